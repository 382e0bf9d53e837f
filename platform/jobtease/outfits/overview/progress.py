"""Where each of somebody's own outfits stands: declared once for its page, its card in the fitting room, and Today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jobtease.audience import Viewer
from jobtease.moderation_status import NOTHING, Standing, StandingsOf, is_kept_back
from jobtease.outfits import state_words
from jobtease.outfits.read_models import OutfitCard, OutfitView
from jobtease.outfits.reviewing.capacity import Reach, reach_of_each
from jobtease.outfits.states import GOING_ON


@dataclass(frozen=True)
class Progress:
    """Of one outfit of the viewer's own."""

    reach: Reach
    standing: Standing
    state: state_words.State

    def is_answered(self, outfit: OutfitView) -> bool:
        """Whether the one answer is there to be read."""
        return bool(outfit.feedback) and (outfit.answered_at is not None or self.reach.is_enough)


async def progress_of(
    viewer: Viewer, outfits: Sequence[OutfitCard], answered: Mapping[int, int], standings_of: StandingsOf
) -> dict[int, Progress]:
    """Of each of these outfits of the viewer's own, by its id: with as many queries for all as for one.

    `answered`: of how many answers she reads of each, by id; 0 where it says nothing.
    """
    going_on = [one for one in outfits if one.stage in GOING_ON]
    reach = await reach_of_each(going_on, answered)
    kept_back = [one.public_id for one in outfits if is_kept_back(one.visibility) and not one.is_draft]
    standings = await standings_of(viewer, kept_back) if kept_back else {}
    return {
        one.id: _progress(one, reach.get(one.id, Reach(0, 0)), standings.get(one.public_id, NOTHING)) for one in outfits
    }


def _progress(outfit: OutfitCard, reach: Reach, standing: Standing) -> Progress:
    return Progress(reach, standing, state_words.for_asker(outfit, reach, standing))
