"""The rubric of the fitting room: complete in both languages, about clothes only, adjustable without breaking anything."""

import re
import tomllib
from pathlib import Path

import pytest

from jobtease.outfits.models import Advice, Outfit
from jobtease.rubrics import rubric

SECTORS = "horeca care retail office construction logistics engineering ict education security cleaning green government temporary"
# The person instead of the clothes, and dress that is nobody's business here. Beginnings of words, both languages.
NOT_OUR_SUBJECT = (
    "lichaam|lijf|buik|borst(?:en)?\\b|billen|figuur|dik|dun(?:ne)? (?:armen|benen)|gezicht|haar\\b|haren|kapsel|baard|huid|make-?up"
    "|lelijk|knap|mooi mens|leeftijd|oud\\b|jong|man\\b|mannen|vrouw|meisje|jongen|meneer|mevrouw|hoofddoek|hijab|sluier|tulband"
    "|keppel|kruisje|relig|geloof|cultu|arm\\b|goedkoop|duur|tattoo|piercing"
    "|body|bodies|belly|breast|figure|fat\\b|skinny|face|hair|beard|skin|ugly|pretty|handsome|age\\b|old\\b|young|men\\b|women|man\\b"
    "|woman|girl|boy|lady|headscar|veil(?:s|ed)?\\b|turban|kippah|faith|relig|cultur|poor|cheap|expensive"
)
_WRONG = re.compile(rf"\b(?:{NOT_OUR_SUBJECT})", re.I)


def everything() -> list[str]:
    """All that a rubric can show, in both languages, the adjustments of municipalities included."""
    texts = []
    for language in rubric.LANGUAGES:
        for municipality in ("", *rubric.check_local()):
            for key, label in rubric.sectors(language):
                one = rubric.rubric_for(key, municipality, language)
                texts += [label, one.place, one.wear, *one.dos, *one.swaps]
                texts += [f"{code.label}. {code.means}" for code in one.dress_codes]
                for chip in (*one.keep_chips, *one.swap_chips):
                    texts += [
                        chip.label(language),
                        chip.because(language, one.place),
                    ]
        for key, label in rubric.garments(language):
            texts += [label, rubric.garment(key).named(language)]
    return texts


def test_the_fourteen_sectors_are_there_in_both_languages() -> None:
    for language in ("nl", "en"):
        assert [key for key, _ in rubric.sectors(language)] == SECTORS.split()
    assert rubric.sector_label("green", "nl") == "Groen werk"
    assert rubric.sector_label("green", "en") == "Green work"


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("sector", SECTORS.split())
def test_a_rubric_says_what_people_wear_with_three_dos_and_three_swaps(sector: str, language: str) -> None:
    one = rubric.rubric_for(sector, language=language)
    assert len(one.dos) == len(one.swaps) == 3
    assert len(one.keep_chips) >= 5
    assert len(one.swap_chips) >= 8
    assert one.dress_codes
    for text in (one.wear, *one.dos, *one.swaps):
        assert text[0].isupper()
        assert text.endswith(".")
        assert max(len(sentence.split()) for sentence in text.split(".")) <= 24, "too long a sentence for B1"
    assert all(swap.startswith("Wissel " if language == "nl" else "Swap ") for swap in one.swaps)


def test_nothing_can_be_said_of_a_body_a_face_or_dress_that_is_nobodys_business() -> None:
    for text in everything():
        assert not _WRONG.search(text), text


def test_the_words_that_may_not_be_said_are_recognised() -> None:
    for text in ("Je haar zit los", "a headscarf", "te dik", "for men", "Hoofddoeken"):
        assert _WRONG.search(text)


def test_every_text_stands_in_both_languages_and_fits_its_column() -> None:
    texts = everything()
    assert all(text.strip() == text and text for text in texts)
    assert not [text for text in texts if "{" in text or ";" in text]
    garment_width = Advice._meta.fields_map["garment"].max_length  # type: ignore[attr-defined]
    sector_width = Outfit._meta.fields_map["sector"].max_length  # type: ignore[attr-defined]
    assert all(len(key) <= garment_width for key, _ in rubric.garments("nl"))
    assert all(len(key) <= sector_width for key, _ in rubric.sectors("nl"))


def test_the_documentation_shows_a_file_that_works(tmp_path: Path) -> None:
    text = (Path(__file__).parents[2] / "docs/rubrics.md").read_text(encoding="utf-8")
    (tmp_path / "GM0363.toml").write_text(text.split("```toml\n")[1].split("```")[0], encoding="utf-8")
    assert rubric.check_local(tmp_path) == ["GM0363"]
    assert rubric.rubric_for("horeca", "GM0363", "en", local=tmp_path).place == "a hotel on the canals"
    assert set(re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)) == set(rubric.ADJUSTABLE)
    assert all(sector in text for sector in SECTORS.split())


