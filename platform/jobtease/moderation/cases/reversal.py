"""Reversal of a decision: each of its effects is undone by itself, as far as it can be, and the case waits again."""

from dataclasses import dataclass

from jobtease import clock, reportable
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, subjects
from jobtease.moderation.cases import lifecycle
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.rulings import TAKE_AWAY, back_to, becomes
from jobtease.words.translations import _


@dataclass(frozen=True)
class Undone:
    """Where it goes on, and what could not be taken back (keys of rulings.NOT_UNDONE)."""

    case: str
    waits: bool
    left: tuple[str, ...]


@event_log.action
async def undo(viewer: Viewer, decision_id: str, reason: str) -> Undone:
    """Take a decision back: the account, what was learned of pictures, and the thing, which is held until somebody decides anew.

    What can't be taken back doesn't keep the rest. The decision stays in the log, with the reason of the undoing beside it. Raises
    NotFound elsewhere, Forbidden as deciding is, Conflict when it was undone already.
    """
    decision = await Decision.filter(await jurisdiction.within(viewer, "case__"), public_id=decision_id).first()
    if decision is None:
        raise NotFound
    found = await Case.get(id=decision.case_id)
    await Account.filter(id=found.author_id or 0).select_for_update().first()  # before the case, as in deciding
    case = await Case.get(id=found.id)
    await lifecycle.for_a_colleague(viewer, case)
    now = clock.now()
    if not await Decision.filter(id=decision.id, undone_at=None).update(undone_at=now, undone_reason=reason):
        raise Conflict(_("This decision was undone already."))
    about = reportable.of(case.kind)
    left = [*await _thing(decision, case), *await _account(decision, case)]
    if decision.ruling is Ruling.RELEASE and decision.before is not None and case.author_id is not None:
        await newcomers.release_undone(case.author_id, with_photo=about.exhibits is not None)
    if about.recognition and decision.ruling in TAKE_AWAY:
        await about.recognition.unlearn(decision.public_id)
    if left:
        await Decision.filter(id=decision.id).update(not_undone=",".join(left))
    waits = await _again(case, decision)
    ruling, place = decision.ruling, await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    facts = Decided(about=case.subject, kind=case.kind, case=case.public_id, ruling=ruling.value)
    event_log.record(DecisionEvent.UNDONE, decision.public_id, actor=viewer.id, municipality=place, facts=facts)
    return Undone(case.public_id, waits, tuple(left))


async def _thing(decision: Decision, case: Case) -> list[str]:
    """Back to what it was, but never straight to public: nobody has decided that it may be."""
    if decision.before is None:
        return []
    became = {becomes(decision.ruling, decision.before)}
    if decision.ruling is Ruling.CARE:  # shown or hidden, as the moderator chose
        became = {Visibility.SHOWN, Visibility.HIDDEN}
    for now_is in became:
        assert now_is is not None
        if await subjects.change_visibility(case.kind, case.subject, now_is, back_to(decision.before)):
            return []
    return ["gone" if await subjects.visibility_of(case.kind, case.subject) is None else "changed"]


async def _account(decision: Decision, case: Case) -> list[str]:
    """Open again, unless another decision keeps it closed."""
    if decision.ruling is not Ruling.SUSPEND:
        return []
    if case.author_mark:
        await rejoin_blocks.unbar_mark(case.author_mark)
    if case.author_id is None:
        return []
    closed = Decision.filter(case__author_id=case.author_id, ruling=Ruling.SUSPEND, undone_at=None)
    if await closed.exists():
        return ["suspended"]
    await Account.filter(id=case.author_id).update(suspended_at=None)
    return []


async def _again(case: Case, decision: Decision) -> bool:
    """Whether the case waits once more. Not when the same thing was decided about since, or nothing of it is left to decide."""
    since = Decision.filter(case__subject=case.subject, undone_at=None, id__gt=decision.id)
    if await since.exists():
        return False
    reasons = [str(row["reason"]) for row in await Report.filter(case_id=case.id).values("reason")]
    if not reasons and await subjects.visibility_of(case.kind, case.subject) is None:
        return False
    if exhibits := reportable.of(case.kind).exhibits:
        await exhibits.hold(case.subject)
    return await lifecycle.reopen(case, rules.due_at(reasons))
