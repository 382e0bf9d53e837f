"""Mails about a request: what they say of it besides the notice itself."""

from collections.abc import Sequence

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.helping import queries
from jobtease.helping.messages import THANKED
from jobtease.helping.models import RequestState
from jobtease.helping.state_words import day_in_words
from jobtease.words.translations import _


async def particulars(viewer: Viewer, public_id: str, message: str) -> Sequence[str]:
    """Until when it is open; with a thank-you its words. Nothing of what this reader may not read on its page."""
    try:
        request = await queries.request_for(viewer, public_id)
    except NotFound:
        return ()
    if request.state_only:
        return ()
    if message == THANKED.key:
        return [f"“{request.thanks}”"] if request.thanks else ()
    if request.state is RequestState.OPEN and request.until:
        return [_("Open until {day}").format(day=day_in_words(request.until)) + "."]
    return ()
