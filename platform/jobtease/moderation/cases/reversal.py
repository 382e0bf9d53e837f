"""Reversal of a decision: each of its effects is taken back, and no other decision's, as if it had not been; the case waits again.

The visibility of a thing is what the decisions that stand made of it, one after the other. So when one in the middle goes, those after
it are worked out anew from what was before it (`_without`).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from jobtease import clock, reportable
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.accounts.trust import newcomers
from jobtease.audience import Viewer, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.errors import Conflict, Forbidden, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, rulings, subjects
from jobtease.moderation.appeals import closing_actions
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.cases import lifecycle, measure_actions, statement_actions
from jobtease.moderation.complaints import actions as complaints
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.words.translations import _


@dataclass(frozen=True)
class Undone:
    """Where it goes on, and what could not be taken back (keys of rulings.NOT_UNDONE)."""

    case: str
    waits: bool
    left: tuple[str, ...]


@event_log.action
async def undo(viewer: Viewer, decision_id: str, reason: str, *, hold: bool = False) -> Undone:
    """Take a decision back: the thing, the account, what was learned of pictures are as if it had not been, and the case waits again.

    `hold`: what others would see again is held until somebody decides anew. What can't be taken back doesn't keep the rest. The
    decision stays in the log, with the reason of the undoing beside it. Raises NotFound elsewhere, Forbidden as deciding is and for
    who decided while an appeal waits, Conflict when it was undone already, and for the answer to an appeal.
    """
    decision = await Decision.filter(await jurisdiction.within(viewer, "case__"), public_id=decision_id).first()
    if decision is None:
        raise NotFound
    found = await Case.get(id=decision.case_id)
    await Account.filter(id=found.author_id or 0).select_for_update().first()  # before the case, as in deciding
    case = await Case.get(id=found.id)
    await lifecycle.for_a_colleague(viewer, case)
    if case.appeal_of_id is not None:
        raise Conflict(_("This is the answer to an objection. It can't be undone: it can be objected to once more."))
    waits = await Case.filter(appeal_of_id=decision.id, closed_at=None).exists()
    if waits and viewer.id in await appeals.judges(decision):  # nobody puts an end to an objection against themselves
        raise Forbidden(_("You decided about this before. Another moderator answers the objection."))
    left = await reverse(viewer, decision, case, reason, hold=hold)
    return Undone(case.public_id, await _again(case, decision), left)


async def reverse(
    viewer: Viewer,
    decision: Decision,
    case: Case,
    reason: str,
    *,
    hold: bool = False,
    answered_to: Collection[int] | None = None,
) -> tuple[str, ...]:
    """The effects of a decision end, and who was told of it hears that. Within the open transaction, the account locked.

    `answered_to`: accounts whose appeals are answered by this; otherwise those that wait end with it.
    What could not be taken back, as keys of rulings.NOT_UNDONE. Raises Conflict when it was undone already.
    """
    now = clock.now()
    if not await Decision.filter(id=decision.id, undone_at=None).update(undone_at=now, undone_reason=reason):
        raise Conflict(_("This decision was undone already."))
    decision.undone_at, decision.undone_reason = now, reason
    about = reportable.of(case.kind)
    let_through = await _let_through(case) + _lets_through(decision)
    left = [*await _thing(decision, case, hold=hold), *await _account(decision, case)]
    if case.author_id is not None and (more := await _let_through(case) - let_through):
        since = await _first_photo(case.author_id)
        await newcomers.recount(case.author_id, more, with_photo=about.exhibits is not None, photo_since=since)
    if about.recognition and decision.ruling in rulings.TAKE_AWAY:
        await about.recognition.unlearn(decision.public_id)
    if left:
        await Decision.filter(id=decision.id).update(not_undone=",".join(left))
    await statement_actions.tell_undone(decision, case, viewer.id, answered_to=answered_to)
    if answered_to is None:
        await closing_actions.close_of_undone(decision, reason, viewer.id)
    place = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    facts = Decided(about=case.subject, kind=case.kind, case=case.public_id, ruling=decision.ruling.value, told=True)
    event_log.record(DecisionEvent.UNDONE, decision.public_id, actor=viewer.id, municipality=place, facts=facts)
    return tuple(left)


async def _thing(decision: Decision, case: Case, *, hold: bool) -> list[str]:
    """The thing as it would be without this decision."""
    if decision.before is None:
        return []
    now_is = await subjects.visibility_of(case.kind, case.subject)
    if now_is is None:
        return ["gone"]
    standing = Decision.filter(case__subject=case.subject, undone_at=None, id__gt=decision.id)
    later = await standing.exclude(before=None).order_by("id")
    last = later[-1] if later else decision
    became_before = became(last)
    waits_because_of_it = now_is is Visibility.HELD and await _was_corrected(last, case)
    then = await _without(decision, later)
    if now_is is not became_before and not waits_because_of_it:
        return ["changed"]
    if hold and then is Visibility.SHOWN and then is not now_is:
        then = Visibility.HELD
    if then is not now_is and not await subjects.change_visibility(case.kind, case.subject, now_is, then):
        return ["changed"]
    if waits_because_of_it and then is not Visibility.HELD:
        await lifecycle.close_corrected(case.subject)
    return []


def became(decision: Decision) -> Visibility | None:
    """What a decision made of its thing."""
    return decision.after or rulings.becomes(decision.ruling, decision.before)


async def _without(decision: Decision, later: list[Decision]) -> Visibility:
    """What the decisions after this one make of the thing when this one had not been; they keep that as theirs."""
    assert decision.before is not None
    then = decision.before
    for each in later:
        chosen = became(each) if each.ruling is Ruling.CARE and became(each) is not each.before else None
        after = rulings.becomes(each.ruling, then, chosen)
        assert after is not None
        await Decision.filter(id=each.id).update(before=then, after=after)
        then = after
    return then


async def _was_corrected(decision: Decision, case: Case) -> bool:
    """Whether the thing is held because its author changed it after this decision had hidden it, and nobody looked yet."""
    if became(decision) is not Visibility.HIDDEN:
        return False
    waits = Case.filter(subject=case.subject, closed_at=None, because="corrected", opened_at__gte=decision.decided_at)
    return await waits.exists()


async def _account(decision: Decision, case: Case) -> list[str]:
    """Open again, unless another decision keeps it closed."""
    if decision.ruling not in rulings.TIMED:
        return []
    if decision.ruling is Ruling.PAUSE and case.author_id is not None:
        await complaints.bring_back(case.author_id)
    if case.author_mark and decision.ruling is Ruling.SUSPEND:
        await rejoin_blocks.unbar_mark(case.author_mark)
    if case.author_id is None:
        return []
    still = await measure_actions.settle(case.author_id)
    return ["suspended"] if still and decision.ruling is Ruling.SUSPEND else []


def _lets_through(decision: Decision) -> bool:
    """Whether it let a post through that was held before anybody had seen it."""
    return decision.ruling is Ruling.RELEASE and decision.before is Visibility.HELD


async def _let_through(case: Case) -> int:
    """How many decisions that stand let this through."""
    standing = Decision.filter(case__subject=case.subject, undone_at=None)
    return await standing.filter(ruling=Ruling.RELEASE, before=Visibility.HELD).count()


async def _first_photo(author_id: int) -> datetime | None:
    """When the first photo of somebody was let through by a decision that stands."""
    shown = [one.kind for one in reportable.registered() if one.exhibits is not None]
    released = Decision.filter(case__author_id=author_id, case__kind__in=shown, ruling=Ruling.RELEASE, undone_at=None)
    first = await released.filter(before=Visibility.HELD).order_by("id").first()
    return first.decided_at if first else None


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
    return await lifecycle.reopen(case, partial(rules.due_at, reasons))
