"""Reads of the list of skills (taxonomy), in Dutch and English, found by what somebody types (autocomplete).

No viewer anywhere in here: the list is public and the same for everybody.
"""

import csv
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import islice
from pathlib import Path

from jobtease.skills import compounds
from jobtease.words.cleaning import fold, nearly_begins, stems, words
from jobtease.words.translations import in_tables

_FOLDER = Path(__file__).parent
_LONGEST_QUERY = 80
# Words that say nothing about which skill is meant, in both languages, as `words` gives them.
_SMALL_WORDS = frozenset(
    words(
        "de het een en of in op bij voor van met aan te je ik om naar is als hulp helpen werken werk "
        "the a an and or at for of with to i my is help work working helping"
    )
)


@dataclass(frozen=True)
class Entry:
    """One skill. `key` is stable and stored; labels may change. `scheme` says whose list it is from ("own")."""

    key: str
    group: str
    label_nl: str
    label_en: str
    synonyms_nl: tuple[str, ...]
    synonyms_en: tuple[str, ...]
    scheme: str

    def label(self, language: str) -> str:
        """The label in "nl" or "en"."""
        return self.label_nl if in_tables(language) == "nl" else self.label_en

    def synonyms(self, language: str) -> tuple[str, ...]:
        """Other words for it in "nl" or "en"."""
        return self.synonyms_nl if in_tables(language) == "nl" else self.synonyms_en


@dataclass(frozen=True)
class Group:
    """Skills that belong together, with their heading in the language that was asked for."""

    key: str
    label: str
    skills: tuple[Entry, ...]


