"""A text falls apart into sentences, and is the same text again."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from jobtease.words.sentences import Sentence, join, split

SPLIT = {
    "Ik werk graag. Ik leer snel.": ["Ik werk graag.", "Ik leer snel."],
    "Ik sorteer o.a. pakketten en post. Dat gaat snel!": ["Ik sorteer o.a. pakketten en post.", "Dat gaat snel!"],
    "Stage bij dhr. J. de Vries. 300 pakketten per uur.": ["Stage bij dhr. J. de Vries.", "300 pakketten per uur."],
    "Ik heb rijbewijs B. Ik rijd veel.": ["Ik heb rijbewijs B.", "Ik rijd veel."],
    "Bij Yahoo! was ik de derde. Zo ging het … en verder.": ["Bij Yahoo! was ik de derde.", "Zo ging het … en verder."],
    "Omzet van 1.500 euro. Versie 2.0 ook.": ["Omzet van 1.500 euro.", "Versie 2.0 ook."],
    'Hij zei: "Goed gedaan." Dat was fijn.': ['Hij zei: "Goed gedaan."', "Dat was fijn."],
    "I worked e.g. at Mr. Smith's. We sold bread.": ["I worked e.g. at Mr. Smith's.", "We sold bread."],
    "- kassa\n- voorraad": ["- kassa", "- voorraad"],
    "geen punt": ["geen punt"],
    " \n ": [],
    "": [],
    "Klaar? Ja! Morgen.": ["Klaar?", "Ja!", "Morgen."],
    "من سخت کار می‌کنم؟ بله. خوب": ["من سخت کار می‌کنم؟", "بله.", "خوب"],
}


@pytest.mark.parametrize("text", SPLIT)
def test_a_sentence_ends_where_a_reader_says(text: str) -> None:
    assert [one.text for one in split(text)] == SPLIT[text]


def test_paragraphs_stay() -> None:
    text = "Eerst dit. Dan dat.\nNieuwe regel.\n\nNieuw stuk."
    assert split(text)[2:] == [Sentence("Nieuwe regel.", 1), Sentence("Nieuw stuk.", 2)]
    assert join(split(text)) == text


PARTS = [
    "a",
    "b.",
    "J.",
    "Ik",
    "dhr.",
    "o.a.",
    "ik",
    "?",
    "!",
    "\n",
    "\n\n",
    "…",
    "3",
    '"',
    ")",
    "'x.",
    "St.",
    "B.V.",
    "é",
]
WORDS = st.lists(st.sampled_from(PARTS), max_size=12)


@given(WORDS.map(" ".join) | st.text(max_size=80))
@example("a.\n\n\n\nB")
def test_what_was_put_together_falls_apart_in_the_same_way(text: str) -> None:
    once = split(text)
    assert split(join(once)) == once
    assert "".join(join(once).split()) == "".join(text.split())
