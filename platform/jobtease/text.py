"""What people write: made clean, shortened, cut into stems for search, and searched for ways to reach somebody."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import phonenumbers
import Stemmer
from stdnum import iban
from stdnum.nl import bsn

from jobtease.normalization import nfc, nfkd

# --- cleaning and shortening ---

# Controls other than tab and newline; the marks that turn reading order around (a hidden override can make a text read
# as something else); zero-width space and BOM; halves of surrogate pairs, which no database can store. And what nobody sees:
# soft hyphens and word joiners, which hide a phone number from whoever looks for one, and fillers, which are letters of no shape.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
    "\xad\u034f\u115f\u1160\u17b4\u17b5\u180e\u2060-\u2064\u206a-\u206f\u3164\uffa0]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x85\u2028\u2029]")


def clean(text: str) -> str:
    """The text as we keep it: NFC, lines ended by LF, without invisible controls, without blank lines around it.

    Emoji (with their joiners), right-to-left letters and the harmless direction marks U+200E, U+200F stay; of the marks on one
    letter the first thirty.
    """
    text = _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))
    return "\n".join(line.rstrip() for line in nfc(text).split("\n")).strip("\n")


def excerpt(text: str, n: int) -> str:
    """At most `n` characters of the text on one line, cut between words where that is possible, ended by "…" if cut."""
    line = " ".join(text.split())
    if len(line) <= n:
        return line
    cut = line[: max(n - 1, 0)]
    if line[len(cut)] != " ":
        head, space, _ = cut.rpartition(" ")
        cut = head if space and len(head) >= n // 2 else _whole_characters(cut, line)
    return cut.rstrip(" ,;:.-–") + "…"


def _whole_characters(cut: str, line: str) -> str:
    """Gives up a character that would lose its accent, its skin tone or the rest of its family."""
    end = len(cut)
    while end and (unicodedata.combining(line[end]) or line[end] in _JOINS or line[end - 1] == "\u200d"):
        end -= 1
    return cut[:end]


_JOINS = frozenset("\u200d\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff")

# --- folding and stemming ---

_NOT_DECOMPOSED = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "’": "'", "‘": "'"})
_WORD = re.compile(r"[^\W_]+[+#]*")  # keeps c++ and c#


def fold(text: str) -> str:
    """The text without capitals and accents, to compare with; its length may differ from the original's."""
    bare = "".join(letter for letter in nfkd(text.casefold()) if not unicodedata.combining(letter))
    return nfc(bare).translate(_NOT_DECOMPOSED)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    # dutch_porter and not the newer "dutch", which makes "begeleiding" into "beleid"
    return Stemmer.Stemmer({"nl": "dutch_porter"}.get(language, "english"))


def stems(text: str, language: str) -> list[str]:
    """The stem of each word, in order; `language` is "nl" or "en". "Kassières" and "kassiere" give the same."""
    return _stemmer(language).stemWords(words(text))


def one_edit_apart(a: str, b: str) -> bool:
    """Whether one letter added, dropped or changed, or two neighbours swapped, makes one word into the other."""
    if abs(len(a) - len(b)) > 1:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest_a, rest_b = a[start:], b[start:]
    return (
        rest_a[1:] == rest_b[1:]
        or rest_a[1:] == rest_b
        or rest_a == rest_b[1:]
        or (rest_a[:2] == rest_b[1::-1] and rest_a[2:] == rest_b[2:])
    )


def nearly_begins(known: str, typed: str) -> bool:
    """Whether a known word, or the beginning of it, is one slip away from what was typed; the first letter is right."""
    if len(typed) < 4 or known[:1] != typed[:1]:
        return False
    return any(one_edit_apart(typed, known[:n]) for n in (len(typed) - 1, len(typed), len(typed) + 1))


# --- ways to reach somebody ---

Kind = Literal["email", "phone", "link", "iban", "bsn", "handle"]


@dataclass(frozen=True, order=True)
class Contact:
    """A way to reach or identify a person, found at text[start:end]."""

    start: int
    end: int
    kind: Kind
    text: str


