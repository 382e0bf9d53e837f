"""What is kept, shortened, found back, and recognised in what people write."""

import pytest

from jobtease import text


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
    assert text.clean(written) == kept
    assert text.clean(kept) == kept


def test_fold_and_stems_meet_across_accents_and_endings() -> None:
    assert text.fold("Café Überweisung ŁÓDŹ") == "cafe uberweisung lodz"
    assert text.stems("Solliciteren bij CAFÉS", "nl") == text.stems("solliciteer bij cafes", "nl")
    assert text.stems("Interviews practised", "en") == text.stems("interview practising", "en")
    assert text.stems("begeleiding", "nl") != text.stems("beleid", "nl")
    assert text.stems("C++ en c#", "nl") == ["c++", "en", "c#"]


@pytest.mark.parametrize("typed", ["roterdam", "rotterdan", "rotterdma", "rrotterdam", "rotterda"])
def test_one_slip_of_the_finger_is_one_edit(typed: str) -> None:
    assert text.one_edit_apart(typed, "rotterdam")
    assert text.one_edit_apart("rotterdam", typed)


@pytest.mark.parametrize("typed", ["amsterdam", "roterda", "rotterdamse1", "tterdamro", ""])
def test_more_than_one_edit_is_another_word(typed: str) -> None:
    assert not text.one_edit_apart(typed, "rotterdam")


def test_excerpt_cuts_between_words_and_never_through_a_character() -> None:
    assert text.excerpt("Kort.", 10) == "Kort."
    assert text.excerpt("Ik zoek\nwerk  in de horeca", 15) == "Ik zoek werk…"
    assert text.excerpt("Ik zoek werk, in de horeca", 14) == "Ik zoek werk…"
    assert text.excerpt("aaaaaaaaaaaaaaaaaaaa", 5) == "aaaa…"
    assert text.excerpt("👩🏽‍🍳👩🏽‍🍳👩🏽‍🍳", 7) == "👩🏽‍🍳…"
    for n in range(1, 30):
        assert len(text.excerpt("Heel veel woorden achter elkaar, zonder einde", n)) <= n
