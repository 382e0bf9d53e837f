"""Image processing of untrusted uploads: three WebP sizes, upright, masked, without metadata (EXIF).

Decoding happens in sandbox.py, a process for each picture with limits on memory, time and files (see sandbox_client.py).
"""

import asyncio
import json
import math
import os
import re
import signal
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from jobtease.errors import Unavailable
from jobtease.pictures.sandbox_client import Broken, SandboxProcess

SANDBOX = Path(__file__).with_name("sandbox.py")
BEGINNING = re.compile(rb"\xff\xd8\xff|\x89PNG\r\n\x1a\n|RIFF....WEBP", re.DOTALL)
HEIC = re.compile(rb"....ftyp(hei|hev|mif1|msf1)", re.DOTALL)
MAX_BYTES = 15 * 2**20
MAX_ANSWER = 8 * 2**20
MAX_ELLIPSES = 20
ENDING, MEDIA_TYPE = "webp", "image/webp"
"""Of every picture that is made here."""
SECONDS = 8  # of wall time a picture may take once it is its turn
CPU_SIGNALS = (signal.SIGXCPU, signal.SIGKILL)
# Measured (tests/pictures/test_fingerprints.py): the same photo again stays below 0.2, unrelated photos start at 0.46. Drawings
# of a few plain shapes are harder: below 0.25 in 98% the same, above it in all but 2 of 1,250,000 pairs that are not.
SAME_PICTURE = 0.25
TELLING_BITS = 40
FINGERPRINT_HEX = 64  # letters of one in hexadecimal


class Reason(StrEnum):
    """Why a picture can't be taken."""

    NOT_A_PICTURE = "not_a_picture"  # nothing that is JPEG, PNG or WebP
    TOO_LARGE = "too_large"  # more than MAX_BYTES
    TOO_MANY_PIXELS = "too_many_pixels"  # more than 40 megapixels, or more memory than a picture may take
    ODD_SHAPE = "odd_shape"  # a side of more than 12,000 pixels, or twenty times the other
    TOO_SMALL = "too_small"  # a side of less pixels than sandbox.py takes (MIN_SIDE), or than was asked for
    DAMAGED = "damaged"  # it begins as a picture and can't be read to the end
    CUT_SHORT = "cut_short"  # it is in order as far as it came, and its end didn't
    HEIC = "heic"  # what iPhones keep, and browsers seldom show
    TOOK_TOO_LONG = "took_too_long"
    BAD_MASK = "bad_mask"  # outside the picture, not a number, without a size


