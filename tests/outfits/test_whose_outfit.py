"""Whose outfit and whose answer it is, and what became of it: another's, and one in another state, is refused or left out."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Visibility
from jobtease.data import connections, transactions
from jobtease.decisions import Decided, DecisionEvent
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log, event_names
from jobtease.notices.models import NoticeRow
from jobtease.outfits import queries
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.asking import actions
from jobtease.outfits.ending import destruction
from jobtease.outfits.ending.evidence import EVIDENCE as evidence
from jobtease.outfits.events import FeedbackGiven, HowItWent, OutfitDestroyed, OutfitEvent
from jobtease.outfits.models import Advice, Feedback, Outfit, Practised, Verdict
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.practice.examples import PRACTICES
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said
from jobtease.photos.evidence import Kept, kept_of
from jobtease.photos.models import Photo
from jobtease.rubrics import rubric
from tests.house import House, Person, queries_told
from tests.outfits.test_answering import told
from tests.outfits.wardrobe import practised
from tests.untouched import changed, everything

LOOKED = "Henk answered about your outfit: Desk. Read it now."
HOUR = timedelta(hours=1)


@transactions.atomic
async def _outfit(asker: Person, **more: Any) -> Outfit:
    """An outfit with a photo that isn't in the store, confirmed."""
    now, viewer = clock.now(), asker.viewer
    values: dict[str, Any] = {
        "author_id": viewer.id,
        "municipality": viewer.municipality,
        "labour_region": viewer.labour_region,
        "audience": Audience.MEMBERS,
        "meant_for": Audience.MEMBERS,
        "sector": "horeca",
        "job": "Desk",
        "question": "Does this work?",
        "interview_at": now + 48 * HOUR,
        "closes_at": now + 46 * HOUR,
        "destroy_at": now + 72 * HOUR,
        "confirmed_at": now,
        "photo_count": 1,
        "rubric": rubric.VERSION,
    }
    outfit = await Outfit.create(**(values | more))
    sizes = {size: [30, 40] for size in ("large", "medium", "small")}
    await Photo.create(outfit_id=outfit.id, position=0, name=outfit.public_id, sizes=sizes, fingerprints="0f" * 256)
    return outfit


@transactions.atomic
async def _feedback(reviewer: Person, outfit: Outfit, *garments: str, **more: Any) -> Feedback:
    values: dict[str, Any] = {
        "author_id": reviewer.viewer.id,
        "municipality": outfit.municipality,
        "labour_region": outfit.labour_region,
        "audience": Audience.CHOSEN,
        "outfit_id": outfit.id,
        "note": f"Note of {reviewer.viewer.nickname}",
    }
    feedback = await Feedback.create(**(values | more))
    for garment in garments or ("jacket",):
        await Advice.create(feedback_id=feedback.id, garment=garment, verdict=Verdict.KEEP)
    await Outfit.filter(id=outfit.id).update(feedback_count=await Feedback.filter(outfit_id=outfit.id).count())
    return feedback


async def _set(row: Outfit | Feedback, **values: object) -> None:
    await transactions.atomic(type(row).filter(id=row.id).update)(**values)


async def _people(house: House) -> tuple[Person, Person, Person]:
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk", language="en")
    return yara, henk, await house.join("Samira", language="en")


async def _happened(name: event_names.EventName, subject: str, facts: event_names.Facts | None = None) -> None:
    """The consumer of this feature hears of something."""

    @event_log.action
    async def record() -> None:
        event_log.record(name, subject, facts=facts)

    await record()


AWAY: dict[str, dict[str, Any]] = {
    "unconfirmed": {"confirmed_at": None},
    "withdrawn": {"withdrawn_at": "now"},
    "destroyed": {"destroyed_at": "now"},
    "hidden": {"visibility": Visibility.HIDDEN},
    "closed": {"closes_at": "now"},
    "full": {"feedback_count": 5},
}


def _at(values: dict[str, Any]) -> dict[str, Any]:
    return {name: clock.now() if value == "now" else value for name, value in values.items()}


