"""Text cleaning: what people write, without what nobody sees, shortened, and cut into stems for search."""

import re
import unicodedata
from functools import cache

import Stemmer

from jobtease.words.normalization import nfc, nfkd

# --- cleaning and shortening ---

FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u180e\u3164\uffa0"
"""Letters of no shape."""

# Controls other than tab and newline; the marks that turn reading order around (a hidden override can make a text read
# as something else); zero-width space and BOM; halves of surrogate pairs, which no database can store. And what nobody sees:
# soft hyphens and word joiners, which hide a phone number from whoever looks for one, and fillers.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff"
    f"\xad\u2060-\u2064\u206a-\u206f{FILLERS}]"
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
    # Again afterwards: 𝐀 is no capital until it is taken apart.
    plain = nfkd(text.casefold()).casefold()
    bare = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return nfc(bare).translate(_NOT_DECOMPOSED)


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return _WORD.findall(fold(text))


# How Dutch words are bent, in the spelling of today: what the stemmer leaves apart, or takes for another word.
_PLURAL_S = re.compile(r"(?<=[^\W\d_])'s\b")  # foto's, cv's
_SMALL = re.compile(r"(?<=[aeiouy]{2})([lnr])tjes?$|(?<=m)pjes?$|(?<=[^aeiou\W])jes?$|(?<=[aeou]{2})tjes?$")
_LONG = re.compile(r"([aeou])\1(?=[^aeiou]*$)")
_DOUBLED = re.compile(r"([^aeiou\W\d_])\1$")
_VOICED = {"v": "f", "z": "s"}
_LONG_FIRST = re.compile(r"[^aeiouy]*(?:([aou])\1|ee|[aeou][bcdfghjklmnprstvwz][aeiou])")
_BENT = {
    "kinderen": "kind", "eieren": "ei", "dagen": "dag", "wegen": "weg", "glazen": "glas", "gaten": "gat", "baden": "bad",
    "bladeren": "blad", "daken": "dak", "paden": "pad", "vaten": "vat", "sloten": "slot", "hoven": "hof", "leden": "lid",
    "steden": "stad", "schepen": "schip", "uren": "uur", "taartje": "taart", "taartjes": "taart", "kaartje": "kaart",
    "kaartjes": "kaart",
}  # fmt: skip
"""What no rule of spelling gives."""
_SHORTEST = 3


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer({"nl": "dutch_porter"}.get(language, "english"))


def stems(text: str, language: str) -> list[str]:
    """The stem of each word, in order; `language` is "nl" or "en". "Kassières" and "kassiere" give the same, brief and brieven."""
    if language != "nl":
        return snowball_stems(text, language)
    return [_dutch(word) for word in _WORD.findall(_PLURAL_S.sub("", fold(text)))]


def snowball_stems(text: str, language: str) -> list[str]:
    """The same as the stemmer alone gives it: what the rules of tone were written against, which tell stom from stomme by themselves."""
    return _stemmer(language).stemWords(words(text))


def _dutch(word: str) -> str:
    """The stem by Snowball's older algorithm, with what it leaves apart mended, and a mark for a long first vowel: kaas is not kas.

    Weighed in tests/words/test_stems.py: of 195 pairs it joins 186, "dutch_porter" alone 117, the newer "dutch" 154.
    """
    word = _BENT.get(word, word)
    stem = _without_s(_plain_end(_stemmer("nl").stemWord(_without_s(_SMALL.sub(r"\1", word)))))
    if stem.endswith("en") and len(stem) > _SHORTEST + 1:
        stem = _plain_end(stem[:-2])
    return stem + ("+" if _LONG_FIRST.match(word) else "")


def _without_s(word: str) -> str:
    """Without the s of a plural: what belongs to the word is lost in both forms, fiets and fietsen."""
    return (
        word[:-1]
        if word.endswith("s") and not word.endswith("ss") and len(_LONG.sub(r"\1", word)) > _SHORTEST
        else word
    )


def _plain_end(stem: str) -> str:
    """Spelled alike whether a syllable followed or not: kas(sen), ba(a)n(en), brief and briev(en)."""
    stem = _LONG.sub(r"\1", _DOUBLED.sub(r"\1", stem))
    return stem[:-1] + _VOICED.get(stem[-1], stem[-1]) if len(stem) >= _SHORTEST else stem


def letter(position: int) -> str:
    """What the first, second ... of several is called: A, B ..."""
    return chr(ord("A") + position)


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
