"""Request body limits: how many bytes and fields may come, and how slowly (protection against slow requests)."""

import asyncio
import time
from contextlib import suppress

from starlette.types import Message, Receive, Scope

from jobtease.errors import Invalid, TooLarge

SEPARATORS = 1_000
"""Of fields ("&") and of names from values ("="), in a form or an address. A parser takes time for each, also when nothing is between."""
IDLE_SECONDS = 30
PATIENCE_SECONDS = 60
SLOWEST = 2_000
"""Bytes a second on the average, asked of a sender who takes longer than PATIENCE_SECONDS: a phone in a bad corner has ten times that."""
DISCARD_BYTES = 160_000_000
DISCARD_SECONDS = 120
SLOWEST_DISCARDED = 20_000
"""Bytes a second of what is only read to be thrown away. Who is slower gets the answer at once, and the connection ends."""
DISCARD_PATIENCE = 5


def too_many(ands: int, equals: int) -> bool:
    """Whether these are more separators of fields, or of names from values, than are taken apart."""
    return ands > SEPARATORS or equals > SEPARATORS


class Body:
    """What comes with a write: bounded in size, in fields, in how long it may say nothing, and in how slowly it may come."""

    def __init__(self, scope: Scope, receive: Receive, patience: float = PATIENCE_SECONDS) -> None:
        self.scope = scope
        self.patience = min(PATIENCE_SECONDS, patience)
        self.idle = min(IDLE_SECONDS, patience / 2)
        self.incoming = receive
        self.total = 0
        self.counted = False
        """Whether separators count: in text fields of multipart forms they stand for themselves."""
        self.ands = self.equals = 0
        self.finished = False
        """Nothing more is read, because it ended or because nobody waits for it any more."""
        self.ended = False
        """All of it came."""
        self.begun = time.monotonic()

    async def receive(self) -> Message:
        """The next piece. Raises TooLarge, or Invalid when nothing comes any more."""
        try:
            message = await self._next()
        except TimeoutError:
            self.finished = True
            raise Invalid from None
        if self.total > self.scope.get("max_body", 0):
            raise TooLarge
        if self.counted:
            piece = message.get("body", b"")
            self.ands += piece.count(b"&")
            self.equals += piece.count(b"=")
            if too_many(self.ands, self.equals):
                raise Invalid
        return message

    async def discard(self) -> None:
        """Read the rest and throw it away: a browser shows our answer only when it could finish sending."""
        before, begun = self.total, time.monotonic()
        self.idle = min(self.idle, DISCARD_PATIENCE)
        with suppress(TimeoutError):
            async with asyncio.timeout(DISCARD_SECONDS):
                while not self.finished and self.total < DISCARD_BYTES:
                    await self._next()
                    taken = time.monotonic() - begun
                    if taken > DISCARD_PATIENCE and self.total - before < SLOWEST_DISCARDED * taken:
                        break

    async def _next(self) -> Message:
        async with asyncio.timeout(None if self.finished else self.idle):
            message = await self.incoming()
        self.total += len(message.get("body", b""))
        self.ended = message["type"] == "http.request" and not message.get("more_body", False)
        self.finished = self.ended or message["type"] != "http.request"
        taken = time.monotonic() - self.begun
        if not self.finished and taken > self.patience and self.total < SLOWEST * taken:
            raise TimeoutError
        return message