@pytest.mark.parametrize("why", AWAY)
async def test_only_what_can_be_answered_is_offered_and_answered(house: House, why: str) -> None:
    yara, henk, samira = await _people(house)
    there, mine = await _outfit(yara), await _outfit(henk)
    away = await _outfit(yara, **_at(AWAY[why]))
    answered = await _outfit(yara)
    await _feedback(henk, answered)
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
    yara, henk, samira = await _people(house)
    away, _other = await _outfit(yara, **_at(AWAY[why])), await _outfit(yara)
    another = await _outfit(samira)
    await _feedback(henk, another)  # who answered one hasn't answered the other
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
    yara, henk, samira = await _people(house)
    outfit, another = await _outfit(yara), await _outfit(yara)
    for person, one in ((henk, outfit), (samira, outfit), (henk, another)):
        await _feedback(person, one)
    await _set(outfit, destroyed_at=clock.now())
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
    yara, henk, samira = await _people(house)
    now = clock.now()
    shown, draft = await _outfit(yara), await _outfit(yara, confirmed_at=None)
    read = await _outfit(yara, withdrawn_at=now, destroyed_at=now)
    await _feedback(henk, read)
    await _outfit(yara, withdrawn_at=now, destroyed_at=now)
    await _outfit(yara, confirmed_at=None, destroyed_at=now)
    over = await _outfit(yara, destroyed_at=now)
    await _outfit(samira)
    assert {card.id for card in await queries.mine(yara.viewer)} == {shown.id, draft.id, read.id, over.id}
    export = await queries.export(yara.viewer.id)
    assert [len(one["feedback"]) for one in export["outfits"]] == [0, 0, 1, 0, 0, 0]
    assert export["feedback_given"] == []
    export = await queries.export(henk.viewer.id)
    assert (export["outfits"], [one["note"] for one in export["feedback_given"]]) == ([], ["Note of Henk"])
    assert set(await queries.ids_of_all(samira.viewer.id)) != set(await queries.ids_of_all(yara.viewer.id))
    assert len(await queries.ids_of_all(samira.viewer.id)) == 1


async def test_a_list_reads_the_photos_of_its_own_outfits_and_no_others(house: House) -> None:
    yara, henk, samira = await _people(house)
    mine, _his, _hers = [await _outfit(person) for person in (yara, henk, samira)]
    with queries_told() as told:
        [card] = await queries.mine(yara.viewer)
    assert [photo.name for photo in card.photos] == [mine.public_id]
    asked: list[Any] = [record.args for record in told if 'FROM "photo"' in str(record.args)]
    [(sql, values)] = asked
    assert len(await connections.connection().execute_query_dict(sql, list(values))) == 1


async def test_who_has_gone_is_not_counted_among_those_who_are_told(house: House) -> None:
    yara, henk, _samira = await _people(house)
    gone, other = await _outfit(yara), await _outfit(henk)
    await transactions.atomic(Outfit.filter(id=gone.id).delete)()
    assert not await destruction._close(gone.id, closed=True)
    assert await destruction._close(other.id, closed=True)
    assert [event.subject for event in await house.happened("outfits:outfit:answered")] == [other.public_id]


async def test_what_helped_is_marked_by_who_was_helped(house: House) -> None:
    yara, henk, samira = await _people(house)
    another, outfit = await _outfit(samira), await _outfit(yara)
    await _feedback(samira, await _outfit(yara))
    his = await _feedback(henk, outfit, "jacket", "shoes")
    await _feedback(henk, another, "jacket", "trousers")
    for person, garment in ((samira, "jacket"), (henk, "jacket"), (yara, "trousers"), (yara, "nonsense")):
        with pytest.raises(NotFound):
            await reviewing_actions.mark_helped(person.viewer, his.public_id, garment)
    await _set(his, visibility=Visibility.HIDDEN)
    with pytest.raises(NotFound):
        await reviewing_actions.mark_helped(yara.viewer, his.public_id, "")
    await _set(his, visibility=Visibility.SHOWN)
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
    yara, henk, samira = await _people(house)
    outfits = [await _outfit(yara) for _three in range(3)]
    await _feedback(henk, outfits[0], note="")
    await _feedback(henk, outfits[1])
    assert not await practice_actions.has_record(henk.viewer)
    hidden = await _feedback(henk, outfits[2], visibility=Visibility.HIDDEN, helped_at=clock.now())
    assert not await practice_actions.has_record(henk.viewer)
    await _set(hidden, visibility=Visibility.SHOWN, note="")
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


