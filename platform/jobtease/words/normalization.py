"""Unicode normalization that nobody can make slow (denial of service), and digits as any keyboard types them.

Python puts the combining marks behind a letter in order by insertion: the time grows with the square of how many there are, in one
call that holds the interpreter lock, so that a thread would not help. 160 kB of marks of two classes stop a process for 15 seconds.
So nothing here normalizes more than MOST_MARKS of them behind one letter: Unicode's stream-safe text format (UAX #15, section 13).
No language writes more than a handful. No other module may call unicodedata.normalize; a test looks.
"""

import re
import unicodedata
from functools import cache

MOST_MARKS = 30
"""Combining marks that a letter keeps; what comes behind them goes."""
_HIDDEN_MARKS = "\u0f73\u0f75\u0f81\uff9e\uff9f"
"""Of no class themselves, but made into marks that have one."""
_LAST = 0x20000
"""Neither marks nor digits stand behind it."""


def stream_safe(text: str) -> str:
    """The text with at most MOST_MARKS combining marks in a row. In proportion to its length."""
    return text if text.isascii() else _piled().sub(r"\1", text)


def nfc(text: str) -> str:
    """Letters and their marks composed, stream-safe."""
    return unicodedata.normalize("NFC", stream_safe(text))


def nfkd(text: str) -> str:
    """Taken apart, compatible forms too, stream-safe."""
    return unicodedata.normalize("NFKD", stream_safe(text))


def nfkc(text: str) -> str:
    """Composed, with compatible forms as the plain ones, stream-safe."""
    return unicodedata.normalize("NFKC", stream_safe(text))


@cache
def _piled() -> re.Pattern[str]:
    marks = [chr(code) for code in range(_LAST) if unicodedata.combining(chr(code))]
    kind = "".join(marks) + _HIDDEN_MARKS
    return re.compile(f"([{kind}]{{{MOST_MARKS}}})[{kind}]+")


# --- what people type where digits are meant ---

_DASHES = "\u00ad\u02d7\u05be\u06d4\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2e3a\u2e3b\u30fc\ufe58\ufe63\uff0d"
_UNSEEN = "\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff"


def plain_ascii(text: str) -> str:
    """What was typed on any keyboard as an ASCII keyboard has it: digits of every script by their value, dashes as "-",
    full-width letters and signs as narrow ones; without the direction marks that an Arabic or Hebrew keyboard adds.

    For codes, numbers, days, times and postcodes; not for what is read by people.
    """
    return text if text.isascii() else text.translate(_keyboards())


@cache
def _keyboards() -> dict[int, str | None]:
    narrow: dict[int, str | None] = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    digits = {
        code: str(unicodedata.decimal(letter))
        for code in range(0x80, _LAST)
        if unicodedata.decimal(letter := chr(code), None) is not None
    }
    return {
        **narrow,
        **digits,
        **dict.fromkeys(map(ord, _DASHES), "-"),
        **dict.fromkeys(map(ord, _UNSEEN)),
        0x3000: " ",
    }
