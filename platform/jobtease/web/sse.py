"""Server-sent events (SSE): one hub in each process hands ready-made bytes to everybody who watches the same channel.

A watcher joins at a place in the log. What was before the hub's own place is read from the log, what comes after is handed over by
the hub, and both meet at one id: nothing is missed, nothing comes twice, also when the line was cut or the server began anew,
since the id of a message is the id of its event and the browser sends the last one it saw (Last-Event-ID).
"""

import asyncio
import logging
import random
from collections import Counter, OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from jobtease import causes
from jobtease.audience import Viewer
from jobtease.causes import Trouble
from jobtease.data import faults
from jobtease.errors import Unavailable

HEARTBEAT = 15.0
"""Seconds between comments that keep proxies from closing a quiet line."""
CHECK = 30.0
"""Seconds between looks whether the watchers may still watch."""
SLOW = 20.0
"""Seconds in which one piece must be taken."""
MOST_PENDING = 500
"""Messages that may wait for one watcher; then it is dropped, and comes back for them."""
KEPT = 2000
"""Rendered messages that a process remembers, for those who come back."""

Channel = tuple[str, ...]
Message = tuple[int, bytes]

logger = logging.getLogger(__name__)


class Watcher:
    """One open line. `seen` is the id of the last event that was handed over."""

    __slots__ = ("_pending", "_waiter", "channel", "ended", "seen", "viewer")

    def __init__(self, viewer: Viewer, channel: Channel, seen: int) -> None:
        self.viewer = viewer
        self.channel = channel
        self.seen = seen
        self.ended = False
        self._pending: list[bytes] = []
        self._waiter: asyncio.Future[None] | None = None

    def offer(self, event_id: int, message: bytes) -> None:
        """Hand over a message unless it was already."""
        if event_id > self.seen and not self.ended:
            self.seen = event_id
            self.put(message)

    def put(self, piece: bytes) -> None:
        """Hand over bytes of any kind. Ends a watcher that lets too many wait."""
        self._pending.append(piece)
        if len(self._pending) > MOST_PENDING:
            self.end()
        self._wake()

    def end(self) -> None:
        """No more for this one."""
        self.ended = True
        self._wake()

    async def take(self) -> bytes:
        """What waits, or the next thing that comes; empty when the line ends."""
        while not self._pending and not self.ended:
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        if self.ended or not self._pending:
            return b""
        piece = self._pending[0] if len(self._pending) == 1 else b"".join(self._pending)
        self._pending = []
        return piece

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


@dataclass
class Hub:
    """All watchers of one process. `position` is how far in the log it has handed over; set it before anybody joins."""

    limit: int
    per_account: int = 20
    position: int = 0
    closed: bool = False
    channels: dict[Channel, set[Watcher]] = field(default_factory=dict)
    rendered: OrderedDict[tuple[int, str], bytes] = field(default_factory=OrderedDict)
    """Messages as bytes, by event id and language. Fill it through `remember`."""
    era: int = 0
    """How often all of them were forgotten: what was read in an earlier one isn't remembered."""
    _count: int = 0
    _by_account: Counter[int] = field(default_factory=Counter)

    def join(self, viewer: Viewer, channel: Channel, seen: int) -> Watcher:
        """Begin to watch behind event `seen`. Raises Unavailable when the process or the account has as many watchers as it may."""
        if self.closed or self._count >= self.limit or self._by_account[viewer.id] >= self.per_account:
            open_now = f"{self._by_account[viewer.id]} live feeds of one account are open, {self._count} in all"
            raise Unavailable(because="the server stops" if self.closed else open_now)
        watcher = Watcher(viewer, channel, max(seen, self.position))
        self.channels.setdefault(channel, set()).add(watcher)
        self._count += 1
        self._by_account[viewer.id] += 1
        return watcher

    def leave(self, watcher: Watcher) -> None:
        """The line is gone."""
        members = self.channels[watcher.channel]
        members.remove(watcher)
        if not members:
            del self.channels[watcher.channel]
        self._count -= 1
        self._by_account[watcher.viewer.id] -= 1
        if not self._by_account[watcher.viewer.id]:
            del self._by_account[watcher.viewer.id]

    @property
    def watchers(self) -> list[Watcher]:
        return [watcher for members in self.channels.values() for watcher in members]

    def publish(self, position: int, messages: Mapping[Channel, Sequence[Message]]) -> None:
        """Hand over what happened up to `position`. Every channel that has watchers must be among the messages."""
        for channel, ready in messages.items():
            for watcher in self.channels.get(channel, ()):
                for event_id, message in ready:
                    watcher.offer(event_id, message)
        self.position = position

    def remember(self, key: tuple[int, str], message: bytes, era: int) -> bytes:
        """Keep a rendered message for whoever needs it next. `era` is that in which its words were read."""
        if era == self.era:
            self.rendered[key] = message
            if len(self.rendered) > KEPT:
                self.rendered.popitem(last=False)
        return message

    def invalidate(self) -> None:
        """Something was changed or taken away: what was rendered may hold words that are no longer there to be read."""
        self.rendered.clear()
        self.era += 1

    def close(self) -> None:
        """End all lines: a server waits for open answers before it stops."""
        self.closed = True
        for watcher in self.watchers:
            watcher.end()

    async def run(self, unwelcome: Callable[[Sequence[Watcher]], Awaitable[Collection[Watcher]]]) -> None:
        """Until cancelled: keep quiet lines open, and end those of whom `unwelcome` says they may no longer watch."""
        loop = asyncio.get_running_loop()
        checked = loop.time()
        trouble = Trouble(logger, "the check who may watch")
        while True:
            await asyncio.sleep(HEARTBEAT)
            for watcher in self.watchers:
                watcher.put(b":\n\n")
            if loop.time() - checked < CHECK - 1:
                continue
            checked = loop.time()
            try:
                for watcher in await unwelcome(self.watchers):
                    watcher.end()
                trouble.worked()
            except Exception as error:
                trouble.failed(error)


