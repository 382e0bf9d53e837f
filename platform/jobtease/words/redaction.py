"""Redaction (PII masking) of a text for readers who are to help with its words and not to know whose they are.

What reaches or names a person becomes a placeholder that can be typed, copied and heard; `restore` puts it back into what somebody made
of the redacted text. Placeholders are Dutch whatever the page's language, since hashes of redacted texts are stored. It errs on the side
of hiding: a placeholder too many costs a reader nothing, a number too few costs a girl of 16 her peace.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from stdnum.nl import bsn

from jobtease.words.cleaning import fold
from jobtease.words.contact_details import find_contacts

LABELS = {
    "phone": "telefoonnummer",
    "email": "e-mailadres",
    "link": "link",
    "handle": "account",
    "address": "adres",
    "bsn": "bsn",
    "iban": "rekeningnummer",
    "birth": "geboortedatum",
    "surname": "achternaam",
    "employer": "werkgever",
}
"""What stands between the brackets, by kind. The order is that of importance, where two kinds stand in one place."""
PLACEHOLDER = re.compile(rf"\[\s{{0,3}}({'|'.join(LABELS.values())})(?:\s{{1,3}}(\d{{1,3}}))?\s{{0,3}}\]", re.I)


class NotHidden(ValueError):
    """A placeholder that stands for nothing in this text, or stands more often than what it stands for."""


@dataclass(frozen=True)
class Hidden:
    """What is known of the person beside the text, and goes wherever it stands in it. Employers only when they are to go."""

    name: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    postcode: str = ""
    employers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Span:
    """What stood at original[start:end], and the placeholder in its place."""

    start: int
    end: int
    kind: str
    placeholder: str


@dataclass(frozen=True)
class Redacted:
    """The redacted text, and what was hidden, in order."""

    text: str
    spans: tuple[Span, ...]


Found = tuple[int, int, str]


def redact(text: str, *, hide: Hidden) -> Redacted:
    """The text with placeholders. Takes time in proportion to it; any text will do.

    The same words of a kind get the same placeholder, others a number: "[telefoonnummer 2]".
    """
    numbers: dict[str, dict[str, int]] = {}
    spans, parts, at = [], [], 0
    for start, end, kind in _merged(_found(text, hide)):
        known = numbers.setdefault(kind, {})
        number = known.setdefault(text[start:end], len(known) + 1)
        placeholder = f"[{LABELS[kind]}{f' {number}' if number > 1 else ''}]"
        spans.append(Span(start, end, kind, placeholder))
        parts += [text[at:start], placeholder]
        at = end
    return Redacted("".join([*parts, text[at:]]), tuple(spans))


def restore(original: str, hide: Hidden, edited: str) -> str:
    """What somebody made of the redacted `original`, with what was hidden back in its places. Leaving some out is fine.

    Raises NotHidden, a ValueError.
    """
    stood: dict[str, str] = {}
    left: Counter[str] = Counter()
    for span in redact(original, hide=hide).spans:
        stood[span.placeholder] = original[span.start : span.end]
        left[span.placeholder] += 1

    def back(match: re.Match[str]) -> str:
        number = int(match[2] or 1)
        placeholder = f"[{match[1].lower()}{f' {number}' if number > 1 else ''}]"
        if not left[placeholder]:
            raise NotHidden(placeholder)
        left[placeholder] -= 1
        return stood[placeholder]

    return PLACEHOLDER.sub(back, edited)


def _merged(found: Iterator[Found]) -> list[Found]:
    """Spans in order, none touching another: those that overlap are one, of the kind that matters most."""
    rank = {kind: place for place, kind in enumerate(LABELS)}
    merged: list[Found] = []
    for start, end, kind in sorted(found):
        if merged and start < merged[-1][1]:
            first, last, before = merged[-1]
            merged[-1] = (first, max(last, end), min(before, kind, key=rank.__getitem__))
        elif start < end:
            merged.append((start, end, kind))
    return merged


def _found(text: str, hide: Hidden) -> Iterator[Found]:
    # What looks like a placeholder is hidden itself, so that putting back makes it what it was.
    kinds = {label: kind for kind, label in LABELS.items()}
    for match in PLACEHOLDER.finditer(text):
        yield *match.span(), kinds[match[1].lower()]
    for pattern, kind in _known(hide):
        for match in pattern.finditer(text):
            yield *match.span(), kind
    for contact in find_contacts(text):
        yield contact.start, contact.end, contact.kind
    yield from _numbers(text)
    yield from _births(text)
    yield from _places(text)
    yield from _surnames(text, hide.name)


# -- what is known of the person ---------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def _known(hide: Hidden) -> tuple[tuple[re.Pattern[str], str], ...]:
    found = []
    if hide.email:
        found.append((_anyhow(hide.email), "email"))
    digits = re.sub(r"\D", "", hide.phone).removeprefix("0031").removeprefix("31").lstrip("0")
    if len(digits) >= 6:
        found.append(
            (re.compile(rf"(?<!\d)(?:(?:\+|00)?31\W{{0,3}}|0)?(?:\(0\)\W{{0,2}})?{_apart(digits)}(?!\d)"), "phone")
        )
    street = re.sub(r"[\d,].*", "", hide.street).strip()
    if len(street) >= 4:
        number = r"(?:[\s,]{1,3}\d{1,5}(?:\s?[a-z]{1,2}\b)?)?"
        found.append((re.compile(rf"(?<!\w){_spaced(street)}{number}(?!\w)", re.I), "address"))
    if code := re.fullmatch(r"\s*(\d{4})\s*([A-Za-z]{2})\s*", hide.postcode):
        found.append((re.compile(rf"(?<!\w){code[1]}\s?{code[2]}(?!\w)", re.I), "address"))
    for employer in hide.employers:
        bare = re.sub(r"[\s,]+(?:b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?)$", "", employer.strip(), flags=re.I)
        found += [(_anyhow(name), "employer") for name in dict.fromkeys((employer.strip(), bare)) if len(name) >= 2]
    return tuple(found)


def _apart(digits: str) -> str:
    return r"[\s.\-–/()]{0,3}".join(digits)


def _spaced(words: str) -> str:
    return r"\s{1,3}".join(re.escape(word) for word in words.split())


def _anyhow(words: str) -> re.Pattern[str]:
    """These words in capitals or not, with any spaces between them."""
    return re.compile(rf"(?<!\w){_spaced(words)}(?!\w)", re.I)


# -- numbers that are somebody's, whether there is a word beside them or not -------------------------------------------------------

_NINE = re.compile(r"(?<![\w.,+/-])\d(?:[ .-]?\d){8}(?![\w]|[.,/-]\d)")
_SOMETHING_ELSE = re.compile(
    r"(?:order|bestel|factuur|klant|artikel|vacature|ref|kenmerk|zaak|ticket|invoice|item|isbn|kvk|rsin|btw|vat|diploma|certificaat"
    r"|registratie|big|omzet|budget|views?|product|serie)\w{0,15}(?:\s?(?:nummer|number|nr|no|code))?\W{0,4}(?:\w{1,5}\W{1,2})?$",
    re.I,
)
_BANK = re.compile(r"(?<!\w)[A-Z]{2}\s?\d{2}\s?[A-Z]{4}(?:[\s.]?\d){10}(?!\d)", re.I)
_SAID_BANK = re.compile(
    r"\b(?:iban|rekening|bank|account)\w{0,10}\W{1,4}(?:is\s)?(?P<at>[A-Z]{2}\s?\d{2}(?:\s?[A-Z]{4})?(?:[\s.]?\d){8,26})(?!\d)",
    re.I,
)


def _numbers(text: str) -> Iterator[Found]:
    for match in _NINE.finditer(text):
        # 9% of all nine-digit numbers pass the test; a CV has few that are nothing else
        if bsn.is_valid(match[0]) and not _SOMETHING_ELSE.search(text[max(0, match.start() - 40) : match.start()]):
            yield *match.span(), "bsn"
    for match in _BANK.finditer(text):  # also with a slip of the finger, for which its checksum is wrong
        yield *match.span(), "iban"
    for match in _SAID_BANK.finditer(text):
        yield *match.span("at"), "iban"


# -- dates of birth ----------------------------------------------------------------------------------------------------------------

_MONTH = (
    r"(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|march|mar|apr(?:il)?|mei|may|juni?|june?|juli?|july?|aug(?:ustus|ust)?"
    r"|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?:19|20)\d\d"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|e)?\s{{1,2}}(?:of\s)?{_MONTH}(?:,?\s{{1,2}}(?:{_YEAR}|'?\d\d\b))?"
    rf"|{_MONTH}\s{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s{{1,2}}{_YEAR})?"
    rf"|\d{{1,2}}\s?[-/.]\s?\d{{1,2}}\s?[-/.]\s?(?:{_YEAR}|'?\d\d)|{_YEAR}[-/.]\d{{1,2}}[-/.]\d{{1,2}})"
)
_BORN = re.compile(
    r"\b(?:geboren|geb\.?|geboortedatum|geboortedag|geboorte|jarig|verjaardag|verjaar|born|date\sof\sbirth|d\.?o\.?b\.?|birthday"
    rf"|birth\s?date)(?:\W{{1,4}}(?:ben|is|op|on|in|te|ik|de|my|mijn|the|was|[A-Z][\w'-]{{1,20}})){{0,4}}\W{{1,4}}(?P<at>{_DAY}|{_MONTH}\s{{1,2}}{_YEAR}|{_YEAR})(?!\d)",
    re.I,
)
_WHOLE_DAY = re.compile(
    rf"(?<![\d/.-])(?:\d{{1,2}}\s{{1,2}}{_MONTH}\s{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]){_YEAR}(?![\d/-])", re.I
)
_PERIOD_BEFORE = re.compile(
    r"(?:sinds|vanaf|van|tot|tot en met|t/m|per|since|from|until|till|to|begonnen|gestart|start|ingang|gehaald|behaald|dienst|-|–|—)"
    r"(?:\s(?:op|on))?[:\s]{0,3}$",
    re.I,
)
_PERIOD_AFTER = re.compile(r"\s{0,2}(?:-|–|—|tot|t/m|until|till|to\b|heden|through)", re.I)
LATEST_BIRTH = 2012
"""Later days are of work and school. Fixed, as all here is: what is hidden must not depend on the day on which it is read."""


def _births(text: str) -> Iterator[Found]:
    for match in _BORN.finditer(text):
        yield *match.span("at"), "birth"
    for match in _WHOLE_DAY.finditer(text):
        if int(match[0][-4:]) > LATEST_BIRTH:
            continue
        before = text[max(0, match.start() - 24) : match.start()]
        if not _PERIOD_BEFORE.search(before) and not _PERIOD_AFTER.match(text, match.end()):
            yield *match.span(), "birth"


# -- addresses beyond those of contact_details: at the end of a sentence, and of several words -----------------------------------

_STREETS = re.compile(
    r"(?<!\w)(?:(?:[A-ZÀ-Ý][\w'’.-]{0,30}\s){0,3}(?=[A-ZÀ-Ý])[\w'’-]{0,30}(?i:straat|laan|weg|plein|singel|gracht|kade|dijk|hof|pad"
    r"|steeg|plantsoen|dreef|burg|kamp|hoek|haven|markt)|(?:Laan|Weg|Plein|Kade)\s(?:van|der|de|den|het)(?:\s[A-ZÀ-Ý]?[\w'’-]{1,30}){1,2})"
    r"\s\d{1,4}(?:\s?[a-z]{1,2}\b|-\d{1,4})?(?=\.?(?:\s|$)|[,;)])(?!\s?(?:uur|km|euro|jaar|mensen|pers))"
)


# -- postcodes without a street ----------------------------------------------------------------------------------------------------

_POSTCODE = re.compile(r"(?<![\w.,€-])([1-9]\d{3})(\s?)([A-Z]{2})(?!\w)")
_AFTER_YEAR = frozenset("IT HR EU PC TV UK US NL BV NV OR EN IN VS ZZ".split())  # noqa: SIM905
"""Two capitals that stand behind a year in a CV: "in 2019 HR gedaan"."""


def _places(text: str) -> Iterator[Found]:
    for match in _STREETS.finditer(text):
        yield *match.span(), "address"
    for match in _POSTCODE.finditer(text):
        year = 1950 <= int(match[1]) <= 2050
        if not (year and match[2] and match[3] in _AFTER_YEAR):
            yield *match.span(), "address"


# -- surnames ----------------------------------------------------------------------------------------------------------------------

_NAME = re.compile(r"[^\W\d_]+")
_BESIDE = frozenset("mevrouw meneer mevr mw dhr heer familie fam mr mrs ms miss mister".split())  # noqa: SIM905
_PREFIXES = frozenset(
    "van von de den der het ten ter te el al la le da di dos du in t d op bij aan v vd ben bin abu ibn".split()  # noqa: SIM905
)


@lru_cache(maxsize=1024)
def _names(name: str) -> tuple[frozenset[str], frozenset[str]]:
    """Folded given names and surnames of a full name: what comes first is given, what follows is the family's."""
    last, comma, first = name.partition(",")
    words = [fold(each) for each in _NAME.findall(f"{first} {last}" if comma else name)]
    given = frozenset(words[:1])
    return given, frozenset(word for word in words[1:] if word not in _PREFIXES and word not in given)


def _surnames(text: str, name: str) -> Iterator[Found]:
    """Surnames where they are written as names, with what belongs before them: "v.d. Berg". Small only right behind the given name.

    Who is called Bakker can still be a bakker.
    """
    given, family = _names(name)
    if not family:
        return
    before: list[re.Match[str]] = []
    for match in _NAME.finditer(text):
        word = fold(match[0])
        if word in family:
            start, called = match.start(), False
            for earlier in reversed(before):
                if len(text[earlier.end() : start].strip(" .'’-")) > 0:
                    break
                called = fold(earlier[0]) in given | _BESIDE
                if called or fold(earlier[0]) not in _PREFIXES:
                    break
                start = earlier.start()
            if match[0][0].isupper() or called or not match[0][0].islower():
                yield start if match[0][0].isupper() or called else match.start(), match.end(), "surname"
        before = [*before[-3:], match]
