"""Mails to who must look: to whom, and what is counted in them. Another place has cases too, and so has the past."""

from datetime import datetime, timedelta
from typing import Any, cast

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Role
from jobtease.data import raw_sql, tables, transactions
from jobtease.mail.outbox import Outbox
from jobtease.mail.transport import Mail
from jobtease.moderation.desk import deadline_mails
from jobtease.moderation.models import Case
from tests.house import House, Person, queries_told

THURSDAY = datetime(2027, 3, 4, 12, tzinfo=clock.AMSTERDAM)
"""After three and a half working days."""
ROTTERDAM, UTRECHT, GRONINGEN, BARENDRECHT = "GM0599", "GM0344", "GM0014", "GM0489"
HOUR = timedelta(hours=1)


@transactions.atomic
async def _case(municipality: str, *, due: timedelta = 24 * HOUR, opened: timedelta = -HOUR, **more: Any) -> Case:
    now = clock.now()
    values: dict[str, Any] = {"kind": "request", "subject": tables.public_id(), "because": "held", **more}
    return await Case.create(municipality=municipality, opened_at=now + opened, due_at=now + due, **values)


async def _letter(house: House, person: Person, desk: str = ROTTERDAM) -> Mail | None:
    return await deadline_mails.write({"account": person.viewer.id, "desk": desk}, house.settings)


async def _read(house: House, person: Person, desk: str = ROTTERDAM) -> str:
    letter = await _letter(house, person, desk)
    assert letter is not None
    return f"{letter.subject}\n{letter.body}"


async def test_a_letter_counts_open_cases_of_its_own_desk(house: House) -> None:
    marloes, piet = await house.moderator(), await house.moderator("Piet", UTRECHT)
    await _case(ROTTERDAM)
    for place in (ROTTERDAM, UTRECHT):
        await _case(place, due=-HOUR, priority=0, closed_at=clock.now())
    await _case(UTRECHT, due=-HOUR, priority=0)
    await _case(UTRECHT, due=-HOUR)
    mine, theirs = await _read(house, marloes), await _read(house, piet, UTRECHT)
    assert "1 zaak" in mine
    assert "Marloes" in mine
    assert "langer" not in mine
    assert "gevaar" not in mine
    assert "2 zaken" in theirs
    assert "2 wachten langer" in theirs
    assert "gevaar" in theirs


async def test_a_letter_counts_what_reached_somebody_here_and_what_a_neighbour_looks_after(house: House) -> None:
    marloes = await house.moderator()
    await house.moderator("Piet", UTRECHT)
    await _case(UTRECHT, reaches=BARENDRECHT)
    await _case(BARENDRECHT, due=-HOUR)
    await _case(UTRECHT)
    await _case(UTRECHT, reaches=GRONINGEN)
    read = await _read(house, marloes)
    assert "2 zaken" in read
    assert "1 wacht langer" in read


async def test_who_may_not_look_any_more_gets_no_letter(house: House) -> None:
    marloes, kees = await house.moderator(), await house.moderator("Kees")
    await _case(ROTTERDAM)
    assert "Kees" in await _read(house, kees)
    await transactions.atomic(Account.filter(id=marloes.viewer.id).update)(suspended_at=clock.now())
    await transactions.atomic(Account.filter(id=kees.viewer.id).update)(role=Role.MEMBER)
    assert await _letter(house, marloes) is None
    assert await _letter(house, kees) is None


async def test_when_nothing_waits_any_more_there_is_no_letter(house: House) -> None:
    marloes = await house.moderator()
    await _case(ROTTERDAM, closed_at=clock.now())
    await _case(UTRECHT)
    assert await _letter(house, marloes) is None
    assert await _letter(house, marloes, "nowhere") is None


async def _warned(house: House) -> list[str]:
    """To whom a round of warnings writes now."""
    before = await Outbox.all().count()
    await deadline_mails.warn(house.resources)
    return [str(row.recipient).partition("@")[0] for row in await Outbox.all().order_by("id").offset(before)]


