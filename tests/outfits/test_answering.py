"""A reviewer says keep or swap, once, and hears that it helped. The asker gets one answer."""

import asyncio
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.data import transactions
from jobtease.errors import Conflict
from jobtease.mail.outbox import Outbox
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import worded
from jobtease.outfits.models import MOST_FEEDBACK, Advice, Feedback, Outfit, Verdict
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said
from jobtease.words.translations import speaking
from tests.house import House, Person
from tests.outfits.wardrobe import ask, practised

KEEP_JACKET = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "pin-jacket": "0,50,40"}
SWAP_SHOES = {"verdict-shoes": "swap", "chips-shoes": ["swap:too-casual", "keep:neat"]}


async def answer(person: Person, public_id: str, **said: object) -> int:
    """Send the review form; the status."""
    await practised(person)
    return (await person.post(f"/outfits/{public_id}/feedback", dict(said) or KEEP_JACKET | SWAP_SHOES)).status_code


async def told(person: Person) -> list[str]:
    """What somebody was told, oldest first."""
    rows = NoticeRow.filter(account_id=person.viewer.id).select_related("about")
    with speaking("en"):
        return [worded(row) for row in await rows.order_by("id")]


async def test_the_asker_reads_it_and_nobody_else(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    await practised(henk)
    assert "Houden, want" in (await henk.get(f"/outfits/{public_id}/review")).text
    assert await answer(henk, public_id) == 303
    hers = (await yara.get(f"/outfits/{public_id}")).text
    assert "Jasje of blazer · houden" in hers
    assert "Schoenen · wisselen" in hers
    assert "Te gewoon" in hers
    assert "Schoenen · wisselen" in (await henk.get(f"/outfits/{public_id}")).text
    assert "Schoenen · wisselen" not in (await samira.get(f"/outfits/{public_id}")).text
    shoes = await Advice.get(garment="shoes")
    assert shoes.reasons == ["too-casual"]  # the chip of the other side was never meant
    [event] = await house.happened("outfits:feedback:given")
    assert event.facts == {"visibility": "shown", "about": public_id}
    assert public_id not in (await henk.get("/outfits")).text


async def test_not_on_ones_own_not_twice_not_when_closed(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    assert await answer(yara, public_id) == 403
    assert (await yara.get(f"/outfits/{public_id}/review")).status_code == 403
    assert await answer(henk, public_id) == 303
    assert await answer(henk, public_id) == 409
    with clock.travel(timedelta(days=3)):
        assert await answer(samira, public_id) in (404, 409)
    assert await Feedback.all().count() == 1


async def test_closing_time_is_two_hours_before_the_interview(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    outfit = await Outfit.get(public_id=public_id)
    assert outfit.interview_at - outfit.closes_at == timedelta(hours=2)
    with clock.travel(outfit.closes_at - timedelta(minutes=1)):
        assert await answer(henk, public_id) == 303
    with clock.travel(outfit.closes_at + timedelta(minutes=1)):
        assert await answer(samira, public_id) == 409
        assert (await samira.get(f"/outfits/{public_id}/review")).status_code == 409


async def test_what_makes_no_sense_is_said_and_kept(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    path = f"/outfits/{public_id}/feedback"
    await practised(henk)
    wrong: dict[str, dict[str, object]] = {
        "minstens één kledingstuk": {"note": "Mooi"},
        "hoort hier niet bij": {"verdict-shoes": "swap", "chips-shoes": ["swap:no-such-chip"]},
        "naast de foto": {"verdict-shoes": "swap", "pin-shoes": "3,50,50"},
        "ook: houden of wisselen": {"chips-shoes": ["swap:too-casual"]},
        "uit de lijst": {"verdict-shoes": "swap", "wear": "1"},
    }
    for message, said in wrong.items():
        refused = await henk.post(path, {"note": "Mooi", **said})
        assert refused.status_code == 422, message
        assert message in refused.text
        assert "Mooi" in refused.text
    assert await Feedback.all().count() == 0
    assert (await Outfit.get(public_id=public_id)).feedback_count == 0


async def test_of_six_at_once_five_are_accepted_and_one_answer_is_sent(house: House) -> None:
    yara = await house.join("Yara")
    others = [await house.join(name) for name in ("Henk", "Samira", "Bram", "Noor", "Daan", "Aisha")]
    public_id = await ask(yara)
    await practised(*others)
    notes = [f"Het jasje past goed bij de broek, zegt {number}." for number in range(6)]
    said = [KEEP_JACKET | SWAP_SHOES | {"note": note} for note in notes]
    answers = await asyncio.gather(
        *(other.post(f"/outfits/{public_id}/feedback", one) for other, one in zip(others, said, strict=True))
    )
    assert sorted(each.status_code for each in answers) == [303] * 5 + [409]
    sixth = next(number for number, each in enumerate(answers) if each.status_code == 409)
    assert "Fijn dat je wilde helpen" in answers[sixth].text
    assert notes[sixth] in answers[sixth].text  # what was typed is not lost
    assert (await Outfit.get()).feedback_count == await Feedback.all().count() == 5
    assert {each.note for each in await Feedback.all()} == set(notes) - {notes[sixth]}
    assert await Advice.all().count() == 10
    assert len(await house.happened("outfits:feedback:given")) == 5
    assert len(await house.happened("outfits:outfit:answered")) == 1
    await house.work()
    await house.work()
    assert [text.split(":")[0] for text in await told(yara)] == ["Your answer is there"], (
        "nothing waits for three any more"
    )
    assert await Outbox.filter(account_id=yara.viewer.id).count() == 1
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert "Houd het jasje. Wissel de schoenen." in page
    assert "Alle vijf" in page


async def test_when_time_is_up_the_answer_comes_with_what_there_is(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    answered, silent = await ask(yara), await ask(yara, job="Bij de bakker")
    await answer(henk, answered)
    await house.work()
    assert not await house.happened("outfits:outfit:answered")
    with clock.travel((await Outfit.get(public_id=answered)).closes_at + timedelta(seconds=1)):
        for _ in range(3):
            await house.work()
    assert {(e.subject, e.facts["answers"]) for e in await house.happened("outfits:outfit:answered")} == {
        (answered, 1),
        (silent, 0),
    }
    assert sum("Nobody could answer in time: Bij de bakker" in text for text in await told(yara)) == 1


async def test_a_comparison_says_which_to_wear(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara, photos=2, compare="several")
    for name, wear in (("Henk", "1"), ("Samira", "1"), ("Bram", "0")):
        assert await answer(await house.join(name), public_id, wear=wear) == 303
    assert "Draag B" in (await yara.get(f"/outfits/{public_id}")).text


async def test_the_asker_says_what_helped_and_the_reviewer_hears_it_once(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    await answer(henk, public_id)
    feedback = await Feedback.get()
    path = f"/feedback/{feedback.public_id}/helped"
    assert (await henk.post(path, {"garment": "jacket"})).status_code == 404
    assert (await samira.post(path, {"garment": "jacket"})).status_code == 404
    assert (await yara.post(path, {"garment": "tie"})).status_code == 404
    taps = await asyncio.gather(*(yara.post(path, {"garment": garment}) for garment in ("jacket", "shoes") * 3))
    assert {tap.status_code for tap in taps} == {303}
    assert (await yara.post(path, {"garment": "jacket"})).status_code == 303
    await house.work()
    assert await told(henk) == ["What you said helped Yara. Thank you."]
    assert len(await house.happened("outfits:feedback:helped")) == 2
    assert "Dit hielp Yara" in (await henk.get(f"/outfits/{public_id}")).text


@transactions.atomic
async def _hide(public_id: str) -> None:
    await Feedback.filter(public_id=public_id).update(visibility="hidden")


async def test_hidden_feedback_is_not_shown_to_the_asker(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    assert await answer(henk, public_id, **SWAP_SHOES, note="Die schoenen zijn lelijk.", send="typed") == 303
    await _hide((await Feedback.get()).public_id)
    assert "lelijk" not in (await yara.get(f"/outfits/{public_id}")).text


async def test_blunt_words_are_asked_about_and_may_be_sent(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    path = f"/outfits/{public_id}/feedback"
    await practised(henk, samira)
    note = "Die schoenen zijn lelijk."
    asked = await henk.post(path, SWAP_SHOES | {"note": note})
    assert asked.status_code == 422
    assert "Voor je het verstuurt" in asked.text
    assert note in asked.text
    assert 'value="swap:too-casual" checked' in asked.text
    assert (await henk.post(path, SWAP_SHOES | {"note": note, "send": "better"})).status_code == 303
    assert (await samira.post(path, SWAP_SHOES | {"note": note, "send": "typed"})).status_code == 303
    better, typed = await Feedback.all().order_by("id")
    assert better.note.startswith("Ik zou de schoenen wisselen")
    assert (typed.note, typed.visibility) == (note, "shown")


async def test_cruel_words_wait_for_a_moderator(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await practised(henk)
    note = "Bel me op 06 12345678, dan help ik je."
    path = f"/outfits/{public_id}/feedback"
    assert (await henk.post(path, SWAP_SHOES | {"note": note})).status_code == 422
    assert (await henk.post(path, SWAP_SHOES | {"note": note, "send": "typed"})).status_code == 303
    [event] = await house.happened("outfits:feedback:given")
    assert event.facts["visibility"] == "held"
    assert "12345678" not in (await yara.get(f"/outfits/{public_id}")).text
    await house.work()
    assert await Case.filter(kind="feedback", subject=event.subject, because="held").count() == 1
    assert "Een moderator leest je woorden eerst" in (await henk.get(f"/outfits/{public_id}")).text


async def test_a_reviewers_name_is_a_link_only_to_a_profile_that_is_there(house: House) -> None:
    yara, henk = [await house.join(name) for name in ("Yara", "Henk")]
    public_id = await ask(yara)
    assert await answer(henk, public_id) == 303
    henks = f'"/people/{henk.viewer.public_id}"'
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert ("Henk" in page, henks in page) == (True, False)
    assert (await henk.write_profile({"headline": "Dertig jaar horeca", "audience": "members"})).status_code == 303
    assert henks in (await yara.get(f"/outfits/{public_id}")).text


@pytest.mark.parametrize(
    ("now", "why"),
    [
        ({"visibility": Visibility.HIDDEN}, "the interview is near"),
        ({"withdrawn_at": clock.now()}, "the interview is near"),
        ({"destroyed_at": clock.now()}, "the interview is near"),
        ({"confirmed_at": None}, "the interview is near"),
        ({"closes_at": clock.now() - timedelta(hours=1)}, "the interview is near"),
        ({"feedback_count": MOST_FEEDBACK}, "Five people have answered"),
    ],
)
async def test_what_changes_after_she_looked_closes_it_all_the_same(
    house: House, monkeypatch: pytest.MonkeyPatch, now: dict[str, object], why: str
) -> None:
    yara, noor, henk = [await house.join(name) for name in ("Yara", "Noor", "Henk")]
    public_id, other = await ask(yara), await ask(noor)
    await practised(henk)
    required = practice_actions.required

    async def meanwhile(viewer: Viewer) -> None:
        await Outfit.filter(public_id=public_id).update(**now)
        await required(viewer)

    monkeypatch.setattr(practice_actions, "required", meanwhile)
    said = [Said("jacket", Verdict.KEEP)]
    with speaking("en"), pytest.raises(Conflict, match=why):
        await reviewing_actions.give_feedback(henk.viewer, public_id, said)
    assert await Feedback.all().count() == 0
    await reviewing_actions.give_feedback(henk.viewer, other, said)
