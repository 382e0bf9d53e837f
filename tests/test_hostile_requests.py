"""Hundreds of requests that no browser sends, to a real server: each gets a clear answer, and none keeps the others waiting.

The server is a process of its own, so that its memory is its own and a crash of it is one.
"""

import asyncio
import re
import resource
import threading
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest

from jobtease.accounts import actions as accounts
from jobtease.accounts.forms import AboutForm, AskForm
from jobtease.accounts.sign_in import sessions
from jobtease.data import connections
from jobtease.outfits.asking.photo_forms import PhotosForm as OutfitForm
from jobtease.photos import files
from jobtease.photos.models import Photo
from jobtease.profiles.forms import AboutForm as ProfileForm
from jobtease.settings import Settings
from jobtease.words.translations import _, speaking
from tests.hostile_bodies import Odd, outfit_form, photo_part, post
from tests.hostile_pictures import corpus
from tests.hostile_requests import requests
from tests.sample_pictures import opened
from tests.site import Site, served

AT_ONCE = 4
PATIENCE = 120
MOST_GROWN = 100 * 2**20
LONGEST_PAUSE, IN_UNITS = 0.1, 60
"""Seconds of computing without a pause, and the same for a slower processor (pulse.py). A page takes 10 ms, and what is made of
fifty thousand fields 30; text normalised before its length was known took 280, and minutes with more of it."""
FORMS = {
    "/sign-in": tuple(AskForm.fields),
    "/me/account": tuple(AboutForm.fields),
    "/me/profile/about": tuple(ProfileForm.fields),
    "/outfits": tuple(OutfitForm.fields),
    "/language": ("language", "next"),
}
MINE = {200, 204, 206, 303, 304, 403, 404, 409, 413, 422, 429}
"""What the application answers."""
NO_HTTP = {
    "a length below zero",
    "a length without end",
    "a length and pieces",
    "two lengths",
    "pieces: a size that is none",
    "pieces: a size without end",
}
"""Nobody knows where such a request ends: uvicorn says 400 and hangs up, and what it left unread can overtake its word."""
THE_SERVERS = {400, 431, 501}
"""What uvicorn answers, with a word, to what is no HTTP."""

MakeSettings = Callable[..., Awaitable[Settings]]


@dataclass
class Answer:
    """What came back. Status 0: nothing, the connection was ended."""

    status: int
    body: str


@dataclass
class Watch:
    """How the server is for others meanwhile."""

    site: Site
    late: list[float] = field(default_factory=list)
    """Seconds that each look took: for `make bench`, since a busy machine makes them long as well."""
    most: int = 0
    done: threading.Event = field(default_factory=threading.Event)

    def memory(self) -> int:
        """What the process of the server holds now, in bytes."""
        return int(Path(f"/proc/{self.site.pid}/statm").read_text().split()[1]) * resource.getpagesize()

    def look(self) -> None:
        """Ask /healthz again and again, each time with a new connection. In a thread: our own loop is busy with sending."""
        while not self.done.wait(0.02):
            before = time.perf_counter()
            with urlopen(f"{self.site.origin}/healthz", timeout=PATIENCE) as answer:
                assert answer.read() == b"ok"
            self.late.append(time.perf_counter() - before)
            self.most = max(self.most, self.memory())


async def send(site: Site, odd: Odd, cookie: str) -> Answer:
    """Send it over a connection of its own."""
    place = urlsplit(site.origin)
    assert place.hostname
    assert place.port
    reader, writer = await asyncio.open_connection(place.hostname, place.port)
    try:
        answering = asyncio.create_task(all_of(reader))
        with suppress(ConnectionError):  # the answer may come, and the connection end, before all is sent
            writer.write(odd.head(place.netloc, cookie))
            for piece in [odd.body[at : at + 1] for at in range(len(odd.body))] if odd.pause else [odd.body]:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(odd.pause)
        if not odd.whole:
            await asyncio.sleep(0.2)
            writer.close()
        raw = await asyncio.wait_for(answering, PATIENCE)
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()
    found = re.match(rb"HTTP/1\.1 (\d{3})", raw)
    return Answer(int(found[1]) if found else 0, raw.partition(b"\r\n\r\n")[2].decode("utf-8", "replace"))


async def all_of(reader: asyncio.StreamReader) -> bytes:
    """What comes until the connection ends, however it ends: a server that hangs up on what it didn't read may have answered."""
    parts = []
    with suppress(ConnectionError):
        while part := await reader.read(2**16):
            parts.append(part)
    return b"".join(parts)


async def send_all(site: Site, odds: Sequence[Odd], cookies: Sequence[str]) -> list[Answer]:
    """Send them all, a few at a time, each time as somebody else."""
    room = asyncio.Semaphore(AT_ONCE)

    async def one(odd: Odd, cookie: str) -> Answer:
        async with nullcontext() if odd.pause else room:  # a trickle keeps nobody busy
            return await send(site, odd, cookie)

    return await asyncio.gather(*(one(odd, cookie) for odd, cookie in zip(odds, cycle(cookies), strict=False)))


@dataclass(frozen=True)
class Weather:
    """What came of sending them all, and how it was for others."""

    answers: list[Answer]
    grown: int
    pause: float
    units: float
    late: list[float]


async def weather(site: Site, warm: Sequence[Odd], odds: Sequence[Odd], cookies: Sequence[str]) -> Weather:
    """Send them all, and look meanwhile how the server is for others."""
    watch = Watch(site)
    looking = asyncio.create_task(asyncio.to_thread(watch.look))
    try:
        await send_all(site, warm, cookies)
        before = watch.memory()
        watch.late.clear()
        site.pulse.forget()
        answers = await send_all(site, odds, cookies)
    finally:
        watch.done.set()
        await looking
    assert site.pulse.beats
    pause = site.pulse.longest
    return Weather(answers, watch.most - before, pause, pause / site.pulse.unit, watch.late)


