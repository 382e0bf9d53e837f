"""Whether work grows with the length of a text or faster, by ratio of computing time and not by how long anybody waits.

Eight times as long may take eight times the computing; a work that grows with the square takes 64 times. What lies between is room
for caches and a busy machine. Time is that of our own thread, and a ratio that is too large is measured again: a fault is too large
each time.
"""

import time
from collections.abc import Callable

TIMES = 8
MOST = 24
"""Times the computing that TIMES as much text may take: in the middle of 8 and 64, as growth goes."""
FLOOR = 0.002
"""Seconds below which a work is taken for as long: too short to be measured."""
TRIES = 4

MARKS = {
    "zalgo": "\u0335\u0322",
    "marks of two classes": "\u0300\u0327",
    "marks that are halves": "\u0f73\u0f71\u0344",
    "marks of half width": "\uff9e\u0301",
    "vowels": "\u064e\u0651",
    "a letter with thirty": "a" + "\u0300\u0327" * 15,
    "joiners": "\u200d\ufe0f",
}
PIECES = MARKS | {
    "letters": "a",
    "capitals": "\u0130\u1e9e",
    "words": "de schoenen zijn mooi ",
    "signs": "a@b.",
    "ways to mail": "x apenstaartje gmail punt ",
    "addresses": "a@b.nl ",
    "links": "http://a.nl/",
    "numbers": "06 12 34 ",
    "spoken": "nul zes een ",
    "digits": "0",
    "other digits": "\u0663\uff14",
    "accounts": "nl91 abna ",
    "brackets": "((",
    "lines": "\n",
    "carriage returns": "\r\n ",
    "spaces": " ",
    "stretched": "aaaaab",
    "stars": "b*tch ",
    "apart": "l e l i j k ",
    "family": "👩🏽‍🍳",
    "jamo": "\u1100\u1161\u11a8",
    "hidden": "\u202e\u2066\xad",
    "escapes": "\\\"'<&",
    "quotes": "“'’",
    "halves": "\ud83d",
}


def of_length(piece: str, length: int) -> str:
    """The piece again and again; what are only marks stands behind one letter."""
    return ("j" + piece * (length // len(piece) + 1))[:length]


def ratio(work: Callable[[str], object], piece: str, length: int) -> float:
    """How many times the computing TIMES the length takes; the least of a few tries."""
    least = float("inf")
    for _ in range(TRIES):
        short = min(_seconds(work, of_length(piece, length - n)) for n in range(2))
        least = min(least, _seconds(work, of_length(piece, TIMES * length)) / max(short, FLOOR))
        if least <= MOST:
            break
    return least


def _seconds(work: Callable[[str], object], text: str) -> float:
    before = time.thread_time()
    work(text)
    return time.thread_time() - before
