"""Minors in a case: whether its author, or the one it reached, is 16 or 17, and what that makes of its priority.

The tag is the one place where anybody but themselves reads it. It is asked when the page is made, and kept with no case.
"""

from collections.abc import Sequence

from jobtease.accounts.models import Account
from jobtease.accounts.states import YOUNG
from jobtease.reportable import Subject

FIRST = 1
"""Priority of what may harm somebody of 16 or 17; danger to life comes before it."""
HARMS = frozenset(
    {"grooming", "number", "photo", "papers", "bank", "address", "private", "age", "elsewhere", "meeting"}
)
"""Closed words (alarms.LABELS) of what asks something of the one who reads it."""


async def young_among(*account_ids: int | None) -> frozenset[int]:
    """Which of these accounts are of people of 16 and 17."""
    ids = [each for each in account_ids if each is not None]
    found = await Account.filter(YOUNG.q(), id__in=ids).values_list("id", flat=True) if ids else []
    return frozenset(int(str(each)) for each in found)


async def priority_of(priority: int, words: Sequence[str], thing: Subject) -> int:
    """How soon a case comes up: at once after danger to life, when this reached somebody of 16 or 17 and asks something of them."""
    if priority > FIRST and not HARMS.isdisjoint(words) and await young_among(thing.reached_id):
        return FIRST
    return priority
