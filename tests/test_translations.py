"""Every text is there in every language, with the same blanks to fill in, and with the form that goes with a number."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from jobtease.words import translations
from jobtease.words.translations import _, ngettext, speaking
from tests.messages import TRANSLATED, blanks, catalogues, missing, said, unused, used


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_lacks_its_translation(language: str) -> None:
    assert missing(language) == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_translated_that_is_not_said(language: str) -> None:
    assert unused(language) == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_blanks_are_the_same_in_every_language(language: str) -> None:
    wrong = []
    for message, texts in said(language).items():
        for text in texts:
            if not blanks(text) <= blanks(message) | {"n", "count"}:
                wrong.append((message, text))
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_message_is_translated_twice_in_different_words(language: str) -> None:
    seen: dict[str, tuple[str, str]] = {}
    differing = []
    for name, catalogue in catalogues(language):
        for message in catalogue:
            key, text = str(message.id), str(message.string)
            if message.id and key in seen and seen[key][1] != text:
                differing.append((key, seen[key], (name, text)))
            seen[key] = (name, text)
    assert differing == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_all_files_of_a_language_count_alike_and_have_every_form(language: str) -> None:
    heads = {name: dict(catalogue.mime_headers).get("Plural-Forms") for name, catalogue in catalogues(language)}
    assert len(set(heads.values())) == 1
    counting = [message for _name, catalogue in catalogues(language) for message in catalogue if message.pluralizable]
    assert len(counting) > 50
    forms = catalogues(language)[0][1].num_plurals
    assert [message.id for message in counting if len([text for text in message.string or () if text]) != forms] == []


NUMBERS = {"n", "count", "max", "min", "of", "minutes", "hours", "size", "mb", "km", "percent", "total"}
UNCOUNTED = {
    "{n} min": "an abbreviation",
    "{hours} h {minutes}": "an abbreviation",
    "{km} km": "a sign",
    "{km} km, in the same region": "a sign",
    "up to {km} km": "a sign",
    "cut off at the top: {percent} %": "a sign",
    "Sending: {percent} %": "a sign",
    "{n} per cent": "a sign, spelled out for a screen reader",
    "{free} GB of {total} GB": "a sign",
    "A photo may be {mb} MB at most.": "a sign",
    "This photo is larger than {size} MB. Choose a smaller one.": "a sign",
    "{title} Size {size}.": "of clothes",
    "Type a whole number from {min} to {max}.": "nothing is counted",
    "Choose at most {max}, please.": "nothing is named",
    "Practise {n} of {total}": "which one",
    "Photo {n}": "which one",
    "Photo {n} ({name})": "which one",
    "Photo {n} is there.": "which one",
    "It is about photo {n}.": "which one",
    "Photo {n} of the outfit": "which one",
    "Photo {n} of the outfit, covered": "which one",
    "Getting photo {n} ready": "which one",
    "Leave photo {n} out": "which one",
    "Hidden part {n}": "which one",
    "Show part {n} again": "which one",
    "New: {n}": "the number stands apart: a script fills it in",
    "parts hidden: {n}": "the number stands apart: a script fills it in",
    "Suggestions: {n}. Walk through them with the arrow keys.": "the number stands apart: a script fills it in",
}
"""Texts with a number that need no form for it, and why. What is counted in words goes through ngettext."""


def test_what_is_counted_has_a_form_for_each_number() -> None:
    """Polish has three, Arabic six; English and Dutch hide it where a number is always large."""
    counted = {str(m.id[0]) for _name, found in catalogues("nl") for m in found if m.pluralizable}
    with_numbers = {message for message in used() if blanks(message) & NUMBERS}
    assert with_numbers - counted - set(UNCOUNTED) == set()
    assert set(UNCOUNTED) <= with_numbers - counted, "take these out of UNCOUNTED"


HEAD = 'msgid ""\nmsgstr ""\n"Language: {code}\\n"\n"Content-Type: text/plain; charset=utf-8\\n"\n"{plural}\\n"\n'
SLAVIC = "n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2"
PLURAL = {
    "nl": "Plural-Forms: nplurals=2; plural=(n != 1);",
    "pl": f"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : {SLAVIC});",
    "uk": f"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : {SLAVIC});",
    "ar": "Plural-Forms: nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);",
}
"""As translators' programs write them. Beware: without it Babel counts Arabic in another order of forms."""
FORMS = {
    "pl": ("plik", "pliki", "plików"),
    "uk": ("файл", "файли", "файлів"),
    "ar": ("لا ملفات", "ملف واحد", "ملفان", "ملفات", "ملفًا", "ملف"),
}
AS_SAID = {
    "pl": {"plik": (1,), "pliki": (2, 3, 22, 103), "plików": (0, 5, 11, 12, 21, 100, 101, 112)},
    "uk": {"файл": (1, 21, 101), "файли": (2, 3, 22, 103), "файлів": (0, 5, 11, 12, 100, 112)},
    "ar": {
        "لا ملفات": (0,),
        "ملف واحد": (1,),
        "ملفان": (2,),
        "ملفات": (3, 5, 10, 103),
        "ملفًا": (11, 21, 22, 99, 112),
        "ملف": (100, 101, 102),
    },
}
"""Which numbers go with which form: the rules for plurals of the Unicode CLDR."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A place for made-up catalogues; what was read of others is forgotten, before and after."""
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    translations.catalogue.cache_clear()
    yield tmp_path
    translations.catalogue.cache_clear()


