"""Every text is there in Dutch and in English, with the same blanks to fill in."""

from babel.messages.pofile import read_po

from jobtease import translations
from tests.messages import blanks, missing, unused


def test_nothing_lacks_its_dutch() -> None:
    assert missing() == {}


def test_nothing_is_translated_that_is_not_said() -> None:
    assert unused() == []


def test_the_blanks_are_the_same_in_both_languages() -> None:
    wrong = []
    for message, dutch in translations.catalogue("nl").items():
        for text in dutch if isinstance(dutch, tuple) else (dutch,):
            if not blanks(text) <= blanks(message) | {"n", "count"}:
                wrong.append((message, text))
    assert wrong == []


def test_no_message_is_translated_twice_in_different_words() -> None:
    seen: dict[str, tuple[str, str]] = {}
    differing = []
    for path in sorted((translations.FOLDER / "nl").glob("*.po")):
        with path.open("rb") as file:
            for message in read_po(file, locale="nl"):
                key, text = str(message.id), str(message.string)
                if message.id and key in seen and seen[key][1] != text:
                    differing.append((key, seen[key], (path.name, text)))
                seen[key] = (path.name, text)
    assert differing == []
