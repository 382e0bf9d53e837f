"""Track record (reputation): how long somebody is here, and how many people said that they helped; no claims of their own.

A dozen accounts are made in minutes, and thank each other a minute later. So who is new is told apart by days, and the thanks of
somebody new count for nothing yet.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts import states
from jobtease.accounts.models import Thanks
from jobtease.accounts.trust.voices import voice_sql
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.words.translations import _, ngettext

HELD_BACK = timedelta(days=3)
"""So long somebody isn't offered to people who look for help."""
NEW_FOR = timedelta(days=30)
MONTH = timedelta(days=30)

COUNT = f"""
(SELECT count(DISTINCT {voice_sql("k")}) FROM thanks t JOIN account k ON k.id = t.asker_id JOIN account h ON h.id = t.helper_id
  WHERE t.helper_id = {{helper}} AND k.joined_at <= ? AND k.suspended_at IS NULL AND {voice_sql("k")} <> {voice_sql("h")})
"""
"""How many people somebody helped, accounts of one person once and not one's own, as SQL; its value is `settled_since()`."""


async def thanked(helper_id: int, asker_id: int) -> None:
    """The asker said that the helper helped. Within the open transaction; a second time changes nothing."""
    await raw_sql.execute(
        "INSERT INTO thanks (helper_id, asker_id, first_at) VALUES (?, ?, ?) ON CONFLICT (helper_id, asker_id) DO NOTHING",
        helper_id,
        asker_id,
        raw_sql.stored(clock.now()),
    )


async def helped_by(viewer: Viewer, account_ids: Sequence[int]) -> dict[int, int]:
    """For each of these accounts how many people say that they helped them. None is told to somebody of 16 or 17, nor of them: who has
    helped nobody looks the same."""
    if not account_ids or viewer.is_young:
        return {}
    ids = ", ".join("?" * len(account_ids))
    grown = f"(a.young_until IS NULL OR NOT ({states.YOUNG.sql('a')}))"
    sql = f"SELECT a.id, {COUNT.format(helper='a.id')} AS helped FROM account a WHERE a.id IN ({ids}) AND {grown}"
    values = [settled_since(), *account_ids, *states.YOUNG.values()]
    return {row["id"]: row["helped"] for row in await raw_sql.fetch(sql, *values)}


async def erase_about(account_id: int) -> None:
    """An account is erased. Within the open transaction."""
    await Thanks.filter(helper_id=account_id).delete()
    await Thanks.filter(asker_id=account_id).delete()


def settled_since() -> Any:
    """Who joined at this moment or before isn't new. As the database stores it."""
    return raw_sql.stored(clock.now() - NEW_FOR)


def offered_since() -> Any:
    """Who joined after this moment is not offered yet. As the database stores it."""
    return raw_sql.stored(clock.now() - HELD_BACK)


def is_new(joined_at: datetime) -> bool:
    """Whether somebody is here for less than a month."""
    return joined_at > clock.now() - NEW_FOR


def in_words(joined_at: datetime, helped: int = 0) -> str:
    """How long somebody is here and how often they helped, for who chooses among them."""
    months = (clock.now() - joined_at) // MONTH
    if months < 1:
        here = _("New here.")
    elif months < 12:
        here = ngettext("Here for {n} month.", "Here for {n} months.", months).format(n=months)
    else:
        here = ngettext("Here for {n} year.", "Here for {n} years.", months // 12).format(n=months // 12)
    return f"{here} {helped_in_words(helped)}".strip()


def helped_in_words(helped: int) -> str:
    """How many people say that somebody helped them; nothing for none."""
    return ngettext("Helped {n} person.", "Helped {n} people.", helped).format(n=helped) if helped else ""