# Every repetition below is bounded or starts only at a word's start: a pattern that backtracks would hang the server.
_TLD = r"(?:nl|com|org|net|eu|be|de|info|io|app|me|gg|co|ly|link|fr|uk|pl|tr|online|site|shop|dev|page)\b"
_HOST = r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}"
_AT = r"(?:\s{0,2}[\[({]\s?(?:at|apenstaart(?:je)?|@)\s?[\])}]\s{0,2}|\s{1,2}apenstaart(?:je)?\s{1,2}|\s{0,2}@\s{0,2})"
_SAID_DOT = r"(?:\s{0,2}[\[({]\s?(?:dot|punt|\.)\s?[\])}]\s{0,2}|\s{1,2}(?:dot|punt)\s{1,2})"
_DOT = rf"(?:{_SAID_DOT}|\s?\.\s?)"
_MAILBOX = r"(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|proton(?:mail)?|gmx|msn)\b"
_NAME = r"(?<![\w.+%-])[\w.+%-]{1,64}"
_PATH = r"/[^\s<>\"']{0,2000}"
_SPELT_NAME = rf"(?:(?<!\w)\w{{1,64}}\s(?:punt|dot)\s)?{_NAME}"
_EMAILS = [
    re.compile(rf"{_NAME}@{_HOST}\.[a-z]{{2,24}}\b", re.I),
    re.compile(rf"{_SPELT_NAME}{_AT}[\w-]{{2,63}}(?:{_DOT}[\w-]{{1,63}})?{_DOT}{_TLD}", re.I),
    re.compile(rf"{_SPELT_NAME}{_AT}{_MAILBOX}", re.I),
    # "at" is also a word: with it the dot must be spelled too, or a mailbox provider follows.
    re.compile(rf"{_SPELT_NAME}\s{{1,2}}at\s{{1,2}}[\w-]{{2,63}}(?:{_SAID_DOT}[\w-]{{1,63}})?{_SAID_DOT}{_TLD}", re.I),
    re.compile(rf"{_SPELT_NAME}\s{{1,2}}at\s{{1,2}}{_MAILBOX}{_DOT}{_TLD}", re.I),
    re.compile(rf"(?<![\w.+-])(?=[\w.+-]{{0,60}}[\d._])[\w.+-]{{3,64}}\s{{1,2}}at\s{{1,2}}{_MAILBOX}", re.I),
]
_LINKS = [
    re.compile(r"\b(?:https?|ftp)://[^\s<>\"']{1,2000}", re.I),
    re.compile(rf"\bwww\.{_HOST}(?:{_PATH})?", re.I),
    re.compile(rf"(?<![\w@.-]){_HOST}\.{_TLD}{_PATH}", re.I),
    # A bare name only under endings that are no words: "ik was klaar.de bus kwam" is a forgotten space.
    re.compile(rf"(?<![\w@.-]){_HOST}\.(?:nl|com|org|eu)\b(?![\w@-])", re.I),
]
# Employers, job boards and offices that people name by their address without sending anybody anywhere.
_JUST_A_NAME = re.compile(
    r"(?:bol|booking|indeed|linkedin)\.com|(?:werk|uwv|duo|digid|indeed|rijksoverheid|toeslagen|belastingdienst|9292|funda"
    r"|marktplaats|thuisbezorgd|nationalevacaturebank|zorgvoorelkaar)\.nl|zorgvoorelkaar\.com",
    re.I,
)
_HANDLES = [
    re.compile(r"(?<![\w.@/])@(?!(?:home|thuis|work|werk|school|all|everyone|iedereen)\b)[a-z_][\w.]{1,28}\w", re.I),
    re.compile(
        r"\b(?:snap|snapchat|insta|ig)(?:\s?(?:naam|name|account))?\s*[:=]\s*@?(?P<handle>[a-z_][\w.]{2,28}\w)",
        re.I | re.A,
    ),
    # "Discord: yara" and "mijn insta is yara_19", not "Instagram: berichten schrijven" or "instagram is leuk".
    re.compile(
        r"\b(?:instagram|tiktok|telegram|discord|facebook|signal)(?:\s?(?:naam|name|account))?\s*[:=]\s*"
        r"@?(?P<handle>[a-z_][\w.]{2,28}\w)(?=\s*(?:$|[\n,;.!?)]))",
        re.I | re.A | re.M,
    ),
    re.compile(
        r"\b(?:snap(?:chat)?|insta(?:gram)?|ig|tiktok|telegram|discord|facebook|fb)(?:\s?(?:naam|name|account))?"
        r"(?:\s+(?:is|me|op))?\s+(?P<handle>(?=[\w.]*[\d_])[a-z][\w.]{2,28}\w)\b",
        re.I | re.A,
    ),
]
_IBAN = re.compile(r"\b[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z0-9]){11,30}", re.I | re.A)
_BSN = re.compile(r"(?<![\d.,])\d(?:[ .]?\d){8}(?![\d]|[.,]\d)")
_BSN_NEAR = re.compile(r"\b(?:bsn|burger\s?service\s?nummer|sofi\s?-?nummer|citizen service number)", re.I)
_NOT_A_NUMBER_TO_CALL = re.compile(
    r"\b(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d{2})"  # dates
    r"(?:\s{1,3}\d{1,2}[:.]\d{2})?(?!\d|[-/.]\d)"  # with a time
    r"|(?:€|\beuro?)\s?\d[\d.]*(?:,\d\d|,-)?|\b\d[\d.]*,(?:\d\d\b|-)",  # amounts of money
    re.I,
)
_PHONE = re.compile(r"(?<![\w.,])(?:\+|\(\+?)?\d(?:(?:\(0\))?[\s.\-–/()]{0,3}\d){8,14}(?!\d)")
_NINE_DIGITS = re.compile(r"(?<![\w.,+-])6(?:[\s.-]?\d){8}(?!\d)")
_CALL_ME = re.compile(
    r"\b(?:(?:whats)?app(?:en)?|bel|bellen|tel|telefoon|mobiel|gsm|nummer|nr|call|text|phone)\b", re.I
)
_SPELLED = (
    *("nul|zero|oh", "een|één|one", "twee|two", "drie|three", "vier|four"),
    *("vijf|five", "zes|six", "zeven|seven", "acht|eight", "negen|nine"),
)
_DIGITS = {word: str(digit) for digit, names in enumerate(_SPELLED) for word in names.split("|")}
_SAID = "|".join(sorted(_DIGITS, key=len, reverse=True))
_SPOKEN = re.compile(rf"\b(?:{_SAID}|\d{{1,4}})(?:[\s,.-]+(?:{_SAID}|\d{{1,4}})){{4,12}}\b", re.I)
_ONE_SAID = re.compile(rf"{_SAID}|\d", re.I)


