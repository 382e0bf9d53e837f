"""The home page of a member, signed in, with twenty cards: beside a bare Starlette route, and with ten times the posts.

Server and client each have a process; the bare route is served by the same server, and turns alternate, so that a noisy moment
hits both: a ratio is the median of the ratios of neighbouring turns. All servers live on the same core, since two cores of a shared
machine can differ by half for minutes. The client takes gzip, as browsers do.
"""

import asyncio
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from jobtease import app
from tests.benchmarks.figures import Figure
from tests.benchmarks.world import TOKEN, World, settings

SIZES = (10_000, 100_000)
MEMBERS = 5_000
ROUNDS = 9
SECONDS = 1.0
CLIENTS = 8
CARDS = 20


def measure(large: bool) -> list[Figure]:
    """Requests a second beside the bare route, and the time of a page with ten times the posts."""
    sizes = (*SIZES, 1_000_000) if large else SIZES
    bare: list[float] = []
    ours: list[float] = []
    times: list[list[float]] = [[] for _ in sizes]
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        places = [Path(folder, str(size)) for size in sizes]
        for place, size in zip(places, sizes, strict=True):
            World(place).fill(MEMBERS, size)
        ports = [stack.enter_context(server(place)) for place in places]
        for port in ports:
            check(asyncio.run(page_of(port)))
        for _ in range(ROUNDS):
            bare.append(asyncio.run(rate(ports[1], "/plain")))
            ours.append(asyncio.run(rate(ports[1], "/")))
        for _ in range(ROUNDS * 3):
            for port, taken in zip(ports, times, strict=True):
                taken.append(asyncio.run(_latency(port)))
    return [
        _throughput(ours, bare),
        *(_growth(size, taken, times[0]) for size, taken in zip(sizes[1:], times[1:], strict=True)),
    ]


def _ratio(ones: list[float], others: list[float]) -> float:
    return statistics.median(one / other for one, other in zip(ones, others, strict=True))


def _throughput(ours: list[float], bare: list[float]) -> Figure:
    return {
        "name": "feed.vs_plaintext",
        "figure": round(statistics.median(ours), 1),
        "unit": "requests/s",
        "compared_with": f"a bare Starlette route on the same server: {statistics.median(bare):.0f}",
        "ratio": round(_ratio(ours, bare), 4),
    }


def _growth(size: int, seconds: list[float], base: list[float]) -> Figure:
    return {
        "name": "feed.growth" if size == SIZES[1] else "feed.growth_large",
        "figure": round(statistics.median(seconds) * 1000, 3),
        "unit": "ms",
        "compared_with": f"{SIZES[0]:,} posts: {statistics.median(base) * 1000:.3f} ms",
        "ratio": round(_ratio(seconds, base), 3),
    }


def check(page: bytes) -> None:
    """Raises AssertionError for anything but the page of a member with CARDS cards."""
    if page.count(b"<article") != CARDS or page.count(b"/photos/") < CARDS // 4:
        raise AssertionError(f"not the page of a member with {CARDS} cards: {page[:300]!r}")


# -- the client -------------------------------------------------------------------------------------------------------------------


class Browser:
    """One kept-alive connection that asks the same again and again."""

    def __init__(self, path: str, encoding: str = "gzip", token: str = TOKEN) -> None:
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: session={token}\r\nAccept-Encoding: {encoding}\r\n"
        self.question = (head + "User-Agent: benchmark\r\nAccept: text/html\r\nAccept-Language: nl\r\n\r\n").encode()

    async def open(self, port: int) -> "Browser":
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 20)
        return self

    async def ask(self) -> bytes:
        """The body of one answer."""
        self.writer.write(self.question)
        head = await self.reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise AssertionError(f"an answer that isn't 200: {head[:60]!r}")
        if b"content-length:" in head.lower():
            size = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
            return await self.reader.readexactly(size)
        body = b""
        while size := int(await self.reader.readline(), 16):
            body += (await self.reader.readexactly(size + 2))[:-2]
        await self.reader.readexactly(2)
        return body


async def page_of(port: int) -> bytes:
    """The home page, as it is the fifth time."""
    browser = await Browser("/", "identity").open(port)
    for _ in range(5):
        page = await browser.ask()
    return page


async def rate(port: int, path: str) -> float:
    """Answers a second over a few connections at once."""
    browsers = [await Browser(path).open(port) for _ in range(CLIENTS)]
    until = time.perf_counter() + SECONDS

    async def keep_asking(browser: Browser) -> int:
        number = 0
        while time.perf_counter() < until:
            await browser.ask()
            number += 1
        return number

    started = time.perf_counter()
    answers = sum(await asyncio.gather(*map(keep_asking, browsers)))
    taken = time.perf_counter() - started
    for browser in browsers:
        browser.writer.close()
    return answers / taken


async def _latency(port: int) -> float:
    """The median time of one page, one after the other."""
    browser = await Browser("/").open(port)
    times = []
    for _ in range(40):
        started = time.perf_counter()
        await browser.ask()
        times.append(time.perf_counter() - started)
    browser.writer.close()
    return statistics.median(times)


# -- the server, in a process of its own ------------------------------------------------------------------------------------------


@contextmanager
def server(folder: Path, url: str = "") -> Iterator[int]:
    """A server for the world in this folder, or in the PostgreSQL database at `url`; its port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    process = subprocess.Popen([sys.executable, "-m", "tests.benchmarks.feed", str(folder), str(port), url])
    try:
        for _ in range(300):
            with socket.socket() as tried:
                if tried.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        yield port
    finally:
        process.terminate()
        process.wait(20)


async def _hello(request: Request) -> Response:
    return PlainTextResponse("Hello, world!")


def serve(folder: Path, port: int, url: str) -> None:
    """The application, and beside it at /plain a Starlette application with nothing but one route. On one core, the same for all."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    bare = Starlette(routes=[Route("/plain", _hello)])
    uvicorn.run(
        Switch(app.create_app(settings(folder, url)), bare),
        host="127.0.0.1",
        port=port,
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )


class Switch:
    """/plain goes to the bare application, everything else to ours."""

    def __init__(self, ours: ASGIApp, bare: ASGIApp) -> None:
        self.ours, self.bare = ours, bare

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        chosen = self.bare if scope.get("path") == "/plain" else self.ours
        await chosen(scope, receive, send)


if __name__ == "__main__":
    serve(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
