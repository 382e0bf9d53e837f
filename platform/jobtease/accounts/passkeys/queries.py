"""Reads of passkeys: one's own, and how many somebody has."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.functions import Count

from jobtease.accounts.passkeys.models import Passkey
from jobtease.audience import Viewer

ENOUGH = 2
"""For staff: one to use, and one for when that is lost."""


@dataclass(frozen=True)
class MyPasskey:
    """One of the viewer's own."""

    public_id: str
    name: str
    created_at: datetime
    used_at: datetime | None
    backed_up: bool


async def mine(viewer: Viewer) -> list[MyPasskey]:
    """The viewer's own, the oldest first."""
    rows = await Passkey.filter(account_id=viewer.id).order_by("id")
    return [MyPasskey(row.public_id, row.name, row.created_at, row.used_at, row.backed_up) for row in rows]


async def credentials_of(account_id: int) -> list[str]:
    """The ids by which devices know them."""
    rows = await Passkey.filter(account_id=account_id).order_by("id").values_list("credential_id", flat=True)
    return [str(row) for row in rows]


async def has_any(account_id: int) -> bool:
    """Whether somebody has one."""
    return await Passkey.filter(account_id=account_id).exists()


async def counted(account_ids: Collection[int]) -> Mapping[int, int]:
    """How many each of these has; who has none is not in it."""
    found = Passkey.filter(account_id__in=list(account_ids)).annotate(n=Count("id")).group_by("account_id")
    return {row["account_id"]: row["n"] for row in await found.values("account_id", "n")} if account_ids else {}


async def kept_of(account_id: int) -> list[dict[str, Any]]:
    """All of somebody, for the copy of their things."""
    rows = Passkey.filter(account_id=account_id).order_by("id")
    return list(await rows.values("name", "created_at", "used_at", "backed_up", "credential_id", "public_key"))
