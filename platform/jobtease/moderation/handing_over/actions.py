"""Writes of what is handed on: a case to the desk of another municipality, and suspected child abuse to the police and the hotline."""

from jobtease import clock
from jobtease.accounts.mandates import queries as mandates
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation.cases import lease, lifecycle
from jobtease.moderation.desk import access_log, jurisdiction, suspicion_jurisdiction
from jobtease.moderation.events import AuthorityTold, CaseTransferred, ModerationEvent, OfCase
from jobtease.moderation.handing_over.models import Authority, AuthorityReport, Transfer
from jobtease.moderation.models import Case
from jobtease.regions.queries import Place
from jobtease.words.translations import _


@event_log.action
async def transfer(viewer: Viewer, case_id: str, to: Place, note: str) -> None:
    """Hand an open case to the desk of another municipality: from then on this moderator's desk finds it nowhere.

    What was decided in it before, and who looked, goes along; looks end. Of a case at two desks only this one's place is taken: the
    other goes on. An objection stays where it was decided. Raises NotFound for such a one and a case elsewhere, Conflict when it is
    closed, Invalid(municipality=...) for a municipality that has no moderators of its own or is this moderator's own, Forbidden for
    who reported it.
    """
    case = await _mine(viewer, case_id)
    await lifecycle.for_a_colleague(viewer, case)
    suspected = await suspicion_jurisdiction.is_suspected(case.subject)
    ours = (
        await suspicion_jurisdiction.covered_by(viewer)
        if suspected
        else await jurisdiction.covered_by(viewer.jurisdiction)
    )
    if to.code in ours:
        raise Invalid(municipality=_("That is your own desk already."))
    if suspected and not any(to.code in codes for codes, _account in await mandates.entrusted()):
        nobody = _("Nobody in {place} deals with suspicions of child abuse. Choose another municipality.")
        raise Invalid(municipality=nobody.format(place=to.called))
    if not await mandates.moderated({to.code}):
        raise Invalid(
            municipality=_("{place} has no moderators here. Choose another municipality.").format(place=to.called)
        )
    origin = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    municipality, reaches = (to.code if code in ours else code for code in (case.municipality, case.reaches))
    await lease.for_holder(viewer, case)
    # not what a colleague took, closed or handed on a moment ago
    still = Case.filter(lease.free_for(viewer.id), municipality=case.municipality, reaches=case.reaches)
    moved = await still.filter(id=case.id).update(
        municipality=municipality,
        reaches="" if reaches == municipality else reaches,
        holder_id=None,
        held_until=None,
        talk_since=None,
        warned_at=None,
        told_late_at=None,
    )
    if not moved:
        raise Conflict(_("A colleague did something with this a moment ago."))
    await access_log.end(case.public_id)
    await Transfer.create(case_id=case.id, origin=origin, target=to.code, moderator_id=viewer.id, note=note)
    facts = CaseTransferred(about=case.subject, kind=case.kind, origin=origin, target=to.code)
    for desk in (origin, to.code):
        event_log.record(
            ModerationEvent.CASE_TRANSFERRED, case.public_id, actor=viewer.id, municipality=desk, facts=facts
        )


@event_log.action
async def suspect(viewer: Viewer, case_id: str) -> None:
    """A moderator suspects sexual abuse of a child: from now on nobody sees the pictures clearly, and the evidence stays.

    Raises NotFound for a case elsewhere, Conflict when it is closed.
    """
    case = await _mine(viewer, case_id)
    if not await Case.filter(id=case.id, closed_at=None, child_abuse=False).update(child_abuse=True, priority=0):
        event_log.no_change()
        return
    await lifecycle.suspect(case)
    await access_log.end(case.public_id)
    await _record(ModerationEvent.CASE_SUSPECTED, viewer, case, OfCase(about=case.subject))


@event_log.action
async def tell(viewer: Viewer, case_id: str, authority: Authority, reference: str) -> None:
    """Write down that the police or the hotline was told, under which number. Also after the decision.

    That it is no child abuse is not one person's to say: lift_actions.py. Raises NotFound for a case elsewhere or without such a
    suspicion, Forbidden for who reported it.
    """
    case = await _mine(viewer, case_id, closed=True)
    await lifecycle.for_a_colleague(viewer, case)
    if authority is Authority.NOBODY or not await Case.filter(id=case.id, child_abuse=True).update(child_abuse=True):
        raise NotFound
    await AuthorityReport.create(
        case_id=case.id, authority=authority, reference=reference, moderator_id=viewer.id, reported_at=clock.now()
    )
    facts = AuthorityTold(about=case.subject, authority=authority.value)
    await _record(ModerationEvent.CASE_TOLD, viewer, case, facts)


async def _mine(viewer: Viewer, case_id: str, *, closed: bool = False) -> Case:
    case = await Case.filter(await jurisdiction.within(viewer), public_id=case_id, appeal_of_id=None).first()
    if case is None:
        raise NotFound
    if case.closed_at is not None and not closed:
        raise Conflict(_("A colleague decided about this a moment ago."))
    return case


async def _record(name: ModerationEvent, viewer: Viewer, case: Case, facts: OfCase) -> None:
    desk = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    event_log.record(name, case.public_id, actor=viewer.id, municipality=desk, facts=facts)
