"""What moves of somebody's own outfits, for pages that show more than outfits: the nearest interview first."""

from dataclasses import dataclass

from jobtease.audience import Viewer
from jobtease.outfits import queries, states
from jobtease.outfits.pins import one_answer
from jobtease.outfits.queries import OutfitView
from jobtease.outfits.reach import Reach, reach_of
from jobtease.rubrics import rubric
from jobtease.standing import NOTHING, StandingOf, is_kept_back
from jobtease.translations import language


@dataclass(frozen=True)
class Moving:
    """An outfit whose photos are there still, without them. `headline`: the one answer, once it is there, or empty.

    `sector` in words; empty of a draft that holds photos alone.
    """

    outfit: OutfitView
    sector: str
    state: states.State
    headline: str


async def moving(viewer: Viewer, standing_of: StandingOf, limit: int) -> list[Moving]:
    """The viewer's own outfits that aren't over, drafts included."""
    return [await _moving(viewer, one, standing_of) for one in await queries.moving(viewer, limit)]


async def _moving(viewer: Viewer, one: OutfitView, standing_of: StandingOf) -> Moving:
    spoken = language.get()
    sector = rubric.sector_label(one.sector, spoken) if one.sector else ""
    if one.is_draft:
        return Moving(one, sector, states.for_asker(one, Reach(0, 0)), "")
    standing = await standing_of(viewer, one.public_id) if is_kept_back(one.visibility) else NOTHING
    reach = await reach_of(one, len(one.feedback))
    is_there = bool(one.feedback) and (one.answered_at is not None or reach.is_enough)
    headline = one_answer(one, spoken).headline if is_there else ""
    return Moving(one, sector, states.for_asker(one, reach, standing), headline)
