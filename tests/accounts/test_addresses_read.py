"""What becomes of each of many addresses, or why it is refused, and which mailbox it leads to; compared with tests/readings."""

import pytest

from jobtease.words import mail_addresses
from tests import stored
from tests.accounts.test_addresses import REFUSED, SAME

LONG = "x" * 63
EDGES = [
    *(
        "",
        " ",
        "@",
        "a",
        "a@b.nl",
        "a@@b.nl",
        "a@b.nl@c.nl",
        "A@B.NL",
        " a@b.nl ",
        "\u200ba@b.nl\ufeff",
        "\u2066 a@b.nl \u2069",
    ),
    *(
        "a@b.n",
        "a@b.nl.",
        "a@b.12",
        "a@b.cd.n",
        "a@b.1.nl",
        "a@b.c.12",
        "a@b.1a",
        "a@1.nl",
        "a@b.c.d.e.nl",
        "a@b..nl",
        "a@b c.nl",
        "a b@c.nl",
        "a@b-c.nl",
    ),
    *(f"{'x' * 64}@b.nl", f"{'x' * 65}@b.nl", f"{'é' * 32}@b.nl", f"{'é' * 33}@b.nl", f"a@{LONG}.nl", f"a@{LONG}x.nl"),
    *(
        f"a@{LONG}.{LONG}.{LONG}.{'x' * 57}.nl",
        f"a@{LONG}.{LONG}.{LONG}.{'x' * 58}.nl",
        f"ab@{LONG}.{LONG}.{LONG}.{'x' * 57}.nl",
    ),
    *(f"a@{LONG}.{LONG}.{LONG}.{'x' * 61}", f"a@{LONG}.{LONG}.{LONG}.{'x' * 62}"),
    *(" " * 1010 + "a@b.nl", " " * 1011 + "a@b.nl"),
    *(
        "özgür@b.nl",
        "öz.gür@b.nl",
        "öz..gür@b.nl",
        ".özgür@b.nl",
        "özgür.@b.nl",
        "öz gür@b.nl",
        "öz,gür@b.nl",
        "ö\ufffdz@b.nl",
    ),
    *(
        "ö\u200dz@b.nl",
        "o\u0308zgur@b.nl",
        "ÖZGÜR@B.NL",
        "ö(z@b.nl",
        'ö"z@b.nl',
        "ö\\z@b.nl",
        "ö\u1160z@b.nl",
        "o\u034fz@b.nl",
        "a@b\u3164.nl",
        "a@b\ufe0f.nl",
        "a@b\U000e0100.nl",
        "ö\ufe0f@b.nl",
        "a@b\u180b.nl",
    ),
    *(
        "a@ab--cd.nl",
        "a@ab--ü.nl",
        "a@xn--ab--cd.nl",
        "a@b.xn--a.nl",
        "a@B.XN--A.NL",
        "a@XN--BCHER-KVA.example",
        "a@xn--bcher-kva.example",
        "a@b_c.nl",
        "a@-.nl",
    ),
    *(
        "a@b\u200dc.nl",
        "a@\u0915\u094d\u200d\u0937.example",
        "a@b\u2028c.nl",
        "a@b\u00a0c.nl",
        "a@\ue000.nl",
        "a@b\u0378.nl",
    ),
    *("a@例え.テスト", "a@b.中", "a@b.рф", "a@b。nl", "a+b+c@d.nl", "+a@d.nl", "+@d.nl"),
]
MAILBOXES = [
    *(
        "y.a.r.a+x@gmail.com",
        "yara@googlemail.com",
        "y.ara@example.nl",
        "y.a-r_a+b@proton.me",
        "y-a@pm.me",
        "y_a@protonmail.com",
    ),
    *(
        "yara@me.com",
        "yara@mac.com",
        "ya.ra@icloud.com",
        "+x@gmail.com",
        "...@gmail.com",
        "ｙara@example.nl",
        "Ａ+b@example.nl",
    ),
    *("a-b_c@gmail.com", "a+b+c@example.nl", "y.a@b@gmail.com"),
]


def _told(typed: str) -> str:
    try:
        address = mail_addresses.canonical(typed)
    except ValueError as error:
        return f"refused: {error}"
    return (
        f"{address!a}, {mail_addresses.spellings(address)[1:]!a}, {mail_addresses.mailbox(address)!a}, "
        f"{mail_addresses.needs_utf8(address)}"
    )


def test_what_becomes_of_an_address_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    listed = [*(one for same in SAME for one in same), *REFUSED, *EDGES]
    lines = [f"{typed[:90]!a} of {len(typed)}: {_told(typed)}" for typed in dict.fromkeys(listed)]
    lines += [f"{address!a} leads to {mail_addresses.mailbox(address)!a}" for address in MAILBOXES]
    stored.compare(lines, stored.READINGS / "addresses.txt", pytestconfig)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("yara@ex\u202eample.nl", "yara@ex\ufffdample.nl"),
        ("  ya ra\t@b.nl ", "ya ra\ufffd@b.nl"),
        ("a\u00a0b\x00c\u2028d\ue000e", "a\ufffdb\ufffdc\ufffdd\ufffde"),
        ("a\u3164b\u1160@b.nl", "a\ufffdb\ufffd@b.nl"),
        ("ab" * 600, "ab" * 500),
    ],
)
def test_what_nobody_sees_in_it_is_shown_by_a_mark(typed: str, shown: str) -> None:
    assert mail_addresses.with_unseen_shown(typed) == shown


def test_an_address_of_the_version_before_is_known_by_both_spellings() -> None:
    assert mail_addresses.spellings("a@xn--bcher-kva.example") == ["a@xn--bcher-kva.example", "a@bücher.example"]
    assert mail_addresses.spellings("a@xn--a.nl") == ["a@xn--a.nl"]
    assert mail_addresses.spellings("a@b.nl") == ["a@b.nl"]
