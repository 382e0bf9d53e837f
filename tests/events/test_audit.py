"""The audit trail: what is a record is chained in its own transaction, stays as it is, and costs other writes nothing."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import app as composition
from jobtease.data import connections, raw_sql, transactions
from jobtease.events import audit, audit_head, audit_verification, event_log
from jobtease.events.audit import Head
from jobtease.moderation.events import ModerationEvent
from jobtease.settings import Settings
from tests.events.tampering import happen, links, set_back, tamper, written_past
from tests.events.things import ThingEvent
from tests.helping.people import REQUEST
from tests.house import House, counted
from tests.moderation.things import ask, decided, reported
from tests.outfits.mortal import Moment, dies

DONE = ModerationEvent.MERGER_DONE


async def in_order() -> int:
    """How many links there are, all of them in order."""
    verdict = await audit_verification.verify()
    assert verdict.problems == ()
    found = await links()
    assert [link.number for link in found] == list(range(1, len(found) + 1))
    assert [link.previous for link in found] == [audit.NOTHING_BEFORE, *(link.hash for link in found)][: len(found)]
    assert verdict.head == await audit.head()
    return verdict.head.number


async def test_what_moderators_do_is_chained_and_what_members_do_is_not(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    before = await in_order()
    request = await ask(house, yara)
    assert await in_order() == before
    decision = await decided(marloes, await reported(house, request, samira), "remove")
    chained = (await links())[before:]
    assert [link.name for link in chained] == [
        "moderation:case:opened",
        "moderation:report:made",
        "moderation:decision:made",
        "moderation:case:closed",
    ]
    assert await in_order() == before + 4
    assert [link.digest != "" for link in chained] == [False, False, True, False]
    made = chained[2]
    assert (made.subject, made.actor, made.facts["ruling"]) == (decision, marloes.viewer.id, "remove")


async def test_the_next_one_goes_on_where_the_last_one_ended_also_after_one_that_failed(house: House) -> None:
    await happen(DONE)
    head = await audit.head()
    with pytest.raises(ValueError, match="it failed"):
        await happen(DONE, fails=True)
    assert await audit.head() == head
    await happen(DONE)
    assert (await links())[-1].previous == head.hash
    assert await in_order() == head.number + 1


@pytest.mark.slow
async def test_fifty_at_once_leave_one_unbroken_chain(make_settings: Callable[..., Awaitable[Settings]]) -> None:
    settings = await make_settings(database_pool=50)
    async with House.opened(composition.create_app(settings)):
        for _round in range(4):
            done = [happen(DONE, f"r{n}", fails=n % 5 == 0) for n in range(50)]
            done += [happen(ThingEvent.DONE, f"o{n}") for n in range(50)]
            ends = await asyncio.gather(*done, return_exceptions=True)
            assert [type(end) for end in ends] == [ValueError if n % 5 == 0 else type(None) for n in range(50)] + [
                type(None)
            ] * 50
        assert await in_order() == 4 * 40
        found = await links()
        assert [link.id for link in found] == sorted(link.id for link in found)


@pytest.mark.only("postgres")
async def test_a_record_waits_for_another_one_and_nobody_else_does(house: House) -> None:
    """Somebody stands still between the turn and the commit."""
    has_turn, may_go = asyncio.Event(), asyncio.Event()

    @transactions.atomic
    async def stands_still() -> None:
        await audit.take_turn()
        has_turn.set()
        await may_go.wait()

    standing = asyncio.create_task(stands_still())
    await has_turn.wait()
    yara = await house.join("Yara")
    await ask(house, yara)
    waiting = asyncio.create_task(happen(DONE))
    sql = "SELECT count(*) AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
    while not (await raw_sql.fetch(sql))[0]["n"]:
        await asyncio.sleep(0.01)
    newest = await event_log.newest()
    assert [event.id for event in await event_log.after(newest - 1)] == [newest], "nobody who reads waits for it"
    await ask(house, yara, "And this one?")
    may_go.set()
    await asyncio.gather(standing, waiting)
    assert (await links())[-1].name == DONE


async def test_an_ordinary_write_does_nothing_for_the_trail(house: House) -> None:
    yara = await house.join("Yara")
    with counted() as said:
        answer = await yara.post("/requests/new", REQUEST)
    assert answer.status_code == 303
    assert any(one.startswith('INSERT INTO "event"') for one in said)
    assert not [one for one in said if "audit" in one and not one.startswith('INSERT INTO "event"')]
    assert not [one for one in said if "pg_advisory_xact_lock(" in one]


async def test_a_record_costs_a_turn_and_three_statements(house: House) -> None:
    with counted() as said:
        await happen(DONE)
    mine = [one.split(" FROM ")[0].split(" SET ")[0] for one in said if "audit" in one or "advisory_xact_lock(" in one]
    turn = [one for one in mine if "advisory" in one]
    assert len(turn) == connections.is_postgres()
    rest = [one.partition(" ")[0] for one in mine if one not in turn]
    assert rest == ["INSERT", "SELECT", "SELECT", "UPDATE"]  # the first is the event's own


@pytest.mark.parametrize(
    "statement", ["UPDATE event SET subject = 'y' WHERE name = ?", "DELETE FROM event WHERE name = ?"]
)
async def test_the_database_refuses_to_change_a_record_and_nothing_else(house: House, statement: str) -> None:
    await happen(DONE)
    await happen(ThingEvent.DONE)
    with pytest.raises(IntegrityError, match="stay as they are"):
        await transactions.atomic(raw_sql.execute)(statement, DONE.value)
    assert await transactions.atomic(raw_sql.execute)(statement, ThingEvent.DONE.value) == 1
    await in_order()


@pytest.mark.only("postgres")
async def test_nor_is_the_log_emptied_at_once(house: House) -> None:
    with pytest.raises(IntegrityError, match="stay as they are"):
        await transactions.atomic(raw_sql.execute)("TRUNCATE event")


MOMENTS = [
    Moment("jobtease.events.audit", "take_turn"),
    Moment("jobtease.events.audit", "chain", "before"),
    Moment("jobtease.events.audit", "chain"),
    Moment("jobtease.events.event_log", "wake", "before"),
]


async def _happens(house: House) -> None:
    await happen(DONE, "killed")


@pytest.mark.slow
@pytest.mark.parametrize("moment", MOMENTS, ids=str)
async def test_killed_between_two_steps_there_are_both_or_neither(
    make_settings: Callable[..., Awaitable[Settings]], moment: Moment
) -> None:
    settings = await make_settings()
    await dies(settings, partial(_happens), moment)
    async with House.opened(composition.create_app(settings)):
        there = len(await event_log.EventRow.filter(subject="killed"))
        assert there == (moment.name == "wake"), "the last moment is behind the commit"
        assert await in_order() == there
        await happen(DONE)
        assert await in_order() == there + 1


async def test_what_was_written_past_it_is_taken_in(house: House) -> None:
    """By a server of an older version, or before there was a trail."""
    await happen(DONE)
    past = [await written_past("moderation:case:closed") for _ in range(5)]
    await written_past("test:thing:done")
    await in_order()
    assert await audit.adopt(batch=2) == 5
    assert [link.id for link in await links()][-5:] == past
    await in_order()
    assert await audit.adopt() == 0


async def test_it_is_looked_at_every_day_and_that_is_a_record(house: House, caplog: pytest.LogCaptureFixture) -> None:
    assert await audit_verification.last_checked() is None
    await happen(DONE)
    head = await audit.head()
    with caplog.at_level("INFO"):
        await audit_verification.check(house.settings)
    assert f"audit trail: in order up to row {head.number}; head {head}" in caplog.text
    last = await audit_verification.last_checked()
    assert last
    assert (last.rows, last.in_order) == (head.number, True)


async def test_a_tail_that_was_cut_off_since_the_last_check_is_missed(house: House) -> None:
    """The head is noted in the data folder. A file that says nothing is told, and so is a trail that was made anew."""
    for _ in range(3):
        await happen(DONE)
    head = await audit.head()
    assert (await audit_verification.check(house.settings)).problems == ()
    assert audit_head.noted(house.settings) == head
    async with set_back(house.settings.database):
        await tamper(house.settings.database, f"DELETE FROM event WHERE audit_number >= {head.number}")
        for _ in range(2):  # the note stays: it is missed every day
            verdict = await audit_verification.check(house.settings)
            assert verdict.problems == (
                f"The tail behind row {head.number - 1:,} is missing: there was a row {head.number:,}.",
            )
            await tamper(house.settings.database, f"DELETE FROM event WHERE audit_number >= {head.number}")
    audit_head.remove(house.settings)
    assert (await audit_verification.verify_since(house.settings)).problems == ()
    (house.settings.data / "audit-head").write_text("nothing")
    assert len((await audit_verification.verify_since(house.settings)).problems) == 1
    assert await in_order() == head.number + 1


def test_a_head_is_read_as_it_was_told() -> None:
    head = Head(4812, "3f" * 32)
    assert Head.parse(f" {head}\n") == head
    for wrong in ("", "4812", "x:" + "3f" * 32, "4812:3f", "²:" + "3f" * 32):
        with pytest.raises(ValueError, match=r"^"):
            Head.parse(wrong)


def test_before_it_is_said_what_is_a_record_nothing_is_recorded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(audit, "_records", None)
    with pytest.raises(RuntimeError, match="nobody has said"):
        audit.is_record(DONE)
