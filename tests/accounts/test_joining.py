"""Somebody new shows that the address is theirs, says who they are, and is in."""

import asyncio
import re
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account
from tests.accounts.signing_in import JOIN, ask, come_in, read_mail
from tests.house import House


async def test_yara_joins(house: House) -> None:
    yara = house.visitor()
    path = await ask(yara, "yara@example.nl", "/requests")
    code, _ = await read_mail(house)
    assert (await yara.post(path, {"code": code})).headers["location"] == "/join"
    form = (await yara.get("/join")).text
    assert "<datalist" in form
    assert "Zwolle" in form
    answer = await yara.post("/join", JOIN)
    assert answer.headers["location"] == "/requests"
    account = await Account.get(email="yara@example.nl")
    assert (account.nickname, account.municipality_id, account.language) == ("Yara", "GM0599", "nl")
    assert [e.subject for e in await house.happened("accounts:account:joined")] == [account.public_id]
    assert (await yara.get("/me")).status_code == 200


UNUSABLE = (
    ("nickname", "Y", "minstens 2"),
    ("nickname", "x" * 31, "te lang"),
    ("nickname", "yara@example.nl", "zonder mailadres"),
    ("nickname", "Yara 0612345678", "zonder mailadres"),
    ("nickname", "🙂🙂", "minstens één letter"),
    ("nickname", "\x00\x00", "Hoe mogen anderen je noemen?"),
    ("nickname", "\u3164\u115f", "Hoe mogen anderen je noemen?"),
    ("nickname", "Moderator Ann", "namens Jobtease"),
    ("municipality", "Atlantis", "kennen we niet"),
    ("municipality", "x" * 100_000, "te lang"),
    ("age", "", "Hoe oud ben je?"),
    ("language", "fr", "Kies"),
)


async def test_what_can_not_be_used_is_said_and_what_was_typed_is_kept(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    for field, typed, said in UNUSABLE:
        answer = await yara.post("/join", JOIN | {field: typed})
        assert answer.status_code == 422, field
        assert said in answer.text, field
        assert field == "nickname" or 'value="Yara"' in answer.text, field
        assert await Account.all().count() == 0, field


async def test_the_summary_of_mistakes_asks_nothing_twice(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")

    async def summary(**typed: str) -> list[str]:
        page = (await yara.post("/join", JOIN | typed)).text
        listed = page.partition('class="summary"')[2].partition("</ul>")[0]
        return re.findall(r'<a href="#[\w-]+">(.*?)</a>', listed)

    assert await summary(nickname="") == ["Hoe mogen anderen je noemen?"]
    assert await summary(nickname="Y") == ["Hoe mogen we je noemen? Schrijf iets meer: minstens 2 tekens."]
    assert (await summary(municipality="Atlantis"))[0].startswith("Je gemeente: Deze gemeente kennen we niet.")


async def test_names_from_everywhere_are_names(house: House) -> None:
    for number, name in enumerate(["Zoë 🙂", "ياسمين", "李", "J.-P. O'Neil"]):
        person = house.visitor()
        await come_in(house, person, f"person{number}@example.nl")
        answer = await person.post("/join", JOIN | {"nickname": name if len(name) > 1 else name * 2})
        assert answer.status_code == 303, name


async def test_nobody_joins_without_showing_that_the_address_is_theirs(house: House) -> None:
    visitor = house.visitor()
    assert (await visitor.get("/join")).headers["location"] == "/sign-in"
    visitor.browser.cookies.set("joining", "WyJ5YXJhQGV4YW1wbGUubmwiLCIvIl0.abc.def")
    assert (await visitor.post("/join", JOIN)).headers["location"] == "/sign-in"
    assert await Account.all().count() == 0


async def test_the_form_waits_half_an_hour(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    with clock.travel(timedelta(minutes=29)):
        assert (await yara.get("/join")).status_code == 200
    with clock.travel(timedelta(minutes=31)):
        assert (await yara.get("/join")).status_code == 303


async def test_the_form_sent_twice_makes_one_account(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    answers = await asyncio.gather(*(yara.post("/join", JOIN) for _ in range(3)))
    assert [answer.status_code for answer in answers] == [303, 303, 303]
    assert await Account.all().count() == 1


async def test_the_cookie_of_joining_lets_somebody_in_once(house: House) -> None:
    yara, henk = house.visitor(), house.visitor()
    await come_in(house, yara, "yara@example.nl")
    kept = yara.browser.cookies["joining"]
    assert (await yara.post("/join", JOIN)).status_code == 303
    assert (await yara.post("/me/sessions")).status_code == 303
    with clock.travel(timedelta(seconds=11)):
        for form in (JOIN, JOIN | {"nickname": "Another"}, {}):
            henk.browser.cookies.set("joining", kept)
            assert (await henk.post("/join", form)).headers["location"] == "/sign-in"
            assert (await henk.get("/me")).status_code == 303
    account = await Account.get()
    await come_in(house, yara, "yara@example.nl")
    assert (await yara.post("/me/leave", {"nickname": account.nickname})).status_code == 303
    henk.browser.cookies.set("joining", kept)
    assert (await henk.post("/join", JOIN)).headers["location"] == "/sign-in"
    assert await Account.all().count() == 0


async def test_a_mistake_in_the_form_does_not_spend_the_cookie(house: House) -> None:
    yara = house.visitor()
    await come_in(house, yara, "yara@example.nl")
    for _ in range(3):
        assert (await yara.post("/join", JOIN | {"age": ""})).status_code == 422
    with clock.travel(timedelta(minutes=20)):
        assert (await yara.post("/join", JOIN)).status_code == 303
