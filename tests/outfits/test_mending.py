"""What was said of an outfit can be mended until the asker has read it; what she marked as helpful she can unmark."""

import asyncio
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Thanks
from jobtease.audience import Grant, Visibility
from jobtease.data import revisions, transactions
from jobtease.helping.models import HelpRequest
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Advice, Feedback, Outfit
from tests import rows
from tests.house import House, Person
from tests.outfits.wardrobe import ask, practised

SAID = {"verdict-jacket": "keep", "note": "Het jasje staat netjes."}
OTHER = {"verdict-shoes": "swap", "note": "Toch liever andere schoenen.", "again": "1"}


async def people(house: House) -> tuple[Person, Person, str]:
    """Yara, Henk, and an outfit of hers of which he said something."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await practised(henk)
    public_id = await ask(yara)
    assert (await henk.post(f"/outfits/{public_id}/feedback", SAID)).status_code == 303
    await house.work()
    return yara, henk, public_id


async def test_feedback_is_changed_until_it_was_read(house: House) -> None:
    yara, henk, public_id = await people(house)
    assert "Yara heeft je antwoord nog niet gelezen." in (await henk.get(f"/outfits/{public_id}")).text
    form = (await henk.get(f"/outfits/{public_id}/review")).text
    assert "Het jasje staat netjes." in form
    assert 'name="verdict-jacket" value="keep" checked' in form
    assert (await henk.post(f"/outfits/{public_id}/feedback", SAID)).status_code == 409  # sent twice is no change
    assert (await henk.post(f"/outfits/{public_id}/feedback", OTHER)).status_code == 303
    assert await Outfit.filter(public_id=public_id, feedback_count=1).exists()
    hers = (await yara.get(f"/outfits/{public_id}")).text
    assert "Toch liever andere schoenen." in hers
    assert "Het jasje staat netjes." not in hers
    late = await henk.post(f"/outfits/{public_id}/feedback", SAID | {"again": "1"})
    assert late.status_code == 409
    assert "Yara heeft je antwoord al gelezen" in late.text
    assert "Het jasje staat netjes." in late.text  # what he typed stays
    assert (await henk.post(f"/outfits/{public_id}/feedback/withdraw")).status_code == 409
    assert [one.garment for one in await Advice.all()] == ["shoes"]
    assert "nog niet gelezen" not in (await henk.get(f"/outfits/{public_id}")).text
    await yara.get(f"/outfits/{public_id}")
    assert len(await house.happened("outfits:feedback:read")) == 1  # at the first display alone


async def test_only_its_asker_reads_it_and_looking_in_a_list_is_not_reading(house: House) -> None:
    yara, henk, public_id = await people(house)
    for person, address in ((henk, f"/outfits/{public_id}"), (yara, "/outfits"), (yara, "/")):
        assert (await person.get(address)).status_code == 200
    assert await Feedback.filter(read_at=None).count() == 1
    page = f"/outfits/{public_id}"
    await yara.browser.get(page, headers={"Sec-Purpose": "prefetch;prerender"})
    await yara.browser.head(page)
    kees = await house.join("Kees")
    await kees.get(f"/outfits/{public_id}")
    assert (await kees.post(f"/outfits/{public_id}/feedback/withdraw")).status_code == 404
    assert await Feedback.filter(read_at=None).count() == 1


async def test_feedback_is_taken_back_until_it_was_read_and_nothing_of_it_is_left(house: House) -> None:
    yara, henk, public_id = await people(house)
    feedback = await Feedback.get()
    assert await NoticeRow.filter(account_id=yara.viewer.id).count() == 1
    assert (await henk.post(f"/outfits/{public_id}/feedback/withdraw")).status_code == 303
    await house.work()
    assert await Feedback.all().count() == await Advice.all().count() == 0
    assert not await Grant.filter(subject=feedback.public_id).exists()
    assert not await NoticeRow.filter(account_id=yara.viewer.id).exists()
    assert await Outfit.filter(public_id=public_id, feedback_count=0, answered_at=None).exists()
    assert "Het jasje" not in (await yara.get(f"/outfits/{public_id}")).text
    assert (await henk.post(f"/outfits/{public_id}/feedback", SAID)).status_code == 303
    await house.work()
    assert await NoticeRow.filter(account_id=yara.viewer.id).count() == 1  # told anew
    assert "Het jasje" in (await yara.get(f"/outfits/{public_id}")).text


async def test_from_when_answering_is_closed_an_answer_stays(house: House) -> None:
    """She was told of it, and looks just before her interview."""
    yara, henk, public_id = await people(house)
    with clock.travel((await Outfit.get()).closes_at + timedelta(minutes=1)):
        await house.work()
        assert (await henk.post(f"/outfits/{public_id}/feedback", OTHER)).status_code == 409
        assert (await henk.post(f"/outfits/{public_id}/feedback/withdraw")).status_code == 409
        assert "Het jasje staat netjes." in (await yara.get(f"/outfits/{public_id}")).text


async def test_words_that_were_replaced_are_kept_for_a_case(house: House) -> None:
    _yara, henk, public_id = await people(house)
    assert (await henk.post(f"/outfits/{public_id}/feedback", OTHER)).status_code == 303
    assert await revisions.words_of((await Feedback.get()).public_id) == ["Het jasje staat netjes."]


async def test_reading_and_taking_back_at_the_same_moment_is_one_or_the_other(house: House) -> None:
    yara, henk, public_id = await people(house)
    page, taken = await asyncio.gather(
        yara.get(f"/outfits/{public_id}"), henk.post(f"/outfits/{public_id}/feedback/withdraw")
    )
    assert taken.status_code in (303, 409)
    is_there = await Feedback.filter(read_at__isnull=False).exists()
    assert is_there == (taken.status_code == 409) == ("Het jasje staat netjes." in page.text)


async def test_changed_words_are_looked_at_as_the_first_were_and_their_case_keeps_them(house: House) -> None:
    _yara, henk, public_id = await people(house)
    rude = OTHER | {"note": "Je bent veel te dik voor die broek."}
    asked = await henk.post(f"/outfits/{public_id}/feedback", rude)
    assert asked.status_code == 422
    assert 'name="again" value="1"' in asked.text
    threat = OTHER | {"note": "Ik weet waar je woont en ik maak je dood.", "send": "typed"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", threat)).status_code == 303
    assert (await Feedback.get()).visibility is Visibility.HELD
    await house.work()
    case = await Case.get(kind="feedback")
    assert "maak je dood" in case.evidence
    await henk.post(f"/outfits/{public_id}/feedback", OTHER)
    assert (await Feedback.get()).visibility is Visibility.HELD  # until a moderator looked
    assert "maak je dood" in (await Case.get(id=case.id)).evidence


async def test_that_it_helped_is_taken_back(house: House) -> None:
    yara, _henk, public_id = await people(house)
    feedback = await Feedback.get()
    way = f"/feedback/{feedback.public_id}/helped"
    assert "Jij zei dat dit hielp" not in (await yara.get(f"/outfits/{public_id}")).text
    for _ in range(2):
        assert (await yara.post(way, {"garment": "jacket"})).status_code == 303
    assert "Jij zei dat dit hielp" in (await yara.get(f"/outfits/{public_id}")).text
    for _ in range(2):
        assert (await yara.post(way, {"garment": "jacket", "undo": "1"})).status_code == 303
    assert "Jij zei dat dit hielp" not in (await yara.get(f"/outfits/{public_id}")).text
    assert await Feedback.filter(helped_at=None).exists()
    assert (await yara.post(way, {"garment": "nothing", "undo": "1"})).status_code == 404
    assert len(await house.happened("outfits:feedback:unhelped")) == 1


async def test_a_thank_you_that_is_taken_back_counts_no_longer_and_one_that_holds_does(house: House) -> None:
    """Of two outfits, a request, and words that were forgotten; she read it, so the notice stays."""
    yara, henk, public_id = await people(house)
    first = (await Feedback.get()).public_id
    other = await ask(yara)
    assert (await henk.post(f"/outfits/{other}/feedback", SAID)).status_code == 303
    second = (await Feedback.get(outfit__public_id=other)).public_id

    async def marks(feedback: str, **undo: str) -> bool:
        assert (await yara.post(f"/feedback/{feedback}/helped", {"garment": "jacket"} | undo)).status_code == 303
        return await Thanks.filter(helper_id=henk.viewer.id, asker_id=yara.viewer.id).exists()

    assert await marks(first)
    await house.work()
    assert not await marks(first, undo="1")
    assert await NoticeRow.filter(account_id=henk.viewer.id, path=f"/outfits/{public_id}").exists()
    with clock.travel(timedelta(minutes=1)):
        assert await marks(first)
    with clock.travel(timedelta(minutes=2)):
        assert await marks(second)
    assert await marks(first, undo="1"), "the second still holds"
    assert not await marks(second, undo="1")
    assert await marks(second)
    asked = await transactions.atomic(rows.request)(yara, thanked_at=clock.now(), state="done", asker_says="yes")
    await transactions.atomic(rows.offer)(yara, henk, asked=asked, state="accepted")
    assert await marks(second, undo="1"), "and so does a thank-you for help"
    await transactions.atomic(Thanks.filter(helper_id=henk.viewer.id).update)(first_at=clock.now() - timedelta(days=9))
    await transactions.atomic(HelpRequest.filter(id=asked.id).update)(thanked_at=None)
    assert await marks(first)
    assert await marks(first, undo="1"), "one of before, whose words she took away, was never taken back"


async def test_in_a_comparison_a_garment_says_of_which_outfit(house: House) -> None:
    yara, henk, noor = await house.join("Yara"), await house.join("Henk"), await house.join("Noor")
    await practised(henk, noor)
    public_id = await ask(yara, 2, compare="several")
    assert 'name="of-shoes" value="1"' in (await henk.get(f"/outfits/{public_id}/review")).text
    said = {"wear": "0", "verdict-shoes": "swap", "of-shoes": "1", "verdict-jacket": "keep", "of-jacket": "all"}
    assert (await henk.post(f"/outfits/{public_id}/feedback", said)).status_code == 303
    odd = await noor.post(f"/outfits/{public_id}/feedback", said | {"of-shoes": "3"})
    assert odd.status_code == 422
    assert (
        await noor.post(f"/outfits/{public_id}/feedback", {"wear": "0", "verdict-shoes": "keep"})
    ).status_code == 303
    found = {(one.garment, one.photo) for one in await Advice.filter(feedback__author_id=henk.viewer.id)}
    assert found == {("shoes", 1), ("jacket", None)}
    assert [one.photo for one in await Advice.filter(feedback__author_id=noor.viewer.id)] == [0]  # what she would wear
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert "Schoenen B: wisselen" in page
    assert "Schoenen A: houden" in page
    assert "(elke outfit): houden" in page
