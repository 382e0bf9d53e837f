"""Writes of reports without an account: one is sent, taken in a moment later, and put with what a moderator finds that it means."""

from tortoise.expressions import F

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.errors import Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.appeals import actions as appeals
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.cases import actions as cases
from jobtease.moderation.cases import lease, lifecycle, minors
from jobtease.moderation.desk import access_log, jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent, VisitorReported
from jobtease.moderation.models import Case, Report
from jobtease.moderation.rules import Complaint
from jobtease.moderation.visitors import queries
from jobtease.moderation.visitors.models import ADDRESS, VisitorReport
from jobtease.reportable import Subject
from jobtease.words.screening import beside, screen
from jobtease.words.translations import _


@event_log.action
async def send(
    place: str, municipality: str, complaint: Complaint, *, name: str = "", email: str = "", language: str
) -> str:
    """A visitor reports something; the report's public id. Nothing is looked up here: see `take_in`."""
    made = await VisitorReport.create(
        place=place,
        municipality=municipality,
        reason=complaint.reason,
        note=complaint.note,
        would_help=complaint.would_help,
        name=name,
        email=email,
        language=language,
        due_at=rules.REASONS[complaint.reason].within.after(clock.now()),
    )
    event_log.record(ModerationEvent.VISITOR_REPORTED, made.public_id, facts=VisitorReported(reason=complaint.reason))
    return str(made.public_id)


async def take_in(public_id: str) -> VisitorReport | None:
    """Find what a visitor's report is about, and put it with the one case about that; or open a case about the address itself.

    Within the open transaction. None when that was done. What the thing says is kept only where many can read it: else the address
    alone would show a moderator what its author meant for a few.
    """
    row = await VisitorReport.filter(public_id=public_id, report_id=None).first()
    if row is None:
        return None
    meant = queries.pointed_at(row.place)
    thing = await subject_queries.shown_to_others(*meant) if meant else None
    subject = thing or _address(row)
    words = "\n\n".join([subject.evidence, row.note, row.would_help])
    found = await beside([words], screen, words)
    made = Report(evidence="" if subject.sealed else subject.evidence)
    await cases.add_report(subject, made, Complaint(row.reason, row.note, row.would_help), found)
    report = await Report.get(public_id=made.public_id)
    in_sight = thing is not None and await _is_in_sight(thing)
    await VisitorReport.filter(id=row.id).update(report_id=report.id, in_sight=in_sight)
    return row


async def _is_in_sight(thing: Subject) -> bool:
    """Whether everybody with an account finds it: of a minor strangers find less."""
    return not await minors.young_among(thing.author_id) and await subject_queries.is_open_to_many(
        thing.kind, thing.public_id
    )


async def object_to(secret: str, public_id: str, given: str, words: str) -> str:
    """Object to what came of a report without an account; the objection's public id, also of one that was made already.

    Raises NotFound as following it does, Forbidden with the reason when it can't be objected to (any more).
    """
    row = await queries.genuine(secret, public_id, given)
    case = await queries.case_of(row)
    if case is None:
        raise Forbidden(_(appeal_rules.NOT_YET))
    return await appeals.appeal_as_visitor(row.id, case, words, in_sight=row.in_sight)


def _address(row: VisitorReport) -> Subject:
    """The address itself, as what a case is about."""
    return Subject(
        kind=ADDRESS,
        public_id=row.public_id,
        author_id=None,
        author="",
        author_public_id="",
        language=row.language,
        municipality=row.municipality,
        reaches="",
        title=row.place,
        visibility=Visibility.HIDDEN,
        posted_at=row.made_at,
        parent=row.public_id,
        passages=(("", row.place),),
    )


@event_log.action
async def put_with(viewer: Viewer, case_id: str, place: str) -> str:
    """A moderator found what a report means: it goes to the case about that, and the case about its address is over.

    The public id of the other case. Raises NotFound for a case elsewhere or of another kind, Conflict when it is closed,
    Invalid(place=...) when nothing stands there that this moderator can see.
    """
    case = await Case.filter(
        await jurisdiction.within(viewer), public_id=case_id, kind=ADDRESS, appeal_of_id=None
    ).first()
    if case is None:
        raise NotFound
    if not await Case.filter(lease.free_for(viewer.id), id=case.id).update(closed_at=clock.now()):
        raise await lease.why_not(case.id)
    await access_log.end(case.public_id)
    meant = queries.pointed_at(place)
    try:
        if meant is None:
            raise NotFound
        subject = await subject_queries.seen(viewer, *meant)
        if subject.author_id == viewer.id:
            raise Forbidden(_("This is about yourself. A colleague decides."))
    except NotFound:
        raise Invalid(place=_("There we find nothing that you can see. Is the address right?")) from None
    [report] = await Report.filter(case_id=case.id)
    there = await lifecycle.open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        reaches=subject.reaches,
        because="reported",
        due=lambda _opened: case.due_at,
        priority=case.priority,
        alarms=case.alarms,
    )
    await lifecycle.add_earlier_words(there)
    await cases.keep(subject)
    await Report.filter(id=report.id).update(case_id=there.id, evidence=subject.evidence)
    in_sight = subject.visibility is Visibility.SHOWN and await _is_in_sight(subject)
    await VisitorReport.filter(report_id=report.id).update(in_sight=in_sight)
    await Case.filter(id=case.id).update(report_count=F("report_count") - 1)
    await Case.filter(id=there.id).update(report_count=F("report_count") + 1)
    if case.child_abuse:
        await lifecycle.suspect(there)
    await lifecycle.tell_closed(case, viewer.id)
    event_log.record(
        ModerationEvent.REPORT_PLACED,
        there.public_id,
        actor=viewer.id,
        municipality=await jurisdiction.desk_for(viewer, there.municipality, there.reaches),
        facts=CaseLookedAt(about=subject.public_id, kind=subject.kind),
    )
    return str(there.public_id)
