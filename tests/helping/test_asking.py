"""Yara asks for help, and keeps what she typed when something is wrong with it."""

from datetime import timedelta
from html import unescape
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.helping import queries
from jobtease.helping.models import HelpRequest, RequestSkill, RequestState
from jobtease.moderation.models import Case
from tests.helping.people import REQUEST, accept, ask, noon, offer, state_of
from tests.house import House


async def test_the_whole_way_from_asking_to_thanks(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    assert "Bied hulp aan" in (await henk.get(f"/requests/{public_id}")).text
    theirs = await offer(henk, public_id)
    await offer(samira, public_id)
    page = (await yara.get(f"/requests/{public_id}")).text
    assert "Henk" in page
    assert "Samira" in page
    conversation = await accept(yara, public_id, theirs)
    assert await state_of(public_id) == "matched"
    assert (await henk.get(f"/conversations/{conversation}")).status_code == 200
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": "You are a star."})).status_code == 303
    assert "You are a star." in (await henk.get(f"/requests/{public_id}")).text
    for person in (yara, henk, samira):
        assert (await person.get("/requests")).status_code == 200
    names = [event.name for event in await house.happened("helping:")]
    assert [name for name in names if not name.startswith("helping:answer:")] == [
        "helping:request:posted",
        "helping:offer:made",
        "helping:offer:made",
        "helping:offer:declined",
        "helping:offer:accepted",
        "helping:request:closed",
        "helping:request:thanked",
    ]


MISTAKES: tuple[tuple[str, str | list[str], str], ...] = (
    ("kind", "", "Maak een keuze."),
    ("kind", "money", "lijst"),
    ("title", "", "Vul dit nog in"),
    ("title", "Hi", "minstens 8"),
    ("title", "x" * 121, "1 teken te lang"),
    ("story", "x" * 100_000, "96000 tekens te lang"),
    ("story", "   ", "Vul dit nog in"),
    ("needed_by", "2020-01-01", "Kies een dag die nog moet komen."),
    ("needed_by", "2199-01-01", "Kies een dag binnen een jaar"),
    ("needed_by", "thursday", "dag"),
    ("place", "moon", "lijst"),
    ("audience", "me", "lijst"),
    ("skills", ["interview-practice", "unheard-of"], "lijst"),
)


async def test_a_mistake_is_said_beside_the_field_and_nothing_is_lost(house: House) -> None:
    yara = await house.join("Yara")
    for field, value, words in MISTAKES:
        answer = await yara.post("/requests/new", REQUEST | {field: value})
        assert answer.status_code == 422, field
        shown = unescape(answer.text)
        assert words in answer.text, field
        assert field == "title" or REQUEST["title"] in shown, field
        assert field == "story" or REQUEST["story"] in shown, field
        if isinstance(value, str) and field in ("story", "needed_by", "title"):
            assert value.strip() in shown, field
        assert await HelpRequest.all().count() == 0, field
    await ask(yara)


async def test_six_skills_are_too_many_and_five_are_kept(house: House) -> None:
    yara = await house.join("Yara")
    six = ["interview-practice", "hotel-reception", "barista", "cooking", "baking", "bar-work"]
    answer = await yara.post("/requests/new", REQUEST | {"skills": six})
    assert answer.status_code == 422
    assert "hoogstens 5" in answer.text.lower()
    public_id = await ask(yara, skills=six[:5])
    assert await RequestSkill.filter(request__public_id=public_id).count() == 5


async def test_any_writing_is_welcome_and_shown_as_it_was_typed(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    story = "Hallo 😀👩🏽‍🍳 سأكون هناك\n\n<script>alert(1)</script> {{ 7 * 7 }} '; DROP TABLE account; --\x00"
    public_id = await ask(yara, story=story, title="Who 😀 reads <b>this</b>?")
    page = await henk.get(f"/requests/{public_id}")
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page.text
    assert "<b>this" not in page.text
    assert story.rstrip("\x00") in unescape(page.text)


async def test_the_same_form_sent_twice_asks_once(house: House) -> None:
    yara = await house.join("Yara")
    ticket = {"ticket": "A" * 22}
    first = await yara.post("/requests/new", REQUEST | ticket)
    second = await yara.post("/requests/new", REQUEST | ticket)
    assert first.headers["location"] == second.headers["location"]
    assert await HelpRequest.all().count() == 1
    assert len(await house.happened("helping:request:posted")) == 1
    henk = await house.join("Henk")
    theirs = await henk.post("/requests/new", REQUEST | ticket)
    assert theirs.headers["location"] != first.headers["location"]


@pytest.mark.parametrize("other", [{"title": "Wie belt met mij?"}, {"story": "Iets anders."}, {"skills": ["barista"]}])
async def test_back_and_sent_with_other_words_it_is_another_request(house: House, other: dict[str, Any]) -> None:
    yara = await house.join("Yara")
    ticket = {"ticket": "A" * 22}
    first = await yara.post("/requests/new", REQUEST | ticket)
    for _twice in range(2):
        second = await yara.post("/requests/new", REQUEST | ticket | other)
        assert second.headers["location"] != first.headers["location"]
    assert await HelpRequest.all().count() == 2
    for where, words in ((first, REQUEST), (second, REQUEST | other)):
        page = unescape((await yara.get(where.headers["location"])).text)
        assert words["title"] in page
        assert words["story"] in page


async def test_a_draft_back_and_written_on_is_the_same_draft_put_up(house: House) -> None:
    yara = await house.join("Yara")
    ticket = {"ticket": "A" * 22}
    saved = await yara.post("/requests/new", REQUEST | ticket | {"as": "draft", "story": "Nog niet af"})
    for _twice in range(2):
        assert (await yara.post("/requests/new", REQUEST | ticket)).headers["location"] == saved.headers["location"]
    request = await HelpRequest.get()
    assert (request.state, request.story) == (RequestState.OPEN, REQUEST["story"])
    assert len(await house.happened("helping:request:posted")) == 1


async def test_contact_details_are_warned_of_once_and_then_seen_by_a_moderator(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    story = "Call me please: 06 12345678, I am nervous."
    warned = await yara.post("/requests/new", REQUEST | {"story": story})
    assert warned.status_code == 422
    assert "06 12345678” lijkt iets privés" in warned.text
    public_id = await ask(yara, story=story, anyway="1")
    assert "Een moderator kijkt eerst" in (await yara.get(f"/requests/{public_id}")).text
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404


async def test_a_newcomers_request_waits_for_a_moderator(strict_house: House) -> None:
    yara, henk = await strict_house.join("Yara"), await strict_house.join("Henk")
    marloes, piet = await strict_house.moderator("Marloes"), await strict_house.moderator("Piet", "GM0344")
    public_id = await ask(yara)
    for person, status in ((yara, 200), (henk, 404), (marloes, 200), (piet, 404)):
        assert (await person.get(f"/requests/{public_id}")).status_code == status
    (posted,) = await strict_house.happened("helping:request:posted")
    assert posted.facts["visibility"] == "held"
    assert posted.municipality == "GM0599"


async def test_a_link_fills_in_what_is_to_be_borrowed(house: House) -> None:
    yara = await house.join("Yara")
    page = (await yara.get("/requests/new?kind=clothes&garment=nette+schoenen&size=39&needed_by=2026-12-24")).text
    assert 'value="Wie leent mij nette schoenen?"' in page
    assert 'name="size" value="39"' in page
    assert '<option value="clothes" selected>' in page
    assert 'value="2026-12-24"' in page
    page = (await yara.get("/requests/new?title=%3Cscript%3E%00&kind=nonsense")).text
    assert "<script>\x00" not in page
    assert "&lt;script&gt;" in page


async def test_only_her_municipality_sees_it_and_she_may_change_that(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan", "GM0344")
    public_id = await ask(yara, audience="municipality")
    assert (await henk.get(f"/requests/{public_id}")).status_code == 200
    assert (await daan.get(f"/requests/{public_id}")).status_code == 404
    form = REQUEST | {"audience": "members", "title": "Who practises with me on Wednesday?"}
    assert (await henk.post(f"/requests/{public_id}/edit", form)).status_code == 404
    assert (await yara.post(f"/requests/{public_id}/edit", form)).status_code == 303
    assert "on Wednesday?" in (await daan.get(f"/requests/{public_id}")).text
    answer = await yara.post(f"/requests/{public_id}/edit", form | {"title": ""})
    assert answer.status_code == 422
    assert "on Wednesday?" in (await daan.get(f"/requests/{public_id}")).text


async def test_taken_back_is_gone_for_others_and_kind_to_helpers(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara)
    await offer(henk, public_id)
    assert (await samira.post(f"/requests/{public_id}/withdraw")).status_code == 404
    assert "Dit gebeurt er dan" in (await yara.get(f"/requests/{public_id}/withdraw")).text
    assert (await yara.post(f"/requests/{public_id}/withdraw")).status_code == 303
    assert (await samira.get(f"/requests/{public_id}")).status_code == 404
    assert "Niet meer nodig" in (await henk.get(f"/requests/{public_id}")).text
    await house.work()
    assert "niet nodig" in (await henk.get("/")).text
    assert (await yara.post(f"/requests/{public_id}/withdraw")).status_code == 409
    assert (await yara.get(f"/requests/{public_id}/edit")).status_code == 409
    again = (await yara.get(f"/requests/new?again={public_id}")).text
    assert REQUEST["title"] in again
    assert (await henk.get(f"/requests/new?again={public_id}")).status_code == 404


async def test_a_draft_is_for_her_alone_until_it_goes_up(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await ask(yara, **{"as": "draft", "kind": "", "title": "Shoes", "story": "", "place": ""})
    assert "Alleen jij ziet" in (await yara.get(f"/requests/{public_id}")).text
    for person in (henk, marloes):
        assert (await person.get(f"/requests/{public_id}")).status_code == 404
    assert (await henk.post(f"/requests/{public_id}/offer", {"message": "I have shoes for you"})).status_code == 404
    assert [event.municipality for event in await house.happened("helping:")] == [None]
    answer = await yara.post(f"/requests/{public_id}/edit", REQUEST | {"title": "Shoes"})
    assert answer.status_code == 422
    assert await state_of(public_id) == "draft"
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST | {"as": "draft"})).status_code == 303
    assert await state_of(public_id) == "draft"
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST)).status_code == 303
    assert (await henk.get(f"/requests/{public_id}")).status_code == 200
    empty = await yara.post("/requests/new", {"as": "draft", "title": ""})
    assert empty.status_code == 422


async def test_when_the_time_is_up_she_hears_it_and_asks_again_with_one_tap(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    needed, day_after, month_after = noon(3), noon(4), noon(32)
    dated, undated = await ask(yara, needed_by=needed.date().isoformat()), await ask(yara)
    await offer(henk, dated)
    with clock.travel(needed):
        await house.work()
        assert await state_of(dated) == "open"
    with clock.travel(day_after):
        await house.work()
        assert await state_of(dated) == "expired"
        assert await state_of(undated) == "open"
        await house.work()
        assert "Dat gebeurt" in (await yara.get("/")).text
        assert (await henk.post(f"/requests/{dated}/again")).status_code == 404
        assert (await henk.post(f"/requests/{dated}/offer", {"message": "Still time?  I am here"})).status_code == 409
        assert (await yara.post(f"/requests/{dated}/again")).status_code == 303
        assert (await yara.post(f"/requests/{dated}/again")).status_code == 409
        assert await state_of(dated) == "open"
        await offer(henk, dated, "I can do it next week too")
    with clock.travel(month_after):
        await house.work()
        assert await state_of(undated) == "expired"
        assert await state_of(dated) == "open"


async def test_what_is_held_because_of_a_change_is_looked_at_too(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await ask(yara)
    private = REQUEST | {"story": "Bel me maar op 06 12345678"}
    assert (await yara.post(f"/requests/{public_id}/edit", private)).status_code == 422
    changed = await yara.post(f"/requests/{public_id}/edit", private | {"anyway": "1"})
    assert changed.status_code == 303
    await house.work()
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404
    case = await Case.get(subject=public_id, closed_at=None)
    assert case.because == "held"
    assert (await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})).status_code == 303
    assert (await henk.get(f"/requests/{public_id}")).status_code == 200


async def test_what_a_newcomer_puts_in_the_place_of_words_that_were_let_through_waits_too(strict_house: House) -> None:
    house = strict_house
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)

    async def let_through() -> None:
        await house.work()
        case = await Case.get(subject=request, closed_at=None)
        assert (await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})).status_code == 303

    await let_through()
    changes = {"title": "Who is as ugly as Samira from my class?", "story": "Everybody knows what she did last week."}
    assert (
        await yara.post(f"/requests/{request}/edit", REQUEST | {"needed_by": noon(3).date().isoformat()})
    ).is_redirect
    assert (await henk.get(f"/requests/{request}")).status_code == 200, "another day is no other word"
    assert (await yara.post(f"/requests/{request}/edit", REQUEST | changes)).is_redirect
    assert (await henk.get(f"/requests/{request}")).status_code == 404
    assert "moderator" in (await yara.get(f"/requests/{request}")).text
    await let_through()
    assert (await henk.get(f"/requests/{request}")).status_code == 200
    assert (await yara.post(f"/requests/{request}/edit", REQUEST)).is_redirect
    assert (await henk.get(f"/requests/{request}")).status_code == 200, "looked at twice, she is known"


