"""Texts are normalized in proportion to their length, languages are left whole, and digits of every script are digits."""

import ast
import random
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from jobtease.profiles.forms import parse_postcode
from jobtease.web.bound_fields import Wrong
from jobtease.web.date_fields import Date, DateTime
from jobtease.web.fields import Code, Number
from jobtease.words import cleaning, normalization
from jobtease.words.normalization import MOST_MARKS, plain_ascii, stream_safe

PACKAGE = Path(normalization.__file__).parents[1]
WRITTEN = [
    "Nguyễn Thị Hương, đường Lê Lợi",
    unicodedata.normalize("NFD", "Nguyễn Thị Hương, đường Lê Lợi"),
    "مُحَمَّدٌ يَكْتُبُ رِسَالَةً",
    "שָׁלוֹם עֲלֵיכֶם",
    "नमस्ते क्षत्रिय",
    "👨‍👩‍👧‍👦 👩🏾‍🦽 ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "གྷྂ བོད་སྐད",
    "z" + "\u0301\u0323" * (MOST_MARKS // 2),
]


@pytest.mark.parametrize("written", WRITTEN)
def test_what_people_write_is_kept_whole(written: str) -> None:
    assert stream_safe(written) == written
    assert cleaning.clean(written) == unicodedata.normalize("NFC", written)


def test_a_letter_keeps_thirty_marks_and_what_comes_after_is_kept() -> None:
    assert stream_safe("a" + "\u0301" * 31 + "b") == "a" + "\u0301" * 30 + "b"
    assert (
        stream_safe("ab" + "\u0327\u0301" * 500 + "c" + "\uff9e" * 100)
        == "ab" + "\u0327\u0301" * 15 + "c" + "\uff9e" * 30
    )


def test_no_letter_of_unicode_is_a_way_around_it() -> None:
    """Whatever becomes a combining mark when taken apart counts as one, and no letter brings many of its own."""
    for code in range(0x110000):
        if 0xD800 <= code < 0xE000:
            continue
        letter = chr(code)
        apart = unicodedata.normalize("NFKD", letter)
        marks = [bool(unicodedata.combining(one)) for one in apart]
        assert sum(marks) <= 4, hex(code)
        if marks[0]:
            assert len(stream_safe(letter * 100)) == MOST_MARKS, hex(code)


def test_random_piles_come_out_as_piles_that_unicode_calls_safe() -> None:
    dice = random.Random(7)
    marks = [chr(code) for code in range(0x20000) if unicodedata.combining(chr(code))]
    for _ in range(200):
        pile = "".join(dice.choice([*dice.sample(marks, 3), "é", "\u0f73", "\uff9e"]) for _ in range(400))
        for form in (normalization.nfc, normalization.nfkd):
            made = form(pile)
            assert longest_run(unicodedata.normalize("NFKD", made)) <= 2 * MOST_MARKS + 4  # what one of them is made of


def longest_run(written: str) -> int:
    most = run = 0
    for letter in written:
        run = run + 1 if unicodedata.combining(letter) else 0
        most = max(most, run)
    return most


def test_nothing_else_normalizes() -> None:
    """Beware: a second place that normalizes is a second way to stop the server."""
    sources = sorted(PACKAGE.rglob("*.py"))
    assert len(sources) > 100
    for path in sources:
        if path.name != "normalization.py":
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")
                assert name not in ("normalize", "is_normalized"), path


DIGITS = [
    "٤٢٤٢٤٢",
    "۴۲۴۲۴۲",
    "４２４２４２",
    "424–242",
    "424 242",
    "४२४२४२",
    "424−242",
    "\u200f٤٢٤٢٤٢\u200e",
    "４２４－２４２",
    "\u2066424242\u2069",
]


@pytest.mark.parametrize("typed", DIGITS)
def test_a_code_is_a_code_on_every_keyboard(typed: str) -> None:
    assert Code(label="").parse(typed) == "424242"


@pytest.mark.parametrize("typed", ["42424", "42424x", "4242422", "②②②②②②", "½½½½½½", "二二二二二二"])
def test_what_are_no_digits_is_no_code(typed: str) -> None:
    with pytest.raises(Wrong):
        Code(label="").parse(typed)


def test_numbers_days_times_and_postcodes_too() -> None:
    assert Number(label="").parse("٢٠") == Number(label="").parse("２０") == Number(label="").parse(" ۲۰ ") == 20
    assert Number(label="", min=-5).parse("−3") == -3
    assert Date(label="").parse("٢٠٢٧-٠٣-١٤") == Date(label="").parse("２０２７－０３－１４") == date(2027, 3, 14)
    assert DateTime(label="").parse("۲۰۲۷-۰۳-۱۴ ۱۴:۰۰") == DateTime(label="").parse("２０２７-０３-１４Ｔ１４：００")
    assert Date(label="").parse("١٤-٠٣-٢٠٢٧") == Date(label="").parse("۱۴/۳/۲۰۲۷") == date(2027, 3, 14)
    assert parse_postcode("٣٠١١ ab") == parse_postcode("３０１１ ＡＢ") == parse_postcode("3011-AB") == "3011AB"


@pytest.mark.parametrize("typed", ["9" * 5000, "٩" * 400, "1e400", "NaN", "Infinity", "--1", "1_000", "0x10", "²"])
def test_what_is_no_number_is_said_beside_the_field(typed: str) -> None:
    for field in (Number(label=""), Date(label=""), DateTime(label="")):
        with pytest.raises(Wrong):
            field.parse(typed)


def test_ordinary_text_is_left_alone() -> None:
    assert plain_ascii("3011 AB, 14:00") == "3011 AB, 14:00"
    assert plain_ascii("é") == "é"
