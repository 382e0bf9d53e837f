"""A session that ends while somebody types takes nothing with it."""

import re
from datetime import timedelta
from urllib.parse import urlencode

import pytest

from jobtease import clock
from jobtease.accounts import actions
from jobtease.accounts.models import Account, Session
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.web import interrupted_forms
from jobtease.web.interrupted_forms import InterruptedForm
from tests.accounts.signing_in import sign_in_again
from tests.house import House, Person

STORY = "Ik durf niet goed te bellen. " * 50
TYPED = {
    "kind": "letter",
    "title": "Wie leest mijn brief?",
    "story": STORY,
    "skills": ["barista"],
    "place": "online",
    "audience": "members",
}


@pytest.fixture
async def yara(house: House) -> Person:
    """Yara, signed in."""
    return await house.join("Yara")


async def ended(person: Person) -> None:
    """Out on all devices, from another one."""
    await actions.sign_out_everywhere(person.viewer)


async def test_what_was_sent_stands_in_its_form_after_signing_in(house: House, yara: Person) -> None:
    await ended(yara)
    answer = await yara.post("/requests/new", TYPED)
    where = answer.headers["location"]
    assert where.startswith("/sign-in?next=/resume/")
    assert "Wat je typte, staat er nog" in (await yara.get(where)).text
    back = await sign_in_again(house, yara, where)
    assert back == where.partition("next=")[2]
    shown = await yara.get(back)
    assert shown.status_code == 200
    assert STORY.strip() in shown.text
    assert 'value="Wie leest mijn brief?"' in shown.text
    assert re.search(r'name="skills" value="barista"[^>]* checked', shown.text)
    assert "Je was uitgelogd" in shown.text
    assert await HelpRequest.all().count() == 0, "nothing is done without her"
    ticket = re.search(r'name="ticket" value="([^"]+)"', shown.text)
    assert ticket
    assert (await yara.post("/requests/new", TYPED | {"ticket": ticket[1]})).status_code == 303
    assert (await HelpRequest.get()).story == STORY.strip()


async def test_it_is_hers_alone(house: House, yara: Person) -> None:
    henk = await house.join("Henk")
    await ended(yara)
    kept = (await yara.post("/requests/new", TYPED)).headers["location"].partition("next=")[2]
    assert (await henk.get(kept)).status_code == 404
    assert (await house.visitor().get(kept)).headers["location"].startswith("/sign-in?next=/resume/")


async def test_of_a_stranger_nothing_is_kept(house: House, yara: Person) -> None:
    visitor = house.visitor()
    for cookie in ("", "nosuchtoken", "a" * 500):
        visitor.browser.cookies.set("session", cookie)
        answer = await visitor.post("/requests/new", TYPED)
        assert answer.headers["location"] == "/sign-in?next=/requests/new"
    assert await InterruptedForm.all().count() == 0


async def test_who_signed_out_here_leaves_nothing_here(house: House, yara: Person) -> None:
    await yara.post("/sign-out")
    assert (await yara.post("/requests/new", TYPED)).headers["location"] == "/sign-in?next=/requests/new"
    assert await InterruptedForm.all().count() == 0


async def test_what_is_about_something_that_is_gone_is_shown_as_it_was_typed(house: House, yara: Person) -> None:
    await ended(yara)
    kept = (await yara.post("/requests/AAAAAAAAAAAAAAAA/offer", {"message": STORY})).headers["location"]
    path = await sign_in_again(house, yara, kept)
    answer = await yara.get(path)
    assert answer.status_code == 404
    assert STORY.strip() in answer.text


async def test_a_session_that_ended_by_itself_is_known_a_week(house: House, yara: Person) -> None:
    with clock.travel(timedelta(days=64)):
        assert "next=/resume/" in (await yara.post("/requests/new", TYPED)).headers["location"]
    with clock.travel(timedelta(days=70)):
        await house.work()
        assert (await yara.post("/requests/new", TYPED)).headers["location"] == "/sign-in?next=/requests/new"


async def test_the_newest_five_are_kept_for_a_day(house: House, yara: Person) -> None:
    for number in range(7):
        await interrupted_forms.keep(yara.viewer.id, f"/requests/{number}", "title=a")
    await interrupted_forms.keep(yara.viewer.id, "/requests/6", "title=b")
    kept = await InterruptedForm.all().order_by("id")
    assert [one.path[-1] for one in kept] == list("23456")
    assert kept[-1].body == "title=b"
    with clock.travel(timedelta(hours=25)):
        await house.work()
    assert await InterruptedForm.all().count() == 0


async def test_they_go_with_the_account(house: House, yara: Person) -> None:
    await interrupted_forms.keep(yara.viewer.id, "/requests/new", "title=a")
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    assert await Account.all().count() == 0
    assert await InterruptedForm.all().count() == 0


async def test_buttons_lead_back_to_where_they_were(house: House, yara: Person) -> None:
    await ended(yara)
    answer = await yara.post("/me/notices/7")
    assert answer.headers["location"] == "/sign-in?next=/me/notices"
    assert "Je was uitgelogd" in (await yara.get(answer.headers["location"])).text


async def test_a_button_with_hidden_fields_leads_back_too(house: House, yara: Person) -> None:
    await ended(yara)
    away = (await yara.post("/me/notices/7", {"next": "/me/notices"})).headers["location"]
    kept = await sign_in_again(house, yara, away)
    assert kept.startswith("/resume/")
    assert (await yara.get(kept)).headers["location"] == "/me/notices"


async def test_the_language_button_never_sends_a_form_for_good(house: House, yara: Person) -> None:
    for at in ("/requests/new", "/requests/new?x", "/requests/new#x", "/requests/new?x=1"):
        query = urlencode({"language": "en", "at": at})
        moved = await yara.post(f"/language?{query}", TYPED)
        assert moved.headers["location"] == "/requests/new?show-only=1", at
        assert (await yara.post(moved.headers["location"], TYPED)).status_code == 422
    assert await HelpRequest.all().count() == 0


async def test_a_script_hears_401_and_keeps_what_it_has(house: House, yara: Person) -> None:
    await ended(yara)
    answer = await yara.post(
        "/requests/new", TYPED, headers={"Sec-Fetch-Mode": "cors", "Sec-Fetch-Site": "same-origin"}
    )
    assert answer.status_code == 401
    assert await InterruptedForm.all().count() == 0


async def test_who_is_suspended_meanwhile_reads_why(house: House, yara: Person) -> None:
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(suspended_at=clock.now()))()
    assert (await yara.post("/requests/new", TYPED)).headers["location"] == "/suspended"
    assert await Session.all().count() == 1
