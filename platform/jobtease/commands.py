"""Commands: what each does. How they are read, and how they go wrong, is in cli.py; those about people are in staff_commands.py."""

import asyncio
import errno
import gc
import logging
import os
import resource
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from jobtease import app, causes, logs, migrate, staff_commands, worker
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.accounts.erasure import after_restore
from jobtease.data import connections, faults
from jobtease.demo import world as demo
from jobtease.errors import CannotRun, Conflict, Unavailable
from jobtease.events import audit_head, audit_verification
from jobtease.events.audit import Head
from jobtease.operations import file_permissions, installation, preflight
from jobtease.regions import successors
from jobtease.resources import resources_in
from jobtease.rubrics import rubric
from jobtease.settings import Settings
from jobtease.staff_commands import Options, on_database
from jobtease.web.connection_timeouts import Gate, raise_file_limit

FIRST_PASSED_SOCKET = 3
"""SD_LISTEN_FDS_START of sd_listen_fds(3)."""


def serve(given: Settings, options: Options) -> int:
    """Serve until told to stop."""
    for finding in preflight.of_settings(given):
        print(finding.text, file=sys.stderr)
    with _listening(given) as door:
        asyncio.run(_refuse_unfit(given))
        return _serve(given, door, patience=5)


def run(given: Settings, options: Options) -> int:
    """A development start: whatever is missing is made, and the way in is printed."""
    with _listening(given) as door:
        asyncio.run(migrate.migrate(given))
        if given.demo and asyncio.run(_make_demo_world(given)):
            print("A demo world was made: three municipalities, and people who need each other.")
        print(f"\n  Jobtease  {given.origin}")
        if given.demo:
            print(f"  Sign in   {given.origin}/sign-in, with one click as {demo.WELL_KNOWN_NAMES}")
        print(f"  Data      {given.data.resolve()}\n  Stop      Ctrl-C\n", flush=True)
        return _serve(given, door, patience=1, level=logging.WARNING)


def make_demo(given: Settings, options: Options) -> int:
    """Fill an empty database with the demo world."""
    if given.production:
        raise CannotRun("A demo world is not for production.")
    asyncio.run(migrate.migrate(given))
    if not asyncio.run(_make_demo_world(given)):
        raise CannotRun("There are people in this database already. A demo world is made in an empty one only.")
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
    """Follow the event log and do chores until told to stop, also as the first process of a container."""
    logs.configure(given)
    asyncio.run(migrate.refuse_unfit(given))
    return asyncio.run(worker.run(given))


def bring_up_to_date(given: Settings, options: Options) -> int:
    """Run the migrations and load the facts."""
    ran = asyncio.run(migrate.migrate(given))
    print(f"Migrations that ran: {', '.join(ran)}." if ran else "Nothing to do: the tables are up to date.")
    return 0


def write_migration(given: Settings, options: Options) -> int:
    """For developers."""
    asyncio.run(migrate.write_migration(given))
    return 0


def check(given: Settings, options: Options) -> int:
    """Say what stands in the way of serving; 0 when nothing does."""
    try:
        rubric.check_local()
    except ValueError as error:
        raise CannotRun(f"The fitting room can't use a municipality's own texts: {error}") from error
    around = asyncio.run(preflight.findings(given))
    for finding in around:
        print(finding.text, file=sys.stderr)
    for sentence in successors.told(given.mergers_put_off):
        print(sentence, file=sys.stderr)
    for sentence in file_permissions.open_to_others(given):
        print(sentence, file=sys.stderr)
    if any(finding.is_grave for finding in around):
        return 1
    try:
        return asyncio.run(migrate.check(given))
    except (Unavailable, *faults.LOST) as error:
        raise CannotRun(f"The database can't be reached: {causes.reason(error)}") from error


def restored(given: Settings, options: Options) -> int:
    """After a backup was put back: who erased themselves since is erased again, sign-ins end, waiting mails are let go."""

    async def put_right() -> None:
        async with app.opened(given) as resources:
            again = await after_restore.to_erase_again(given)
            for viewer in again:
                await erasure_actions.erase(viewer, app.FEATURES, resources, again=True)
            done = await after_restore.begin_anew()
            audit_head.remove(given)
        print(
            f"Erased again: {len(again)}. Sessions ended: {done.sessions}. Mails that no longer go out: {done.mails}."
        )

    asyncio.run(migrate.refuse_unfit(given))
    asyncio.run(put_right())
    return 0


