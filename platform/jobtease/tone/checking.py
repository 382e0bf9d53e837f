"""Tone check (toxicity) of a note beside an outfit: is it of garments, kindly enough; if not, which words, why, a better sentence.

The rules are open and lie in `rules.toml`, which also says how to read them; `rules()` gives them for a page that
anybody can look at. A machine only asks here: what is blunt may be sent unchanged, and what is cruel, about the person or a
way to reach somebody can be sent too, but is held until a moderator has looked (`ToneResult.held`).

Rules only find what somebody thought of (figures: tests/tone/test_tone.py). So somebody without a record is held to the words
people use of clothes as well (`known_words`, vocabulary.py).

    result = check("die schoenen zijn lelijk", "nl")
    result.verdict                     # "blunt"
    result.held                        # False: may be sent unchanged
    result.findings[0].why             # "Zonder reden doet dit alleen zeer. Zeg wat er beter kan."
    result.suggestion                  # "Ik zou de schoenen wisselen: minder passend bij dit werk. Heb je misschien ...?"
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Literal

from jobtease.rubrics import rubric
from jobtease.tone import telling, vocabulary
from jobtease.tone.book import BOOK, Rule, hits, language_of
from jobtease.words.contact_details import find_contacts
from jobtease.words.deobfuscation import Token, tokens
from jobtease.words.translations import in_tables

VERSION: int = BOOK.version
ToneVerdict = Literal["kind", "blunt", "unfamiliar", "off_subject", "contact", "cruel"]
_ORDER: tuple[ToneVerdict, ...] = ("kind", "blunt", "unfamiliar", "off_subject", "contact", "cruel")
_ENDS = re.compile(r"[^.!?\n]+[.!?]*\s*|[.!?\n]+\s*")
_CONTACT_WHY = {
    "nl": "Deel hier geen nummer, adres of naam van een account. Contact gaat via Jobtease.",
    "en": "Share no number, address or account name here. Contact goes through Jobtease.",
}
_UNFAMILIAR_WHY = {
    "nl": "Dit kennen we niet als iets over kleren. Je bent hier nieuw, daarom leest een moderator het eerst:",
    "en": "We don't know this as something about clothes. You are new here, so a moderator reads it first:",
}


@dataclass(frozen=True)
class Finding:
    """What stands at note[start:end] and the rule it meets. `why` is a whole sentence in the language of the page."""

    start: int
    end: int
    rule: str
    verdict: ToneVerdict
    """Of this finding alone; "kind" is a hint that keeps nobody from sending."""
    why: str


@dataclass(frozen=True)
class ToneResult:
    """What to tell the reviewer before the note is sent."""

    verdict: ToneVerdict
    findings: tuple[Finding, ...]
    """In the order of the note; some may overlap."""
    suggestion: str
    """A better note to take over, in the note's own language; "" when there is nothing to rewrite."""
    language: str
    """"nl" or "en": what the note seems to be written in."""
    note: str = ""

    @property
    def told(self) -> list[tuple[str, list[str]]]:
        """Each reason to come back once, with the words it is about."""
        places: dict[str, list[tuple[int, int]]] = {}
        for one in self.findings:
            if one.verdict != "kind":
                places.setdefault(one.why, []).append((one.start, one.end))
        return [(why, telling.pieces(self.note, found)) for why, found in places.items()]

    @property
    def held(self) -> bool:
        """Sent unchanged, it waits for a moderator and is shown to nobody else until then."""
        return self.verdict in ("unfamiliar", "off_subject", "contact", "cruel")

    @property
    def asks(self) -> bool:
        """Whether to come back to the reviewer once, with the findings and the suggestion, before sending."""
        return self.verdict != "kind"


