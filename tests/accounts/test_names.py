"""What somebody may be called. Names of people everywhere are taken; nobody speaks for us or an office, and no name is a link."""

import pytest

from jobtease.accounts import actions
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.regions import queries as regions
from jobtease.words import names
from jobtease.words.names import Trouble
from tests.accounts.signing_in import JOIN, come_in
from tests.house import House

OURS = """
Moderator|M0derator|Mоderator|M o d e r a t o r|ModeratorRotterdam|JobteaseTeam|Jobteаse|J0btease|Job Tease|Mod.erator|𝓜𝓸𝓭𝓮𝓻𝓪𝓽𝓸𝓻
Admin|Admin.|Adm1n|4dmin|A.d.m.i.n|Moderatie|ＭＯＤＥＲＡＴＯＲ|Μoderator|Модератор|Jobtease-support|moderat0r|Mod erator|MÖDERATOR
Ⓜoderator|Mo\u200dderator|Jobteasse|Modarator|Moderator Ann|The Moderator|xXModeratorXx|Beheerder|Jobtease 🙂|M_o_d_e_r_a_t_o_r|Helpdesk
""".replace("\n", "|")
OFFICES = """
Gemeente Rotterdam|GemeenteRotterdam|gemeente|Politie|P0litie|Pol1tie|PolitieRotterdam|UWV|U.W.V.|UWV werkcoach|Werkcoach Henk
Werk coach|112|112 hulp|Bel 113|113 Zelfmoordpreventie|Belastingdienst|B3lastingdienst|Burgemeester|Beheer|Beheer Rotterdam|Team Beheer
GGD Rotterdam|IND|DUO Utrecht|Team Rotterdam|Полиция|Support|Staff|Wijkagent Jan|Veilig Thuis|Jeugdzorg|Rijksoverheid|Jobcoach Anna|Mod
""".replace("\n", "|")
LINKS = "jobtaese-inlog.app|bit.ly|inloggen.info|win-nu.shop|x.com|t.me|yara＠b|yara@b|06 12345678|winnen。nl|a.nl.b|ab.cd|٠٦١٢٣٤٥٦٧٨ y"
MIXED = "Yаra|Ηenk|Hеnk|Samirа de Vries|Aнна"
NO_NAMES = """
Ik maak je dood|Stuur naaktfoto|Stuur een foto in je ondergoed|Geile Henk 34|Betaal 50 euro Tikkie|Ik weet waar je woont
Ik wil dood|Ik w1l d00d|Yara is een hoer|H0er|Kankerhoer|xXHitlerXx|Hitl3r|Fuck you|F.u.c.k y.o.u|Kutmarokkaan|Slet 16
""".replace("\n", "|")
PEOPLE = """
Yara|Henk|Moderna|Politiek|Anna Beheer|Jan Beheer|van ’t Hoff|IJsbrand|Dr. Özgür|J.J. Šarić|J.Jansen|J. de Vries|李小龍|ياسمين|Анна
Олександр|Ελένη|Anne-Marie|O'Neil|Zoë 🙂|J.-P. O'Neil|Ad Min|Admina|Mo|Modest|Modesta|Team Yara|Coa Nguyen|Inge|Support Anna|Rotterdam
Henk 3|Yara19|Oğuz|Ayşe|Łukasz|Nguyễn Thị|すずき|鈴木さくら|ʻAlani|Марія|Gemma|Uwe|Rechter Anna|de Vries|Boa Vista|Jobien|Job Teasdale|Coach
Jij en ik|Just me|Night owl|Stille Willem|Nieuw begin|Killer Bee|Schatje|Mama van twee|Money Maker|Jong talent
""".replace("\n", "|")


def _is_place(word: str) -> bool:
    return regions.parse(word) is not None


def _each(listed: str) -> list[str]:
    return [name for name in listed.split("|") if name]


