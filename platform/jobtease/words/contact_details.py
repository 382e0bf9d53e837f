"""Contact details: ways to reach or identify somebody in a text, written plainly or in disguise.

A disguise is undone before anything is looked for (`_undisguised`): digits of other scripts and in circles, marks that nobody
sees, letters with spaces between them. Every position found is one of the text as it was typed. Numbers that are written in
words, or with letters for digits, are read by spelled_numbers.py.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import phonenumbers
from stdnum import iban
from stdnum.nl import bsn

from jobtease.words import spelled_numbers
from jobtease.words.normalization import nfkc

Kind = Literal["email", "phone", "link", "iban", "bsn", "handle", "address"]


@dataclass(frozen=True, order=True)
class Contact:
    """A way to reach or identify a person, found at text[start:end]."""

    start: int
    end: int
    kind: Kind
    text: str


Candidate = tuple[int, int, Kind]
"""Where something stands in the plain text, and what it may be."""

# Every repetition below is bounded or starts only at a word's start: a pattern that backtracks would hang the server.
_PLAIN_TLD = (
    "nl|com|org|eu|net|shop|xyz|top|click|icu|biz|store|club|vip|win|ru|cn|tk|ml|cf|gq|ly|gg|cc|io|tv|site|website|space|bet|casino"
    "|loan|money|cash|buzz|cyou|monster|sbs|rest|bond|quest"
)
"""Endings that are no words of ours, so that a bare name before one is an address."""
_TLD = (
    rf"(?:{_PLAIN_TLD}|be|de|info|app|me|co|link|fr|uk|pl|tr|online|dev|page|live|pro|jobs|work|nu|is|us|es|it|at|ch)\b"
)
_HOST = r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}"
_APE = r"ape?n?st?aart(?:je)?"
_AT = rf"(?:\s{{0,2}}[\[({{]\s?(?:at|{_APE}|@)\s?[\])}}]\s{{0,2}}|\s{{1,2}}{_APE}\s{{1,2}}|[_.-]{_APE}[_.-]|\s{{0,2}}@\s{{0,2}})"
_SAID_DOT = r"(?:\s{0,2}[\[({]\s?(?:dot|punt|\.)\s?[\])}]\s{0,2}|\s{1,2}(?:dot|punt(?:je)?)\s{1,2})"
_SAID_LINE = r"(?:(?:laag\s|liggend\s)?streepje(?:\slaag)?|underscore|onderstreping|dash|dot|punt(?:je)?)"
_DOT = rf"(?:{_SAID_DOT}|\s?\.\s?)"
_MAILBOX = r"(?:gmail|hotmail|outlook|live|icloud|yahoo|ziggo|kpnmail|xs4all|planet|proton(?:mail)?|gmx|msn)\b"
_NAME = r"(?<![\w.+%-])[\w.+%-]{1,64}"
_PATH = r"/[^\s<>\"']{0,2000}"
_SPELT_NAME = rf"(?:(?<!\w)\w{{1,64}}\s{_SAID_LINE}\s)?{_NAME}"
_EMAILS = [
    re.compile(rf"{_NAME}@{_HOST}\.[a-z]{{2,24}}\b", re.I),
    re.compile(rf"{_SPELT_NAME}{_AT}[\w-]{{2,63}}(?:{_DOT}[\w-]{{1,63}})?{_DOT}{_TLD}", re.I),
    re.compile(rf"{_SPELT_NAME}{_AT}{_MAILBOX}", re.I),
    # "at" is also a word: with it the dot must be spelled too, or a mailbox provider follows.
    re.compile(
        rf"{_SPELT_NAME}\s{{1,2}}(?:at|bij)\s{{1,2}}[\w-]{{2,63}}(?:{_SAID_DOT}[\w-]{{1,63}})?{_SAID_DOT}{_TLD}", re.I
    ),
    re.compile(rf"{_SPELT_NAME}\s{{1,2}}at\s{{1,2}}{_MAILBOX}(?:{_DOT}|\s){_TLD}", re.I),
    re.compile(rf"(?<![\w.+-])(?=[\w.+-]{{0,60}}[\d._])[\w.+-]{{3,64}}\s{{1,2}}(?:at|op|bij)\s{{1,2}}{_MAILBOX}", re.I),
    re.compile(rf"\b\w{{1,64}}\s(?:punt|dot)\s\w{{1,64}}\s(?:at|op|bij)\s{_MAILBOX}", re.I),
    re.compile(r"\b(?:at|bij|op)\s(?:gmail|hotmail|outlook|icloud|yahoo|ziggo)\b[^.\n]{0,25}\b(?:com|nl)\b", re.I),
    re.compile(rf"\b{_MAILBOX}(?:adres|account)?\s?[:=]\s?[\w.+-]{{4,64}}\b", re.I),
]
_GO_TO = r"\b(?:op|via|naar|check|bezoek|site|website|link|bekijk|visit|see|goto|go to|google)\s{1,2}(?:de\s|the\s|site\s|website\s)?"
_LINKS = [
    re.compile(r"\b(?:https?|ftp)\s?:\s?//\s?[^\s<>\"']{1,2000}", re.I),
    re.compile(r"\bhxxps?://[^\s<>\"']{1,2000}", re.I),
    re.compile(rf"\bwww\.{_HOST}(?:{_PATH})?", re.I),
    re.compile(rf"(?<![\w@.-]){_HOST}\.{_TLD}{_PATH}", re.I),
    # A bare name only under endings that are no words: "ik was klaar.de bus kwam" is a forgotten space ...
    re.compile(rf"(?<![\w@.-]){_HOST}\.(?:{_PLAIN_TLD})\b(?![\w@-])", re.I),
    # ... or with a hyphen or a figure in it, or where somebody is told to go to.
    re.compile(rf"(?<![\w@.-])(?=[a-z.]{{0,63}}[-\d]){_HOST}\.{_TLD}(?![\w@-])", re.I),
    re.compile(rf"{_GO_TO}(?P<at>{_HOST}\.{_TLD})(?![\w@-])", re.I),
    re.compile(rf"(?<![\w@.-])[\w-]{{2,63}}(?:{_SAID_DOT}|\s\.\s)(?:{_PLAIN_TLD})\b(?![\w@-])", re.I),
]
# Employers, job boards and offices that people name by their address without sending anybody anywhere.
_JUST_A_NAME = re.compile(
    r"(?:www\.)?(?:(?:bol|booking|indeed|linkedin|coolblue|zalando|google|youngcapital|randstad|tempo-team|adecco)\.com|(?:werk"
    r"|uwv|duo|digid|indeed|rijksoverheid|toeslagen|belastingdienst|9292|funda|ah|jumbo|action|hema|ns|ret|rotterdam|utrecht"
    r"|amsterdam|denhaag|marktplaats|thuisbezorgd|nationalevacaturebank|werkenvoornederland|leren?werken|s-bb|stagemarkt|werkzoeken"
    r"|youngcapital|randstad|tempo-team|jobbird|indebuurt|mbostad|roc|113|kindertelefoon|mindkorrelatie|nibud|juridischloket"
    r"|zorgvoorelkaar|coolblue|postnl|gemeente)\.nl|zorgvoorelkaar\.com|(?:asp|vb|ado)\.net|socket\.io)",
    re.I,
)
_NO_NAME = (
    r"(?!(?:handig|leuk|niet|weg|ook|nog|vol|kapot|gehackt|gewoon|saai|dicht|open|priv[eé]|private|public|down|broken|full|fun|great"
    r"|not|my|the|de|het|een|van|for|voor|wel|want|als|dan|please|and|with|met|over|aub|asap|over|zodat|omdat|maar|mijn|that|"
    r"about|werk|stage|instagram|snapchat|facebook|tiktok|telegram|discord|whatsapp|insta|snap|graag|even|eens|vandaag|morgen"
    r"|because|when|bij|naar|from|niks|something|iets|hoe|wat|wie|filters?|chat|streaks?|berichten|story|verhaal|vraagt|vroeg|vragen|wil|wilde)\b)"
)
_SNAP = r"[s5$]n[a4@]p(?:ch[a4@]t)?|[i1!|]n[s5$]t[a4@](?:gr[a4@]m)?"
_TALK = r"t[i1!]kt[o0]k|d[i1!][s5$]c[o0]rd|t[e3]l[e3]gr[a4@]m"
"""The names of apps, also with digits and signs for letters."""
_PLATFORM = rf"(?:{_SNAP}|{_TALK}|sc|ig|facebook|fb|kik|skype|messenger)"
_NO_TAG = "ticket|vacature|order|nummer|issue|case|bug|zaak|ref|bestelling|factuur|kamer|room|artikel|commit"
_CALLED = (
    "heet|heten|called|zoek|look for|search|vind|find|voeg|volg|add|follow|ben ik|i'm|i am|username|gebruikersnaam|bereik|reach|dm"
    "|platform|spookje|ghost"
)
_NO_FILE = (
    r"(?!(?:img|dsc|pxl|foto|photo|image|scan|test|screenshot|untitled)_"
    r"|[\w.]{0,40}\.(?:pdf|docx?|odt|py|js|png|jpe?g|txt|csv|xlsx?|zip|html?|md|sql)\b"
    r"|\w{0,30}(?:cv|brief|versie|final|definitief|concept|letter|resume|draft)(?:_|\b)|[\w.]{1,40}\()"
)
_LIKE_A_HANDLE = rf"(?<![\w./@-]){_NO_FILE}[a-z][a-z\d.]{{1,28}}_[\w.]{{1,28}}\w"
_DOTTED = rf"(?<![\w./@-]){_NO_FILE}[a-z]{{2,20}}(?:\.[a-z\d]{{2,20}}){{1,3}}(?![\w@])"
_SPELT_HANDLE = rf"(?<!\w)[a-z]\w{{1,20}}(?:\s{_SAID_LINE}\s\w{{2,20}}){{1,3}}"
_APP_SAID = (
    r"(?:\b(?:foto|photo|video|filmpjes?|videos|dans\w{0,12}|dance)(?:-|\s)?(?:video'?s\s)?(?:app|platform|site)\b"
    r"|\b(?:platform|app|site)\s(?:van|of|met|with|voor|for)\s(?:(?:de|het|the|die|short|korte|a|meta)\s?){1,3}"
    r"(?:filmpjes|dansfilmpjes|video'?s|dance videos|foto'?s|photos|(?:roze|pink)\scamera|camera)?"
    r"|\b(?:gele?|yellow)\s(?:\w{1,10}\s)?(?:spook(?:je)?|ghost)|\b(?:blauwe?|blue)\s(?:vogel(?:tje)?|bird)"
    r"|\b(?:roze|pink)\scamera)"
)
"""An app that is described: who names it so wants its name not to be found."""
_HANDLES = [
    re.compile(r"(?<![\w.@/])@(?!(?:home|thuis|work|werk|school|all|everyone|iedereen)\b)[a-z_][\w.]{1,28}\w", re.I),
    re.compile(
        rf"(?<!\w)(?:(?!instagram){_SNAP}|ig)(?:\s?(?:naam|name|account))?\s*[:=]\s*@?(?P<at>[a-z_][\w.]{{2,28}}\w)",
        re.I | re.A,
    ),
    # "Discord: yara" and "mijn insta is yara_19", not "Instagram: berichten schrijven" or "instagram is leuk".
    re.compile(
        rf"\b(?:instagram|{_TALK}|facebook|signal|skype|kik)(?:\s?(?:naam|name|account))?\s*[:=]\s*"
        r"@?(?P<at>[a-z_][\w.]{2,28}\w)(?=\s*(?:$|[\n,;.!?)]))",
        re.I | re.A | re.M,
    ),
    re.compile(
        rf"\b{_PLATFORM}(?:\s?(?:naam|name|account))?(?:\s+(?:is|me|op|heet))?\s+(?P<at>(?=[\w.]*[\d_])[a-z][\w.]{{2,28}}\w)\b",
        re.I | re.A,
    ),
    re.compile(
        rf"\b(?:mijn|m'n|mn|my)\s(?:snap(?:chat)?|sc|insta|ig|telegram|discord|tiktok)(?:naam|name|account)?(?:\s?(?:is|heet|=|:|->|,)\s?|\s)"
        rf"@?{_NO_NAME}(?P<at>[a-z][\w.]{{3,28}}\w)",
        re.I | re.A,
    ),
    re.compile(
        rf"\b(?:voeg|add|volg|follow|zoek|dm|pm|app|snap|stuur|vind|find)\s(?:me|mij|my)(?:\stoe)?(?:\s(?:op|on|via|in))?\s{_PLATFORM}"
        rf"(?:\s?[:=,]\s?|\s)@?{_NO_NAME}(?P<at>[a-z_][\w.]{{2,28}}\w)",
        re.I | re.A,
    ),
    re.compile(rf"\bsnap\s(?:me|mij)\s?[:=]\s?@?{_NO_NAME}(?P<at>[a-z_][\w.]{{2,28}}\w)", re.I | re.A),
    # "my username there is yara.boot", on an app that is not named
    re.compile(
        r"\b(?:gebruikersnaam|user\s?name|screen\s?name|gamer\s?tag|handle|(?:mijn|my)\s(?:naam|name)(?=\s(?:daar|there|op|on)))"
        r"(?:\s(?:daar|there|is|heet|(?:op|on|in)\s\w{2,12})){0,3}\s*[:=]?\s*@?(?P<at>(?=[\w.]*[\d_.]\w)[a-z][\w.]{2,28}\w)",
        re.I | re.A,
    ),
    re.compile(r"\bat[- ]sign[\s:]{1,2}(?P<at>[a-z][\w.]{2,28}\w)", re.I | re.A),
    re.compile(r"\bapenstaartje[\s:]{1,2}(?P<at>(?=[\w.]*[\d_])[a-z][\w.]{2,28}\w)", re.I | re.A),
    re.compile(rf"(?<![\w#])(?!(?:{_NO_TAG}))(?P<at>[a-z][\w.]{{2,30}}#\d{{4}})(?!\w)", re.I | re.A),
    re.compile(rf"\b(?:{_CALLED})\b[^\n]{{0,60}}?(?P<at>{_LIKE_A_HANDLE})", re.I | re.A),
    # Nothing but a user name has two lines in it, or a line and a figure.
    re.compile(rf"(?=[\w.]{{0,60}}(?:\d|_[a-z\d.]{{1,28}}_)){_LIKE_A_HANDLE}", re.I | re.A),
    re.compile(rf"\b{_PLATFORM}\b[^\n]{{0,40}}?(?P<at>{_LIKE_A_HANDLE}|(?=[\w.]{{2,50}}\d){_DOTTED})", re.I | re.A),
    re.compile(rf"{_APP_SAID}[^\n]{{0,60}}?(?P<at>{_LIKE_A_HANDLE}|{_DOTTED}|{_SPELT_HANDLE})", re.I | re.A),
    re.compile(rf"(?P<at>{_LIKE_A_HANDLE}|{_DOTTED}|{_SPELT_HANDLE})[^\n]{{0,60}}?{_APP_SAID}", re.I | re.A),
    re.compile(r"👻\s?:?\s?@?(?P<at>[a-z_][\w.]{2,28}\w)", re.I | re.A),
]
_IBAN = re.compile(r"\b[A-Z]{2}\s?\d{2}(?:[\s.-]?[A-Z0-9]){11,30}", re.I | re.A)
_BSN = re.compile(r"(?<![\d.,])\d(?:[ .]?\d){8}(?![\d]|[.,]\d)")
_BSN_NEAR = re.compile(r"\b(?:bsn|burger\s?service\s?nummer|sofi\s?-?nummer|citizen service number)", re.I)
_STREET = (
    r"(?:straat|straatweg|laan|weg|plein|singel|gracht|kade|dijk|hof|pad|steeg|plantsoen|dreef|markt|haven|park|boulevard|wal|burg"
    r"|baan|hoek|kamp|erf|veld|oord|zijde|poort|akker|brink)"
)
_NUMBER = (
    r"\s(?:nr\.?\s?|nummer\s|huisnummer\s)?\d{1,4}(?:\s?-\s?\d{1,4}|\s?[a-z]{1,2}\b|\s?bis\b)?(?![\d:.]|,\d)"
    r"(?!\s?(?:uur|min|km|kilo|meter|euro|%|€|pers|mensen|jaar|dag|we[ek]|keer|hours?|people|years?|jan|feb|maart|apr|mei|jun|jul"
    r"|aug|sep|okt|nov|dec|vacature|bedrij|winkel|of\s\d))"
)
_ROAD = r"(?:Street|Road|Avenue|Lane|Square|Drive|Court|Way|Close|Terrace)"
_SAID_NUMBER = rf"(?:nummer|number|huisnummer|nr\.?|no\.?)\s(?:\d{{1,4}}[a-z]?|{spelled_numbers.SAID})"
_POSTCODE = r"[1-9]\d{3}\s?[a-z]{2}\b"
_ADDRESSES = [
    re.compile(rf"\b(?=[A-ZÀ-Ý])(?i:[\w'’.-]{{2,30}}?{_STREET}{_NUMBER}(?:,?\s{{0,2}}{_POSTCODE})?)"),
    re.compile(rf"\b[A-Z][\w'’-]{{1,30}}\s(?i:{_STREET}{_NUMBER}(?:,?\s{{0,2}}{_POSTCODE})?)"),
    re.compile(
        rf"\b(?=[A-ZÀ-Ý])(?i:[\w'’.-]{{2,30}}?{_STREET}),?\s(?i:(?:(?:het|the)\s(?:huis|house)\s(?:met|with|op|at)\s)?"
        rf"(?:het\s|the\s)?{_SAID_NUMBER})(?!\w)"
    ),
    re.compile(rf"\b[\w'’-]{{3,40}}\s\d{{1,4}}\s?[a-z]{{0,2}},?\s{{0,2}}{_POSTCODE}", re.I),
    re.compile(rf"\b{_POSTCODE}[,\s]{{1,3}}(?:nr\.?\s?|nummer\s|huisnummer\s|no\.?\s?)\d{{1,4}}\b", re.I),
    re.compile(r"\b[1-9]\d{3}\s?[A-Z]{2}[,\s]{1,2}\d{1,4}(?:\s?[a-z])?\b(?![:.,]\d|\s?(?:uur|km|euro|jaar))"),
    re.compile(
        rf"\b(?:woon|wonen|adres|live|address|langs|thuis)(?:\s(?:ik|is|op|aan|de|het|in|at|on|the|bij)|:){{1,3}}\s"
        rf"(?P<at>[\w'’-]{{2,40}}(?:\s[\w'’-]{{2,40}})?{_NUMBER})",
        re.I,
    ),
    re.compile(rf"\b\d{{1,4}}\s[A-Z][a-z]{{1,30}}\s{_ROAD}\b"),
    re.compile(
        rf"\b[A-Z][a-z]{{1,30}}\s{_ROAD},?\s(?i:(?:house|number|no\.?)\s(?:\d{{1,4}}|{spelled_numbers.SAID}))(?!\w)"
    ),
    re.compile(
        rf"\b(?i:{_SAID_NUMBER}\s(?:van|op|in|aan|of|on)\s(?:de|het|the)\s)(?=[A-ZÀ-Ý])(?i:[\w'’.-]{{2,30}}?{_STREET})(?!\w)"
    ),
]
_NO_STREET = re.compile(
    r"(?:onderweg|snelweg|omweg|vanwege|uitweg|werkplein|schoolplein|jobhof|arbeidsmarkt|banenmarkt)\b", re.I
)
_HOUR = r"(?:[01]?\d|2[0-4])[:.][0-5]\d"
_NOT_A_NUMBER_TO_CALL = re.compile(
    r"\b(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:19|20)\d{2})"  # dates
    r"(?:\s{1,3}\d{1,2}[:.]\d{2})?(?!\d|[-/.]\d)"  # with a time
    rf"|(?<![\d.]){_HOUR}\s?(?:-|–|tot|to)\s?{_HOUR}(?![\d.])"  # from, to
    r"|(?:€|\beuro?)\s?\d[\d.]*(?:,\d\d|,-)?|\b\d[\d.]*,(?:\d\d\b|-)",  # amounts of money
    re.I,
)
_BETWEEN = r"[\s.\-–—/()*_|~•·+=#\\…'\U0001F300-\U0001FAFF☀-➿]{0,3}"
_PHONE = re.compile(rf"(?<![\w.,])(?:\+|\(\+?)?\d(?:(?:\(0\))?{_BETWEEN}\d){{8,14}}(?!\d)")
_WITH_COMMAS = re.compile(r"(?<![\w.,])\d{1,4}(?:,\s?\d{1,4}){3,9}(?![\d,])")
_NINE_DIGITS = re.compile(r"(?<![\w.,+-])6(?:[\s.-]?\d){8}(?!\d)")
_MOBILE = re.compile(r"(?:0|\+31|0031)6\d{8}")
"""Also in ranges that nobody has yet: it is meant to be called, or to look so."""
_CALL_ME = re.compile(
    r"\b(?:(?:whats)?app(?:en)?|bel|bellen|tel|telefoon|mobiel|gsm|nummer|nr|call|text|phone)\b", re.I
)


def find_contacts(text: str) -> list[Contact]:
    """Ways to reach or identify somebody in a text, in order, none inside another.

    E-mail addresses (also "naam at gmail punt com"), phone numbers (also spelled, or in other digits), links and bare hosts,
    street and house number, IBANs (checksum), social handles, and BSNs: nine digits passing the 11-test within 40 characters of
    a word like "bsn", because 9% of all nine-digit numbers pass. A free 0800 number is no contact: helplines must stay
    shareable. Warn with this; don't block on it alone. Takes time in proportion to the text.
    """
    plain, places = _undisguised(text)
    found: list[Contact] = []
    taken = bytearray(len(text))
    for first, last, kind in _candidates(plain):
        start, end = places[first], places[last]
        while text[end - 1].isspace():
            end -= 1
        if not any(taken[start:end]):
            taken[start:end] = b"\x01" * (end - start)
            found.append(Contact(start, end, kind, text[start:end]))
    return sorted(found)


_SPACED = re.compile(r"(?<!\S)\S(?:(?:[ _.]\S){4,}|(?:\.\S){2,})(?!\S)")


def _undisguised(text: str) -> tuple[str, list[int]]:
    """The text in plain characters, and where each of them stood; one place more, for the end."""
    gaps = {
        at
        for match in _SPACED.finditer(text)
        if not match[0][::2].isdigit()
        for at in range(match.start() + 1, match.end(), 2)
    }
    if text.isascii() and not gaps:
        return text, list(range(len(text) + 1))
    letters, places = [], []
    for place, letter in enumerate(text):
        if place not in gaps and (plain := _plain(letter)):
            letters.append(plain)
            places.append(place)
    return "".join(letters), [*places, len(text)]


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    """One character or none: a digit of any script as ours, a letter in another dress as itself."""
    if letter.isascii():
        return letter
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return ""
    if (digit := unicodedata.digit(letter, None)) is not None:
        return str(digit)
    simple = nfkc(letter)
    return simple if len(simple) == 1 and simple.isascii() else letter


def _candidates(text: str) -> Iterator[Candidate]:
    """Most certain kinds first: the mail address wins from the handle in it, the IBAN from the phone number."""
    yield from _matches(_EMAILS, "email", text)
    for start, end, _kind in _matches(_LINKS, "link", text):
        bare = text[start:end].rstrip(".,;:!?)]")
        if not _JUST_A_NAME.fullmatch(re.sub(rf"{_SAID_DOT}|\s", ".", bare)):
            yield start, start + len(bare), "link"
    yield from _ibans(text)
    for match in _BSN.finditer(text):
        if bsn.is_valid(match[0]) and _BSN_NEAR.search(text, max(0, match.start() - 40), match.end() + 40):
            yield *match.span(), "bsn"
    yield from _phones(text)
    yield from _matches(_HANDLES, "handle", text)
    for start, end, _kind in _matches(_ADDRESSES, "address", text):
        if not _NO_STREET.search(text, start, end):
            yield start, end, "address"


def _matches(patterns: list[re.Pattern[str]], kind: Kind, text: str) -> Iterator[Candidate]:
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield *match.span("at" if pattern.groupindex else 0), kind


def _ibans(text: str) -> Iterator[Candidate]:
    at = 0
    while match := _IBAN.search(text, at):
        at = match.end()
        # The pattern may run on into the next words: the longest head with a good length and checksum counts.
        for end in range(match.end(), match.start() + 14, -1):
            if text[end - 1].isalnum() and iban.is_valid(text[match.start() : end]):
                yield match.start(), end, "iban"
                at = end  # another one may stand in those words
                break


def _phones(text: str) -> Iterator[Candidate]:
    # Masked by something of the same length, so that positions hold.
    masked = _NOT_A_NUMBER_TO_CALL.sub(lambda match: "x" * len(match[0]), text)
    for pattern, where in ((_PHONE, masked), (_WITH_COMMAS, text)):
        for match in pattern.finditer(where):
            if _can_be_called(match[0]):
                yield *match.span(), "phone"
    for match in _NINE_DIGITS.finditer(masked):
        if _CALL_ME.search(masked, max(0, match.start() - 25), match.start()) and _can_be_called("0" + match[0]):
            yield *match.span(), "phone"
    for start, end in spelled_numbers.put_together(text):
        yield start, end, "phone"
    for start, end, digits, certain in spelled_numbers.spelled(masked):
        if certain or _can_be_called(digits):
            yield start, end, "phone"


def _can_be_called(written: str) -> bool:
    """A valid Dutch number written with its 0, or an international one with + or 00; not a free one."""
    digits = "".join(sign for sign in written.replace("(0)", "") if sign.isdigit() or sign == "+")
    if not digits.startswith(("0", "+")):
        return False
    if _MOBILE.fullmatch(digits):
        return True
    try:
        number = phonenumbers.parse(digits, "NL")
    except phonenumbers.NumberParseException:
        return False
    free = phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.TOLL_FREE
    # abroad ranges change oftener than our list of them, and nobody writes a plus for another reason
    valid = phonenumbers.is_possible_number if digits.startswith("+") else phonenumbers.is_valid_number
    return valid(number) and not free
