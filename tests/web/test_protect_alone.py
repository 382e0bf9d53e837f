"""The outermost layer by itself: what it lets through, what it refuses, how it reads what comes, and what it adds to an answer."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from jobtease.errors import TooLarge
from jobtease.settings import Settings
from jobtease.web import body_limits
from jobtease.web.protect import Protect

ORIGIN = "https://jobtease.example"


class Watch:
    """A clock that moves when it is told to."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def watch(monkeypatch: pytest.MonkeyPatch) -> Watch:
    """No verdict depends on how busy this machine is."""
    watch = Watch()
    monkeypatch.setattr(body_limits, "time", watch)
    return watch


def piece(body: bytes, *, more: bool = True) -> Message:
    return {"type": "http.request", "body": body, "more_body": more}


END = piece(b"", more=False)
GONE: Message = {"type": "http.disconnect"}


@dataclass
class Exchange:
    """One request through the layer: what the application was given, what it read or what kept it from that, and what went out."""

    scope: Scope = field(default_factory=dict)
    read: list[Any] = field(default_factory=list)
    sent: list[Message] = field(default_factory=list)
    left: list[Message] = field(default_factory=list)

    @property
    def refused(self) -> str:
        return type(self.scope.get("refused")).__name__

    @property
    def headers(self) -> dict[str, str]:
        [start] = [message for message in self.sent if message["type"] == "http.response.start"]
        return {name.decode(): value.decode() for name, value in start["headers"]}


async def through(
    *pieces: Message,
    reads: int = 0,
    settings: Settings = Settings(origin=ORIGIN),
    answer: Iterable[tuple[bytes, bytes]] = (),
    **asked: Any,
) -> Exchange:
    """Send a POST of these pieces. `reads`: how many of them the application asks for before it answers; then nothing more comes."""
    done = Exchange(left=list(pieces))

    async def receive() -> Message:
        if not done.left:
            await asyncio.Event().wait()  # for ever
        return done.left.pop(0)

    async def send(message: Message) -> None:
        done.sent.append(message)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        done.scope = scope
        for _ in range(reads):
            try:
                done.read.append(await receive())
            except Exception as error:
                done.read.append(type(error).__name__)
        await send({"type": "http.response.start", "status": 200, "headers": list(answer)})
        await send({"type": "http.response.body", "body": b"words"})

    scope = {"type": "http", "method": "POST", "path": "/", "query_string": b"", "max_body": 1_000, **asked}
    scope["headers"] = [(name.replace("_", "-").encode(), value) for name, value in asked.get("headers", {}).items()]
    await Protect(app, settings)(scope, receive, send)
    return done


@pytest.mark.parametrize(
    "headers, refused",
    [
        ({}, "NoneType"),
        ({"sec_fetch_site": b"same-origin"}, "NoneType"),
        ({"sec_fetch_site": b"none", "origin": b"https://elsewhere.example"}, "NoneType"),
        ({"sec_fetch_site": b"same-site", "origin": ORIGIN.encode()}, "Forbidden"),
        ({"sec_fetch_site": b"cross-site"}, "Forbidden"),
        ({"origin": ORIGIN.encode()}, "NoneType"),
        ({"origin": ORIGIN.encode() + b":8443"}, "Forbidden"),
        ({"origin": b"null"}, "Forbidden"),
        ({"origin": b""}, "Forbidden"),
        ({"sec_fetch_site": b"", "origin": b"null"}, "Forbidden"),
        *(
            ({"content_type": f"{kind}{options}".encode()}, refused)
            for kind, options, refused in (
                ("multipart/form-data", "", "NoneType"),
                ("multipart/form-data", "; boundary=x; charset=utf-8", "NoneType"),
                ("multipart/form-data", '; Charset*="UTF8"', "NoneType"),
                ("multipart/form-data", "; charset = ' utf-8 '", "NoneType"),
                ("multipart/form-data", "; charset", "Invalid"),
                ("multipart/form-data", "; boundary=x; charset=utf-7; a=b", "Invalid"),
                (" Multipart/Form-Data ", "; CHARSET*=idna", "Invalid"),
                ("multipart/mixed", "; charset=utf-7", "NoneType"),
                ("text/plain", "; charset=utf-7", "NoneType"),
            )
        ),
    ],
)
async def test_where_a_write_comes_from_and_in_which_letters(headers: dict[str, bytes], refused: str) -> None:
    assert (await through(END, headers=headers)).refused == refused
    for method in ("GET", "HEAD", "OPTIONS"):
        assert (await through(method=method, headers=headers)).refused == "NoneType"
    for method in ("PUT", "DELETE", "PATCH"):
        assert (await through(END, method=method, headers=headers)).refused == refused


