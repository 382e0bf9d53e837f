"""Known to the municipality (vetted helpers): whether somebody's municipality saw their certificate of conduct (VOG), and says so still.

Asked here and nowhere else. Only the certificate opens anything; training is told beside it. It counts while its last day has not
passed and while the account lives in the municipality that says so: both are part of the question, so no chore has to be in time.
"""

from collections.abc import Collection
from typing import Any

from jobtease.accounts.models import KnownAs
from jobtease.data import raw_sql
from jobtease.data.conditions import FromToday, Is

LASTS = FromToday("until")
OPENS = Is("kind", KnownAs.VOG) & LASTS
"""Of a row whose account lives in its municipality."""


def is_known_sql(account: str, municipality: str = "") -> tuple[str, list[Any]]:
    """A condition as SQL, and its values: the account with this id is known to its municipality.

    `account` is SQL for the id, like "o.author_id". `municipality` is SQL for a code: then only to that one.
    """
    there = f" AND known.municipality = {municipality}" if municipality else ""
    sql = f"""EXISTS (SELECT 1 FROM known_helper known JOIN account lives ON lives.id = known.account_id
  AND lives.municipality_id = known.municipality WHERE known.account_id = {account} AND {OPENS.sql("known")}{there})"""
    return sql, OPENS.values()


async def is_known(account_id: int, municipality: str = "") -> bool:
    """Whether this account is known to its municipality; with a code: to that one."""
    return account_id in await known_among([account_id], municipality)


async def known_among(account_ids: Collection[int], municipality: str = "") -> set[int]:
    """Which of these accounts are known to their municipality; with a code: to that one."""
    if not account_ids:
        return set()
    condition, values = is_known_sql("a.id", "?" if municipality else "")
    values += [municipality] if municipality else []
    ids = sorted(account_ids)
    sql = f"SELECT a.id FROM account a WHERE a.id IN ({', '.join('?' * len(ids))}) AND {condition}"
    return {row["id"] for row in await raw_sql.fetch(sql, *ids, *values)}
