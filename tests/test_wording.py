"""How the Dutch and the English of the catalogues are written: short sentences, nobody who is called "wie ...", one kind of signs."""

import re
from collections.abc import Iterator

from babel.messages.pofile import read_po

from jobtease.words import translations
from tests import messages

MOST_WORDS = 15

LONGER = {
    "Je plaatst niets wat van de wet niet mag, en helpt niemand om de wet te overtreden.": "rule 4.3 of version 2, kept for its decisions",
    "{name} bood dit aan voor je je vraag veranderde, en zei nog niet of het nog geldt.": "helping",
    "{name} heeft het sollicitatiegesprek gehad waar jij bij hielp, en er staat een zin voor je.": "outfits",
}
"""Sentences of more than MOST_WORDS that are still there, and why, or where. Write no new ones: this list only becomes shorter."""

WHO = {
    "Wie eerder anderen hielp, staat bovenaan.",
    "Wie op Jobtease bij jouw gemeente hoort, ziet het dan niet.",
    "Wie je hielp, hoort het.",
    "Wie je antwoord gaf, kan het ook niet meer lezen.",
    "Wie je hielp, heeft dat gehoord.",
}
"""Sentences that begin as a question and are none, still there. Say "de maker", "de melder", "je helper", "mensen die ..."."""

_END = re.compile(r"(?<=[.!?:;])[”’)]*\s+")
_WHO = re.compile(r"(?:alleen |voor |aan )?wie .*\.", re.I)


def texts() -> Iterator[tuple[str, str]]:
    """("nl" or "en", a text)"""
    for path in sorted((translations.FOLDER / "nl").glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="nl"):
                if not message.id:
                    continue
                for language, said in (("en", message.id), ("nl", message.string or "")):
                    yield from ((language, text) for text in ((said,) if isinstance(said, str) else said))


def sentences() -> list[str]:
    return [sentence for language, text in texts() if language == "nl" for sentence in _END.split(text)]


def words(sentence: str) -> int:
    return sum(1 for word in sentence.split() if re.search(r"\w", word))


def test_no_sentence_is_longer_than_people_read_in_one_go() -> None:
    longer = {sentence for sentence in sentences() if words(sentence) > MOST_WORDS}
    assert longer - set(LONGER) == set()
    assert set(LONGER) - longer == set(), "take these out of LONGER: they are gone"


def test_nobody_is_called_who() -> None:
    """ "Wie hielp heeft gezegd hoe het ging" is read as a question."""
    found = {sentence for sentence in sentences() if _WHO.fullmatch(sentence)}
    assert found - WHO == set()
    assert WHO - found == set(), "take these out of WHO: they are gone"


def test_there_is_one_kind_of_apostrophe_and_of_quotation_marks() -> None:
    """In Dutch foto’s and “...”; in English, which is also what stands in the code, don't and “...”."""
    strange = {
        "nl": re.compile(r"['\"‘`´„«»]|(?<!\w)’(?!s\b|t\b|n\b|m\b)"),
        "en": re.compile(r"[’\"‘`´„«»]|(?<!\w)'|'(?!\w)"),
    }
    assert [text for language, text in texts() if strange[language].search(text)] == []


OLD_WORDS = {
    "vastgehouden": "wacht op jou, wacht op een moderator",
    "wie het plaatste": "de maker",
    "wie het meldde": "de melder",
    "Bureau": "Moderatie",
    "op zijn plek": "op de pagina",
    "Toetsen gebruiken": "Sneltoetsen gebruiken",
    "Pak de eerste zaak": "Open de eerste zaak",
    "Reden voor": "Wat {name} van jou leest",
    "kleineert": "discriminatie",
    "doorverteld": "vertelt door",
    "zich voordoen als": "doet alsof",
    "te weinig kleren": "te veel bloot",
    "Hier beslist iemand anders over": "Dit kun jij niet veranderen",
    "nergens bij": "Er is een storing",
    "Er is niets kwijt": "Je bent niets kwijt",
    "Er passen er": "Kies er hoogstens, Gebruik hoogstens",
    "bekeken vóór": "een moderator kijkt vóór",
    "langer dan beloofd": "het duurt langer dan we beloofden",
    "Alles loopt": "Alles werkt",
    "Naar binnen": "Inloggen",
    "gaat net zo": "Dan gaat het ook zo",
    "Use keys": "Use keyboard shortcuts",
    "told on": "passed on",
    "see it in its place": "see it on its page",
    "neat enough": "smart enough",
    "Good that you are here": "Good to see you",
    "Everything runs": "Everything works",
    "Come in": "Sign in",
    "Choose one of the list": "Choose one from the list",
    "Close account": "Suspend account",
    "As long as it lasts": "While it lasts",
}


