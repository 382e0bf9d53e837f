"""Numbers that are written in words or with letters for figures: which figures they come to, and where they stand."""

import pytest

from jobtease.words import spelled_numbers
from tests import stored

SMALL = {
    "nl": "een twee drie vier vijf zes zeven acht negen",
    "en": "one two three four five six seven eight nine",
}
TEENS = {
    "nl": "tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien",
    "en": "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
}
TENS = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
ODD = {
    "oh": "0",
    "o6": "06",
    "nul6": "06",
    "zero6": "06",
    "oh6": "06",
    "één": "1",
    "eén": "1",
    "zeuven": "7",
    "fourty": "40",
    "dubbel twee": "22",
    "double six": "66",
    "double nul": "00",
    "dubbel oh": "00",
    "double zeuven": "77",
    "eenëntwintig": "21",
}


def every_number() -> list[tuple[str, str]]:
    """Each number of one or two figures in words, as people say them."""
    said = [("nul", "0"), ("zero", "0"), *ODD.items()]
    for language, listed in SMALL.items():
        units = listed.split()
        said += [(word, str(n)) for n, word in enumerate(units, 1)]
        said += [(word, str(n)) for n, word in enumerate(TEENS[language].split(), 10)]
        for ten, tens in enumerate(TENS[language].split(), 2):
            said.append((tens, str(10 * ten)))
            for n, unit in enumerate(units, 1):
                ways = (
                    [f"{unit}en{tens}"] if language == "nl" else [f"{tens} {unit}", f"{tens}-{unit}", f"{tens}{unit}"]
                )
                said += [(way, str(10 * ten + n)) for way in ways]
    return said


@pytest.mark.parametrize(("word", "figures"), every_number())
def test_a_number_in_words_comes_to_its_figures_between_others(word: str, figures: str) -> None:
    [(start, end, found, _certain)] = spelled_numbers.spelled(f"Bel 06, 12, {word}, 34 graag")
    assert (start, end, found) == (4, len(f"Bel 06, 12, {word}, 34"), f"0612{figures}34")


TEXTS = [
    "nul zes twaalf",
    "nul zes een",
    "nul zes een twee",
    "nul zes een twee drie",
    "drie een zes een twee",
    "nul nul drie een zes",
    "nul nul drie een zes een",
    "0 zes een twee drie",
    "06 twaalf drie vier",
    "06 12 34 56 78",
    "zes een twee drie vier vijf zes zeven acht",
    "zes een twee drie vier vijf zes zeven",
    "zes een twee drie vier vijf zes zeven 8",
    "zes elf tweeëntwintig drieëndertig vierenveertig",
    "zeven een twee drie vier vijf zes zeven acht",
    "nulzestwaalf",
    "nulzestwaalfdrie",
    "nulzes12vier5",
    "nul zes en twaalf dan drie, daarna vier streepje vijf",
    "een twee",
    "een twee drie",
    "12345 een twee",
    "O6l2E45678",
    "O6l234S678",
    "0612345678",
    "OOlIZSBG|0",
    "oQlIiZzSsB",
    "O6-l2 34.56_78",
    "O612345678x",
    "06123A5678",
    "IO6l2345678",
    "O6l2345ooo",
    "O6l234oooo",
    "06 12 tienentwintig 34 56",
    "06 12 twentyten 34 56",
    "06 12 enentwintig nulendertig 34 56",
    "Bel NUL ZES Twaalf DRIE en ook one two three!",
]


def test_what_may_be_a_number_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for text in TEXTS:
        lines.append(text)
        for start, end, figures, certain in spelled_numbers.spelled(text):
            lines.append(f"  {start}-{end} {figures}{' for certain' if certain else ''}")
    stored.compare(lines, stored.READINGS / "numerals.txt", pytestconfig)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Plak deze aan elkaar: 061234 en 5678.", ["061234 en 5678"]),
        ("061234 en 5678, plak die aan elkaar", ["061234 en 5678"]),
        ("1 061234 en 5678, plak die aan elkaar", ["061234 en 5678"]),
        ("061234 en 5678 9, plak die aan elkaar", []),
        ("061234 en 567, plak die aan elkaar", []),
        ("Achterstevoren: 87654321-60", ["87654321-60"]),
        ("Reversed: 87654321-60 1", ["87654321-60"]),
        ("Reversed: 9 87654321-60", []),
        ("Backwards 0612345660", ["0612345660", "0612345660"]),
        ("Omgekeerd 061234 5678 en join 061234 5678 together", ["061234 5678"]),
        ("omgekeerd" + " " * 190 + "0612345678", ["0612345678"]),
        ("omgekeerd" + " " * 191 + "0612345678", []),
        ("0612345678" + " " * 190 + "omgekeerd", ["0612345678"]),
        ("0612345678" + " " * 191 + "omgekeerd", []),
        ("omgekeerd" + " " * 400 + "samen 0612345678", []),
        ("omgekeerd" + " " * 250 + "omgekeerd 0612345678", ["0612345678"]),
        ("omgekeerd omgekeerd" + " " * 250 + "omgekeerd 0612345678", ["0612345678"]),
        ("omgekeerd " + "0612345678" + " " * 200 + "omgekeerd 0687654321", ["0612345678", "0687654321"]),
        ("Plak dit\naan elkaar: 0612345678", []),
        ("Zet ٠٦12 samen 06123456 78", ["06123456 78"]),
    ],
)
def test_pieces_are_put_together_where_somebody_says_so(text: str, parts: list[str]) -> None:
    assert [text[start:end] for start, end in spelled_numbers.put_together(text)] == parts