def test_every_key_in_the_file_is_known_and_every_chip_is_of_use() -> None:
    raw = tomllib.loads((Path(rubric.__file__).parent / "rubrics.toml").read_text(encoding="utf-8"))
    sectors, garments = set(SECTORS.split()), {row["key"] for row in raw["garments"]}
    for kind in ("sectors", "garments", "chips", "dress_codes"):
        keys = [row["key"] for row in raw[kind]]
        assert len(keys) == len(set(keys))
        assert all(re.fullmatch(r"[a-z-]{2,30}", key) for key in keys)
    for row in raw["chips"]:
        assert set(row.get("sectors", ())) <= sectors
        assert set(row.get("garments", ())) | set(row.get("not_garments", ())) <= garments
        assert any(rubric.allowed_for(row["key"], s, g, row["verdict"]) for s in sectors for g in garments)


@pytest.mark.parametrize("sector", SECTORS.split())
def test_every_garment_has_reasons_to_keep_and_to_swap(sector: str) -> None:
    for garment, _ in rubric.garments("nl"):
        for verdict in ("keep", "swap"):
            chips = rubric.chips_for(sector, garment, verdict)
            assert len(chips) >= 4
            assert all(rubric.allowed_for(chip.key, sector, garment, verdict) for chip in chips)
            assert all(rubric.is_allowed(chip.key, sector) for chip in chips)


def test_a_chip_of_another_sector_garment_or_verdict_is_refused() -> None:
    assert rubric.is_allowed("unsafe", "construction")
    assert not rubric.is_allowed("unsafe", "office")
    assert not rubric.is_allowed("unsafe", "no-such-sector")
    assert not rubric.is_allowed("no-such-chip", "office")
    assert rubric.allowed_for("too-big-bag", "office", "bag", "swap")
    assert not rubric.allowed_for("too-big-bag", "office", "shoes", "swap")
    assert not rubric.allowed_for("too-big-bag", "office", "bag", "keep")
    assert not rubric.allowed_for("too-big-bag", "office", "headscarf", "swap")
    assert not rubric.is_garment("headscarf")
    with pytest.raises(KeyError):
        rubric.chips_for("office", "headscarf", "swap")
    with pytest.raises(ValueError, match="keep or swap"):
        rubric.chips_for("office", "shoes", "burn")


def test_a_reason_reads_as_part_of_a_sentence() -> None:
    place = rubric.rubric_for("horeca", language="en").place
    assert rubric.chip("too-casual").because("en", place) == "too casual for a hotel or restaurant"
    assert rubric.chip("too-casual").because("nl", "de horeca") == "te gewoon voor de horeca"
    shoes = rubric.garment("shoes")
    assert (shoes.named("nl"), shoes.named("en"), shoes.many("nl")) == ("de schoenen", "the shoes", True)
    assert not rubric.garment("trousers").many("nl")


def test_a_chip_lives_from_one_version_to_another() -> None:
    chip = rubric.chip("too-casual")
    old = rubric.Chip(**{**vars(chip), "since": 2, "until": 3})
    assert [old.applies("office", "shoes", version) for version in (1, 2, 3, 4)] == [False, True, True, False]


def test_a_municipality_adjusts_what_it_wants_and_the_rest_stays(tmp_path: Path) -> None:
    (tmp_path / "GM0363.toml").write_text('[care]\nwear_nl = "Kort."\nwear_en = "Short."\n')
    assert rubric.check_local(tmp_path) == ["GM0363"]
    theirs = rubric.rubric_for("care", "GM0363", "nl", local=tmp_path)
    common = rubric.rubric_for("care", "GM0344", "nl", local=tmp_path)
    assert (theirs.wear, theirs.dos) == ("Kort.", common.dos)
    assert common == rubric.rubric_for("care")
    assert rubric.rubric_for("office", "GM0363", "nl", local=tmp_path) == rubric.rubric_for("office", "", "nl")
    assert rubric.rubric_for("care", "../../secret", local=tmp_path) == common
    (tmp_path / "Amsterdam.toml").write_text("")
    with pytest.raises(ValueError, match="name it after a municipality"):
        rubric.check_local(tmp_path)


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ('[space]\nwear_nl = "x"\nwear_en = "x"', "no sector 'space'"),
        ('[care]\nchips_nl = "x"', "care.chips_nl can't be adjusted"),
        ('[care]\nwear_nl = "x"', "other language"),
        ('[care]\ndos_nl = "x"\ndos_en = "x"', "should look like"),
        ("[care", "GM0001.toml"),
    ],
)
def test_a_mistake_in_an_adjustment_is_named(tmp_path: Path, written: str, complaint: str) -> None:
    (tmp_path / "GM0001.toml").write_text(written)
    with pytest.raises(ValueError, match=complaint):
        rubric.check_local(tmp_path)


def test_the_adjustments_that_come_with_us_are_sound() -> None:
    assert "GM0599" in rubric.check_local()
    assert "kade" in rubric.rubric_for("logistics", "GM0599").dos[2]
