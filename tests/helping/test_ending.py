"""It helped, or it did not: both say so, and Yara says thank you."""

import asyncio
from datetime import timedelta

import httpx2

from jobtease import clock
from jobtease.helping.asking import actions
from jobtease.notices.queries import all_of
from jobtease.words import translations
from tests.accounts.signing_in import mails
from tests.helping.people import accept, ask, noon, offer, state_of
from tests.house import House, Person


async def _helped(house: House) -> tuple[Person, Person, str, str]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    return yara, henk, public_id, await accept(yara, public_id, await offer(henk, public_id))


async def test_both_answers_stand_side_by_side(house: House) -> None:
    yara, henk, public_id, _conversation = await _helped(house)
    assert (await henk.post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
    assert await state_of(public_id) == "matched"
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "partly"})).status_code == 303
    assert await state_of(public_id) == "done"
    for person in (yara, henk):
        page = (await person.get(f"/requests/{public_id}")).text
        assert "het hielp een beetje" in page
        assert "<dd>het hielp</dd>" in page
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "partly"})).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "no"})).status_code == 409
    assert (await henk.post(f"/requests/{public_id}/close", {"says": "no"})).status_code == 409
    assert len(await house.happened("helping:request:closed")) == 2


async def test_who_says_nothing_is_asked_once(house: House) -> None:
    yara, henk, public_id, _conversation = await _helped(house)
    days = {day: noon(day) for day in (2, 5, 7, 13, 15, 16)}
    dated = await ask(yara, needed_by=days.pop(2).date().isoformat(), title="Who lends me black shoes?")
    await accept(yara, dated, await offer(henk, dated))
    lonely = await ask(yara)
    said = {}
    for day, moment in days.items():
        with clock.travel(moment):
            for _twice in range(2):
                await house.work()
            said[day] = [event.subject for event in await house.happened("helping:request:reminded")]
    assert said == {5: [], 7: [dated], 13: [dated], 15: [dated, public_id], 16: [dated, public_id]}
    assert "Heeft de hulp bij “Who lends me black shoes?” geholpen?" in (await yara.get("/")).text
    assert await state_of(lonely) == "open"


async def test_who_said_how_it_went_is_not_asked(house: House) -> None:
    yara, _henk, public_id, _conversation = await _helped(house)
    await yara.post(f"/requests/{public_id}/close", {"says": "no"})
    with clock.travel(timedelta(days=20)):
        await house.work()
    assert await house.happened("helping:request:reminded") == []


