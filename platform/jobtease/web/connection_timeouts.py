"""Connection timeouts and limits (slowloris): for the head of a request, for a rest that nobody reads, for taking an answer.

uvicorn has none of these: a thousand connections that send nothing were an outage. A request's body has its deadlines in body_limits.py,
where a page can still be made of a refusal. Here there is no page any more, and who stopped talking gets a line of text at most.

Two bounds. In all, below the limit of open files: then a connection on which nothing is asked makes room for a new one, the oldest
first, so that others are served while somebody holds thousands. And for each client address, unless it is a proxy of ours.
"""

import asyncio
import ipaddress
import logging
import resource
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol, RequestResponseCycle

from jobtease.data.rate_limits import client_network
from jobtease.settings import Settings

logger = logging.getLogger(__name__)

MOST_FILES = 65_536
RESERVED_FILES = 200
"""For the database, photos, mail, and children that decode pictures."""
HEAD_BYTES = 65_536
KEPT_FOR_PROXIES = 75
"""Seconds, more than a proxy keeps a connection (nginx: 60): who closes it first must not be us, or a form that is just coming is lost."""
LINGER_SECONDS = 2.0
"""For the rest of a request whose answer is given: closed before it came, the network would throw the answer away with it."""
MOST_LINGERING = 100
"""Beyond the bound, who are told so. The others just find it closed."""
SLOWEST_READER = 1_000
"""Bytes a second that who reads an answer takes on the average."""
TOLD_EVERY = 60.0
"""Seconds between lines in the log about connections that were ended to make room."""

BUSY = "Het is hier nu te druk. Probeer het zo nog eens.\nToo many people at once. Please try again in a moment.\n"
LATE = "Dit duurde te lang.\nThis took too long.\n"
LARGE = "Dit verzoek is te groot.\nThis request is too large.\n"