def find_contacts(text: str) -> list[Contact]:
    """Ways to reach or identify somebody in a text, in order, none inside another.

    E-mail addresses (also "naam at gmail punt com"), phone numbers (also spelled), links, IBANs (checksum), social
    handles, and BSNs: nine digits passing the 11-test within 40 characters of a word like "bsn", because 9% of all
    nine-digit numbers pass. A free 0800 number is no contact: helplines must stay shareable. Warn with this; don't
    block on it alone.
    """
    found: list[Contact] = []
    taken = bytearray(len(text))
    for contact in _candidates(text):
        if not any(taken[contact.start : contact.end]):
            taken[contact.start : contact.end] = b"\x01" * (contact.end - contact.start)
            found.append(contact)
    return sorted(found)


def _candidates(text: str) -> Iterator[Contact]:
    """Most certain kinds first: the mail address wins from the handle in it, the IBAN from the phone number."""
    for pattern in _EMAILS:
        for match in pattern.finditer(text):
            yield Contact(match.start(), match.end(), "email", match[0])
    for pattern in _LINKS:
        for match in pattern.finditer(text):
            address = match[0].rstrip(".,;:!?)]")
            if not _JUST_A_NAME.fullmatch(address):
                yield Contact(match.start(), match.start() + len(address), "link", address)
    yield from _ibans(text)
    for match in _BSN.finditer(text):
        if bsn.is_valid(match[0]) and _BSN_NEAR.search(text, max(0, match.start() - 40), match.end() + 40):
            yield Contact(match.start(), match.end(), "bsn", match[0])
    yield from _phones(text)
    for pattern in _HANDLES:
        for match in pattern.finditer(text):
            start, end = match.span("handle" if pattern.groups else 0)
            yield Contact(start, end, "handle", text[start:end])


def _ibans(text: str) -> Iterator[Contact]:
    for match in _IBAN.finditer(text):
        # The pattern may run on into the next words: the longest head with a good length and checksum counts.
        for end in range(match.end(), match.start() + 14, -1):
            if text[end - 1].isalnum() and iban.is_valid(text[match.start() : end]):
                yield Contact(match.start(), end, "iban", text[match.start() : end])
                break


def _phones(text: str) -> Iterator[Contact]:
    # Masked by something of the same length, so that positions hold.
    masked = _NOT_A_NUMBER_TO_CALL.sub(lambda match: "x" * len(match[0]), text)
    for match in _PHONE.finditer(masked):
        if _can_be_called(match[0]):
            yield Contact(match.start(), match.end(), "phone", match[0])
    for match in _NINE_DIGITS.finditer(masked):
        if _CALL_ME.search(masked, max(0, match.start() - 25), match.start()) and _can_be_called("0" + match[0]):
            yield Contact(match.start(), match.end(), "phone", match[0])
    for match in _SPOKEN.finditer(masked):
        digits = "".join(_DIGITS.get(part, part) for part in _ONE_SAID.findall(match[0].lower()))
        if _can_be_called(digits):
            yield Contact(match.start(), match.end(), "phone", match[0])


def _can_be_called(written: str) -> bool:
    """A valid Dutch number written with its 0, or an international one with + or 00; not a free one."""
    digits = written.strip().lstrip("(")
    if not digits.startswith(("0", "+")):
        return False
    try:
        number = phonenumbers.parse(digits.replace("(0)", ""), "NL")
    except phonenumbers.NumberParseException:
        return False
    free = phonenumbers.PhoneNumberType.TOLL_FREE
    return phonenumbers.is_valid_number(number) and phonenumbers.number_type(number) != free
