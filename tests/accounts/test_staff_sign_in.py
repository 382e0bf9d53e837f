"""Moderators and administrators sign in with a passkey; a mailed code is for making the first one, and a session of theirs is short."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Session
from jobtease.accounts.passkeys.models import Passkey
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.moderation.desk import live_feed
from jobtease.web.routing import Who
from jobtease.web.sse import Watcher
from tests.accounts import signing_in
from tests.accounts.authenticator import Authenticator, add, come_in, options_to_make, said, staff
from tests.accounts.signing_in import mails
from tests.house import House, Person
from tests.test_routes import made, routes

ADDRESS = "marloes@example.nl"


async def _appointed(house: House, role: Role = Role.MODERATOR) -> Person:
    await staff_actions.appoint(ADDRESS, "Marloes", "GM0599", role)
    return house.visitor()


async def test_the_first_sign_in_is_a_mailed_code_and_a_passkey_and_then_the_passkey(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    await house.work()
    [told] = [str(mail.get_content()) for mail in mails(house) if mail["To"] == ADDRESS]
    assert "moderator van Rotterdam" in told
    path = await signing_in.ask(marloes, ADDRESS, "/desk/log")
    code, _ = await signing_in.read_mail(house)
    assert (await marloes.post(path, {"code": code})).headers["location"] == "/me/passkeys/new"
    assert "Maak eerst een passkey" in (await marloes.get("/me/passkeys/new")).text
    assert (await marloes.get("/desk")).headers["location"] == "/me/passkeys/new"
    device = Authenticator()
    assert (await add(marloes, device)).headers["location"] == "/me/passkeys"
    assert (await marloes.get("/desk")).status_code == 200
    await marloes.post("/sign-out")
    again = house.visitor()
    assert (await come_in(again, device, "/desk/log")).headers["location"] == "/desk/log"
    assert (await again.get("/desk/log")).status_code == 200


async def test_without_a_passkey_nothing_of_the_staff_is_open(guarded_house: House) -> None:
    """Every address with a role, and every other one but those for making the first passkey."""
    house = guarded_house
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    for role in (Role.MODERATOR, Role.ADMINISTRATOR):
        await staff_actions.appoint(f"{role}@example.nl", str(role.value).title(), "GM0599", role)
        person = house.visitor()
        await signing_in.come_in(house, person, f"{role}@example.nl")
        for route in routes():
            if route.who is Who.ANYONE or route.name in OPEN:
                continue
            for method in sorted((route.methods or set()) - {"HEAD"}):
                answer = await person.browser.request(method, world.path(route), data={} if method == "POST" else None)
                assert (answer.status_code, answer.headers.get("location")) == (303, "/me/passkeys/new"), route.name
        assert "/desk" not in (await person.get("/me/passkeys/new")).text
        assert 'href="/sign-in"' in (await person.get("/")).text, "a visitor, elsewhere"
        assert (await person.get("/sign-in")).headers["location"] == "/me/passkeys/new"
        assert (await person.post("/sign-out")).status_code == 303


OPEN = {"accounts:new_passkey", "accounts:add_passkey", "accounts:new_passkey_challenge", "accounts:sign_out"}


async def test_once_there_is_a_passkey_a_code_by_mail_opens_nothing(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    device = await staff(house, marloes, ADDRESS)
    thief = house.visitor()
    path = await signing_in.ask(thief, ADDRESS)
    code, link = await signing_in.read_mail(house)
    answer = await thief.post(path, {"code": code})
    assert answer.headers["location"].startswith("/sign-in")
    assert "Log daarmee in" in (await thief.get(answer.headers["location"])).text
    assert not thief.browser.cookies.get("session")
    await signing_in.ask(thief, ADDRESS)
    _code, link = await signing_in.read_mail(house)
    assert (await thief.post(link)).headers["location"].startswith("/sign-in")
    for path in ("/desk", "/me", "/me/passkeys/new"):
        assert (await thief.get(path)).headers["location"].startswith("/sign-in"), path
    assert (await come_in(thief, device)).status_code == 303
    assert (await thief.get("/desk")).status_code == 200


async def test_of_two_who_read_the_mail_one_makes_the_first_passkey(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    other = house.visitor()
    for person in (marloes, other):
        await signing_in.come_in(house, person, ADDRESS)
    device, late = Authenticator(), Authenticator()
    asked = await options_to_make(other)
    await add(marloes, device)
    refused = await other.post("/me/passkeys/new", {"name": "Other", "answer": late.make(asked)})
    assert refused.headers["location"].startswith("/sign-in"), "that session is over"
    assert await Passkey.all().count() == 1
    assert (await other.get("/desk")).headers["location"].startswith("/sign-in")
    await house.work()
    assert any("Er is een passkey bij je account gekomen" in str(mail.get_content()) for mail in mails(house))


async def test_a_code_of_long_ago_makes_no_passkey(guarded_house: House) -> None:
    """Nor does the session of a member who was appointed meanwhile."""
    house = guarded_house
    marloes = await _appointed(house)
    yara = await house.join("Yara")
    await signing_in.come_in(house, marloes, ADDRESS)
    with clock.travel(timedelta(minutes=31)):
        await staff_actions.appoint("yara@example.nl", "", "GM0503", Role.MODERATOR)
        for person in (marloes, yara):
            for path in ("/me/passkeys/new", "/desk", "/me"):
                assert (await person.get(path)).headers["location"].startswith("/sign-in"), path


async def test_a_passkey_made_as_a_member_opens_nothing_after_an_appointment(guarded_house: House) -> None:
    """Who had the mailbox for a minute could have made it, long before."""
    house = guarded_house
    yara, device = await house.join("Yara"), Authenticator()
    await add(yara, device)
    await staff_actions.appoint("yara@example.nl", "", "GM0599", Role.MODERATOR)
    assert not await Passkey.filter(account_id=yara.viewer.id).exists()
    assert (await come_in(yara, device, "/desk")).status_code in (403, 422)
    for path in ("/desk", "/me/passkeys/new"):
        assert (await yara.get(path)).headers["location"].startswith("/sign-in")


async def test_the_second_passkey_is_asked_for_until_it_is_there(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    device = await staff(house, marloes, ADDRESS)
    asks = "geen tweede passkey"
    assert asks in (await marloes.get("/me/passkeys")).text
    assert asks in (await marloes.get("/me")).text
    await come_in(again := house.visitor(), device)
    assert "/me/passkeys/new" in (await again.get("/desk")).text
    await add(marloes, reserve := Authenticator(), "Key in the safe")
    for path in ("/me/passkeys", "/me"):
        assert asks not in (await marloes.get(path)).text
    await come_in(third := house.visitor(), reserve)
    assert "/me/passkeys/new" not in (await third.get("/desk")).text


async def test_staff_keep_one_passkey(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    await staff(house, marloes, ADDRESS)
    [first] = await Passkey.all()
    answer = await marloes.post(f"/me/passkeys/{first.public_id}/remove")
    assert "je laatste passkey" in said(await marloes.get(answer.headers["location"]))
    assert await Passkey.all().count() == 1
    await add(marloes, Authenticator())
    await marloes.post(f"/me/passkeys/{first.public_id}/remove")
    [left] = await Passkey.all()
    assert left.public_id != first.public_id
    await staff_actions.dismiss(ADDRESS)
    assert (await marloes.post(f"/me/passkeys/{left.public_id}/remove")).status_code == 303
    assert await Passkey.all().count() == 0, "a member has the mailed code"


async def test_a_session_of_staff_ends_after_half_an_hour_without_anything_done(guarded_house: House) -> None:
    house = guarded_house
    marloes, yara = await house.moderator(), await house.join("Yara")
    start = clock.now()
    for minutes in (29, 58, 87):
        with clock.travel(start + timedelta(minutes=minutes) - clock.now()):
            assert (await marloes.get("/desk")).status_code == 200
    with clock.travel(timedelta(minutes=87 + 31)):
        assert (await marloes.get("/desk")).headers["location"].startswith("/sign-in")
        assert (await yara.get("/me")).status_code == 200


async def test_a_page_that_looks_for_news_by_itself_is_nothing_done(guarded_house: House) -> None:
    house = guarded_house
    marloes = await house.moderator()
    fetched = {"sec-fetch-mode": "cors"}
    for minutes in (10, 20, 29):
        with clock.travel(timedelta(minutes=minutes)):
            assert (await marloes.get("/desk", headers=fetched)).status_code == 200
    with clock.travel(timedelta(minutes=31)):
        assert (await marloes.get("/desk", headers=fetched)).status_code == 303
        assert (await marloes.get("/desk")).status_code == 303


async def test_a_session_of_staff_lasts_twelve_hours_at_most(guarded_house: House) -> None:
    house = guarded_house
    marloes = await house.moderator()
    for minutes in range(25, 12 * 60, 25):
        with clock.travel(timedelta(minutes=minutes)):
            assert (await marloes.get("/desk")).status_code == 200, minutes
    with clock.travel(timedelta(hours=12)):
        assert (await marloes.get("/desk")).headers["location"].startswith("/sign-in")


async def test_an_open_stream_ends_with_the_session(guarded_house: House) -> None:
    house = guarded_house
    marloes = await house.moderator()
    found = await sessions.viewer_for(str(marloes.browser.cookies["session"]))
    assert found
    watchers = [Watcher(found.viewer, ("nl", "", *found.viewer.jurisdiction), 0)]
    assert list(await live_feed.unwelcome(watchers)) == []
    with clock.travel(timedelta(minutes=31)):
        assert list(await live_feed.unwelcome(watchers)) == watchers


async def test_a_member_stays_as_long_as_before(guarded_house: House) -> None:
    house = guarded_house
    yara = await house.join("Yara")
    with clock.travel(timedelta(days=59)):
        assert (await yara.get("/me")).status_code == 200
    with clock.travel(timedelta(days=110)):
        assert (await yara.get("/me")).status_code == 200


async def test_that_staff_are_there_is_written_down_once_a_minute(guarded_house: House) -> None:
    house = guarded_house
    marloes = await house.moderator()
    before = (await Session.get(account_id=marloes.viewer.id)).seen_at
    await marloes.get("/desk")
    assert (await Session.get(account_id=marloes.viewer.id)).seen_at == before
    with clock.travel(timedelta(minutes=2)):
        await marloes.get("/desk")
        row = await Session.get(account_id=marloes.viewer.id)
        assert row.seen_at > before
        assert row.expires_at - row.seen_at == sessions.STAFF_IDLE


async def test_who_is_no_longer_staff_is_a_member_with_a_mailed_code(guarded_house: House) -> None:
    house = guarded_house
    marloes = await _appointed(house)
    await staff(house, marloes, ADDRESS)
    await staff_actions.dismiss(ADDRESS)
    other = house.visitor()
    await signing_in.come_in(house, other, ADDRESS)
    assert (await other.get("/me")).status_code == 200
    assert (await other.get("/desk")).status_code == 404


@pytest.mark.parametrize("role", [Role.MODERATOR, Role.ADMINISTRATOR])
async def test_a_session_from_before_passkeys_were_asked_opens_nothing(guarded_house: House, role: Role) -> None:
    """What staff had when the site was brought up to date: of a mailed code, for 60 days."""
    house = guarded_house
    person = await house.join("Marloes", role=role)
    old = {"verified_at": None, "created_at": clock.now() - timedelta(days=3)}
    until = clock.now() + timedelta(days=57)
    await transactions.atomic(Session.filter(account_id=person.viewer.id).update)(**old, expires_at=until)
    for path in ("/desk", "/workings", "/me"):
        assert (await person.get(path)).headers["location"].startswith("/sign-in"), path