def check(note: str, language: str, garment: str | None = None, *, known_words: bool = False) -> ToneResult:
    """The tone of a note. `language` ("nl" or "en") is that of the page: the reasons are told in it, and it is what a note
    in neither counts as. `garment` is the key of the garment that the note stands beside, for the suggestion. `known_words`: a
    word that has nothing to do with clothes is a finding too, for a reviewer of whom nobody knows anything yet.

    Any text will do, of any length; the time taken is in proportion to it. Empty is kind.
    """
    page = in_tables(language)
    words = tokens(note)
    spoken = language_of(words) or page
    found = [
        Finding(start, end, rule.id, rule.verdict, rule.why[page])
        for rule, start, end in hits(note, words, language_of(words))
    ]
    found += [Finding(one.start, one.end, "contact", "contact", _CONTACT_WHY[page]) for one in find_contacts(note)]
    if known_words:
        found += [
            Finding(one.start, one.end, "unfamiliar", "unfamiliar", _UNFAMILIAR_WHY[page])
            for one in vocabulary.strangers(words)
        ]
    findings = tuple(sorted(set(found), key=lambda one: (one.start, one.end, one.rule)))
    verdict: ToneVerdict = max((one.verdict for one in findings), key=_ORDER.index, default="kind")
    return ToneResult(verdict, findings, _suggestion(note, words, findings, spoken, garment), spoken, note)


def rules() -> tuple[Rule, ...]:
    """Every rule, for anybody to read: what it is about, why, good and bad examples in both languages."""
    return BOOK.rules


def _suggestion(note: str, words: list[Token], findings: tuple[Finding, ...], spoken: str, garment: str | None) -> str:
    """The sentences without a finding as they are, and one better sentence for those with one."""
    wrong = [one for one in findings if one.verdict != "kind"]
    if not wrong:
        return ""
    kept = _kept(note, wrong)
    found = {one.rule for one in wrong}
    met = [rule for rule in BOOK.rules if rule.id in found]
    if met and all(rule.suggest for rule in met):
        starts = [word.start for word in words]
        within = {words[max(0, bisect_right(starts, one.start) - 1)].sentence for one in wrong} if words else set()
        wrong_words = [word for word in words if word.sentence in within]
        kept.append(_better(wrong_words, spoken, garment))
    return " ".join(kept)


def _kept(note: str, wrong: list[Finding]) -> list[str]:
    """Sentences that no finding touches, in order."""
    kept, waiting = [], sorted(wrong, key=lambda one: one.start, reverse=True)
    far = 0
    for match in _ENDS.finditer(note):
        touched = far > match.start()
        while waiting and waiting[-1].start < match.end():
            far = max(far, waiting.pop().end)
            touched = True
        text = match[0].strip()
        if text and not touched and any(letter.isalpha() for letter in text):
            kept.append(text)
    return kept


def _better(words: list[Token], spoken: str, garment: str | None) -> str:
    """ "Ik zou de schoenen wisselen: nog niet schoon genoeg. Heb je misschien effen, dichte schoenen?" """
    form = BOOK.rewrite
    readings = [reading for word in words for reading in word.forms]
    other = "en" if spoken == "nl" else "nl"
    things = ((language, one) for language in (spoken, other) for one in readings)
    named = next((BOOK.garments[thing] for thing in things if thing in BOOK.garments), garment)
    chips = (BOOK.reasons[one] for one in readings if one in BOOK.reasons)
    sensible = (key for key in chips if named is None or _may_say(key, named))
    reason = form[f"reason_{spoken}"]
    if key := next(sensible, None):
        reason = rubric.chip(key).because(spoken, "dit werk" if spoken == "nl" else "this work")
    if named is None or not rubric.is_garment(named):
        return form[f"no_garment_{spoken}"].format(reason=reason)
    named_so = rubric.garment(named).named(spoken)
    return form[spoken].format(garment=named_so, reason=reason, instead=BOOK.instead[named][spoken])


def _may_say(key: str, garment: str) -> bool:
    return any(rubric.allowed_for(key, sector, garment, "swap") for sector, _ in rubric.sectors("nl"))
