"""Registry of what can be reported: each kind of thing, and all that moderation must know of it.

A feature describes its kinds; moderation is a loop over them that names none (docs/decisions/what-can-be-reported.md).
"""

import hashlib
from collections.abc import Awaitable, Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Protocol

from tortoise.expressions import Q

from jobtease import audience
from jobtease.audience import Viewer, Visibility
from jobtease.data import tables
from jobtease.data.conditions import where
from jobtease.events.event_names import EventName, Facts
from jobtease.evidence_types import Exhibits, Files, Picture, Said
from jobtease.words.translations import N_

TITLE = 70
"""Letters of what somebody wrote, where it has no title of its own."""


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
    """Municipality of the one person (`reached_id`) it is for, whose moderators decide about it as well; empty when it is for more."""
    title: str
    visibility: Visibility
    posted_at: datetime
    parent: str
    """Public id in the address of the page it stands on: its own, or that of what it hangs from (Reportable.stands_on)."""
    passages: tuple[tuple[str, str], ...] = ()
    """A label (a message id, or empty) and the words under it."""
    aside: tuple[tuple[str, str], ...] = ()
    """Words that not everybody who sees it can read: for the desk, and never quoted to who reports it."""
    pictures: tuple[Picture, ...] = ()
    sealed: bool = False
    """For people its author named: that it is there may be known to the desk, what it says may not."""
    reached_id: int | None = None

    @property
    def evidence(self) -> str:
        """The words as they stand now."""
        return "\n\n".join(dict.fromkeys(words for _label, words in self.passages if words))

    @property
    def mark(self) -> str:
        """What a moderator has before them, in short: another one when a word or a picture is another."""
        words = [words for _label, words in (*self.passages, *self.aside)]
        return hashlib.sha256("\x1f".join([*words, *(each.name for each in self.pictures)]).encode()).hexdigest()[:20]


def subject_of(kind: str, post: Any, title: str, parent: str, reaches: str = "", **more: Any) -> Subject:
    """The Subject of an audience.Post whose author was fetched. What has no title is called by its author's name."""
    author = post.author
    return Subject(
        kind=kind,
        public_id=post.public_id,
        author_id=author.id,
        author=author.nickname,
        author_public_id=author.public_id,
        language=author.language,
        municipality=post.municipality,
        reaches="" if reaches == post.municipality else reaches,
        title=title or author.nickname,
        visibility=post.visibility,
        sealed=post.audience in audience.SEALED,
        posted_at=post.created_at,
        parent=parent,
        **more,
    )


class Recognition(Protocol):
    """Knowing a picture again that was taken away before. Within the open transaction."""

    async def remember(self, public_id: str, decision: str) -> None: ...
    async def came_back_from(self, public_id: str, decisions: Collection[str]) -> bool: ...
    async def unlearn(self, decision: str) -> None: ...


class Posted(Facts):
    """What the event of a Posting tells, besides what its own class has. `because`: what it is held for, where its words don't say."""

    visibility: str = ""
    """A Visibility, or a word of a later version; empty for an outfit that 0.1.0 changed."""
    because: str = ""


@dataclass(frozen=True)
class Posting:
    """An event that brings words of a thing before others; its subject is the thing."""

    event: EventName
    line: str = ""
    """What the moderators' feed says of it, a message id with {name}; empty: nothing."""
    is_new: bool = True
    """The thing came. Otherwise it was there, and says something else now."""


def _is_there(row: Any) -> bool:
    return True


def _seen_despite_blocks(viewer: Viewer) -> Q:
    return audience.seen_by(viewer, despite_blocks=True)


def by_nobody(_viewer: Viewer) -> Q:
    """Reportable.seen_by of what nobody else sees: a case can be about it, and no report."""
    return where("id", -1)


