"""Whatever somebody does to one row of the audit trail, or to a decision that it vouches for: it is named."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from jobtease.events import audit, audit_verification
from jobtease.moderation.events import DECISION, ModerationEvent
from jobtease.moderation.models import Decision
from tests.events.tampering import chain_anew, happen, hash_anew, link, links, set_back, tamper
from tests.house import House, plan_of, queries_told
from tests.moderation.things import ask, decided, reported, undone

BATCH = 3
"""So small that rows lie on both sides of its borders."""


@pytest.fixture
async def trail(house: House) -> House:
    """A dozen records, of a decision that was undone and one that stands."""
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    for title in ("Who reads my letter?", "Pay 50 euro first"):
        case = await reported(house, await ask(house, yara, title), samira)
        await undone(marloes, await decided(marloes, case, "remove"))
        if title.startswith("Pay"):
            await decided(marloes, case, "hide", "4.2", reason="Geld vragen mag hier niet.")
    assert (await audit.head()).number >= 12
    assert await problems() == []
    return house


async def problems(known: audit.Head | None = None) -> list[str]:
    return list((await audit_verification.verify(known, batch=BATCH)).problems)


@dataclass(frozen=True)
class Tampering:
    """SQL up to the number of the row, and what is said of row N."""

    does: tuple[str, ...]
    told: str

    def __str__(self) -> str:
        return "; ".join(self.does)


def altered(column: str, value: str) -> Tampering:
    return Tampering((f"UPDATE event SET {column} = {value} WHERE audit_number =",), "Row N was altered.")


def swapped(one: int, two: int) -> tuple[str, ...]:
    return (
        f"UPDATE event SET audit_number = -1 WHERE audit_number = {one}",
        f"UPDATE event SET audit_number = {one} WHERE audit_number = {two}",
        f"UPDATE event SET audit_number = {two} WHERE audit_number = -1",
    )


DONE = [
    altered("id", "id + 1000"),
    altered("name", "'moderation:case:forgotten'"),
    altered("subject", "'another'"),
    altered("actor", "coalesce(actor, 0) + 1"),
    altered("actor", "CASE WHEN actor IS NULL THEN 7 END"),
    altered("municipality", "'GM9999'"),
    altered("facts", """'{"about": "another"}'"""),
    altered("happened_at", "'2020-01-01 00:00:00+00:00'"),
    altered("audit_previous", "NULL"),
    altered("audit_previous", f"'{'f' * 64}'"),
    altered("audit_digest", "'1:another'"),
    altered("audit_digest", "NULL"),
    altered("audit_hash", f"'{'f' * 64}'"),
    altered("audit_hash", "NULL"),
    Tampering(("DELETE FROM event WHERE audit_number =",), "Row N is missing."),
    Tampering(("UPDATE event SET audit_number = NULL WHERE audit_number =",), "Row N is missing."),
    Tampering(
        ("UPDATE event SET audit_number = 4812 WHERE audit_number =",), "Row N was moved: it stands at 4,812 now."
    ),
]


@pytest.mark.parametrize("done", DONE, ids=str)
async def test_a_row_that_was_altered_deleted_or_moved_is_named(trail: House, done: Tampering) -> None:
    for number in (1, 3, 4, 7):
        async with set_back(trail.settings.database):
            await tamper(trail.settings.database, *(f"{one} {number}" for one in done.does))
            verdict = await audit_verification.verify(batch=BATCH)
            assert verdict.problems[:1] == (done.told.replace("N", str(number)),)
            assert verdict.head.number == number - 1
    assert await problems() == []


async def test_several_that_are_missing_are_named(trail: House) -> None:
    for first, last in ((1, 2), (3, 5)):
        async with set_back(trail.settings.database):
            await tamper(trail.settings.database, f"DELETE FROM event WHERE audit_number BETWEEN {first} AND {last}")
            assert (await problems())[:1] == [f"Rows {first} to {last} are missing."]


async def test_two_that_changed_places_are_named(trail: House) -> None:
    for one, two in ((1, 2), (3, 4), (2, 9), (5, 12)):
        async with set_back(trail.settings.database):
            await tamper(trail.settings.database, *swapped(one, two))
            assert (await problems())[:1] == [f"Rows {one} and {two} changed places."]


async def test_two_that_changed_all_but_their_places_are_altered(trail: House) -> None:
    """Whatever of it went to and fro, the first of them no longer is what it was."""
    one, two = await link(4), await link(5)
    await tamper(
        trail.settings.database,
        f"UPDATE event SET name = '{two.name}', subject = '{two.subject}', audit_hash = '{two.hash}' WHERE audit_number = 4",
        f"UPDATE event SET name = '{one.name}', subject = '{one.subject}', audit_hash = '{one.hash}' WHERE audit_number = 5",
    )
    assert (await problems())[:1] == ["Row 4 was altered."]


FORGED = (
    "INSERT INTO event (name, subject, facts, happened_at, audit_number, audit_previous, audit_digest, audit_hash) "
    "VALUES ('moderation:decision:made', 'forged', '{{}}', '2026-03-02 10:00:00+00:00', {number}, '{previous}', '', '{hash}')"
)


async def test_a_row_that_was_put_in_between_is_named(trail: House) -> None:
    url, last = trail.settings.database, (await audit.head()).number
    for number in range(last, 4, -1):
        await tamper(url, f"UPDATE event SET audit_number = {number + 1} WHERE audit_number = {number}")
    await tamper(url, FORGED.format(number=5, previous=(await link(4)).hash, hash="f" * 64))
    assert (await problems())[:1] == ["Row 5 was altered."]
    await hash_anew(url, 5)
    told = "Row 6 is what row 5 was: rows were moved, or another one was put in between."
    assert (await problems())[:1] == [told]


async def test_a_row_that_was_put_behind_the_last_one_is_named(trail: House) -> None:
    head = await audit.head()
    await tamper(trail.settings.database, FORGED.format(number=head.number + 1, previous=head.hash, hash="f" * 64))
    assert (await problems())[:1] == [f"Row {head.number + 1} was altered."]


async def test_an_altered_row_with_a_hash_made_anew_is_named_by_the_next_one(trail: House) -> None:
    url = trail.settings.database
    for number in (1, 3, 6, (await audit.head()).number - 1):
        async with set_back(url):
            await tamper(url, f"UPDATE event SET subject = 'another' WHERE audit_number = {number}")
            await hash_anew(url, number)
            assert (await problems())[:1] == [f"Row {number} was altered, and its hash made anew."]


async def test_one_that_was_put_behind_another_one_with_its_hash_made_anew_is_named(trail: House) -> None:
    url = trail.settings.database
    await tamper(url, f"UPDATE event SET audit_previous = '{'e' * 64}' WHERE audit_number = 6")
    await hash_anew(url, 6)
    assert (await problems())[:1] == ["Row 6 was altered, and its hash made anew."]


async def test_a_chain_made_anew_is_known_by_a_head_that_was_written_down(trail: House) -> None:
    url, head = trail.settings.database, await audit.head()
    early = audit.Head(3, (await link(3)).hash)
    await happen(ModerationEvent.MERGER_DONE)
    assert await problems(head) == []
    await tamper(url, "UPDATE event SET actor = 4812 WHERE audit_number = 5")
    await hash_anew(url, 5)
    await chain_anew(url, 6)
    assert await problems() == []
    assert await problems(early) == []
    told = f"Row {head.number} is another one than was written down: it, or rows before it, were made anew."
    assert await problems(head) == [told]


async def test_a_tail_that_is_missing_is_known_by_it_too(trail: House) -> None:
    head = await audit.head()
    await tamper(trail.settings.database, f"DELETE FROM event WHERE audit_number > {head.number - 2}")
    assert await problems(audit.Head(head.number - 2, (await link(head.number - 2)).hash)) == []
    told = f"The tail behind row {head.number - 2} is missing: there was a row {head.number}."
    assert told in await problems(head)
    await tamper(trail.settings.database, "DELETE FROM event WHERE audit_number IS NOT NULL")
    assert await problems(head) == [f"The tail from its beginning on is missing: there was a row {head.number}."]


CHANGES = {
    "case_id": "(SELECT max(id) + 1 FROM moderation_case)",
    "ruling": "'nothing'",
    "clause": "'3.1'",
    "reason": "'Something else.'",
    "law": "'Another law'",
    "facts": "'Other facts.'",
    "until": "'2020-01-01 00:00:00+00:00'",
    "decided_at": "'2020-01-01 00:00:00+00:00'",
    "undone_at": "'2020-01-01 00:00:00+00:00'",
    "undone_reason": "'Nobody knows.'",
    "not_undone": "'gone'",
    "rule_text": "'Another rule.'",
    "rule_category": "'another'",
}


def test_each_column_that_is_vouched_for_is_tried() -> None:
    assert CHANGES.keys() == {name for names in DECISION.columns.values() for name in names}


async def test_a_decision_that_says_something_else_is_named(trail: House) -> None:
    url = trail.settings.database
    first, *_rest, last = await Decision.all().order_by("id")
    newest = {each.subject: each.number for each in await links() if each.digest}
    await tamper(url, "CREATE TABLE kept AS SELECT * FROM decision")
    for column, value in CHANGES.items():
        for decision in (first, last):
            await tamper(url, f"UPDATE decision SET {column} = {value} WHERE id = {decision.id}")
        assert await problems() == [
            f"The decision {each.public_id} no longer says what it said: see row {newest[each.public_id]}."
            for each in (first, last)
        ], column
        await tamper(url, "DELETE FROM decision", "INSERT INTO decision SELECT * FROM kept")
    await tamper(url, "DROP TABLE kept")
    assert await problems() == []


async def test_a_decision_that_was_deleted_is_named(trail: House) -> None:
    decision = await Decision.all().order_by("-id").first()
    assert decision
    await tamper(trail.settings.database, f"DELETE FROM decision WHERE id = {decision.id}")
    [told] = await problems()
    assert told.startswith(f"The decision {decision.public_id} is gone: see row ")


async def test_a_break_and_a_decision_before_it_are_both_told(trail: House) -> None:
    decision = await Decision.all().order_by("id").first()
    assert decision
    last = (await audit.head()).number
    await tamper(
        trail.settings.database,
        f"UPDATE decision SET clause = '3.1' WHERE id = {decision.id}",
        f"UPDATE event SET subject = 'another' WHERE audit_number = {last}",
    )
    broken, told = await problems()
    assert broken == f"Row {last} was altered."
    assert told.startswith(f"The decision {decision.public_id} no longer says what it said")


@pytest.mark.parametrize("who", ["author", "moderator", "reporter"])
async def test_who_leaves_takes_words_along_and_the_trail_says_so(trail: House, who: str) -> None:
    names = {"author": "Yara", "moderator": "Marloes", "reporter": "Samira"}
    [person] = [one for one in trail.people if one.account and one.account.nickname == names[who]]
    before = [(row.public_id, row.reason) for row in await Decision.all().order_by("id")]
    answer = await person.post("/me/leave", {"nickname": names[who]})
    assert answer.headers["location"] == "/sign-in"
    assert await problems() == []
    erased = [event.subject for event in await trail.happened("moderation:decision:erased")]
    after = [(row.public_id, row.reason) for row in await Decision.all().order_by("id")]
    assert (after != before) == (who == "author")
    assert erased == ([public_id for public_id, _reason in before] if who == "author" else [])


async def test_a_version_of_its_contents_that_this_one_does_not_know_is_left_alone(
    trail: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Newer code wrote it, and was taken back."""
    older = audit.Contents(Decision, {0: ("ruling",)})
    monkeypatch.setattr(audit, "_contents", dict.fromkeys(audit._contents, older))
    assert await problems() == []


