"""What the rubric offers for every sector, garment and version; the keys of it compared with tests/readings."""

from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import pytest

from jobtease.rubrics import rubric
from tests import stored


def test_what_is_offered_in_each_sector_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for language in rubric.LANGUAGES:
        levels = [f"{one.key} {one.label}" for one in rubric.dress_codes(language)]
        lines.append(f"{language} levels: {', '.join(levels)}")
        for key, label in rubric.sectors(language):
            one = rubric.rubric_for(key, language=language)
            assert (one.sector, one.label, one.version) == (key, label, rubric.VERSION)
            assert rubric.sector_label(key, language) == label
            assert list(one.dress_codes) == rubric.dress_codes(language, key)
            lines.append(f"{language} {key}: {label}, {one.place}")
            lines.append(
                f"  levels {' '.join(level.key for level in one.dress_codes)}; likely {' '.join(rubric.likely(key))}"
            )
            lines.append(f"  keep {' '.join(chip.key for chip in one.keep_chips)}")
            lines.append(f"  swap {' '.join(chip.key for chip in one.swap_chips)}")
    stored.compare(lines, stored.READINGS / "rubric.txt", pytestconfig)


def test_the_words_for_garments_and_reasons_stay_as_they_are_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for language in (*rubric.LANGUAGES, "fr"):
        for key, label in rubric.garments(language):
            one = rubric.garment(key)
            assert label == one.label(language)
            many = " are" if one.many(language) else " is"
            lines.append(f"{language} {key}: {label}, {one.named(language)}{many}, {one.lent(language)}")
        for chip in [*rubric.rubric_for("office").keep_chips, *rubric.rubric_for("office").swap_chips]:
            assert rubric.chip(chip.key) is chip
            lines.append(f"{language} {chip.key}: {chip.label(language)}, {chip.because(language, '(place)')}")
    stored.compare(lines, stored.READINGS / "rubric_words.txt", pytestconfig)


def test_which_reasons_are_for_which_garment_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    lines = []
    for sector in ("office", "construction", "care"):
        for garment, _label in rubric.garments("nl"):
            for verdict in ("keep", "swap"):
                chips = [one.key for one in rubric.chips_for(sector, garment, verdict)]
                lines.append(f"{sector} {garment} {verdict}: {' '.join(chips)}")
                other = "swap" if verdict == "keep" else "keep"
                assert not [key for key in chips if rubric.allowed_for(key, sector, garment, other)]
    stored.compare(lines, stored.READINGS / "rubric_chips.txt", pytestconfig)


def test_a_file_says_of_each_what_it_is_for_and_since_when(tmp_path: Path) -> None:
    (tmp_path / "rubrics.toml").write_text(
        "version = 4\nsectors = []\ndress_codes = []\n"
        "[[garments]]\nkey = 'hat'\nnl = 'Höed'\nen = 'Hat'\nthe_nl = 'de hoed'\nthe_en = 'the hat'\na_nl = 'een hoed'\na_en = 'a hat'\n"
        "many_en = true\n"
        "[[chips]]\nkey = 'high'\nverdict = 'swap'\nnl = 'Hoog'\nen = 'High'\nbecause_nl = 'te hoog'\nbecause_en = 'too high'\n"
        "[[chips]]\nkey = 'low'\nverdict = 'keep'\nnl = 'Laag'\nen = 'Low'\nbecause_nl = 'laag'\nbecause_en = 'low'\n"
        "garments = ['hat']\nnot_garments = ['bag']\nsectors = ['care']\nsince = 2\nuntil = 3\n",
        encoding="utf-8",
    )
    book, none = rubric._read(tmp_path / "rubrics.toml"), frozenset[str]()
    hat = {"nl": "Höed", "en": "Hat"}, {"nl": "de hoed", "en": "the hat"}, {"nl": "een hoed", "en": "a hat"}
    assert book.version == 4
    assert book.garments == {"hat": rubric.Garment("hat", *hat, frozenset({"en"}))}
    high = {"nl": "Hoog", "en": "High"}, {"nl": "te hoog", "en": "too high"}
    low = {"nl": "Laag", "en": "Low"}, {"nl": "laag", "en": "low"}
    assert list(book.chips.values()) == [
        rubric.Chip("high", "swap", *high, none, none, none, 1, None),
        rubric.Chip("low", "keep", *low, frozenset({"hat"}), frozenset({"bag"}), frozenset({"care"}), 2, 3),
    ]


