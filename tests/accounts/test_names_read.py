"""What is wrong with each of many names, and which key each has, compared with tests/readings."""

import pytest

from jobtease.words import names
from tests import stored
from tests.accounts.test_names import LINKS, MIXED, NO_NAMES, OFFICES, OURS, PEOPLE, SAME, _each, _is_place

EDGES = [
    *("", " ", "-", "...", "123", "12345", "123456", "Yara 12345", "Yara 123456", "🙂", "٣", "a", "中", "ʻ"),
    *(
        "Moderater",
        "Moderatr",
        "Jobteas",
        "Jobteese",
        "Jobtees",
        "Administratr",
        "Adminstrator",
        "Moderato",
        "Mod eratr",
    ),
    *("Gemeentelijk", "Gemeentebode", "Politieke", "Politiebureau", "Uwvtje", "Uwe", "Politi", "Gemeent"),
    *(
        "Team",
        "Coach",
        "Team Coach",
        "Team Utrecht",
        "Coach van Utrecht",
        "Info 3",
        "Redactie",
        "Redactie Anna",
        "Beheer 7",
    ),
    *(
        "De directie van Utrecht",
        "Agent Utrecht Rotterdam",
        "Utrecht",
        "Team Anna Utrecht",
        "Team de Team",
        "Afdeling van de",
    ),
    *("Team 112", "Bel 1 1 2", "11 2", "1 12", "113", "114", "Jan 112"),
    *("Rnod", "Mvvod", "Adrnin Team", "Uvv", "Arnsterdarn Team"),
    *(
        "ab.c",
        "ab.cd",
        "a.bc",
        "a.bcd",
        "a.com",
        "ab.com",
        "ab.b",
        "J.com",
        "J.info",
        "J.anna",
        "J.J.an",
        "a-b.cd",
        "a_.cd",
        "a.b",
    ),
    *(
        "x。nl",
        "1.nl",
        "é.nl",
        "ab.c1",
        "ab.cde",
        "ab.anna",
        "a.an",
        "ab.1c",
        "ab .nl",
        "ab. nl",
        "ab.nl.",
        ".ab.nl",
        "A.NL",
        "Jan.Top",
        "J.TOP",
    ),
    *("ｙara＠b", "0612345678", "06 12 34 56", "yara at gmail punt com", "@yara"),
    *(
        "Yara Анна",
        "YaraАнна",
        "Aα",
        "αА",
        "すずき鈴木カナ",
        "한글漢字",
        "鈴木A",
        "aˈb",
        "ʻOkina",
        "Aʼa",
        "аa",
        "АA1",
        "A٣",
    ),
    *(
        "Henk de Hoer",
        "Hoeren",
        "Hoerenloper",
        "Kankerlijer",
        "F u c k",
        "f.uck",
        "Nikkie",
        "Slettebak",
        "Ik wil dood",
        "S.let",
    ),
]
"""Where a rule begins and ends to hold."""


def test_what_is_wrong_with_a_name_and_its_key_stay_as_they_are_stored(pytestconfig: pytest.Config) -> None:
    listed = [
        *_each("|".join((OURS, OFFICES, LINKS, MIXED, NO_NAMES, PEOPLE))),
        *(name for same in SAME for name in same),
    ]
    lines = []
    for name in dict.fromkeys([*listed, *EDGES]):
        here, anywhere = names.trouble(name, _is_place), names.trouble(name)
        said = f"{here or 'fine'}" if here == anywhere else f"{here or 'fine'}, elsewhere {anywhere or 'fine'}"
        lines.append(f"{name!a}: {said}; {names.key(name)!a}")
    stored.compare(lines, stored.READINGS / "names.txt", pytestconfig)


def test_a_key_has_no_more_letters_than_fit() -> None:
    assert names.key("Özgür-" * 12) == ("ozgur" * 12)
    assert names.key("ab" * 40) == "ab" * 30
