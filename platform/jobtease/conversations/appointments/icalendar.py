"""iCalendar file (RFC 5545) of one appointment, for the calendar of a phone."""

import re
from datetime import UTC, datetime

LONGEST = 75
"""Bytes of a line without its end (3.1)."""
LASTS = "PT1H"
"""Nobody said how long: without a duration calendars show a moment that nobody sees."""


def appointment(
    *, uid: str, sequence: int, stamped_at: datetime, begins_at: datetime, summary: str, location: str, url: str
) -> bytes:
    """The file. `sequence` grows with each change, so that a calendar puts the newer in the place of the older (3.8.7.4)."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Jobtease//Conversations//NL",
        "BEGIN:VEVENT",
        f"UID:{_text(uid)}",
        f"SEQUENCE:{sequence}",
        f"DTSTAMP:{_moment(stamped_at)}",
        f"DTSTART:{_moment(begins_at)}",
        f"DURATION:{LASTS}",
        f"SUMMARY:{_text(summary)}",
        f"LOCATION:{_text(location)}",
        f"URL:{url}",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return b"".join(_folded(line) + b"\r\n" for line in lines)


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _text(words: str) -> str:
    """A value of type TEXT (3.3.11), without the characters that no value may have."""
    escaped = re.sub(r"([\\;,])", r"\\\1", words)
    return re.sub(r"[\x00-\x1f\x7f]", " ", "\\n".join(re.split(r"\r\n|\r|\n", escaped)))


def _folded(line: str) -> bytes:
    """Lines of at most LONGEST bytes, each but the first begun by a space, and no character broken in two."""
    parts, room = [b""], LONGEST
    for letter in line:
        written = letter.encode()
        if len(parts[-1]) + len(written) > room:
            parts.append(b"")
            room = LONGEST - 1
        parts[-1] += written
    return b"\r\n ".join(parts)
