"""Reporting, deciding, undoing. A moderator decides within one municipality; everything elsewhere is NotFound for them."""

from dataclasses import dataclass
from typing import Any

from tortoise.expressions import F

from jobtease import clock, database, events
from jobtease.accounts import newcomers
from jobtease.accounts.models import Account, Session
from jobtease.audience import Viewer, Visibility
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.moderation import looks, rules, subjects
from jobtease.moderation.cases import open_case
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.rulings import BECOMES, TAKE_AWAY, possible
from jobtease.outfits import recognition
from jobtease.resources import Resources
from jobtease.translations import _


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
    subject = await subjects.seen(viewer, kind, public_id)
    if subject.author_id == viewer.id:
        raise Forbidden(_("This is your own. You can change it or take it back yourself."))
    try:
        return await _report(viewer, subject, reason, note)
    except Conflict:
        mine = await _mine(viewer, subject.public_id)  # the same form, sent twice at the same moment
        if mine is None:
            raise
        return Reported(mine.public_id, again=True)


async def _mine(viewer: Viewer, subject: str) -> Report | None:
    return await Report.filter(reporter_id=viewer.id, case__subject=subject, case__closed_at=None).first()


@events.action
async def _report(viewer: Viewer, subject: subjects.Subject, reason: str, note: str) -> Reported:
    if (mine := await _mine(viewer, subject.public_id)) is not None:
        return Reported(mine.public_id, again=True)
    case = await open_case(
        kind=subject.kind,
        subject=subject.public_id,
        author_id=subject.author_id,
        municipality=subject.municipality,
        because="reported",
        due_at=clock.now() + rules.REASONS[reason].within,
    )
    made = Report(case_id=case.id, reporter_id=viewer.id, reason=reason, note=note, evidence=subject.evidence)
    await Report.bulk_create([made], ignore_conflicts=True)
    if not await Report.filter(public_id=made.public_id).exists():
        raise Conflict
    await Case.filter(id=case.id).update(report_count=F("report_count") + 1)
    events.record(
        "moderation:report:made",
        made.public_id,
        actor=viewer.id,
        municipality=subject.municipality,
        facts={"about": subject.public_id, "kind": subject.kind, "case": case.public_id, "reason": reason},
    )
    return Reported(made.public_id, again=False)


@events.action
async def decide(viewer: Viewer, case_id: str, ruling: Ruling, clause: str, reason: str) -> Decision:
    """Decide about an open case of the moderator's municipality. `reason` empty: the words of the clause, in the author's language.

    Raises NotFound for a case elsewhere, Forbidden about oneself, Conflict when somebody decided first, Invalid for a ruling that
    doesn't fit (releasing what isn't held).
    """
    case = await Case.filter(public_id=case_id, municipality=viewer.municipality).first()
    if case is None:
        raise NotFound
    if case.author_id == viewer.id:
        raise Forbidden(_("This is about yourself. A colleague decides."))
    now = clock.now()
    if not await Case.filter(id=case.id, closed_at=None).update(closed_at=now):
        raise Conflict(_("A colleague decided about this a moment ago."))
    await looks.end(case.public_id)
    before = await subjects.visibility_of(case.kind, case.subject)
    if ruling not in possible(before, has_author=case.author_id is not None):
        raise Invalid(ruling=_("That can't be decided here any more: the thing has changed."))
    after = BECOMES.get(ruling, before)
    if before is not None and after is not None and after is not before:
        if not await subjects.change_visibility(case.kind, case.subject, before, after):
            raise Conflict(_("This changed while you were looking. Please look again."))
    else:
        before = None
    if ruling is Ruling.RELEASE and case.author_id is not None:
        await newcomers.released(case.author_id, with_photo=case.kind == "outfit")
    if ruling is Ruling.SUSPEND:
        await Account.filter(id=case.author_id, suspended_at=None).update(suspended_at=now)
        await Session.filter(account_id=case.author_id).delete()
    decision = await Decision.create(
        case_id=case.id,
        moderator_id=viewer.id,
        ruling=ruling,
        clause=rules.stamp(clause),
        reason=reason,
        before=before,
    )
    if ruling in TAKE_AWAY and case.kind == "outfit":
        await recognition.remember(case.subject, decision.public_id)
    _tell("moderation:decision:made", decision, case, viewer)
    events.record(
        "moderation:case:closed",
        case.public_id,
        actor=viewer.id,
        municipality=case.municipality,
        facts={"about": case.subject},
    )
    return decision


def _tell(name: str, decision: Decision, case: Case, viewer: Viewer) -> None:
    facts: dict[str, Any] = {"about": case.subject, "kind": case.kind, "case": case.public_id}
    events.record(
        name,
        decision.public_id,
        actor=viewer.id,
        municipality=case.municipality,
        facts=facts | {"ruling": decision.ruling.value},
    )


@events.action
async def undo(viewer: Viewer, decision_id: str, reason: str) -> Decision:
    """Take a decision back: visibility and account as before, and what was held is held again, in a new case.

    The decision stays in the log, with the reason of the undoing beside it. Raises NotFound elsewhere, Conflict when it was
    undone already or the thing has been decided about again since.
    """
    decision = await Decision.filter(public_id=decision_id, case__municipality=viewer.municipality).first()
    if decision is None:
        raise NotFound
    case = await Case.get(id=decision.case_id)
    if case.author_id == viewer.id:
        raise Forbidden(_("This is about yourself. A colleague decides."))
    undone = await Decision.filter(id=decision.id, undone_at=None).update(undone_at=clock.now(), undone_reason=reason)
    if not undone:
        raise Conflict(_("This decision was undone already."))
    if decision.before is not None:
        now_is = BECOMES[decision.ruling]
        if not await subjects.change_visibility(case.kind, case.subject, now_is, decision.before):
            raise Conflict(_("This can't be undone: something else was decided about it since, or it is gone."))
    if decision.ruling is Ruling.RELEASE and case.author_id is not None:
        await newcomers.taken_back(case.author_id, with_photo=case.kind == "outfit")
    if decision.ruling in TAKE_AWAY:
        await recognition.unlearn(decision.public_id)
    if decision.ruling is Ruling.SUSPEND and not await _still_suspended(case):
        await Account.filter(id=case.author_id).update(suspended_at=None)
    if decision.before is Visibility.HELD:
        await open_case(
            kind=case.kind,
            subject=case.subject,
            author_id=case.author_id,
            municipality=case.municipality,
            because="again" if case.because == "again" else "held",
            due_at=clock.now() + rules.HELD,
        )
    _tell("moderation:decision:undone", decision, case, viewer)
    return decision


async def _still_suspended(case: Case) -> bool:
    """Whether another decision keeps the account suspended."""
    return await Decision.filter(case__author_id=case.author_id, ruling=Ruling.SUSPEND, undone_at=None).exists()


@database.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Somebody leaves: their words go from reports, cases about them are closed; that something was decided stays, without them."""
    cases = await Case.filter(author_id=account_id).only("id", "public_id")
    ids = [case.id for case in cases]
    await Case.filter(id__in=ids, closed_at=None).update(closed_at=clock.now())
    await looks.forget(account_id, [case.public_id for case in cases])
    await Report.filter(case_id__in=ids).update(evidence="")
    await Decision.filter(case_id__in=ids).update(reason="", undone_reason="")
    await Case.filter(id__in=ids).update(author_id=None)
    await Report.filter(reporter_id=account_id).update(note="", reporter_id=None)
    await Decision.filter(moderator_id=account_id).update(moderator_id=None)