@pytest.mark.parametrize(
    "query, is_refused",
    [
        (b"a=b&c", False),
        (b"x" * 8_000, False),
        (b"x" * 8_001, True),
        (b"&" * 1_000, False),
        (b"&" * 1_001, True),
        (b"=" * 1_000 + b"&" * 1_000, False),
        (b"=" * 1_001, True),
    ],
)
async def test_an_address_is_read_as_long_as_it_is_of_a_reasonable_length(query: bytes, is_refused: bool) -> None:
    for method in ("GET", "POST"):
        done = await through(END, method=method, query_string=query)
        assert (done.refused, done.scope["query_string"]) == (("Invalid", b"") if is_refused else ("NoneType", query))
    foreign = await through(END, query_string=query, headers={"origin": b"null"})
    assert foreign.refused == "Forbidden"


async def test_cookies_that_take_long_to_read_are_left_out_and_nothing_else() -> None:
    sent = {"cookie": b"x" * 8_001, "accept": b"a\\b", "Cookie": b"kept"}
    assert (await through(END, headers=sent)).scope["headers"] == [(b"accept", b"a\\b"), (b"Cookie", b"kept")]
    for cookie, kept in ((b"x" * 8_000, True), (b'a="b"', True), (b"a\\b", False)):
        assert ((b"cookie", cookie) in (await through(END, headers={"cookie": cookie})).scope["headers"]) is kept


COMMON = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; "
    "font-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
    "x-robots-tag": "noindex",
}


async def test_what_is_added_to_an_answer() -> None:
    strict = {"strict-transport-security": "max-age=31536000; includeSubDomains"}
    kept = {"cache-control": "private, no-cache"}
    assert (await through(method="GET")).headers == COMMON | strict | kept
    assert (await through(method="GET", settings=Settings())).headers == COMMON | kept
    own = [(b"cache-control", b"max-age=9"), (b"x-a", b"b")]
    assert (await through(END, answer=own)).headers == COMMON | strict | {"cache-control": "max-age=9", "x-a": "b"}
    body = {"type": "http.response.body", "body": b"words"}
    assert [message for message in (await through(END)).sent if message["type"] != "http.response.start"] == [body]


async def test_where_nobody_said_how_much_may_come_nothing_may() -> None:
    async def receive() -> Message:
        return piece(b"x", more=False)

    with pytest.raises(TooLarge):
        await body_limits.Body({}, receive).receive()


async def test_what_is_no_request_is_left_alone() -> None:
    heard: list[Any] = []

    async def app(*given: Any) -> None:
        heard.append(given)

    await Protect(app, Settings())({"type": "lifespan"}, "receive", "send")  # type: ignore[arg-type]
    assert heard == [({"type": "lifespan"}, "receive", "send")]


FORM = {"max_body": 9_999, "headers": {"content_type": b"application/X-WWW-Form-Urlencoded; charset=utf-8"}}
UPLOAD = {"max_body": 9_999, "headers": {"content_type": b"multipart/form-data; boundary=x"}}
FULL = piece(b"x" * 600)


@dataclass(frozen=True)
class Sent:
    """Pieces of a write; what the application gets of as many as it asks for; whether the connection can be used again."""

    pieces: list[Message]
    read: list[Any]
    asked: dict[str, Any] = field(default_factory=dict)
    is_kept: bool = True


SENT = {
    "in one piece": Sent([piece(b"abc", more=False)], [piece(b"abc", more=False)]),
    "in two": Sent([piece(b"abc"), END], [piece(b"abc"), END]),
    "read no further than the first": Sent([piece(b"abc"), piece(b"def"), END], [piece(b"abc")]),
    "not read at all": Sent([piece(b"abc"), END], []),
    "as much as may be": Sent([FULL, piece(b"x" * 400), END], [FULL, piece(b"x" * 400), END]),
    "too much": Sent([FULL, piece(b"x" * 401), END], [FULL, "TooLarge"]),
    "anything where nothing is taken": Sent([piece(b"a"), END], ["TooLarge"], {"max_body": 0}),
    "nothing where nothing is taken": Sent([END], [END], {"max_body": 0}),
    "fields in pieces": Sent(
        [piece(b"&" * 500), piece(b"&" * 500), END],
        [piece(b"&" * 500)] * 2 + [END],
        FORM,
    ),
    "too many fields": Sent(
        [piece(b"&" * 500), piece(b"&" * 501), END],
        [piece(b"&" * 500), "Invalid"],
        FORM,
    ),
    "too many values": Sent(
        [piece(b"=" * 500), piece(b"=" * 501), END],
        [piece(b"=" * 500), "Invalid"],
        FORM,
    ),
    "signs in a text": Sent(
        [piece(b"&=" * 2_000), END],
        [piece(b"&=" * 2_000), END],
        UPLOAD,
    ),
    "gone in the middle": Sent([piece(b"abc"), GONE], [piece(b"abc"), GONE], is_kept=False),
    "gone before anything": Sent([GONE], [GONE], is_kept=False),
    "an empty message of a form": Sent([{"type": "http.request"}], [{"type": "http.request"}], FORM),
    "an empty message": Sent([{"type": "http.request"}], [{"type": "http.request"}]),
}


