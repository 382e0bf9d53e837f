"""Writes of lifting a suspicion of child abuse (four-eyes principle, dual control): one proposes, with why, a second one answers.

Both have the role for it. What is lifted is about a thing, and so for every case about it. Who reported it does neither.
"""

from jobtease import clock
from jobtease.accounts.trust import voices
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Forbidden, NotFound
from jobtease.events import event_log
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.cases import lifecycle
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import LiftAnswered, ModerationEvent, OfCase
from jobtease.moderation.handing_over import queries
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case, Decision
from jobtease.words.translations import _


@event_log.action
async def propose(viewer: Viewer, case_id: str, reason: str) -> None:
    """Say that it is no child abuse, and why. Nothing changes until a second one agrees.

    Raises NotFound for a case elsewhere or without a suspicion, Forbidden for who reported it, Conflict where that was proposed already.
    """
    case = await _suspected(viewer, case_id)
    if await queries.open_lift(case) is not None:
        raise Conflict(_("A colleague proposed this a moment ago."))
    lapsed = LiftProposal.filter(case__subject=case.subject, answered_at=None).values_list("id", flat=True)
    await LiftProposal.filter(id__in=list(await lapsed)).update(agreed=False, answered_at=clock.now())
    await LiftProposal.create(case_id=case.id, proposed_by_id=viewer.id, reason=reason)
    await _tell(ModerationEvent.CASE_LIFT_PROPOSED, viewer, case, OfCase(about=case.subject))


@event_log.action
async def answer(viewer: Viewer, case_id: str, *, agrees: bool) -> None:
    """A second one agrees that it is no child abuse: then its cases are as any other. Or not: it stays a suspicion.

    Raises as `propose`; Forbidden for who proposed it as well, NotFound where nobody did, Conflict when a colleague answered first.
    """
    case = await _suspected(viewer, case_id)
    waits = await queries.open_lift(case)
    if waits is None:
        raise NotFound
    if await voices.is_same(viewer.id, waits.proposed_by_id or 0):
        raise Forbidden(_("You proposed this yourself. Somebody else must agree."))
    answered = LiftProposal.filter(id=waits.id, answered_at=None)
    if not await answered.update(answered_by_id=viewer.id, agreed=agrees, answered_at=clock.now()):
        raise Conflict(_("A colleague answered this a moment ago."))
    if agrees:
        await Case.filter(subject=case.subject, child_abuse=True).update(child_abuse=False)
        await _bring_home(case.subject)
    await _tell(ModerationEvent.CASE_LIFT_ANSWERED, viewer, case, LiftAnswered(about=case.subject, lifted=agrees))


async def _bring_home(subject: str) -> None:
    """Objections that went far, to who has the role: the nearest desk with another moderator answers them now."""
    for objection in await Case.filter(subject=subject, closed_at=None, appeal_of_id__isnull=False):
        decision = await Decision.get(id=objection.appeal_of_id).select_related("case")
        first: Case = decision.case
        reaches = await jurisdiction.another_desk(first, await appeals.parties(decision)) or first.reaches
        await Case.filter(id=objection.id).update(reaches=reaches)


async def _tell(name: ModerationEvent, viewer: Viewer, case: Case, facts: OfCase) -> None:
    await lifecycle.tell(name, case, facts, viewer.id)


async def _suspected(viewer: Viewer, case_id: str) -> Case:
    """A case, decided or not, about what is suspected: locked, so that nobody proposes or lifts beside it."""
    case = await Case.filter(await jurisdiction.within(viewer), public_id=case_id, appeal_of_id=None).first()
    if case is None or not await Case.filter(subject=case.subject, child_abuse=True).update(child_abuse=True):
        raise NotFound
    await lifecycle.for_a_colleague(viewer, case, in_any=True)
    return case
