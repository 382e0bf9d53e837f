"""Compound splitting and agent nouns: "kassamedewerker" is kassa and somebody who works there, a "kapster" does what a kapper does.

Dutch writes as one word what a list of skills can't hold one by one. What a part or an ending can't tell is a synonym in the list.
"""

import re
from collections.abc import Iterator, Mapping

from jobtease.words.cleaning import stems, words

Index = Mapping[str, frozenset[str]]
"""By a root the keys of the skills that have a word with it."""

LONGEST = 40
"""Characters of a word that is split; the longest of the list has 28."""
_SHORTEST = 3
_LONGEST_PART = 24
_ALONE = 6
"""Characters of a last part that says enough by itself."""
# Who does it, where and how: parts that say nothing about which skill is meant.
PLAIN = frozenset(
    words(
        "werk werken werker werkers werkster werksters medewerker medewerkers medewerkster medewerksters hulp hulpje hulpjes hulpen"
        " helper helpers helpster man mannen mannetje vrouw vrouwen lieden lui meisje meisjes meid jongen jongens kracht krachten"
        " assistent assistente assistenten assistentie maat maatje maatjes les lessen leraar leraren lerares docent docente leerkracht"
        " baan baantje baantjes banen bijbaan bijbaantje job jobs dienst diensten functie beroep vak vakman vakvrouw vakmensen"
        " specialist specialiste leerling leerlingen stage stagiair stagiaire trainee opleiding cursus diploma certificaat ervaring"
        " bedrijf zaak branche sector klus klusje klusjes klussen afdeling ploeg baas expert hoofd junior senior mede leer zaterdag"
        " vakantie bij zomer avond professional instructeur instructrice trainer trainster begeleider begeleidster dame dames heer"
        " centrum maker maakster makers achtig achtige mens mensen moeder vader ploegleider beheerder plek plaats tips knecht knechten"
        " bediende bedienden agent agente arbeider arbeiders arbeidster sorteerder koopman koopvrouw huis dag punt kaart straat tijd"
    )
)
_AGENT = {
    "nl": re.compile(r"(?:sters?|i?ers?|aars?|eurs?|euses?|ors?|rices?|ist(?:es?|en)?|erij(?:en)?|kundigen?|enden?)$"),
    "en": re.compile(r"(?:ers?|ors?|ists?|y)$"),
}
_PARTICIPLE = re.compile(r"^ge(\w{3,})[dt]e?$")
_JOINTS = ("er", "s", "en", "e", "n")


def roots(word: str, language: str) -> Iterator[str]:
    """What words of one kind of work have in common: kapper, kapster and kappen; verpleging and verpleegster; gesolliciteerd."""
    yield _root(word, language)
    bare = _AGENT[language].sub("", word)
    if bare != word and len(bare) >= _SHORTEST:
        yield _root(bare, language)
    if language == "nl" and (done := _PARTICIPLE.match(word)):
        yield _root(done[1], language)


def _root(word: str, language: str) -> str:
    return (stems(word, language) or [word])[0].removesuffix("+")


def by_parts(word: str, index: Index) -> dict[str, int]:
    """For each skill that a part of the word names: how many letters of the word do. Nothing unless all its parts are understood.

    What names many skills counts for less: in plantenverzorging the plants say more than the care.
    `index` goes by Dutch `roots`.
    """
    if len(word) > LONGEST:
        return {}
    parts = _parts(word, index)
    if len(parts) > 1 and any(len(part) <= _SHORTEST for part, _ in parts):
        return {}  # kas|teel
    letters: dict[str, int] = {}
    for part, keys in parts:
        for key in keys:
            letters[key] = letters.get(key, 0) + 3 * len(part) // (2 + len(keys))
    return letters


def by_one_part(word: str, index: Index) -> dict[str, int]:
    """The same when only the last part is understood and says who does something (pizza|bezorger), else only the first of such a
    word (bloemen|binder).
    """
    if len(word) > LONGEST or not _AGENT["nl"].search(word):
        return {}
    for start in range(_SHORTEST, len(word) - _ALONE + 1):
        if word[start:] in PLAIN:
            return {}
        if keys := _keys(word[start:], index):
            return dict.fromkeys(keys, len(word) - start)
    for end in range(len(word) - _SHORTEST, _SHORTEST, -1):
        if keys := _keys(word[:end], index):
            return dict.fromkeys(keys, end)
    return {}


def _parts(word: str, index: Index) -> list[tuple[str, frozenset[str]]]:
    """The parts that name skills, with their keys, when they and plain ones make the whole word: with the most letters that do, then
    in the fewest parts. Else none.
    """
    best: dict[int, tuple[int, int, list[tuple[str, frozenset[str]]]]] = {0: (0, 0, [])}
    for start in range(len(word)):
        before = max((best[end] for end in _joined(word, start) if end in best), key=_merit, default=None)
        if before is None:
            continue
        for part, keys in _beginning_at(start, word, index):
            letters, parts, named = before
            found = (
                letters + (len(part) if keys and len(part) > _SHORTEST else 0),
                parts - 1,
                [*named, (part, keys)] if keys else named,
            )
            end = start + len(part)
            best[end] = max(best.get(end, found), found, key=_merit)
    return best[len(word)][2] if len(word) in best else []


def _merit(found: tuple[int, int, object]) -> tuple[int, int]:
    return found[:2]


def _beginning_at(start: int, word: str, index: Index) -> Iterator[tuple[str, frozenset[str]]]:
    for end in range(start + 1, min(len(word), start + _LONGEST_PART) + 1):
        part = word[start:end]
        is_last = end == len(word)
        if part in PLAIN or (is_last and start and len(part) > 1 and any(plain.startswith(part) for plain in PLAIN)):
            yield part, frozenset()
        elif len(part) >= _SHORTEST and not (is_last and not start) and (keys := _keys(part, index)):
            yield part, keys


def _keys(part: str, index: Index) -> frozenset[str]:
    return frozenset(key for root in roots(part, "nl") for key in index.get(root, ()))


def _joined(word: str, start: int) -> Iterator[int]:
    """Where the part before may have ended: here, or before a linking letter (kind-er-oppas, kok-s-maat)."""
    yield start
    for joint in _JOINTS:
        if start > len(joint) and word.endswith(joint, 0, start):
            yield start - len(joint)
