"""Whose outfit and whose answer it is, and what became of it: another's, and one in another state, is refused or left out."""

from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Visibility
from jobtease.data import connections, transactions
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.notices.models import NoticeRow
from jobtease.outfits import queries
from jobtease.outfits.asking import actions
from jobtease.outfits.ending import destruction
from jobtease.outfits.ending.evidence import EVIDENCE as evidence
from jobtease.outfits.events import FeedbackGiven, OutfitDestroyed, OutfitEvent
from jobtease.outfits.models import Advice, Feedback, Outfit, Practised, Verdict
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said
from jobtease.photos.evidence import Kept, kept_of
from tests.house import House, queries_told
from tests.outfits.outfit_rows import HOUR, feedback_of, it_happened, outfit_of, set_row, three_people, with_now
from tests.outfits.test_answering import told
from tests.outfits.wardrobe import practised

LOOKED = "Henk answered about your outfit: Desk. Read it now."


AWAY: dict[str, dict[str, Any]] = {
    "unconfirmed": {"confirmed_at": None},
    "withdrawn": {"withdrawn_at": "now"},
    "destroyed": {"destroyed_at": "now"},
    "hidden": {"visibility": Visibility.HIDDEN},
    "closed": {"closes_at": "now"},
    "full": {"feedback_count": 5},
}


@pytest.mark.parametrize("why", AWAY)
async def test_only_what_can_be_answered_is_offered_and_answered(house: House, why: str) -> None:
    yara, henk, samira = await three_people(house)
    there, mine = await outfit_of(yara), await outfit_of(henk)
    away = await outfit_of(yara, **with_now(AWAY[why]))
    answered = await outfit_of(yara)
    await feedback_of(henk, answered)
    await practised(henk, samira)
    assert [card.id for card in await queries.open_for(henk.viewer)] == [there.id]
    assert [card.id for card in await queries.open_for(samira.viewer)] == [there.id, mine.id, answered.id]
    said = [Said("jacket", Verdict.KEEP)]
    with pytest.raises((Conflict, NotFound)) as refused:
        await reviewing_actions.give_feedback(samira.viewer, away.public_id, said)
    assert ("Vijf mensen" in str(refused.value)) == (why == "full")
    for wrong in ([Said("nothing", Verdict.KEEP)], [*said, Said("jacket", Verdict.SWAP)]):
        with pytest.raises(Invalid):
            await reviewing_actions.give_feedback(samira.viewer, there.public_id, wrong)
    assert (await Outfit.get(id=there.id)).feedback_count == 0
    await reviewing_actions.give_feedback(samira.viewer, there.public_id, said)
    assert await Feedback.filter(author_id=samira.viewer.id).values_list("outfit_id", flat=True) == [there.id]


@pytest.mark.parametrize("why", ["unconfirmed", "withdrawn", "destroyed"])
async def test_others_find_neither_page_nor_photo_of_what_is_not_there(house: House, why: str) -> None:
    yara, henk, samira = await three_people(house)
    away, _other = await outfit_of(yara, **with_now(AWAY[why])), await outfit_of(yara)
    another = await outfit_of(samira)
    await feedback_of(henk, another)  # who answered one hasn't answered the other
    with pytest.raises(NotFound):
        await queries.outfit_for(henk.viewer, away.public_id)
    assert not await queries.author_of_photo(henk.viewer, away.public_id)
    hers = yara.viewer.id if why == "unconfirmed" else None
    assert await queries.author_of_photo(yara.viewer, away.public_id) == hers
    assert await queries.author_of_photo(henk.viewer, another.public_id) == samira.viewer.id
    with clock.travel(73 * HOUR):
        assert not await queries.author_of_photo(henk.viewer, another.public_id)
    page = await queries.outfit_for(yara.viewer, away.public_id)
    assert (page.id, len(page.photos)) == (away.id, int(why != "destroyed"))


async def test_who_answered_still_reads_the_words_and_only_their_own(house: House) -> None:
    yara, henk, samira = await three_people(house)
    outfit, another = await outfit_of(yara), await outfit_of(yara)
    for person, one in ((henk, outfit), (samira, outfit), (henk, another)):
        await feedback_of(person, one)
    await set_row(outfit, destroyed_at=clock.now())
    page = await queries.outfit_for(henk.viewer, outfit.public_id)
    assert page.my_feedback
    assert (page.my_feedback.author, page.feedback, page.photos) == ("Henk", (), ())
    hers = await queries.outfit_for(yara.viewer, outfit.public_id)
    assert [one.author for one in hers.feedback] == ["Henk", "Samira"]
    with pytest.raises(NotFound):
        await queries.outfit_for((await house.join("Bram")).viewer, outfit.public_id)
    assert [len(one.advice) for one in hers.feedback] == [1, 1]
    await transactions.atomic(Account.filter(id=henk.viewer.id).update)(suspended_at=clock.now())
    assert [one.author for one in (await queries.outfit_for(yara.viewer, outfit.public_id)).feedback] == ["Samira"]


