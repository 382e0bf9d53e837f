"""An administrator appoints people and takes that away, with a reason; nobody does it for themselves, and nobody unseen."""

import asyncio
import re
from html import unescape
from typing import Any

import pytest

from jobtease.accounts.mandates import directory_queries, site_actions, staff_actions
from jobtease.accounts.models import Account, MandateRow
from jobtease.accounts.passkeys.models import Passkey
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.errors import JobteaseError, NotFound
from jobtease.moderation.desk import jurisdiction
from tests.accounts import signing_in
from tests.accounts.authenticator import Authenticator, add, come_in, said, staff
from tests.accounts.signing_in import mails
from tests.house import House, Person

ROTTERDAM, DELFT = "GM0599", "GM0503"
NEW = {
    "email": "roos@example.nl",
    "role": "moderator",
    "place": "Delft",
    "nickname": "Roos",
    "home": "Rotterdam",
    "reason": "Zij begint maandag.",
}


async def _ada(house: House, name: str = "Ada") -> Person:
    return await house.join(name, role=Role.ADMINISTRATOR)


async def _mandate(person: Person) -> MandateRow:
    return await MandateRow.filter(account_id=person.viewer.id, until=None).order_by("-id").get()


async def _mailed(house: House, address: str) -> str:
    await house.work()
    return "\n".join(str(mail.get_content()) for mail in mails(house) if mail["To"] == address)


async def test_somebody_new_is_appointed_and_comes_in(guarded_house: House) -> None:
    house = guarded_house
    ada, bea = await _ada(house), await _ada(house, "Bea")
    assert (await ada.post("/mandates/new", NEW)).headers["location"] == "/mandates"
    roos = await Account.get(email="roos@example.nl")
    assert (roos.role, roos.municipality_id, roos.nickname) == (Role.MODERATOR, ROTTERDAM, "Roos")
    row = await MandateRow.get(account_id=roos.id)
    assert (row.municipality, row.reason, row.given_by) == (DELFT, "Zij begint maandag.", ada.viewer.id)
    listed = said(await ada.get("/mandates"))
    assert "Roos" in listed
    assert "door Ada · Zij begint maandag." in listed
    assert "nog geen passkey" in listed
    [event] = [e for e in await house.happened("accounts:account:appointed")]
    assert (event.actor, event.municipality, event.facts) == (ada.viewer.id, DELFT, {"role": "moderator"})
    assert "moderator van Delft" in await _mailed(house, "roos@example.nl")
    assert "/mandates" in await _mailed(house, "bea@example.nl")
    assert "/mandates" not in await _mailed(house, "ada@example.nl"), "she knows"
    await staff(house, browser := house.visitor(), "roos@example.nl")
    assert (await browser.get("/desk")).status_code == 200
    assert bea.account


async def test_a_member_is_appointed_for_a_region_and_keeps_name_and_home(guarded_house: House) -> None:
    house = guarded_house
    ada, yara = await _ada(house), await house.join("Yara", "GM0344")
    sent = NEW | {"email": "YARA@example.nl", "place": "regio Rijnmond", "nickname": "", "home": ""}
    assert (await ada.post("/mandates/new", sent)).status_code == 303
    account = await Account.get(id=yara.viewer.id)
    assert (account.nickname, account.municipality_id, account.role) == ("Yara", "GM0344", Role.MODERATOR)
    assert (await _mandate(yara)).labour_region == "Rijnmond"
    assert "regio Rijnmond" in await _mailed(house, "yara@example.nl")
    assert "Yara" in said(await ada.get("/mandates"))


async def test_an_administrator_is_appointed_without_a_place(guarded_house: House) -> None:
    house = guarded_house
    ada = await _ada(house)
    assert (await ada.post("/mandates/new", NEW | {"role": "administrator", "place": ""})).status_code == 303
    row = await MandateRow.get(account__email="roos@example.nl")
    assert (row.role, row.municipality, row.labour_region) == (Role.ADMINISTRATOR, "", "")
    assert await jurisdiction.desk_of(DELFT) == ""


WRONG: dict[str, tuple[dict[str, str], str]] = {
    "no address": ({"email": "roos"}, "e-mailadres"),
    "no role": ({"role": ""}, "Maak een keuze."),
    "another role": ({"role": "member"}, "Kies er één uit de lijst."),
    "no place": ({"place": ""}, "Van welke gemeente of regio?"),
    "an unknown place": ({"place": "Atlantis"}, "We kennen deze plaats niet"),
    "no name": ({"nickname": ""}, "Hoe noemen collega"),
    "no home": ({"place": "regio Rijnmond", "home": ""}, "Waar woont deze persoon?"),
    "no reason": ({"reason": " "}, "Zeg in een paar woorden waarom."),
    "a long reason": ({"reason": "x" * 201}, "te lang"),
    "herself": ({"email": "ada@example.nl"}, "Dit ben je zelf"),
    "who is it already": ({"email": "marloes@example.nl", "place": "Rotterdam"}, "Dat is deze persoon al"),
    "who is something else": ({"email": "marloes@example.nl", "role": "administrator"}, "niemand is allebei"),
    "who is suspended": ({"email": "kees@example.nl"}, "Dit account is gesloten"),
}