def test_a_language_that_is_not_ours_is_dutch() -> None:
    assert rubric.sectors("fr") == rubric.sectors("nl") != rubric.sectors("en")
    assert rubric.dress_codes("fr", "care") == rubric.dress_codes("nl", "care")
    assert rubric.rubric_for("care", language="fr") == rubric.rubric_for("care", language="nl")
    assert rubric.sector_label("care", "fr") == rubric.sector_label("care", "nl")


def test_an_answer_is_given_by_the_list_of_its_version(monkeypatch: pytest.MonkeyPatch) -> None:
    first = rubric.chip("too-casual")
    chips = {
        "old": replace(first, key="old", until=1),
        "new": replace(first, key="new", since=2),
        "kept": replace(first, key="kept", verdict="keep"),
        "once-kept": replace(first, key="once-kept", verdict="keep", until=1),
        "for-bags": replace(first, key="for-bags", only_garments=frozenset({"bag"})),
        "not-for-bags": replace(first, key="not-for-bags", not_garments=frozenset({"bag"})),
        "for-care": replace(first, key="for-care", only_sectors=frozenset({"care"})),
    }
    monkeypatch.setattr(rubric, "_BOOK", replace(rubric._BOOK, chips=MappingProxyType(chips)))
    monkeypatch.setattr(rubric, "VERSION", 2)
    always = ["for-bags", "not-for-bags", "for-care"]
    for version, of_then in ((1, "old"), (2, "new"), (None, "new"), (3, "new")):
        one = rubric.rubric_for("care", version=version)
        kept = ["kept", "once-kept"] if version == 1 else ["kept"]
        assert [chip.key for chip in one.keep_chips] == kept
        assert [chip.key for chip in one.swap_chips] == [of_then, *always]
        assert one.version == (version or 2)
        assert [chip.key for chip in rubric.chips_for("care", "bag", "swap", version)] == [
            of_then,
            "for-bags",
            "for-care",
        ]
        assert [chip.key for chip in rubric.chips_for("office", "shoes", "swap", version)] == [of_then, "not-for-bags"]
        allowed = {key for key in chips if rubric.is_allowed(key, "care", version)}
        assert allowed == {of_then, *kept, *always}
        for garment, fitting in (("bag", {"for-bags", "for-care"}), ("shoes", {"not-for-bags", "for-care"})):
            found = {key for key in chips if rubric.allowed_for(key, "care", garment, "swap", version)}
            assert found == {of_then, *fitting}
            assert {key for key in chips if rubric.allowed_for(key, "care", garment, "keep", version)} == set(kept)
    assert not rubric.allowed_for("new", "care", "headscarf", "swap")
    assert not rubric.allowed_for("unknown", "care", "bag", "swap")
    assert not rubric.allowed_for("new", "space", "bag", "swap")
    assert (rubric.is_chip("old"), rubric.is_chip("unknown")) == (True, False)
    assert (rubric.is_garment("bag"), rubric.is_garment("headscarf")) == (True, False)


@pytest.mark.parametrize("unknown", ["chips_for", "rubric_for", "likely", "sector_label", "dress_codes"])
def test_a_sector_that_is_not_ours_is_an_error(unknown: str) -> None:
    calls = {
        "chips_for": lambda: rubric.chips_for("space", "bag", "swap"),
        "rubric_for": lambda: rubric.rubric_for("space"),
        "likely": lambda: rubric.likely("space"),
        "sector_label": lambda: rubric.sector_label("space", "nl"),
        "dress_codes": lambda: rubric.dress_codes("nl", "space"),
    }
    with pytest.raises(KeyError):
        calls[unknown]()


def test_a_municipality_may_change_several_sectors_and_give_a_version(tmp_path: Path) -> None:
    changes = 'version = 3\n[care]\nwear_nl = "Kört."\nwear_en = "Short."\n[office]\nplace_nl = "x"\nplace_en = "y"\n'
    (tmp_path / "GM0363.toml").write_text(changes, encoding="utf-8")
    assert rubric.check_local(tmp_path) == ["GM0363"]
    for language, wear in (("nl", "Kört."), ("en", "Short.")):
        theirs = rubric.rubric_for("care", "GM0363", language, local=tmp_path)
        assert theirs == replace(rubric.rubric_for("care", language=language), wear=wear)
    assert rubric.rubric_for("office", "GM0363", "en", local=tmp_path).place == "y"
    for municipality in (None, "", "GM036", "GM03630", "GM0364"):
        assert rubric.rubric_for("care", municipality, local=tmp_path) == rubric.rubric_for("care")
    (tmp_path / "GM0001.toml").write_text('[care]\nwear_nl = ""\nwear_en = "x"\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"GM0001.toml: care.wear_nl should look like the one in rubrics.toml"):
        rubric.check_local(tmp_path)