def audit(given: Settings, options: Options) -> int:
    """Read the whole audit trail. 0, and its head to write down, when all of it is as it was written; else a sentence for each fault.

    It comes before looking whether the tables are fit: who altered a row may have dropped a trigger first.
    """
    try:
        known = Head.parse(options.head) if options.head else None
    except ValueError:
        raise CannotRun("--head: give it as it was told, a number, a colon and 64 characters.") from None

    async def verified() -> audit_verification.Verdict:
        async with connections.connected(given):
            return await audit_verification.verify_since(given, known)

    try:
        verdict = asyncio.run(verified())
    except faults.LOST as error:
        asyncio.run(migrate.refuse_unfit(given))
        raise Unavailable from error
    if verdict.problems:
        raise CannotRun("\n".join(("The audit trail is not in order.", *verdict.problems)))
    print(f"The audit trail is in order: {verdict.head.number:,} rows.")
    print(f"Its head, to keep where nobody who can change this database can change it:\n{verdict.head}")
    asyncio.run(migrate.refuse_unfit(given))
    return 0


def adopt(given: Settings, options: Options) -> int:
    """Take this photo folder and this secret for this database's."""
    on_database(given, lambda: installation.adopt(given))
    print(f"{given.photos} and JOBTEASE_SECRET belong to this database from now on. Restart what runs.")
    return 0


class Server(uvicorn.Server):
    """Ends the live feeds when it is told to stop: it waits for open answers, and those never finish by themselves."""

    def __init__(self, config: uvicorn.Config, application: Starlette) -> None:
        super().__init__(config)
        self.application = application

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        resources = resources_in(self.application)
        resources.live.close()
        await super().shutdown(sockets)


def _serve(given: Settings, door: socket.socket, patience: int, level: int = logging.INFO) -> int:
    """Serve with uvicorn. At the end, answers and streams under way get `patience` seconds."""
    # A crash must not write our memory to the disk: a photo as it was sent may be in it.
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    gate = Gate(given, raise_file_limit())
    application = app.create_app(given)
    gc.collect()
    gc.freeze()  # what is loaded now stays: looking for rubbish in it would keep everybody waiting for 80 ms now and then
    logs.configure(given, level)
    config = uvicorn.Config(
        application,
        log_config=None,  # lines of the server in the same form as ours
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=patience,
        timeout_keep_alive=given.kept_seconds,
        http=gate.protocol,  # type: ignore[arg-type]  # it only calls what stands here
        ws="none",
        proxy_headers=given.production,
        forwarded_allow_ips=given.proxy_list,
    )
    server = Server(config, application)
    server.run(sockets=[door])
    return 0 if server.started else 3


async def _refuse_unfit(given: Settings) -> None:
    """As migrate.refuse_unfit. Raises Unavailable, for a sentence, where the server's own start would end with a traceback."""
    try:
        await migrate.refuse_unfit(given)
    except faults.LOST as error:
        raise Unavailable from error


@contextmanager
def _listening(given: Settings) -> Iterator[socket.socket]:
    """The port, taken before anything else is done, so that a refusal comes at once and can be explained.

    Or the socket that systemd holds open for us (LISTEN_FDS): then visitors wait through a restart and none is turned away.
    """
    if os.environ.get("LISTEN_PID") == str(os.getpid()) and os.environ.get("LISTEN_FDS") == "1":
        with socket.socket(fileno=FIRST_PASSED_SOCKET) as passed:
            yield passed
        return
    with socket.socket(socket.AF_INET6 if ":" in given.host else socket.AF_INET) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((given.host, given.port))
            door.listen(2048)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CannotRun(
                    f"Port {given.port} is in use, perhaps by another Jobtease. Take another one: "
                    f"make run PORT={given.port + 1}, or JOBTEASE_PORT={given.port + 1}."
                ) from None
            raise CannotRun(f"{given.host}:{given.port} can't be listened on: {error.strerror}.") from None
        yield door


DO: dict[str, Callable[[Settings, Options], int]] = {
    "serve": serve,
    "work": work,
    "migrate": bring_up_to_date,
    "run": run,
    "demo": make_demo,
    "check": check,
    "moderator": staff_commands.moderator,
    "administrator": staff_commands.administrator,
    "colleagues": staff_commands.colleagues,
    "dismiss": staff_commands.dismiss,
    "rekey": staff_commands.rekey,
    "readmit": staff_commands.readmit,
    "restored": restored,
    "audit": audit,
    "adopt": adopt,
    "migrations": write_migration,
}
