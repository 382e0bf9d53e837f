"""Obfuscated telephone numbers: in words ("nul zes twaalf"), or with letters that look like figures (O6)."""

import re
from collections.abc import Iterator

_SMALL = {
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien"
    " negentien",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen"
    " nineteen",
}
_TENS = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}


def _numbers() -> dict[str, str]:
    """Every way to say a number of one or two figures, in small letters and with single spaces."""
    said = {
        "oh": "0",
        "o6": "06",
        "nul6": "06",
        "zero6": "06",
        "oh6": "06",
        "één": "1",
        "eén": "1",
        "zeuven": "7",
        "fourty": "40",
    }
    for language, words in _SMALL.items():
        said |= {word: str(n) for n, word in enumerate(words.split())}
        for ten, tens in enumerate(_TENS[language].split(), start=2):
            said[tens] = str(ten * 10)
            for n, unit in enumerate(words.split()[1:10], start=1):
                both = (
                    (f"{unit}en{tens}", f"{unit}ën{tens}")
                    if language == "nl"
                    else (f"{tens} {unit}", f"{tens}-{unit}", f"{tens}{unit}")
                )
                said |= dict.fromkeys(both, str(ten * 10 + n))
    doubled = {
        f"{twice} {word}": digit * 2
        for word, digit in said.items()
        if len(digit) == 1
        for twice in ("dubbel", "double")
    }
    return said | doubled


_DIGITS = _numbers()
SAID = "|".join(re.escape(word) for word in sorted(_DIGITS, key=len, reverse=True))
"""Alternatives of a pattern: a number of one or two figures in words."""
_BETWEEN = r"[\s,.\-–/_:;+*]{1,3}(?:(?:en|dan|and|then|daarna|streepje|dash|keer)[\s,]{1,2}){0,2}"
_SPOKEN = re.compile(rf"(?<!\w)(?:{SAID}|\d{{1,4}})(?:{_BETWEEN}(?:{SAID}|\d{{1,4}})){{2,12}}(?!\w)", re.I)
_RUN_TOGETHER = re.compile(rf"(?<!\w)(?:nul|zero|oh)(?:{SAID}){{3,12}}(?!\w)", re.I)
_ONE_SAID = re.compile(rf"{SAID}|\d", re.I)
_LOOK_ALIKE = re.compile(r"(?<!\w)[0oOQ](?:[\s.\-_]{0,2}[0-9oOQlIiZzSsBbGg|]){9}(?![\w|])")
_LETTERS = str.maketrans("oOQlIi|ZzSsBbGg", "000111122558866")
_PUT_TOGETHER = re.compile(
    r"\b(?:plak|lijm|zet|voeg|leg)\b[^\n]{0,60}\b(?:aan elkaar|aan mekaar|achter elkaar|samen)\b"
    r"|\b(?:glue|stick|paste|put|join)\b[^\n]{0,60}\btogether\b"
    r"|\b(?:achterstevoren|achterste\s?voor|omgekeerd|van achter(?:en)? naar voren|backwards?|reversed?|in reverse)\b",
    re.I,
)
_AROUND = 200
_MOBILE = re.compile(r"06\d{8}(?!\d)")
_FEWEST_FIGURES = 5
_SURE = 5
_LONG = 9
"""Figures of a mobile number all in words, when its zero is told beside them."""


def spelled(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """(start, end, figures, certain) of what may be a number to call. `certain`: begins like a mobile number, in words, and goes
    on for a while; nobody writes that for another reason, so it needn't be whole."""
    for pattern in (_SPOKEN, _RUN_TOGETHER):
        for match in pattern.finditer(text):
            parts = _ONE_SAID.findall(match[0].lower())
            digits = "".join(_DIGITS.get(part, part) for part in parts)
            begins = digits.startswith(("06", "316", "00316"))
            in_words = digits.startswith("6") and len(digits) >= _LONG and all(part.isalpha() for part in parts)
            certain = begins and len(digits) >= _SURE and not parts[0].isdigit()
            yield match.start(), match.end(), digits, certain or in_words
    for match in _LOOK_ALIKE.finditer(text):
        if sum(letter.isdigit() for letter in match[0]) >= _FEWEST_FIGURES:
            digits = "".join(c for c in match[0].translate(_LETTERS) if c.isdigit())
            yield match.start(), match.end(), digits, False


def put_together(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of a mobile number in pieces, or backwards, where it is said what to do with them."""
    reached = 0
    for match in _PUT_TOGETHER.finditer(text):
        if match.start() < reached:  # what was looked through isn't again, or the time would grow with the square
            continue
        start, reached = max(reached, match.start() - _AROUND), match.end() + _AROUND
        places = [at for at in range(start, min(reached, len(text))) if text[at] in "0123456789"]
        figures = "".join(text[at] for at in places)
        for said, back in ((figures, False), (figures[::-1], True)):
            if whole := _MOBILE.search(said):
                first, last = whole.span()
                of = places[len(places) - last : len(places) - first] if back else places[first:last]
                yield of[0], of[-1] + 1
