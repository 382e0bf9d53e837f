"""First contact (unsolicited contact): of which offers an asker of 16 or 17 does not read the words before saying yes.

The rule looks at who reads and never at who writes: to the one who offers nothing is different, so that no offer tells them how old
the asker is. And somebody who says to be 16 comes no nearer by it.
"""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from jobtease.accounts.trust import known_helpers
from jobtease.audience import HelpTie, Viewer
from jobtease.helping.models import AskedPerson


async def waiting(viewer: Viewer, request_id: int, offers: Sequence[dict[str, Any]]) -> set[int]:
    """Ids of those of these offers (id, author_id, let_in_at) to the viewer's own request that wait for their yes."""
    strangers = {row["author_id"] for row in offers if row["let_in_at"] is None} if viewer.is_young else set()
    if strangers:
        strangers -= await _familiar(viewer, request_id, strangers)
    return {row["id"] for row in offers if row["let_in_at"] is None and row["author_id"] in strangers}


async def _familiar(viewer: Viewer, request_id: int, people: set[int]) -> set[int]:
    """Of these people those who are no strangers, and whom the viewer asked themselves."""
    asked = AskedPerson.filter(request_id=request_id, account_id__in=people)
    named = {int(str(each)) for each in await asked.values_list("account_id", flat=True)}
    return named | await no_strangers(viewer, people)


async def no_strangers(viewer: Viewer, people: set[int]) -> set[int]:
    """Who of these helped the viewer or was helped by them, and who is known to a municipality."""
    theirs = Q(asker_id=viewer.id, helper_id__in=people) | Q(helper_id=viewer.id, asker_id__in=people)
    ties = await HelpTie.filter(theirs).values_list("asker_id", "helper_id")
    return {each for tie in ties for each in tie} & people | await known_helpers.known_among(people)
