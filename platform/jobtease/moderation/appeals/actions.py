"""Writes of appeals: objecting to a decision, and answering all objections to one."""

from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Viewer, Visibility
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import subject_queries, subjects
from jobtease.moderation.appeals import appeal_rules, closing_actions, queries
from jobtease.moderation.appeals.models import Appeal, Outcome, Side
from jobtease.moderation.appeals.queries import Standing
from jobtease.moderation.cases import decision_actions, lease, lifecycle, reversal, standing_queries
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.desk import access_log, jurisdiction, suspicion_jurisdiction
from jobtease.moderation.events import AppealAnswered, Appealed, CaseOpened, ModerationEvent
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.words.translations import _


async def appeal_as_author(viewer: Viewer, decision: str, words: str) -> str:
    """Object to a decision about something of the viewer's; the appeal's public id, also of one that was made already.

    Raises NotFound for everybody else, Forbidden with the reason when this can't be appealed (any more).
    """
    return await _appeal(_By(account_id=viewer.id), await queries.standing_as_author(viewer, decision), words)


async def appeal_as_reporter(viewer: Viewer, report: str, words: str) -> str:
    """Object to what came of the viewer's report, as `appeal_as_author`. Raises Forbidden while nothing was decided."""
    standing = await queries.standing_as_reporter(viewer, report)
    if standing is None:
        raise Forbidden(_(appeal_rules.NOT_YET))
    return await _appeal(_By(account_id=viewer.id), standing, words)


async def appeal_as_visitor(visitor_id: int, case: Case, words: str, *, in_sight: bool) -> str:
    """Object to what came of a report without an account (its row, and its case), as `appeal_as_reporter`.

    Not `in_sight`: what others objected, and what was done, is nothing to who asks, and so it keeps them from nothing either.
    """
    standing = await queries.standing_as_visitor(visitor_id, case, in_sight=in_sight)
    if standing is None:
        raise Forbidden(_(appeal_rules.NOT_YET))
    return await _appeal(_By(visitor_id=visitor_id, is_told=in_sight), standing, words)


@dataclass(frozen=True)
class _By:
    """Who objects: an account, or the row of a report without one. `is_told`: whether they may know what was done."""

    account_id: int | None = None
    visitor_id: int | None = None
    is_told: bool = True


async def _appeal(by: _By, standing: Standing, words: str) -> str:
    if standing.mine is not None:
        return standing.mine.public_id
    if standing.why_not:
        raise Forbidden(_(appeal_rules.NO[standing.why_not]))
    return await _make(by, standing, words)


@event_log.action
async def _make(by: _By, standing: Standing, words: str) -> str:
    decision = await Decision.get(public_id=standing.decision)
    first = await Case.get(id=decision.case_id)
    # the decision's row is locked by this: who takes it back at this moment comes wholly before or wholly after
    if not await Decision.filter(id=decision.id, undone_at=None).update(undone_at=None):
        raise Forbidden(_(appeal_rules.NO["undone"]))
    if by.is_told and (why_not := appeal_rules.why_not(standing.side, await queries.facts_of(decision))):
        raise Forbidden(_(appeal_rules.NO[why_not]))  # since a moment ago
    begins = clock.now()
    if by.account_id is not None and standing.side is Side.REPORTER:
        begins = await complaints.paused_until(by.account_id, first.municipality, first.reaches) or begins
    due = begins + appeal_rules.ANSWERED_WITHIN
    case = await _case(decision, first, due, by.account_id)
    await Case.filter(id=case.id, due_at__gt=due).update(due_at=due)
    made = Appeal(
        decision_id=decision.id,
        case_id=case.id,
        account_id=by.account_id,
        visitor_id=by.visitor_id,
        side=standing.side,
        words=words,
    )
    await Appeal.bulk_create([made], ignore_conflicts=True)
    mine = await Appeal.get(decision_id=decision.id, account_id=by.account_id, visitor_id=by.visitor_id)
    if mine.public_id != made.public_id:
        event_log.no_change()  # the same form, sent twice at the same moment
        return str(mine.public_id)
    facts = Appealed(about=decision.public_id, case=case.public_id, side=standing.side.value)
    event_log.record(
        ModerationEvent.APPEAL_MADE, made.public_id, actor=by.account_id, municipality=case.municipality, facts=facts
    )
    return str(made.public_id)


