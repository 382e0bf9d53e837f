"""Lifecycle of cases: opened and closed in the transaction of whoever has a reason to: a report, or the log's news of a held post."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from tortoise.expressions import F, Q
from tortoise.queryset import QuerySet

from jobtease import clock
from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.trust import voices
from jobtease.audience import Viewer
from jobtease.data import revisions
from jobtease.errors import Conflict, Forbidden
from jobtease.events import event_log
from jobtease.events.event_names import Facts
from jobtease.moderation.desk import access_log, jurisdiction, suspicion_jurisdiction
from jobtease.moderation.events import CaseOpened, ModerationEvent, OfCase
from jobtease.moderation.models import BY_RULES, NEUTRAL, Case, Report
from jobtease.words.translations import _

Due = Callable[[datetime], datetime]
"""Deadline of a case, from the moment it was opened: one reading of the clock for both, else they are apart by what lies between."""

DANGER, PRIORITY = 0, 2
"""Of danger to life, and of what has no alarm. Between them: a minor, grooming, a threat (1)."""


OPEN: dict[str, Any] = {"closed_at": None, "appeal_of_id": None}
"""The case about a thing that waits, of which there is one at most; those of appeals are about a decision."""

MUST_BE_DECIDED = ("reported", "moderator", "alarm")
"""Why a case was opened that stays open when its author takes the thing back: somebody said that something is wrong with it."""
STAYS_OPEN = (*MUST_BE_DECIDED, "worry")
"""And when somebody may be in danger: taking words back doesn't end that."""


NOT_FOUND = frozenset({"first", "tone"})
"""Why something is held in which no rule found anything: its author is new, or chose to post it as it was."""


async def open_case(
    *,
    kind: str,
    subject: str,
    author_id: int | None,
    municipality: str,
    because: str,
    due: Due,
    priority: int = PRIORITY,
    alarms: Sequence[str] = (),
    reaches: str = "",
    evidence: str = "",
    reporter_rank: int = NEUTRAL,
) -> Case:
    """The one open case about a thing: the one that exists, made more urgent if need be, or a new one.

    `alarms` are closed words that say why it must be looked at; those of an open case stay, and these come behind them.
    `reporter_rank`: how often who reports it was right before (track_record.py). `due`: by when it must be looked at, counted from the
    very moment it was opened.

    Two reports at once insert at once; the constraint lets one through and the other finds it. A moderator who closes the case
    in between makes the update miss, and a new case is opened.
    """
    for _attempt in range(3):
        now = clock.now()
        touched = await Case.filter(subject=subject, **OPEN).update(report_count=F("report_count"))
        if not touched:
            fresh = Case(
                kind=kind,
                subject=subject,
                author_id=author_id,
                municipality=municipality,
                because=because,
                opened_at=now,
                due_at=due(now),
                priority=priority,
                alarms=list(alarms),
                reaches="" if reaches == municipality else reaches,
                evidence=evidence,
                reporter_rank=reporter_rank,
                found_by_rules=_by_rules(because, alarms),
                child_abuse=await suspicion_jurisdiction.is_suspected(subject),
            )
            await Case.bulk_create([fresh], ignore_conflicts=True)
            await Case.filter(subject=subject, **OPEN).update(report_count=F("report_count"))
        case = await Case.filter(subject=subject, **OPEN).first()
        if case is None:
            continue
        await _raise(case, due(now), priority, alarms, because, evidence, reporter_rank)
        if not touched and case.public_id == fresh.public_id:
            await tell(ModerationEvent.CASE_OPENED, case, CaseOpened(about=subject, kind=kind, because=because))
        return case
    raise Conflict


async def suspect(case: Case) -> None:
    """What a case is about becomes a suspicion of child abuse. Within the open transaction.

    Who has a case about it without the role for that, has it no longer, and none is put apart any more: else it would wait, out of their
    sight, until the lease runs out.
    """
    about = Case.filter(subject=case.subject)
    await about.filter(child_abuse=False).update(child_abuse=True)
    await about.filter(closed_at=None).update(talk_since=None)
    people = suspicion_jurisdiction.ids_for(await mandates.entrusted(), case.municipality, case.reaches)
    others = about.filter(closed_at=None).exclude(holder_id__in=list(people or {0}))
    await others.update(holder_id=None, held_until=None)


async def tell(name: ModerationEvent, case: Case, facts: Facts, actor: int | None = None) -> None:
    """Record an event about a case once for each desk that decides about it: each has a live feed of its own."""
    for desk in await jurisdiction.desks_of(case.municipality, case.reaches):
        event_log.record(name, case.public_id, actor=actor, municipality=desk, facts=facts)


