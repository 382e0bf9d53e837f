"""Content screening of what people write: despair, grooming, threats, scams, asking for what is private, contact details.

The rules lie in `screening.toml`, which also says how to read them. Beside them stands what was learned from examples
(`text_classifier.py`), for words that no rule has. A machine only points: nothing is refused or blocked by what is found here, but help is
offered, a moderator looks first, and who reads it is told what they can do.

    screen("Ik wil er niet meer zijn")     # (Alarm(start=3, end=24, kind="despair", word="despair", rule="not-living"),)

Any text will do; the time taken is in proportion to it, and only the first MOST characters are looked at. That is up to five
milliseconds for a thousand characters: whoever may get more of them on the event loop asks through `beside`.
"""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal, ParamSpec, TypeVar

from jobtease.words.contact_details import find_contacts
from jobtease.words.phrasebook import BOOK as BOOK
from jobtease.words.phrasebook import Rule as Rule
from jobtease.words.phrases import hits, words_of
from jobtease.words.text_classifier import KINDS, is_like, is_unlike, likenesses

P = ParamSpec("P")
T = TypeVar("T")

MOST = 20_000
LONG = 1_500
"""Characters that are looked at on the event loop; for more everybody would wait too long."""
Kind = Literal["despair", "grooming", "threat", "scam", "asks", "contact"]
PRIORITIES: Mapping[str, int] = {"despair": 0, "grooming": 1, "threat": 1, "scam": 2, "asks": 2, "contact": 2}
"""Of a case about it: 0 danger to life, 1 a minor, grooming or a threat, 2 the rest."""
_KINDS = tuple(PRIORITIES)
LEARNED, FAINT = "learned", "faint"
"""The rules of alarms that no single phrase gave, but what the words add up to; the second is less sure."""
_LESSER = frozenset({"scam", "asks", "contact"})
_DOUBTED = "scam"
"""Of which a rule hasn't the last word: what it finds is often in a warning, or in a question whether something is a scam."""
_ENOUGH = 2


@dataclass(frozen=True, order=True)
class Alarm:
    """What stands at text[start:end] and why somebody must look at it. `word` is one of a closed list, for the moderator."""

    start: int
    end: int
    kind: str
    word: str
    rule: str


async def beside(texts: Sequence[str], step: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """What a step gives that screens these texts: in a thread when they are long, beside the event loop."""
    if sum(map(len, texts)) <= LONG:
        return step(*args, **kwargs)
    return await asyncio.to_thread(step, *args, **kwargs)


@lru_cache(maxsize=1024)
def screen(text: str) -> tuple[Alarm, ...]:
    """Everything in a text that somebody must look at, in its order."""
    text = text[:MOST]
    words = words_of(text)
    met = sorted({(rule, start, end) for rule, start, end in hits(words)}, key=lambda hit: (hit[1], hit[2], hit[0].id))
    asks = any(rule.kind == "asks" for rule, *_place in met)
    personal = {rule.id for rule, *_place in met if rule.kind == "personal"}
    together = len(personal) + asks >= _ENOUGH
    found = []
    for rule, start, end in met:
        kind = rule.kind if rule.kind != "personal" else "grooming" if together else rule.alone
        if kind:
            found.append(Alarm(start, end, kind, rule.word, rule.id))
    if any(one.kind == _DOUBTED for one in found) and is_unlike(_DOUBTED, words):
        found = [one for one in found if one.kind != _DOUBTED]
    found += [Alarm(one.start, one.end, "contact", "contact", one.kind) for one in find_contacts(text)]
    met_by_rule = {one.kind for one in found}
    for like in likenesses(words, [kind for kind in KINDS if kind not in met_by_rule]):
        # Of what is no danger one exact reason to look is better than a second that may be wrong.
        if like.sure or like.kind not in _LESSER or met_by_rule.isdisjoint(_LESSER):
            found.append(Alarm(like.start, like.end, like.kind, like.word, LEARNED if like.sure else FAINT))
    return tuple(sorted(found))


def kinds(alarms: Sequence[Alarm]) -> tuple[str, ...]:
    """The kinds of alarm among these, the most urgent first."""
    return tuple(kind for kind in _KINDS if any(one.kind == kind for one in alarms))


def sure(alarms: Sequence[Alarm]) -> tuple[Alarm, ...]:
    """Those to act on in front of people: to name to who writes or reads, or to show a private message to a moderator."""
    return tuple(one for one in alarms if one.rule != FAINT)


def by_rules(alarms: Sequence[Alarm]) -> tuple[Alarm, ...]:
    """Those that a phrase gave: in two or three words, as a name has, there is too little to add up."""
    return tuple(one for one in alarms if one.rule not in (LEARNED, FAINT))


def learned(alarms: Sequence[Alarm]) -> tuple[str, ...]:
    """The kinds that no rule gave, but what the words add up to; the most urgent first."""
    return kinds([one for one in alarms if one.rule in (LEARNED, FAINT)])


def reasons(alarms: Sequence[Alarm]) -> tuple[str, ...]:
    """The closed words that say why, the most urgent first and the faint ones last: what a case keeps, and a moderator reads."""
    ranked = sorted(alarms, key=lambda one: (one.rule == FAINT, _KINDS.index(one.kind)))
    said = (
        word
        for one in ranked
        for word in ((one.kind, one.word) if one.kind not in ("asks", "contact") else (one.word,))
    )
    return tuple(dict.fromkeys(said))


def must_wait(alarms: Sequence[Alarm]) -> bool:
    """Whether a post with these waits until a moderator has looked. Not for despair: it is answered, and silences nobody."""
    return any(one.kind != "despair" for one in alarms)


def priority(alarms: Sequence[Alarm]) -> int:
    """Of a case about these alarms."""
    return min((PRIORITIES[one.kind] for one in alarms), default=2)


@lru_cache(maxsize=1024)
def despairs(text: str) -> bool:
    """Whether somebody may be in danger by what they say here. Asked of every form, so nothing else is looked for.

    Kept, since a conversation's page asks it of the last messages each time it is looked at.
    """
    words = words_of(text[:MOST])
    return any(rule.kind == "despair" for rule, *_place in hits(words)) or is_like("despair", words)


def any_despairs(texts: Iterable[str]) -> bool:
    """Whether one of these says so."""
    return any(despairs(text) for text in texts)
