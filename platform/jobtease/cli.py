"""The command line: serve, work, migrate, and what a developer or an administrator does by hand."""

import argparse
import asyncio
import errno
import os
import resource
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn
from starlette.applications import Starlette
from starlette.datastructures import FormData

from jobtease import app, database, migrate, settings
from jobtease.accounts import barred, staff
from jobtease.accounts.forms import AppointForm
from jobtease.audience import Role
from jobtease.demo import world as demo
from jobtease.errors import Conflict, Unavailable
from jobtease.resources import Resources
from jobtease.rubrics import rubric
from jobtease.settings import Settings

Options = argparse.Namespace


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; the exit code. Without a command it serves."""
    parser = argparse.ArgumentParser(prog="main.py", description="Jobtease: young job seekers help each other.")
    parsers = parser.add_subparsers(dest="command", metavar="command")
    for name, command in COMMANDS.items():
        command.arguments(parsers.add_parser(name, help=command.help, description=command.help))
    options = parser.parse_args(argv)
    try:
        given = settings.load()
        if options.command == "run":
            given = settings.for_trying_out(given)
        return COMMANDS[options.command or "serve"].do(settings.with_local_secret(given), options)
    except settings.SettingsError as error:
        return _complain(f"These settings can't be used:\n{error}", code=2)
    except CannotListen as error:
        return _complain(str(error))
    except Unavailable:
        return _complain(
            "The database doesn't answer. Is it running, and has it been migrated (python main.py migrate)?"
        )
    except KeyboardInterrupt:  # how the first of these are meant to be stopped
        return 0 if options.command in (None, "serve", "run", "work") else 130


def _complain(text: str, code: int = 1) -> int:
    print(text, file=sys.stderr)
    return code


def serve(given: Settings, options: Options) -> int:
    """Serve until told to stop."""
    with _listening(given) as listening:
        return _serve(given, listening, patience=5)


def run(given: Settings, options: Options) -> int:
    """A development start: whatever is missing is made, and the way in is printed."""
    with _listening(given) as listening:
        asyncio.run(migrate.migrate(given))
        if given.demo and asyncio.run(_make_demo_world(given)):
            print("A demo world was made: three municipalities, and people who need each other.")
        print(f"\n  Jobtease  {given.origin}")
        if given.demo:
            print(f"  Sign in   {given.origin}/sign-in, with one click as {demo.WELL_KNOWN_NAMES}")
        print(f"  Data      {given.data.resolve()}\n  Stop      Ctrl-C\n", flush=True)
        return _serve(given, listening, patience=1, level="warning")


def make_demo(given: Settings, options: Options) -> int:
    """Fill an empty database with the demo world."""
    if given.production:
        return _complain("A demo world is not for production.")
    asyncio.run(migrate.migrate(given))
    if not asyncio.run(_make_demo_world(given)):
        return _complain("There are people in this database already. A demo world is made in an empty one only.")
    print(f"The demo world is ready. See it with: python main.py run (data in {given.data.resolve()})")
    return 0


async def _make_demo_world(given: Settings) -> bool:
    async with app.opened(given, durable=False) as resources:  # twice as fast, and nobody's words are at stake
        try:
            await demo.make(resources, app.CONSUMERS, [chore.do for chore in app.CHORES])
        except Conflict:
            return False
    return True


def work(given: Settings, options: Options) -> int:
    """Follow the event log and do chores until told to stop."""

    async def follow() -> None:
        async with app.opened(given) as resources, app.running([resources.tail.run()]):
            await app.work(resources)

    asyncio.run(follow())
    return 0


def bring_up_to_date(given: Settings, options: Options) -> int:
    """Run the migrations and load the facts."""
    asyncio.run(migrate.migrate(given))
    return 0


def write_migration(given: Settings, options: Options) -> int:
    """For developers."""
    asyncio.run(migrate.write_migration(given))
    return 0


def check(given: Settings, options: Options) -> int:
    """Say what stands in the way of serving; 0 when nothing does."""
    for folder in (given.data, given.photos, given.mails):
        nearest = next(path for path in (folder, *folder.resolve().parents) if path.exists())
        if not os.access(nearest, os.W_OK | os.X_OK):
            return _complain(f"Nothing can be written in {nearest}, where JOBTEASE_DATA points.")
    try:
        rubric.check_local()
    except ValueError as error:
        return _complain(f"The fitting room can't use a municipality's own texts: {error}")
    try:
        return asyncio.run(migrate.check(given))
    except database.LOST as error:
        return _complain(f"The database doesn't answer: {error}")
    except OSError as error:
        return _complain(f"The database can't be reached: {error}")


def moderator(given: Settings, options: Options) -> int:
    """Make somebody moderator of a municipality."""
    return asyncio.run(_appoint(given, options, Role.MODERATOR))


def administrator(given: Settings, options: Options) -> int:
    """Make somebody administrator of this installation."""
    return asyncio.run(_appoint(given, options, Role.ADMINISTRATOR))


async def _appoint(given: Settings, options: Options, role: Role) -> int:
    form = AppointForm.take(FormData({name: getattr(options, name) for name in AppointForm.fields}))
    if not form.ok:
        return _complain("\n".join(f"{name}: {problem}" for name, problem in form.errors.items()))
    email, nickname, place = (form.values[name] for name in ("email", "nickname", "municipality"))
    async with database.connected(given):
        await staff.appoint(email, nickname, place.code, role)
    print(f"{nickname} ({email}) is {role} in {place.name} and signs in at {given.origin}/sign-in")
    return 0


def colleagues(given: Settings, options: Options) -> int:
    """List moderators and administrators."""
    for one in asyncio.run(_colleagues(given)):
        print(f"{one.role:<13}  {one.municipality:<24}  {one.nickname:<20}  {one.email}")
    return 0


async def _colleagues(given: Settings) -> list[staff.Colleague]:
    async with database.connected(given):
        return await staff.colleagues()


def dismiss(given: Settings, options: Options) -> int:
    """Make a moderator or administrator a member again."""
    if not asyncio.run(_dismiss(given, options.email.strip().lower())):
        return _complain(f"Nobody with the address {options.email} is moderator or administrator.")
    print(f"{options.email} is a member from now on.")
    return 0


async def _dismiss(given: Settings, email: str) -> bool:
    async with database.connected(given):
        return await staff.dismiss(email)


def readmit(given: Settings, options: Options) -> int:
    """Let an address join again that can't for a while."""
    if not asyncio.run(_readmit(given, options.email.strip().lower())):
        return _complain(f"Nothing keeps {options.email} from joining.")
    print(f"{options.email} can join again.")
    return 0


