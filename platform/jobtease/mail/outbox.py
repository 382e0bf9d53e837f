"""Outbox of mail (transactional outbox): a row waits until it is sent, claimed by a lease, with retries and backoff.

Consumers of events call `queue`; a chore calls `send_due`. What lies in the outbox is a kind of mail and what it is about; the words are
written when it is sent (`writers`, which features list), so that a sign-in code never lies in a table, and a mail that has become
pointless is not sent at all.
"""

import asyncio
import logging
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Coroutine, Mapping
from contextlib import AsyncExitStack, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, IntEnum, StrEnum, auto
from typing import Any

from tortoise import fields
from tortoise.expressions import F

from jobtease import clock, logs
from jobtease.data import tables, transactions
from jobtease.mail import transport
from jobtease.mail.transport import Mail
from jobtease.settings import Settings

logger = logging.getLogger(__name__)

WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=12),
)
"""How long to wait after each failed try. After the one that follows the last wait we give up."""

ERASED = "erased"
"""The last mail to an address. Nothing of it stays in the outbox, whether it arrived or not."""


class Priority(IntEnum):
    """Which mails go first."""

    WAITED_FOR = 0
    """Somebody sits and waits for it, and it is of no use after a quarter of an hour."""
    SOON = 1
    TODAY = 2
    """What many get at once, and nobody misses for an hour."""


WAITS_OF_URGENT = (
    timedelta(seconds=10),
    timedelta(seconds=30),
    timedelta(minutes=1),
    timedelta(minutes=3),
    timedelta(minutes=5),
)
"""The same for what is waited for."""

AT_ONCE = 4
"""Connections to the mail server, for each process."""

FINISH_SECONDS = 3.0
"""What a mail under way gets when the process is told to stop."""

LEASE = timedelta(minutes=10)
"""A process that took a mail and died leaves it to the others after this; longer than a try can take."""

KEPT = timedelta(days=7)
GIVEN_UP_KEPT = timedelta(days=30)

Writer = Callable[[Mapping[str, Any], Settings], Awaitable[Mail | None]]


class Outbox(tables.Model):
    """One mail, waiting, sent, or given up on."""

    key = fields.CharField(max_length=120, unique=True)
    account_id = fields.BigIntField(null=True)
    """Whose mail it is, so that erasing somebody also erases what still waits."""
    recipient = fields.CharField(max_length=254)
    letter = fields.CharField(max_length=20)
    """Which writer puts it into words."""
    details: Any = fields.JSONField(default=dict)
    priority = fields.SmallIntField(default=Priority.SOON.value, db_default=Priority.SOON.value)
    """One of Priority: the lowest goes first."""
    tries = fields.IntField(default=0)
    next_try_at = fields.DatetimeField(null=True, default=clock.now)
    """Null when it needs no further try."""
    problem = fields.CharField(max_length=300, default="")
    created_at = fields.DatetimeField(default=clock.now)
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "outbox"
        indexes = (("next_try_at",), ("account_id",))


async def queue(
    key: str,
    recipient: str,
    kind: str,
    details: Mapping[str, Any],
    account_id: int | None = None,
    *,
    priority: Priority = Priority.SOON,
) -> None:
    """Put a mail in the outbox, within the open transaction. The same key a second time changes nothing."""
    if not await Outbox.filter(key=key).exists():
        row: dict[str, Any] = {"key": key, "account_id": account_id, "recipient": recipient, "letter": kind}
        await Outbox.create(**row, details=dict(details), priority=priority.value)


