"""Headings of conversations whose helper left before the help was done: they keep the title of a request that is others' by now.

Such a conversation no longer says which request it was about, so that somebody else can be chosen. It is known by its two people and
by the title that it repeats, as the request says it now or said it until a change of the last weeks (revisions.py).
"""

from collections import Counter

from jobtease.audience import Audience, Visibility
from jobtease.conversations import actions as conversations
from jobtease.data import revisions
from jobtease.helping.models import HelpRequest, Offer
from jobtease.notices.messages import LEFT_OUT


async def leave_out(request: HelpRequest) -> list[str]:
    """Its title goes from them. Within the open transaction; public ids of those conversations."""
    helpers = await _who_offered(request)
    if not helpers:
        return []
    earlier = [words.partition("\n\n")[0] for words in await revisions.words_of(request.public_id)]
    talks = await conversations.ended_under(request.author_id, helpers, [request.title, *earlier])
    return await conversations.head(talks, LEFT_OUT)


async def follow(request: HelpRequest) -> list[str]:
    """They say what a moderator made of the request. Within the open transaction; public ids of those that changed.

    What was left out comes back to who may read the title as it is now, and where no other title can have stood there.
    """
    if request.visibility is not Visibility.SHOWN:
        return await leave_out(request)
    helpers = await _who_offered(request) if request.audience is Audience.MEMBERS else set()
    if not helpers:
        return []
    others = Offer.filter(author_id__in=helpers, request__author_id=request.author_id)
    kept_back = others.exclude(request__visibility=Visibility.SHOWN)
    unsure = {int(str(one)) for one in await kept_back.values_list("author_id", flat=True)}
    talks = await conversations.ended_under(request.author_id, helpers - unsure, [LEFT_OUT])
    of_helper = Counter(talks.values())
    return await conversations.head([talk for talk, helper in talks.items() if of_helper[helper] == 1], request.title)


async def _who_offered(request: HelpRequest) -> set[int]:
    """Among them whoever left: some have offered once more since."""
    found = await Offer.filter(request_id=request.id).values_list("author_id", flat=True)
    return {int(str(one)) for one in found}