def raise_file_limit() -> int:
    """Open files that this process may have: the soft limit (1,024 by default) is raised towards the hard one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    files = files_between(soft, hard)
    if soft not in (files, resource.RLIM_INFINITY):
        resource.setrlimit(resource.RLIMIT_NOFILE, (files, hard))
    return files


def files_between(soft: int, hard: int) -> int:
    """Open files to ask for and to count on: a soft limit that is higher already stays; "unlimited" is taken as MOST_FILES."""
    given, most = (MOST_FILES if limit == resource.RLIM_INFINITY else limit for limit in (soft, hard))
    return max(given, min(most, MOST_FILES))


class Stage(Enum):
    """What a connection is doing."""

    HEAD = "head"  # nothing asked yet, or the head of a request is coming
    REQUEST = "request"  # asked: the application reads, works, answers
    REST = "rest"  # answered, but the request hasn't ended
    KEPT = "kept"  # answered, and kept for another request


@dataclass
class Gate:
    """All connections of one server, and how many there may be."""

    settings: Settings
    files: int
    clients: dict[str, "OrderedDict[Connection, None]"] = field(default_factory=dict)
    waiting: "OrderedDict[Connection, None]" = field(default_factory=OrderedDict)
    """Those on which nothing is asked, the one that waits longest first."""
    refused: "set[Connection]" = field(default_factory=set)
    """Those that were told so and are not gone yet. They don't count."""
    count: int = 0
    sweeping: bool = False
    _proxies: list[ipaddress.IPv4Network | ipaddress.IPv6Network] = field(default_factory=list)
    _turned_away: int = 0
    _told_at: float = float("-inf")

    def __post_init__(self) -> None:
        self.most = max(50, min(self.settings.connections, self.files - RESERVED_FILES))
        self._proxies = [ipaddress.ip_network(one, strict=False) for one in self.settings.proxy_list]

    def protocol(self, **given: Any) -> "Connection":
        """What uvicorn calls for each new connection: `http=gate.protocol`."""
        return Connection(self, **given)

    def enter(self, connection: "Connection") -> bool:
        """Count a new connection in, ending an older one that asks nothing when there is no room. False: all are at work."""
        mine = self.clients.setdefault(connection.key, OrderedDict())
        if self.count >= self.most and not self._make_room(self.waiting):
            return False
        if not connection.ours and len(mine) >= self.settings.connections_per_client and not self._make_room(mine):
            return False
        self.count += 1
        mine[connection] = None
        if not self.sweeping:
            self.sweeping = True
            connection.loop.call_later(self._step, self._sweep, connection.loop)
        return True

    def refuse(self, connection: "Connection") -> None:
        """Tell it that there is no room, as long as there is room for that."""
        if len(self.refused) < MOST_LINGERING:
            self.refused.add(connection)
            connection.finish(503, BUSY, ("retry-after", "10"))
        else:
            connection.line.abort()

    def leave(self, connection: "Connection") -> None:
        self.refused.discard(connection)
        self.waiting.pop(connection, None)
        mine = self.clients.get(connection.key, OrderedDict())
        if connection in mine:
            del mine[connection]
            self.count -= 1
        if not mine:
            self.clients.pop(connection.key, None)

    def _make_room(self, among: "OrderedDict[Connection, None]") -> bool:
        self._tell()
        oldest = next((one for one in among if one in self.waiting), None)
        if oldest is None:
            return False
        self.leave(oldest)
        oldest.line.abort()
        return True

    def _tell(self) -> None:
        self._turned_away += 1
        if (now := asyncio.get_running_loop().time()) - self._told_at > TOLD_EVERY:
            logger.warning(
                "%d connections are open, as many as may be for all or for one client: %d were ended or refused to make room",
                self.count,
                self._turned_away,
            )
            self._told_at, self._turned_away = now, 0

    def is_ours(self, host: str) -> bool:
        """Whether this is a proxy of ours, behind which everybody is."""
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            return not host  # a Unix socket
        return any(address in one for one in self._proxies)

    @property
    def _step(self) -> float:
        return min(1.0, self.settings.head_seconds / 4, self.settings.answer_seconds / 4)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        """End what is beyond its deadline. One look at all of them costs less than a timer for each."""
        now = loop.time()
        for some in [self.refused, *self.clients.values()]:
            for connection in list(some):
                connection.look(now)
        self.sweeping = self.count > 0
        if self.sweeping:
            loop.call_later(self._step, self._sweep, loop)


