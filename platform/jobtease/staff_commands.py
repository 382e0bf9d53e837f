"""Staff commands: who is appointed to what, and who may join again. How the command line is read is in cli.py."""

import argparse
import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from typing import Any, TypeVar

from starlette.datastructures import FormData

from jobtease import clock, migrate
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.forms import AppointForm
from jobtease.accounts.mandates import staff_actions
from jobtease.audience import Role
from jobtease.data import connections
from jobtease.errors import CannotRun, Conflict
from jobtease.regions import queries as regions
from jobtease.regions import successors
from jobtease.settings import Settings
from jobtease.words import mail_addresses
from jobtease.words.translations import speaking

Options = argparse.Namespace
T = TypeVar("T")


def moderator(given: Settings, options: Options) -> int:
    """Make somebody moderator of a municipality or a labour market region, beside what they are moderator of."""
    region = regions.labour_region(options.place)
    if not region and options.place.strip().lower().startswith("regio"):
        raise CannotRun(
            f"place: there is no {options.place}. The labour market regions: {', '.join(regions.labour_regions())}."
        )
    return _appoint(given, options, Role.MODERATOR, "" if region else options.place, region)


def administrator(given: Settings, options: Options) -> int:
    """Make somebody administrator of this installation."""
    return _appoint(given, options, Role.ADMINISTRATOR, options.municipality)


def _appoint(given: Settings, options: Options, role: Role, municipality: str, region: str = "") -> int:
    home, child_abuse = (options.home, options.child_abuse) if role is Role.MODERATOR else ("", False)
    successors.put_off(successors.codes_in(given.mergers_put_off))
    with speaking("en"):  # as all that a command says
        typed = {"email": options.email, "nickname": options.nickname, "municipality": municipality}
        form = AppointForm.take(FormData(typed))
    errors = {name: problem for name, problem in form.errors.items() if not (region and name == "municipality")}
    lives = regions.parse(home) if home else None
    if home and lives is None:
        errors["home"] = f"There is no municipality {home}, or more than one."
    if errors:
        raise CannotRun("\n".join(f"{name}: {problem}" for name, problem in errors.items()))
    if mail_addresses.needs_utf8(form.email.value) and not given.mail_utf8:
        raise CannotRun("email: mail to such an address needs a server with SMTPUTF8, and JOBTEASE_MAIL_UTF8=true")
    email, nickname = form.email.value, form.nickname.value
    code = form.municipality.filled().code if municipality else ""

    async def appoint() -> list[str]:
        live_in = lives.code if lives else ""
        try:
            await staff_actions.appoint(
                email, nickname, code, role, labour_region=region, home=live_in, child_abuse=child_abuse
            )
        except Conflict as error:
            raise CannotRun(
                f"Nobody has the address {email} yet. Say where they live as well: --home Schiedam"
            ) from error
        return await staff_actions.places(email)

    places = on_database(given, appoint)
    of = f" in {' and in '.join(places)}" if places else ""
    print(f"{nickname} ({email}) is {role}{of} and signs in at {given.origin}/sign-in")
    if child_abuse:
        print("Suspicions of child abuse there are for them and for whoever else has that role. Two people should.")
    if given.asks_passkeys:
        print("The first time with a mailed code, to make a passkey; from then on with that.")
    return 0


def colleagues(given: Settings, options: Options) -> int:
    """List moderators and administrators, a line for each mandate."""
    for one in on_database(given, lambda: staff_actions.colleagues(past=options.past)):
        lasted = f"since {_day(one.since)}" if one.since else "has no mandate: appoint or dismiss them"
        keys = "  no passkey yet" if given.asks_passkeys and not (one.passkeys or one.until) else ""
        duty = "  suspicions of child abuse" if one.child_abuse else ""
        until = f" until {_day(one.until)}" if one.until else ""
        print(f"{one.role:<13}  {one.place:<24}  {one.nickname:<20}  {one.email}  {lasted}{until}{duty}{keys}")
    return 0


def _day(moment: datetime) -> str:
    return f"{clock.local(moment):%Y-%m-%d}"


def dismiss(given: Settings, options: Options) -> int:
    """End one mandate, or all: who has none left is a member again."""
    region = regions.labour_region(options.place)
    place = regions.by_code(options.place.strip().upper()) or regions.parse(options.place)
    if options.place and not region and place is None:
        raise CannotRun(f"place: there is no municipality {options.place}, or more than one.")
    code = place.code if place and not region else ""

    async def end() -> tuple[list[str] | None, list[str]]:
        address = _address(options)
        return await staff_actions.dismiss(address, code, region), await staff_actions.places(address)

    ended, left = on_database(given, end)
    if ended is None:
        of = f" in {options.place}" if options.place else ""
        raise CannotRun(f"Nobody with the address {options.email} is moderator{of}{'' if of else ' or administrator'}.")
    if left:
        print(
            f"{options.email} is no moderator in {' and in '.join(ended)} any more, and still in {' and in '.join(left)}."
        )
    else:
        print(f"{options.email} is a member from now on.")
    return 0


def rekey(given: Settings, options: Options) -> int:
    """Remove the passkeys of somebody of the staff who lost them, so that a mailed code lets them make a new one."""
    if not on_database(given, lambda: staff_actions.start_again(_address(options))):
        raise CannotRun(f"Nobody with the address {options.email} is moderator or administrator.")
    print(f"{options.email} signs in with a mailed code at {given.origin}/sign-in, and makes a new passkey.")
    return 0


def readmit(given: Settings, options: Options) -> int:
    """Let an address join again that can't for a while."""
    if not on_database(given, lambda: rejoin_blocks.readmit(given.secret, _address(options))):
        raise CannotRun(f"Nothing keeps {options.email} from joining.")
    print(f"{options.email} can join again.")
    return 0


def _address(options: Options) -> str:
    """The address on the command line as it is stored; as it stands there when it is none."""
    typed: str = options.email
    try:
        return mail_addresses.canonical(typed)
    except ValueError:
        return typed.strip().lower()


def on_database(given: Settings, do: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """What one call brings, with the database open for it."""
    asyncio.run(migrate.refuse_unfit(given))

    async def connected() -> T:
        async with connections.connected(given):
            return await do()

    return asyncio.run(connected())
