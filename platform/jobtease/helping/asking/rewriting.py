"""Edits of a question after somebody offered help: the offer says so until the one who made it has read what is asked now.

Who offered may read beside it what was asked then: those are the words they read, so nothing is told that was not theirs to read. What
a moderator hid is not kept for them. The copy goes after as long as other replaced words (revisions.py).
"""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from tortoise.expressions import F

from jobtease import clock
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.audience_words import IN_WORDS
from jobtease.data import raw_sql, revisions, transactions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.helping import kinds, queries, state_words, states
from jobtease.helping.asking.details import Wish
from jobtease.helping.events import HelpingEvent, OfOffer
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestState
from jobtease.notices import actions as notices
from jobtease.skills import queries as skills
from jobtease.words import translations
from jobtease.words.translations import N_, _

WORDS = ("title", "story")
FACTS = ("kind", "place", "needed_by")
LABELS = {
    "kind": N_("What kind of help"),
    "title": N_("The question"),
    "story": N_("What it says"),
    "place": N_("Where"),
    "needed_by": N_("Needed by"),
}
STANDS: Mapping[str, Any] = {"changed_at": None, "asked": None}
"""Columns of an offer that is for what is asked now."""


@dataclass(frozen=True)
class Change:
    """One thing that is asked otherwise than when the offer was made, in words. `said`: words of a person."""

    label: str
    before: str
    now: str
    said: bool


def is_another(request: HelpRequest, wish: Wish) -> bool:
    """Whether who offered help with this request would be asked something else with this."""
    return any(getattr(request, name) != getattr(wish, name) for name in (*WORDS, *FACTS))


async def mark_offers(request: HelpRequest) -> None:
    """The open offers on a request, as it still stands here, were made before it changed. Within the open transaction."""
    standing = Offer.filter(request_id=request.id, state=OfferState.OPEN)
    if request.visibility is Visibility.SHOWN:
        asked = {name: str(getattr(request, name) or "") for name in (*WORDS, *FACTS)}
        await standing.filter(changed_at=None).update(asked=asked)
    else:  # what a moderator kept back is read by nobody again
        await standing.update(asked=None)
    await standing.update(changed_at=clock.now(), version=F("version") + 1)


@event_log.action
async def stand(viewer: Viewer, public_id: str, read: int) -> None:
    """Say that an offer stands for what is asked now, of which the version `read` was read. A second time changes nothing.

    Raises NotFound for who has no offer or can't read the request, Conflict when it changed once more or isn't open.
    """
    request = await queries.request_for(viewer, public_id)
    offer = await Offer.get_or_none(request_id=request.id, author_id=viewer.id)
    if offer is None or request.state_only:
        raise NotFound
    found = HelpRequest.filter(states.OPEN.q(), id=request.id, version=read)
    if not await found.update(state=RequestState.OPEN):  # locks it
        raise Conflict(_("This request has changed in the meantime. Look at it again."))
    mine = Offer.filter(states.UNSURE.q(), id=offer.id)
    await notices.settle(viewer, ("request", public_id))
    if not await mine.update(**STANDS, version=F("version") + 1):
        event_log.no_change()
        return
    facts = OfOffer(about=public_id, helper=viewer.id)
    event_log.record(
        HelpingEvent.OFFER_CONFIRMED, offer.public_id, actor=viewer.id, municipality=offer.municipality, facts=facts
    )


def mark(*words: Any) -> str:
    """Names what a form began with, so that who changes it in two tabs doesn't lose what was saved in the other: 16 hex digits."""
    return hashlib.sha256(repr([str(one) for one in words]).encode()).hexdigest()[:16]


def mark_of(request: queries.Request) -> str:
    """The mark of all that its author can change."""
    return mark(
        *(getattr(request, name) for name in (*WORDS, *FACTS, "meant_for", "needs_known")), *sorted(request.skills)
    )


def beside(request: queries.Request, typed: Wish) -> list[Change]:
    """What a request says now that isn't what is `typed`; `before` is the latter."""
    found = told(request, {name: str(getattr(typed, name) or "") for name in LABELS})
    before, now = (set(one) for one in (typed.skills, request.skills))
    if before != now:
        found.append(Change(_("Skills that would help"), _labels(before), _labels(now), said=False))
    if typed.audience != request.meant_for:
        was, becomes = (_(IN_WORDS[Audience(one)]) for one in (typed.audience, request.meant_for))
        found.append(Change(_("Who sees it?"), was, becomes, said=False))
    if typed.needs_known != request.needs_known:
        was, becomes = (_("Yes") if one else _("No") for one in (typed.needs_known, request.needs_known))
        found.append(Change(_("Only people whom my municipality knows"), was, becomes, said=False))
    return found


def _labels(keys: Collection[str]) -> str:
    language = translations.language.get()
    return ", ".join(sorted(entry.label(language) for key in keys if (entry := skills.by_key(key))))


def told(request: queries.Request, asked: Mapping[str, Any] | None) -> list[Change]:
    """What is asked otherwise now than `asked`, Offer.asked, says; empty when that isn't kept any more."""
    if not asked:
        return []
    pairs = [(name, str(asked.get(name, "")), str(getattr(request, name) or "")) for name in LABELS]
    return [
        Change(_(LABELS[name]), _worded(name, before), _worded(name, now), name in WORDS)
        for name, before, now in pairs
        if before != now
    ]


def _worded(name: str, value: str) -> str:
    if name == "kind":
        return kinds.label(value)
    if name == "place":
        return _(queries.PLACES[Place(value)])
    if name == "needed_by":
        return state_words.day_in_words(date.fromisoformat(value)) if value else _("no hurry")
    return value


@transactions.atomic
async def erase_past() -> int:
    """Words that were replaced two weeks ago go from offers too; from how many. A chore."""
    return await raw_sql.execute(
        "UPDATE offer SET asked = NULL WHERE asked IS NOT NULL AND changed_at < ?",
        raw_sql.stored(clock.now() - revisions.KEPT),
    )