class Line:
    """A transport that counts what is written, and lets writing to a client who is gone be nothing: uvloop raises for it."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport
        self.written = 0

    def write(self, data: bytes) -> None:
        if not self._transport.is_closing():
            self.written += len(data)
            self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class Connection(HttpToolsProtocol):
    """uvicorn's protocol with deadlines.

    Beware: it uses what uvicorn doesn't promise; tests/web/test_connection_timeouts.py tells when that changes.
    """

    def __init__(self, gate: Gate, **given: Any) -> None:
        super().__init__(**given)
        self.gate = gate
        self.key = ""
        self.ours = False
        self.line: Line
        self.stage = Stage.HEAD
        self.finished = False
        """We have said our last word on it."""
        self.since = 0.0
        self.came = 0
        """Bytes of this request's head; those of a body in the same piece count as well."""
        self.head_bytes = 0
        self.running: RequestResponseCycle | None = None
        """The one that is being answered; uvicorn's `cycle` is the last that was asked."""
        self.taken = (0.0, 0)
        """When we last looked how much of the answer had been taken, and how much."""

    # -- from the server

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        self.line = Line(transport)
        super().connection_made(self.line)  # type: ignore[arg-type]
        host = self.client[0] if self.client else ""
        self.key = client_network(host)
        self.ours = self.gate.is_ours(host)
        if self.ours and self.gate.settings.production:
            self.timeout_keep_alive = max(KEPT_FOR_PROXIES, self.timeout_keep_alive)
        self.since = self.loop.time()
        if not self.gate.enter(self):
            self.gate.refuse(self)
            return
        self.gate.waiting[self] = None

    def connection_lost(self, exc: Exception | None) -> None:
        self.gate.leave(self)
        for cycle in (self.running, *(cycle for cycle, _app in self.pipeline)):
            if cycle is not None and not cycle.response_complete:
                cycle.disconnected = True
                cycle.message_event.set()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.finished or self.line.is_closing():
            return
        if self.stage is Stage.KEPT:
            self.enter(Stage.HEAD)
        if self.stage is Stage.HEAD:
            self.came += len(data)
        super().data_received(data)
        if self.stage is Stage.HEAD and self.came > HEAD_BYTES and not self.line.is_closing():
            self.finish(431, LARGE)

    # -- from the parser and the answer

    def on_message_begin(self) -> None:
        self.head_bytes = 0
        super().on_message_begin()

    def on_header(self, name: bytes, value: bytes) -> None:
        self.head_bytes += len(name) + len(value) + 4
        super().on_header(name, value)

    def on_headers_complete(self) -> None:
        if self.stage is Stage.HEAD:
            self.enter(Stage.REQUEST)
        app = self.app
        if self.head_bytes + len(self.url) > HEAD_BYTES:
            self.app = _too_large
        try:
            super().on_headers_complete()
        finally:
            self.app = app

    def _unsupported_upgrade_warning(self) -> None:
        """Answered as if it had not been asked, without two lines in the log."""

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Callable[..., Any]) -> None:
        self.running = cycle
        super()._start_asgi_task(cycle, app)

    def on_response_complete(self) -> None:
        answered = self.running
        super().on_response_complete()
        if self.line.is_closing():
            return
        if self.running is answered:  # none that was asked meanwhile
            self.enter(Stage.REST if answered is not None and answered.more_body else Stage.KEPT)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        if self.stage is Stage.REST:
            self.enter(Stage.KEPT)

    # -- deadlines

    def enter(self, stage: Stage) -> None:
        self.stage, self.since, self.came = stage, self.loop.time(), 0
        if stage in (Stage.HEAD, Stage.KEPT):
            self.gate.waiting[self] = None
            self.gate.waiting.move_to_end(self)
        else:
            self.gate.waiting.pop(self, None)

    def look(self, now: float) -> None:
        """End this connection when it is beyond its deadline."""
        settings, waited = self.gate.settings, now - self.since
        if not self.line.is_closing():
            if self.stage is Stage.HEAD and waited > settings.head_seconds:
                if self.came:
                    self.finish(408, LATE)
                else:
                    self.line.close()
            elif (self.stage is Stage.REST and waited > LINGER_SECONDS) or (
                self.stage is Stage.KEPT and waited > self.timeout_keep_alive + 1
            ):
                self.line.close()
        self._look_at_reader(now, settings.answer_seconds)

    def _look_at_reader(self, now: float, patience: float) -> None:
        """An answer that isn't taken is waited for as long as it goes on being taken, however slowly a phone does that."""
        waits = self.line.get_write_buffer_size()
        if not waits:
            self.taken = (0.0, 0)
            return
        begun, before = self.taken
        so_far = self.line.written - waits
        if not begun:
            self.taken = (now, so_far)
        elif now - begun > patience:
            if so_far - before < SLOWEST_READER * (now - begun):
                self.line.abort()
            self.taken = (now, so_far)

    def finish(self, status: int, text: str, *headers: tuple[str, str]) -> None:
        """Answer without the application, and hear nothing any more."""
        self.finished = True
        self.enter(Stage.REST)
        reason = {408: "Request Timeout", 431: "Request Header Fields Too Large", 503: "Service Unavailable"}[status]
        body = text.encode()
        lines = [
            f"HTTP/1.1 {status} {reason}",
            "content-type: text/plain; charset=utf-8",
            f"content-length: {len(body)}",
            "connection: close",
            "cache-control: no-store",
            *(f"{name}: {value}" for name, value in headers),
        ]
        self.line.write("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        self.line.write_eof()


async def _too_large(scope: Any, receive: Any, send: Any) -> None:
    body = LARGE.encode()
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 431, "headers": [*headers, (b"connection", b"close")]})
    await send({"type": "http.response.body", "body": body})
