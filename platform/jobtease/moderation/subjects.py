"""The things that can be reported, held and decided about: which kinds there are, and how their visibility is changed.

How each is read stands in lookup.py.
"""

import hashlib
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tortoise.expressions import F

from jobtease import audience, clock
from jobtease.audience import Visibility
from jobtease.conversations.models import Message
from jobtease.helping import actions as helping
from jobtease.helping.models import HelpRequest, Offer
from jobtease.outfits import actions as outfits
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile
from jobtease.translations import N_

POSTS: Mapping[str, type[audience.Post]] = {
    "profile": Profile,
    "outfit": Outfit,
    "feedback": Feedback,
    "request": HelpRequest,
    "offer": Offer,
}
KINDS = {
    "profile": N_("Profile"),
    "outfit": N_("Outfit"),
    "feedback": N_("Feedback"),
    "request": N_("Help request"),
    "offer": N_("Offer"),
    "message": N_("Message"),
}
ONE = {
    "profile": N_("a profile"),
    "outfit": N_("an outfit"),
    "feedback": N_("feedback"),
    "request": N_("a request"),
    "offer": N_("an offer"),
    "message": N_("a message"),
}
OF = {
    "profile": N_("Profile of {name}"),
    "outfit": N_("Outfit of {name}"),
    "feedback": N_("Feedback of {name}"),
    "request": N_("Help request of {name}"),
    "offer": N_("Offer of {name}"),
    "message": N_("Message of {name}"),
}

TITLE = 70
"""Letters of what somebody wrote, where it has no title of its own."""


@dataclass(frozen=True)
class Picture:
    """One photo of an outfit: `name` as in its address, size in pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True)
class Subject:
    """A thing as its author posted it."""

    kind: str
    public_id: str
    author_id: int | None
    author: str
    author_public_id: str
    language: str
    municipality: str
    reaches: str
    """Municipality of the one person it is for, whose moderators decide about it as well; empty when it is for more."""
    title: str
    visibility: Visibility
    posted_at: datetime
    parent: str
    """Public id of the page it stands on: its own, or that of the outfit, request, account or conversation it belongs to."""
    passages: tuple[tuple[str, str], ...] = ()
    """A label (a message id, or empty) and the words under it."""
    aside: tuple[tuple[str, str], ...] = ()
    """Words that not everybody who sees it can read: for the desk, and never quoted to who reports it."""
    pictures: tuple[Picture, ...] = field(default=())
    sealed: bool = False
    """For people its author named: that it is there may be known to the desk, what it says may not."""

    @property
    def evidence(self) -> str:
        """The words as they stand now."""
        return "\n\n".join(dict.fromkeys(words for _label, words in self.passages if words))

    @property
    def mark(self) -> str:
        """What a moderator has before them, in short: another one when a word or a picture is another."""
        words = [words for _label, words in (*self.passages, *self.aside)]
        return hashlib.sha256("\x1f".join([*words, *(each.name for each in self.pictures)]).encode()).hexdigest()[:20]


ROUTES = {
    "profile": "profiles:show",
    "outfit": "outfits:show",
    "feedback": "outfits:show",
    "request": "helping:show",
    "offer": "helping:show",
    "message": "conversations:show",
}
"""The page on which each kind stands."""


STANDS_ON = {
    "profile": "profile",
    "outfit": "outfit",
    "feedback": "outfit",
    "request": "request",
    "offer": "request",
    "message": "conversation",
}
"""The kind of thing on whose page each kind stands."""


IN_FEEDS = ("request", "outfit")
"""Kinds that stand in the feeds of many, where what was let through is new."""

COPIED: Mapping[str, Callable[[str], Awaitable[None]]] = {
    "request": helping.follow_title,
    "outfit": outfits.follow_job,
}
"""Kinds whose words stand in notices and headings of others too, and what makes those follow."""


async def visibility_of(kind: str, public_id: str) -> Visibility | None:
    """As it is now; None when the thing is gone."""
    model: Any = POSTS.get(kind, Message)
    row = await model.filter(public_id=public_id).only("id", "visibility").first()
    return row.visibility if row else None


async def change_visibility(kind: str, public_id: str, before: Visibility, after: Visibility) -> bool:
    """Change it within the open transaction, and make ready-made cards stale. False when it was no longer `before`."""
    query: Any = POSTS.get(kind, Message)
    version = {"version": F("version") + 1} if kind in POSTS else {}
    since = {"public_at": clock.now()} if kind in IN_FEEDS and after is Visibility.SHOWN else {}
    if not await query.filter(public_id=public_id, visibility=before).update(visibility=after, **version, **since):
        return False
    if kind in COPIED:
        await COPIED[kind](public_id)
    return True
