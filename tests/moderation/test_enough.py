"""Pictures that a moderator uncovered are counted by the day, and from a number on it is said that it is enough. Nothing is closed."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.data import tables, transactions
from jobtease.looks import Look
from jobtease.moderation.desk import access_log
from jobtease.moderation.models import Case
from jobtease.moderation.queue import side_views
from tests.house import House, Person
from tests.moderation.things import ask, reported
from tests.outfits import wardrobe

ENOUGH = "Dat is genoeg voor vandaag."


@transactions.atomic
async def _looked(moderator: Person, pictures: int, at: datetime | None = None) -> None:
    row: dict[str, Any] = {"kind": "outfit", "account_id": moderator.viewer.id, "pictures": pictures}
    row["subject"] = tables.public_id()
    await Look.create(case_public_id=tables.public_id(), looked_at=at or clock.now(), **row)


async def test_the_pictures_of_a_case_count_when_they_are_uncovered(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(yara)
    case = await reported(house, outfit, samira, "outfit", "sexual")
    assert "Je bekeek vandaag" not in (await marloes.get(f"/desk/cases/{case}")).text
    shown = (await marloes.get(f"/desk/cases/{case}")).text.count("photos__one")
    assert shown > 0
    await marloes.post(f"/desk/cases/{case}/look")
    await marloes.post(f"/desk/cases/{case}/look")
    assert await access_log.pictures_today(marloes.viewer) == shown
    assert f"Je bekeek vandaag {shown} foto" in (await marloes.get("/desk")).text
    assert "Je bekeek vandaag" not in (await (await house.moderator("Fenna")).get("/desk")).text


async def test_looking_at_words_counts_no_picture(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    await marloes.post(f"/desk/cases/{case}/look")
    assert await Look.exists()
    assert await access_log.pictures_today(marloes.viewer) == 0


@pytest.mark.parametrize(("pictures", "enough"), [(1, False), (19, False), (20, True), (21, True)])
async def test_from_a_number_on_it_is_enough_and_nothing_is_closed(house: House, pictures: int, enough: bool) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await wardrobe.ask(yara), samira, "outfit", "sexual")
    await _looked(marloes, pictures)
    page = (await marloes.get("/desk")).text
    assert (ENOUGH in page) is enough is (pictures >= side_views.ENOUGH)
    assert (await marloes.post(f"/desk/cases/{case}/look")).status_code == 303
    assert "covered" not in (await marloes.get(f"/desk/cases/{case}")).text
    assert await Case.filter(closed_at=None).count() == 1


async def test_a_day_begins_at_midnight_in_the_netherlands(house: House) -> None:
    marloes = await house.moderator()
    summer = datetime(2027, 7, 1, 22, 30, tzinfo=UTC)  # half past midnight on the second
    for minutes, pictures in ((-40, 7), (-10, 2), (0, 3)):
        await _looked(marloes, pictures, summer + timedelta(minutes=minutes))
    with clock.travel(summer + timedelta(hours=1)):
        assert await access_log.pictures_today(marloes.viewer) == 5
    with clock.travel(summer - timedelta(minutes=35)):
        assert await access_log.pictures_today(marloes.viewer) == 12