@pytest.mark.parametrize("sent", SENT.values(), ids=list(SENT))
async def test_what_comes_is_read_within_bounds_and_the_rest_thrown_away_before_the_answer(sent: Sent) -> None:
    done = await through(*sent.pieces, reads=len(sent.read), **sent.asked)
    assert done.read == sent.read
    assert done.left == [], "a browser shows an answer only when it could finish sending"
    assert done.headers.get("connection") == (None if sent.is_kept else "close")


async def test_who_stops_sending_is_told_so_and_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of how long a body may take, and no longer than IDLE_SECONDS."""
    short = Settings(origin=ORIGIN, body_seconds=0.02)
    done = await through(piece(b"abc"), reads=2, settings=short)
    assert (done.read, done.headers["connection"]) == ([piece(b"abc"), "Invalid"], "close")
    for nothing_more in ([piece(b"abc")], []):
        assert (await through(*nothing_more, reads=0, settings=short)).headers["connection"] == "close"
    monkeypatch.setattr(body_limits, "IDLE_SECONDS", 0.01)
    assert (await through(reads=1)).read == ["Invalid"]
    monkeypatch.setattr(body_limits, "IDLE_SECONDS", 600)
    monkeypatch.setattr(body_limits, "DISCARD_PATIENCE", 0.01)
    assert (await through(piece(b"abc"), reads=1)).headers["connection"] == "close"
    monkeypatch.setattr(body_limits, "DISCARD_PATIENCE", 600)
    monkeypatch.setattr(body_limits, "DISCARD_SECONDS", 0.01)
    assert (await through(piece(b"abc"), reads=1)).headers["connection"] == "close"


async def test_who_has_sent_all_is_waited_for_as_long_as_the_answer_takes() -> None:
    """It is how an application hears that somebody left."""
    waiting = [END, GONE]

    async def receive() -> Message:
        message = waiting.pop(0)
        await asyncio.sleep(0.05 if message is GONE else 0)
        return message

    body = body_limits.Body({}, receive, patience=0.04)
    assert [await body.receive(), await body.receive()] == [END, GONE]


@pytest.mark.parametrize("seconds, patience, idle", [(10, 10, 5), (60, 60, 30), (61, 60, 30), (0.5, 0.5, 0.25)])
def test_how_long_a_body_may_take_and_say_nothing(seconds: float, patience: float, idle: float) -> None:
    body = body_limits.Body({}, asyncio.Event().wait, seconds)  # type: ignore[arg-type]
    assert (body.patience, body.idle) == (patience, idle)


async def test_no_more_is_thrown_away_than_is_reasonable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body_limits, "DISCARD_BYTES", 1_200)
    done = await through(FULL, FULL, FULL, END, reads=0)
    assert (done.left, done.headers["connection"]) == ([FULL, END], "close")


async def test_a_body_must_not_come_letter_by_letter(watch: Watch) -> None:
    """After a minute 2,000 bytes a second are asked for on the average, and of what is thrown away 20,000 after five seconds."""

    async def arrive(*pieces: tuple[float, int]) -> list[int | str]:
        waiting = [*pieces, (0.0, 0)]

        async def receive() -> Message:
            seconds, size = waiting.pop(0)
            watch.now += seconds
            return piece(b"x" * size, more=bool(size))

        body = body_limits.Body({"max_body": 10**9}, receive)
        got: list[int | str] = []
        while not body.finished:
            try:
                got.append(len((await body.receive())["body"]))
            except Exception as error:
                got.append(type(error).__name__)
        return [*got, "all" if body.ended else "not all"]

    assert await arrive((60.0, 1), (0.0, 1)) == [1, 1, 0, "all"]
    assert await arrive((60.5, 120_999)) == ["Invalid", "not all"]
    assert await arrive((60.5, 121_000)) == [121_000, 0, "all"]
    assert await arrive((60.0, 1), (1.0, 121_999)) == [1, 121_999, 0, "all"]
    assert await arrive((60.0, 1), (1.0, 121_998)) == [1, "Invalid", "not all"]

    async def thrown_away(*pieces: tuple[float, int]) -> int:
        waiting = [*pieces, (0.0, 0)]

        async def receive() -> Message:
            seconds, size = waiting.pop(0)
            watch.now += seconds
            return piece(b"x" * size, more=bool(size))

        body = body_limits.Body({"max_body": 10}, receive)
        with pytest.raises(TooLarge):
            await body.receive()
        await body.discard()
        return len(waiting)

    assert await thrown_away((0.0, 50_000), (5.0, 1), (0.0, 1)) == 0
    assert await thrown_away((0.0, 500_000), (6.0, 119_999), (0.0, 1)) == 2, "what came before doesn't count"
    assert await thrown_away((0.0, 500_000), (6.0, 120_000), (0.0, 1)) == 0
