"""Sessions are listed, ended one by one and all at once, run out, and tell when somebody was last here."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import httpx2
import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import actions
from jobtease.accounts.models import Account, Session
from jobtease.accounts.sign_in import sessions
from jobtease.data import transactions
from jobtease.settings import Settings
from tests.accounts.signing_in import JOIN, read_mail
from tests.house import House


async def test_yara_ends_the_session_on_a_phone_she_lost(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    await actions.sign_in(yara.account, "Chrome, Android")
    lost = await Session.get(device="Chrome, Android")
    assert "Chrome op Android" in (await yara.get("/me")).text
    assert (await yara.post(f"/me/sessions/{lost.id}")).headers["location"] == "/me#devices"
    assert "Chrome, Android" not in (await yara.get("/me")).text


async def lasting() -> list[str]:
    """The devices on which somebody is signed in."""
    return [session.device for session in await Session.filter(expires_at__gt=clock.now())]


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
    assert await lasting() == []
    assert (await yara.get("/me")).status_code == 303


async def test_signing_out_ends_this_session_only(house: House) -> None:
    yara = await house.join("Yara")
    assert yara.account
    await actions.sign_in(yara.account, "Chrome, Android")
    await yara.post("/sign-out")
    assert await lasting() == ["Chrome, Android"]


async def test_a_session_runs_out_and_is_swept_a_week_later(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(timedelta(days=61)):
        assert (await yara.get("/me")).status_code == 303
        await house.work()
        assert await Session.all().count() == 1, "so that we know whose words come in now"
    with clock.travel(timedelta(days=68)):
        await house.work()
    assert await Session.all().count() == 0


async def test_a_session_that_is_used_never_ends(house: House) -> None:
    yara = await house.join("Yara")
    for days in (40, 80, 120):
        with clock.travel(timedelta(days=days)):
            answer = await yara.get("/me")
            assert answer.status_code == 200
            given = [cookie for cookie in answer.headers.get_list("set-cookie") if cookie.startswith("session=")]
            assert len(given) == 1
            assert "Max-Age=5788800" in given[0], "67 days from today"
            assert "set-cookie" not in (await yara.get("/me")).headers, "once a day"


async def test_no_session_goes_with_what_caches_keep_for_everybody(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(timedelta(days=3)):
        for path in ("/favicon.ico", "/robots.txt", "/apple-touch-icon.png", "/"):
            answer = await yara.get(path)
            given = [cookie for cookie in answer.headers.get_list("set-cookie") if cookie.startswith("session=")]
            assert answer.status_code == 200
            assert not given or "private" in answer.headers["cache-control"], path
        assert given, "the page itself brings it"


async def test_signing_out_as_the_first_thing_of_a_day_takes_the_cookie_back(house: House) -> None:
    yara = await house.join("Yara")
    with clock.travel(timedelta(days=3)):
        answer = await yara.post("/sign-out")
        ours = [cookie for cookie in answer.headers.get_list("set-cookie") if cookie.startswith("session=")]
        assert len(ours) == 1
        assert "Max-Age=0" in ours[0]
        assert await lasting() == []


async def test_a_session_that_was_just_ended_elsewhere_does_not_slide(house: House) -> None:
    yara = await house.join("Yara")
    session = await Session.get()
    await actions.sign_out_everywhere(yara.viewer)
    await sessions.seen(yara.viewer.id, session.id)
    assert await lasting() == []


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
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    for path in ("/me", "/me/account", "/requests", "/outfits", "/sign-in"):
        assert (await yara.get(path)).headers["location"] == "/suspended", path
    assert "Yara" not in (await yara.get("/")).text
    assert (await yara.post("/requests/new", {"as": "draft", "kind": "letter"})).status_code == 303


async def test_who_is_not_suspended_is_not_told_so(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.get("/suspended")).headers["location"] == "/me"


@pytest.mark.parametrize("origin", ["https://jobtease.example", "http://localhost"])
async def test_every_cookie_is_for_us_alone(make_settings: Callable[..., Awaitable[Settings]], origin: str) -> None:
    """Those of the whole way: asking, joining, another language, signing out, erasing. /about tells of each."""
    seen: dict[str, str] = {}
    async with House.opened(composition.create_app(await make_settings(origin=origin))) as house:
        yara = house.visitor()

        async def post(path: str, form: dict[str, str]) -> httpx2.Response:
            answer = await yara.post(path, form)
            for head in answer.headers.get_list("set-cookie"):
                seen[head.partition("=")[0].removeprefix("__Host-")] = head
            return answer

        path = (await post("/sign-in", {"email": "yara@example.nl"})).headers["location"]
        code, _link = await read_mail(house)
        await post(path, {"code": code})
        await post("/join", JOIN)
        await post("/language", {"language": "en"})
        await post("/sign-out", {})
    assert sorted(seen) == ["browser", "flash", "joining", "language", "session"]
    for name, head in seen.items():
        assert "HttpOnly" in head, name
        assert "SameSite=lax" in head, name
        assert ("Secure" in head) == origin.startswith("https"), name
        assert "Domain" not in head, name
