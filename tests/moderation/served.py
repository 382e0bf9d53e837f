"""The application as people meet it: a server in a process of its own, and clients that hang up whenever they like."""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path

from jobtease.settings import Settings
from tests import forks
from tests.site import PATIENT, environment, free_port


@dataclass
class Server:
    """`main.py serve` with these settings on a free port of this machine."""

    settings: Settings
    port: int = 0
    process: BaseProcess | None = None
    more: dict[str, str] = field(default_factory=dict)

    @property
    def pid(self) -> int:
        assert self.process
        assert self.process.pid
        return self.process.pid

    async def start(self) -> None:
        """Start it and wait until it answers."""
        self.port = self.port or free_port()
        given = self.settings
        told = {k: v for k, v in os.environ.items() if not k.startswith("JOBTEASE_")} | {
            **environment(
                data=given.data,
                database=given.database,
                secret=given.secret,
                origin=given.origin,
                port=self.port,
                geocoder="",
                consume="false",
                staff_passkeys=given.staff_passkeys,
                **PATIENT,
            ),
            **self.more,
        }
        self.process = forks.main(told, "serve", log=self.log)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            assert self.process.is_alive(), "the server didn't start"
            try:
                if await status_of(self.port, "GET", "/healthz") == 200:
                    return
            except OSError:
                await asyncio.sleep(0.05)
        raise AssertionError("the server didn't answer")

    @property
    def log(self) -> Path:
        return self.settings.data / "served.log"

    async def stop(self) -> None:
        """Ask it to stop as a service manager does. It ends what is open by itself: nothing had to be cancelled when patience was over."""
        assert self.process is not None
        self.process.terminate()
        await asyncio.to_thread(self.process.join, 120)
        assert self.process.exitcode is not None
        assert "graceful shutdown exceeded" not in self.log.read_text(encoding="utf-8")


@asynccontextmanager
async def served(settings: Settings, **more: str) -> AsyncIterator[Server]:
    """A server for the length of a block."""
    server = Server(settings, more=more)
    await server.start()
    try:
        yield server
    finally:
        await server.stop()


async def ask_for(
    port: int, method: str, path: str, *, token: str = "", last: int | None = None, body: str = ""
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Send a request and give the open line, the answer still to come."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    lines = [f"{method} {path} HTTP/1.1", "Host: testserver", "Connection: close"]
    lines += [f"Cookie: session={token}"] if token else []
    lines += [f"Last-Event-ID: {last}"] if last is not None else []
    if method == "POST":
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}"]
    writer.write(("\r\n".join(lines) + "\r\n\r\n" + body).encode())
    return reader, writer


async def status_of(port: int, method: str, path: str, *, token: str = "", body: str = "") -> int:
    """The status of a whole answer."""
    reader, writer = await ask_for(port, method, path, token=token, body=body)
    try:
        answer = await reader.read()
    finally:
        writer.close()
    return int(answer.split(b" ", 2)[1])


@dataclass
class Watching:
    """A browser's EventSource: keeps the last id, comes back with it, and notes every message it was given whole."""

    port: int
    token: str
    last: int
    path: str = "/desk/live"
    got: list[tuple[int, str]] = field(default_factory=list)
    writer: asyncio.StreamWriter | None = None
    lines: int = 0
    """How often a line was open."""

    async def watch(self) -> None:
        """Read until the line ends, from either side."""
        reader, self.writer = await ask_for(self.port, "GET", self.path, token=self.token, last=self.last)
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            if b" 503 " in head.split(b"\r\n")[0]:
                raise ConnectionError  # it is just stopping: come back
            assert b" 200 " in head.split(b"\r\n")[0], head
            self.lines += 1
            text = b""
            while size := int(await reader.readuntil(b"\r\n"), 16):
                text += (await reader.readexactly(size + 2))[:-2]
                *whole, text = text.split(b"\n\n")
                for message in whole:
                    self._take(message.decode())
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            self.cut()

    def _take(self, message: str) -> None:
        fields = dict(line.split(": ", 1) for line in message.split("\n") if not line.startswith(":"))
        if "id" in fields:
            self.last = int(fields["id"])
        if "data" in fields:
            self.got.append((self.last, fields["event"]))

    def cut(self) -> None:
        """The line breaks, without goodbye."""
        if self.writer is not None:
            self.writer.transport.abort()
