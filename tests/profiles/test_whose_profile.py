"""What I do to my profile is done to mine: a second person, with the same in it, keeps theirs."""

from typing import Any

from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.profiles import actions, queries
from jobtease.profiles.editing.details import ProfileChange
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from tests.house import House, Person

FORM = {
    "headline": "Zoekt werk in een hotel",
    "travel_km": "12",
    "weekly_maximum": "2",
    "audience": "members",
    "helps": "1",
}


async def _both(house: House) -> tuple[Person, Person]:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for person, skill in ((yara, "excel"), (henk, "cv-writing")):
        assert (await person.write_profile(FORM | {"skills": [skill]})).status_code == 303
    return yara, henk


async def _state(person: Person) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    [profile] = await Profile.filter(author_id=person.viewer.id).values()
    return profile, await ProfileSkill.filter(account_id=person.viewer.id).order_by("id").values()


async def test_who_moves_takes_only_their_own_profile_along(house: House) -> None:
    henk, yara = await _both(house)
    before = await _state(henk)
    await actions.move(yara.viewer.id, "GM0344")
    utrecht = regions.by_code("GM0344")
    assert utrecht
    profile, [skill] = await _state(yara)
    assert (profile["municipality"], profile["latitude"], skill["latitude"]) == ("GM0344", utrecht.lat, utrecht.lat)
    assert await _state(henk) == before
    await actions.erase(yara.viewer.id, house.resources)
    assert await Profile.filter(author_id=yara.viewer.id).count() == 0
    assert await _state(henk) == before


async def test_a_postcode_that_two_have_is_forgotten_for_each(house: House) -> None:
    yara, henk = await _both(house)
    await transactions.atomic(Profile.filter(author_id__gt=0).update)(postcode="3011AB")
    profile, before = (await _state(yara))[0], await _state(henk)
    assert await actions.put_on_map(profile["id"], "3011AB", (51.9, 4.5))
    assert (await _state(yara))[0]["postcode"] is None
    assert await _state(henk) == before


async def test_the_form_shows_and_saves_my_skills_and_nobody_elses(house: House) -> None:
    yara, henk = await _both(house)
    page = (await yara.get("/me/profile/skills")).text
    assert 'value="excel" checked' in page
    assert 'value="cv-writing" checked' not in page
    await actions.move(henk.viewer.id, "GM0344")
    before = await _state(henk)
    assert (await yara.write_profile(FORM | {"skills": ["barista"]})).status_code == 303
    assert [skill["skill_id"] for skill in (await _state(yara))[1]] == ["barista"]
    assert (await yara.write_profile(FORM | {"skills": ["excel", "barista"]})).status_code == 303
    assert (await queries.to_edit(yara.viewer)).skills == ("barista", "excel")  # what stays stays first
    assert await _state(henk) == before


async def test_a_correction_puts_my_profile_before_a_moderator_and_no_other(house: House) -> None:
    yara, henk = await _both(house)
    for person in (yara, henk):
        hide = transactions.atomic(Profile.filter(author_id=person.viewer.id).update)
        await hide(visibility=Visibility.HIDDEN)
    corrected = FORM | {"headline": "Zoekt werk in de zorg", "skills": ["excel"]}
    assert (await yara.write_profile(corrected)).status_code == 303
    assert (await _state(yara))[0]["visibility"] == Visibility.HELD
    assert (await _state(henk))[0]["visibility"] == Visibility.HIDDEN


async def test_what_nobody_hid_stays_there_when_its_words_change(house: House) -> None:
    yara, _henk = await _both(house)
    changes = {"headline": "Zoekt werk in de zorg", "skills": ["excel"]}
    assert (await yara.write_profile(FORM | changes)).status_code == 303
    profile, _skills = await _state(yara)
    assert (profile["visibility"], profile["headline"]) == (Visibility.SHOWN, "Zoekt werk in de zorg")


async def test_my_copy_holds_my_profile_and_skills(house: House) -> None:
    for person, skill in zip(await _both(house), ("excel", "cv-writing"), strict=True):
        copy = await queries.export(person.viewer.id)
        assert (len(copy["profile"]), copy["skills"]) == (1, [skill])


async def test_of_these_people_those_with_a_profile_to_see_can_be_visited(house: House) -> None:
    yara, henk = [one.viewer for one in await _both(house)]
    nobody = (await house.join("Samira")).viewer
    assert await queries.who_can_be_visited(yara, [henk.public_id, nobody.public_id]) == {henk.public_id}
    assert len((await queries.person_for(yara, henk.public_id)).skills) == 1


async def test_what_waits_of_mine_makes_nobody_else_wait(house: House) -> None:
    yara, henk = await _both(house)
    change = ProfileChange(headline="Something to look at")
    await actions.save(yara.viewer, change, held=True)
    assert [(await _state(one))[0]["visibility"] for one in (yara, henk)] == [Visibility.HELD, Visibility.SHOWN]
    await transactions.atomic(Profile.filter(author_id=yara.viewer.id).update)(visibility=Visibility.HIDDEN)
    await actions.save(yara.viewer, change, held=True)  # the same words as a moderator hid
    assert (await _state(yara))[0]["visibility"] == Visibility.HIDDEN