@pytest.mark.parametrize(
    "values",
    [{"confirmed_at": None}, {"withdrawn_at": "now"}, {"visibility": "hidden"}, {"feedback_count": 0}, {"went": "job"}],
)
async def test_how_it_went_is_asked_of_who_can_tell(house: House, values: dict[str, Any]) -> None:
    yara, henk, _samira = await _people(house)
    for more in ({}, _at(values)):
        outfit = await _outfit(yara)
        await _feedback(henk, outfit)
        await _set(outfit, **{"destroyed_at": clock.now()} | more)
    with clock.travel(80 * HOUR):
        assert await follow_up_actions.ask_due(house.resources) == 1
        assert await follow_up_actions.ask_due(house.resources) == 0
        asked = await Outfit.exclude(asked_how_at=None).values_list("id", "public_id", "municipality")
        assert len(asked) == 1
        assert not await follow_up_actions._ask(*asked[0])  # another process was earlier
    with clock.travel(timedelta(days=20)):
        late = await _outfit(yara, interview_at=clock.now() - timedelta(days=8), destroyed_at=clock.now())
        await _feedback(henk, late)
        assert await follow_up_actions.ask_due(house.resources) == 0


async def test_nobody_is_asked_when_the_only_words_are_hidden_whatever_others_said(house: House) -> None:
    yara, henk, samira = await _people(house)
    outfit, another = await _outfit(yara), await _outfit(samira, interview_at=clock.now() + timedelta(days=30))
    await _feedback(henk, outfit, visibility=Visibility.HIDDEN)
    await _feedback(henk, another)
    with clock.travel(80 * HOUR):
        assert await follow_up_actions.ask_due(house.resources) == 0


async def test_she_tells_of_her_own_once_when_others_saw_it(house: House) -> None:
    yara, henk, samira = await _people(house)
    over = {"interview_at": clock.now() - HOUR, "destroyed_at": clock.now()}
    outfit, _another = await _outfit(yara, **over), await _outfit(yara, **over)
    for person, values in ((samira, {}), (yara, {"confirmed_at": None}), (yara, {"withdrawn_at": "now"})):
        one = await _outfit(yara, **over | _at(values))
        with pytest.raises(NotFound):
            await follow_up_actions.tell(person.viewer, one.public_id, "well")
    await _feedback(henk, outfit)
    before = {key: row for key, row in (await everything()).items() if row.get("id") != outfit.id}
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    with pytest.raises(Conflict):
        await follow_up_actions.tell(yara.viewer, outfit.public_id, "hard")
    assert (await Outfit.get(id=outfit.id)).went == "well"
    assert len(await house.happened("outfits:outfit:told")) == 1
    assert not [line for line in await changed(before) if line.startswith("outfit")]


async def test_who_helped_hears_how_it_went_and_nobody_else(house: House) -> None:
    yara, henk, samira = await _people(house)
    bram, noor = await house.join("Bram", language="en"), await house.join("Noor", language="en")
    another, outfit = await _outfit(yara, went="job"), await _outfit(yara, interview_at=clock.now() - HOUR)
    await _feedback(henk, outfit)
    await _feedback(samira, another)
    await _feedback(bram, outfit, visibility=Visibility.HIDDEN)
    await _feedback(noor, outfit)
    await transactions.atomic(Account.filter(id=noor.viewer.id).update)(suspended_at=clock.now())
    await follow_up_actions.tell(yara.viewer, outfit.public_id, "well")
    await house.work()
    heard = [[text for text in await told(one) if "It went well" in text] for one in (henk, samira, bram, noor)]
    assert [len(texts) for texts in heard] == [1, 0, 0, 0]


@pytest.mark.parametrize("values", [{"withdrawn_at": "now"}, {"went": "job"}])
async def test_asked_how_it_went_and_told_in_the_meantime(house: House, values: dict[str, Any]) -> None:
    yara, henk, _samira = await _people(house)
    _another = await _outfit(yara)
    outfit = await _outfit(yara, **_at(values))
    await _happened(OutfitEvent.OUTFIT_ASKED_HOW, outfit.public_id)
    await house.work()
    assert [text for text in await told(yara) if "How did it go" in text] == []
    await _set(outfit, went="job", withdrawn_at=clock.now(), feedback_count=1)
    await _feedback(henk, outfit)
    await _happened(OutfitEvent.OUTFIT_TOLD, outfit.public_id, HowItWent(how="job"))
    await house.work()
    assert await told(henk) == []


