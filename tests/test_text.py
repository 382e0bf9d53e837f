"""What is kept, shortened, found back, and recognised in what people write."""

import time

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


CONTACTS = [
    ("Mail me op yara.b+werk@example.nl graag", "email", "yara.b+werk@example.nl"),
    ("naam at gmail punt com", "email", "naam at gmail punt com"),
    ("samira(at)hotmail.com", "email", "samira(at)hotmail.com"),
    ("samira [at] werk [dot] nl", "email", "samira [at] werk [dot] nl"),
    ("henk apenstaartje ziggo punt nl", "email", "henk apenstaartje ziggo punt nl"),
    ("mail naar yara19 @ gmail", "email", "yara19 @ gmail"),
    ("yara punt b at gmail punt com", "email", "yara punt b at gmail punt com"),
    ("samira at hotmail.com", "email", "samira at hotmail.com"),
    ("yara19 at gmail", "email", "yara19 at gmail"),
    ("whatsapp mij op 6 12 34 56 78", "phone", "6 12 34 56 78"),
    ("Bel 06 12345678 na vijven", "phone", "06 12345678"),
    ("0612345678", "phone", "0612345678"),
    ("06-12 34 56 78", "phone", "06-12 34 56 78"),
    ("06.12.34.56.78.", "phone", "06.12.34.56.78"),
    ("app me: 0 6 1 2 3 4 5 6 7 8", "phone", "0 6 1 2 3 4 5 6 7 8"),
    ("+31 (0)6 12345678", "phone", "+31 (0)6 12345678"),
    ("0031612345678", "phone", "0031612345678"),
    ("call +49 30 901820 today", "phone", "+49 30 901820"),
    ("010-4171717", "phone", "010-4171717"),
    ("(010) 417 17 17", "phone", "(010) 417 17 17"),
    ("nul zes een twee drie vier vijf zes zeven acht", "phone", "nul zes een twee drie vier vijf zes zeven acht"),
    ("Zero six one two three four five six seven eight", "phone", "Zero six one two three four five six seven eight"),
    ("06 twaalf, of nul zes 12 34 56 78", "phone", "nul zes 12 34 56 78"),
    ("kijk op https://voorbeeld.example/pad?x=1.", "link", "https://voorbeeld.example/pad?x=1"),
    ("www.mijnsite.nl", "link", "www.mijnsite.nl"),
    ("t.me/yara19", "link", "t.me/yara19"),
    ("zie mijnportfolio.nl!", "link", "mijnportfolio.nl"),
    ("NL91 ABNA 0417 1643 00 op naam van Henk", "iban", "NL91 ABNA 0417 1643 00"),
    ("maak over naar nl91abna0417164300", "iban", "nl91abna0417164300"),
    ("DE89370400440532013000", "iban", "DE89370400440532013000"),
    ("Mijn BSN is 111222333", "bsn", "111222333"),
    ("burgerservicenummer: 1112.22.333", "bsn", "1112.22.333"),
    ("111 222 333 (mijn sofinummer)", "bsn", "111 222 333"),
    ("volg @yara_19 maar", "handle", "@yara_19"),
    ("snap: yaratje", "handle", "yaratje"),
    ("mijn insta is yara_19", "handle", "yara_19"),
    ("Add me on Snapchat samira24x", "handle", "samira24x"),
    ("Discord: henkdekok", "handle", "henkdekok"),
]

INNOCENT = [
    "Donderdag om 14:00 of 14.30 uur",
    "Ik verdien € 1.250,00 per maand, of € 1250,-",
    "3013 AB Rotterdam",
    "Op 2026-11-22 om 09:30",
    "Van 01-02-2026 tot 06-07-2026, 22/11/2026 14:00",
    "Tussen 2019 en 2024 werkte ik 32 uur per week",
    "Ik heb 3 jaar ervaring, 40 uur, schaal 5, trede 10",
    "bel 112 of 0800-0113 als het niet gaat",
    "Ik werkte bij bol.com en zocht op werk.nl",
    "Ik was klaar.de bus kwam niet",
    "look at me, I am at home at night",
    "Ik ben goed in Instagram, TikTok en Facebook",
    "Instagram is leuk; TikTok: filmpjes maken voor de winkel",
    "Vacaturenummer 111222333",
    "BSN nooit delen! Kenmerk 123456789",
    "Rekening NL91 ABNA 0417 1643 01 klopt niet",
    "drie van de vier keer, een of twee dagen, vijf zes weken",
    "order 4012345678901 in het magazijn",
    "Kvk 12345678, diploma mbo 3/4, VCA 2025-2035",
    "om 6 uur op, 10-12 km fietsen, 08.00-16.30",
    "Node.js, ASP.NET en C# op niveau 2.0",
    "Score 7,5 en 1.000.000 stappen",
    "e.d., m.b.t. o.a. i.v.m. het gesprek",
    "The interview is on 5/12/2026 from 10:00-11:30.",
    "look at indeed.com or look at gmail",
    "Vacaturenummer 612345678",
    "Tussen 06-2024 en 08-2025, 2010-2014 2015-2019",
    "ISBN 978-90-274-3964-2, lokaal 4.12",
    "Excel/Word en SAP/4HANA, een.of.ander",
    "mijn facebook is handig",
    "Gesprek 05-12-2026 10.00 uur, kamer 0.12",
]


@pytest.mark.parametrize("written, kind, part", CONTACTS)
def test_a_way_to_reach_somebody_is_found(written: str, kind: str, part: str) -> None:
    contacts = text.find_contacts(written)
    assert [(contact.kind, contact.text) for contact in contacts] == [(kind, part)]
    assert written[contacts[0].start : contacts[0].end] == part


@pytest.mark.parametrize("written", INNOCENT)
def test_dates_amounts_and_names_are_left_alone(written: str) -> None:
    assert text.find_contacts(written) == []


def test_several_in_one_text_come_in_order_and_never_inside_each_other() -> None:
    contacts = text.find_contacts("Bel 0612345678, mail yara@example.nl of kijk op www.example.nl/yara")
    assert [contact.kind for contact in contacts] == ["phone", "email", "link"]


@pytest.mark.parametrize(
    "piece",
    [
        "0",
        "0 ",
        "a.",
        "a@",
        "at ",
        "nl91",
        "een ",
        "\n",
        "((",
        "0-",
        "w.nl/",
        "@a",
        "1.1,",
        "a@b.nl ",
        "a.b ",
        "612345678 ",
    ],
)
def test_a_hundred_thousand_characters_of_nothing_take_no_time(piece: str) -> None:
    """Beware: a pattern that backtracks would hang here, and the server with it."""
    before = time.process_time()
    text.clean(text.excerpt(piece * (100_000 // len(piece)), 90_000))
    text.find_contacts(piece * (100_000 // len(piece)))
    assert time.process_time() - before < 5
