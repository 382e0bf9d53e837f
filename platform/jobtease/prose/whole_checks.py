"""Checks across passages: of an entry, of a section, and of the periods of all entries."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from jobtease.prose.book import BOOK, Rule
from jobtease.prose.passages import Hit, Passage, Period, by_entry, folded
from jobtease.words.cleaning import excerpt

FEWEST_WORDS = 8
"""Of an entry that tells of work."""
FEWEST_ALIKE = 4
"""Sentences that all begin with the same word."""
SHORTEST_GAP = 6
"""Months, of which one more is a gap."""
SHORTEST_UNTOLD = 3
_SHOWN = 60
_BEGINNING = 8
_FIGURE = re.compile(r"\d")
_OF_NO_LANGUAGE = frozenset({"languages", "skills"})


def no_figure(passages: Sequence[Passage], rule: Rule, sure: Mapping[str, str]) -> Iterator[Hit]:
    """An entry without a figure, a number in words or an example; told at its longest sentence."""
    for (section, _entry), found in by_entry(passages).items():
        if not rule.looks_at(section) or any(_FIGURE.search(one.text) for one in found):
            continue
        words = [word for one in found for word in folded(one.text)]
        if len(words) >= FEWEST_WORDS and BOOK.proof.isdisjoint(words):
            longest = max(found, key=lambda one: len(one.text))
            yield Hit(longest, excerpt(longest.text, _SHOWN))


def same_start(passages: Sequence[Passage], rule: Rule, sure: Mapping[str, str]) -> Iterator[Hit]:
    """Every sentence of an entry begins with "ik"; told at the second."""
    for (section, _entry), found in by_entry(passages).items():
        told = [one for one in found if len(one.text.split()) > 2] if rule.looks_at(section) else []
        if len(told) >= FEWEST_ALIKE and all(folded(one.text[:_BEGINNING])[:1] in (["ik"], ["i"]) for one in told):
            yield Hit(told[1], told[1].text.split(maxsplit=1)[0])


def mixed_languages(passages: Sequence[Passage], rule: Rule, sure: Mapping[str, str]) -> Iterator[Hit]:
    """Sentences of a section that surely are in another language than most; told at the first."""
    spoken: dict[str, dict[str, list[Passage]]] = {}
    for one in passages:
        if one.section not in _OF_NO_LANGUAGE and (language := sure[one.id]):
            spoken.setdefault(one.section, {}).setdefault(language, []).append(one)
    for found in spoken.values():
        if len(found) > 1:
            fewest = min(found.values(), key=len)
            yield Hit(fewest[0], excerpt(fewest[0].text, _SHOWN))


def repeated_sentence(passages: Sequence[Passage], rule: Rule, sure: Mapping[str, str]) -> Iterator[Hit]:
    """A sentence that stands there before."""
    seen: set[tuple[str, ...]] = set()
    for one in passages:
        words = tuple(folded(one.text))
        if len(words) >= FEWEST_ALIKE:
            if words in seen:
                yield Hit(one, excerpt(one.text, _SHOWN))
            seen.add(words)


ACROSS: Mapping[str, Callable[[Sequence[Passage], Rule, Mapping[str, str]], Iterator[Hit]]] = {
    one.__name__: one for one in (no_figure, same_start, mixed_languages, repeated_sentence)
}


# --- periods ---


def gap(periods: Sequence[Period], today: date) -> Iterator[tuple[str, str]]:
    """Id of the period behind a gap, and from when until when that is. Entries without words cover their time as well.

    With years alone a gap counts as short as it can be. Time until today is none: who looks for work tells that already.
    """
    dated = sorted(found for one in periods if (found := _months(one, today)))
    until: int | None = None
    for start, end, one in dated:
        if until is not None and start - until - 1 > SHORTEST_GAP:
            yield one, f"{_written(until + 1)} – {_written(start - 1)}"
        until = end if until is None else max(until, end)


def untold(periods: Sequence[Period], today: date) -> Iterator[tuple[str, str]]:
    """Id of a period of some months without words, and from when until when it is."""
    for one in periods:
        months = _months(one, today)
        if not one.told and months and months[1] - months[0] >= SHORTEST_UNTOLD:
            yield one.id, f"{one.start} – {one.end}".strip()


OF_PERIODS: Mapping[str, Callable[[Sequence[Period], date], Iterator[tuple[str, str]]]] = {
    one.__name__: one for one in (gap, untold)
}


def _months(one: Period, today: date) -> tuple[int, int, str] | None:
    """First and last month, counted from the year 0, and the id. None without a start, or for what is no time."""
    first = _month(one.start, 1)
    last = _month(one.end, 12) if one.end else today.year * 12 + today.month - 1
    return (first, last, one.id) if first is not None and last is not None and first <= last else None


def _month(written: str, of_year: int) -> int | None:
    year, _, rest = written.partition("-")
    month = rest[:2] or str(of_year)
    if not (len(year) == 4 and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12):
        return None
    return int(year) * 12 + int(month) - 1


def _written(month: int) -> str:
    return f"{month // 12}-{month % 12 + 1:02}"