async def send_due(settings: Settings, writers: Mapping[str, Writer]) -> int:
    """Send what is due; how many went out. A chore, in any number of processes: each mail is claimed first.

    Several go out at once, since one slow answer of the mail server must not keep everybody from signing in. Whoever is cancelled
    (a restart) lets the handing over that is under way finish, and gives back what was only claimed.
    """
    due = Outbox.filter(next_try_at__lte=clock.now()).order_by("priority", "next_try_at")
    rows = deque(await due.limit(50))
    if not rows:
        return 0
    async with AsyncExitStack() as stack:
        carriers = [
            await stack.enter_async_context(transport.carrier(settings)) for _ in range(min(AT_ONCE, len(rows)))
        ]
        try:
            await carriers[0].connect()
        except transport.Unreachable as error:  # that costs one mail one try, not all of them
            if await _claim(rows[0]):
                await _failed(rows[0], str(error))
            return 0
        senders = [asyncio.create_task(_send_from(rows, carrier, settings, writers)) for carrier in carriers]
        try:
            return sum(await asyncio.gather(*senders))
        finally:
            for sender in senders:
                sender.cancel()
            await asyncio.gather(*senders, return_exceptions=True)


async def _send_from(
    rows: deque[Outbox], carrier: transport.Carrier, settings: Settings, writers: Mapping[str, Writer]
) -> int:
    """Take mails from the queue until it is empty; how many went out."""
    sent = 0
    while rows:
        row = rows.popleft()
        if not await _claim(row):
            continue
        handing_over = asyncio.create_task(_hand_over(row, carrier, settings, writers))
        try:
            outcome = await asyncio.shield(handing_over)
        except asyncio.CancelledError:
            await _to_the_end(_finish_or_give_back(row, handing_over))
            raise
        sent += outcome is Outcome.SENT
        if outcome is Outcome.UNREACHABLE:
            rows.clear()  # the others have not been tried, and needn't be until the server is back
    return sent


class Outcome(Enum):
    """What became of one try."""

    SENT = auto()
    NOT_SENT = auto()
    UNREACHABLE = auto()


async def _hand_over(
    row: Outbox, carrier: transport.Carrier, settings: Settings, writers: Mapping[str, Writer]
) -> Outcome:
    try:
        mail = await writers[row.letter](row.details, settings)
        if mail is None:
            await _remove(row)
            return Outcome.NOT_SENT
        await carrier.send(transport.compose(mail, row.recipient, row.key, settings), _file_name(row))
    except transport.Refused as refused:
        await _failed(row, logs.redacted(str(refused)), give_up=True)
        return Outcome.NOT_SENT
    except Exception as error:
        await _failed(row, transport.reason(error))
        return Outcome.UNREACHABLE if isinstance(error, transport.Unreachable) else Outcome.NOT_SENT
    await _sent(row)
    return Outcome.SENT


async def _finish_or_give_back(row: Outbox, handing_over: asyncio.Task[Outcome]) -> None:
    """At a restart: a mail under way is waited for, or its code would come twice; what takes too long is another process's."""
    done, _pending = await asyncio.wait([handing_over], timeout=FINISH_SECONDS)
    if done:
        if not handing_over.cancelled():
            handing_over.exception()  # told already by whoever cancelled the others because of the same
    else:
        handing_over.cancel()
        await asyncio.gather(handing_over, return_exceptions=True)
        await _give_back(row)


async def _to_the_end(work: Coroutine[Any, Any, None]) -> None:
    """Also when we are cancelled again: the chore failed, and then the server stops. A mail half handed over would go out twice."""
    task = asyncio.create_task(work)
    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.shield(task)
    task.result()


def _file_name(row: Outbox) -> str:
    return f"{row.created_at:%Y%m%dT%H%M%S}-{row.id:08}.eml"


@transactions.atomic
async def _claim(row: Outbox) -> bool:
    """Take one mail: only one process gets it, since the number of tries must still be what was read."""
    free = Outbox.filter(id=row.id, tries=row.tries, sent_at=None, next_try_at__lte=clock.now())
    return bool(await free.update(tries=F("tries") + 1, next_try_at=clock.now() + LEASE))


@transactions.atomic
async def _give_back(row: Outbox) -> None:
    """As if it had not been claimed; nothing when somebody else has it by now."""
    await Outbox.filter(id=row.id, tries=row.tries + 1, sent_at=None).update(tries=row.tries, next_try_at=clock.now())


@transactions.atomic
async def _sent(row: Outbox) -> None:
    if row.letter == ERASED:
        await Outbox.filter(id=row.id).delete()
        return
    await Outbox.filter(id=row.id).update(sent_at=clock.now(), next_try_at=None, problem="", details={})


