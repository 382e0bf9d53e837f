"""Writes of moderation: reporting, opening a case, deciding. Each moderator has one desk; all else is NotFound for them."""

from collections.abc import Sequence
from dataclasses import dataclass

from tortoise.expressions import F

from jobtease import clock, reportable
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account, Session
from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, subject_queries, subjects
from jobtease.moderation.cases import lease, lifecycle, track_record
from jobtease.moderation.desk import access_log, jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent, ReportMade
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.rulings import TAKE_AWAY, becomes, possible
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
    rank = await track_record.rank_of(viewer.id, subject.municipality, subject.reaches)
    words = f"{subject.evidence}\n\n{note}"
    found = await beside([words], screen, words)  # before the transaction: no other writer waits for it
    try:
        return await _report(viewer, subject, reason, note, found, rank)
    except Conflict:
        mine = await _mine(viewer, subject.public_id)  # the same form, sent twice at the same moment
        if mine is None:
            raise
        return Reported(mine.public_id, again=True)


async def _mine(viewer: Viewer, subject: str) -> Report | None:
    return await Report.filter(reporter_id=viewer.id, case__subject=subject, case__closed_at=None).first()


@event_log.action
async def _report(
    viewer: Viewer, subject: Subject, reason: str, note: str, found: Sequence[Alarm], rank: int
) -> Reported:
    if (mine := await _mine(viewer, subject.public_id)) is not None:
        return Reported(mine.public_id, again=True)
    reason_ = rules.REASONS[reason]
    urgency = min(reason_.priority, priority(found))
    within = min(reason_.within, rules.WITHIN[urgency])
    others = await Report.filter(case__subject=subject.public_id, case__closed_at=None).count()
    case = await lifecycle.open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        reaches=subject.reaches or await _instead(viewer, subject.municipality),
        because="reported",
        due_at=within.shared(others + 1, rules.SOONEST).after(clock.now()),
        priority=urgency,
        alarms=reasons(found),
        reporter_rank=rank,
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
        due_at=rules.HELD.after(clock.now()),
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


@event_log.action
async def decide(
    viewer: Viewer,
    case_id: str,
    ruling: Ruling,
    clause: str,
    reason: str,
    *,
    secret: str = "",
    chosen: Visibility | None = None,
    seen: str = "",
) -> Decision:
    """Decide about an open case of the moderator's desk. `reason` empty: the words of the clause, in the author's language.

    `chosen`: with words of care, what becomes of the thing. `secret` is the installation's: with it somebody is found again who
    erased the account and came back. `seen`: Subject.mark of what the moderator read; what was changed since is not shown to others.
    Raises NotFound for a case elsewhere or about oneself, Forbidden for one's own report, Conflict when somebody was first, Invalid for
    what doesn't fit (releasing what isn't held).
    """
    mine = Case.filter(await jurisdiction.within(viewer), public_id=case_id)
    if (found := await mine.first()) is None:
        raise NotFound
    # The account before the case, as erasing does: of two at once one waits, and finds the case as the other left it.
    await Account.filter(id=found.author_id or 0).select_for_update().first()
    case = await Case.get(id=found.id)
    await lifecycle.for_a_colleague(viewer, case)
    await lease.for_holder(viewer, case)
    now = clock.now()
    if not await Case.filter(id=case.id, closed_at=None).update(closed_at=now):
        raise Conflict(_("A colleague decided about this a moment ago."))
    await access_log.end(case.public_id)
    about = reportable.of(case.kind)
    before = await subjects.visibility_of(case.kind, case.subject)
    options = possible(
        before,
        has_author=case.author_id is not None,
        has_mark=bool(case.author_mark),
        is_there=await subject_queries.is_there(case.kind, case.subject),
    )
    if ruling not in options:
        raise Invalid(ruling=_("That can't be decided here any more: the thing has changed."))
    after = becomes(ruling, before, chosen)
    if before is not None and after is not None and after is not before:
        if not await subjects.change_visibility(case.kind, case.subject, before, after):
            raise Conflict(_("This changed while you were looking. Please look again."))
        if seen and after is Visibility.SHOWN:  # its row is ours now: who changes it at this moment waits
            thing = await subject_queries.for_case(case.kind, case.subject)
            if thing is not None and thing.mark != seen:
                raise Invalid(_("The author changed this while you were looking. Read it again before others see it."))
    else:
        before = None
    if ruling is Ruling.RELEASE and case.author_id is not None:
        await newcomers.released(case.author_id, with_photo=about.exhibits is not None)
    if ruling is Ruling.SUSPEND:
        await _suspend(case, secret)
    elif case.author_mark:
        await Case.filter(id=case.id).update(author_mark="")  # it was for barring only
    decision = await Decision.create(
        case_id=case.id,
        moderator_id=viewer.id,
        ruling=ruling,
        clause=rules.stamp(clause),
        reason=reason,
        before=before,
    )
    if about.recognition and ruling in TAKE_AWAY:
        await about.recognition.remember(case.subject, decision.public_id)
    if about.exhibits:
        await about.exhibits.may_go_from(case.subject, now + rules.EVIDENCE_KEPT)
    facts = Decided(about=case.subject, kind=case.kind, case=case.public_id, ruling=ruling.value)
    place = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    event_log.record(DecisionEvent.MADE, decision.public_id, actor=viewer.id, municipality=place, facts=facts)
    await lifecycle.tell_closed(case, viewer.id)
    return decision


async def _suspend(case: Case, secret: str) -> None:
    """Close the author's account. Who erased it meanwhile can't come back with that address, nor stay when they did."""
    if case.author_id is None and case.author_mark:
        await rejoin_blocks.bar_mark(case.author_mark)
        since = Account.filter(joined_at__gte=case.left_at).order_by("id")
        async for account in since.only("id", "email"):
            if rejoin_blocks.mark_of(secret, account.email) == case.author_mark:
                await Case.filter(id=case.id).update(author_id=account.id)
                case.author_id = account.id
    if case.author_id is not None:
        await Account.filter(id=case.author_id, suspended_at=None).update(suspended_at=clock.now())
        await Session.filter(account_id=case.author_id).delete()
