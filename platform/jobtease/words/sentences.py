"""Sentence splitting: a text to its sentences and back, for Dutch and English, and passably for any other language.

By rules and a list of abbreviations rather than a model: what a person typed must fall apart in the same way every time.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_ENDS = re.compile(r"[.!?…؟。।]+[\"'”’»)\]]*(?=\s|$)")
_SPACE = re.compile(r"[^\S\n]+")
_LINES = re.compile(r"\n")
_WORD = re.compile(r"\S+")
_MOST_BREAKS = 2

_ABBREVIATIONS = frozenset(
    """aanw afd afz alg art apr asst aug bijv blz bv ca cf co dec dept dhr dr drs ed eng env enz etc evt excl
    feb fig ged gem gen hfst hr incl ing inc ir jan jl jr jul jun kl ltd m.a.w max mevr min mln mr mrd mrs ms mw nl nov nr no num o.a okt
    oct ong opl p pag par pct plm prof resp sec sep sept sgt sr st str tel temp u vgl vnl vol vs wo zgn approx appx ave""".split()  # noqa: SIM905 - a list of words is read as one
)
"""Without their last stop, folded. Those with a stop inside need no entry."""
_STARTERS = frozenset(
    """ik je jij hij zij ze we wij jullie u de het een er dit dat deze die mijn ons onze in op bij met voor na toen daar daarna nu ook
    als wat wie waar hoe i you he she they the a an it this that these my our at on with for after then there now also we""".split()  # noqa: SIM905
)
"""Words with which a sentence begins after a single letter: "rijbewijs B. Ik ..." ends there, "J. de Vries" does not."""


@dataclass(frozen=True)
class Sentence:
    """One sentence, without white space around it. `breaks`: line breaks before it, at most two; the first of a text has none."""

    text: str
    breaks: int = 0


def split(text: str) -> list[Sentence]:
    """The sentences of a text. A line break ends one as well. Empty for a text of white space."""
    found: list[Sentence] = []
    breaks = 0
    for line in _LINES.split(text):
        parts = [_SPACE.sub(" ", part).strip() for part in _of_line(line)]
        for place, part in enumerate(part for part in parts if part):
            found.append(Sentence(part, 0 if place or not found else min(breaks, _MOST_BREAKS)))
            breaks = 0
        breaks += 1
    return found


def join(sentences: Iterable[Sentence]) -> str:
    """The text again: equal to what was split, but for runs of spaces and of more than two line breaks."""
    text = ""
    for one in sentences:
        text += ("\n" * one.breaks or " ") + one.text if text else one.text
    return text


def _of_line(line: str) -> list[str]:
    parts, begins = [], 0
    for match in _ENDS.finditer(line):
        rest = _WORD.search(line, match.end())
        if rest is None:
            break
        if _goes_on(line[begins : match.start()], match[0], rest[0]):
            continue
        parts.append(line[begins : match.end()])
        begins = match.end()
    return [*parts, line[begins:]]


def _goes_on(before: str, stop: str, following: str) -> bool:
    """Whether the sentence goes on behind this stop."""
    letter = next((each for each in following if each.isalnum()), "")
    if letter.islower():  # "o.a. pakketten", "Yahoo! was"; a sentence that begins small stays with the one before
        return True
    if not stop.startswith(".") or stop.startswith(".."):
        return False
    begins = before.rfind(" ") + 1
    word = before[begins:].strip("\"'“‘«([").casefold()
    if len(word) == 1 and word.isalpha():
        return following.strip("\"'“‘«([,.").casefold() not in _STARTERS
    return word in _ABBREVIATIONS or bool(re.fullmatch(r"[^\W\d_](?:\.[^\W\d_])+", word) and not _starts(following))


def _starts(following: str) -> bool:
    return following.strip("\"'“‘«([,.").casefold() in _STARTERS