def is_well(weather: Weather) -> bool:
    """Whether the server kept its memory, and never kept everybody waiting for long."""
    print(
        f"{weather.grown / 2**20:.0f} MiB more; longest pause {weather.pause:.3f} s of computing, {weather.units:.0f} units"
    )
    return weather.grown < MOST_GROWN and (weather.pause < LONGEST_PAUSE or weather.units < IN_UNITS)


async def members(settings: Settings, count: int) -> list[str]:
    """So many signed-in members; the cookie of each."""
    made = []
    async with connections.connected(settings):
        for number in range(count):
            account = await accounts.join(f"m{number}@example.nl", f"Lid {number}", "GM0599", "nl")
            made.append(f"{sessions.cookie_name(settings)}={await accounts.sign_in(account, 'test')}")
    return made


def complaints(odds: Sequence[Odd], answers: Sequence[Answer]) -> list[str]:
    """What is wrong with the answers: a status that blames us, or no word to the person."""
    wrong = []
    for odd, answer in zip(odds, answers, strict=True):
        about = f"{odd.name}: {answer.status}"
        if answer.status == 0 and odd.whole and odd.pause == 0 and odd.name not in NO_HTTP:
            wrong.append(f"{about}, no answer")
        elif answer.status and answer.status not in MINE | THE_SERVERS:
            wrong.append(about)
        elif answer.status in (403, 404, 409, 413, 422, 429) and odd.method != "HEAD":
            if not re.search(r"<h1[^>]*>[^<]{5,}", answer.body):
                wrong.append(f"{about}, not a page: {answer.body[:80]!r}")
            if answer.status == 422 and 'class="summary"' not in answer.body and 'class="empty"' not in answer.body:
                wrong.append(f"{about}, no word about what is wrong")
    return wrong


@pytest.mark.slow
async def test_whatever_is_sent_there_is_a_clear_answer_and_others_go_on(make_settings: MakeSettings) -> None:
    settings = await make_settings(hold_newcomers=True)
    cookies = await members(settings, 40)
    odds = list(requests(FORMS))
    assert len(odds) >= 300
    with served(settings.data, database=settings.database_url) as site:
        warm = [Odd("warm up", "GET", path, ()) for path in ("/", "/me", "/outfits/new")] * 4
        came = await weather(site, warm, odds, cookies)
    answers = came.answers
    assert is_well(came)
    assert complaints(odds, answers) == []
    assert {answer.status for answer in answers} >= {200, 303, 404, 413, 422}


@pytest.mark.slow
async def test_photos_that_are_none_are_refused_beside_the_field(make_settings: MakeSettings) -> None:
    """Hundreds of spoilt, lying and bursting files through the form: each ends in a clean picture or a reason."""
    settings = await make_settings(hold_newcomers=True)
    uploads = list(corpus())
    assert len(uploads) >= 300
    cookies = await members(settings, len(uploads) // 10 + 1)  # nobody may ask more than twelve times a day
    odds = [post(name, "/outfits", outfit_form(photo_part(data))) for name, data in uploads]
    with served(settings.data, database=settings.database_url) as site:
        warm = [post("warm up", "/outfits", outfit_form(photo_part(b"")))] * 4
        came = await weather(site, warm, odds, cookies)
    answers = came.answers
    assert is_well(came)
    assert complaints(odds, answers) == []
    ends = [end_of(answer) for answer in answers]
    assert set(ends) >= {
        "picture",
        "damaged",
        "not_a_picture",
        "too_many_pixels",
        "too_large",
        "odd_shape",
        "too_small",
    }
    for odd, end in zip(odds, ends, strict=True):
        if expected := end_expected(odd.name):
            assert end == expected, odd.name
    async with connections.connected(settings):
        sizes = {f"{row.name}-{size}": tuple(edges) for row in await Photo.all() for size, edges in row.sizes.items()}
    assert len(sizes) == 3 * ends.count("picture")
    stored = {path.stem: opened(path.read_bytes()) for path in settings.photos.rglob("*.webp")}
    assert {name: image.size for name, image in stored.items()} == sizes
    assert not [name for name, image in stored.items() if {"exif", "icc_profile", "xmp"} & image.info.keys()]


def end_of(answer: Answer) -> str:
    """What became of an upload: "picture", or the reason that is said beside the field."""
    if answer.status == 303:
        return "picture"
    assert answer.status == 422
    beside = answer.body.partition('id="field-photos-error"')[2][:500]
    assert beside
    with speaking("nl"):
        if _("A photo may be {mb} MB at most.").format(mb=15) in beside:  # said before anybody looks into it
            return "too_large"
        return next((reason.value for reason, words in files.WHY.items() if _(words) in beside), "nothing chosen")


def end_expected(name: str) -> str:
    """What must become of some of them, by what they are; "" where a picture and a reason are both well."""
    kind = name.partition(": ")[2]
    bombs = ("360 megapixels", "1.4 GB", "41 megapixels", "64 megapixels", "60 megapixels", "a canvas of 16,384")
    ends = {
        "too_large": name == "too large",
        "not_a_picture": name.startswith("really "),
        "damaged": kind.startswith(("a text of 500 MB", "a profile of 500 MB")),
        "odd_shape": kind.startswith("a strip"),
        "too_many_pixels": kind.startswith(bombs),
        # Of the size it says: the rest is never unpacked.
        "picture": kind.startswith("within the size, unpacks for ever") or "behind it" in kind,
    }
    return next((end for end, so in ends.items() if so), "")
