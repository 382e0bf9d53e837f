"""Sessions are listed, ended one by one and all at once, run out, and tell when somebody was last here."""

from datetime import UTC, datetime, timedelta

from jobtease import clock, database
from jobtease.accounts import actions
from jobtease.accounts.models import Account, Session
from tests.house import House


async def test_yara_ends_the_session_on_a_phone_she_lost(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    await actions.sign_in(yara.account, "Chrome, Android")
    lost = await Session.get(device="Chrome, Android")
    assert "Chrome, Android" in (await yara.get("/me")).text
    assert (await yara.post(f"/me/sessions/{lost.id}")).headers["location"] == "/me#devices"
    assert "Chrome, Android" not in (await yara.get("/me")).text


async def test_nobody_ends_a_session_of_somebody_else(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    session = await Session.get(account_id=yara.viewer.id)
    await henk.post(f"/me/sessions/{session.id}")
    assert (await yara.get("/me")).status_code == 200


async def test_out_everywhere_at_once(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    await actions.sign_in(yara.account, "Chrome, Android")
    await yara.post("/me/sessions")
    assert await Session.all().count() == 0
    assert (await yara.get("/me")).status_code == 303


async def test_signing_out_ends_this_session_only(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    await actions.sign_in(yara.account, "Chrome, Android")
    await yara.post("/sign-out")
    assert [s.device for s in await Session.all()] == ["Chrome, Android"]


async def test_a_session_runs_out_and_is_swept(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(timedelta(days=61)):
        assert (await yara.get("/me")).status_code == 303
        await house.work()
    assert await Session.all().count() == 0


async def test_being_here_is_noted_once_a_day(house: House) -> None:
    noon = datetime(2027, 1, 5, 12, tzinfo=UTC)
    with clock.travel(noon):
        yara = await house.join("Yara")
        assert (await Account.get(id=yara.viewer.id)).active_on == noon.date()
    later = noon + timedelta(days=3)
    with clock.travel(later):
        await yara.get("/me")
        assert (await Account.get(id=yara.viewer.id)).active_on == later.date()
        first = (await Session.get()).seen_at
        await yara.get("/me")
        assert (await Session.get()).seen_at == first


async def test_a_suspended_account_is_out_at_once(house: House) -> None:
    yara = await house.join("Yara")
    await database.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    for path in ("/me", "/me/account", "/requests", "/outfits", "/sign-in"):
        assert (await yara.get(path)).headers["location"] == "/suspended", path
    assert "Yara" not in (await yara.get("/")).text
    assert (await yara.post("/requests/new", {"as": "draft", "kind": "letter"})).status_code == 303


async def test_who_is_not_suspended_is_not_told_so(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.get("/suspended")).headers["location"] == "/me"
