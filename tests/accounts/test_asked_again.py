"""Before what reaches far, staff show again who they are, when they last did so longer than ten minutes ago; what they typed is kept."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import unquote

import httpx2
import pytest

from jobtease import clock
from jobtease.accounts.models import Account, Session
from jobtease.accounts.passkeys.models import Passkey
from jobtease.audience import Role
from jobtease.moderation.house_rules.models import MunicipalRules
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.web import routing
from tests.accounts.authenticator import Authenticator, add, come_in, said
from tests.house import House, Person
from tests.moderation.things import ask, reported

LATER = timedelta(minutes=11)
SUSPEND = {"ruling": "suspend", "clause": "3.4", "reason": "Je bedreigde iemand.", "days": "0"}


async def _case(house: House) -> str:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    return await reported(house, await ask(house, yara, "Wie koopt mijn fiets?"), samira, reason="money")


async def _with_passkey(house: House, role: Role = Role.MODERATOR) -> tuple[Person, Authenticator]:
    person, device = await house.join("Marloes", role=role), Authenticator()
    assert (await add(person, device)).status_code == 303
    await add(person, Authenticator())
    return person, device


def _next(answer: httpx2.Response) -> str:
    where = answer.headers["location"]
    assert where.startswith("/confirm?next="), where
    return unquote(where.removeprefix("/confirm?next="))


async def test_suspending_asks_again_and_what_was_typed_comes_back(guarded_house: House) -> None:
    house = guarded_house
    case = f"/desk/cases/{await _case(house)}"
    marloes, device = await _with_passkey(house)
    with clock.travel(LATER):
        answer = await marloes.post(case, SUSPEND)
        back = _next(answer)
        assert await Account.filter(suspended_at__isnull=False).count() == 0
        page = await marloes.get(answer.headers["location"])
        assert "Laat zien dat jij het bent" in page.text
        assert (await come_in(marloes, device, back)).headers["location"] == back
        shown = await marloes.get(back)
        assert shown.status_code == 200
        assert SUSPEND["reason"] in unescape(shown.text)
        assert "jij bent het" in shown.text
        assert "uitgelogd" not in said(shown)
        sure = await marloes.post(case, SUSPEND)
        assert sure.status_code == 200
        assert (await marloes.post(case, SUSPEND | {"sure": "1"})).status_code == 303
        assert await Account.filter(suspended_at__isnull=False).count() == 1


async def test_that_one_is_sure_is_not_enough(guarded_house: House) -> None:
    house = guarded_house
    case = f"/desk/cases/{await _case(house)}"
    marloes, _device = await _with_passkey(house)
    with clock.travel(LATER):
        _next(await marloes.post(case, SUSPEND | {"sure": "1"}))
        assert await Account.filter(suspended_at__isnull=False).count() == 0
        script = await marloes.post(case, SUSPEND | {"sure": "1"}, headers={"sec-fetch-mode": "cors"})
        assert script.status_code == 401
        assert (await marloes.post(case, {"ruling": "warn", "clause": "4.1"})).status_code == 303, "no other decision"


async def test_within_ten_minutes_nobody_is_asked(guarded_house: House) -> None:
    house = guarded_house
    case = f"/desk/cases/{await _case(house)}"
    marloes, _device = await _with_passkey(house)
    with clock.travel(routing.FRESH - timedelta(minutes=1)):
        assert (await marloes.post(case, SUSPEND)).status_code == 200
        assert (await marloes.post(case, SUSPEND | {"sure": "1"})).status_code == 303


ASKED = ("/mandates/new", "/me/passkeys/new", "/me/copy")


@pytest.mark.parametrize("path", ASKED)
async def test_these_pages_ask_again_and_are_come_back_to(guarded_house: House, path: str) -> None:
    house = guarded_house
    ada, device = await _with_passkey(house, Role.ADMINISTRATOR)
    with clock.travel(LATER):
        assert _next(await ada.get(path)) == path
        assert (await come_in(ada, device, path)).headers["location"] == path
        assert (await ada.get(path)).status_code == 200
        assert (await ada.get("/mandates")).status_code == 200


async def test_writes_about_passkeys_mandates_and_the_address_ask_again(guarded_house: House) -> None:
    house = guarded_house
    ada, _device = await _with_passkey(house, Role.ADMINISTRATOR)
    [first, _second] = await Passkey.all().order_by("id")
    piet = await house.moderator("Piet")
    mandates = re.findall(r"/mandates/\d+/end", (await ada.get("/mandates")).text)
    writes = {
        "/me/passkeys/new": {"name": "Another", "answer": "{}"},
        f"/me/passkeys/{first.public_id}/remove": {},
        "/mandates/new": {"email": "x@example.nl", "role": "administrator", "reason": "Why not?"},
        mandates[-1]: {"reason": "Because"},
        f"/mandates/{piet.viewer.public_id}/start-again": {},
        "/me/account/address": {"email": "thief@example.org"},
    }
    with clock.travel(LATER):
        for path, sent in writes.items():
            _next(await ada.post(path, sent))
        challenge = await ada.post("/me/passkeys/challenge", headers={"sec-fetch-mode": "cors"})
        assert challenge.status_code == 401
    assert await Passkey.all().count() == 2
    assert await Account.filter(email="x@example.nl").count() == 0


async def test_an_answer_of_somebody_else_is_not_that_it_is_you(guarded_house: House) -> None:
    house = guarded_house
    marloes, device = await _with_passkey(house)
    piet, other = await house.moderator("Piet"), Authenticator()
    await add(piet, other)
    with clock.travel(LATER):
        refused = await come_in(marloes, other, "/me/copy")
        assert refused.status_code == 422
        assert "Deze passkey klopt niet" in said(refused)
        assert 'value="/me/copy"' in refused.text
        _next(await marloes.get("/me/copy"))
        assert (await come_in(marloes, device, "/me/copy")).status_code == 303
        assert (await marloes.get("/me/copy")).status_code == 200


async def test_showing_it_again_takes_the_place_of_the_session(guarded_house: House) -> None:
    house = guarded_house
    marloes, device = await _with_passkey(house)
    [before] = await Session.filter(account_id=marloes.viewer.id)
    assert (await come_in(marloes, device, "https://evil.example/")).headers["location"] == "/"
    [after] = await Session.filter(account_id=marloes.viewer.id)
    assert after.id != before.id
    assert after.token_hash != before.token_hash


async def test_members_are_never_asked(guarded_house: House) -> None:
    house = guarded_house
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    with clock.travel(timedelta(days=3)):
        assert (await yara.get("/me/copy")).status_code == 200
        assert (await yara.get("/me/passkeys/new")).status_code == 200
        assert (await yara.get("/confirm?next=/me")).headers["location"] == "/me"


async def test_where_no_passkey_is_asked_nobody_is(house: House) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    with clock.travel(timedelta(days=3)):
        assert (await ada.get("/mandates/new")).status_code == 200
        assert (await ada.get("/me/copy")).status_code == 200


async def test_what_was_typed_when_the_half_hour_was_over_comes_back_too(guarded_house: House) -> None:
    house = guarded_house
    case = f"/desk/cases/{await _case(house)}"
    marloes, device = await _with_passkey(house)
    with clock.travel(timedelta(minutes=45)):
        answer = await marloes.post(case, {"ruling": "warn", "clause": "4.1", "reason": "Verkoop hier niets."})
        where = answer.headers["location"]
        assert where.startswith("/sign-in?next=/resume/")
        back = unquote(where.removeprefix("/sign-in?next="))
        assert (await come_in(marloes, device, back)).headers["location"] == back
        assert "Verkoop hier niets." in unescape((await marloes.get(back)).text)


async def test_rules_of_a_municipality_and_phrases_that_hold_ask_again(guarded_house: House) -> None:
    """What reaches everybody of a municipality; a phrase that only flags doesn't."""
    marloes, _device = await _with_passkey(guarded_house)
    rule = {"nl": "Je spreekt af in de bibliotheek.", "category": "STATEMENT_CATEGORY_OTHER_VIOLATION_TC", "sure": "on"}
    assert (await marloes.post("/desk/house-rules", rule)).headers["location"] == "/desk/house-rules"
    phrase = {"phrase": "zwart geld", "effect": "hold"}
    with clock.travel(LATER):
        for path, sent in (
            ("/desk/house-rules", rule | {"nl": "Een andere regel, ook kort."}),
            ("/desk/house-rules/GM0599/1/take-out", {}),
            ("/desk/rules/phrases", phrase),
            ("/desk/rules/phrases", phrase | {"sure": "yes"}),
        ):
            _next(await marloes.post(path, sent))
        assert await MunicipalRules.all().count() == 1
        assert await RulePhrase.all().count() == 0
        assert (await marloes.post("/desk/rules/phrases", phrase | {"effect": "flag"})).headers["location"] == (
            "/desk/rules#own"
        )