async def _case(decision: Decision, first: Case, due: datetime, objector: int | None) -> Case:
    """The open case of appeals to a decision, or a new one, at a desk where somebody can answer who is no party to it."""
    open_ = await Case.filter(appeal_of_id=decision.id, closed_at=None).first()
    if open_ is not None:
        return open_
    apart = await queries.parties(decision) | ({objector} if objector is not None else set())
    fresh = Case(
        kind=first.kind,
        subject=first.subject,
        author_id=first.author_id,
        municipality=first.municipality,
        reaches=await jurisdiction.another_desk(first, apart) or first.reaches,
        because="appeal",
        appeal_of_id=decision.id,
        origin_id=standing_queries.origin_of(first),
        priority=first.priority if first.priority else lifecycle.PRIORITY,
        due_at=due,
        child_abuse=await suspicion_jurisdiction.is_suspected(first.subject),
    )
    await Case.bulk_create([fresh], ignore_conflicts=True)
    case = await Case.get(appeal_of_id=decision.id, closed_at=None)
    if case.public_id == fresh.public_id:
        opened = CaseOpened(about=case.subject, kind=case.kind, because="appeal")
        await lifecycle.tell(ModerationEvent.CASE_OPENED, case, opened)
    return case


@event_log.action
async def answer(
    viewer: Viewer, case_id: str, outcome: Outcome, reason: str, verdict: Verdict | None = None, *, secret: str = ""
) -> None:
    """Answer all objections to a decision: it stands, is taken back with all that it did, or another takes its place (`verdict`).

    Raises NotFound for a case elsewhere or about oneself, Forbidden for who decided before or objects, Conflict when somebody was
    first, Invalid for what rests on nothing or doesn't fit.
    """
    found = await Case.filter(await jurisdiction.within(viewer), public_id=case_id).exclude(appeal_of_id=None).first()
    if found is None:
        raise NotFound
    await Account.filter(id=found.author_id or 0).select_for_update().first()  # before the case, as in deciding
    case = await Case.get(id=found.id)
    decision = await Decision.get(id=case.appeal_of_id)
    if case.closed_at is not None:
        raise await lease.why_not(case.id)
    await _for_another(viewer, decision)
    await lease.for_holder(viewer, case)
    if outcome not in appeal_rules.outcomes(decision.ruling):
        raise Invalid(
            outcome=_("What was left as it is can't be taken back. Choose another decision, or let it stand.")
        )
    if not reason.strip():
        raise Invalid(answer=_("Say why, in plain words. Everybody who objected reads it."))
    # the decision's row is locked by this, as in `_make`: who objects at this moment is answered with the others, or told that it is over
    if not await Decision.filter(id=decision.id, undone_at=None).update(undone_at=None):
        raise Conflict(_("This decision was undone already."))
    if not await Case.filter(lease.free_for(viewer.id), id=case.id).update(closed_at=clock.now()):
        raise await lease.why_not(case.id)
    await access_log.end(case.public_id)
    first = await queries.first_case(decision)
    if outcome is not Outcome.UPHELD:
        verdict = Verdict(Ruling.NOTHING, reason=reason) if outcome is Outcome.OVERTURNED else verdict
        await _replace(viewer, case, decision, first, verdict, reason, secret)
    await closing_actions.close(case, outcome, reason, viewer.id)
    event_log.record(
        ModerationEvent.APPEAL_ANSWERED,
        case.public_id,
        actor=viewer.id,
        municipality=await jurisdiction.desk_for(viewer, case.municipality, case.reaches),
        facts=AppealAnswered(about=decision.public_id, outcome=outcome.value),
    )
    await lifecycle.tell_closed(case, viewer.id)


async def _for_another(viewer: Viewer, decision: Decision) -> None:
    if why := await queries.why_barred(viewer, decision):
        raise Forbidden(why)


async def _replace(
    viewer: Viewer,
    case: Case,
    decision: Decision,
    first: Case,
    verdict: Verdict | None,
    reason: str,
    secret: str,
) -> None:
    """Take the decision back, and make the one that takes its place."""
    if verdict is None or (verdict.ruling is Ruling.NOTHING and decision.ruling is Ruling.NOTHING):
        raise Invalid(ruling=_("Choose the decision that takes its place."))
    verdict.check()
    objected = await Appeal.filter(case_id=case.id).values("account_id", "side")
    of = await Case.get(id=decision.case_id)
    # the author reads why it was taken back: an answer written to reporters only is not for them
    why = reason if Side.AUTHOR in {row["side"] for row in objected} else verdict.reason or reason
    answered_to = {row["account_id"] for row in objected if row["account_id"] is not None}
    await reversal.reverse(viewer, decision, of, why, answered_to=answered_to)
    held = await subjects.visibility_of(case.kind, case.subject) is Visibility.HELD
    if verdict.ruling is Ruling.NOTHING and held and await subject_queries.is_there(case.kind, case.subject):
        verdict = Verdict(Ruling.RELEASE)  # it was held when it was decided about, and nothing is wrong with it
    await decision_actions.make(viewer, case, verdict, secret=secret, reporters_of=first)
