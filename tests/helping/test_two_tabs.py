"""The same question, or offer, changed in two tabs: the second one reads what the first one saved, and loses nothing."""

import asyncio
import re

from jobtease.helping.models import HelpRequest, Offer
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person

WORDS = "Je hebt deze vraag ook ergens anders veranderd."


async def _mark(person: Person, path: str, name: str) -> str:
    page = (await person.get(path)).text
    [field] = re.findall(rf'<input type="hidden"[^>]* name="{name}"[^>]*>', page)
    found = re.search(r'value="([0-9a-f]{16})"', field)
    assert found, field
    return found[1]


async def test_the_second_tab_reads_what_changed_and_keeps_what_was_typed(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(yara)
    edit = f"/requests/{request}/edit"
    first, second = await _mark(yara, edit, "seen"), await _mark(yara, edit, "seen")
    assert first == second
    saved = REQUEST | {"seen": first, "story": "On Friday after all, in the afternoon.", "skills": ["excel"]}
    assert (await yara.post(edit, saved)).status_code == 303
    typed = REQUEST | {"seen": second, "title": "Who practises with me, for a hotel?", "audience": "municipality"}
    answer = await yara.post(edit, typed)
    assert answer.status_code == 422
    for words in (WORDS, "On Friday after all", "Excel", "Who practises with me, for a hotel?", str(REQUEST["story"])):
        assert words in answer.text
    assert (await HelpRequest.get(public_id=request)).story == "On Friday after all, in the afternoon."
    again = re.findall(r'name="seen" value="([0-9a-f]{16})"', answer.text)
    assert again
    assert again != [second]
    assert (await yara.post(edit, typed | {"seen": again[0]})).status_code == 303
    now = await HelpRequest.get(public_id=request)
    assert (now.title, now.story) == (typed["title"], REQUEST["story"])


async def test_what_isnt_another_question_is_no_conflict(house: House) -> None:
    """Sent twice, or something that nobody typed: a moderator who looks, an offer."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    edit = f"/requests/{request}/edit"
    seen = await _mark(yara, edit, "seen")
    await offer(henk, request)
    typed = REQUEST | {"seen": seen, "story": "On Friday after all, in the afternoon."}
    for _twice in range(2):
        assert (await yara.post(edit, typed)).status_code == 303
    for odd in ("", "x", "0" * 17):
        assert (await yara.post(edit, REQUEST | {"seen": odd})).status_code == 303


async def test_of_two_tabs_at_once_one_saves_and_one_reads(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(yara)
    edit = f"/requests/{request}/edit"
    seen = await _mark(yara, edit, "seen")
    stories = [f"This is what tab {n} says of it." for n in range(2)]
    answers = await asyncio.gather(*(yara.post(edit, REQUEST | {"seen": seen, "story": one}) for one in stories))
    assert sorted(answer.status_code for answer in answers) == [303, 422]
    saved = stories[[answer.status_code for answer in answers].index(303)]
    assert (await HelpRequest.get(public_id=request)).story == saved
    assert saved in next(answer.text for answer in answers if answer.status_code == 422)


async def test_a_draft_in_two_tabs(house: House) -> None:
    yara = await house.join("Yara")
    request = await ask(yara, **{"as": "draft"})
    edit = f"/requests/{request}/edit"
    seen = await _mark(yara, edit, "seen")
    typed = REQUEST | {"as": "draft", "seen": seen}
    assert (await yara.post(edit, typed | {"title": "Who helps me on Monday?"})).status_code == 303
    answer = await yara.post(edit, typed | {"title": "Who helps me on Tuesday?", "as": "open"})
    assert (answer.status_code, "Who helps me on Monday?" in answer.text) == (422, True)
    assert (await HelpRequest.get(public_id=request)).state.value == "draft"


async def test_an_offer_in_two_tabs(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await ask(yara)
    page = f"/requests/{request}"
    await offer(henk, request, "On Wednesday at seven?")
    began = await _mark(henk, page, "mine")
    await offer(henk, request, "On Thursday at ten?", mine=began)
    answer = await henk.post(f"{page}/offer", {"message": "On Friday at noon?", "mine": began})
    assert answer.status_code == 422
    for words in ("Je hebt dit aanbod ook ergens anders veranderd.", "On Thursday at ten?", "On Friday at noon?"):
        assert words in answer.text
    assert (await Offer.get(request__public_id=request)).message == "On Thursday at ten?"
    [now] = re.findall(r'name="mine" value="([0-9a-f]{16})"', answer.text)
    await offer(henk, request, "On Friday at noon?", mine=now)
    await offer(henk, request, "On Friday at noon?", mine=now)
