"""A stranger spends every budget there is on an address: its owner comes in at once, and nobody is flooded or guessed."""

import asyncio
import re
from datetime import timedelta

import httpx2
import pytest

from jobtease import clock
from jobtease.accounts.models import MOST_TRIES, Account, SignInCode
from jobtease.accounts.sign_in import codes
from jobtease.accounts.sign_in import views as sign_in_views
from jobtease.audience import Role
from jobtease.data import rate_limits
from jobtease.mail.outbox import Outbox
from tests.accounts.signing_in import JOIN, ask, come_in, mails, read_mail
from tests.house import House, Person

HERS = "yara@example.nl"


def from_address(house: House, client: str) -> Person:
    """A visitor with a network address and a browser of their own."""
    transport = httpx2.ASGITransport(app=house.app, client=(client, 50_000))
    person = Person(httpx2.AsyncClient(transport=transport, base_url=house.settings.origin))
    house.people.append(person)
    return person


async def her_own_browser(house: House, client: str = "192.0.2.1") -> Person:
    """A browser in which she signed in before, and signed out again."""
    yara = from_address(house, client)
    await come_in(house, yara, HERS)
    assert (await yara.get("/me")).status_code == 200
    assert (await yara.post("/sign-out")).status_code == 303
    return yara


async def attack(house: House, address: str = HERS) -> None:
    """Everything a stranger can spend on an address, from many network addresses and browsers, and from hers as well."""
    for number in range(7):
        mallory = from_address(house, "192.0.2.1" if number % 3 == 0 else f"198.51.100.{number}")
        for _again in range(6):
            answer = await mallory.post("/sign-in", {"email": address})
            if answer.status_code != 303:
                assert answer.status_code == 429
                continue
            path = answer.headers["location"]
            for n in range(6):
                assert (await mallory.post(path, {"code": f"{n:06}"})).status_code in (422, 429)
            assert (await mallory.post(f"{path}/{'A' * 32}")).status_code == 409
            assert (await mallory.post("/join", JOIN)).headers["location"] == "/sign-in"
            assert (await mallory.post("/language", {"language": "en"})).status_code == 303
    refused = 0
    for _ in range(70):  # and what is left of the network address that she shares with somebody
        answer = await from_address(house, "192.0.2.1").post("/sign-in", {"email": "somebody@example.nl"})
        refused += answer.status_code == 429
    assert refused > 0


def newest_link(house: House) -> str:
    """What she finds in the newest mail of her mailbox."""
    hers = [mail for mail in mails(house) if mail["To"] == HERS]
    found = re.search(rf"{re.escape(house.settings.origin)}(/sign-in/\S+)", str(hers[-1].get_content()))
    assert found
    return found[1]


@pytest.mark.parametrize("role", list(Role))
async def test_its_owner_signs_in_from_her_own_browser_at_once(house: House, role: Role) -> None:
    await house.join("Yara", role=role)
    yara = await her_own_browser(house)
    await attack(house)
    before = len(mails(house))
    path = await ask(yara, HERS, "/me")
    assert "Kijk in je mail" in (await yara.get(path)).text
    code, _link = await read_mail(house)
    assert len(mails(house)) > before
    assert (await yara.post(path, {"code": code})).headers["location"] == "/me"
    assert (await yara.get("/me")).status_code == 200


async def test_its_owner_signs_in_from_a_new_browser_with_what_is_in_her_mailbox(house: House) -> None:
    await house.join("Yara")
    await attack(house)
    await house.work()
    for minutes in (0, 14, 50):
        with clock.travel(timedelta(minutes=minutes)):
            fresh = from_address(house, "203.0.113.9")
            path = await ask(fresh, HERS)
            page = (await fresh.get(path)).text
            sent = len(mails(house))
            await house.work()
            assert len(mails(house)) == sent, "nothing more is mailed"
            newest = await codes.newest_mailed(HERS)
            assert newest
            assert f"{clock.local(newest.created_at):%H:%M}" in page
            assert 'name="code"' not in page
    with clock.travel(timedelta(minutes=50)):
        link = newest_link(house)
        assert "Inloggen</button>" in (await fresh.get(link)).text
        assert (await fresh.post(link)).status_code == 303
        assert (await fresh.get("/me")).status_code == 200
        await house.work()
        await ask(from_address(house, "203.0.113.10"), HERS)  # who comes in gives the mails back that strangers spent
        sent = len(mails(house))
        await house.work()
        assert len(mails(house)) == sent + 1