@pytest.mark.parametrize("values", [{"withdrawn_at": "now"}, {"confirmed_at": None}, {"visibility": Visibility.HIDDEN}])
async def test_the_one_answer_is_for_what_is_there(house: House, values: dict[str, Any]) -> None:
    yara, henk, samira = await _people(house)
    gone = await _outfit(yara, **_at(values))
    mine = await _outfit(yara, audience=Audience.ME, meant_for=Audience.ME)
    outfit, another = await _outfit(yara), await _outfit(samira, closes_at=clock.now() + 90 * HOUR)
    await _feedback(henk, outfit)
    with clock.travel(47 * HOUR):
        assert await destruction.close_due(house.resources) == 1
        assert await destruction.close_due(house.resources) == 0
    rows = await Outfit.filter(id__in=[gone.id, mine.id, outfit.id, another.id]).order_by("id")
    assert [row.id for row in rows if row.answered_at] == [outfit.id]
    [event] = await house.happened("outfits:outfit:answered")
    assert (event.subject, event.facts) == (outfit.public_id, {"answers": 1})


async def test_three_answers_are_enough_also_when_a_moderator_let_one_through(house: House) -> None:
    yara, henk, samira = await _people(house)
    another, outfit = await _outfit(yara), await _outfit(yara)
    for reviewer in (henk, samira, await house.join("Bram")):
        await _feedback(reviewer, outfit)
    await _feedback(henk, another)
    assert await destruction.close_due(house.resources) == 1
    assert await Outfit.exclude(answered_at=None).values_list("id", flat=True) == [outfit.id]
    assert [event.subject for event in await house.happened("outfits:outfit:answered")] == [outfit.public_id]


async def test_the_first_words_are_told_to_whom_they_are_said(house: House) -> None:
    yara, henk, samira = await _people(house)
    _another, outfit = await _outfit(samira), await _outfit(yara)
    await _feedback(henk, _another)
    held = await _feedback(henk, outfit, visibility=Visibility.HELD)
    facts = FeedbackGiven(visibility=Visibility.SHOWN, about=outfit.public_id)
    await _happened(OutfitEvent.FEEDBACK_GIVEN, held.public_id, facts)
    await house.work()
    assert await told(yara) == []
    await _set(held, visibility=Visibility.SHOWN)
    await _happened(OutfitEvent.FEEDBACK_GIVEN, held.public_id, facts)
    gone = OutfitDestroyed(photos=1, files=3, missing=0, draft=0)
    await _happened(OutfitEvent.OUTFIT_DESTROYED, outfit.public_id, gone)
    await house.work()
    assert (len(await told(yara)), LOOKED in await told(yara), await told(samira)) == (2, True, [])
    await _set(_another, job="Cook")
    await _set(outfit, job="Porter")
    await transactions.atomic(actions.follow_job)(outfit.public_id)
    assert ["Porter" in text for text in await told(yara)] == [True, True]
    answered = await _feedback(henk, await _outfit(samira, answered_at=clock.now()))
    decided = Decided(kind="feedback", about=answered.public_id, case="", ruling="release")
    await _happened(DecisionEvent.MADE, "x" * 16, decided)
    await house.work()
    assert await told(samira) == []  # after the one answer nothing is told of each


async def test_photos_that_are_being_destroyed_become_no_evidence(house: House) -> None:
    yara, henk, _samira = await _people(house)
    there, another = await _outfit(yara), await _outfit(henk, destroyed_at=clock.now())
    for outfit in (there, another):
        await transactions.atomic(evidence.keep)(outfit.public_id)
    assert await kept_of(there.public_id) == Kept(1, None)
    assert await kept_of(another.public_id) is None
    await actions.withdraw(henk.viewer, another.public_id, house.resources)  # too late to change when they went
    assert (await Outfit.get(id=another.id)).destroyed_at == another.destroyed_at
