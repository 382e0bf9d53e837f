"""Who holds connections and does nothing with them keeps nobody from being served, and is let go within a deadline.

A real server with the limit of files that a service begins with, and deadlines that are short. What is waited for is what happens,
never a time: a machine that is slow lets go of somebody later, and nobody sooner.
"""

import asyncio
import os
import resource
import socket
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from jobtease.settings import Settings
from tests.hostile_bodies import outfit_form, photo_part, post
from tests.moderation.served import ask_for
from tests.sample_pictures import encoded, noise
from tests.site import Site, served
from tests.test_hostile_requests import members

pytestmark = pytest.mark.slow

MakeSettings = Callable[..., Awaitable[Settings]]
PATIENCE = 120
"""Seconds until a test gives up waiting: far more than a deadline here takes on any machine."""
SHORT = {"head_seconds": "1", "body_seconds": "2", "answer_seconds": "2", "kept_seconds": "1"}
LARGE = b"/static/x/css/forms.css"
GET = b"GET %b HTTP/1.1\r\nHost: x\r\n\r\n"
HALF = b"GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "
FORM = b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nemail="


class Held:
    """One connection of somebody who is in no hurry."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.got = b""

    async def trickle(self, pause: float = 0.2) -> None:
        """A letter now and then, until the other side has enough of it."""
        with suppress(ConnectionError):
            while not self.writer.is_closing() and not self.reader.at_eof():
                self.writer.write(b"a")
                await self.writer.drain()
                await asyncio.sleep(pause)

    async def end(self) -> bytes:
        """All that came, once the other side has ended it."""
        with suppress(ConnectionError):
            while piece := await asyncio.wait_for(self.reader.read(65_536), PATIENCE):
                self.got += piece
        self.writer.transport.abort()
        return self.got


async def held(site: Site, said: bytes = b"") -> Held:
    place = urlsplit(site.origin)
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    writer.write(said)
    return Held(reader, writer)


def never_reads(site: Site, asks: int) -> socket.socket:
    """Somebody who asks for a lot and takes none of it. Returned so that it stays open."""
    one = socket.socket()
    one.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    place = urlsplit(site.origin)
    one.connect((place.hostname, place.port))
    one.setblocking(False)
    with suppress(BlockingIOError):
        one.sendall(GET % LARGE * asks)
    return one


def sockets_of(site: Site) -> int:
    """How many connections the server holds, its door included."""
    found = 0
    for name in os.listdir(f"/proc/{site.pid}/fd"):
        with suppress(FileNotFoundError):
            found += os.readlink(f"/proc/{site.pid}/fd/{name}").startswith("socket:")
    return found


def holds(site: Site, one: socket.socket) -> bool:
    """Whether the server has this connection in its hands: accepted, and not yet closed."""
    theirs, ours = f":{urlsplit(site.origin).port:04X}", f":{one.getsockname()[1]:04X}"
    lines = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    nodes = {f"socket:[{line[9]}]" for line in lines if line[1].endswith(theirs) and line[2].endswith(ours)}
    for name in os.listdir(f"/proc/{site.pid}/fd"):
        with suppress(FileNotFoundError):
            if os.readlink(f"/proc/{site.pid}/fd/{name}") in nodes:
                return True
    return False


async def status(site: Site, path: str) -> int:
    """Of an answer to somebody else, over a connection of their own."""
    place = urlsplit(site.origin)
    assert place.port
    reader, writer = await ask_for(place.port, "GET", path)
    try:
        return int((await asyncio.wait_for(reader.read(), PATIENCE)).split(b" ", 2)[1])
    finally:
        writer.close()


@asynccontextmanager
async def others_are_served(site: Site) -> AsyncIterator[list[int]]:
    """While a block lasts, somebody else asks again and again. At the end: each time they got a page."""
    statuses: list[int] = []
    done = asyncio.Event()

    async def ask() -> None:
        while not done.is_set():
            for path in ("/healthz", "/about", "/readyz"):
                statuses.append(await status(site, path))

    asking = asyncio.create_task(ask())
    try:
        yield statuses
    finally:
        done.set()
        await asking
    assert set(statuses) == {200}


@pytest.fixture
def many_files() -> Iterator[None]:
    """We hold the other ends."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(4096, before[1]), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