async def test_the_way_in_stays_open_through_two_days_of_attack(house: House) -> None:
    await house.join("Yara")
    for hours in range(0, 48, 6):
        with clock.travel(timedelta(hours=hours, minutes=7)):
            for number in range(8):
                await from_address(house, f"198.51.100.{number}").post("/sign-in", {"email": HERS})
            await house.work()
            fresh = from_address(house, "203.0.113.9")
            await ask(fresh, HERS)
            _code, link = await read_mail(house)
            assert (await house.visitor().get(link)).text.count("Inloggen</button>") >= 1, hours


async def test_a_mailbox_is_not_flooded(house: House) -> None:
    await house.join("Yara")
    for hours in range(24):
        with clock.travel(timedelta(hours=hours)):
            for number in range(6):
                await from_address(house, f"198.51.{hours}.{number}").post("/sign-in", {"email": HERS})
    assert await SignInCode.filter(mailed=False).exists()
    assert await SignInCode.filter(mailed=True).count() <= 5 + 24
    await house.work()
    assert await Outbox.filter(recipient=HERS).count() <= 5 + 24


async def test_a_mailbox_is_not_flooded_by_its_other_spellings(house: House) -> None:
    for hours in range(24):
        with clock.travel(timedelta(hours=hours)):
            for number in range(8):
                mallory = from_address(house, f"198.51.{hours}.{number}")
                address = ("yara+{}@gmail.com", "y.ara+{}@googlemail.com")[number % 2].format(f"{hours}x{number}")
                assert (await mallory.post("/sign-in", {"email": address})).status_code == 303
            await house.work()
    assert 20 < await Outbox.filter(recipient__contains="ara").count() <= 20 + 2 * 24
    await ask(house.visitor(), "samira@gmail.com")
    await house.work()
    assert await Outbox.filter(recipient="samira@gmail.com").count() == 1, "another mailbox has its own"


async def test_who_has_an_account_comes_in_through_such_a_flood_and_nobody_learns_that_she_has_one(
    house: House,
) -> None:
    hers, nobodys = "y.ara@gmail.com", "ya.ra@gmail.com"
    joining = from_address(house, "192.0.2.1")
    await come_in(house, joining, hers)
    assert (await joining.post("/join", JOIN)).status_code == 303
    for number in range(30):
        mallory = from_address(house, f"198.51.100.{number}")
        assert (await mallory.post("/sign-in", {"email": f"yara+{number}@gmail.com"})).status_code == 303
    await house.work()
    seen = []
    for address in (hers, nobodys):
        mallory = from_address(house, "203.0.113.5")
        path = await ask(mallory, address)
        await house.work()
        wrong = await mallory.post(path, {"code": "000001"})
        pages = [(await mallory.get(path)).text, wrong.text]
        plain = [page.replace(address, "X").replace(path, "P") for page in pages]
        seen.append([re.sub(r"\d\d:\d\d", "T", page) for page in plain])
    assert seen[0] == seen[1]
    assert "met precies X" in seen[0][0]
    assert await Outbox.filter(recipient=nobodys).count() == 0

    fresh = from_address(house, "203.0.113.9")
    path = await ask(fresh, hers, "/me")
    code, link = await read_mail(house)
    assert link.startswith(path)
    assert (await fresh.post(path, {"code": code})).headers["location"] == "/me"


async def test_what_can_be_guessed_is_bounded_for_an_address(house: House) -> None:
    await house.join("Yara")
    for hours in range(6):
        with clock.travel(timedelta(hours=hours)):
            for number in range(3):
                mallory = from_address(house, f"198.51.{hours}.{number}")
                answer = await mallory.post("/sign-in", {"email": HERS})
                typed = (mallory.post(answer.headers["location"], {"code": f"{n:06}"}) for n in range(8))
                assert {one.status_code for one in await asyncio.gather(*typed)} == {422}
    counted = [code.tries for code in await SignInCode.filter(mailed=True)]
    assert max(counted) == MOST_TRIES
    assert sum(counted) <= len(counted) + sign_in_views.TRIES_FOR_ADDRESS.times * (1 + 5 / 24)
    assert sum(counted) < MOST_TRIES * len(counted)


async def test_who_asked_before_the_attack_types_the_code_all_the_same(house: House) -> None:
    await house.join("Yara")
    fresh = from_address(house, "203.0.113.9")
    path = await ask(fresh, HERS)
    code, _link = await read_mail(house)
    await attack(house)
    assert (await fresh.post(path, {"code": code})).status_code == 303
    assert (await fresh.get("/me")).status_code == 200


