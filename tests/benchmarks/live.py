"""The moderators' live feed: 2,000 watchers and a post at a time, from its commit to the last of them, and what each costs; and a busy
region, 200 watchers while 20 posts a second come in."""

import asyncio
import contextlib
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlencode

from jobtease import app, migrate
from jobtease.audience import Role
from jobtease.events import event_log
from jobtease.settings import Settings
from tests.benchmarks.figures import Figure
from tests.helping.people import REQUEST
from tests.house import House
from tests.moderation.served import Server, free_port, status_of
from tests.moderation.things import ask

WATCHERS = 2000
POSTS = 20
BUSY_WATCHERS, BUSY_POSTS, A_SECOND = 200, 200, 20
"""Of a region in which much is posted: watchers, posts in all, and how many each second."""
BARE = """
import asyncio, sys

writers = []

async def serve(reader, writer):
    line = await reader.readuntil(b"\\r\\n\\r\\n")
    if line.startswith(b"POST"):
        body = b"id: 1\\nevent: card\\ndata: " + b"x" * 700 + b"\\n\\n"
        piece = b"%x\\r\\n%b\\r\\n" % (len(body), body)
        for one in writers:
            one.write(piece)
        writer.write(b"HTTP/1.1 204 No Content\\r\\n\\r\\n")
        writer.close()
        return
    writer.write(b"HTTP/1.1 200 OK\\r\\ntransfer-encoding: chunked\\r\\n\\r\\n")
    writers.append(writer)

async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", int(sys.argv[1]), backlog=4096)
    await server.serve_forever()

asyncio.run(main())
"""
"""A server that only hands the same bytes to everybody: what the machine itself needs."""


class Crowd(asyncio.Protocol):
    """One of the watchers: counts the cards it was given, and when the last one came."""

    def __init__(self, request: bytes, arrived: list[list[float]]) -> None:
        self.request = request
        self.arrived = arrived
        self.cards = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(self.request)

    def data_received(self, data: bytes) -> None:
        for _n in range(data.count(b"event: card")):
            self.arrived[self.cards].append(time.time())
            self.cards += 1


