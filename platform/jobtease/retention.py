"""Retention of personal data: what is kept of a person, what for and for how long (articles 13 and 30 of the GDPR).

Each feature tells it of its own tables in its retention.py, with the times that the code goes by; /privacy shows all of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Part(StrEnum):
    """Of the page, in its order."""

    ACCOUNT = "account"
    SHARED = "shared"
    DECISIONS = "decisions"
    OPERATIONS = "operations"


@dataclass(frozen=True)
class Kept:
    """One kind of thing, in words of the language of this request. `tables`: those it is kept in; none of what is only in files."""

    part: Part
    what: str
    what_for: str
    how_long: str
    tables: tuple[str, ...]


@dataclass(frozen=True)
class Readable:
    """One kind of thing in the copy of one's data that people read, beside the one for programs.

    Where it stands in what the feature exports, under which name each has its moment, and what is read of it: (label, name).
    """

    title: str
    name: str
    at: str
    read: Sequence[tuple[str, str]]