async def test_twelve_hundred_who_do_nothing_are_let_go_and_keep_nobody_out(
    make_settings: MakeSettings, many_files: None
) -> None:
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, **SHORT) as site:
        usual = sockets_of(site)
        async with others_are_served(site) as statuses:
            deaf = [await asyncio.to_thread(never_reads, site, 20) for _ in range(200)]
            slow = [await held(site, said) for said in (HALF, FORM) for _ in range(200)]
            idle = [await held(site) for _ in range(600)]
            trickling = asyncio.gather(*(one.trickle() for one in slow))
            answers = await asyncio.gather(*(one.end() for one in (*slow, *idle)))
            await trickling
            before = len(statuses)
            async with asyncio.timeout(PATIENCE):
                while sockets_of(site) > usual + 20 or len(statuses) < before + 3:
                    await asyncio.sleep(0.1)
        assert len(deaf) == 200
        for one in deaf:
            one.close()
    heads, bodies, nothing = answers[:200], answers[200:400], answers[400:]
    assert {answer.split(b" ", 2)[1] for answer in heads} == {b"408"}
    assert {answer.split(b" ", 2)[1] for answer in bodies} == {b"422"}
    assert set(nothing) == {b""}


async def test_below_a_hard_limit_those_who_ask_nothing_make_room(
    make_settings: MakeSettings, many_files: None
) -> None:
    """Deadlines as in production: what lets others in is that the oldest connection without a request ends."""
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, connections="60") as site:
        async with others_are_served(site) as statuses:
            idle = [await held(site, HALF) for _ in range(200)]
            first = await asyncio.gather(*(one.end() for one in idle[:100]))
            before = len(statuses)
            async with asyncio.timeout(PATIENCE):
                while len(statuses) < before + 6:
                    await asyncio.sleep(0.05)
        assert set(first) == {b""}
        assert sockets_of(site) < 100
        for one in idle:
            one.writer.transport.abort()
        assert site.said().count("ended or refused to make room") == 1


async def test_when_all_are_at_work_one_more_is_told_to_come_back(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, connections="50") as site:
        busy = [await held(site, FORM) for _ in range(50)]
        async with asyncio.timeout(PATIENCE):
            while True:
                one = await held(site, GET % b"/healthz")
                answer = await _head(one)
                one.writer.transport.abort()
                if answer.startswith(b"HTTP/1.1 503"):
                    break
        assert b"retry-after: 10" in answer
        for other in busy:
            other.writer.transport.abort()
        async with asyncio.timeout(PATIENCE):
            while await status(site, "/healthz") != 200:
                await asyncio.sleep(0.05)


async def _head(one: Held) -> bytes:
    with suppress(asyncio.IncompleteReadError, ConnectionError):
        return await asyncio.wait_for(one.reader.readuntil(b"\r\n\r\n"), PATIENCE)
    return b""