async def test_a_change_does_not_bring_back_what_a_moderator_hid(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await transactions.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=Visibility.HIDDEN)
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST | {"title": "Another title"})).status_code == 303
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404
    assert (await HelpRequest.get(public_id=public_id)).visibility is Visibility.HELD  # a moderator looks again


async def test_skills_are_named_in_the_language_of_who_reads(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    sam = await house.join("Sam", "GM0344", language="en")
    public_id = await ask(yara, skills=["interview-practice", "cv-writing"])
    labels = [
        {"nl": "Sollicitatiegesprek oefenen", "en": "Interview practice"},
        {"nl": "Cv schrijven", "en": "Writing a CV"},
    ]
    for person, language, other in ((yara, "nl", "en"), (henk, "nl", "en"), (sam, "en", "nl")):
        page = (await person.get(f"/requests/{public_id}")).text
        assert all(label[language] in page and label[other] not in page for label in labels)


async def test_a_draft_that_is_taken_back_is_nobodys_news(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", "GM0344")
    for person, way in ((yara, "draft"), (yara, "open"), (henk, "open")):
        public_id = await ask(person, **{"as": way})
        assert (await person.post(f"/requests/{public_id}/withdraw")).status_code == 303
    places = [event.municipality for event in await house.happened("helping:request:withdrawn")]
    assert places == [None, "GM0599", "GM0344"]


async def test_a_question_without_a_day_is_over_the_morning_after_the_last_day_that_its_page_names(
    house: House,
) -> None:
    yara = await house.join("Yara")
    with clock.travel(noon(0)):
        public_id = await ask(yara)
        until = (await queries.own_request(yara.viewer, public_id)).until
        assert until == noon(30).date()
    with clock.travel(noon(30)):
        await house.work()
        assert await state_of(public_id) == "open"
    with clock.travel(noon(31) - timedelta(hours=3)):
        await house.work()
        assert await state_of(public_id) == "expired"


async def test_what_a_moderator_took_away_is_not_opened_to_be_changed(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    await transactions.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=Visibility.REMOVED)
    assert f"/requests/{public_id}/edit" not in (await yara.get(f"/requests/{public_id}")).text
    assert (await yara.get(f"/requests/{public_id}/edit")).status_code == 409  # it could not be saved
