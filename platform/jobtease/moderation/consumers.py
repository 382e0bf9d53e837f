"""Event consumers of moderation: a case for what is held, and for words in which somebody may be in danger."""

from dataclasses import replace

from tortoise.expressions import Q

from jobtease import audience, reportable
from jobtease.accounts.events import AccountEvent
from jobtease.audience import Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.events.event_names import EventName
from jobtease.moderation import subject_queries, subjects
from jobtease.moderation.cases import alarms, minors, statement_actions
from jobtease.moderation.cases.lifecycle import (
    DANGER,
    OPEN,
    add_earlier_words,
    close_without_decision,
    open_case,
    suspect,
    tell,
)
from jobtease.moderation.events import ModerationEvent, OfCase
from jobtease.moderation.models import Case, Decision
from jobtease.words.screening import beside

ERASED = AccountEvent.ACCOUNT_ERASED
"""With it goes all of somebody's, and no event speaks of each."""


async def open_for_held(event: Event) -> None:
    """A held post waits at most four working hours, two on the clock in danger; one that was taken back waits no more."""
    kinds = reportable.registered()
    if event.name in kinds.gone:
        await close_without_decision(event.subject)
        return
    if event.name == ERASED or event.name in kinds.gone_with:
        await close_what_is_gone()
        return
    kind = kinds.posted[event.name][0].kind
    posted = event.facts_as(reportable.Posted)
    if posted.visibility == Visibility.SHOWN:
        await alarms.open_for_despair(kind, event.subject)
    if posted.visibility != Visibility.HELD or event.municipality is None:
        return
    if await subjects.visibility_of(kind, event.subject) is not Visibility.HELD:
        return  # decided about already, by way of a report
    thing = await subject_queries.for_case(kind, event.subject)
    if thing is None:  # private again: when it is for others once more, that is another event
        await close_without_decision(event.subject)
        return
    texts = alarms.texts_of(thing)
    known = posted.because
    why = await beside(texts, alarms.why, kind, texts, known)
    why = replace(why, priority=await minors.priority_of(why.priority, why.words, thing))
    suspected = known == "again" and await _was_suspected(kind, event.subject)
    if suspected:
        why = replace(why, priority=DANGER)
    case = await open_case(
        kind=kind,
        subject=event.subject,
        author_id=event.actor,
        municipality=thing.municipality,
        reaches=thing.reaches,
        because=why.because if why.because != "held" else known or "held",
        due=why.due,
        priority=why.priority,
        alarms=why.words,
        evidence="\n\n".join(texts) if why.because != "held" else "",
    )
    if suspected and not case.child_abuse:
        await suspect(case)
        await tell(ModerationEvent.CASE_SUSPECTED, case, OfCase(about=case.subject))


async def _was_suspected(kind: str, subject: str) -> bool:
    """Whether a picture of a thing is one that was taken away as suspected child abuse: then the thing is that too."""
    recognition = reportable.of(kind).recognition
    rows = Decision.filter(~audience.unsuspected("case__subject"), undone_at=None).values_list("public_id", flat=True)
    return recognition is not None and await recognition.came_back_from(subject, {str(one) for one in await rows})


async def close_what_is_gone() -> None:
    """Nobody can decide about words that were held and don't exist any more."""
    taken_along = [one.kind for one in reportable.registered() if one.gone_with]
    for case in await Case.filter(Q(author_id=None) | Q(kind__in=taken_along), **OPEN):
        if await subjects.visibility_of(case.kind, case.subject) is None:
            await close_without_decision(case.subject)


async def tell_outcome(event: Event) -> None:
    """Of a decision by a server of version 0.3, which left the telling to this consumer. Others tell in the decision's transaction."""
    if event.facts_as(Decided).told:
        return
    decision = await Decision.filter(public_id=event.subject).select_related("case", "case__author").first()
    if decision is None:
        return
    if event.name == DecisionEvent.UNDONE:
        await statement_actions.tell_undone(decision, decision.case, event.actor or 0)
    else:
        await statement_actions.tell_decided(decision, decision.case, decision.case)


async def keep_what_is_erased(event: Event) -> None:
    """A case about a request that its author wiped keeps the words that it is about; one that was only held has nothing to decide."""
    if await close_without_decision(event.subject):
        return
    if case := await Case.filter(subject=event.subject, **OPEN).first():
        await add_earlier_words(case)


def _erased() -> tuple[EventName, ...]:
    return tuple(reportable.registered().erased)


def _posted_or_gone() -> tuple[EventName, ...]:
    kinds = reportable.registered()
    posted = (posting.event for _kind, posting in kinds.posted.values())
    return (*posted, *kinds.gone, *kinds.gone_with, ERASED)


def _told() -> tuple[EventName, ...]:
    return tuple(posting.event for _kind, posting in reportable.registered().told.values())


CONSUMERS = (
    Consumer("moderation keeps", _erased, keep_what_is_erased),
    Consumer("moderation cases", _posted_or_gone, open_for_held),
    Consumer("moderation alarms", _told, alarms.open_for_told),
    Consumer("moderation news", tuple(DecisionEvent), tell_outcome),
)