async def test_who_said_it_or_gave_thanks_is_not_asked_to_any_more(house: House) -> None:
    yara, henk, public_id, _conversation = await _helped(house)
    await yara.post(f"/requests/{public_id}/close", {"says": "yes"})
    await house.work()
    asked = "Zeg jij het ook?"
    assert asked in (await henk.get("/")).text
    assert "nog bedanken" in (await yara.get("/")).text
    assert (await henk.post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": "Thank you."})).status_code == 303
    assert asked not in (await henk.get("/")).text
    assert "nog bedanken" not in (await yara.get("/")).text


async def test_only_the_two_can_end_it_and_with_one_of_three_words(house: House) -> None:
    yara, _henk, public_id, _conversation = await _helped(house)
    samira = await house.join("Samira")
    for path in ("close", "thanks"):
        for typed in ({"says": "yes", "thanks": "ok"}, {"says": "very"}, {}):
            assert (await samira.post(f"/requests/{public_id}/{path}", typed)).status_code == 404
    for typed, said in (({"says": "very"}, "Kies er één uit de lijst."), ({}, "Maak een keuze.")):
        refused = await yara.post(f"/requests/{public_id}/close", typed)
        assert refused.status_code == 422
        assert refused.text.count(said) == 2  # on top, and beside the buttons
    lonely = await ask(yara)
    for typed in ({"says": "yes"}, {}):
        assert (await yara.post(f"/requests/{lonely}/close", typed)).status_code == 409
    assert await state_of(public_id) == "matched"


async def test_a_thank_you_comes_after_the_end_and_once(house: House) -> None:
    yara, henk, public_id, _conversation = await _helped(house)
    assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": "Thank you, Henk"})).status_code == 409
    await yara.post(f"/requests/{public_id}/close", {"says": "yes"})
    too_long = await yara.post(f"/requests/{public_id}/thanks", {"thanks": "thanks " * 1000})
    assert too_long.status_code == 422
    assert "thanks thanks thanks" in too_long.text
    for _twice in range(2):
        assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": "Thank you, Henk"})).status_code == 303
    for words in ("And again", "thanks " * 1000):
        again = await yara.post(f"/requests/{public_id}/thanks", {"thanks": words})
        assert again.status_code == 409
        assert words.strip() in again.text
        assert f'href="/requests/{public_id}"' in again.text
    assert (await henk.post(f"/requests/{public_id}/thanks", {"thanks": "For me"})).status_code == 404
    await house.work()
    assert "bedankt je voor je hulp" in (await henk.get("/")).text
    assert "Thank you, Henk" in (await henk.get(f"/requests/{public_id}")).text


async def test_writing_ends_two_weeks_after_the_end_and_reading_never(house: House) -> None:
    yara, henk, public_id, conversation = await _helped(house)
    await yara.post(f"/requests/{public_id}/close", {"says": "yes"})
    with clock.travel(clock.now() + timedelta(days=13)):
        answer = await henk.post(f"/conversations/{conversation}/messages", {"message": "How did it go?"})
        assert answer.status_code == 303
    with clock.travel(clock.now() + timedelta(days=15)):
        answer = await henk.post(f"/conversations/{conversation}/messages", {"message": "And now?"})
        assert answer.status_code == 409
        page = await yara.get(f"/conversations/{conversation}")
        assert "How did it go?" in page.text
        assert "Dit gesprek is voorbij" in page.text


async def test_two_who_do_the_same_chore_at_the_same_moment_do_it_once(house: House) -> None:
    yara, _henk, matched, _conversation = await _helped(house)
    still_open = await ask(yara)
    assert sorted(await asyncio.gather(actions._remind(matched), actions._remind(matched))) == [False, True]
    assert not await actions._expire(still_open)
    with clock.travel(timedelta(days=40)):
        twice = await asyncio.gather(actions._expire(still_open), actions._expire(still_open))
        assert sorted(twice) == [False, True]


async def test_what_i_help_with_is_going_on_until_both_said_how_it_went(house: House) -> None:
    """Whoever of the two is first: the helper finds it at hand while it runs, and until they said it themselves."""
    henk = await house.join("Henk")
    for first in ("henk", "asker"):
        asker = await house.join(f"Asker of {first}")
        title = f"Whose letter, {first}"
        public_id = await ask(asker, title=title)
        await accept(asker, public_id, await offer(henk, public_id))
        assert _at_hand(await henk.get("/requests"), title)
        people = [henk, asker] if first == "henk" else [asker, henk]
        assert (await people[0].post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
        assert _at_hand(await henk.get("/requests"), title)
        assert (await people[1].post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
        assert not _at_hand(await henk.get("/requests"), title)


def _at_hand(page: httpx2.Response, title: str) -> bool:
    """Whether it stands in front, and not among what is finished."""
    at_hand, _, earlier = page.text.partition('id="finished"')
    assert (title in at_hand) != (title in earlier)
    return title in at_hand


async def test_each_hears_how_it_ended_and_of_whom(house: House) -> None:
    yara, henk = [await house.join(name, language="en") for name in ("Yara", "Henk")]
    expired, by_asker, by_helper = [
        await ask(yara, title=title) for title in ("A late letter", "Ended by her", "Ended by him")
    ]
    for one in (by_asker, by_helper):
        await accept(yara, one, await offer(henk, one))
    await house.work()
    before = [await _told(person) for person in (yara, henk)]
    with clock.travel(timedelta(days=32)):
        await house.work()
    for person, public_id in ((yara, by_asker), (henk, by_helper)):
        assert (await person.post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
    await house.work()
    assert (await yara.post(f"/requests/{by_asker}/thanks", {"thanks": "Thank you."})).status_code == 303
    await house.work()
    asker, helper = [
        sorted(told - already) for told, already in zip([await _told(yara), await _told(henk)], before, strict=True)
    ]
    assert asker == sorted(
        [
            f"/requests/{by_helper}: Did the help with “Ended by him” work out? Say it with one tap: it shows us what works.",
            f"/requests/{by_asker}: “Ended by her” is done. You can still thank the one who helped.",
            f"/requests/{by_helper}: The one who helped with “Ended by him” said how it went.",
            f"/requests/{expired}: The time for “A late letter” is up. That happens. You can ask again with one tap.",
        ]
    )
    assert helper == sorted(
        [
            f"/requests/{by_asker}: Yara closed “Ended by her” and said how it went. Will you say it too?",
            f"/requests/{by_asker}: Yara thanks you for your help with “Ended by her”.",
        ]
    )


async def _told(person: Person) -> set[str]:
    """The notices of somebody, each with where it leads."""
    with translations.speaking("en"):
        return {f"{one.path}: {one.text}" for one in (await all_of(person.viewer))[0]}


async def test_the_mail_about_ones_own_request_is_not_news_from_oneself(house: House) -> None:
    yara = await house.join("Yara")
    await ask(yara, title="Who reads my letter?", needed_by=noon(1).date().isoformat())
    with clock.travel(timedelta(days=3)):
        await house.work()
        await house.work()
    assert [mail["Subject"] for mail in mails(house)] == ["Er is nieuws voor je"]
