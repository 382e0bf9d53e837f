"""Several accounts of one person (sock puppets) have one voice: what somebody says twice by two accounts counts once.

All that is gone by is the mailbox: yara+work@ and yara@ are one, as signing in shows that both are read by the same person. Two
mailboxes are two people here. Nobody's devices or networks are compared: a library's computer is everybody's.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from jobtease.data import raw_sql


def voice_sql(alias: str) -> str:
    """Of a row of the table of accounts: what accounts of one person have in common. Until it is worked out, the address."""
    return f"CASE WHEN {alias}.mailbox = '' THEN {alias}.email ELSE {alias}.mailbox END"


@dataclass(frozen=True)
class Others:
    """People beside somebody. `again`: that somebody is among them, by another account."""

    count: int
    again: bool


async def others_than(account_id: int, accounts: Iterable[int | None]) -> Others:
    """The people behind these accounts. One of which nothing is known, None, is somebody by themselves."""
    listed = list(accounts)
    named = {each for each in listed if each is not None and each != account_id}
    marks = ", ".join("?" * (len(named) + 1))
    sql = f"SELECT a.id, {voice_sql('a')} AS voice FROM account a WHERE a.id IN ({marks})"
    voice = {row["id"]: row["voice"] for row in await raw_sql.fetch(sql, account_id, *sorted(named))}
    mine = voice.pop(account_id, None)
    theirs = set(voice.values()) - {mine}
    return Others(len(theirs) + listed.count(None), mine in voice.values())


async def is_same(one: int, other: int) -> bool:
    """Whether two accounts are of one person."""
    return await is_among(one, [other])


async def is_among(account_id: int, accounts: Iterable[int | None]) -> bool:
    """Whether one of these accounts is of this person."""
    listed = list(accounts)
    return account_id in listed or (await others_than(account_id, listed)).again