@pytest.mark.parametrize("wrong", WRONG)
async def test_what_can_not_be_is_said_beside_the_field_and_nothing_is_done(house: House, wrong: str) -> None:
    ada, kees = await _ada(house), await house.join("Kees")
    await house.moderator()
    closed = {"suspended_at": (await Account.get(id=kees.viewer.id)).joined_at}
    await transactions.atomic(Account.filter(id=kees.viewer.id).update)(**closed)
    changes, words = WRONG[wrong]
    before = await MandateRow.all().count()
    answer = await ada.post("/mandates/new", NEW | changes)
    assert answer.status_code == 422
    assert words in unescape(answer.text)
    assert (NEW | changes)["reason"].strip()[:50] in unescape(answer.text)
    assert await MandateRow.all().count() == before
    assert await Account.filter(email="roos@example.nl").count() == 0


async def test_what_is_taken_away_is_gone_at_the_next_request_and_stays_in_the_list(guarded_house: House) -> None:
    house = guarded_house
    ada, bea = await _ada(house), await _ada(house, "Bea")
    marloes = await house.moderator()
    assert (await marloes.get("/desk")).status_code == 200
    path = f"/mandates/{(await _mandate(marloes)).id}/end"
    assert (await ada.get(path)).status_code == 200
    refused = await ada.post(path, {"reason": ""})
    assert refused.status_code == 422
    assert (await marloes.get("/desk")).status_code == 200
    assert (await ada.post(path, {"reason": "Andere baan."})).status_code == 303
    for page in ("/desk", "/desk/live", "/desk/log"):
        assert (await marloes.get(page)).status_code == 404, page
    row = await MandateRow.get(account_id=marloes.viewer.id)
    assert (row.end_reason, row.ended_by) == ("Andere baan.", ada.viewer.id)
    past = said(await bea.get("/mandates/past"))
    assert "Marloes" in past
    assert "Ada: Andere baan." in past
    assert "Marloes" not in said(await bea.get("/mandates"))
    assert (await ada.post(path, {"reason": "Nog eens"})).status_code == 404
    assert "geen moderator van Rotterdam meer" in await _mailed(house, "marloes@example.nl")
    assert "/mandates" in await _mailed(house, "bea@example.nl")
    [event] = await house.happened("accounts:account:dismissed")
    assert (event.actor, event.municipality) == (ada.viewer.id, ROTTERDAM)


async def test_one_of_two_places_is_taken_away(house: House) -> None:
    ada, marloes = await _ada(house), await house.moderator()
    await house.appoint(marloes, DELFT)
    [rotterdam, _delft] = await MandateRow.filter(account_id=marloes.viewer.id).order_by("id")
    await ada.post(f"/mandates/{rotterdam.id}/end", {"reason": "Alleen Delft nog."})
    assert (await marloes.get("/desk")).status_code == 200
    assert [row.municipality for row in await MandateRow.filter(account_id=marloes.viewer.id, until=None)] == [DELFT]


async def test_the_last_administrator_stays_and_another_one_may_go(house: House) -> None:
    ada = await _ada(house)
    path = f"/mandates/{(await _mandate(ada)).id}/end"
    refused = await ada.post(path, {"reason": "Ik stop."})
    assert refused.status_code == 422
    assert "laatste beheerder" in said(refused)
    bea = await _ada(house, "Bea")
    await transactions.atomic(Account.filter(id=bea.viewer.id).update)(
        suspended_at=bea.account and bea.account.joined_at
    )
    assert (await ada.post(path, {"reason": "Ik stop."})).status_code == 422, "who is suspended looks after nothing"
    await transactions.atomic(Account.filter(id=bea.viewer.id).update)(suspended_at=None)
    gone = await ada.post(path, {"reason": "Ik stop."})
    assert gone.headers["location"] == "/me"
    assert "geen beheerder meer" in (await ada.get("/me")).text
    assert (await ada.get("/mandates")).status_code == 404
    assert (await bea.get("/mandates")).status_code == 200


