"""A known address comes in with the code or the link; everything else is refused kindly, and tells nothing."""

import asyncio
import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account, BarredAddress, Session, SignInCode
from jobtease.accounts.sign_in import codes
from jobtease.data import raw_sql, transactions
from tests.accounts.signing_in import JOIN, ask, come_in, mails, read_mail
from tests.house import House


async def test_yara_comes_in_with_the_code_and_goes_where_she_was_going(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "Yara@Example.nl ", "/me?x=1")
    code, _ = await read_mail(house)
    answer = await visitor.post(path, {"code": f" {code[:3]}-{code[3:]}"})
    assert answer.status_code == 303
    assert answer.headers["location"] == "/me?x=1"
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "yara@example.nl" in (await visitor.get("/me")).text


@pytest.mark.parametrize(
    ("language", "subject"), [("nl", " is je code voor Jobtease"), ("en", " is your code for Jobtease")]
)
async def test_the_mail_is_in_the_language_in_which_it_was_asked_for(house: House, language: str, subject: str) -> None:
    answer = await house.visitor().post(
        "/sign-in", {"email": "nobody@example.nl"}, headers={"Accept-Language": language}
    )
    assert answer.status_code == 303
    await house.work()
    assert mails(house)[-1]["subject"][7:] == subject


async def test_the_link_shows_a_button_and_only_the_button_uses_it_up(house: House) -> None:
    await house.join("Yara")
    visitor, scanner = house.visitor(), house.visitor()
    await ask(visitor, "yara@example.nl")
    _, link = await read_mail(house)
    for _ in range(3):
        assert "Inloggen</button>" in (await scanner.get(link)).text
    assert (await visitor.post(link)).headers["location"] == "/"
    again = await house.visitor().post(link)
    assert again.status_code == 409
    assert "werkt niet meer" in again.text
    assert "werkt niet meer" in (await visitor.get(link)).text


