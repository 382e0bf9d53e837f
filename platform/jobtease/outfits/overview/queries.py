"""What moves of somebody's own outfits, for pages that show more than outfits: the nearest interview first."""

from dataclasses import dataclass

from jobtease.audience import Viewer
from jobtease.moderation_status import StandingsOf
from jobtease.outfits import queries, state_words
from jobtease.outfits.answer.pins import one_answer
from jobtease.outfits.overview.progress import Progress, progress_of
from jobtease.outfits.queries import OutfitView
from jobtease.rubrics import rubric
from jobtease.words.translations import language


@dataclass(frozen=True)
class Moving:
    """An outfit whose photos are there still, without them. `headline`: the one answer, once it is there, or empty.

    `sector` in words; empty of a draft that holds photos alone.
    """

    outfit: OutfitView
    sector: str
    state: state_words.State
    headline: str


async def moving(viewer: Viewer, standings_of: StandingsOf, limit: int) -> list[Moving]:
    """The viewer's own outfits that aren't over, drafts included."""
    mine = await queries.moving(viewer, limit)
    progress = await progress_of(viewer, mine, {one.id: len(one.feedback) for one in mine}, standings_of)
    return [_moving(one, progress[one.id]) for one in mine]


def _moving(one: OutfitView, progress: Progress) -> Moving:
    spoken = language.get()
    sector = rubric.sector_label(one.sector, spoken) if one.sector else ""
    headline = one_answer(one, spoken).headline if progress.is_answered(one) else ""
    return Moving(one, sector, progress.state, headline)
