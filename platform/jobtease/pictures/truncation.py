"""Truncated uploads: how much of a picture came, by the markers of a JPEG (ITU T.81, annex B), the ends of PNG and WebP."""

import re
from collections.abc import Iterator

SCAN, END = 0xDA, 0xD9
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
PROGRESSIVE = frozenset({0xC2, 0xC6, 0xCA, 0xCE})
BETWEEN_SCANS = frozenset({0xC4, 0xCC, SCAN, 0xDB, 0xDC, 0xDD, 0xFE})
"""Tables, the number of lines, comments."""
ALL = 2**64 - 1

_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
"""Not a stuffed byte, not a restart, not padding: those stand inside a scan."""


def markers(data: bytes) -> Iterator[tuple[int, int]]:
    """Each marker of a JPEG (ITU T.81, annex B) and the place behind it, up to the end of the first picture."""
    at = 0
    while found := _MARKER.search(data, at):
        at, marker = found.end(), data[found.start() + 1]
        yield marker, at
        if marker == END:
            return
        if marker not in (0x01, 0xD8):
            at += int.from_bytes(data[at : at + 2], "big")


def coded(data: bytes) -> tuple[int, bool, bool]:
    """Where a JPEG's coded data ends; whether its end marker stands there; and whether everything was begun: of a
    progressive one the last bit of every coefficient. From there on only the bottom can be missing."""
    missing: dict[int, int] = {}  # of each component its coefficients, a bit each, that no scan told to their last bit
    progressive = scanning = False
    for marker, at in markers(data):
        begun = scanning and not any(missing.values())
        if marker == END:
            return at, True, begun
        if scanning and (begun or marker not in BETWEEN_SCANS):  # of what a camera or a server put behind it
            return at - 2, False, begun
        if marker in FRAMES:
            progressive = marker in PROGRESSIVE
            count = sum(data[at + 7 : at + 8])
            missing = dict.fromkeys(data[at + 8 : at + 8 + 3 * count : 3], ALL)
        elif marker == SCAN:
            scanning = True
            count = sum(data[at + 2 : at + 3])
            spectrum = data[at + 3 + 2 * count : at + 6 + 2 * count]
            told = ALL
            if progressive and len(spectrum) == 3:
                told = (2 << spectrum[1]) - (1 << spectrum[0]) if not spectrum[2] & 15 else 0
            for component in data[at + 3 : at + 3 + 2 * count : 2]:
                missing[component] = missing.get(component, 0) & ~told
    return len(data), False, scanning and not any(missing.values())


def ends_early(data: bytes) -> bool:
    """Whether a PNG or a WebP says itself that there should be more of it."""
    if data[:4] == b"\x89PNG":
        return b"IEND" not in data
    return data[:4] == b"RIFF" and int.from_bytes(data[4:8], "little") + 8 > len(data)