def measure() -> list[Figure]:
    """Raises AssertionError when a watcher misses a card."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(max(soft, 2 * WATCHERS + 500), hard), hard))
    with tempfile.TemporaryDirectory() as folder:
        seconds, kilobytes = asyncio.run(_ours(Path(folder)))
    with tempfile.TemporaryDirectory() as folder:
        busy = asyncio.run(_busy(Path(folder)))
    bare = asyncio.run(_bare())
    p99, reference = _p99(seconds), _p99(bare)
    return [
        {
            "name": "live.p99_seconds",
            "figure": round(p99, 3),
            "unit": "s",
            "compared_with": f"the same bytes from a bare socket server: {reference:.3f} s",
            "ratio": round(p99 / reference, 2),
        },
        {
            "name": "live.median_seconds",
            "figure": round(statistics.median(seconds), 3),
            "unit": "s",
            "compared_with": "",
            "ratio": None,
        },
        {
            "name": "live.busy_p99_seconds",
            "figure": round(_p99(busy), 3),
            "unit": "s",
            "compared_with": f"{BUSY_WATCHERS} watchers, {A_SECOND} posts a second; the median {statistics.median(busy):.3f} s",
            "ratio": None,
        },
        {
            "name": "live.kb_per_watcher",
            "figure": round(kilobytes, 1),
            "unit": "kB",
            "compared_with": "at most 60",
            "ratio": round(kilobytes / 60, 2),
        },
    ]


def _p99(seconds: list[float]) -> float:
    """The 99th percentile over all posts and watchers."""
    return sorted(seconds)[int(len(seconds) * 0.99)]


def _settings(folder: Path) -> Settings:
    return Settings(
        data=folder,
        secret="benchmark " * 4,
        origin="http://testserver",
        geocoder="",
        consume=False,
        hold_newcomers=False,
    )


async def _busy(folder: Path) -> list[float]:
    """Seconds of every watcher for every post, from just before its commit, while posts come in at a steady pace. Each watcher gets each
    of them once, in the order of the log: AssertionError otherwise."""
    settings = _settings(folder)
    await migrate.migrate(settings)
    async with House.opened(app.create_app(settings)) as house:
        yara = await house.join("Yara")
        marloes = await house.join("Marloes", role=Role.MODERATOR)
        token = marloes.browser.cookies["session"]
        request = f"GET /desk/live HTTP/1.1\r\nHost: testserver\r\nCookie: session={token}\r\n\r\n".encode()
        server = Server(settings, port=free_port(), more={"JOBTEASE_WATCHERS_PER_ACCOUNT": str(BUSY_WATCHERS)})
        await server.start()
        try:
            async with _crowd(server.port, request, BUSY_WATCHERS, BUSY_POSTS) as arrived:
                begun = time.monotonic()
                for n in range(BUSY_POSTS):
                    await asyncio.sleep(max(0.0, begun + n / A_SECOND - time.monotonic()))
                    await ask(house, yara, f"Who reads letter {n}?")
                await _all(arrived[-1], BUSY_WATCHERS)
                posted = [e for e in await event_log.after(0, 10_000) if e.name == "helping:request:posted"]
        finally:
            await server.stop()
    assert [len(moments) for moments in arrived] == [BUSY_WATCHERS] * BUSY_POSTS
    moments = [event.happened_at.timestamp() for event in posted]
    return [moment - moments[n] for n in range(BUSY_POSTS) for moment in arrived[n]]


async def _ours(folder: Path) -> tuple[list[float], float]:
    """Seconds of every watcher for every post (from just before its commit), and kB of the server's memory for each watcher."""
    settings = _settings(folder)
    await migrate.migrate(settings)
    async with House.opened(app.create_app(settings)) as house:
        people = [await house.join(f"Yara {n}") for n in range(POSTS)]
        marloes = await house.join("Marloes", role=Role.MODERATOR)
        token = marloes.browser.cookies["session"]
        request = f"GET /desk/live HTTP/1.1\r\nHost: testserver\r\nCookie: session={token}\r\n\r\n".encode()
        server = Server(settings, port=free_port(), more={"JOBTEASE_WATCHERS_PER_ACCOUNT": str(WATCHERS)})
        await server.start()
        try:
            before = _resident(server.pid)
            async with _crowd(server.port, request) as arrived:
                kilobytes = (_resident(server.pid) - before) / WATCHERS
                for n in range(POSTS):
                    token = people[n].browser.cookies["session"]
                    body = urlencode(REQUEST | {"title": f"Who reads letter {n}?"}, doseq=True)
                    status = await status_of(server.port, "POST", "/requests/new", token=token, body=body)
                    assert status == 303, status
                    await _all(arrived[n])
                posted = [e for e in await event_log.after(0, 10_000) if e.name == "helping:request:posted"]
        finally:
            await server.stop()
    begun = [event.happened_at.timestamp() for event in posted]  # just before the commit
    return [moment - begun[n] for n in range(POSTS) for moment in arrived[n]], kilobytes


async def _bare() -> list[float]:
    port = free_port()
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", BARE, str(port))
    try:
        await asyncio.sleep(1)
        seconds = []
        async with _crowd(port, b"GET / HTTP/1.1\r\n\r\n") as arrived:
            for n in range(POSTS):
                _reader, writer = await asyncio.open_connection("127.0.0.1", port)
                begun = time.time()
                writer.write(b"POST / HTTP/1.1\r\n\r\n")
                await _all(arrived[n])
                writer.close()
                seconds += [moment - begun for moment in arrived[n]]
    finally:
        process.terminate()
        await process.wait()
    return seconds


@contextlib.asynccontextmanager
async def _crowd(
    port: int, request: bytes, watchers: int = WATCHERS, posts: int = POSTS
) -> AsyncIterator[list[list[float]]]:
    """All watchers, connected and quiet. For each post, when it came to each of them."""
    arrived: list[list[float]] = [[] for _n in range(posts)]
    loop = asyncio.get_running_loop()
    lines: list[asyncio.BaseTransport] = []
    for start in range(0, watchers, 50):
        some = (
            loop.create_connection(lambda: Crowd(request, arrived), "127.0.0.1", port)
            for _n in range(min(50, watchers - start))
        )
        lines += [transport for transport, _protocol in await asyncio.gather(*some)]
        await asyncio.sleep(0.05)
    await asyncio.sleep(3)
    try:
        yield arrived
    finally:
        for line in lines:
            line.close()
        await asyncio.sleep(0.2)


async def _all(arrived: list[float], watchers: int = WATCHERS) -> None:
    deadline = time.monotonic() + 20
    while len(arrived) < watchers:
        assert time.monotonic() < deadline, f"only {len(arrived)} of {watchers} watchers were told"
        await asyncio.sleep(0.02)


def _resident(pid: int) -> float:
    """Memory of a process in kB."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return float(line.split()[1])
    raise ProcessLookupError(os.strerror(3))
