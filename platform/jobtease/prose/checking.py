"""Prose linting: open advice on the texts of a profile, without a score and without an order.

    tips = advise([Passage("l1", "about", "Ik ben een harde werker.")], [], language="nl", today=clock.today())
    tips[0].why       # "Dit schrijft bijna iedereen. Laat zien hoe hard: wat deed je op een drukke dag?"
    tips[0].before    # "Ik ben een harde werker."
    tips[0].after     # "Op zaterdag sorteerde ik 300 pakketten per uur."

About the text and never about the person. The rules are open and lie in `rules.toml` and `claims.toml`; `rules()` gives them for a page
that anybody can look at. Nothing is kept, and nobody is told how many tips there were.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from jobtease.prose import checks, spelling, whole_checks
from jobtease.prose.book import BOOK, Rule, hits, rewritten
from jobtease.prose.passages import LANGUAGES, Hit, Passage, Period, fallbacks, folded, languages, spans
from jobtease.words.translations import in_tables

__all__ = ["Passage", "Period", "Rule", "Tip", "advise", "rules"]

_HASH = 12


@dataclass(frozen=True)
class Tip:
    """One piece of advice."""

    rule: str
    passage: str
    """The id of the passage, or of the period."""
    found: str
    """The words, or the time, that it is about."""
    why: str
    """Whole sentences in the language of the page."""
    before: str
    after: str
    """An example in the text's language; or the passage itself, rewritten, where that can be done surely."""
    key: str
    """The same as long as the passage stays as it is: what is kept when somebody dismisses it."""
    is_rewritten: bool = False
    """`before` is the passage and `after` can be taken over."""


def rules() -> tuple[Rule, ...]:
    """All rules, the empty phrases first."""
    return tuple(BOOK.rules)


def advise(
    passages: Sequence[Passage],
    periods: Sequence[Period],
    *,
    language: str,
    today: date,
    dismissed: Collection[str] = (),
) -> tuple[Tip, ...]:
    """The tips on a profile, in the order of its passages, those on periods at the end.

    `language`: of the page. `dismissed`: keys of tips, or ids of rules to hear nothing of. Of a rule come at most as many tips as it
    says, on a passage one of each rule, and of its empty phrases the first. In proportion to the text.
    """
    page = in_tables(language)
    sure = languages(passages)
    spoken = fallbacks(passages, sure, page)
    looking = {section: _checks(section) for section in spoken}
    found = [
        one
        for passage in passages
        for one in _of_passage(passage, sure[passage.id], spoken[passage.section], looking[passage.section])
    ]
    for name, check in whole_checks.ACROSS.items():
        rule = BOOK.by_id[name]
        found += [(rule, hit, spoken[hit.passage.section]) for hit in check(passages, rule, sure)]
    order = {passage.id: place for place, passage in enumerate(passages)}
    found.sort(key=lambda one: order[one[1].passage.id])
    tips = [_tip(rule, hit, theirs, page) for rule, hit, theirs in found]
    tips += _of_periods(periods, today, page, next(iter(spoken.values()), page))
    return tuple(_chosen(tips, frozenset(dismissed)))


def _checks(section: str) -> list[tuple[Rule, checks.Check, str]]:
    """What is looked for in a section besides phrases, and the language that a text must surely have for it, or empty."""
    every = [(name, check, "") for name, check in checks.OF_ANY.items()]
    every += [(name, check, spoken) for spoken, own in checks.OF_LANGUAGE.items() for name, check in own.items()]
    return [(BOOK.by_id[name], check, spoken) for name, check, spoken in every if BOOK.by_id[name].looks_at(section)]


def _of_passage(
    one: Passage, sure: str, fallback: str, looking: Sequence[tuple[Rule, checks.Check, str]]
) -> Iterator[tuple[Rule, Hit, str]]:
    """What is found in one passage, and the language of it."""
    theirs = sure or fallback
    words = spans(one.text)
    met = sorted(hits(one.text, words, sure), key=lambda hit: (*hit[2:], hit[0].rule.id))
    for phrase, spoken, start, end in met:
        # What is meant depends on the language: "we was" is "we were", or "we waren".
        if phrase.rule.looks_at(one.section) and not (phrase.meant and spoken != theirs):
            hit = Hit(one, _whole_words(one.text, start, end), rewritten(phrase, one.text, start, end))
            yield phrase.rule, hit, theirs if sure else spoken
    for rule, check, only in looking:
        if only in ("", sure) and (written := check(one, words)):
            yield rule, written, theirs
    rule = BOOK.by_id["spelling"]
    if rule.looks_at(one.section) and (written := spelling.misspelled(one, words, theirs)):
        yield rule, written, theirs


def _whole_words(text: str, start: int, end: int) -> str:
    """What stands there, from the beginning of a word: "I'm a flexible", which is found from its m."""
    while start and (text[start - 1].isalnum() or text[start - 1] in "'’"):
        start -= 1
    return text[start:end].lstrip("'’")


def _of_periods(periods: Sequence[Period], today: date, page: str, theirs: str) -> Iterator[Tip]:
    for name, check in whole_checks.OF_PERIODS.items():
        rule = BOOK.by_id[name]
        for period, time in check(periods, today):
            before, after = _example(rule, theirs, "")
            yield Tip(rule.id, period, time, rule.why[page], before, after, _key(rule.id, f"{period} {time}"))


def _tip(rule: Rule, hit: Hit, theirs: str, page: str) -> Tip:
    before, after = (hit.passage.text, hit.after) if hit.after else _example(rule, theirs, hit.found)
    key = _key(rule.id, hit.passage.text)
    return Tip(rule.id, hit.passage.id, hit.found, rule.why[page], before, after, key, bool(hit.after))


def _example(rule: Rule, theirs: str, found: str) -> tuple[str, str]:
    """The pair whose first has most of the words that were found; the first of them."""
    spoken = theirs if theirs in rule.bad else next(one for one in LANGUAGES if one in rule.bad)
    good, words = rule.good[spoken], set(folded(found))
    pairs = [(before, good[min(n, len(good) - 1)]) for n, before in enumerate(rule.bad[spoken])]
    return max(pairs, key=lambda pair: len(words.intersection(folded(pair[0]))))


def _chosen(tips: Iterable[Tip], dismissed: frozenset[str]) -> Iterator[Tip]:
    told = Counter[str]()
    seen: set[tuple[str, str]] = set()
    for tip in tips:
        rule = BOOK.by_id[tip.rule]
        place = (tip.passage, "a claim" if rule.is_claim else tip.rule)
        if dismissed.isdisjoint((tip.key, tip.rule)) and place not in seen and told[tip.rule] < rule.most:
            seen.add(place)
            told[tip.rule] += 1
            yield tip


def _key(rule: str, text: str) -> str:
    return f"{rule}:{sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:_HASH]}"