@pytest.mark.parametrize(
    ("listed", "why"),
    [
        (OURS, Trouble.OURS),
        (OFFICES, Trouble.AUTHORITY),
        (LINKS, Trouble.CONTACT),
        (MIXED, Trouble.ALPHABETS),
        (NO_NAMES, Trouble.NO_NAME),
        (PEOPLE, None),
        (
            "Dick|Lul Gatluak|Gay|Dooddeman|Moordenaer|Hoerée|Bitchener|Fokke|Fokker|Nazım|Nazira|Sletten|Cuntz|Kanter",
            None,
        ),
    ],
)
def test_which_names_are_taken(listed: str, why: Trouble | None) -> None:
    exact = (Trouble.CONTACT, Trouble.ALPHABETS, Trouble.NO_NAME)
    allowed = {None} if why is None else {why} if why in exact else set(Trouble)
    assert {name: said for name in _each(listed) if (said := names.trouble(name, _is_place)) not in allowed} == {}


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Mоderator", "namens Jobtease"),
        ("Gemeente Utrecht", "namens een instantie"),
        ("inloggen.info", "zonder mailadres"),
        ("Yаra", "één alfabet"),
        ("Stuur naaktfoto", "geen naam"),
    ],
)
async def test_what_is_wrong_stands_beside_the_name(house: House, name: str, said: str) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    for _twice in range(2):
        answer = await yara.post("/join", JOIN | {"nickname": name})
        assert answer.status_code == 422
        assert said in answer.text
        assert f'value="{name}"' in answer.text
    assert (await yara.post("/join", JOIN)).status_code == 303
    answer = await yara.post("/me/account", {"nickname": name, "municipality": "Rotterdam", "language": "nl"})
    assert answer.status_code == 422
    assert said in answer.text


async def test_who_despairs_in_a_name_gets_help_with_the_refusal(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    answer = await yara.post("/join", JOIN | {"nickname": "Ik wil dood"})
    assert answer.status_code == 422
    assert "113" in answer.text
    assert "113" not in (await yara.get("/join")).text


SAME = [
    ("özgür", "Özgür"),
    ("özgür", "ÖZGÜR"),
    ("Šarić", "šarić"),
    ("Zoë", "ZOË"),
    ("Zoë", "ZOE\u0308"),
    ("van ’t Hoff", "van 't Hoff"),
    ("van ’t Hoff", "Van ‘t  hoff"),
    ("IJsbrand", "ĳsbrand"),
    ("Anne-Marie", "anne marie"),
    ("Łukasz", "lukasz"),
    ("Ayşe", "AYSE"),
    ("Henk", "Нenk"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_that_people_take_for_one_have_one_key(one: str, other: str) -> None:
    assert names.key(one) == names.key(other)


def test_other_names_have_other_keys() -> None:
    listed = ["Henk", "Henk 2", "Hank", "李小龍", "ياسمين", "Анна", "Yara", "Zara", "🙂"]
    assert len({names.key(name) for name in listed}) == len(listed)
    assert all(0 < len(names.key(name)) <= names.KEY_LENGTH for name in [*listed, "ﷺ" * 30])


async def test_every_way_to_a_name_keeps_its_key(house: House) -> None:
    yara = await house.join("Zoë")
    assert (await Account.get()).name_key == "zoe"
    form = {"nickname": "Özgür", "municipality": "Rotterdam", "language": "nl"}
    assert (await yara.post("/me/account", form)).status_code == 303
    assert (await Account.get()).name_key == "ozgur"
    await staff_actions.appoint("zoë@example.nl", "Šarić", "GM0599", Role.MODERATOR)
    await staff_actions.appoint("new@example.nl", "IJsbrand", "GM0599", Role.MODERATOR)
    keys = await Account.all().order_by("id").values_list("name_key", flat=True)
    assert keys == ["saric", "ijsbrand"]


async def test_names_of_the_version_before_get_their_key(house: House) -> None:
    await house.join("Zoë")
    await house.join("Henk")
    await transactions.atomic(Account.filter(id__gt=0).update)(name_key="")
    assert [await actions.fill_name_keys() for _twice in range(2)] == [2, 0]
    assert await Account.all().order_by("id").values_list("name_key", flat=True) == ["zoe", "henk"]


@pytest.mark.parametrize(
    "name", ["𝐀dmin", "𝔄𝔡𝔪𝔦𝔫", "𝐔𝐖𝐕 Rotterdam", "Rnoderator", "Adrnin", "UVVV Rotterdam", "Gerneente Delft"]
)
def test_capitals_of_mathematics_and_pairs_that_pass_for_one_letter_hide_no_office(name: str) -> None:
    assert names.trouble(name) in (names.Trouble.OURS, names.Trouble.AUTHORITY)


@pytest.mark.parametrize(
    "name", ["Bernard", "Arne", "Corné", "Ernesto", "Maarn", "Vvedenski", "Irna", "Marnix van der Horn"]
)
def test_such_pairs_in_names_of_people_are_fine(name: str) -> None:
    assert names.trouble(name) is None
