"""Event consumers of moderation: a case for what is held, and news to authors and reporters."""

from typing import Any

from tortoise.expressions import Q

from jobtease import reportable
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.decision_events import DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.events.event_names import EventName
from jobtease.moderation import messages, rulings, subject_queries, subjects
from jobtease.moderation.cases import alarms
from jobtease.moderation.cases.lifecycle import add_earlier_words, close_without_decision, open_case
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.public import queries
from jobtease.notices import actions as notices
from jobtease.notices.messages import Message, Word
from jobtease.words.cleaning import excerpt
from jobtease.words.screening import beside

ERASED = AccountEvent.ACCOUNT_ERASED
"""With it goes all of somebody's, and no event speaks of each."""


async def open_for_held(event: Event) -> None:
    """A held post waits at most four hours, two when somebody may be in danger; one that its author took back doesn't wait any more.

    Words of despair are not held, and have a case all the same.
    """
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
    await open_case(
        kind=kind,
        subject=event.subject,
        author_id=event.actor,
        municipality=thing.municipality,
        reaches=thing.reaches,
        because=why.because if why.because != "held" else known or "held",
        due_at=why.due_at,
        priority=why.priority,
        alarms=why.words,
        evidence="\n\n".join(texts) if why.because != "held" else "",
    )


async def close_what_is_gone() -> None:
    """Nobody can decide about words that were held and don't exist any more."""
    taken_along = [one.kind for one in reportable.registered() if one.gone_with]
    for case in await Case.filter(Q(author_id=None) | Q(kind__in=taken_along), closed_at=None):
        if await subjects.visibility_of(case.kind, case.subject) is None:
            await close_without_decision(case.subject)


async def tell_outcome(event: Event) -> None:
    """The author hears what was decided and why; reporters hear the outcome; a moderator hears when a colleague took it back.

    Of what stays as it is the author hears nothing, then or when that is undone: it would only say that somebody reported it.
    """
    decision = await Decision.filter(public_id=event.subject).select_related("case", "case__author").first()
    if decision is None:
        return
    case: Case = decision.case
    author: Account | None = case.author
    if author is not None and decision.ruling in messages.TO_AUTHOR:
        await _tell_author(event, decision, case, author)
    for report in await Report.filter(case_id=case.id).exclude(reporter_id=None):
        message = messages.LOOKED_AT_AGAIN
        if event.name != DecisionEvent.UNDONE:
            message = messages.TO_REPORTER[await queries.outcome_for_reporter(case, decision)]
        assert report.reporter_id is not None
        key = f"{event.id}:{report.reporter_id}"
        await notices.tell(key, report.reporter_id, message, ("report", report.public_id))
    if (
        event.name == DecisionEvent.UNDONE
        and decision.moderator_id is not None
        and decision.moderator_id != event.actor
    ):
        why = excerpt(decision.undone_reason, 300)
        key, subject = f"{event.id}:{decision.moderator_id}", ("case", case.public_id)
        await notices.tell(key, decision.moderator_id, messages.OF_YOURS, subject, about=event.actor, reason=why)


async def _tell_author(event: Event, decision: Decision, case: Case, author: Account) -> None:
    thing = await subject_queries.for_author(case.kind, case.subject)
    title = thing.title if thing and thing.title else Word(case.kind)
    message, reason = _to_author(event, decision)
    key = f"{event.id}:{author.id}"
    if decision.ruling is Ruling.RELEASE and event.name != DecisionEvent.UNDONE:
        subject = (reportable.of(case.kind).page_of, thing.parent) if thing else ("home", "")
        await notices.tell(key, author.id, message, subject, title=title, who=await _who_sees(case))
        return
    official = decision.ruling is not Ruling.RELEASE  # a statement of reasons
    subject = ("decision", decision.public_id)
    await notices.tell(key, author.id, message, subject, official=official, title=title, reason=reason)


async def _who_sees(case: Case) -> Word:
    """Who sees what was let through."""
    about = reportable.of(case.kind)
    model: Any = about.model
    post = await model.filter(public_id=case.subject).first() if about.is_post else None
    if post is None or about.for_one:
        return Word("few")
    return messages.who_sees(post)


def _to_author(event: Event, decision: Decision) -> tuple[Message, str]:
    if event.name == DecisionEvent.UNDONE:
        return messages.UNDONE, excerpt(decision.undone_reason, 300)
    outcome = rulings.outcome_of(decision.ruling, decision.before)
    whole = decision.ruling is Ruling.SUSPEND  # it comes by mail only, since they can't open the page
    return messages.TO_AUTHOR[outcome], decision.reason if whole else excerpt(decision.reason, 300)


async def keep_what_is_erased(event: Event) -> None:
    """A case about a request that its author wiped keeps the words that it is about; one that was only held has nothing to decide."""
    if await close_without_decision(event.subject):
        return
    if case := await Case.filter(subject=event.subject, closed_at=None).first():
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