async def test_wrong_digits_never_spend_the_link_and_the_mail_goes_out_all_the_same(house: House) -> None:
    await house.join("Yara")
    mallory = house.visitor()
    path = await ask(mallory, HERS)
    for n in range(6):
        assert (await mallory.post(path, {"code": f"{n:06}"})).status_code == 422
        assert (await mallory.post(f"{path}/{'A' * 32}")).status_code == 409
    assert "De link in de mail werkt nog" in (await mallory.get(path)).text
    _code, link = await read_mail(house)
    yara = house.visitor()
    assert (await yara.post(link)).status_code == 303
    assert (await yara.get("/me")).status_code == 200
    assert (await house.visitor().post(link)).status_code == 409


async def test_who_typed_too_many_wrong_codes_is_led_to_the_link(house: House) -> None:
    await house.join("Yara")
    for number in range(sign_in_views.CODES_FOR_ADDRESS.times):
        mallory = from_address(house, f"198.51.100.{number}")
        path = await ask(mallory, HERS)
        for n in range(MOST_TRIES):
            assert (await mallory.post(path, {"code": f"{n:06}"})).status_code == 422
    with clock.travel(timedelta(hours=1, minutes=1)):  # one more is mailed
        fresh = house.visitor()
        path = await ask(fresh, HERS)
        code, link = await read_mail(house)
        assert (await fresh.post(path, {"code": f"{(int(code) + 1) % 1_000_000:06}"})).status_code == 422
        answer = await fresh.post(path, {"code": code})
        assert answer.status_code == 422
        assert "Open de link in de mail" in answer.text
        assert (await fresh.post(link)).status_code == 303


async def test_so_it_is_when_the_whole_installation_is_guessed_at(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.join("Yara")
    yara = await her_own_browser(house)
    monkeypatch.setattr(sign_in_views, "WRONG_HERE", rate_limits.Budget(3, timedelta(hours=1)))
    mallory = house.visitor()
    path = await ask(mallory, "henk@example.nl")
    for n in range(5):
        assert (await mallory.post(path, {"code": f"{n:06}"})).status_code == 422
    fresh = house.visitor()
    path = await ask(fresh, HERS)
    code, link = await read_mail(house)
    assert (await fresh.post(path, {"code": code})).status_code == 422
    assert (await fresh.post(link)).status_code == 303
    path = await ask(yara, HERS)
    code, _link = await read_mail(house)
    assert (await yara.post(path, {"code": code})).status_code == 303


async def test_the_digits_work_in_the_browser_that_asked_only(house: House) -> None:
    await house.join("Yara")
    phone, laptop = house.visitor(), house.visitor()
    path = await ask(phone, HERS)
    code, link = await read_mail(house)
    answer = await laptop.post(path, {"code": code})
    assert answer.status_code == 422
    assert "Typ de code waar je hem vroeg" in answer.text
    assert (await SignInCode.get()).tries == 0
    assert (await laptop.post(link)).status_code == 303


async def test_a_browser_is_known_for_her_and_for_nobody_else(house: House) -> None:
    await house.join("Yara")
    await house.join("Henk")
    yara = await her_own_browser(house)
    for number in range(5):
        await ask(from_address(house, f"198.51.100.{number}"), "henk@example.nl")
    await house.work()
    path = await ask(yara, "henk@example.nl")
    assert "sturen we even niets nieuws" in (await yara.get(path)).text


async def test_nobody_makes_a_cookie_of_their_own(house: House) -> None:
    await house.join("Yara")
    yara = await her_own_browser(house)
    cookie = yara.browser.cookies["browser"]
    assert (await Account.get()).public_id not in cookie
    assert HERS not in cookie
    for forged in (cookie[:-2], cookie + "A", "W10.x", "", "null", "[]"):
        mallory = house.visitor()
        mallory.browser.cookies.set("browser", forged)
        answer = await mallory.post("/sign-in", {"email": HERS})
        assert answer.status_code == 303
    mallory.browser.cookies.set("browser", forged)
    assert await SignInCode.filter(mailed=False).count() >= 1


async def test_the_cookie_lasts_is_for_us_alone_and_goes_when_she_does(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    answer = await visitor.post("/sign-in", {"email": HERS})
    (given,) = [head for head in answer.headers.get_list("set-cookie") if head.startswith("browser=")]
    assert "HttpOnly" in given
    assert "SameSite=lax" in given
    assert re.search(r"Max-Age=\d{8}", given)
    code, _link = await read_mail(house)
    await visitor.post(answer.headers["location"], {"code": code})
    answer = await visitor.post("/me/leave", {"nickname": "Yara"})
    assert answer.status_code == 303
    assert "browser" not in visitor.browser.cookies


async def test_two_at_once_get_one_session_from_one_link(house: House) -> None:
    await house.join("Yara")
    visitor = house.visitor()
    await ask(visitor, HERS)
    _code, link = await read_mail(house)
    answers = await asyncio.gather(*(house.visitor().post(link) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [303, 409, 409, 409]