async def test_one_client_can_not_take_all_connections(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    nobody = {"proxies": "192.0.2.1", "connections_per_client": "8"}
    with served(settings.data, database=settings.database_url, **nobody) as site:
        mine = [await held(site, HALF) for _ in range(20)]
        assert await asyncio.gather(*(one.end() for one in mine[:12])) == [b""] * 12
        assert await status(site, "/healthz") == 200
        for one in mine:
            one.writer.transport.abort()


async def test_a_kept_connection_can_not_be_held_by_a_letter_now_and_then(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, **SHORT) as site:
        one = await held(site, GET % b"/healthz")
        assert (await _head(one)).startswith(b"HTTP/1.1 200")
        one.writer.write(HALF)
        trickling = asyncio.create_task(one.trickle())
        assert b"HTTP/1.1 408" in await one.end()
        await trickling
        late = await held(site, b"GET /healthz HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n\r\n")
        assert (await _head(late)).startswith(b"HTTP/1.1 200")
        trickling = asyncio.create_task(late.trickle())  # a body that nobody reads
        await late.end()
        await trickling


@pytest.mark.parametrize(
    "head",
    [b"X-A: " + b"a" * 90_000, b"X-A: b\r\n" * 12_000, b"X-A" * 30_000 + b": b"],
    ids=["long", "many", "a name"],
)
async def test_a_head_without_end_is_refused(make_settings: MakeSettings, head: bytes) -> None:
    settings = await make_settings()
    with served(settings.data, database=settings.database_url) as site:
        for end in (b"\r\n\r\n", b""):
            one = await held(site, b"GET / HTTP/1.1\r\nHost: x\r\n" + head + end)
            assert (await one.end()).split(b" ", 2)[1] in (b"431", b"400")


async def test_a_photo_over_a_slow_line_arrives(make_settings: MakeSettings) -> None:
    """Beyond every deadline, but it goes on coming: a phone in a bad corner."""
    settings = await make_settings()
    [cookie] = await members(settings, 1)
    slowly = post("a photo", "/outfits", outfit_form(photo_part(encoded(noise((1000, 1000), 1), "JPEG"))))
    with served(settings.data, database=settings.database_url, head_seconds="6", body_seconds="6") as site:
        one = await held(site, slowly.head("x", cookie))
        idle = await held(site)
        ended = asyncio.create_task(idle.end())
        at, share = 0, 2_000
        while not ended.done():  # so long it takes
            one.writer.write(slowly.body[at : at + share])
            at += share
            await one.writer.drain()
            await asyncio.sleep(0.1)
        assert at < len(slowly.body)
        one.writer.write(slowly.body[at:])
        assert (await one.end()).startswith(b"HTTP/1.1 303")


async def test_who_takes_nothing_of_an_answer_is_let_go(make_settings: MakeSettings) -> None:
    """More than the buffers of the machine hold, so that the server is left with it."""
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, answer_seconds="1") as site:
        with closing(await asyncio.to_thread(never_reads, site, 900)) as deaf:
            async with asyncio.timeout(PATIENCE):
                while not holds(site, deaf):
                    await asyncio.sleep(0.01)
                while holds(site, deaf):
                    await asyncio.sleep(0.05)
            deaf.setblocking(True)
            deaf.settimeout(PATIENCE)
            got = 0
            with suppress(ConnectionError):
                while piece := await asyncio.to_thread(deaf.recv, 2**20):
                    got += len(piece)
        assert got < 900 * 8_000


async def test_who_takes_an_answer_slowly_gets_all_of_it(make_settings: MakeSettings) -> None:
    settings = await make_settings()
    with served(settings.data, database=settings.database_url, answer_seconds="0.5", head_seconds="1") as site:
        one = await asyncio.to_thread(never_reads, site, 100)
        idle = await held(site)
        got = b""
        ended = asyncio.create_task(idle.end())
        loop = asyncio.get_running_loop()
        while not ended.done() or got.count(b"HTTP/1.1 200") < 100:
            piece = await asyncio.wait_for(loop.sock_recv(one, 65_536), PATIENCE)
            assert piece, f"ended after {got.count(b'HTTP/1.1 200')} answers"
            got += piece
            await asyncio.sleep(0.01)
        assert await ended == b""
        one.close()


async def test_who_asks_ahead_and_hangs_up_leaves_nothing_behind(make_settings: MakeSettings) -> None:
    """Without a traceback: `served` looks at the log."""
    settings = await make_settings()
    with served(settings.data, database=settings.database_url) as site:
        for round_ in range(30):
            one = await held(site, GET % b"/" + GET % b"/about" + GET % b"/sign-in")
            if round_ % 2:
                await _head(one)
            one.writer.transport.abort()
        assert await status(site, "/about") == 200
        async with asyncio.timeout(PATIENCE):
            while sockets_of(site) > 20:
                await asyncio.sleep(0.05)