class Stream(Response):
    """The answer that doesn't end. `missed(after, until)` gives what lies in the log between two ids."""

    def __init__(
        self,
        hub: Hub,
        viewer: Viewer,
        channel: Channel,
        seen: int,
        missed: Callable[[int, int], AsyncIterator[Sequence[Message]]],
    ) -> None:
        super().__init__(
            status_code=200,
            media_type="text/event-stream",
            headers={"Cache-Control": "no-store", "X-Accel-Buffering": "no"},
        )
        del self.headers["content-length"]
        self.hub, self.viewer, self.channel, self.seen, self.missed = hub, viewer, channel, seen, missed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        watcher = self.hub.join(self.viewer, self.channel, self.seen)
        joined_at = watcher.seen
        gone = asyncio.create_task(_until_gone(receive, watcher))
        try:
            await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
            # apart from each other, or everybody comes back in the same moment after a restart
            greeting = f"retry: {random.randint(1000, 4000)}\nid: {self.seen}\n\n"  # noqa: S311
            await _send(send, greeting.encode())
            if self.seen < joined_at:
                async for messages in _unless_lost(self.missed(self.seen, joined_at)):
                    await _send(send, b"".join(message for _id, message in messages))
            while piece := await watcher.take():
                await _send(send, piece)
            await _send(send, b"", more=False)
        except TimeoutError:
            return  # too slow: the server closes the line, the browser comes back for the rest
        except Lost as error:
            logger.error(
                "a live feed ends before its reader has seen what it missed: %s",
                causes.reason(error.__cause__ or error),
            )
            await _send(send, b"", more=False)  # it comes back behind the last id that it got
        finally:
            gone.cancel()
            self.hub.leave(watcher)


class Lost(Exception):
    """The log couldn't be read."""


async def _unless_lost(batches: AsyncIterator[Sequence[Message]]) -> AsyncIterator[Sequence[Message]]:
    """The same, apart from how sending can fail: a TimeoutError of the database isn't one of the line."""
    try:
        async for batch in batches:
            yield batch
    except (*faults.LOST, Unavailable) as error:
        raise Lost from error


async def _send(send: Send, body: bytes, *, more: bool = True) -> None:
    async with asyncio.timeout(SLOW):
        await send({"type": "http.response.body", "body": body, "more_body": more})


async def _until_gone(receive: Receive, watcher: Watcher) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    watcher.end()


def message(event_id: int, name: str, data: str) -> bytes:
    """One message on the wire: data on one line."""
    return f"id: {event_id}\nevent: {name}\ndata: {' '.join(data.split())}\n\n".encode()