@dataclass(frozen=True, kw_only=True)
class Reportable:
    """One kind of thing that can be reported, held and decided about."""

    kind: str
    """At most 16 letters: in addresses, cases and notices."""
    name: str
    """A message id, as the two that follow: "Help request"."""
    one: str
    """ "a request"."""
    of_author: str
    """ "Help request of {name}"."""
    stands_on: str = ""
    """The kind of thing on whose page it stands; empty: it has a page of its own. That page is in a feature's PAGES."""

    model: type[tables.Model]
    """An audience.Post, or where it is `private` what has public_id and visibility."""
    read: Callable[[Any, bool], Awaitable[Subject]]
    """The Subject of a row of the model, fetched with `related`. False: without photos and tags, so that many cost one query."""
    related: tuple[str, ...] = ("author",)
    by_author: bool = False
    """Whether its author's public id is in the address of its page (Subject.parent): it is found by that as by its own."""
    seen_by: Callable[[Viewer], Q] = audience.seen_by
    """Which of them a viewer can report."""
    seen_despite_blocks: Callable[[Viewer], Q] = _seen_despite_blocks
    """The same, as if nobody had blocked anybody."""
    abridged: Callable[[Viewer, Subject], Awaitable[Subject]] | None = None
    """What a member reads of it who may report it, and is perhaps no longer among those it is for."""
    is_there: Callable[[Any], bool] = _is_there
    """Not when its author took it back: then nobody but them reads it."""
    searched: tuple[str, ...] = ()  # columns in which moderators search, of what isn't sealed
    private: bool = False
    """A word between two people: no desk reads it but for what was reported, and only danger opens a case about it."""
    for_one: bool = False
    """For one person, who has a grant for it and can report it whatever came between."""

    posted: tuple[Posting, ...] = ()
    """After these a moderator looks at it, if it is held."""
    told: tuple[Posting, ...] = ()
    """After these a few people read something at once that no one held: its words (`private`), or those beside it (Subject.aside)."""
    gone: tuple[EventName, ...] = ()
    """Events, with the thing as subject, after which nothing of it waits for a moderator."""
    gone_with: tuple[EventName, ...] = ()
    """Events about something else that takes it along, and that don't say so of each."""
    erased: tuple[EventName, ...] = ()
    """Events after which only its case still has its words."""

    in_feeds: bool = False
    """Stands in the feeds of many, where what was let through is new (`public_at`)."""
    answered_on: str = ""  # route of the page on which a moderator answers it, instead of deciding
    can_be_changed: bool = False
    """By its author, after a moderator hid it: then it is held, in a new case."""
    by_clause: str = ""
    """Number of the house rule that a decision about it is proposed by, whatever its words; empty: what its words point at."""
    is_conduct: bool = False
    """What somebody does, and no words: nothing of it is quoted, and it is never gone."""
    held_because: str = "first"
    """What it is held for (moderation/cases/alarms.py, LABELS) when nothing stands in its words: its author is new here, or its tone."""
    read_first: bool = False
    """When it is held and sealed, its author was told that a moderator reads it before the others."""
    sealed: tuple[str, str] = (
        N_("Only for people who were chosen"),
        N_("{name} chose who sees this. You may look, because this case is open. That you looked is written down."),
    )
    """To moderators, about one they have not opened: a heading and a sentence."""

    copied: Callable[[str], Awaitable[None]] | None = None
    """Makes copies of its words (in notices, headings, lists) say what it says to others now. Within the open transaction."""
    merged: Callable[[Any, Mapping[str, Any]], Awaitable[None]] | None = None
    """Its municipality became part of another: what repeats where it is follows. Of the row, and the columns it got."""
    context: Callable[[str], Awaitable[Sequence[Said]]] | None = None
    """What comes before a thing and goes along with a report of it, the oldest first; given its public id."""
    exhibits: Exhibits | None = None
    recognition: Recognition | None = None
    files: Files | None = None

    @property
    def page_of(self) -> str:
        """The kind of thing on whose page it stands: Subject.parent is the id in that page's address."""
        return self.stands_on or self.kind

    @property
    def route(self) -> str:
        return registered().routes[self.page_of]

    @property
    def is_post(self) -> bool:
        return issubclass(self.model, audience.Post)


@dataclass(frozen=True)
class Registry:
    """Every kind there is, and tables of which event is about which.

    Raises ValueError when two kinds say the same of themselves, and for one that stands on no page.
    """

    kinds: tuple[Reportable, ...]
    routes: Mapping[str, str]
    """For each kind of thing, reportable or not, the route of its page: what notices go by as well (Feature.pages)."""

    def __post_init__(self) -> None:
        names: list[str] = [one.kind for one in self.kinds]
        names += [each.event for one in self.kinds for each in one.posted]
        names += [each.event for one in self.kinds for each in one.told]
        if twice := {name for name in names if names.count(name) > 1}:
            raise ValueError(f"registered twice: {', '.join(sorted(twice))}")
        if nowhere := [one.kind for one in self.kinds if one.page_of not in self.routes]:
            raise ValueError(f"without a page: {', '.join(nowhere)}")

    def __iter__(self) -> Iterator[Reportable]:
        return iter(self.kinds)

    @cached_property
    def by_kind(self) -> Mapping[str, Reportable]:
        return {one.kind: one for one in self.kinds}

    @cached_property
    def posted(self) -> Mapping[str, tuple[Reportable, Posting]]:
        """By event."""
        return {posting.event: (one, posting) for one in self.kinds for posting in one.posted}

    @cached_property
    def told(self) -> Mapping[str, tuple[Reportable, Posting]]:
        """By event."""
        return {posting.event: (one, posting) for one in self.kinds for posting in one.told}

    @cached_property
    def gone(self) -> frozenset[EventName]:
        """Events."""
        return frozenset(event for one in self.kinds for event in one.gone)

    @cached_property
    def gone_with(self) -> frozenset[EventName]:
        """Events."""
        return frozenset(event for one in self.kinds for event in one.gone_with)

    @cached_property
    def erased(self) -> frozenset[EventName]:
        """Events."""
        return frozenset(event for one in self.kinds for event in one.erased)


_registered: Registry | None = None


def register(kinds: Sequence[Reportable], routes: Mapping[str, str]) -> None:
    """What the composition says once, before anything is asked. Raises RuntimeError a second time, ValueError as Registry does."""
    global _registered
    if _registered is not None:
        raise RuntimeError("the kinds of things that can be reported were registered already")
    _registered = Registry(tuple(kinds), routes)


def registered() -> Registry:
    """Every kind there is. Raises RuntimeError where nobody composed the features (jobtease.app)."""
    if _registered is None:
        raise RuntimeError("no kinds of things were registered: import jobtease.app first")
    return _registered


def find(kind: str) -> Reportable | None:
    """A kind by its name, or None."""
    return registered().by_kind.get(kind)


def of(kind: str) -> Reportable:
    """A kind that is in our own rows. Raises KeyError."""
    return registered().by_kind[kind]


class _Names(Mapping[str, str]):
    def __getitem__(self, kind: str) -> str:
        return of(kind).name

    def __iter__(self) -> Iterator[str]:
        return iter(registered().by_kind)

    def __len__(self) -> int:
        return len(registered().kinds)


NAMES: Mapping[str, str] = _Names()
"""Message ids by kind; what is registered when it is asked."""
