"""After the interview the asker says in one tap how it went, and everybody who helped hears it, once."""

import asyncio
from datetime import datetime, timedelta

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data.transactions import atomic
from jobtease.moderation.models import Case
from jobtease.outfits import queries
from jobtease.outfits.answer import follow_up_actions
from jobtease.outfits.answer.follow_up_actions import asked_at
from jobtease.outfits.asking import actions
from jobtease.outfits.models import Feedback, Outfit
from tests.house import House, Person
from tests.outfits.test_answering import SWAP_SHOES, answer, told
from tests.outfits.wardrobe import ask, on_disk

ASKED = "How did it go: Achter de balie van een hotel? One tap, and who helped you hears it."


async def after(public_id: str, hours: float) -> datetime:
    """So many hours after the interview, which is at 14:00."""
    return (await Outfit.get(public_id=public_id)).interview_at + timedelta(hours=hours)


async def tell(person: Person, public_id: str, how: str = "well", words: str = "") -> int:
    return (await person.post(f"/outfits/{public_id}/how", {"how": how, "words": words})).status_code


@pytest.mark.parametrize(
    ("interview", "asked"),
    [
        ("2026-11-26 14:00", "2026-11-26 19:00"),
        ("2026-11-26 18:30", "2026-11-26 20:30"),
        ("2026-11-26 20:00", "2026-11-27 09:00"),
        ("2026-11-26 22:30", "2026-11-27 09:00"),
        ("2027-03-28 01:30", "2027-03-28 19:00"),  # the night of summer time
        ("2027-03-27 21:00", "2027-03-28 09:00"),
    ],
)
def test_nobody_is_asked_before_the_evening_or_at_night(interview: str, asked: str) -> None:
    at = datetime.fromisoformat(interview).replace(tzinfo=clock.AMSTERDAM)
    assert asked_at(at) == datetime.fromisoformat(asked).replace(tzinfo=clock.AMSTERDAM)


async def test_she_is_asked_once_in_the_evening_and_who_helped_hears_it_once(house: House) -> None:
    yara, henk, samira, bram = [await house.join(name) for name in ("Yara", "Henk", "Samira", "Bram")]
    public_id = await ask(yara, keep="0")
    for person in (henk, samira):
        await answer(person, public_id)
    with clock.travel(await after(public_id, 4.9)):
        await house.work()
        assert ASKED not in await told(yara)
    with clock.travel(await after(public_id, 5.1)):
        await house.work()
        await house.work()
        assert on_disk(house) == []  # the photos are gone, the words are not
        assert (await told(yara)).count(ASKED) == 1
        page = (await yara.get(f"/outfits/{public_id}")).text
        assert "Hoe ging het?" in page
        assert "Henk, Samira" in page
        statuses = await asyncio.gather(*(tell(yara, public_id, "job", "Ik begin maandag!") for _ in range(4)))
        assert statuses == [303] * 4
        later = await yara.post(f"/outfits/{public_id}/how", {"how": "hard", "words": "Toch niet."})
        assert later.status_code == 409  # what she said first stands
        assert "Je vertelde al hoe het ging." in later.text
        assert "Toch niet." in later.text
        assert f'href="/outfits/{public_id}"' in later.text
        assert await tell(yara, public_id, "") == 409
        await house.work()
        await house.work()
        for person in (henk, samira):
            assert [text for text in await told(person) if "got the job" in text] == [
                "Yara got the job that you helped with, and there is a sentence for you."
            ]
            shown = (await person.get(f"/outfits/{public_id}")).text
            assert "Yara zegt: Ik heb de baan" in shown
            assert "Ik begin maandag!" in shown
        for person in (bram, await house.moderator()):
            assert "Ik begin maandag!" not in (await person.get(f"/outfits/{public_id}")).text
        assert await told(bram) == []
        assert "Hoe ging het?" not in (await yara.get(f"/outfits/{public_id}")).text
    assert [(e.subject, e.facts) for e in await house.happened("outfits:outfit:told")] == [(public_id, {"how": "job"})]
    with clock.travel(await after(public_id, 40)):
        await house.work()
        assert (await told(yara)).count(ASKED) == 1


