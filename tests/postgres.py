"""A throwaway PostgreSQL: made for one test run in a folder of its own, gone when the run ends, whatever ends it.

    with cluster() as postgres:
        url = await postgres.new_database()

The server dies with the process that started it (also at kill -9: the kernel sends the signal); a folder that such a
death leaves behind is removed by the next run. It listens on 127.0.0.1 only, on a port that the system picked.
"""

import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from types import MappingProxyType

import asyncpg
import pytest

OWNER = "jobtease"
PREFIX = "jobtease-postgres-"
START_SECONDS = 120

# What a stopped machine loses, nobody misses: the folder is removed anyway. Autovacuum would only wake up in between
# and hold the template that a new database is being copied from.
FAST = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off", "autovacuum": "off"}
COMMON = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    "max_connections": "100",
    "shared_buffers": "64MB",
    "timezone": "UTC",
}


@dataclass(frozen=True)
class Cluster:
    """A running server. `durable` says whether a commit waits for the disk, as in production."""

    folder: Path
    port: int
    durable: bool
    server: "Server" = field(repr=False)
    _number: Iterator[int] = field(default_factory=lambda: count(1), repr=False)

    def url(self, database: str = "postgres") -> str:
        """The address of one database, as DATABASE_URL takes it."""
        return f"postgres://{OWNER}@127.0.0.1:{self.port}/{database}"

    async def new_database(self, template: str | None = None) -> str:
        """Make a database and return its URL: empty, or a copy of the database at the URL `template`.

        Takes about 50 ms. Nobody may be connected to the template meanwhile.
        """
        name = f"test_{next(self._number)}"
        async with self._connection() as connection:
            statement = f'CREATE DATABASE "{name}" TEMPLATE "{_name(template) if template else "template0"}"'
            if connection.get_server_version().major >= 15:
                statement += " STRATEGY file_copy"  # older ones always did; 49 ms against 79 ms for the default
            await connection.execute(statement)
        return self.url(name)

    async def drop_database(self, url: str) -> None:
        """Remove a database; who is still connected to it is cut off."""
        async with self._connection() as connection:
            await connection.execute(f'DROP DATABASE IF EXISTS "{_name(url)}" WITH (FORCE)')

    @asynccontextmanager
    async def _connection(self, url: str | None = None) -> AsyncIterator[asyncpg.Connection]:
        connection = await asyncpg.connect(url or self.url())
        try:
            yield connection
        finally:
            await connection.close()


@contextmanager
def cluster(*, durable: bool = False, settings: Mapping[str, str] = MappingProxyType({})) -> Iterator[Cluster]:
    """Start a PostgreSQL server of our own, with more `settings`, and stop it at the end. Takes about 0.6 s on a quiet machine.

    Raises RuntimeError when PostgreSQL's server programs are missing, or with the server's log when it doesn't start.
    """
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"{PREFIX}{os.getpid()}-"))
    server: Server | None = None
    try:
        data = folder / "data"
        if os.geteuid() == 0:
            shutil.chown(folder, *_other_user())
        _run("initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync")
        port = _free_port()
        chosen = COMMON | ({} if durable else FAST) | dict(settings) | {"port": str(port)}
        server = Server(folder, [word for name, value in chosen.items() for word in ("-c", f"{name}={value}")])
        server.start()
        yield Cluster(folder, port, durable, server)
    finally:
        if server:
            server.thaw()
            server.stop()
        shutil.rmtree(folder, ignore_errors=True)


class Server:
    """The processes of a cluster, and what can happen to them."""

    def __init__(self, folder: Path, options: Sequence[str]) -> None:
        self._folder = folder
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it takes connections."""
        data = self._folder / "data"
        (data / "postmaster.pid").unlink(missing_ok=True)  # of one that was killed
        with (self._folder / "log").open("ab") as log:
            # A session of its own: Ctrl-C is for pytest, which stops the server when its tests have ended.
            self._process = subprocess.Popen(
                _command("postgres", "-D", data, *self._options),
                stdout=log,
                stderr=log,
                cwd=self._folder,
                start_new_session=True,
            )
        _wait_until_ready(self._process, self._folder)

    def stop(self) -> None:
        """Cut everybody off, then stop in order."""
        if self._process:
            _stop(self._process)

    def kill(self) -> None:
        """All of it dies in the same moment."""
        self._signal(signal.SIGKILL)
        if self._process:
            self._process.wait(120)

    def freeze(self) -> None:
        """It takes connections (the kernel does) and doesn't answer any more, like a host that died."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """It goes on as if nothing had been."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: signal.Signals) -> None:
        if self._process is None or self._process.poll() is not None:
            return
        pid = self._process.pid
        os.kill(pid, number)  # first, so that it makes no more children
        for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split():
            with suppress(ProcessLookupError):
                os.kill(int(child), number)


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """One cluster for all tests of this process; started by the first test that asks for it."""
    with cluster() as running:
        yield running


def sweep() -> None:
    """Remove the folders of runs that were killed; their servers died with them."""
    for folder in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        owner = folder.name.removeprefix(PREFIX).split("-")[0]
        if owner.isdigit() and not Path("/proc", owner).exists():
            shutil.rmtree(folder, ignore_errors=True)


def programs() -> Path:
    """The folder of PostgreSQL's server programs; Debian keeps them off the PATH."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    versions = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    if not versions:
        raise RuntimeError("PostgreSQL's server programs are missing: apt-get install postgresql")
    return versions[-1].parent


def _command(program: str, *arguments: object) -> list[str]:
    """The command line that runs a program of PostgreSQL, as another user when we are root: it refuses root."""
    guard = ["setpriv", "--pdeathsig=INT"]
    if os.geteuid() == 0:
        user, group = _other_user()
        guard += [f"--reuid={user}", f"--regid={group}", "--clear-groups"]
    return [*guard, str(programs() / program), *map(str, arguments)]


def _other_user() -> tuple[int, int]:
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return found.pw_uid, found.pw_gid
    raise RuntimeError("PostgreSQL refuses to run as root, and there is no user postgres or nobody to run it as")


def _run(program: str, *arguments: object) -> None:
    # A folder that the other user may not enter would make initdb complain, so it starts in the root folder.
    done = subprocess.run(_command(program, *arguments), capture_output=True, text=True, cwd="/", check=False)
    if done.returncode:
        raise RuntimeError(f"{program} failed:\n{done.stdout}{done.stderr}")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(server: subprocess.Popen[bytes], folder: Path) -> None:
    """Wait for the word "ready" in the last line of postmaster.pid, which is what pg_ctl waits for."""
    state = folder / "data" / "postmaster.pid"
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and server.poll() is None:
        if state.exists() and state.read_text().rstrip().endswith("ready"):
            return
        time.sleep(0.02)
    raise RuntimeError(f"PostgreSQL didn't start:\n{(folder / 'log').read_text(errors='replace')}")


def _stop(server: subprocess.Popen[bytes]) -> None:
    server.send_signal(signal.SIGINT)  # PostgreSQL's "fast": cut everybody off, then stop in order
    try:
        server.wait(60)
    except subprocess.TimeoutExpired:
        server.send_signal(signal.SIGQUIT)  # "immediate"
        server.wait(60)


def _name(url: str) -> str:
    return url.rsplit("/", 1)[1]
