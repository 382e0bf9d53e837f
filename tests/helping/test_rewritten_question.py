"""A question that is rewritten after somebody offered help: nobody stands by what they never read."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import raw_sql, revisions
from jobtease.helping.asking import rewriting
from jobtease.helping.models import HelpRequest, Offer, OfferState
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person

LIFT = REQUEST | {
    "kind": "travel",
    "title": "Who tries out the journey to Groningen with me?",
    "story": "I have an interview there on Thursday at ten, and I never took that train.",
    "place": "nearby",
}


async def rewrite(person: Person, public_id: str, **changed: Any) -> None:
    assert (await person.post(f"/requests/{public_id}/edit", LIFT | changed)).status_code == 303


async def told(person: Person) -> list[str]:
    """Texts of the notices of somebody that stand unseen."""
    rows = NoticeRow.filter(account_id=person.viewer.id, seen_at=None).order_by("id")
    return [str(text) for text in await rows.values_list("text", flat=True)]


async def version(public_id: str) -> str:
    return str((await HelpRequest.get(public_id=public_id)).version)


async def test_who_offered_hears_it_reads_both_and_says_that_it_stands(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    offer_id = await offer(henk, public_id)
    await rewrite(nina, public_id)
    await house.work()
    assert [text for text in await told(henk) if "whether your offer stands" in text]
    page = (await henk.get(f"/requests/{public_id}")).text
    for words in (REQUEST["title"], REQUEST["story"], LIFT["title"], LIFT["story"], "Groningen"):
        assert words in page
    assert "Zeg of je aanbod nog geldt" in page
    assert "Zeg of je aanbod nog geldt" in (await henk.get("/requests")).text
    asks = (await nina.get(f"/requests/{public_id}")).text
    assert "voor je je vraag veranderde" in asks
    assert f"/offers/{offer_id}" in asks, "marked, and still to be chosen"
    assert REQUEST["story"] not in asks
    await henk.post(f"/requests/{public_id}/offer/stands", {"seen": await version(public_id)})
    await house.work()
    assert REQUEST["story"] not in (await henk.get(f"/requests/{public_id}")).text
    assert "voor je je vraag veranderde" not in (await nina.get(f"/requests/{public_id}")).text
    assert any("the offer stands" in text for text in await told(nina))
    assert not [text for text in await told(henk) if "whether your offer stands" in text]


async def test_nobody_confirms_what_changed_once_more_while_they_read(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    await offer(henk, public_id)
    await rewrite(nina, public_id)
    read = await version(public_id)
    await rewrite(nina, public_id, title="Who tries out the journey to Maastricht with me?")
    assert (await henk.post(f"/requests/{public_id}/offer/stands", {"seen": read})).status_code == 409
    assert (await Offer.get(request__public_id=public_id)).changed_at is not None
    page = (await henk.get(f"/requests/{public_id}")).text
    assert REQUEST["title"] in page
    assert "Maastricht" in page, "beside what he offered for, not what stood in between"
    assert LIFT["title"] not in page


async def test_an_offer_that_was_written_beside_other_words_is_not_sent(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    read = await version(public_id)
    await rewrite(nina, public_id)
    wrote = "I know hotels. Wednesday at seven?"
    answer = await henk.post(f"/requests/{public_id}/offer", {"message": wrote, "seen": read})
    assert answer.status_code == 422
    assert wrote in answer.text
    assert LIFT["title"] in answer.text
    assert f'name="seen" value="{await version(public_id)}"' in answer.text
    assert not await Offer.filter(request__public_id=public_id).exists()
    assert (await henk.post(f"/requests/{public_id}/offer", {"message": wrote, "seen": "x" * 300})).status_code == 303


@pytest.mark.parametrize(
    "message", ["I know hotels. Wednesday at seven?", "I can come along on Monday, I know that train."]
)
async def test_an_offer_that_is_sent_again_is_for_what_is_asked_now(house: House, message: str) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    await offer(henk, public_id)
    await rewrite(nina, public_id)
    await offer(henk, public_id, message, seen=await version(public_id))
    made = await Offer.get(request__public_id=public_id)
    assert (made.changed_at, made.asked, made.state) == (None, None, OfferState.OPEN)


async def test_an_offer_of_before_can_be_chosen_and_both_know(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    offer_id = await offer(henk, public_id)
    await rewrite(nina, public_id)
    await nina.post(f"/requests/{public_id}/offers/{offer_id}")
    await house.work()
    assert any("changed after you offered" in text for text in await told(henk))
    talks = (await henk.get("/requests")).text
    assert LIFT["title"] in talks
    assert REQUEST["title"] not in talks, "the conversation is named after what is asked now"


@pytest.mark.parametrize("same", [{"audience": "members"}, {"skills": ["dutch"]}])
async def test_what_no_helper_stands_by_changes_nothing(house: House, same: dict[str, Any]) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    await offer(henk, public_id)
    await nina.post(f"/requests/{public_id}/edit", REQUEST | same)
    await house.work()
    assert (await Offer.get(request__public_id=public_id)).changed_at is None
    assert await told(henk) == []


async def test_who_is_no_longer_among_the_readers_reads_neither(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    await offer(henk, public_id)
    await rewrite(nina, public_id, audience="helpers")
    await house.work()
    page = (await henk.get(f"/requests/{public_id}")).text
    assert not [words for words in (REQUEST["story"], LIFT["title"], LIFT["story"]) if words in page]
    assert (
        await henk.post(f"/requests/{public_id}/offer/stands", {"seen": await version(public_id)})
    ).status_code == 404
    assert LIFT["title"] not in (await henk.get("/")).text


async def test_words_that_a_moderator_hid_are_shown_to_nobody_again(house: House) -> None:
    nina, henk, marloes = await house.join("Nina"), await house.join("Henk"), await house.moderator()
    public_id = await ask(nina)
    await offer(henk, public_id)
    await marloes.post(f"/desk/look/request/{public_id}")
    case = await Case.get(subject=public_id)
    decided = {"ruling": "hide", "clause": "1.2", "reason": "Niet zo."}
    await marloes.post(f"/desk/cases/{case.public_id}", decided)
    await rewrite(nina, public_id)
    await house.work()
    assert await told(henk) == [], "nobody reads it before a moderator did"
    again = await Case.get(subject=public_id, closed_at=None)
    await marloes.post(f"/desk/cases/{again.public_id}", {"ruling": "release"})
    await house.work()
    assert (await HelpRequest.get(public_id=public_id)).visibility is Visibility.SHOWN
    assert [text for text in await told(henk) if "whether your offer stands" in text]
    page = (await henk.get(f"/requests/{public_id}")).text
    assert LIFT["title"] in page
    assert REQUEST["title"] not in page
    assert REQUEST["story"] not in page


async def test_after_two_weeks_the_old_words_are_gone_and_the_mark_is_not(house: House) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina)
    await offer(henk, public_id)
    await rewrite(nina, public_id)
    assert await rewriting.erase_past() == 0
    with clock.travel(revisions.KEPT + timedelta(minutes=1)):
        assert await rewriting.erase_past() == 1
        page = (await henk.get(f"/requests/{public_id}")).text
        assert REQUEST["story"] not in page
        assert "/offer/stands" in page
    rows = await raw_sql.fetch("SELECT count(*) AS n FROM offer WHERE asked IS NOT NULL")
    assert rows[0]["n"] == 0
