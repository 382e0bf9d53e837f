"""Writes of measures against an account (limit, suspension): what its standing decisions come to, and their end by themselves.

Nothing is added and taken off: after each decision, undoing and end, an account says what all decisions that stand come to. So one that
is taken back takes its own effect along and no other's.
"""

from datetime import datetime

from tortoise.expressions import Q

from jobtease import clock
from jobtease.accounts.models import Account, Session
from jobtease.events import event_log
from jobtease.moderation import messages, rulings
from jobtease.moderation.events import MeasureEnded, ModerationEvent
from jobtease.moderation.models import Decision, Ruling
from jobtease.notices import actions as notices
from jobtease.resources import Resources


async def settle(account_id: int) -> bool:
    """Let an account say what its standing decisions come to; whether it is suspended. Within the open transaction."""
    standing = Decision.filter(case__author_id=account_id, ruling__in=rulings.TIMED, undone_at=None)
    rows = await standing.filter(Q(until=None) | Q(until__gt=clock.now())).order_by("id")
    closing = [row for row in rows if row.ruling is Ruling.SUSPEND]
    limits = [row.until for row in rows if row.ruling is Ruling.LIMIT and row.until is not None]
    await Account.filter(id=account_id).update(
        suspended_at=min((row.decided_at for row in closing), default=None),
        suspended_until=_last([row.until for row in closing]),
        limited_until=max(limits, default=None),
    )
    if closing:
        await Session.filter(account_id=account_id).delete()
    return bool(closing)


def _last(ends: list[datetime | None]) -> datetime | None:
    """When the last of these ends; None when one of them doesn't."""
    known = [one for one in ends if one is not None]
    return max(known) if known and len(known) == len(ends) else None


async def end_due(_resources: Resources) -> int:
    """End limits and suspensions whose time has come; of how many accounts. A chore."""
    now = clock.now()
    over: set[int] = set()
    for column in ("suspended_until", "limited_until"):  # a question for each: beside an OR, SQLite reads every account
        ended = Account.filter(**{f"{column}__lte": now}).order_by(column).limit(500)
        over |= {int(str(account_id)) for account_id in await ended.values_list("id", flat=True)}
    return sum([await _end(account_id) for account_id in sorted(over)])


@event_log.action
async def _end(account_id: int) -> bool:
    now = clock.now()
    account = await Account.filter(id=account_id).select_for_update().first()
    if account is None:
        event_log.no_change()
        return False
    ended = [
        (measure, since)
        for measure, since in ((Ruling.SUSPEND, account.suspended_until), (Ruling.LIMIT, account.limited_until))
        if since is not None and since <= now
    ]
    if not ended:
        event_log.no_change()  # another process was earlier
        return False
    await settle(account_id)
    for measure, since in ended:
        key = f"ended:{measure.value}:{account.public_id}:{since:%Y%m%dT%H%M%S}"
        subject = ("home", "")
        await notices.tell(key, account_id, messages.ENDED[measure], subject, official=True)
        facts = MeasureEnded(measure=measure.value)
        event_log.record(
            ModerationEvent.MEASURE_ENDED, account.public_id, municipality=account.municipality_id, facts=facts
        )
    return True
