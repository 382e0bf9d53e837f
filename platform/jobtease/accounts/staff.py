"""Moderators and administrators: made, listed and dismissed from the command line only."""

from dataclasses import dataclass

from jobtease import clock, events, names
from jobtease.accounts import homes
from jobtease.accounts.models import Account
from jobtease.accounts.queries import account_at
from jobtease.audience import Look, Role
from jobtease.regions import queries as regions


@dataclass(frozen=True)
class Colleague:
    """Somebody with a role beyond member."""

    email: str
    nickname: str
    role: Role
    municipality: str


@events.action
async def appoint(email: str, nickname: str, municipality: str, role: Role) -> Account:
    """Make an account with this role, or give the role to the account with this address. `municipality` is a code."""
    account = await account_at(email)
    if account is None:
        account = await Account.create(
            email=email, nickname=nickname, name_key=names.key(nickname), municipality_id=municipality, role=role
        )
    else:
        await homes.move(account.id, municipality)
        await _end_looks(account.id)
        await Account.filter(id=account.id).update(nickname=nickname, name_key=names.key(nickname), role=role)
    events.record("accounts:account:appointed", account.public_id, municipality=municipality, facts={"role": role})
    return account


@events.action
async def dismiss(email: str) -> bool:
    """Make a moderator or administrator a member again, at once; False when there is no such one."""
    account = await account_at(email)
    if account is None or account.role is Role.MEMBER:
        events.nothing()
        return False
    await Account.filter(id=account.id).update(role=Role.MEMBER)
    await _end_looks(account.id)
    events.record("accounts:account:dismissed", account.public_id, municipality=account.municipality_id)
    return True


async def _end_looks(account_id: int) -> None:
    """What an open case opened to a moderator is not for who answers for another municipality, or for none."""
    await Look.filter(account_id=account_id, ended_at=None).update(ended_at=clock.now())


async def colleagues() -> list[Colleague]:
    """Everybody with a role beyond member."""
    rows = await Account.exclude(role=Role.MEMBER).order_by("role", "municipality_id", "email")
    names = {place.code: place.called for place in regions.whole_table()}
    return [Colleague(r.email, r.nickname, r.role, names.get(str(r.municipality_id), "")) for r in rows]
