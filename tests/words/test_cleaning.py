"""What is kept, shortened, found back, and recognised in what people write."""

from itertools import product

import pytest

from jobtease.words import cleaning


@pytest.mark.parametrize(
    "written, kept",
    [
        ("a\x00b\x07c", "abc"),
        ("een\r\ntwee\rdrie\u2028vier", "een\ntwee\ndrie\nvier"),
        ("e\u0301e\u0301n", "één"),
        ("\n\nhallo  \n\n dag \n\n\n", "hallo\n\n dag"),
        ("veilig\u202egpj.exe", "veiliggpj.exe"),
        ("\u2066rustig\u2069", "rustig"),
        ("half\ud83d", "half"),
        ("06\u2060-1234\xad5678", "06-12345678"),
        ("\u3164\u115f\u1160\uffa0", ""),
        ("👩🏽‍🍳 kok ❤️ 🇳🇱", "👩🏽‍🍳 kok ❤️ 🇳🇱"),
        ("مرحبا يا سميرة", "مرحبا يا سميرة"),
        ("می‌خواهم", "می‌خواهم"),
        ("<b>vet</b> & zo", "<b>vet</b> & zo"),
        ("\ttab", "\ttab"),
    ],
)
def test_clean_keeps_what_people_mean(written: str, kept: str) -> None:
    assert cleaning.clean(written) == kept
    assert cleaning.clean(kept) == kept


def test_fold_and_stems_meet_across_accents_and_endings() -> None:
    assert cleaning.fold("Café Überweisung ŁÓDŹ") == "cafe uberweisung lodz"
    assert cleaning.stems("Solliciteren bij CAFÉS", "nl") == cleaning.stems("solliciteer bij cafes", "nl")
    assert cleaning.stems("Interviews practised", "en") == cleaning.stems("interview practising", "en")
    assert cleaning.stems("begeleiding", "nl") != cleaning.stems("beleid", "nl")
    assert cleaning.stems("C++ en c#", "nl") == ["c++", "en", "c#"]


@pytest.mark.parametrize("typed", ["roterdam", "rotterdan", "rotterdma", "rrotterdam", "rotterda"])
def test_one_slip_of_the_finger_is_one_edit(typed: str) -> None:
    assert cleaning.one_edit_apart(typed, "rotterdam")
    assert cleaning.one_edit_apart("rotterdam", typed)


@pytest.mark.parametrize("typed", ["amsterdam", "roterda", "rotterdamse1", "tterdamro", ""])
def test_more_than_one_edit_is_another_word(typed: str) -> None:
    assert not cleaning.one_edit_apart(typed, "rotterdam")


def test_excerpt_cuts_between_words_and_never_through_a_character() -> None:
    assert cleaning.excerpt("Kort.", 10) == "Kort."
    assert cleaning.excerpt("Ik zoek\nwerk  in de horeca", 15) == "Ik zoek werk…"
    assert cleaning.excerpt("Ik zoek werk, in de horeca", 14) == "Ik zoek werk…"
    assert cleaning.excerpt("aaaaaaaaaaaaaaaaaaaa", 5) == "aaaa…"
    assert cleaning.excerpt("👩🏽‍🍳👩🏽‍🍳👩🏽‍🍳", 7) == "👩🏽‍🍳…"
    for n in range(1, 30):
        assert len(cleaning.excerpt("Heel veel woorden achter elkaar, zonder einde", n)) <= n


def edited(word: str) -> set[str]:
    """Everything that one letter added, dropped or changed, or two neighbours swapped, makes of a word of a, b and c."""
    made = {word}
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        made |= {before + letter + after for letter in "abc"}
        made |= {before + letter + after[1:] for letter in ("", "a", "b", "c")}
        made.add(before + after[1::-1] + after[2:])
    return made


def test_one_edit_is_found_among_all_short_words_and_nothing_else() -> None:
    short = ["".join(letters) for length in range(5) for letters in product("abc", repeat=length)]
    for word in short:
        near = edited(word)
        assert {other for other in short if cleaning.one_edit_apart(word, other)} == {
            other for other in short if other in near
        }


@pytest.mark.parametrize(
    ("known", "typed", "begins"),
    [
        ("rotterdam", "rott", True),
        ("rotterdam", "rot", False),
        ("rotterdam", "rotetr", True),
        ("rotterdam", "roterd", True),
        ("rotterdam", "rottrd", True),
        ("rotterdam", "rottter", True),
        ("rotterdam", "rotxer", True),
        ("rotterdam", "roxxer", False),
        ("rotterdam", "ortter", False),
        ("rotterdam", "xotter", False),
        ("rotterdam", "otterdam", False),
        ("rotterdam", "rotterdamm", True),
        ("rotterdam", "rotterdammer", False),
        ("rot", "rott", True),
        ("ro", "rott", False),
        ("", "rott", False),
    ],
)
def test_a_word_is_known_by_its_beginning_with_one_slip_behind_the_first_letter(
    known: str, typed: str, begins: bool
) -> None:
    assert cleaning.nearly_begins(known, typed) is begins


@pytest.mark.parametrize(
    ("n", "short"),
    [
        (0, "…"),
        (1, "…"),
        (2, "I…"),
        (3, "Ik…"),
        (4, "Ik…"),
        (7, "Ik zoe…"),
        (8, "Ik zoek…"),
        (9, "Ik zoek…"),
        (10, "Ik zoek…"),
        (13, "Ik zoek…"),
        (14, "Ik zoek werk…"),
        (15, "Ik zoek werk…"),
        (16, "Ik zoek werk…"),
        (18, "Ik zoek werk…"),
        (19, "Ik zoek werk, - in…"),
        (21, "Ik zoek werk, - in…"),
        (22, "Ik zoek werk, - in een"),
    ],
)
def test_a_sentence_is_cut_between_words_when_half_of_it_is_left(n: int, short: str) -> None:
    assert cleaning.excerpt("Ik  zoek werk,\n- in een", n) == short


@pytest.mark.parametrize(
    ("written", "cut"),
    [
        ("abcde\u0301f", {3: "ab…", 4: "abc…", 5: "abcd…", 6: "abcd…", 7: "abcde\u0301f"}),
        ("ab\U0001f469\u200d\U0001f373cd", {4: "ab…", 5: "ab…", 6: "ab\U0001f469\u200d\U0001f373…"}),
        ("ab\U0001f44b\U0001f3fdcd", {3: "ab…", 4: "ab…", 5: "ab\U0001f44b\U0001f3fd…"}),
        ("ab\u2764\ufe0fcd", {3: "ab…", 4: "ab…", 5: "ab\u2764\ufe0f…"}),
        ("\u0301\u0301\u0301\u0301", {2: "…", 3: "…"}),
    ],
)
def test_a_character_of_several_signs_is_kept_whole_or_left_out(written: str, cut: dict[int, str]) -> None:
    assert {n: cleaning.excerpt(written, n) for n in cut} == cut