async def test_another_list_of_columns_does_not_break_what_an_older_one_said(
    trail: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    version = max(DECISION.columns) + 1
    newer = audit.Contents(Decision, {**DECISION.columns, version: ("clause", "moderator_id")})
    of_decisions = {name: newer if of is DECISION else of for name, of in audit._contents.items()}
    monkeypatch.setattr(audit, "_contents", of_decisions)
    marloes = next(one for one in trail.people if one.account and one.account.nickname == "Marloes")
    decision = await Decision.all().order_by("-id").first()
    assert decision
    await undone(marloes, decision.public_id)
    assert any(each.digest.startswith(f"{version}:") for each in await links())
    assert await problems() == []
    await tamper(trail.settings.database, f"UPDATE decision SET clause = '3.1' WHERE id = {decision.id}")
    assert len(await problems()) == 1


async def test_it_reads_a_batch_at_a_time(trail: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """A million rows in little memory."""
    sizes: list[int] = []
    real: Callable[..., object] = audit_verification._rows

    async def seen(*asked: object) -> object:
        rows = await real(*asked)  # type: ignore[misc]
        sizes.append(len(rows))
        return rows

    monkeypatch.setattr(audit_verification, "_rows", seen)
    assert await problems() == []
    assert max(sizes) == BATCH
    assert sum(sizes) == (await audit.head()).number


@pytest.mark.only("sqlite")
async def test_reading_goes_along_an_index(trail: House) -> None:
    """Records are few among all that happens."""
    with queries_told() as told:
        await problems()
        await audit.head()
    asked = [record for record in told if "audit_number" in str(record.args)]
    assert len(asked) > 5
    for record in asked:
        plan = await plan_of(record)
        assert "SCAN event" not in plan.replace("SCAN event USING COVERING INDEX event_audited_once", ""), plan