@pytest.mark.parametrize(
    ("case", "told"),
    [
        ({}, []),
        ({"opened": -72 * HOUR}, ["marloes", "kees"]),
        ({"opened": -71 * HOUR}, []),
        ({"opened": -72 * HOUR, "closed_at": "now"}, []),
        ({"opened": -72 * HOUR, "held_until": HOUR}, []),
        ({"opened": -72 * HOUR, "held_until": -HOUR}, ["marloes", "kees"]),
        ({"priority": 0, "held_until": HOUR}, ["marloes", "kees"]),
        ({"due": -HOUR, "held_until": HOUR}, ["marloes", "kees"]),
        ({"opened": -72 * HOUR, "warned_at": "now"}, []),
        ({"priority": 0}, ["marloes", "kees"]),
        ({"priority": 0, "warned_at": "now"}, []),
        ({"due": -HOUR, "warned_at": "now"}, ["marloes", "kees"]),
        ({"due": -HOUR, "warned_at": "now", "told_late_at": "now"}, []),
        ({"due": -HOUR, "warned_at": "now", "closed_at": "now"}, []),
    ],
)
async def test_when_a_desk_is_written_to(house: House, case: dict[str, Any], told: list[str]) -> None:
    for name, place in (("Marloes", ROTTERDAM), ("Kees", ROTTERDAM), ("Piet", UTRECHT), ("Jan", ROTTERDAM)):
        person = await house.moderator(name, place)
    await transactions.atomic(Account.filter(id=person.viewer.id).update)(suspended_at=clock.now())
    with clock.travel(THURSDAY):
        values: dict[str, Any] = {name: clock.now() if value == "now" else value for name, value in case.items()}
        if "held_until" in case:  # somebody has taken it
            values |= {"holder_id": person.viewer.id, "held_until": clock.now() + case["held_until"]}
        await _case(ROTTERDAM, **values)
        assert await _warned(house) == told
        with clock.travel(2 * timedelta(minutes=1)):
            assert await _warned(house) == []


async def test_a_weekend_is_no_time_that_passes(house: House) -> None:
    await house.moderator()
    friday, monday = (datetime(2027, 3, day, 16, tzinfo=clock.AMSTERDAM) for day in (5, 8))
    with clock.travel(friday):  # an hour before the weekend, three after it
        await _case(ROTTERDAM, opened=timedelta(0), due=monday - friday - 4 * HOUR)
        assert await _warned(house) == []
    for later in (friday + 24 * HOUR, friday + 48 * HOUR, monday - 5.1 * HOUR):
        with clock.travel(later):
            assert await _warned(house) == [], later
    with clock.travel(monday - 4.9 * HOUR):
        assert await _warned(house) == ["marloes"]


async def test_a_case_that_was_told_of_is_not_read_again_each_time(house: House) -> None:
    """A round reads a thousand cases at most: those that were told of would keep the others out."""
    marloes = await house.moderator()
    await _case(ROTTERDAM, priority=0, warned_at=clock.now())
    await _case(ROTTERDAM, due=-HOUR, warned_at=clock.now(), told_late_at=clock.now())
    with queries_told() as told:
        await deadline_mails.warn(house.resources)
    read = [record.args for record in told if 'FROM "moderation_case"' in record.getMessage()]
    assert len(read) == 1
    sql, values = cast("tuple[str, list[Any]]", read[0])
    assert await raw_sql.fetch(sql, *values) == []
    await _case(ROTTERDAM, due=-HOUR)
    assert await _warned(house) == [marloes.viewer.nickname.lower()]


async def test_a_warning_marks_what_it_is_about_and_nothing_else(house: House) -> None:
    await house.moderator()
    await house.moderator("Piet", UTRECHT)
    long_ago = clock.now() - 3 * HOUR
    urgent, late_ = await _case(ROTTERDAM, priority=0), await _case(ROTTERDAM, due=-HOUR, warned_at=long_ago)
    fresh, elsewhere = await _case(ROTTERDAM), await _case(UTRECHT)
    await deadline_mails.warn(house.resources)
    marks = {case.id: (case.warned_at, case.told_late_at) for case in await Case.all()}
    assert marks[fresh.id] == marks[elsewhere.id] == (None, None)
    warned, told_late = marks[urgent.id]
    assert warned is not None
    assert told_late is None
    warned, told_late = marks[late_.id]
    assert warned == long_ago
    assert told_late is not None


async def test_where_nobody_looks_every_administrator_who_may_is_written_to(house: House) -> None:
    for name in ("Ada", "Bo", "Cor"):
        person = await house.join(name, role=Role.ADMINISTRATOR)
    await transactions.atomic(Account.filter(id=person.viewer.id).update)(suspended_at=clock.now())
    await house.join("Yara", GRONINGEN)
    await house.moderator()
    await _case(GRONINGEN)
    assert await _warned(house) == ["ada", "bo"]


async def test_administrators_read_where_cases_wait_and_who_looks(house: House) -> None:
    await house.moderator()
    for _ in range(2):
        await _case(BARENDRECHT)
    for place in (ROTTERDAM, GRONINGEN, "GM9999"):
        await _case(place)
    for place in (BARENDRECHT, UTRECHT):
        await _case(place, closed_at=clock.now())
    found = {(one.municipality, one.open, one.neighbour) for one in await deadline_mails.unattended()}
    assert found == {("Barendrecht", 2, "Rotterdam"), ("Groningen", 1, ""), ("GM9999", 1, "")}