async def _readmit(given: Settings, email: str) -> bool:
    async with database.connected(given):
        return await barred.readmit(given.secret, email)


def _who_and_where(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address they sign in with")
    parser.add_argument("municipality", help='which one they answer for: "Rotterdam" or GM0599')
    parser.add_argument("nickname", help="what others see")


def _who(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address they sign in with")
    parser.add_argument("nickname", help="what colleagues see")
    parser.add_argument("--municipality", default="Utrecht", help="where they sit; it gives them no rights")


def _which(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="whose role ends")


def _address(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("email", help="the address that can join again")


class Server(uvicorn.Server):
    """Ends the live feeds when it is told to stop: it waits for open answers, and those never finish by themselves."""

    def __init__(self, config: uvicorn.Config, application: Starlette) -> None:
        super().__init__(config)
        self.application = application

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        resources: Resources = self.application.state.resources
        resources.live.close()
        await super().shutdown(sockets)


def _serve(given: Settings, listening: socket.socket, patience: int, level: str = "info") -> int:
    """Serve with uvicorn. At the end, answers and streams under way get `patience` seconds."""
    # A crash must not write our memory to the disk: a photo as it was sent may be in it.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    application = app.create_app(given)
    config = uvicorn.Config(
        application,
        log_level=level,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=patience,
        timeout_keep_alive=20,
        proxy_headers=given.production,
        h11_max_incomplete_event_size=64_000,
    )
    server = Server(config, application)
    server.run(sockets=[listening])
    return 0 if server.started else 3


class CannotListen(Exception):
    """The address is taken, or not ours to take. The message is for the person at the keyboard."""


@contextmanager
def _listening(given: Settings) -> Iterator[socket.socket]:
    """The port, taken before anything else is done, so that a refusal comes at once and can be explained."""
    with socket.socket(socket.AF_INET6 if ":" in given.host else socket.AF_INET) as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((given.host, given.port))
            listening.listen(2048)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CannotListen(
                    f"Port {given.port} is in use, perhaps by another Jobtease. Take another one: "
                    f"make run PORT={given.port + 1}, or JOBTEASE_PORT={given.port + 1}."
                ) from None
            raise CannotListen(f"{given.host}:{given.port} can't be listened on: {error.strerror}.") from None
        yield listening


@dataclass(frozen=True)
class Command:
    """One word of the command line."""

    do: Callable[[Settings, Options], int]
    help: str
    arguments: Callable[[argparse.ArgumentParser], None] = lambda parser: None


COMMANDS = {
    "serve": Command(serve, "answer web requests (the default)"),
    "work": Command(work, "only follow the event log and do chores, beside servers with JOBTEASE_CONSUME=false"),
    "migrate": Command(bring_up_to_date, "bring the database up to date, facts included"),
    "run": Command(run, "try it out: migrate, make a demo world once, serve, say how to sign in"),
    "demo": Command(make_demo, "fill an empty database with a demo world, and stop"),
    "check": Command(check, "are the settings, the database and the folders fit to serve?"),
    "moderator": Command(moderator, "make somebody moderator of a municipality", _who_and_where),
    "administrator": Command(administrator, "make somebody administrator of this installation", _who),
    "colleagues": Command(colleagues, "list moderators and administrators"),
    "dismiss": Command(dismiss, "make a moderator or administrator a member again", _which),
    "readmit": Command(readmit, "let an address join again whose account was erased while it was paused", _address),
    "migrations": Command(write_migration, "for developers: write a migration for changed models"),
}