def test_one_thing_has_one_name() -> None:
    """What was called otherwise before; the name to use stands beside it. In the words of moderation, coming in, errors and frame."""
    said = [text for _language, text in texts()]
    found = {
        old: new for old, new in OLD_WORDS.items() if any(re.search(rf"\b{re.escape(old)}\b", text) for text in said)
    }
    assert found == {}


INTERVIEW, CONVERSATION = re.compile(r"\binterviews?\b", re.I), re.compile(r"\bconversations?\b", re.I)
CHAT, WORK = re.compile(r"\bgesprek(?:ken)?\b", re.I), re.compile(r"sollicitatie", re.I)
SAVE, KEEP = re.compile(r"\bsav(?:e|ed|ing)\b", re.I), re.compile(r"\bbewa[ar]", re.I)
SAVED = re.compile(r"opslaan|opgeslagen|\bsla(?:an)? (?:[^.]* )?op\b", re.I)
SHOW = re.compile(r"\b(?:toon|toont|tonen|getoond)\b", re.I)
OFFER = re.compile(r"\b(?:bied|biedt|bieden|bood|boden)\b(?![^.?!]*\baan\b)", re.I)
AUDIENCE = re.compile(
    r"who (?:may|can) (?:see|look)|who looks|choose (?:first )?who (?!sees)"
    r"|wie (?:het|dit) mag zien|wie mag (?:dit zien|kijken)|wie (?:er )?kijkt|wie het ziet",
    re.I,
)
NOT_OURS = {"Who looks at my CV for a job in a shop?", "Who can see my profile"}
"""An example in the words of who asks; and a label whose English still says "can see", like what it stands on."""


def both() -> list[tuple[str, str]]:
    """Each text in English and in Dutch, one and many apart."""
    said = messages.said("nl").items()
    pairs = [(english, one) for english, dutch in said for one in dutch]
    return [(english, dutch) for english, dutch in pairs if english not in NOT_OURS]


def test_an_interview_is_a_sollicitatiegesprek_and_a_conversation_a_gesprek() -> None:
    """A person who reads "je gesprek is bijna" and has both is to know which."""
    about_work = [pair for pair in both() if INTERVIEW.search(pair[0])]
    talks = [pair for pair in both() if CONVERSATION.search(pair[0])]
    assert len(about_work) > 20
    assert len(talks) > 20
    assert [dutch for _english, dutch in about_work if CHAT.search(dutch) or not WORK.search(dutch)] == []
    assert [dutch for english, dutch in both() if CHAT.search(dutch) and not CONVERSATION.search(english)] == []


def test_an_outfit_is_shown_with_one_verb() -> None:
    """Laat zien; a tone is something else."""
    assert [dutch for english, dutch in both() if SHOW.search(dutch) and english != "tone"] == []


def test_who_sees_it_is_asked_and_answered_in_one_phrase() -> None:
    """Who sees it, "wie ziet dit": the word of the product for an audience. In a sentence it bends: "jij kiest wie het ziet"."""
    names = [pair for pair in both() if not pair[0].endswith(".") or pair[0].startswith("Choose")]
    assert [text for pair in names for text in pair if AUDIENCE.search(text)] == []


def test_what_a_person_saves_is_opgeslagen_and_what_we_keep_is_bewaard() -> None:
    saved = [pair for pair in both() if SAVE.search(pair[0])]
    assert len(saved) > 10
    assert [dutch for _english, dutch in saved if KEEP.search(dutch) or not SAVED.search(dutch)] == []
    assert [dutch for english, dutch in both() if SAVED.search(dutch) and not SAVE.search(english)] == []


def test_help_is_offered_with_one_verb() -> None:
    """Aanbieden, in counts, states and buttons."""
    assert [dutch for _english, dutch in both() if OFFER.search(dutch)] == []
