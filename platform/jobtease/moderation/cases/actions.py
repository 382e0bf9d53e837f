"""Writes of cases: reporting, and opening one without a report. Deciding is in decision_actions.py."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

from tortoise.expressions import F

from jobtease import reportable
from jobtease.accounts.trust import voices
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Forbidden
from jobtease.events import event_log
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.cases import lifecycle, track_record
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent, ReportMade
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case, Report
from jobtease.moderation.rules import Complaint
from jobtease.reportable import Subject
from jobtease.words.screening import Alarm, beside, priority, reasons, screen
from jobtease.words.translations import _


@dataclass(frozen=True)
class Reported:
    """The reporter's own report: new, or the one they already made."""

    public_id: str
    again: bool


async def report(viewer: Viewer, kind: str, public_id: str, complaint: Complaint) -> Reported:
    """Tell the moderators that something is wrong with a thing the viewer can see; the case is opened in the same transaction.

    Raises NotFound when the viewer can't see it, Forbidden when it is their own. A second report of the same person on the same
    open case gives the first one back.
    """
    subject = await subject_queries.seen(viewer, kind, public_id)
    if subject.author_id == viewer.id:
        raise Forbidden(_("This is your own. You can change it or take it back yourself."))
    rank = await track_record.rank_of(viewer.id, subject.municipality, subject.reaches)
    paused = await complaints.paused_until(viewer.id, subject.municipality, subject.reaches)
    words = f"{subject.evidence}\n\n{complaint.note}\n\n{complaint.would_help}"
    found = await beside([words], screen, words)  # before the transaction: no other writer waits for it
    try:
        return await _report(viewer, subject, complaint, found, rank, paused)
    except Conflict:
        mine = await _mine(viewer, subject.public_id)  # the same form, sent twice at the same moment
        if mine is None:
            raise
        return Reported(mine.public_id, again=True)


async def _mine(viewer: Viewer, subject: str) -> Report | None:
    return await Report.filter(reporter_id=viewer.id, case__subject=subject, case__closed_at=None).first()


@event_log.action
async def _report(
    viewer: Viewer, subject: Subject, complaint: Complaint, found: Sequence[Alarm], rank: int, paused: datetime | None
) -> Reported:
    if (mine := await _mine(viewer, subject.public_id)) is not None:
        return Reported(mine.public_id, again=True)
    reaches = subject.reaches or await _instead(viewer, subject.municipality)
    made = Report(reporter_id=viewer.id, evidence=subject.evidence, context=await context_of(subject))
    await add_report(replace(subject, reaches=reaches), made, complaint, found, rank, paused)
    return Reported(made.public_id, again=False)


async def context_of(subject: Subject) -> list[dict[str, Any]]:
    """What goes along with a report of this thing, as Report.context keeps it."""
    before = reportable.of(subject.kind).context
    return [asdict(one) for one in await before(subject.public_id)] if before else []


async def add_report(
    subject: Subject,
    made: Report,
    complaint: Complaint,
    found: Sequence[Alarm],
    rank: int = lifecycle.NEUTRAL,
    paused: datetime | None = None,
) -> Case:
    """Put a report with the one open case about its thing, or open that. Within the open transaction.

    `rank`: how often who reports it was right before (track_record.py). `paused`: until when what they report is handled last
    (complaints/): its time begins then. Not of what is urgent, and what others reported comes no later.

    Others who report it bring the moment nearer; who has no account is nobody in particular, and counts by the reason only.
    """
    about = rules.REASONS[complaint.reason]
    urgency = min(about.priority, priority(found))
    within = min(about.within, rules.WITHIN[urgency])
    waits = paused if urgency == lifecycle.PRIORITY else None
    if waits is not None:
        rank = track_record.LAST_OF_ALL
    reported = await _by_others(subject, made.reporter_id)
    within = within.shared(reported.count + 1, rules.SOONEST)
    case = await lifecycle.open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        reaches=subject.reaches,
        because="reported",
        due=lambda opened: within.after(max(opened, waits or opened)),
        priority=urgency,
        alarms=reasons(found),
        reporter_rank=rank,
    )
    await lifecycle.add_earlier_words(case)
    await keep(subject)
    made.case_id, made.reason = case.id, complaint.reason
    made.note, made.would_help = complaint.note, complaint.would_help
    made.photo = complaint.photo if complaint.photo and complaint.photo <= len(subject.pictures) else None
    await Report.bulk_create([made], ignore_conflicts=True)
    if not await Report.filter(public_id=made.public_id).exists():
        raise Conflict
    counts = 0 if reported.again else 1  # kept, and answered, but one person's voice counts once
    await Case.filter(id=case.id).update(report_count=F("report_count") + counts)
    if await _is_suspicion(subject, made, complaint):
        await lifecycle.suspect(case)
    event_log.record(
        ModerationEvent.REPORT_MADE,
        made.public_id,
        actor=made.reporter_id,
        municipality=case.municipality,
        facts=ReportMade(about=subject.public_id, kind=subject.kind, case=case.public_id, reason=complaint.reason),
    )
    return case


async def _is_suspicion(subject: Subject, made: Report, complaint: Complaint) -> bool:
    """Whether only who has the role for it finds the case from now on. Of what two people found to be no child abuse, not again because
    of who said so before, or of somebody without an account: else one could take the same thing out of the desk's hands each day."""
    if complaint.reason != rules.CHILD_ABUSE:
        return False
    if not await LiftProposal.filter(case__subject=subject.public_id, agreed=True).exists():
        return True
    if made.reporter_id is None:
        return False
    before = Report.filter(case__subject=subject.public_id, reason=rules.CHILD_ABUSE).exclude(public_id=made.public_id)
    return not await voices.is_among(
        made.reporter_id, [row["reporter_id"] for row in await before.values("reporter_id")]
    )


async def _by_others(subject: Subject, reporter: int | None) -> voices.Others:
    """Who else reports the same thing, as people and not as accounts."""
    if reporter is None:
        return voices.Others(0, again=False)
    there = Report.filter(case__subject=subject.public_id, case__closed_at=None, reporter_id__isnull=False)
    return await voices.others_than(reporter, [row["reporter_id"] for row in await there.values("reporter_id")])


async def _instead(reporter: Viewer, municipality: str) -> str:
    """Where nobody moderates in the whole region, the reporter's own moderators look: what reached her is theirs to judge."""
    return "" if await jurisdiction.desk_of(municipality) else reporter.municipality


async def keep(subject: Subject) -> None:
    """What is to be judged stays until it is. Within the open transaction."""
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
        due=rules.HELD.after,
        evidence=subject.evidence,
    )
    await lifecycle.add_earlier_words(case)
    await keep(subject)
    event_log.record(
        ModerationEvent.CASE_LOOKED_INTO,
        case.public_id,
        actor=viewer.id,
        municipality=await jurisdiction.desk_for(viewer, subject.municipality, subject.reaches),
        facts=CaseLookedAt(about=subject.public_id, kind=kind),
    )
    return str(case.public_id)
