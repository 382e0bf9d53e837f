"""Mails about an outfit: what they say of it besides the notice itself."""

from collections.abc import Sequence

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.outfits import queries
from jobtease.web import moments
from jobtease.words.translations import _


async def particulars(viewer: Viewer, public_id: str, message: str) -> Sequence[str]:
    """When the interview is, and until when somebody who looks can answer. Nothing of what this reader may not see."""
    try:
        outfit = await queries.outfit_for(viewer, public_id)
    except NotFound:
        return ()
    if outfit.interview_at <= clock.now():
        return ()
    lines = [_("The interview: {when}.").format(when=moments.in_words(outfit.interview_at))]
    if outfit.may_answer:
        lines.append(_("You can answer until {when}.").format(when=moments.in_words(outfit.closes_at)))
    return lines
