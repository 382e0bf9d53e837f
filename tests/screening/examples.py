"""The texts that screening is learned from and judged by: lines of what is expected, the language and the text, with tabs between.

Expected is `nothing`, or kinds of alarm joined with "+". `examples/*.tsv` are to learn from, and so are texts.tsv and the examples of
the rules; `heldout.tsv` and `ordinary.tsv` only judge: nobody learns from them or mends a rule by their words.
"""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from jobtease.words.phrasebook import BOOK, IDEAS
from jobtease.words.screening import PRIORITIES

HERE = Path(__file__).parent
EXAMPLES = HERE / "examples"
HELD_OUT, ORDINARY = HERE / "heldout.tsv", HERE / "ordinary.tsv"
TEXTS = HERE / "texts.tsv"


@dataclass(frozen=True)
class Example:
    expected: frozenset[str]
    """Kinds of alarm; none for a harmless text."""
    language: str
    text: str


def read(path: Path) -> list[Example]:
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines() if line]
    return [Example(_kinds(expected), language, text) for expected, language, text in rows]


def to_learn_from() -> list[Example]:
    """Every example but the held-out ones, in an order that stays."""
    found = [example for path in sorted(EXAMPLES.glob("*.tsv")) for example in read(path)]
    rows = [line.split("\t") for line in TEXTS.read_text(encoding="utf-8").splitlines()[1:] if line]
    found += [Example(_kinds(expected), language, text) for expected, language, _set, text in rows]
    for rule in BOOK.rules:
        found += [Example(frozenset({rule.kind}), "", text) for text in rule.bad if rule.kind in PRIORITIES]
        found += [Example(frozenset(), "", text) for text in rule.good]
    return found


def to_judge_by() -> list[Example]:
    return read(HELD_OUT)


def ordinary() -> list[Example]:
    """Harmless texts of every day, kept apart too."""
    return read(ORDINARY)


def fingerprint() -> str:
    """Of everything that the weights are learned from: the examples, and the ideas without their comments."""
    lines = (f"{sorted(one.expected)}\t{one.text}" for one in to_learn_from())
    ideas = (line for line in IDEAS.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    said = "\n".join([*lines, *ideas])
    return sha256(said.encode()).hexdigest()[:16]


def _kinds(expected: str) -> frozenset[str]:
    return frozenset(expected.split("+")) - {"nothing", "harmless"}
