"""Mails about suspicions of child abuse, to who has the role for them: at once, when one is late, and when a colleague asks to lift one.

They say how many wait, and nothing of what is in them. Where nobody has the role, the administrators are mailed and the address of
/contact: nobody else of the desk sees such a case, so without them nobody would.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from hashlib import sha256
from typing import Any

from jobtease import clock
from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import rate_limits, transactions
from jobtease.data.rate_limits import Budget
from jobtease.errors import TooMany
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.moderation import states
from jobtease.moderation.desk import suspicion_jurisdiction
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case
from jobtease.resources import Resources
from jobtease.settings import Settings
from jobtease.words.translations import DEFAULT, _, ngettext, speaking

KIND = "suspicion"
SIX_AN_HOUR = Budget(6, timedelta(hours=1))

_Waiting = tuple[list[int], list[int]]
"""Ids of cases, and of proposals to lift one."""


async def warn(resources: Resources) -> int:
    """Mail who can decide about the suspicions that nobody was mailed about; how many mails. A chore."""
    groups: dict[tuple[int, ...], _Waiting] = defaultdict(lambda: ([], []))
    entrusted = await mandates.entrusted()
    for case in await Case.filter(states.UNTOLD.q(), child_abuse=True).order_by("due_at").limit(500):
        people = suspicion_jurisdiction.ids_for(entrusted, case.municipality, case.reaches)
        groups[tuple(sorted(people))][0].append(case.id)
    for lift in await LiftProposal.filter(answered_at=None, told_at=None).select_related("case"):
        people = suspicion_jurisdiction.ids_for(entrusted, lift.case.municipality, lift.case.reaches)
        groups[tuple(sorted(people - {lift.proposed_by_id or 0}))][1].append(lift.id)
    return sum([await _mail(people, waiting, resources.settings) for people, waiting in groups.items()])


async def _mail(people: Sequence[int], waiting: _Waiting, settings: Settings) -> int:
    whose = sha256("-".join(str(one) for one in people).encode()).hexdigest()[:40]
    try:
        await rate_limits.spend(f"suspicion-mail:{whose}", SIX_AN_HOUR)
    except TooMany:
        return 0  # they stay untold, and come with the next one
    return await _queue(people, waiting, settings.contact_mail)


@transactions.atomic
async def _queue(people: Sequence[int], waiting: _Waiting, contact_mail: str) -> int:
    now = clock.now()
    cases, lifts = waiting
    told = Case.filter(id__in=cases or [0], closed_at=None)
    await told.filter(states.OVERDUE.q()).update(told_late_at=now)
    await told.filter(warned_at=None).update(warned_at=now)
    await LiftProposal.filter(id__in=lifts or [0]).update(told_at=now)
    found = Account.filter(id__in=list(people)) if people else Account.filter(role=Role.ADMINISTRATOR)
    addresses = {one.email: one.id for one in await found.filter(suspended_at=None).order_by("id")}
    if contact_mail and not people:
        addresses.setdefault(contact_mail, 0)
    for address, account in addresses.items():
        key = f"suspicion:{account}:{now:%Y%m%dT%H%M%S}"
        await outbox.queue(key, address, KIND, {"account": account}, account or None)
    return len(addresses)


async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """How many suspicions wait for one who decides about them, or for nobody; None when none does any more."""
    account_id = int(details["account"])
    person = await Account.filter(id=account_id, suspended_at=None).first()
    if account_id and person is None:
        return None
    entrusted, waits, asked = await mandates.entrusted(), 0, 0
    proposed = await LiftProposal.filter(answered_at=None).values_list("case__subject", "proposed_by_id")
    lifts = {str(subject): by for subject, by in proposed}
    decides = person is not None and person.role is Role.MODERATOR
    about = Case.filter(child_abuse=True, appeal_of_id=None).order_by("-id").limit(500)
    for case in await about:
        ids = suspicion_jurisdiction.ids_for(entrusted, case.municipality, case.reaches)
        theirs = account_id in ids if decides else not ids
        by = lifts.get(case.subject, 0)
        if case.subject in lifts and (theirs if decides else not ids - {by}) and by != account_id:
            del lifts[case.subject]
            asked += 1
        waits += theirs and case.closed_at is None
    if not waits and not asked:
        return None
    with speaking(person.language if person else DEFAULT):
        subject = (
            ngettext("{n} suspicion of child abuse waits.", "{n} suspicions of child abuse wait.", waits).format(
                n=waits
            )
            if waits
            else _("Nobody can agree that a suspicion of child abuse is none: that takes two.")
            if not decides
            else _("A colleague says that it is no child abuse. Do you agree?")
        )
        link = settings.origin + ("/desk" if decides else "/mandates")
        name = person.nickname if person else ""
        return Mail(
            subject,
            written("moderation/suspicion_mail", name=name, first=subject, asked=asked, nobody=not decides, link=link),
        )


WRITERS: Mapping[str, outbox.Writer] = {KIND: write}
