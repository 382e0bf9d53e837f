"""Writes of cases: reporting, and opening one without a report. Deciding is in decision_actions.py."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import F

from jobtease import clock, reportable
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Forbidden
from jobtease.events import event_log
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.cases import lifecycle
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent, ReportMade
from jobtease.moderation.models import Case, Report
from jobtease.reportable import Subject
from jobtease.words.screening import Alarm, beside, priority, reasons, screen
from jobtease.words.translations import _


@dataclass(frozen=True)
class Reported:
    """The reporter's own report: new, or the one they already made."""

    public_id: str
    again: bool


async def report(viewer: Viewer, kind: str, public_id: str, reason: str, note: str) -> Reported:
    """Tell the moderators that something is wrong with a thing the viewer can see; the case is opened in the same transaction.

    Raises NotFound when the viewer can't see it, Forbidden when it is their own. A second report of the same person on the same
    open case gives the first one back.
    """
    subject = await subject_queries.seen(viewer, kind, public_id)
    if subject.author_id == viewer.id:
        raise Forbidden(_("This is your own. You can change it or take it back yourself."))
    words = f"{subject.evidence}\n\n{note}"
    found = await beside([words], screen, words)  # before the transaction: no other writer waits for it
    try:
        return await _report(viewer, subject, reason, note, found)
    except Conflict:
        mine = await _mine(viewer, subject.public_id)  # the same form, sent twice at the same moment
        if mine is None:
            raise
        return Reported(mine.public_id, again=True)


async def _mine(viewer: Viewer, subject: str) -> Report | None:
    return await Report.filter(reporter_id=viewer.id, case__subject=subject, case__closed_at=None).first()


@event_log.action
async def _report(viewer: Viewer, subject: Subject, reason: str, note: str, found: Sequence[Alarm]) -> Reported:
    if (mine := await _mine(viewer, subject.public_id)) is not None:
        return Reported(mine.public_id, again=True)
    reason_ = rules.REASONS[reason]
    others = await Report.filter(case__subject=subject.public_id, case__closed_at=None).count()
    case = await lifecycle.open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        reaches=subject.reaches or await _instead(viewer, subject.municipality),
        because="reported",
        due_at=clock.now() + max(reason_.within / (others + 1), rules.SOONEST),
        priority=min(reason_.priority, priority(found)),
        alarms=reasons(found),
    )
    await lifecycle.add_earlier_words(case)
    await _keep(subject)
    made = Report(case_id=case.id, reporter_id=viewer.id, reason=reason, note=note, evidence=subject.evidence)
    await Report.bulk_create([made], ignore_conflicts=True)
    if not await Report.filter(public_id=made.public_id).exists():
        raise Conflict
    await Case.filter(id=case.id).update(report_count=F("report_count") + 1)
    event_log.record(
        ModerationEvent.REPORT_MADE,
        made.public_id,
        actor=viewer.id,
        municipality=subject.municipality,
        facts=ReportMade(about=subject.public_id, kind=subject.kind, case=case.public_id, reason=reason),
    )
    return Reported(made.public_id, again=False)


async def _instead(reporter: Viewer, municipality: str) -> str:
    """Where nobody moderates in the whole region, the reporter's own moderators look: what reached her is theirs to judge."""
    return "" if await jurisdiction.desk_of(municipality) else reporter.municipality


async def _keep(subject: Subject) -> None:
    """What is to be judged stays until it is."""
    if exhibits := reportable.of(subject.kind).exhibits:
        await exhibits.keep(subject.public_id)


@event_log.action
async def look_into(viewer: Viewer, kind: str, public_id: str) -> str:
    """A moderator opens a case about something at once; the case's public id, also of one that was open already.

    No report comes of it: who judges is not the one who complains. Raises NotFound, and Forbidden about one's own.
    """
    subject = await subject_queries.seen(viewer, kind, public_id)
    if subject.author_id == viewer.id:
        raise Forbidden(_("This is about yourself. A colleague decides."))
    case = await lifecycle.open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        reaches=subject.reaches,
        because="moderator",
        due_at=clock.now() + rules.HELD,
        evidence=subject.evidence,
    )
    await lifecycle.add_earlier_words(case)
    await _keep(subject)
    event_log.record(
        ModerationEvent.CASE_LOOKED_INTO,
        case.public_id,
        actor=viewer.id,
        municipality=await jurisdiction.desk_for(viewer, subject.municipality, subject.reaches),
        facts=CaseLookedAt(about=subject.public_id, kind=kind),
    )
    return str(case.public_id)