def _rows(name: str) -> Iterator[dict[str, str]]:
    with (_FOLDER / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def _table() -> Mapping[str, Entry]:
    return {
        row["key"]: Entry(
            row["key"],
            row["group"],
            row["nl"],
            row["en"],
            tuple(row["synonyms_nl"].split("|")),
            tuple(row["synonyms_en"].split("|")),
            row["scheme"],
        )
        for row in _rows("skills.tsv")
    }


def all_entries() -> tuple[Entry, ...]:
    """Every skill, in the order of the table."""
    return tuple(_table().values())


def by_key(key: str) -> Entry | None:
    """The skill with this key, or None."""
    return _table().get(key)


@cache
def _headings() -> Mapping[str, Mapping[str, str]]:
    """By the key of a group its heading in each language, what job seekers ask for most first."""
    return {row["key"]: row for row in _rows("groups.tsv")}


def group_label(key: str, language: str) -> str:
    """The heading of a group in "nl" or "en". KeyError for an unknown group."""
    return _headings()[key][in_tables(language)]


@cache
def all_groups(language: str) -> tuple[Group, ...]:
    """The groups in the order of their table; skills within a group by label."""
    by_label = sorted(all_entries(), key=lambda entry: fold(entry.label(language)))
    return tuple(
        Group(key, group_label(key, language), tuple(entry for entry in by_label if entry.group == key))
        for key in _headings()
    )


# --- finding by what somebody types ---

# How a word of the query fits a skill, best first. The other language counts, after one's own.
_LABEL, _SYNONYM, _STEM, _OTHER_LANGUAGE, _OTHER_STEM, _PART, _SLIP = range(0, 7 * _LONGEST_QUERY, _LONGEST_QUERY)
_EXACT_LABEL, _LABEL_START, _EXACT_SYNONYM, _SYNONYM_START, _BY_WORDS = range(5)


def _other(language: str) -> str:
    return "en" if language == "nl" else "nl"


def _said(entry: Entry, language: str) -> str:
    """All that the list says of a skill in one language."""
    return " ".join((entry.label(language), *entry.synonyms(language)))


@cache
def _vocabulary(language: str) -> tuple[tuple[str, int, str], ...]:
    """Every (word, fit, key of a skill) that a reader of this language may type, in the order of the words."""
    return tuple(
        sorted(
            (word, fit, entry.key)
            for entry in all_entries()
            for fit, said in (
                (_LABEL, entry.label(language)),
                (_SYNONYM, " ".join(entry.synonyms(language))),
                (_OTHER_LANGUAGE, _said(entry, _other(language))),
            )
            for word in set(words(said)) - _SMALL_WORDS
        )
    )


@cache
def _by_stem(language: str) -> Mapping[str, frozenset[str]]:
    """The keys of the skills that have a word with this stem, in one language."""
    keys: dict[str, set[str]] = defaultdict(set)
    for entry in all_entries():
        for stem in stems(_said(entry, language), language):
            keys[stem].add(entry.key)
    return {stem: frozenset(found) for stem, found in keys.items()}


@cache
def _by_root(language: str) -> compounds.Index:
    """The keys of the skills that have a word of this root, in one language."""
    keys: dict[str, set[str]] = defaultdict(set)
    for entry in all_entries():
        for word in set(words(_said(entry, language))) - _SMALL_WORDS - compounds.PLAIN:
            for root in compounds.roots(word, language):
                keys[root].add(entry.key)
    return {root: frozenset(found) for root, found in keys.items()}


def _beginning_with(start: str, language: str) -> Iterator[tuple[str, int, str]]:
    vocabulary = _vocabulary(language)
    for known in islice(vocabulary, bisect_left(vocabulary, (start,)), None):
        if not known[0].startswith(start):
            return
        yield known


def search(text: str, language: str, limit: int = 10) -> list[Entry]:
    """Skills for what somebody typed, best first: label before synonym before stem, own language before the other.

    Every word may be unfinished. When no skill has all words, those with most of them; when a word is unknown, one slip
    of the finger is forgiven ("soliciteren").
    """
    return list(_search(text[:_LONGEST_QUERY], in_tables(language))[: max(limit, 0)])


@lru_cache(maxsize=2048)
def _search(text: str, language: str) -> tuple[Entry, ...]:
    typed = words(text)
    asked = [word for word in dict.fromkeys(typed) if word not in _SMALL_WORDS] or typed[-1:]
    if not asked:
        return ()
    fits = [_fits(word, language) for word in asked]
    whole = " ".join(typed)
    found = {key for fit in fits for key in fit}
    places = {group: place for place, group in enumerate(_headings())}
    complete = {key for key in found if all(key in fit for fit in fits)}

    def rank(key: str) -> tuple[int, int, int, int, str]:
        entry = _table()[key]
        fit = sum(words_fit.get(key, 0) for words_fit in fits)
        missing = sum(key not in words_fit for words_fit in fits)
        return missing, _as_a_whole(whole, entry, language), fit, places[entry.group], entry.label(language)

    return tuple(_table()[key] for key in sorted(complete or found, key=rank))


def _as_a_whole(whole: str, entry: Entry, language: str) -> int:
    label = " ".join(words(entry.label(language)))
    if label == whole:
        return _EXACT_LABEL
    if label.startswith(whole):
        return _LABEL_START
    synonyms = [" ".join(words(synonym)) for synonym in entry.synonyms(language)]
    if whole in synonyms:
        return _EXACT_SYNONYM
    if any(synonym.startswith(whole) for synonym in synonyms):
        return _SYNONYM_START
    return _BY_WORDS


def _fits(word: str, language: str) -> dict[str, int]:
    """For each skill that has this word, a word beginning with it, its stem, or a part of it: how it fits. Else one slip away."""
    fits: dict[str, int] = {}
    for one, fit in ((_other(language), _OTHER_STEM), (language, _STEM)):
        fits.update(dict.fromkeys(_by_stem(one).get(stems(word, one)[0], ()), fit))
    for _, fit, key in _beginning_with(word, language):
        fits[key] = min(fit, fits.get(key, fit))
    if not any(fit <= _STEM for fit in fits.values()):
        for key, fit in _compound(word, language).items():
            fits.setdefault(key, fit)
    return fits or _one_slip_away(word, language) or _by_letters(compounds.by_one_part(word, _by_root("nl")))


def _one_slip_away(word: str, language: str) -> dict[str, int]:
    """In one's own language before the other: varen is nearly varnishing."""
    near = [(fit, key) for known, fit, key in _beginning_with(word[0], language) if nearly_begins(known, word)]
    return {key: _SLIP + (fit >= _OTHER_LANGUAGE) for fit, key in sorted(near, reverse=True)}


def _compound(word: str, language: str) -> dict[str, int]:
    """By the kind of work, then by parts: verpleeg|ster, tuin|man."""
    for one in (language, _other(language)):
        same = {key for root in compounds.roots(word, one) for key in _by_root(one).get(root, ())}
        if same:
            return dict.fromkeys(same, _PART)
    return _by_letters(compounds.by_parts(word, _by_root("nl")))


def _by_letters(letters: dict[str, int]) -> dict[str, int]:
    return {key: _PART + _LONGEST_QUERY - 1 - most for key, most in letters.items()}
