"""Reads of the rules page: phrases of a municipality, how many cases each rule made, and what a rule finds in the last 90 days."""

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from markupsafe import Markup
from tortoise.expressions import Q

from jobtease import clock, reportable
from jobtease.audience import SEALED, Audience, Viewer, unsuspected
from jobtease.errors import NotFound
from jobtease.events.event_log import EventRow
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Case
from jobtease.moderation.phrases.models import HELD_SHARE, MAY_ALWAYS, MOST_HELD, RulePhrase
from jobtease.reportable import Reportable, Subject
from jobtease.words.contact_details import find_contacts
from jobtease.words.marking import marked
from jobtease.words.own_phrases import Span, book_of, found_in
from jobtease.words.phrases import hits, words_of

LATELY = timedelta(days=90)
SHOWN = 50
"""Posts that a trial shows; all are counted."""
MOST_READ = 1_000
"""Posts of each kind that a trial reads, the newest first."""
AT_ONCE = 50
"""That are read and looked through at a time, the latter in a thread."""
MOST_CASES = 5_000
LOOKED_BACK = 500
"""Events that are read to know how many posts wait already. Where more come in a day, so many less may wait."""

Seek = Callable[[str], Sequence[Span]]
"""Where in a text something stands."""


@dataclass(frozen=True)
class OwnPhrase:
    """A phrase that is looked for."""

    public_id: str
    phrase: str
    municipality: str
    since: datetime
    added_by: str
    holds: bool


async def own_phrases(viewer: Viewer) -> tuple[OwnPhrase, ...]:
    """Those of the moderator's municipalities, the newest first."""
    rows = RulePhrase.filter(municipality__in=viewer.jurisdiction, ended_at=None).order_by("-id")
    return tuple(
        OwnPhrase(r.public_id, r.phrase, r.municipality, r.since, r.added_by.nickname if r.added_by else "", r.holds)
        for r in await rows.select_related("added_by")
    )


async def active_in(municipality: str, moment: datetime) -> list[str]:
    """Phrases that the moderators of one municipality look for in what was posted in it at this moment."""
    rows = RulePhrase.filter(municipality=municipality, ended_at=None, since__lte=moment).order_by("id")
    return [str(phrase) for phrase in await rows.values_list("phrase", flat=True)]


async def cases_lately(viewer: Viewer) -> Mapping[str, int]:
    """How many cases of this desk, of the last 90 days, have each of the closed words (alarms.LABELS): the newest MOST_CASES."""
    mine = Case.filter(await jurisdiction.within(viewer), opened_at__gte=clock.now() - LATELY)
    words = await mine.order_by("-id").limit(MOST_CASES).values_list("alarms", flat=True)
    return Counter(str(word) for found in words for word in {*_listed(found)})


def _listed(words: Any) -> Sequence[str]:
    return words if isinstance(words, list) else ()


async def holding_in(municipality: str, moment: datetime) -> set[str]:
    """Those of them for which a post waits."""
    rows = RulePhrase.filter(municipality=municipality, ended_at=None, since__lte=moment, holds=True)
    return {str(phrase) for phrase in await rows.values_list("phrase", flat=True)}


async def may_hold(municipality: str) -> bool:
    """Whether one more post may wait for a phrase of this municipality, by the events of a day: the newest LOOKED_BACK of them."""
    newest = EventRow.filter(municipality=municipality).order_by("-id").limit(LOOKED_BACK)
    since = clock.now() - timedelta(days=1)
    names = Counter([row["name"] for row in await newest.values("name", "happened_at") if row["happened_at"] >= since])
    posts = sum(names[event] for event in reportable.registered().posted)
    return names[ModerationEvent.PHRASE_HELD] < min(MOST_HELD, max(MAY_ALWAYS, HELD_SHARE * posts))


# --- trial ---


def of_rule(rule: str) -> Seek:
    """Where the words stand that a rule of ours finds: one of the phrasebook, or of contact details."""

    def seek(text: str) -> Sequence[Span]:
        found = [(start, end) for one, start, end in hits(words_of(text)) if one.id == rule]
        return found or [(one.start, one.end) for one in find_contacts(text) if one.kind == rule]

    return seek


def of_phrase(phrase: str) -> Seek:
    """Where a typed phrase stands. Raises ValueError when it can't be read."""
    book = book_of([phrase])
    return lambda text: found_in(text, book).get(phrase, ())


@dataclass(frozen=True)
class Hit:
    """One post that would have been met."""

    kind: str
    route: str
    parent: str
    author: str
    posted_at: datetime
    passages: tuple[Markup, ...]
    """Those with something in them, the words marked."""


@dataclass(frozen=True)
class Trial:
    """What a rule finds in the posts of a municipality."""

    hits: tuple[Hit, ...]
    met: int
    read: int
    whole: bool
    """Whether everything of the 90 days was read."""
    authors: int
    """How many people wrote what was met."""


async def trial(viewer: Viewer, seek: Seek, municipality: str = "") -> Trial:
    """Posts of the moderator's municipalities, or of one of them, in which something would have been found. Nothing private, nothing
    sealed. Raises NotFound for one that isn't theirs."""
    if municipality and municipality not in viewer.jurisdiction:
        raise NotFound
    places = (municipality,) if municipality else viewer.jurisdiction
    found: list[Subject] = []
    read, whole = 0, True
    spans: dict[str, Sequence[Sequence[Span]]] = {}
    for about in reportable.registered():
        if about.private or not about.is_post:
            continue
        before, left = None, MOST_READ
        while left > 0 and (rows := await _batch(places, about, before)):
            things = [await about.read(row, False) for row in rows if about.is_there(row)]
            met = await asyncio.to_thread(_met, things, seek)
            spans |= met
            found += [thing for thing in things if thing.public_id in met]
            read, left, before = read + len(things), left - len(rows), rows[-1].id
            if len(rows) < AT_ONCE:
                break
        whole = whole and left > 0
    found.sort(key=lambda thing: thing.posted_at, reverse=True)
    hits_ = tuple(_hit(thing, spans[thing.public_id]) for thing in found[:SHOWN])
    return Trial(hits_, len(found), read, whole, len({thing.author_id for thing in found}))


async def _batch(places: Sequence[str], about: Reportable, before: int | None) -> list[Any]:
    model: Any = about.model
    open_ = Q(municipality__in=places) & ~Q(audience__in=[Audience.ME, *SEALED])
    rows = model.filter(open_, unsuspected("public_id"), created_at__gte=clock.now() - LATELY)
    if before is not None:
        rows = rows.filter(id__lt=before)
    found: list[Any] = await rows.order_by("-id").limit(AT_ONCE).select_related(*about.related)
    return found


def _met(things: Sequence[Subject], seek: Seek) -> dict[str, list[Sequence[Span]]]:
    """For each thing with something in it, where in each of its passages."""
    found = {thing.public_id: [seek(words) for _label, words in thing.passages] for thing in things}
    return {public_id: spans for public_id, spans in found.items() if any(spans)}


def _hit(thing: Subject, spans: Sequence[Sequence[Span]]) -> Hit:
    passages = [marked(words, at) for (_label, words), at in zip(thing.passages, spans, strict=True) if at]
    about = reportable.of(thing.kind)
    return Hit(thing.kind, about.route, thing.parent, thing.author, thing.posted_at, tuple(passages))