def write(folder: Path, code: str, forms: tuple[str, ...], plural: str = "") -> None:
    """A catalogue of two files: one message that counts and one that doesn't."""
    head = HEAD.format(code=code, plural=plural or PLURAL[code])
    counted = "".join(f'msgstr[{place}] "{form}"\n' for place, form in enumerate(forms))
    (folder / code).mkdir()
    (folder / code / "a.po").write_text(f'{head}\nmsgid "file"\nmsgid_plural "files"\n{counted}', "utf-8")
    (folder / code / "b.po").write_text(f'{head}\nmsgid "Ask again"\nmsgstr "({code})"\n', "utf-8")


@pytest.mark.parametrize("code", AS_SAID)
def test_a_number_gets_the_form_that_its_language_has_for_it(
    folder: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    write(folder, code, FORMS[code])
    monkeypatch.setattr(translations, "LANGUAGES", {**translations.LANGUAGES, code: translations.LANGUAGES["en"]})
    numbers = sorted(n for some in AS_SAID[code].values() for n in some)
    assert {1, 2, 3, 5, 11, 21, 22, 100, 103} < set(numbers)
    with speaking(code):
        heard = {form: tuple(n for n in numbers if ngettext("file", "files", n) == form) for form in FORMS[code]}
        assert _("Ask again") == f"({code})"
        assert _("file") == FORMS[code][0]
        assert [ngettext("row", "rows", n) for n in (1, 5, 21)] == ["row", "rows", "rows"], "not translated: in English"
    assert heard == AS_SAID[code]


def test_what_the_file_says_of_its_forms_goes_before_what_babel_knows(folder: Path) -> None:
    """Its translator's program filled the forms in by it: here a Dutch that says few up to nine."""
    write(folder, "nl", ("few", "many"), "Plural-Forms: nplurals=2; plural=(n >= 10);")
    assert [ngettext("file", "files", n) for n in (1, 2, 9, 10)] == ["few", "few", "few", "many"]


def test_a_message_that_lacks_a_form_is_said_in_english(folder: Path) -> None:
    write(folder, "nl", ("bestand", ""))
    assert [ngettext("file", "files", n) for n in (1, 2)] == ["file", "files"]
    assert _("Ask again") == "(nl)"


def test_nothing_is_said_for_nothing(folder: Path) -> None:
    """The head of a catalogue is the translation of an empty text."""
    write(folder, "nl", ("bestand", "bestanden"))
    assert _("") == ""


def test_of_an_unknown_language_dutch_is_spoken() -> None:
    with speaking("xx"):
        assert _("Ask again") == translations.catalogue("nl").texts["Ask again"] != "Ask again"
    assert [translations.in_tables(code) for code in ("nl", "en", "xx")] == ["nl", "en", "nl"]
