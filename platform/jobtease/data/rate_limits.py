"""Rate limit (token bucket), in the database: how often somebody may do something, across all processes and restarts."""

import ipaddress
from dataclasses import dataclass
from datetime import datetime, timedelta

from tortoise import fields

from jobtease import clock
from jobtease.data import raw_sql, tables, transactions
from jobtease.errors import TooMany
from jobtease.words.translations import _

LONGEST = timedelta(days=7)
"""That a budget may take to be full again."""


WIDER = 16
"""Households whose share a /48 of IPv6 has. More than one that isn't an attack asks for, and not 65,536."""


@dataclass(frozen=True)
class Budget:
    """`times` at once, refilled evenly over `per`."""

    times: int
    per: timedelta

    def __post_init__(self) -> None:
        if self.per > LONGEST:  # its bucket would be forgotten, and so be full again, before it is
            raise ValueError(f"at most {LONGEST}")


def client_network(host: str) -> str:
    """Who a client is as far as their address tells: an IPv4 address, or the /64 that an IPv6 household has."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host[:64]
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped
    return str(address) if address.version == 4 else str(ipaddress.ip_network((address, 64), strict=False))


def _wider_network(host: str) -> str:
    """The /48 around an IPv6 client, as a site is given: 65,536 households, or one attacker. Empty for others."""
    network = client_network(host)
    return f"{ipaddress.ip_network(network).supernet(new_prefix=48)}" if network.endswith("/64") else ""


class Bucket(tables.Model):
    """What is left of one budget. `tokens` is as of `refilled_at`."""

    key = fields.CharField(max_length=120, unique=True)
    tokens = fields.FloatField()
    refilled_at = fields.DatetimeField()

    class Meta:
        table = "bucket"
        indexes = (("refilled_at",),)


@transactions.atomic
async def spend(key: str, budget: Budget) -> None:
    """Take one token. Raises TooMany with the seconds until the next one when the bucket is empty.

    Call it before the action, not inside: what was spent stays spent when the action is refused.
    """
    now = clock.now()
    await raw_sql.execute(
        "INSERT INTO bucket (key, tokens, refilled_at) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET key = excluded.key",
        key,
        float(budget.times),
        raw_sql.stored(now),
    )  # on PostgreSQL the conflict clause also locks the row until the commit
    bucket = await Bucket.get(key=key)
    rate = budget.times / budget.per.total_seconds()
    tokens = _now_in(bucket, budget, now)
    if tokens < 1:
        raise TooMany(
            _("That was a lot at once. Please wait a moment and try again."), retry_after=int((1 - tokens) / rate) + 1
        )
    await Bucket.filter(key=key).update(tokens=tokens - 1, refilled_at=now)


async def may(key: str, budget: Budget) -> bool:
    """As `spend`, for what goes on in another way when the bucket is empty: whether there was a token to take."""
    try:
        await spend(key, budget)
    except TooMany:
        return False
    return True


async def left(key: str, budget: Budget) -> float:
    """How many tokens a bucket holds now; nothing is taken."""
    bucket = await Bucket.get_or_none(key=key)
    return float(budget.times) if bucket is None else _now_in(bucket, budget, clock.now())


def _now_in(bucket: Bucket, budget: Budget, now: datetime) -> float:
    passed = max(0.0, (now - bucket.refilled_at).total_seconds())
    return min(float(budget.times), bucket.tokens + passed * budget.times / budget.per.total_seconds())


@transactions.atomic
async def refill(key: str) -> None:
    """Fill a bucket up again: whoever it slows has shown that nothing is wrong."""
    await Bucket.filter(key=key).delete()


async def spend_from(what: str, host: str, budget: Budget) -> None:
    """Take one token of this client's budget, and of one WIDER times as large that its whole /48 has. Raises TooMany."""
    await spend(f"{what}:{client_network(host)}", budget)
    if wider := _wider_network(host):
        await spend(f"{what}:{wider}", Budget(budget.times * WIDER, budget.per))


@transactions.atomic
async def remove_full(older_than: timedelta = LONGEST) -> int:
    """Remove buckets that nobody touched for long; how many. A chore."""
    return await Bucket.filter(refilled_at__lt=clock.now() - older_than).delete()