async def test_the_code_does_not_work_after_the_link(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    code, link = await read_mail(house)
    await visitor.post(link)
    answer = await house.visitor().post(path, {"code": code})
    assert answer.status_code == 422
    assert "set-cookie" not in answer.headers


async def test_a_forged_link_opens_nothing(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    answer = await visitor.post(f"{path}/{'A' * 32}")
    assert answer.status_code == 409
    assert "set-cookie" not in answer.headers


async def test_fifty_wrong_codes_at_once_are_five_tries(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    code, _ = await read_mail(house)
    wrong = [f"{(int(code) + n) % 1_000_000:06}" for n in range(1, 51)]
    answers = await asyncio.gather(*(visitor.post(path, {"code": one}) for one in wrong))
    assert {answer.status_code for answer in answers} == {422}
    assert (await SignInCode.get()).tries == 5
    right = await visitor.post(path, {"code": code})
    assert right.status_code == 422
    assert "Vraag een nieuwe code" in right.text


async def test_the_right_code_twice_at_once_is_one_session(house: House) -> None:
    yara = await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    code, _ = await read_mail(house)
    answers = await asyncio.gather(*(visitor.post(path, {"code": code}) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [303, 422, 422, 422, 422]
    assert await Session.filter(account_id=yara.viewer.id).count() == 2


async def test_a_code_of_sixteen_minutes_ago_is_too_old(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    code, link = await read_mail(house)
    with clock.travel(timedelta(minutes=16)):
        assert (await visitor.post(path, {"code": code})).status_code == 422
        assert (await visitor.post(link)).status_code == 409


async def test_known_and_unknown_addresses_get_the_same_answer(house: House) -> None:
    await house.join("Yara")
    pages = []
    for address in ("yara@example.nl", "zara@example.nl"):
        visitor = house.visitor()
        answer = await visitor.post("/sign-in", {"email": address})
        page = (await visitor.get(answer.headers["location"])).text
        pages.append(page.replace(answer.headers["location"], "PATH").replace(address, "ADDRESS"))
        pages.append(str(sorted(name for name in answer.headers if name != "location")))
    assert pages[:2] == pages[2:]
    await house.work()
    first, second = mails(house)
    assert len(str(first.get_content())) == len(str(second.get_content()))


async def test_one_address_is_sent_five_codes_an_hour(house: House) -> None:
    visitor = house.visitor()
    for _ in range(5):
        await ask(visitor, "yara@example.nl")
    answer = await visitor.post("/sign-in", {"email": "yara@example.nl"})
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 60
    await ask(visitor, "henk@example.nl")


async def test_nothing_secret_is_stored(house: House) -> None:
    visitor = house.visitor()
    await ask(visitor, "yara@example.nl")
    row = await SignInCode.get()
    code, path = await read_mail(house)
    link = codes.link_of(house.settings.secret, row.public_id)
    assert code == codes.digits_of(house.settings.secret, row.public_id)
    assert link in path
    tables = {name: str(await raw_sql.fetch(f"SELECT * FROM {name}")) for name in ("sign_in_code", "outbox", "event")}
    for name, text in tables.items():
        assert row.public_id in text, name
        assert code not in text, name
        assert link not in text, name


async def test_signing_in_ends_the_session_this_browser_had(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    path = await ask(yara, "samira@example.nl")
    code, _ = await read_mail(house)
    await yara.post(path, {"code": code})
    assert await Session.filter(account_id=yara.viewer.id).count() == 0
    assert await Session.filter(account_id=samira.viewer.id).count() == 2


async def test_a_suspended_account_is_told_so_after_the_right_code_and_may_leave(house: House) -> None:
    yara = await house.join("Yara")
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl")
    assert "pauze" not in (await visitor.get(path)).text
    code, _ = await read_mail(house)
    answer = await visitor.post(path, {"code": code})
    assert answer.headers["location"] == "/suspended"
    told = await visitor.get("/suspended")
    assert told.status_code == 403
    assert "Je account is gesloten" in told.text
    assert "/me/leave" in told.text
    assert 'class="places"' not in told.text
    assert (await visitor.get("/me")).headers["location"] == "/suspended"
    assert (await visitor.get("/me/copy")).headers["content-type"] == "application/zip"
    assert 'class="places"' not in (await visitor.get("/me/leave")).text
    assert "na 90 dagen" in (await visitor.get("/me/leave")).text
    assert (await visitor.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    assert await Account.all().count() == 0


async def test_who_was_paused_and_erased_it_cannot_come_back_the_same_day(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    waiting = house.visitor()
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    for person in (yara, samira):
        assert (await person.post("/me/leave", {"nickname": person.viewer.nickname})).status_code == 303
    assert "yara@example.nl" not in str(await BarredAddress.all().values())
    path = await ask(waiting, "yara@example.nl")
    code, _ = await read_mail(house)
    answer = await waiting.post(path, {"code": code})
    assert answer.status_code == 403
    assert "Je kunt nu niet meedoen" in answer.text
    await come_in(house, waiting, "samira@example.nl")
    assert (await waiting.post("/join", JOIN)).status_code == 303
    with clock.travel(timedelta(days=91)):
        await come_in(house, house.visitor(), "yara@example.nl")
        await rejoin_blocks.erase_past()
    assert await BarredAddress.all().count() == 0


async def test_an_administrator_lets_an_address_in_again(house: House) -> None:
    yara = await house.join("Yara")
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    secret = house.settings.secret
    assert [await rejoin_blocks.readmit(secret, "yara@example.nl") for _twice in range(2)] == [True, False]
    await come_in(house, house.visitor(), "yara@example.nl")


@pytest.mark.parametrize(
    "address", ["", "yara", "yara@", "a@b.nl\r\nBcc: x@y.nl", "a b@c.nl", "a@b.nl,c@d.nl", "\x00@b.nl", "x" * 300]
)
async def test_what_is_no_address_is_said_beside_the_field(house: House, address: str) -> None:
    answer = await house.visitor().post("/sign-in", {"email": address})
    assert answer.status_code == 422
    assert await SignInCode.all().count() == 0


async def test_next_never_leads_to_another_site(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    path = await ask(visitor, "yara@example.nl", "https://elsewhere.example/")
    code, _ = await read_mail(house)
    assert (await visitor.post(path, {"code": code})).headers["location"] == "/"


async def test_a_code_that_was_never_asked_for_is_not_there(house: House) -> None:
    page = await house.visitor().get("/sign-in/abcdefghijklmnop")
    assert page.status_code == 404
    assert "Deze code is er niet meer." in page.text
    assert (await house.visitor().post("/sign-in/abcdefghijklmnop", {"code": "123456"})).status_code == 404


async def test_old_codes_are_swept_with_the_addresses_in_them(house: House) -> None:
    await ask(house.visitor(), "yara@example.nl")
    with clock.travel(timedelta(hours=2)):
        await house.work()
    assert await SignInCode.all().count() == 0
    assert mails(house) == []  # and a code nobody can use is not mailed


async def test_a_wrong_address_can_be_corrected_with_where_one_was_going(house: House) -> None:
    visitor = house.visitor()
    path = await ask(visitor, "yara@exmaple.nl", "/requests/new")
    page = (await visitor.get(path)).text
    again = re.findall(
        r'action="([^"]+)" data-once><input type="hidden" name="email" value="([^"]+)"><input[^>]* value="([^"]+)"',
        page,
    )
    assert again == [
        ("/sign-in", "yara@exmaple.nl", "/requests/new"),
        ("/sign-in?show-only=quietly", "yara@exmaple.nl", "/requests/new"),
    ]
    shown = await visitor.post(again[1][0], {"email": again[1][1], "next": again[1][2]})
    assert 'value="yara@exmaple.nl"' in shown.text
    assert 'name="next" value="/requests/new"' in shown.text
    assert 'role="alert"' not in shown.text
    assert await SignInCode.all().count() == 1, "nothing was asked for"
    assert (await ask(visitor, "yara@exmaple.nl", "/requests/new")) != path
    elsewhere = (await house.visitor().get(path)).text
    assert "yara@exmaple.nl" not in elsewhere


async def test_who_opens_joining_without_having_begun_is_not_told_that_it_took_long(house: House) -> None:
    visitor = house.visitor()
    assert (await visitor.get("/join")).headers["location"] == "/sign-in"
    assert "Dat duurde even" not in (await visitor.get("/sign-in")).text
    await visitor.post("/join", {"nickname": "Yara"})
    assert "Dat duurde even" in (await visitor.get("/sign-in")).text
