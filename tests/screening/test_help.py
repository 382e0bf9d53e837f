"""Whatever somebody types that they may be in danger, wherever: the page that answers offers help, and nothing is refused for it."""

from collections.abc import Mapping
from typing import Any

import pytest

from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile
from jobtease.words import screening
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

WORDS = "Ik zie het niet meer zitten en wil er niet meer zijn"
HELP = 'id="care"'


async def follow(person: Person, path: str, data: Mapping[str, Any]) -> str:
    """The page that a person sees after sending this, with everything that was typed."""
    answer = await person.post(path, dict(data))
    if answer.status_code == 303:
        answer = await person.get(answer.headers["location"])
    return str(answer.text)


async def test_help_stands_on_the_page_that_answers_once_and_calmly(house: House) -> None:
    yara = await house.join("Yara")
    answer = await yara.post("/requests/new", REQUEST | {"title": "Ik wil niet meer leven", "story": WORDS})
    page = await yara.get(answer.headers["location"])
    for way in ("113", "0800-0113", "112", "0800-0432", "113.nl"):
        assert way in page.text
    assert page.text.count(HELP) == 1
    assert WORDS in page.text
    assert HELP not in (await yara.get("/me")).text


async def test_the_post_is_not_held_and_comes_first_at_the_desk(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(yara, title="Ik wil niet meer leven", story=WORDS)
    await house.work()
    kept = await HelpRequest.get(public_id=request)
    assert (kept.story, kept.visibility) == (WORDS, Visibility.SHOWN)
    assert (await samira.get(f"/requests/{request}")).status_code == 200
    case = await Case.get(subject=request)
    assert (case.priority, case.because, case.alarms) == (0, "worry", ["despair"])
    assert HELP in (await yara.get(f"/requests/{request}")).text
    assert case.public_id in (await marloes.get("/desk")).text


async def test_despair_beside_something_else_waits_for_the_other_thing(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(yara, title="Ik wil niet meer leven", story="Bel me op 06-12345678", anyway="1")
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD


async def test_an_outfit_a_profile_and_feedback_with_despair_are_seen_and_come_first(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await wardrobe.practised(henk)
    outfit = await wardrobe.ask(yara, audience="members", question=f"Kan dit? {WORDS}")
    assert (await henk.post(f"/outfits/{outfit}/feedback", {"verdict-shoes": "keep", "note": WORDS})).status_code == 303
    await yara.write_profile({"purpose": "work", "audience": "members", "about": WORDS})
    await house.work()
    assert {outfit} <= set(await Case.filter(kind="outfit").values_list("subject", flat=True))
    assert {(case.kind, case.priority) for case in await Case.all()} == {
        ("outfit", 0),
        ("feedback", 0),
        ("profile", 0),
    }
    for model in (Outfit, Feedback, Profile):
        assert set(await model.all().values_list("visibility", flat=True)) == {Visibility.SHOWN}


async def test_help_comes_also_when_the_form_comes_back_and_for_a_draft(house: House) -> None:
    yara = await house.join("Yara")
    assert HELP in await follow(yara, "/requests/new", REQUEST | {"title": "x", "story": WORDS})
    assert HELP in await follow(yara, "/requests/new", REQUEST | {"as": "draft", "story": WORDS})


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("/me/profile/about", {"about": WORDS, "purpose": "work"}),
        ("/report/request/{request}", {"reason": "other", "note": WORDS}),
        ("/requests/{request}/offer", {"message": WORDS}),
        ("/me/leave", {"nickname": WORDS}),
    ],
)
async def test_help_comes_wherever_it_is_typed(house: House, path: str, data: Mapping[str, Any]) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    assert HELP in await follow(henk, path.format(request=request), data)


async def test_help_comes_in_a_conversation_and_beside_the_question_of_an_outfit(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    talk = await accept(yara, request, await offer(henk, request))
    assert HELP in await follow(yara, f"/conversations/{talk}/messages", {"message": WORDS})
    outfit = await wardrobe.draft(yara)
    sent = {"question": WORDS, "sector": "horeca", "job": "gastvrouw"}
    assert HELP in await follow(yara, f"/outfits/{outfit}/question", sent)


async def test_help_comes_also_beside_a_text_as_long_as_is_looked_at(house: House) -> None:
    yara = await house.join("Yara")
    long = "A" * screening.MOST
    assert HELP in await follow(yara, "/requests/new", REQUEST | {"title": "Ik wil niet meer leven", "story": long})


async def test_help_comes_with_a_note_beside_an_outfit_and_no_remark_about_tone(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await wardrobe.practised(henk)
    outfit = await wardrobe.ask(yara, audience="members")
    data = {"verdict-shoes": "keep", "note": "Mooi. Ik denk zelf aan zelfmoord."}
    page = await follow(henk, f"/outfits/{outfit}/feedback", data)
    assert HELP in page
    assert "bedreiging" not in page


async def test_who_moderates_and_who_says_something_else_sees_no_help(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    assert HELP not in await follow(
        yara, "/requests/new", REQUEST | {"story": "Ik ga dood van de zenuwen voor donderdag."}
    )
    request = await ask(yara, story=WORDS)
    assert HELP not in await follow(marloes, f"/report/request/{request}", {"reason": "other", "note": WORDS})
