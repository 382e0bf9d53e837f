"""Lease of a case: one moderator has it for a while, so that no two decide about the same. It runs out by itself.

Taking is one conditional update whose row count is read, by the condition of `free_for`: of many at once one has it.
"""

from datetime import timedelta
from typing import Any

from tortoise.expressions import Q

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Invalid
from jobtease.moderation import states
from jobtease.moderation.models import Case
from jobtease.web.moments import in_words
from jobtease.words.translations import _

LASTS = timedelta(minutes=20)
"""From the last thing that its holder did."""
HANDED = timedelta(hours=4)
"""Of a case that was handed over: the colleague may be at the table. Not longer than until it is due."""
RENEWED_AFTER = timedelta(minutes=5)
"""It is not written anew at every key that is pressed."""


def free_for(account_id: int) -> Q:
    """Cases that wait and that nobody else has, as a filter."""
    return states.FREE.q() | (states.WAITS.q() & Q(holder_id=account_id))


def has(viewer: Viewer, case: Any) -> bool:
    """Whether this moderator has the case now."""
    return case.holder_id == viewer.id and states.TAKEN.holds(case)


async def for_holder(viewer: Viewer, case: Case) -> None:
    """A case that a colleague has is theirs to decide; one that nobody has is anybody's.

    Raises Invalid, beside the buttons of the decision, with words that say who has it until when.
    """
    if states.TAKEN.holds(case) and not has(viewer, case):
        raise Invalid(ruling=await taken_words(case))


async def taken_words(case: Case) -> str:
    """Who has it, and until when."""
    holder = await Account.get_or_none(id=case.holder_id or 0)
    name = holder.nickname if holder else _("A colleague")
    assert case.held_until is not None
    return _("{name} has this case, until {time}. Ask {name}, or take another one.").format(
        name=name, time=in_words(case.held_until)
    )


async def why_not(case_id: int) -> Conflict:
    """What came between somebody and a case they wanted to have."""
    case = await Case.get(id=case_id)
    if states.TAKEN.holds(case):
        return Conflict(await taken_words(case))
    return Conflict(_("A colleague decided about this a moment ago."))


async def renew(viewer: Viewer, case_id: int) -> None:
    """Who does something with a case they have, has it for as long again. Within the open transaction."""
    now = clock.now()
    soon = Case.filter(id=case_id, closed_at=None, holder_id=viewer.id, held_until__gt=now, held_until__lt=now + LASTS)
    await soon.update(held_until=now + LASTS)
