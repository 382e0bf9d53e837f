"""Which contacts are found in every example, where each stands, and from which letter on it is found; compared with tests/readings."""

import pytest

from jobtease.words.contact_details import find_contacts
from tests import stored
from tests.words.test_contact_details import CONTACTS, DISGUISED, HARMLESS, INNOCENT

EDGES = [
    "bsn" + " " * 37 + "111222333",
    "bsn" + " " * 38 + "111222333",
    "111222333" + " " * 37 + "bsn",
    "111222333" + " " * 38 + "bsn",
    "BSN 111222333 of 123456782, niet 123456789",
    "bel" + " " * 22 + "612345678",
    "bel" + " " * 23 + "612345678",
    "bel 6 12 34 56 78, niet 9 12 34 56 78",
    "612345678 is mijn nummer",
    "nr 06 1234567",
    "nr 06 123456789",
    "0800 0113, 0800-1234567 en +31 800 0113",
    "+31 6 1234567 of +31 6 12345678",
    "+999 123456789, +1 202 555 0143 en 001 202 555 0143",
    "00 31 6 12 34 56 78",
    "010 4171717 of 10 4171717 of 099 4171717",
    "06 12 34 56 78 of 06 87 65 43 21",
    "NL91ABNA0417164300 en DE89 3704 0044 0532 0130 00",
    "NL91 ABNA 0417 1643 00 BE68 5390 0754 7034 x",
    "NL91ABNA0417164300X NL91ABNA041716430",
    "NL91 ABNA 0417 1643 00-xyz en NL91 ABNA 0417 1643 00. zo",
    "NO9386011117947, NO938601111794 en op 22-11-2026 om 10:00 bellen op 06 12345678 of 22,50",
    "werkplein 12 Kerkweg 8, onderweg 3",
    "NO93 8601 1117 947 is de kortste",
    "bol.com. www.bol.com, bol punt com en bol.com/yara",
    "www.example.nl?! (www.example.nl) www.example.nl]:;,",
    "yara@example.nl yara@example.nl",
    "mail yara@example.nl  , ig: yara_19  .",
    "app\u00adme 0\u200d6\u00ad1\u200d2345678 \u0301",
    "\u0660\u0666-\uff11\u2461\u0663\u0967\u0b6b\u0666\u0667\u0668 en \U0001d7db x",
    "\U0001d432\U0001d41a\U0001d42b\U0001d41a@example.nl \u2168 \ufdfa",
    "0 6 1 2 3 4 5 6 7 8 y a r a _ 1 9",
    "\uff57\uff57\uff57\uff0eexample\uff0enl en \U0001d4c9\uff0e\uff4d\uff45\uff0fyara",
    "\ufb01jn: yara@example.nl, \u33cf t.me/yara, \uff8a\u3400 0612345678",
    "y_a_r_a_@_g_m_a_i_l_._c_o_m en w w w . e x a m p l e . n l",
    "1 2 a 4 5 6, 1 a 2 b 3 c 4, 0 6 1 a 2 b 3 4 5",
    "a b c d e, a.b.c, 1 2 3 4 5, w.e.b.s.i.t.e.nl",
    "Onderweg 12, Snelweg 40, Werkplein 8 en Kerkweg 8",
    "Molenkreekstraat 12, 3011 AB en Jobhof 3",
]
"""Where a rule begins and ends to hold, and where a disguise begins and ends in a text."""


def test_what_is_found_in_every_example_stays_as_it_is_stored(pytestconfig: pytest.Config) -> None:
    examples = [written for written, _kind, _part in CONTACTS] + INNOCENT + DISGUISED + HARMLESS + EDGES
    lines = []
    for written in examples:
        lines += [
            ascii(written),
            *(f"  {one.start}-{one.end} {one.kind} {one.text!a}" for one in find_contacts(written)),
        ]
    stored.compare(lines, stored.READINGS / "contacts.txt", pytestconfig)


def test_while_somebody_types_a_contact_is_found_from_the_same_letter_on(pytestconfig: pytest.Config) -> None:
    lines = []
    for written in [written for written, _kind, _part in CONTACTS] + DISGUISED:
        before: list[str] = []
        for end in range(len(written) + 1):
            now = [f"{one.kind} {one.text!a}" for one in find_contacts(written[:end])]
            if [one.split()[0] for one in now] != [one.split()[0] for one in before]:
                lines.append(f"{written[:end]!a}: {', '.join(now) or 'nothing'}")
            before = now
    stored.compare(lines, stored.READINGS / "contacts_typed.txt", pytestconfig)
