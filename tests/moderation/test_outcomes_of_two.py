"""Two decisions at once: each is told to its own author and reporters, and ends what stands between its own two."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import HelpTie
from jobtease.data import transactions
from jobtease.events.consuming import Consumer
from jobtease.moderation import consumers, rules
from jobtease.moderation.cases import upheld_consumers
from jobtease.moderation.desk import queue_queries
from jobtease.moderation.models import Case, Decision, Report
from jobtease.notices.models import NoticeRow
from tests import rows
from tests.house import House
from tests.moderation.things import ask, decided, reported, undone


async def _told() -> list[str]:
    """Whose notices lead where, in order."""
    found = await NoticeRow.all().order_by("id").select_related("account")
    return [f"{row.account.nickname} {row.path.split('/')[1]}" for row in found]


@transactions.atomic
async def _forget_all() -> None:
    await NoticeRow.all().delete()


async def _handle(house: House, handle: Any, name: str, at: int) -> None:
    event = (await house.happened(name))[at]
    await transactions.atomic(handle)(event)


async def test_who_hears_of_a_decision_and_of_its_undoing(house: House) -> None:
    yara, samira, noor, bas = [await house.join(n) for n in ("Yara", "Samira", "Noor", "Bas")]
    marloes, kees = await house.moderator(), await house.moderator("Kees")
    decisions = []
    for moderator, author, reporter in ((kees, samira, bas), (marloes, yara, noor)):
        case = await reported(house, await ask(house, author), reporter)
        decisions.append(await decided(moderator, case, "hide"))
    assert await _told() == ["Samira decisions", "Bas reports", "Yara decisions", "Noor reports"]
    await undone(kees, decisions[1])
    assert (await _told())[4:] == ["Yara decisions", "Noor reports", "Marloes desk"]
    await undone(kees, decisions[0])
    assert (await _told())[7:] == ["Samira decisions", "Bas reports"]
    await house.work()
    assert len(await _told()) == 9  # and nobody is told twice


async def test_a_decision_of_an_older_server_is_told_of_by_the_consumer(house: House) -> None:
    yara, noor, marloes = await house.join("Yara"), await house.join("Noor"), await house.moderator()
    decision = await decided(marloes, await reported(house, await ask(house, yara), noor), "hide")
    for name, told in (("made", ["Yara decisions", "Noor reports"]), ("undone", ["Yara decisions", "Noor reports"])):
        if name == "undone":
            await undone(marloes, decision)
        await _forget_all()
        event = (await house.happened(f"moderation:decision:{name}"))[0]
        await transactions.atomic(consumers.tell_outcome)(event)
        assert await _told() == []  # told in its transaction already
        for _twice in range(2):
            before = replace(event, facts={key: value for key, value in event.facts.items() if key != "told"})
            await transactions.atomic(consumers.tell_outcome)(before)
        assert await _told() == told


async def test_of_nothing_only_who_reported_hears_and_not_who_has_left(house: House) -> None:
    yara, noor, bas, marloes = [*[await house.join(n) for n in ("Yara", "Noor", "Bas")], await house.moderator()]
    request = await ask(house, yara)
    for person in (noor, bas):
        case = await reported(house, request, person)
    await transactions.atomic(Report.filter(reporter_id=bas.viewer.id).update)(reporter_id=None)
    decision = await decided(marloes, case, "nothing")
    await undone(marloes, decision)
    assert await _told() == ["Noor reports", "Noor reports"]


async def test_a_report_that_is_upheld_ends_the_tie_of_its_own_two(house: House) -> None:
    yara, samira, noor, bas = [await house.join(n) for n in ("Yara", "Samira", "Noor", "Bas")]
    marloes = await house.moderator()
    pairs = [(one, other) for one in (noor, bas) for other in (yara, samira)]
    for one, other in pairs:
        await transactions.atomic(rows.tie)(one, other)
    decisions = []
    for author, reporter in ((yara, noor), (samira, bas)):
        case = await reported(house, await ask(house, author), reporter)
        decisions.append(await decided(marloes, case, "hide"))
    left = await transactions.atomic(Case.filter(author_id=samira.viewer.id).first)()
    assert left is not None
    await transactions.atomic(Report.create)(case_id=left.id, reporter_id=None, reason="other")

    async def tied() -> set[tuple[str, str]]:
        names = {person.viewer.id: person.viewer.nickname for person in (yara, samira, noor, bas)}
        return {(names[tie.asker_id], names[tie.helper_id]) for tie in await HelpTie.all()}

    await _handle(house, upheld_consumers.end_ties, "moderation:decision:made", 1)
    assert await tied() == {("Noor", "Yara"), ("Noor", "Samira"), ("Bas", "Yara")}
    await transactions.atomic(Decision.filter(public_id=decisions[0]).update)(undone_at=clock.now())
    await _handle(house, upheld_consumers.end_ties, "moderation:decision:made", 0)
    assert await tied() == {("Noor", "Yara"), ("Noor", "Samira"), ("Bas", "Yara")}
    assert [type(one) for one in upheld_consumers.CONSUMERS] == [Consumer]


async def test_a_queue_shows_a_hundred_and_counts_all_with_the_reasons_of_each(house: House) -> None:
    marloes, noor = await house.moderator(), await house.join("Noor")
    now = clock.now()

    def case(number: int, **more: Any) -> Case:
        values: dict[str, Any] = {"kind": "request", "municipality": "GM0599", "because": "reported"}
        due = now + timedelta(minutes=number - 2.5)  # the first three are late
        return Case(subject=f"s{number}", due_at=due, report_count=1, **(values | more))

    await transactions.atomic(Case.bulk_create)([case(number) for number in range(2)])
    for row in await Case.all().order_by("id"):
        reason = "threat" if row.subject == "s0" else "other"
        await transactions.atomic(Report.create)(
            case_id=row.id, reporter_id=noor.viewer.id, reason=reason, evidence=row.subject
        )
    found = await queue_queries.queue(marloes.viewer)
    assert [(one.reason, one.words) for one in found.rows] == [("threat", "s0"), ("other", "s1")]
    assert (found.counted.open, found.counted.late) == (2, 2)
    elsewhere = [case(number, municipality="GM0344") for number in (-1, -2)]
    closed = [case(number, closed_at=now) for number in (-3, -4)]
    more = [case(number) for number in range(2, queue_queries.QUEUE + 3)]
    await transactions.atomic(Case.bulk_create)([*elsewhere, *closed, *more])
    found = await queue_queries.queue(marloes.viewer)
    assert (len(found.rows), found.counted.open, found.counted.late) == (
        queue_queries.QUEUE,
        queue_queries.QUEUE + 3,
        3,
    )
    assert [one.late for one in found.rows[:4]] == [True, True, True, False]
    assert await queue_queries.badges(marloes.viewer) == {"desk": "99+"}
    assert await queue_queries.badges(noor.viewer) == {}
    assert rules.worst([]) == ""
