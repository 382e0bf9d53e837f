"""Who says to live somewhere else sees nothing more for it at once, and is kept out of nothing less."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.audience import FormerHome, Grant, Viewer, seen_by, seen_by_sql
from jobtease.data import raw_sql, transactions
from jobtease.helping.models import HelpRequest
from tests.helping import people
from tests.house import House, Person
from tests.outfits import wardrobe
from tests.outfits.test_choosing import choose, helps
from tests.outfits.test_from_elsewhere import everywhere

UTRECHT, ROTTERDAM, DELFT = "Utrecht", "Rotterdam", "Delft"


async def move(person: Person, place: str) -> None:
    account = {"nickname": person.viewer.nickname, "municipality": place, "language": "nl", "mail_notices": "1"}
    assert (await person.post("/me/account", account)).status_code == 303


async def test_moving_does_not_open_what_is_not_for_people_of_the_own_municipality(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await wardrobe.ask(yara, audience="members", elsewhere="1")
    photos = await wardrobe.addresses(yara, f"/outfits/{public_id}")
    for place in (UTRECHT, DELFT):
        await move(henk, place)
        assert await everywhere(henk, public_id, photos) == {404}, place
    with clock.travel(timedelta(days=1)):
        assert (await henk.get(f"/outfits/{public_id}")).status_code == 404


async def test_who_lived_there_three_months_ago_is_from_elsewhere(house: House) -> None:
    henk = await house.join("Henk")
    await move(henk, UTRECHT)
    away = Viewer(**(vars(henk.viewer) | {"municipality": "GM0344"}))
    for days, found in ((89, 0), (91, 1)):
        with clock.travel(timedelta(days=days)):
            elsewhere = await people.ask(await house.join(f"Yara {days}"))
            await transactions.atomic(HelpRequest.filter(public_id=elsewhere).update)(elsewhere=True)
            assert await HelpRequest.filter(seen_by(away), public_id=elsewhere).count() == found


async def test_what_a_municipality_keeps_to_its_members_follows_a_move_after_three_days(house: House) -> None:
    noor, yara, henk = await house.join("Noor", "GM0344"), await house.join("Yara"), await house.join("Henk")
    there = f"/requests/{await people.ask(noor, audience='municipality')}"
    here = f"/requests/{await people.ask(yara, audience='municipality')}"

    async def seen() -> list[int]:
        return [(await henk.get(path)).status_code for path in (there, here)]

    assert await seen() == [404, 200]
    await move(henk, UTRECHT)
    assert await seen() == [404, 200]
    with clock.travel(timedelta(days=2, hours=23)):
        assert await seen() == [404, 200]
    with clock.travel(timedelta(days=3, minutes=1)):
        assert await seen() == [200, 404]
        await move(henk, ROTTERDAM)
        assert await seen() == [200, 404]


async def test_the_move_of_one_moves_nobody_else(house: House) -> None:
    noor, yara, henk = await house.join("Noor", "GM0344"), await house.join("Yara"), await house.join("Henk")
    there = f"/requests/{await people.ask(noor, audience='municipality')}"
    here = f"/requests/{await people.ask(yara, audience='municipality')}"
    await move(await house.join("Bas", "GM0344"), ROTTERDAM)
    assert [(await henk.get(path)).status_code for path in (there, here)] == [404, 200]


async def test_a_slip_of_the_finger_closes_nothing_and_opens_nothing(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    here = f"/requests/{await people.ask(yara, audience='municipality')}"
    await move(henk, UTRECHT)
    await move(henk, ROTTERDAM)
    assert (await henk.get(here)).status_code == 200
    assert await FormerHome.filter(account_id=henk.viewer.id).order_by("id").values_list("municipality", flat=True) == [
        "GM0599",
        "GM0344",
    ]


@pytest.mark.parametrize("settled", ["", "GM0344", "GM0599"])
async def test_both_compilations_of_the_rule_know_where_somebody_lived(house: House, settled: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    made = {}
    for audience in ("municipality", "members"):
        made[await people.ask(yara, audience=audience)] = audience
    elsewhere = await people.ask(yara)
    await transactions.atomic(HelpRequest.filter(public_id=elsewhere).update)(elsewhere=True)
    await move(henk, UTRECHT)
    viewer = Viewer(**(vars(henk.viewer) | {"municipality": "GM0344", "settled": settled}))
    condition, values = seen_by_sql(viewer, "r")
    rows = await raw_sql.fetch(f"SELECT r.public_id FROM help_request r WHERE {condition}", *values)
    found = {row["public_id"] for row in rows}
    assert found == set(await HelpRequest.filter(seen_by(viewer)).values_list("public_id", flat=True))
    assert elsewhere not in found
    assert {made[each] for each in found} == ({"municipality", "members"} if settled == "GM0599" else {"members"})


async def test_where_somebody_lived_goes_with_them_and_is_forgotten(house: House) -> None:
    henk, daan = await house.join("Henk"), await house.join("Daan")
    for person in (henk, daan):
        await move(person, UTRECHT)
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert await FormerHome.all().values_list("account_id", flat=True) == [daan.viewer.id]
    with clock.travel(timedelta(days=91)):
        await house.work()
    assert await FormerHome.all().count() == 0


async def test_nobody_is_chosen_who_lived_there_not_long_ago(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await helps(henk)
    public_id = await wardrobe.draft(yara, audience="chosen")
    await move(henk, UTRECHT)
    assert await choose(yara, public_id, henk, elsewhere="1") == 422
    assert await Grant.all().count() == 0