async def test_my_list_is_mine_with_what_there_is_to_read(house: House) -> None:
    yara, henk, samira = await three_people(house)
    now = clock.now()
    shown, draft = await outfit_of(yara), await outfit_of(yara, confirmed_at=None)
    read = await outfit_of(yara, withdrawn_at=now, destroyed_at=now)
    await feedback_of(henk, read)
    await outfit_of(yara, withdrawn_at=now, destroyed_at=now)
    await outfit_of(yara, confirmed_at=None, destroyed_at=now)
    over = await outfit_of(yara, destroyed_at=now)
    await outfit_of(samira)
    assert {card.id for card in await queries.mine(yara.viewer)} == {shown.id, draft.id, read.id, over.id}
    export = await queries.export(yara.viewer.id)
    assert [len(one["feedback"]) for one in export["outfits"]] == [0, 0, 1, 0, 0, 0]
    assert export["feedback_given"] == []
    export = await queries.export(henk.viewer.id)
    assert (export["outfits"], [one["note"] for one in export["feedback_given"]]) == ([], ["Note of Henk"])
    assert set(await queries.ids_of_all(samira.viewer.id)) != set(await queries.ids_of_all(yara.viewer.id))
    assert len(await queries.ids_of_all(samira.viewer.id)) == 1


async def test_a_list_reads_the_photos_of_its_own_outfits_and_no_others(house: House) -> None:
    yara, henk, samira = await three_people(house)
    mine, _his, _hers = [await outfit_of(person) for person in (yara, henk, samira)]
    with queries_told() as told:
        [card] = await queries.mine(yara.viewer)
    assert [photo.name for photo in card.photos] == [mine.public_id]
    asked: list[Any] = [record.args for record in told if 'FROM "photo"' in str(record.args)]
    [(sql, values)] = asked
    assert len(await connections.connection().execute_query_dict(sql, list(values))) == 1


async def test_who_has_gone_is_not_counted_among_those_who_are_told(house: House) -> None:
    yara, henk, _samira = await three_people(house)
    gone, other = await outfit_of(yara), await outfit_of(henk)
    await transactions.atomic(Outfit.filter(id=gone.id).delete)()
    assert not await destruction._close(gone.id, closed=True)
    assert await destruction._close(other.id, closed=True)
    assert [event.subject for event in await house.happened("outfits:outfit:answered")] == [other.public_id]


async def test_what_helped_is_marked_by_who_was_helped(house: House) -> None:
    yara, henk, samira = await three_people(house)
    another, outfit = await outfit_of(samira), await outfit_of(yara)
    await feedback_of(samira, await outfit_of(yara))
    his = await feedback_of(henk, outfit, "jacket", "shoes")
    await feedback_of(henk, another, "jacket", "trousers")
    for person, garment in ((samira, "jacket"), (henk, "jacket"), (yara, "trousers"), (yara, "nonsense")):
        with pytest.raises(NotFound):
            await reviewing_actions.mark_helped(person.viewer, his.public_id, garment)
    await set_row(his, visibility=Visibility.HIDDEN)
    with pytest.raises(NotFound):
        await reviewing_actions.mark_helped(yara.viewer, his.public_id, "")
    await set_row(his, visibility=Visibility.SHOWN)
    assert await reviewing_actions.mark_helped(yara.viewer, his.public_id, "jacket") == outfit.public_id
    marked = await Advice.exclude(helped_at=None).values_list("feedback_id", "garment")
    assert list(marked) == [(his.id, "jacket")]
    first = (await Feedback.get(id=his.id)).helped_at
    with clock.travel(HOUR):
        await reviewing_actions.mark_helped(yara.viewer, his.public_id, "shoes")
        for garment in ("shoes", "jacket", ""):
            await reviewing_actions.mark_helped(yara.viewer, his.public_id, garment)
    assert (await Feedback.get(id=his.id)).helped_at == first
    assert len(await house.happened("outfits:feedback:helped")) == 2
    await house.work()
    paths = await NoticeRow.filter(account_id=henk.viewer.id).values_list("path", flat=True)
    assert (paths, await told(samira)) == ([f"/outfits/{outfit.public_id}"], [])


