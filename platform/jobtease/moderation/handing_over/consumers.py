"""Event consumer of suspicions of child abuse: whoever could deal with one may be gone, and then others are mailed about it."""

from jobtease.accounts.events import AccountEvent
from jobtease.accounts.mandates import queries as mandates
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.moderation.desk import suspicion_jurisdiction
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case


async def mail_again(_event: Event) -> None:
    """Somebody lost the role, or left. What nobody else can decide about, or agree with, is told anew (suspicion_mails.warn)."""
    entrusted = await mandates.entrusted()

    def nobody(case: Case, but: int | None = None) -> bool:
        return not suspicion_jurisdiction.ids_for(entrusted, case.municipality, case.reaches) - {but}

    told = await Case.filter(child_abuse=True, closed_at=None, warned_at__isnull=False)
    asked = await LiftProposal.filter(answered_at=None, told_at__isnull=False).select_related("case")
    left = [case.id for case in told if nobody(case)]
    alone = [lift.id for lift in asked if nobody(lift.case, lift.proposed_by_id)]
    await Case.filter(id__in=left or [0]).update(warned_at=None)
    await LiftProposal.filter(id__in=alone or [0]).update(told_at=None)


CONSUMERS = (
    Consumer("moderation suspicions", (AccountEvent.ACCOUNT_ENTRUSTED, AccountEvent.ACCOUNT_DISMISSED), mail_again),
)
