"""Staff of a municipality sign in with its own directory, at a real provider: in by their groups, and out at the next request."""

from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from jobtease import clock
from jobtease.accounts.directory.models import DirectoryIdentity
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, MandateRow, Session
from jobtease.accounts.sign_in import sessions
from jobtease.audience import Role
from jobtease.events import audit_verification
from tests.accounts.authenticator import come_in as come_in_with
from tests.accounts.authenticator import staff
from tests.accounts.directory.provider import (
    Provider,
    come_in,
    configured,
    gone,
    house_with,
    sent_there,
    signed_in_there,
)
from tests.accounts.signing_in import mails
from tests.conftest import settings_for
from tests.house import House, Person
from tests.site import free_port
from tests.standing import Standing

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("real_clock")]
MARLOES, IN = "marloes@rotterdam.example", ["desk"]
GROUPS = {"desk": "Rotterdam", "region": "region Rijnmond"}


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Provider]:
    provider = Provider(tmp_path_factory.mktemp("provider"), free_port())
    provider.write({})
    provider.start()
    yield provider
    provider.stop()


@pytest.fixture
async def provider(running: Provider) -> Provider:
    """With Marloes at the desk, and Piet in no group of ours."""
    if running.process is None:
        running.start()
    running.auth = "client_secret_basic"
    await running.now_has({"marloes": (MARLOES, IN), "piet": ("piet@rotterdam.example", ["canteen"])})
    return running


@pytest.fixture
async def city(standing: Standing, tmp_path: Path, provider: Provider) -> AsyncIterator[House]:
    """The application, with the directory of Rotterdam."""
    file = configured(tmp_path, provider.issuer, GROUPS)
    settings = settings_for(tmp_path / "data", standing.settings.database, staff_passkeys=True, directories=str(file))
    async with house_with(settings) as house:
        yield house


async def _desk(person: Person) -> int:
    return (await person.get("/desk")).status_code


async def test_in_with_the_right_group_and_nobody_else(city: House) -> None:
    marloes = city.visitor()
    assert "Gemeente Rotterdam" in (await marloes.get("/sign-in")).text
    answer = await come_in(marloes, "marloes", "/desk/log")
    assert (answer.status_code, answer.headers["location"]) == (303, "/desk/log")
    assert await _desk(marloes) == 200
    account = await Account.get(email=MARLOES)
    row = await MandateRow.get(account_id=account.id)
    assert (row.role, row.municipality, row.directory != "", account.nickname) == (
        Role.MODERATOR,
        "GM0599",
        True,
        "marloes",
    )
    piet = city.visitor()
    refused = await come_in(piet, "piet")
    assert (refused.status_code, "in geen groep" in refused.text) == (422, True)
    assert not await Account.filter(email="piet@rotterdam.example").exists()
    await city.work()
    assert [m for m in mails(city) if m["To"] == MARLOES]
    assert [e.name for e in await city.happened("accounts:staff")] == ["accounts:staff:signed_in"]
    assert (await audit_verification.verify()).problems == ()


@pytest.mark.parametrize("auth", ["client_secret_basic", "client_secret_post"])
async def test_each_way_of_showing_who_we_are(
    standing: Standing, tmp_path: Path, provider: Provider, auth: str
) -> None:
    provider.auth = auth
    await provider.now_has({"marloes": (MARLOES, IN)})
    file = configured(tmp_path, provider.issuer, GROUPS, auth)
    settings = settings_for(tmp_path / "data", standing.settings.database, directories=str(file))
    async with house_with(settings) as house:
        marloes = house.visitor()
        assert (await come_in(marloes, "marloes")).headers["location"] == "/desk"


async def test_a_removed_group_ends_access_at_the_next_request(city: House, provider: Provider) -> None:
    marloes = city.visitor()
    await come_in(marloes, "marloes")
    assert await _desk(marloes) == 200
    await provider.now_has({"marloes": (MARLOES, ["canteen"])})
    answer = await marloes.get("/desk")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in?next=/desk")
    row = await MandateRow.get()
    assert row.until is not None
    assert (await Account.get(email=MARLOES)).role is Role.MEMBER
    assert (await Session.get()).directory_tokens is None
    assert (await audit_verification.verify()).problems == ()
    await provider.now_has({"marloes": (MARLOES, IN)})
    assert await _desk(marloes) == 303  # the session is over; a new sign-in gives it back
    await come_in(marloes, "marloes")
    assert await _desk(marloes) == 200


async def test_what_is_sent_is_refused_as_well_and_another_group_is_another_desk(
    city: House, provider: Provider
) -> None:
    marloes = city.visitor()
    await come_in(marloes, "marloes")
    await provider.now_has({"marloes": (MARLOES, ["region"])})
    assert await _desk(marloes) == 200
    [row] = await MandateRow.filter(until=None)
    assert (row.municipality, row.labour_region) == ("", "Rijnmond")
    await provider.now_has({})  # the account itself is gone
    answer = await marloes.post("/me/sessions")
    assert answer.headers["location"].startswith("/sign-in")


