"""Choices of days and languages, as they are stored and as they are called."""

from collections.abc import Iterable

from jobtease.words.translations import N_

DAYS = (
    ("1", N_("Monday")),
    ("2", N_("Tuesday")),
    ("4", N_("Wednesday")),
    ("8", N_("Thursday")),
    ("16", N_("Friday")),
    ("32", N_("Saturday")),
    ("64", N_("Sunday")),
)
LANGUAGES = (
    ("nl", N_("Dutch")),
    ("en", N_("English")),
    ("ar", N_("Arabic")),
    ("tr", N_("Turkish")),
    ("pl", N_("Polish")),
    ("uk", N_("Ukrainian")),
    ("ti", N_("Tigrinya")),
    ("fa", N_("Persian")),
    ("so", N_("Somali")),
    ("ber", N_("Berber")),
    ("pap", N_("Papiamento")),
    ("fr", N_("French")),
    ("de", N_("German")),
    ("es", N_("Spanish")),
    ("pt", N_("Portuguese")),
    ("ru", N_("Russian")),
    ("bg", N_("Bulgarian")),
    ("ro", N_("Romanian")),
    ("zh", N_("Chinese")),
    ("am", N_("Amharic")),
    ("el", N_("Greek")),
    ("hi", N_("Hindi")),
    ("hu", N_("Hungarian")),
    ("id", N_("Indonesian")),
    ("it", N_("Italian")),
    ("ku", N_("Kurdish")),
    ("ps", N_("Pashto")),
    ("ur", N_("Urdu")),
    ("vi", N_("Vietnamese")),
    ("dse", N_("Dutch Sign Language")),
)
"""ISO 639 codes."""
LEVELS = (
    ("a1", N_("A few words (A1)")),
    ("a2", N_("Short, simple talk (A2)")),
    ("b1", N_("Enough for a working day (B1)")),
    ("b2", N_("Well (B2)")),
    ("c1", N_("Very well (C1)")),
    ("native", N_("I grew up with it (C2)")),
)
"""How well somebody speaks a language, with the level of the Common European Framework (CEFR) behind it."""
LICENCES = (
    ("AM", N_("AM: moped")),
    ("A", N_("A: motorcycle")),
    ("B", N_("B: car")),
    ("BE", N_("BE: car with trailer")),
    ("C", N_("C: lorry")),
    ("CE", N_("CE: lorry with trailer")),
    ("D", N_("D: bus")),
    ("T", N_("T: tractor")),
)
MONTHS = (
    ("01", N_("January")),
    ("02", N_("February")),
    ("03", N_("March")),
    ("04", N_("April")),
    ("05", N_("May")),
    ("06", N_("June")),
    ("07", N_("July")),
    ("08", N_("August")),
    ("09", N_("September")),
    ("10", N_("October")),
    ("11", N_("November")),
    ("12", N_("December")),
)


def bits_of(days: Iterable[str]) -> int:
    """Days as they are stored, of DAYS."""
    return sum(int(bit) for bit in days)


def days_of(bits: int) -> tuple[str, ...]:
    """The other way, in the order of the week."""
    return tuple(bit for bit, _name in DAYS if bits & int(bit))
