"""Language of parts (WCAG 3.1.2): whether what somebody wrote is surely in the other language of this site than the page is.

By its small words, and only when they leave no doubt: a wrong language is read worse than none. The language that its writer reads
this site in would say less (people write in other languages than they read in), and every query of a card would have to carry it.
"""

import re

from markupsafe import Markup

from jobtease.words.translations import language

BEGINNING = 200
"""Characters that are looked at."""
_WORD = re.compile(r"[a-zà-ÿ']+")
_TELLING = {
    "nl": "de het een en ik je niet dat zijn voor aan te bij ook nog wat jij deze dit bent wel geen heb hoe naar als zo om dan mijn "
    "jouw mij jullie wij kan kun kunt wil weet moet zou heel goed iemand iets waar wie mag maar uit hebben ben hallo dank bedankt graag "
    "werk vraag",
    "en": "the an and i you not that are for with but your have how as if then my those these who what looks them they very just there "
    "this it can could would should will know need do does from about some anybody somebody hello thanks thank letter "
    "question",
}
"""Small words that the other language doesn't have, or seldom: neither of, was, want, in, is, we, me, die, van, met, er nor over."""
_SMALL = {name: frozenset(words.split()) for name, words in _TELLING.items()}
LEAST = 2


def language_of(text: str) -> str:
    """ "nl" or "en", or empty when the small words of a text don't tell it surely: two different ones, and thrice those of the other."""
    words = set(_WORD.findall(text[:BEGINNING].lower()))
    dutch, english = (len(words & _SMALL[name]) for name in ("nl", "en"))
    if dutch >= LEAST and dutch > 3 * english:
        return "nl"
    return "en" if english >= LEAST and english > 3 * dutch else ""


def attribute(text: object) -> Markup:
    """The attribute `lang` of an element that holds nothing but this text; empty where the page's own language will do."""
    found = language_of(str(text))
    return Markup(f' lang="{found}"') if found and found != language.get() else Markup("")  # noqa: S704 - one of two words of ours