async def test_rather_not_saying_still_thanks_who_helped(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await answer(henk, public_id)
    with clock.travel(await after(public_id, 1)):
        assert await tell(yara, public_id, "private") == 303
        await house.work()
        assert (await told(henk))[-1] == "Yara has had the interview you helped with. Thank you."
    with clock.travel(await after(public_id, 6)):
        await house.work()
    assert ASKED not in await told(yara)


async def test_only_she_and_only_afterwards_and_not_what_was_taken_back(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id, other = await ask(yara), await ask(yara)
    for each in (public_id, other):
        await answer(henk, each)
    assert await tell(yara, public_id) == 409
    assert "Hoe ging het?" not in (await yara.get(f"/outfits/{public_id}")).text
    with clock.travel(await after(public_id, 6)):
        assert await tell(henk, public_id) == 404
        assert (await yara.post(f"/outfits/{other}/withdraw")).status_code == 303
        assert await tell(yara, other) == 404
        await house.work()
        await house.work()
        assert (await told(yara)).count(ASKED) == 1
    assert await house.happened("outfits:outfit:told") == []


async def test_a_way_to_reach_her_is_left_out_and_what_she_typed_stays(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await answer(henk, public_id)
    with clock.travel(await after(public_id, 3)):
        for how, words, said in (
            ("job", "Bel me op 06 12345678", "Laat “06 12345678” weg"),
            ("job", "x" * 201, "200"),
            ("", "Dank jullie wel", "Maak een keuze."),
            ("rich", "Dank jullie wel", "Kies er één uit de lijst"),
        ):
            refused = await yara.post(f"/outfits/{public_id}/how", {"how": how, "words": words})
            assert refused.status_code == 422
            assert said in refused.text
            assert words in refused.text
    assert await house.happened("outfits:outfit:told") == []


@atomic
async def hide(model: type[Feedback] | type[Outfit]) -> None:
    await model.all().update(visibility="hidden")


async def test_whose_words_are_hidden_hears_nothing_and_reads_nothing(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    public_id = await ask(yara)
    await answer(henk, public_id, **SWAP_SHOES)
    await hide(Feedback)
    await answer(samira, public_id, **SWAP_SHOES)
    with clock.travel(await after(public_id, 6)):
        assert await tell(yara, public_id, "well", "Het jasje was goed.") == 303
        await house.work()
        assert await told(henk) == []
        assert "Het jasje was goed." not in (await henk.get(f"/outfits/{public_id}")).text
        assert "Het jasje was goed." in (await samira.get(f"/outfits/{public_id}")).text


async def test_who_was_helped_by_nobody_or_was_hidden_is_not_asked(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    lonely, hidden = await ask(yara), await ask(yara)
    await answer(henk, hidden)
    await hide(Outfit)
    with clock.travel(await after(lonely, 6)):
        await house.work()
    assert ASKED not in await told(yara)


async def test_her_sentence_can_be_reported_exported_and_leaves_with_her(house: House) -> None:
    yara, henk, daan, marloes = *[await house.join(name) for name in ("Yara", "Henk", "Daan")], await house.moderator()
    public_id = await ask(yara)
    await answer(henk, public_id)
    with clock.travel(await after(public_id, 3)):
        await tell(yara, public_id, "hard", "Ze waren streng.")
        await house.work()
        [outfit] = (await queries.export(yara.viewer.id))["outfits"]
        assert (outfit["went"], outfit["went_words"]) == ("hard", "Ze waren streng.")
        sent = await daan.post(f"/report/outfit/{public_id}", {"reason": "other"})
        assert "Ze waren streng." not in (await daan.get(sent.headers["location"])).text  # he didn't help
        case = (await Case.get(subject=public_id)).public_id
        assert "Ze waren streng." in (await marloes.get(f"/desk/cases/{case}")).text
        await (await atomic(actions.erase)(yara.viewer.id, house.resources))()
        assert (await henk.get(f"/outfits/{public_id}")).status_code == 404


async def test_what_a_moderator_hides_meanwhile_is_not_asked_after(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, keep="0")
    await answer(henk, public_id)
    with clock.travel(await after(public_id, 5.1)):
        assert await follow_up_actions.ask_due(house.resources) == 1
        await atomic(Outfit.filter(public_id=public_id).update)(visibility=Visibility.HIDDEN)
        await house.work()
        assert ASKED not in await told(yara)  # she could tell nobody
