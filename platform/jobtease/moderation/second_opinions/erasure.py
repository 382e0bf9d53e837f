"""Erasure of an account, in second opinions: what was kept to judge by and what was noted goes; the figure stays."""

from collections.abc import Sequence

from jobtease.moderation.models import Decision
from jobtease.moderation.second_opinions.models import SecondOpinion


async def erase_judgements(account_id: int, cases: Sequence[int]) -> None:
    """Of somebody who leaves, and of cases about them. Within the open transaction."""
    decisions = await Decision.filter(case_id__in=list(cases)).values_list("id", flat=True) if cases else []
    if decisions:
        await SecondOpinion.filter(decision_id__in=decisions).update(words="", note="")
    await SecondOpinion.filter(holder_id=account_id).update(holder_id=None, held_until=None)
    await SecondOpinion.filter(moderator_id=account_id).update(moderator_id=None, note="")