class BadPicture(ValueError):
    """The upload can't become a picture; `reason` says why."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


class ProcessorBusy(Unavailable):
    """More pictures wait than can be worked on soon: try again later."""


class ProcessorBroken(Unavailable):
    """The child process doesn't start or speaks nonsense: our fault, not the picture's. The cause is for the log."""


Ellipse = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Mask:
    """What nobody may see. All figures are fractions of the upright picture before it is cut.

    ellipses: (cx, cy, rx, ry): centre, half width, half height. cut_top: the share to cut off at the top, below 0.95.
    """

    ellipses: tuple[Ellipse, ...] = ()
    cut_top: float = 0.0

    def check(self) -> None:
        """Raise BadPicture(BAD_MASK) for a mask that hides nothing, or that no person would draw."""
        if len(self.ellipses) > MAX_ELLIPSES or not 0 <= self.cut_top <= 0.95:
            raise BadPicture(Reason.BAD_MASK)
        for cx, cy, rx, ry in self.ellipses:
            nearest_x, nearest_y = min(max(cx, 0.0), 1.0), min(max(cy, 0.0), 1.0)
            # Written so that NaN fails: every comparison with it is false.
            sane = 0 < rx <= 4 and 0 < ry <= 4
            if not (sane and math.hypot((cx - nearest_x) / rx, (cy - nearest_y) / ry) < 1):
                raise BadPicture(Reason.BAD_MASK)


NO_MASK = Mask()


@dataclass(frozen=True, slots=True)
class Variant:
    """One stored size: name is large, medium or small; width and height in pixels; data is WebP."""

    name: str
    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Picture:
    """variants: from large to small, all three always. fingerprints: as it stands, then its seven flips and turns,
    32 bytes each, taken after masking. peak_kb: the most memory its process held."""

    variants: tuple[Variant, ...]
    fingerprints: tuple[bytes, ...]
    peak_kb: int


def distance(one: bytes, other: bytes) -> float:
    """How much two fingerprints differ: 0 is equal, 1 nothing in common.

    Counted over the bits set in either of them. Over all 256, two pictures with much plain background (few bits set)
    would seem alike.
    """
    a, b = int.from_bytes(one, "big"), int.from_bytes(other, "big")
    return (a ^ b).bit_count() / max(1, (a | b).bit_count())


def same_picture(removed: Iterable[int], candidate: Iterable[int]) -> bool:
    """Whether the candidate is one of the removed pictures again: recompressed, resized, lighter, flipped or turned.

    Fingerprints are whole numbers here, of the candidate in all its flips and turns. A picture that is plain nearly everywhere is
    never called the same: it has too little to be known by.
    """
    ways = [(each, each.bit_count()) for each in candidate]
    for one in removed:
        bits = one.bit_count()
        if bits < TELLING_BITS:
            continue
        for other, its_bits in ways:
            both = (one & other).bit_count()
            if both >= (1 - SAME_PICTURE) * (bits + its_bits - both):  # distance() <= SAME_PICTURE, in half the time
                return True
    return False


class PictureProcessor:
    """Develops pictures, `limit` at once, with at most `queue` more waiting. Use it as an async context."""

    def __init__(self, limit: int = 2, queue: int = 16, seconds: float | None = None) -> None:
        """`seconds` of wall time for a picture, SECONDS by default."""
        self._seconds = seconds
        self._places = asyncio.Semaphore(limit)
        self._limit, self._queue, self._inside = limit, queue, 0
        self._running: set[asyncio.Task[Picture]] = set()
        self._free: list[
            SandboxProcess
        ] = []  # the one used last at the end: the others are for when much comes at once

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for task in self._running:
            if not task.cancelling():  # one that was cancelled is clearing up, and a second cancel would interrupt that
                task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self.close()

    def close(self) -> None:
        """End what waits for the next picture."""
        while self._free:
            self._free.pop().close()

    async def develop(self, data: bytes, mask: Mask = NO_MASK, least: int = 0) -> Picture:
        """Make the three sizes. Cancelling it ends the child and frees its place. `least`: pixels of the shorter side before it is cut.

        Raises BadPicture, ProcessorBusy, ProcessorBroken.
        """
        mask.check()
        if len(data) > MAX_BYTES:
            raise BadPicture(Reason.TOO_LARGE)
        if HEIC.match(data):
            raise BadPicture(Reason.HEIC)
        if not BEGINNING.match(data):  # the child looks better; this only saves it the trouble
            raise BadPicture(Reason.NOT_A_PICTURE)
        if self._inside >= self._limit + self._queue:
            raise ProcessorBusy
        # A task of its own: a second cancel can't interrupt the clearing up after the first.
        task = asyncio.create_task(self._in_turn(data, mask, least))
        self._inside += 1
        self._running.add(task)
        task.add_done_callback(self._left)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.cancel()
            raise

    def _left(self, task: asyncio.Task[Picture]) -> None:
        self._inside -= 1
        self._running.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, even when nobody waits for it any more

    async def _in_turn(self, data: bytes, mask: Mask, least: int) -> Picture:
        async with self._places:
            try:
                async with asyncio.timeout(self._seconds or SECONDS):
                    answer, code = await self._developed(data, mask, least)
            except TimeoutError:
                raise BadPicture(Reason.TOOK_TOO_LONG) from None
            except (Broken, OSError) as error:
                raise ProcessorBroken from error
        if code < 0:  # a signal: the kernel's for CPU time, or a decoder that crashed
            raise BadPicture(Reason.TOOK_TOO_LONG if -code in CPU_SIGNALS else Reason.DAMAGED)
        if code:
            raise ProcessorBroken from RuntimeError(f"the child process ended with {code}")
        return _unpacked(answer)

    async def _developed(self, data: bytes, mask: Mask, least: int) -> tuple[bytes, int]:
        """What the child said and how it ended."""
        order = json.dumps({"ellipses": mask.ellipses, "cut_top": mask.cut_top, "least": least})
        upload = os.memfd_create("upload")
        code = None
        try:
            rest = memoryview(data)
            while rest:
                rest = rest[os.write(upload, rest[: 2**20]) :]
                await asyncio.sleep(0)
            process = self._a_process()
            try:
                answer, code = await process.develop(upload, order, MAX_ANSWER)
            finally:
                # After a crash another one: all children of one have the same layout of memory, and nobody may try twice.
                if code == 0:
                    self._free.append(process)
                else:
                    process.close()
        finally:
            os.close(upload)
        return answer, code

    def _a_process(self) -> SandboxProcess:
        while self._free:
            process = self._free.pop()
            if process.waits():
                return process
            process.close()  # somebody ended it, or it speaks unasked
        return SandboxProcess(SANDBOX)


class Shares:
    """What each account has of the processor: one place less than there are, so that one account never keeps all of them."""

    def __init__(self, most: int, places: int = 1) -> None:
        """`most`: pictures of one account that are made or wait at once."""
        self._most = most
        self._places = places
        self._turns: dict[int, asyncio.Semaphore] = {}
        self._inside: Counter[int] = Counter()

    async def develop(
        self, processor: PictureProcessor, account_id: int, data: bytes, mask: Mask = NO_MASK, least: int = 0
    ) -> Picture:
        """As PictureProcessor.develop. Raises ProcessorBusy also when the most pictures of this account are made or wait already."""
        if self._inside[account_id] >= self._most:
            raise ProcessorBusy
        turns = self._turns.setdefault(account_id, asyncio.Semaphore(self._places))
        self._inside[account_id] += 1
        try:
            async with turns:
                return await processor.develop(data, mask, least)
        finally:
            self._inside[account_id] -= 1
            if not self._inside[account_id]:
                del self._inside[account_id], self._turns[account_id]


def _unpacked(answer: bytes) -> Picture:
    """Read what the child says, with care: a child taken over by a hostile picture may say anything."""
    head, _, blobs = answer.partition(b"\n")
    try:
        told = json.loads(head)
        if reason := told.get("reason"):
            raise BadPicture(Reason(reason))
        pictures, at = [], 0
        for size in told["sizes"]:
            pictures.append(blobs[at : at + size])
            at += size
        variants = tuple(
            Variant(str(each["name"]), int(each["width"]), int(each["height"]), pictures[each["blob"]])
            for each in told["variants"]
        )
        prints = tuple(bytes.fromhex(each) for each in told["fingerprints"])
        peak_kb = int(told["peak_kb"])
    except BadPicture:
        raise
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise ProcessorBroken from error
    for variant in variants:
        if variant.data[:4] != b"RIFF" or variant.data[8:12] != b"WEBP":
            raise ProcessorBroken from RuntimeError("the answer is no WebP")
    return Picture(variants, prints, peak_kb)