async def tell_closed(case: Case, actor: int | None = None) -> None:
    """Record that nothing is left to decide."""
    await tell(ModerationEvent.CASE_CLOSED, case, OfCase(about=case.subject), actor)


async def reopen(case: Case, due: Due) -> bool:
    """An undone decision: the case waits again, with its reports and its history. Within the open transaction.

    False when another case about the same thing is open: reports of this one move there, so that who made them hears of it.
    """
    other = await Case.filter(subject=case.subject, **OPEN).first()
    if other is not None:
        have = await Report.filter(case_id=other.id, reporter_id__isnull=False).values_list("reporter_id", flat=True)
        # who has no account, or none any more, is nobody twice
        others = Q(reporter_id__isnull=True) | ~Q(reporter_id__in=list(have) or [0])
        moved = await Report.filter(others, case_id=case.id).update(case_id=other.id)
        best = min(other.reporter_rank, case.reporter_rank)
        await Case.filter(id=other.id).update(report_count=F("report_count") + moved, reporter_rank=best)
        await Case.filter(id=case.id).update(report_count=F("report_count") - moved)
        return False
    now = clock.now()
    waits = {"closed_at": None, "opened_at": now, "due_at": due(now), "warned_at": None, "told_late_at": None}
    waits |= {"holder_id": None, "held_until": None, "talk_since": None}
    if not await Case.filter(id=case.id, closed_at__isnull=False).update(**waits):
        raise Conflict
    await tell(ModerationEvent.CASE_OPENED, case, CaseOpened(about=case.subject, kind=case.kind, because="undone"))
    return True


async def _raise(
    case: Case,
    due_at: datetime,
    priority: int,
    alarms: Sequence[str],
    because: str,
    evidence: str,
    reporter_rank: int,
) -> None:
    """A further reason makes a case sooner and higher, never later or lower."""
    wanted = {
        "due_at": min(case.due_at, due_at),
        "priority": min(case.priority, priority),
        "alarms": list(dict.fromkeys([*case.alarms, *alarms])),
        "because": because if because in STAYS_OPEN and case.because not in STAYS_OPEN else case.because,
        "evidence": case.evidence or evidence,
        "reporter_rank": min(case.reporter_rank, reporter_rank),
        "found_by_rules": case.found_by_rules or _by_rules(because, alarms),
    }
    if changed := {name: value for name, value in wanted.items() if getattr(case, name) != value}:
        await Case.filter(id=case.id).update(**changed)
        case.update_from_dict(changed)


def _by_rules(because: str, alarms: Sequence[str]) -> bool:
    """Whether our rules pointed at it. What they find in the words of a report comes of the report."""
    return because in BY_RULES or (because == "held" and not {*alarms} <= NOT_FOUND)


async def add_earlier_words(case: Case) -> None:
    """What stood there before its author changed it is for this case too: who reports it may mean that. Within the open transaction."""
    earlier = await revisions.words_of(case.subject)
    whole = "\n\n".join(
        [*([case.evidence] if case.evidence else []), *(one for one in earlier if one not in case.evidence)]
    )
    if whole != case.evidence:
        await Case.filter(id=case.id).update(evidence=whole)


async def close_without_decision(subject: str) -> bool:
    """The author took a held thing back before anybody looked: there is nothing left to decide. Reported ones stay open."""
    return await _close(Case.filter(subject=subject, report_count=0, **OPEN).exclude(because__in=STAYS_OPEN))


async def close_corrected(subject: str) -> bool:
    """What its author had corrected is shown again, since the decision that hid it was undone: nobody has to look at it anew."""
    return await _close(Case.filter(subject=subject, report_count=0, because="corrected", **OPEN))


async def _close(waiting: QuerySet[Case]) -> bool:
    case = await waiting.first()
    if case is None or not await waiting.filter(id=case.id).update(closed_at=clock.now()):
        return False
    await access_log.end(case.public_id)
    await tell_closed(case)
    return True


async def for_a_colleague(viewer: Viewer, case: Case, *, in_any: bool = False) -> None:
    """Who judges is not the one who complained, by this account or by another one of the same person: a member who reported it may be a
    moderator by now. (Whom it is about never finds it: jurisdiction.within.) `in_any`: nor in another case about the same thing.
    """
    about = Report.filter(case__subject=case.subject) if in_any else Report.filter(case_id=case.id)
    if await voices.is_among(viewer.id, [row["reporter_id"] for row in await about.values("reporter_id")]):
        raise Forbidden(_("You reported this yourself. A colleague decides."))
