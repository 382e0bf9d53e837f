"""Deadline mails to who must look: before a promise breaks, when it broke, and at once for danger or where nobody moderates.

They say how many cases wait and where, and nothing of what is in them. A desk gets one an hour at most; desks of the same people are
one.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Count

from jobtease import clock, working_hours
from jobtease.accounts.mandates import queries
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import rate_limits, transactions
from jobtease.data.rate_limits import Budget
from jobtease.errors import TooMany
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.moderation import states
from jobtease.moderation.cases.lifecycle import DANGER
from jobtease.moderation.desk import jurisdiction as desk_jurisdiction
from jobtease.moderation.models import Case
from jobtease.regions import queries as regions
from jobtease.resources import Resources
from jobtease.settings import Settings
from jobtease.viewer import jurisdiction
from jobtease.words.translations import _, ngettext, speaking

KIND = "desk"
ONE_AN_HOUR = Budget(1, timedelta(hours=1))
SIX_AN_HOUR = Budget(6, timedelta(hours=1))
NEARLY = 0.75
"""Of the working time between opening and due: then moderators are mailed, when nobody has taken the case."""


@dataclass(frozen=True)
class Unattended:
    """A municipality whose cases wait though it has no moderators: how many, and who looks instead (empty: nobody)."""

    municipality: str
    open: int
    neighbour: str


async def warn(resources: Resources) -> int:
    """Mail the desks whose cases are nearly due or late; how many mails. A chore. Suspicions of child abuse are for others,
    whom moderation/handing_over/suspicion_mails.py mails."""
    waiting = await Case.filter(states.UNTOLD.q(), child_abuse=False).order_by("priority", "due_at").limit(1000)
    by_desk: dict[str, dict[int, Case]] = defaultdict(dict)
    codes = {code for case in waiting for code in (case.municipality, case.reaches) if code}
    desk_of = {code: await desk_jurisdiction.desk_of(code) for code in codes}
    for case in waiting:
        for code in dict.fromkeys(each for each in (case.municipality, case.reaches) if each):
            desk = desk_of[code]
            if _is_time(case, at_once=desk != code):
                by_desk[desk or code][case.id] = case
    by_people: dict[str, tuple[str, dict[int, Case]]] = {}
    for desk, cases in by_desk.items():
        people = [str(person.id) for person in await queries.moderators_of(desk)]
        _desk, theirs = by_people.setdefault(sha256("-".join(people or [desk]).encode()).hexdigest()[:40], (desk, {}))
        theirs |= cases
    return sum([await _mail_desk(desk, list(theirs.values()), whose) for whose, (desk, theirs) in by_people.items()])


def _is_time(case: Case, *, at_once: bool) -> bool:
    """Whether this case is a reason to write now."""
    if states.LATE_UNTOLD.holds(case):
        return True
    if case.warned_at is not None:
        return False
    if at_once or case.priority == DANGER:
        return True
    return not states.TAKEN.holds(case) and _is_nearly_due(case)


def _is_nearly_due(case: Case) -> bool:
    """By working time; on the clock where there is none in between."""
    whole, passed = case.due_at - case.opened_at, clock.now() - case.opened_at
    if (working := working_hours.between(case.opened_at, case.due_at)) > timedelta():
        whole, passed = working, working_hours.between(case.opened_at, clock.now())
    return passed >= whole * NEARLY


async def _mail_desk(desk: str, cases: list[Case], whose: str) -> int:
    danger = any(case.priority == 0 and case.warned_at is None for case in cases)
    try:
        await rate_limits.spend(
            f"desk-{'danger' if danger else 'mail'}:{whose}", SIX_AN_HOUR if danger else ONE_AN_HOUR
        )
    except TooMany:
        return 0  # the cases stay untold, and come with the next one
    return await _queue(desk, [case.id for case in cases])


@transactions.atomic
async def _queue(desk: str, case_ids: list[int]) -> int:
    now = clock.now()
    told = Case.filter(id__in=case_ids, closed_at=None)
    await told.filter(states.OVERDUE.q()).update(told_late_at=now)
    await told.filter(warned_at=None).update(warned_at=now)
    people = await queries.moderators_of(desk)
    if not people:
        people = await Account.filter(role=Role.ADMINISTRATOR, suspended_at=None).order_by("id")
    for person in people:
        key = f"desk:{desk}:{person.id}:{now:%Y%m%dT%H%M%S}"
        await outbox.queue(key, person.email, KIND, {"account": person.id, "desk": desk}, person.id)
    return len(people)


async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """How many cases wait for one who can look; None when nothing waits any more, or they may not look at that desk any more.

    A moderator reads of all that they are moderator of, an administrator of the one place.
    """
    person = await Account.filter(id=details["account"], suspended_at=None).exclude(role=Role.MEMBER).first()
    place = regions.by_code(details["desk"])
    mine = await queries.open_of(person) if person else ()
    if person is None or place is None or not mine:
        return None
    is_moderator = person.role is Role.MODERATOR
    codes = jurisdiction(mine) if is_moderator else (place.code,)
    if place.code not in codes:
        return None
    covered = await desk_jurisdiction.covered_by(codes)
    waiting = Case.filter(Q(municipality__in=covered) | Q(reaches__in=covered), closed_at=None, child_abuse=False)
    late, danger = await waiting.filter(states.OVERDUE.q()).count(), await waiting.filter(priority=0).count()
    count = await waiting.count()
    if not count:
        return None
    with speaking(person.language):
        where = ", ".join(each.called for each in mine) if is_moderator else place.called
        open_ = ngettext("{n} case waits in {place}.", "{n} cases wait in {place}.", count).format(n=count, place=where)
        subject = _("In danger: look now. {place}").format(place=where) if danger else open_
        body = written(
            "moderation/desk_mail",
            name=person.nickname,
            open=open_,
            late=late,
            danger=danger,
            alone=not is_moderator,
            link=settings.origin + ("/desk" if is_moderator else "/workings"),
        )
        return Mail(subject, body)


WRITERS: Mapping[str, outbox.Writer] = {KIND: write}


async def unattended() -> list[Unattended]:
    """Municipalities without moderators of their own in which something waits. For administrators: numbers and names of places."""
    counted = Case.filter(closed_at=None).annotate(n=Count("id")).group_by("municipality").order_by("municipality")
    found = []
    for code, waiting in await counted.values_list("municipality", "n"):
        desk = await desk_jurisdiction.desk_of(code)
        if desk != code:
            place, neighbour = regions.by_code(code), regions.by_code(desk) if desk else None
            name = place.called if place else code
            found.append(Unattended(name, waiting, neighbour.called if neighbour else ""))
    return found
