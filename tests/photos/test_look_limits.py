"""Photos are for who helps: how many of others somebody may look at in a day has a limit, and who asks reads how many looked."""

import asyncio
import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.photos import look_limits
from jobtease.photos.models import PhotoLook
from tests.house import House, Person
from tests.outfits.wardrobe import addresses, ask


async def _statuses(person: Person, paths: list[str]) -> list[int]:
    return [(await person.get(path)).status_code for path in paths]


@transactions.atomic
async def _came_in_long_ago(person: Person) -> None:
    await Account.filter(id=person.viewer.id).update(joined_at=clock.now() - timedelta(days=10))


async def _one_size_of_each(house: House, yara: Person, outfits: int) -> list[str]:
    """Addresses of different photos, four to an outfit."""
    found = []
    for _ in range(outfits):
        paths = await addresses(yara, f"/outfits/{await ask(yara, photos=4, compare='several', audience='members')}")
        found += list({path.split("/")[2]: path for path in paths}.values())
    assert len(found) == 4 * outfits
    return found


async def test_a_day_has_a_limit_and_a_newcomers_day_a_smaller_one(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_limits, "OF_A_NEWCOMER", 3)
    monkeypatch.setattr(look_limits, "A_DAY", 5)
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    await _came_in_long_ago(samira)
    photos = await _one_size_of_each(house, yara, 2)
    assert await _statuses(henk, photos) == [200] * 3 + [429] * 5
    assert await _statuses(samira, photos) == [200] * 5 + [429] * 3
    assert await _statuses(henk, photos[:3]) == [200] * 3, "what was seen can be seen again"
    refused = await henk.get(photos[-1])
    assert "Morgen kun je er meer bekijken" in refused.text
    assert 3600 < int(refused.headers["retry-after"]) <= 86401
    with clock.travel(timedelta(hours=23)):
        assert await _statuses(henk, photos[3:4]) == [429]
    with clock.travel(timedelta(hours=24, minutes=1)):
        assert await _statuses(henk, photos[3:7]) == [200] * 3 + [429]


async def test_a_photo_seen_large_is_the_same_photo(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page links to the largest size: opening it counts once with the others, and is no way around the limit."""
    monkeypatch.setattr(look_limits, "OF_A_NEWCOMER", 1)
    yara, henk = await house.join("Yara"), await house.join("Henk")
    outfit = await ask(yara, photos=2, compare="several", audience="members")
    page = await henk.get(f"/outfits/{outfit}")
    large = re.findall(r'data-enlarge="(/photos/[\w-]+/large\.webp)"', page.text)
    assert len(large) == len(set(large)) == 2
    assert await _statuses(henk, [large[0], large[0].replace("large", "small"), large[0]]) == [200] * 3
    assert await PhotoLook.all().count() == 1
    assert await _statuses(henk, [large[1], large[1].replace("large", "small")]) == [429] * 2
    assert await _statuses(house.visitor(), large) == [404] * 2
    own = await yara.get(f"/outfits/{outfit}")
    assert all(path in own.text for path in large)


async def test_ones_own_photos_and_a_moderators_work_have_none(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look_limits, "OF_A_NEWCOMER", 0)
    yara, marloes, henk = await house.join("Yara"), await house.moderator(), await house.join("Henk")
    photos = await _one_size_of_each(house, yara, 1)
    assert await _statuses(yara, photos) == await _statuses(marloes, photos) == [200] * 4
    assert await _statuses(henk, photos) == [429] * 4
    assert await PhotoLook.all().count() == 0


async def test_what_is_not_for_somebody_is_not_there_whatever_the_limit(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_limits, "OF_A_NEWCOMER", 0)
    yara, daan = await house.join("Yara"), await house.join("Daan", "GM0344")
    found = await addresses(yara, f"/outfits/{await ask(yara, audience='municipality')}")
    assert set(await _statuses(daan, found)) == {404}
    assert set(await _statuses(house.visitor(), found)) == {404}


async def test_many_at_once_get_no_more_than_the_limit(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(look_limits, "OF_A_NEWCOMER", 3)
    yara, henk = await house.join("Yara"), await house.join("Henk")
    photos = await _one_size_of_each(house, yara, 2)
    answers = await asyncio.gather(*(henk.get(path) for path in photos))
    assert sorted(answer.status_code for answer in answers) == [200] * 3 + [429] * 5


async def test_who_asks_reads_how_many_looked_and_it_goes_with_the_photos(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    public_id = await ask(yara, audience="members")
    assert "We lieten je foto’s" not in (await yara.get(f"/outfits/{public_id}")).text
    for person in (henk, samira, henk):
        for path in await addresses(person, f"/outfits/{public_id}"):
            assert (await person.get(path)).status_code == 200
    assert "aan 2 deelnemers zien" in (await yara.get(f"/outfits/{public_id}")).text
    assert "We lieten je foto’s" not in (await henk.get(f"/outfits/{public_id}")).text
    assert await PhotoLook.all().count() == 2
    assert (await samira.post("/me/leave", {"nickname": "Samira"})).status_code == 303
    assert await PhotoLook.all().count() == 1
    assert (await yara.post(f"/outfits/{public_id}/withdraw")).status_code == 303
    await house.work()
    assert await PhotoLook.all().count() == 0