async def test_of_two_who_dismiss_each_other_at_once_one_stays(house: House) -> None:
    for round_number in range(10):
        ada, bea = await _ada(house, f"Ada {round_number}"), await _ada(house, f"Bea {round_number}")
        await transactions.atomic(
            MandateRow.exclude(account_id__in=[ada.viewer.id, bea.viewer.id]).filter(until=None).delete
        )()
        of_ada, of_bea = (await _mandate(ada)).id, (await _mandate(bea)).id
        done = await asyncio.gather(
            site_actions.end(ada.viewer, of_bea, "Weg"),
            site_actions.end(bea.viewer, of_ada, "Weg"),
            return_exceptions=True,
        )
        assert [type(one) for one in done if isinstance(one, BaseException)] == [NotFound]
        assert await MandateRow.filter(role=Role.ADMINISTRATOR, until=None).count() == 1


async def test_who_is_no_administrator_any_more_does_nothing_with_a_page_that_is_open(house: House) -> None:
    ada, bea = await _ada(house), await _ada(house, "Bea")
    marloes = await house.moderator()
    await staff_actions.dismiss("ada@example.nl")
    tries: tuple[Any, ...] = (
        lambda: site_actions.end(ada.viewer, 1, "Weg"),
        lambda: site_actions.start_again(ada.viewer, marloes.viewer.public_id),
    )
    for attempt in tries:
        with pytest.raises(JobteaseError):
            await attempt()
    assert (await ada.post("/mandates/new", NEW)).status_code == 404
    assert (await bea.get("/mandates")).status_code == 200


async def test_only_administrators_see_who_is_appointed(house: House) -> None:
    ada, marloes, yara = await _ada(house), await house.moderator(), await house.join("Yara")
    mandate = (await _mandate(marloes)).id
    paths = ("/mandates", "/mandates/past", "/mandates/new", f"/mandates/{mandate}/end")
    for path in (*paths, f"/mandates/{marloes.viewer.public_id}/start-again"):
        assert [(await one.get(path)).status_code for one in (ada, marloes, yara)] == [200, 404, 404], path
        assert (await house.visitor().get(path)).headers["location"].startswith("/sign-in")
    assert "/mandates" in (await ada.get("/me")).text


async def test_who_lost_their_passkeys_starts_again(guarded_house: House) -> None:
    house = guarded_house
    ada, bea = await _ada(house), await _ada(house, "Bea")
    await staff_actions.appoint("marloes@example.nl", "Marloes", ROTTERDAM, Role.MODERATOR)
    device = await staff(house, marloes := house.visitor(), "marloes@example.nl")
    public_id = (await Account.get(email="marloes@example.nl")).public_id
    path = f"/mandates/{public_id}/start-again"
    assert path in (await ada.get("/mandates")).text
    assert "marloes@example.nl" in (await ada.get(path)).text
    assert (await ada.post(path)).status_code == 303
    assert (await marloes.get("/desk")).headers["location"].startswith("/sign-in"), "signed out at once"
    assert (await come_in(house.visitor(), device)).status_code == 422
    assert "opnieuw" in await _mailed(house, "marloes@example.nl")
    assert "/mandates" in await _mailed(house, "bea@example.nl")
    [event] = await house.happened("accounts:passkeys:reset")
    assert (event.actor, event.subject) == (ada.viewer.id, public_id)
    again = house.visitor()
    await staff(house, again, "marloes@example.nl")
    assert (await again.get("/desk")).status_code == 200
    other = house.visitor()
    await signing_in.come_in(house, other, "marloes@example.nl")
    assert (await other.get("/desk")).headers["location"].startswith("/sign-in"), "once"
    assert bea.account


async def test_nobody_starts_themselves_again_on_the_site_nor_a_member(guarded_house: House) -> None:
    house = guarded_house
    ada, yara = await _ada(house), await house.join("Yara")
    for person in (ada, yara):
        await add(person, Authenticator())
    for person in (ada, yara):
        path = f"/mandates/{person.viewer.public_id}/start-again"
        assert ((await ada.get(path)).status_code, (await ada.post(path)).status_code) == (404, 404)
    assert not await staff_actions.start_again("yara@example.nl")
    assert await Passkey.all().count() == 2
    assert await staff_actions.start_again("ada@example.nl")
    assert await Passkey.all().count() == 1


async def test_an_older_list_of_what_ended_goes_on_on_the_next_page(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(directory_queries, "MOST", 2)
    ada = await _ada(house)
    for name in ("Roos", "Piet", "Koen"):
        await house.moderator(name)
        await staff_actions.dismiss(f"{name.lower()}@example.nl")
    first = await ada.get("/mandates/past")
    assert ("Koen" in first.text, "Piet" in first.text, "Roos" in first.text) == (True, True, False)
    [older] = re.findall(r'href="(/mandates/past\?before=\d+)"', first.text)
    assert "Roos" in (await ada.get(older)).text
