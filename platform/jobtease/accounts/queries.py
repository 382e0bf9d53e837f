"""Reads of accounts: what an account page shows, one's own things only."""

from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.accounts import states
from jobtease.accounts.models import Account, AgeBand, Session
from jobtease.accounts.sign_in.devices import in_words
from jobtease.audience import SETTLES, FormerHome, Viewer
from jobtease.regions import queries as regions
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words import mail_addresses

DEMO_PEOPLE = ("Yara", "Henk", "Samira", "Marloes")


@dataclass(frozen=True)
class MyAccount:
    """What somebody sees of their own account."""

    email: str
    joined_at: datetime
    mails: frozenset[MailKind]
    age_band: AgeBand | None = None
    protected_until: datetime | None = None
    """While they are protected as 16 or 17: until when."""


@dataclass(frozen=True)
class MySession:
    """One device on which the viewer is signed in."""

    id: int
    device: str
    """As a person says it: "Chrome on Android"."""
    since: datetime
    seen_at: datetime
    """The first moment of the last day it was used."""
    is_this_one: bool


@dataclass(frozen=True)
class DemoPerson:
    """Somebody of the demo world one can look around as."""

    name: str


async def my_account(viewer: Viewer) -> MyAccount:
    """The viewer's own account."""
    account = await Account.get(id=viewer.id)
    until = account.young_until if states.YOUNG.holds(account) else None
    return MyAccount(account.email, account.joined_at, account.mails, account.age_band, until)


async def member(account_id: int) -> Viewer | None:
    """A member as queries take them, for what is done for them while they are away. None: gone, suspended, or no member any more."""
    account = await Account.filter(states.MEMBER.q(), id=account_id).first()
    place = regions.by_code(account.municipality_id) if account else None
    if account is None:
        return None
    moved = FormerHome.filter(account_id=account_id, left_at__gt=clock.now() - SETTLES).order_by("left_at", "id")
    settled = await moved.first().values_list("municipality", flat=True)
    return Viewer(
        id=account.id,
        public_id=account.public_id,
        nickname=account.nickname,
        role=account.role,
        municipality=account.municipality_id,
        municipality_name=place.called if place else "",
        labour_region=place.labour_region if place else "",
        language=account.language,
        settled=str(settled or ""),
        is_young=states.YOUNG.holds(account),
    )


async def my_sessions(viewer: Viewer) -> list[MySession]:
    """Where the viewer is signed in: this device first, then the latest seen."""
    rows = await Session.filter(account_id=viewer.id, expires_at__gt=clock.now()).order_by("-seen_at")
    found = [MySession(r.id, in_words(r.device), r.created_at, r.seen_at, r.id == viewer.session_id) for r in rows]
    return sorted(found, key=lambda one: not one.is_this_one)


async def account_at(address: str) -> Account | None:
    """Whose address this is, however it was spelled when it was stored; None when it is nobody's."""
    found = await Account.filter(email__in=mail_addresses.spellings(address))
    return min(found, key=lambda account: account.email != address, default=None)


async def with_public_id(public_id: str) -> Account | None:
    """The account that has this public id, or None."""
    return await Account.filter(public_id=public_id).first()


def demo_email(name: str) -> str:
    """The address by which the site finds a person of the demo world."""
    return f"{name.lower()}@demo.example"


async def demo_people() -> tuple[DemoPerson, ...]:
    """Those of the four who have been made."""
    emails = {demo_email(name) for name in DEMO_PEOPLE}
    there = set(await Account.filter(email__in=emails).values_list("email", flat=True))
    return tuple(DemoPerson(name) for name in DEMO_PEOPLE if demo_email(name) in there)


async def demo_account(name: str) -> Account | None:
    """One of the four by name, or None."""
    return await Account.filter(email=demo_email(name)).first() if name in DEMO_PEOPLE else None