async def test_a_record_and_the_examples_are_of_each_person(house: House) -> None:
    yara, henk, samira = await three_people(house)
    outfits = [await outfit_of(yara) for _three in range(3)]
    await feedback_of(henk, outfits[0], note="")
    await feedback_of(henk, outfits[1])
    assert not await practice_actions.has_record(henk.viewer)
    hidden = await feedback_of(henk, outfits[2], visibility=Visibility.HIDDEN, helped_at=clock.now())
    assert not await practice_actions.has_record(henk.viewer)
    await set_row(hidden, visibility=Visibility.SHOWN, note="")
    assert await practice_actions.has_record(henk.viewer)
    assert not await practice_actions.has_record(samira.viewer)
    assert await practice_actions.next_practice(henk.viewer) is None
    first = await practice_actions.next_practice(samira.viewer)
    assert first
    bram = await house.join("Bram")
    await practised(bram)
    assert await practice_actions.next_practice(samira.viewer) == first
    for _twice in range(2):
        await practice_actions.practise(samira.viewer, first.key, [Said(first.examples[0].key, Verdict.KEEP)])
    done = await Practised.all().order_by("id").values_list("account_id", flat=True)
    assert done == [*[bram.viewer.id] * len(PRACTICES), samira.viewer.id]
    again = await practice_actions.next_practice(samira.viewer)
    assert again
    assert again.key != first.key


@pytest.mark.parametrize("values", [{"withdrawn_at": "now"}, {"confirmed_at": None}, {"visibility": Visibility.HIDDEN}])
async def test_the_one_answer_is_for_what_is_there(house: House, values: dict[str, Any]) -> None:
    yara, henk, samira = await three_people(house)
    gone = await outfit_of(yara, **with_now(values))
    mine = await outfit_of(yara, audience=Audience.ME, meant_for=Audience.ME)
    outfit, another = await outfit_of(yara), await outfit_of(samira, closes_at=clock.now() + 90 * HOUR)
    await feedback_of(henk, outfit)
    with clock.travel(47 * HOUR):
        assert await destruction.close_due(house.resources) == 1
        assert await destruction.close_due(house.resources) == 0
    rows = await Outfit.filter(id__in=[gone.id, mine.id, outfit.id, another.id]).order_by("id")
    assert [row.id for row in rows if row.answered_at] == [outfit.id]
    [event] = await house.happened("outfits:outfit:answered")
    assert (event.subject, event.facts) == (outfit.public_id, {"answers": 1})


async def test_three_answers_are_enough_also_when_a_moderator_let_one_through(house: House) -> None:
    yara, henk, samira = await three_people(house)
    another, outfit = await outfit_of(yara), await outfit_of(yara)
    for reviewer in (henk, samira, await house.join("Bram")):
        await feedback_of(reviewer, outfit)
    await feedback_of(henk, another)
    assert await destruction.close_due(house.resources) == 1
    assert await Outfit.exclude(answered_at=None).values_list("id", flat=True) == [outfit.id]
    assert [event.subject for event in await house.happened("outfits:outfit:answered")] == [outfit.public_id]


async def test_the_first_words_are_told_to_whom_they_are_said(house: House) -> None:
    yara, henk, samira = await three_people(house)
    _another, outfit = await outfit_of(samira), await outfit_of(yara)
    await feedback_of(henk, _another)
    held = await feedback_of(henk, outfit, visibility=Visibility.HELD)
    facts = FeedbackGiven(visibility=Visibility.SHOWN, about=outfit.public_id)
    await it_happened(OutfitEvent.FEEDBACK_GIVEN, held.public_id, facts)
    await house.work()
    assert await told(yara) == []
    await set_row(held, visibility=Visibility.SHOWN)
    await it_happened(OutfitEvent.FEEDBACK_GIVEN, held.public_id, facts)
    gone = OutfitDestroyed(photos=1, files=3, missing=0, draft=0)
    await it_happened(OutfitEvent.OUTFIT_DESTROYED, outfit.public_id, gone)
    await house.work()
    assert (len(await told(yara)), LOOKED in await told(yara), await told(samira)) == (2, True, [])
    await set_row(_another, job="Cook")
    await set_row(outfit, job="Porter")
    await transactions.atomic(actions.follow_job)(outfit.public_id)
    assert ["Porter" in text for text in await told(yara)] == [True, True]
    answered = await feedback_of(henk, await outfit_of(samira, answered_at=clock.now()))
    decided = Decided(kind="feedback", about=answered.public_id, case="", ruling="release")
    await it_happened(DecisionEvent.MADE, "x" * 16, decided)
    await house.work()
    assert await told(samira) == []  # after the one answer nothing is told of each


async def test_photos_that_are_being_destroyed_become_no_evidence(house: House) -> None:
    yara, henk, _samira = await three_people(house)
    there, another = await outfit_of(yara), await outfit_of(henk, destroyed_at=clock.now())
    for outfit in (there, another):
        await transactions.atomic(evidence.keep)(outfit.public_id)
    assert await kept_of(there.public_id) == Kept(1, None)
    assert await kept_of(another.public_id) is None
    await actions.withdraw(henk.viewer, another.public_id, house.resources)  # too late to change when they went
    assert (await Outfit.get(id=another.id)).destroyed_at == another.destroyed_at