async def test_mandates_given_by_hand_stay_and_count_only_with_a_passkey(city: House, provider: Provider) -> None:
    await staff_actions.appoint(MARLOES, "Marloes", "GM0599", Role.MODERATOR)
    marloes = city.visitor()
    await staff(city, marloes, MARLOES)
    at_work = city.visitor()
    assert (await come_in(at_work, "marloes")).headers["location"] == "/desk"
    assert await Account.filter(email=MARLOES).count() == 1
    assert {bool(row.directory) for row in await MandateRow.filter(until=None)} == {True, False}
    await provider.now_has({"marloes": (MARLOES, [])})
    assert await _desk(at_work) == 303
    [row] = await MandateRow.filter(until=None)
    assert row.directory == ""
    assert await _desk(marloes) == 200


async def test_an_address_alone_links_no_account(city: House, provider: Provider) -> None:
    """A member's, an administrator's, that of a moderator of elsewhere too, and one that is linked already."""
    ada = "ada@example.nl"
    await staff_actions.appoint(ada, "Ada", "GM0599", Role.ADMINISTRATOR)
    await staff_actions.appoint("bo@example.nl", "Bo", "GM0599", Role.MODERATOR)
    await staff_actions.appoint("bo@example.nl", "", "GM0344", Role.MODERATOR)
    await city.join("Yara")
    addresses = {"ada": ada, "bo": "bo@example.nl", "yara": "yara@example.nl"}
    await provider.now_has({name: (address, IN) for name, address in addresses.items()})
    for name in addresses:
        answer = await come_in(city.visitor(), name)
        assert (answer.status_code, "is al een account" in answer.text) == (422, True), name
    assert not await DirectoryIdentity.exists()
    await provider.now_has({"marloes": (MARLOES, IN), "other": (MARLOES, IN)})
    await come_in(city.visitor(), "marloes")
    answer = await come_in(city.visitor(), "other")
    assert answer.status_code == 422
    assert await DirectoryIdentity.all().count() == 1


async def test_the_same_person_under_another_address_is_the_same_account(city: House, provider: Provider) -> None:
    await come_in(city.visitor(), "marloes")
    await provider.now_has({"marloes": ("m.jansen@rotterdam.example", IN)})
    await come_in(city.visitor(), "marloes")
    assert await Account.filter(role=Role.MODERATOR).count() == 1


async def test_a_provider_that_is_down_lets_nobody_stay_and_locks_nobody_out(city: House, provider: Provider) -> None:
    await staff_actions.appoint(MARLOES, "Marloes", "GM0599", Role.MODERATOR)
    device = await staff(city, city.visitor(), MARLOES)
    at_work = city.visitor()
    await come_in(at_work, "marloes")
    await gone(provider)
    answer = await at_work.get("/desk", follow_redirects=True)
    assert "antwoordt nu niet" in answer.text
    refused = await city.visitor().get("/directory/rotterdam")
    assert (refused.status_code, "antwoordt nu niet" in refused.text) == (503, True)
    with_passkey = city.visitor()
    assert (await come_in_with(with_passkey, device, "/desk")).headers["location"] == "/desk"
    assert await _desk(with_passkey) == 200
    provider.start()
    with clock.travel(clock.now() + timedelta(seconds=6)):
        assert await _desk(at_work) in (200, 303)  # its keys and tokens are of the process that ended


async def test_a_code_is_good_once_and_only_in_this_browser(city: House) -> None:
    marloes, mallory = city.visitor(), city.visitor()
    back = await signed_in_there(await sent_there(marloes, "/desk"), "marloes")
    stolen = await mallory.get(back)
    assert (stolen.status_code, "te lang" in stolen.text) == (422, True)
    wrong = await marloes.get(back.replace("state=", "state=x"))
    assert wrong.status_code == 422
    cookies = dict(marloes.browser.cookies)
    assert (await marloes.get(back)).headers["location"] == "/desk"
    again = city.visitor()
    for name, value in cookies.items():
        again.browser.cookies.set(name, value)
    assert (await again.get(back)).status_code == 422
    await sent_there(mallory)  # a question of their own, and somebody else's code
    state = (await sent_there(mallory)).partition("state=")[2].partition("&")[0]
    code = back.partition("code=")[2].partition("&")[0]
    assert (await mallory.get(f"/directory/rotterdam/back?code={code}&state={state}")).status_code == 422
    assert await Session.all().count() == 1


async def test_other_keys_are_read_again(city: House, provider: Provider) -> None:
    await come_in(city.visitor(), "marloes")
    await provider.rotate_keys()
    with clock.travel(clock.now() + timedelta(seconds=40)):
        marloes = city.visitor()
        assert (await come_in(marloes, "marloes")).headers["location"] == "/desk"


async def test_nobody_is_sent_to_another_site(city: House) -> None:
    for there in ("https://evil.example/", "//evil.example", "/\\evil.example", "javascript:1"):
        marloes = city.visitor()
        answer = await come_in(marloes, "marloes", there)
        assert answer.headers["location"] == "/", there


async def test_hours_of_a_session_and_being_asked_again_hold(city: House) -> None:
    marloes = city.visitor()
    await come_in(marloes, "marloes")
    asked = await marloes.get("/me/copy")
    assert asked.status_code == 303
    assert asked.headers["location"] == "/me"  # about the account itself: not by a directory
    with clock.travel(clock.now() + sessions.STAFF_IDLE + timedelta(seconds=1)):
        assert await _desk(marloes) == 303