@transactions.atomic
async def _remove(row: Outbox) -> None:
    await Outbox.filter(id=row.id).delete()


@transactions.atomic
async def _failed(row: Outbox, problem: str, give_up: bool = False) -> None:
    waits = WAITS_OF_URGENT if row.priority == Priority.WAITED_FOR else WAITS
    last = give_up or row.tries >= len(waits)  # row.tries is as before this try
    logger.warning("mail %s could not be sent%s: %s", row.id, ", giving up" if last else "", problem)
    if last and row.letter == ERASED:
        await Outbox.filter(id=row.id).delete()
        return
    again = None if last else clock.now() + waits[row.tries]
    await Outbox.filter(id=row.id).update(next_try_at=again, problem=" ".join(problem.split())[:300])


async def is_erasing() -> bool:
    """Whether the last mail to somebody still waits, with the address in it."""
    return await Outbox.filter(letter=ERASED).exists()


async def remove_all_waiting() -> int:
    """Delete every mail that has not gone out; how many. Within the open transaction."""
    return await Outbox.filter(sent_at=None).delete()


@transactions.atomic
async def erase_past() -> int:
    """Delete mails that were sent a week ago, or given up a month ago; how many. A chore."""
    now = clock.now()
    sent = await Outbox.filter(sent_at__lt=now - KEPT).delete()
    return sent + await Outbox.filter(sent_at=None, next_try_at=None, created_at__lt=now - GIVEN_UP_KEPT).delete()


class Standing(StrEnum):
    """What became of a mail, for who waits for it."""

    ON_ITS_WAY = "on its way"
    """In the outbox or handed over; a mail server may still take its time."""
    LATE = "late"
    """It could not be handed over yet, and is tried again."""
    GIVEN_UP = "given up"


async def standing(key: str) -> Standing:
    """What became of the mail with this key."""
    row = await Outbox.filter(key=key, sent_at=None).exclude(problem="").first()
    if row is None:
        return Standing.ON_ITS_WAY
    return Standing.GIVEN_UP if row.next_try_at is None else Standing.LATE


# -- for the administrator --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Failure:
    """A mail that did not go out at once. The address is shortened: enough to recognise a pattern, not to learn who is here."""

    id: int
    recipient: str
    kind: str
    tries: int
    problem: str
    created_at: datetime
    next_try_at: datetime | None
    """None: given up."""


async def failures(limit: int = 100) -> list[Failure]:
    """Mails with a problem, given up ones first, newest first."""
    rows = await Outbox.filter(sent_at=None).exclude(problem="").order_by("-created_at").limit(limit)
    found = [
        Failure(r.id, _shortened(r.recipient), r.letter, r.tries, r.problem, r.created_at, r.next_try_at) for r in rows
    ]
    return sorted(found, key=lambda one: one.next_try_at is not None)


def _shortened(address: str) -> str:
    name, _at, domain = address.partition("@")
    return f"{name[:1]}…@{domain}"


@transactions.atomic
async def try_again(mail_id: int) -> bool:
    """Make a mail that failed due now, with all its tries; False when there is no such one."""
    failed = Outbox.filter(id=mail_id, sent_at=None).exclude(problem="")
    return bool(await failed.update(tries=0, next_try_at=clock.now()))


async def readdress(account_id: int, address: str) -> None:
    """Within the open transaction: what waits for somebody goes to their new address."""
    await Outbox.filter(account_id=account_id, sent_at=None).update(recipient=address)


async def remove_waiting(keys: Collection[str]) -> None:
    """Within the open transaction: these mails, as far as they were not sent, are not sent any more."""
    await Outbox.filter(key__in=list(keys), sent_at=None).delete()


@transactions.atomic
async def erase_about(account_id: int, address: str) -> None:
    """Delete every mail to somebody, sent or waiting."""
    await Outbox.filter(account_id=account_id).delete()
    await Outbox.filter(recipient=address).delete()
