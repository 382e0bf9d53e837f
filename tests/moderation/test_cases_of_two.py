"""Cases side by side, of one thing and of two, at one desk and at two: what is done with one changes no other."""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.errors import Conflict, Forbidden, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules
from jobtease.moderation.cases import actions, decision_actions, lifecycle, reversal
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.desk import access_log, case_queries, queue_queries
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.public import queries
from jobtease.moderation.rules import Complaint
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, time_left, undone
from tests.side_by_side import in_the_middle, one_after_the_other

UTRECHT = "GM0344"
HOUR = timedelta(hours=1)
SUSPEND = Verdict(Ruling.SUSPEND, "3.4", "Dit stond er.", "Waarom")


@event_log.action
async def _open(subject: str, **more: Any) -> Case:
    values: dict[str, Any] = {"kind": "request", "author_id": None, "municipality": "GM0599", "because": "held"}
    case = await lifecycle.open_case(subject=subject, due=rules.HELD.after, **(values | more))
    event_log.no_change()
    return case


@transactions.atomic
async def _made(subject: str, *reporters: Person, **more: Any) -> Case:
    values: dict[str, Any] = {"kind": "request", "municipality": "GM0599", "because": "reported", "subject": subject}
    values |= {"due_at": clock.now() + HOUR, "report_count": len(reporters)}
    case = await Case.create(**(values | more))
    for reporter in reporters:
        await Report.create(case_id=case.id, reporter_id=reporter.viewer.id, reason="other", evidence="Words")
    return case


async def _counts() -> list[tuple[int, int]]:
    """Of each case how many reports it says to have, and how many there are."""
    return [
        (case.report_count, await Report.filter(case_id=case.id).count()) for case in await Case.all().order_by("id")
    ]


async def test_a_thing_has_one_open_case_whatever_was_decided_about_it_before(house: House) -> None:
    past = await _made("a", closed_at=clock.now() - HOUR)
    other = await _open("b")
    case = await _open("a")
    assert case.id not in (past.id, other.id)
    assert (await _open("a", because="reported", priority=0, alarms=["despair"], evidence="Words")).id == case.id
    rows = [(c.subject, c.because, c.priority, c.alarms, c.evidence) for c in await Case.all().order_by("id")]
    assert rows == [
        ("a", "reported", 2, [], ""),
        ("b", "held", 2, [], ""),
        ("a", "reported", 0, ["despair"], "Words"),
    ]
    again = await _open("a", because="held", priority=1, alarms=["threat", "despair"], evidence="Others")
    assert (again.because, again.priority, again.alarms, again.evidence) == (
        "reported",
        0,
        ["despair", "threat"],
        "Words",
    )


@pytest.mark.only("postgres")  # on SQLite one writes at a time
async def test_two_who_open_a_case_about_a_thing_at_once_have_the_same(house: House) -> None:
    one, other = await one_after_the_other(partial(_open, "a"), partial(_open, "a", because="reported"))
    assert one.result().id == other.result().id == (await Case.get()).id
    assert len(await house.happened("moderation:case:opened")) == 1


@pytest.mark.only("postgres")
async def test_who_leaves_while_it_is_decided_about_them_waits_and_neither_locks_the_other_out(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A decision that locked the case before its author would wait for who erases, and they for the case: a deadlock."""
    _first, yara, noor = [await house.join(name) for name in ("Lot", "Yara", "Noor")]
    marloes = await house.moderator()
    case = await reported(house, await ask(house, yara), noor)
    decide = partial(decision_actions.decide, marloes.viewer, case, SUSPEND, secret="a secret")
    leave = partial(erasure_actions.erase, yara.viewer, house.app.state.features, house.resources)
    for ended in await in_the_middle(decide, monkeypatch, access_log, "end", leave):
        assert ended.exception() is None
    assert await Decision.filter(case__public_id=case, ruling=Ruling.SUSPEND).exists()
    assert not await Account.filter(id=yara.viewer.id).exists()


async def test_a_case_that_waits_again_gives_its_reports_to_the_one_that_is_open(house: House) -> None:
    noor, bas, wim = [await house.join(name) for name in ("Noor", "Bas", "Wim")]
    past = await _made("a", noor, bas, closed_at=clock.now())
    now_open, other = await _made("a", noor), await _made("b", wim, bas)
    assert not await transactions.atomic(lifecycle.reopen)(past, rules.HELD.after)
    assert await _counts() == [(1, 1), (2, 2), (2, 2)]
    assert set(await Report.filter(case_id=now_open.id).values_list("reporter_id", flat=True)) == {
        noor.viewer.id,
        bas.viewer.id,
    }
    assert (await Case.get(id=past.id)).closed_at is not None
    assert (await Case.get(id=other.id)).closed_at is None


@event_log.action
async def _reopen(case: Case) -> bool:
    return await lifecycle.reopen(case, rules.HELD.after)


async def test_only_a_closed_case_waits_again(house: House) -> None:
    closed, other, still_open = [
        await _made(s, closed_at=at) for s, at in (("a", clock.now()), ("b", clock.now()), ("c", None))
    ]
    assert await _reopen(closed)
    assert [case.closed_at is None for case in await Case.all().order_by("id")] == [True, False, True]
    assert other.closed_at
    await transactions.atomic(Case.filter(id=still_open.id).update)(subject="d")
    with pytest.raises(Conflict):
        await _reopen(still_open)  # its row is another's by now: nobody has the old name, and it is open


@pytest.mark.parametrize(
    ("because", "reports", "closes"),
    [
        ("held", 0, True),
        ("again", 0, True),
        ("held", 1, False),
        ("reported", 0, False),
        ("moderator", 0, False),
        ("worry", 0, False),
    ],
)
async def test_what_is_taken_back_needs_no_decision_unless_somebody_said_something(
    house: House, because: str, reports: int, closes: bool
) -> None:
    await _made("a", because=because, report_count=reports)
    await _made("b", because="held")
    await _made("a", because="held", closed_at=clock.now())

    @event_log.action
    async def close() -> bool:
        event_log.no_change()
        return await lifecycle.close_without_decision("a")

    assert await close() is closes
    assert [case.closed_at is not None for case in await Case.all().order_by("id")] == [closes, False, True]
    assert not await close()


async def test_a_second_report_is_the_first_while_the_case_is_open_and_a_new_one_after(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    mine, other = await ask(house, yara), await ask(house, samira)
    await reported(house, other, noor)
    first = await reported(house, mine, noor)
    assert await reported(house, mine, noor) == first
    assert await _counts() == [(1, 1), (1, 1)]
    sole = await time_left(first)
    await decided(marloes, first, "nothing")
    second = await reported(house, mine, noor)
    assert second != first
    assert await _counts() == [(1, 1), (1, 1), (1, 1)]
    assert abs(await time_left(second) - sole) < HOUR  # reports of the past hurry nobody
    await reported(house, mine, samira)
    assert await time_left(second) < sole * 0.6
    assert await _counts() == [(1, 1), (1, 1), (2, 2)]


async def test_what_is_my_own_i_neither_report_nor_look_into(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    mine, other = await ask(house, yara), await ask(house, samira)
    with pytest.raises(Forbidden):
        await actions.report(yara.viewer, "request", mine, Complaint("other"))
    await house.appoint(yara)
    with pytest.raises(Forbidden):
        await actions.look_into(yara.viewer, "request", mine)
    assert await actions.look_into(yara.viewer, "request", other)
    assert [(case.subject, case.due_at > clock.now()) for case in await Case.all()] == [(other, True)]


async def _of_two_desks(house: House) -> tuple[Person, Person, list[str], list[str]]:
    """Moderators of Rotterdam and Utrecht, and of each an open case and a decision, about things of one title."""
    noor = await house.join("Noor")
    moderators, waiting_, decisions = [], list[str](), list[str]()
    for name, author, place in (("Marloes", "Yara", "GM0599"), ("Piet", "Gijs", UTRECHT)):
        moderator, person = await house.moderator(name, place), await house.join(author, place)
        decisions.append(await decided(moderator, await reported(house, await ask(house, person), noor), "hide"))
        waiting_.append(await reported(house, await ask(house, person), noor))
        moderators.append(moderator)
    return moderators[0], moderators[1], waiting_, decisions


async def test_no_read_and_no_action_of_a_desk_reaches_another(house: House) -> None:
    marloes, piet, waiting_, decisions = await _of_two_desks(house)
    with pytest.raises(NotFound):
        await decision_actions.decide(marloes.viewer, waiting_[1], Verdict(Ruling.NOTHING, reason="x"))
    with pytest.raises(NotFound):
        await reversal.undo(marloes.viewer, decisions[1], "x")
    with pytest.raises(NotFound):
        await case_queries.decision_of(marloes.viewer, decisions[1])
    with pytest.raises(NotFound):
        await case_queries.case_file(marloes.viewer, waiting_[1])
    with pytest.raises(NotFound):
        await queue_queries.open_case_about(marloes.viewer, (await Case.get(public_id=waiting_[1])).subject)
    for at, moderator in enumerate((marloes, piet)):
        viewer = moderator.viewer
        assert [row.public_id for row in (await queue_queries.queue(viewer)).rows] == [waiting_[at]]
        assert await queue_queries.badges(viewer) == {"desk": "1"}
        assert await queue_queries.next_after(viewer, "another") == waiting_[at]
        assert await queue_queries.next_after(viewer, waiting_[at]) == ""
        assert (
            await queue_queries.open_case_about(viewer, (await Case.get(public_id=waiting_[at])).subject)
            == waiting_[at]
        )
        assert [made.public_id for made in (await case_queries.log(viewer)).decisions] == [decisions[at]]
        assert (await case_queries.decision_of(viewer, decisions[at])).public_id == decisions[at]
        file = await case_queries.case_file(viewer, waiting_[at])
        assert file.public_id == waiting_[at]
        overdue = replace(file, due_at=clock.now() - HOUR)
        assert [one.late for one in (file, overdue, replace(overdue, closed_at=clock.now()))] == [False, True, False]
        assert len(file.reports) == 1
        assert file.before == ()
        assert file.earlier == ((Ruling.HIDE, 1),)
        assert [made.public_id for made in await case_queries.about_person(viewer, file)] == [decisions[at]]
    with pytest.raises(NotFound):
        await queue_queries.open_case_about(marloes.viewer, (await Case.exclude(closed_at=None).first()).subject)  # type: ignore[union-attr]


async def test_what_was_decided_of_somebody_elsewhere_stays_there(house: House) -> None:
    """Yara moved: her older case lies in Utrecht, where others decided about her."""
    marloes, piet, waiting_, decisions = await _of_two_desks(house)
    yara = (await Case.get(public_id=waiting_[0])).author_id
    there = await Case.get(public_id=(await case_queries.decision_of(piet.viewer, decisions[1])).case)
    await transactions.atomic(Case.filter(id=there.id).update)(author_id=yara)
    file = await case_queries.case_file(marloes.viewer, waiting_[0])
    assert file.earlier == ((Ruling.HIDE, 1),)
    assert [made.public_id for made in await case_queries.about_person(marloes.viewer, file)] == [decisions[0]]
    subject = (await Case.get(public_id=waiting_[0])).subject
    await transactions.atomic(Case.filter(id=there.id).update)(subject=subject)
    assert (await case_queries.case_file(marloes.viewer, waiting_[0])).before == ()


async def test_the_file_of_a_case_tells_of_its_own_thing_what_stands_and_what_stood(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    mine, other = await ask(house, yara), await ask(house, yara)
    first = await decided(marloes, await reported(house, mine, noor), "warn")
    elsewhere = await decided(marloes, await reported(house, other, noor), "warn")
    by_another = await decided(marloes, await reported(house, await ask(house, samira), noor), "warn")
    taken_back = await decided(marloes, await reported(house, mine, samira), "hide")
    await undone(marloes, taken_back)
    elsewhere_too = await decided(marloes, await reported(house, await ask(house, yara), noor), "warn")
    await undone(marloes, elsewhere_too)
    case = (await Case.get(subject=mine, closed_at=None)).public_id
    file = await case_queries.case_file(marloes.viewer, case)
    assert file.decision is None
    assert [made.public_id for made in file.before] == [taken_back, first]
    assert file.earlier == ((Ruling.WARN, 2),)
    about = [made.public_id for made in await case_queries.about_person(marloes.viewer, file)]
    assert about == [elsewhere_too, taken_back, elsewhere, first]
    assert by_another not in about
    last = await decided(marloes, case, "remove")
    file = await case_queries.case_file(marloes.viewer, case)
    assert file.decision is not None
    assert file.decision.public_id == last
    assert file.earlier == ((Ruling.WARN, 2),)  # others than this one


async def test_the_log_of_a_desk_is_paged_without_gaps(house: House) -> None:
    marloes, case = await house.moderator(), await _made("a", closed_at=clock.now())
    for number in range(case_queries.LOG + 2):
        await transactions.atomic(Decision.create)(
            case_id=case.id,
            moderator_id=marloes.viewer.id,
            ruling=Ruling.NOTHING,
            clause="",
            reason=f"Because of {number:03}.",
            undone_at=clock.now(),
        )
    first = await case_queries.log(marloes.viewer)
    second = await case_queries.log(marloes.viewer, first.older)
    assert [len(first.decisions), len(second.decisions)] == [case_queries.LOG, 2]
    ids = [made.public_id for made in (*first.decisions, *second.decisions)]
    assert len(set(ids)) == case_queries.LOG + 2
    assert second.older is None
    newest = (await marloes.get("/desk/log")).text
    assert f'href="/desk/log?before={first.older}"' in newest
    oldest = (await marloes.get(f"/desk/log?before={first.older}")).text
    for page, shown, other in ((newest, first, second), (oldest, second, first)):
        assert all(made.reason in page for made in shown.decisions)
        assert not any(made.reason in page for made in other.decisions)


async def test_mine_are_my_reports_and_decisions_about_me(house: House) -> None:
    yara, samira, noor, bas = [await house.join(n) for n in ("Yara", "Samira", "Noor", "Bas")]
    marloes = await house.moderator()
    hers, other = await ask(house, yara), await ask(house, samira)
    held = await decided(marloes, await reported(house, hers, noor, reason="person"), "hide", reason="Om haar.")
    nothing = await decided(marloes, await reported(house, other, noor), "nothing")
    against = await decided(marloes, await reported(house, other, bas), "hide", reason="Om de ander.")
    assert (await queries.about_me(yara.viewer, held)).decision.reason == "Om haar."
    assert (await queries.about_me(samira.viewer, against)).decision.reason == "Om de ander."
    for viewer, public_id in ((samira, held), (yara, against), (samira, nothing), (noor, held)):
        with pytest.raises(NotFound):
            await queries.about_me(viewer.viewer, public_id)
    reports = [await queries.my_reports(person.viewer) for person in (noor, bas, yara)]
    assert [[r.outcome for r in each] for each in reports] == [["nothing", "hide"], ["hide"], []]
    assert (await queries.my_report(bas.viewer, reports[1][0].public_id)).public_id == reports[1][0].public_id
    for person, report in ((bas, reports[0][0]), (noor, reports[1][0])):
        with pytest.raises(NotFound):
            await queries.my_report(person.viewer, report.public_id)
    copy = [await queries.export(person.viewer.id) for person in (yara, samira, noor)]
    assert [len(each["reports"]) for each in copy] == [0, 0, 2]
    assert [len(each["decisions_about_me"]) for each in copy] == [
        1,
        1,
        0,
    ]  # that nothing was done, the author doesn't hear
    assert [each["decisions_about_me"][0]["reason"] for each in copy[:2]] == ["Om haar.", "Om de ander."]


async def test_how_moderation_stands_to_my_thing(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    mine, other, good = await ask(house, yara), await ask(house, samira), await ask(house, yara)
    against = await decided(marloes, await reported(house, mine, noor), "warn")
    open_ = await reported(house, mine, samira)
    await decided(marloes, await reported(house, good, noor), "nothing")
    for ruling in (Ruling.RELEASE, Ruling.CARE):
        case = await _made(good, closed_at=clock.now(), author_id=yara.viewer.id)
        await transactions.atomic(Decision.create)(case_id=case.id, ruling=ruling, clause="", reason="")
    standing = await queries.standing_of(yara.viewer, mine)
    assert standing.decision == against
    assert standing.before == (await Case.get(public_id=open_)).due_at
    for viewer, subject in ((samira, mine), (yara, other), (yara, good)):
        standing = await queries.standing_of(viewer.viewer, subject)
        assert (standing.before, standing.decision) == (None, "")
    await undone(marloes, against)
    assert (await queries.standing_of(yara.viewer, mine)).decision == ""


async def test_only_what_stands_keeps_somebody_out(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    closed = await decided(marloes, await reported(house, await ask(house, yara), noor), "suspend", reason="Om alles.")
    await decided(marloes, await reported(house, await ask(house, samira), noor), "warn", reason="Pas op.")
    assert getattr(await queries.why_suspended(yara.viewer.id), "reason", "") == "Om alles."
    assert await queries.why_suspended(samira.viewer.id) is None
    await undone(marloes, closed)
    assert await queries.why_suspended(yara.viewer.id) is None


async def test_every_desk_that_decides_about_a_case_is_told_of_it(house: House) -> None:
    await house.moderator()
    await house.moderator("Piet", UTRECHT)
    both = await _open("a", municipality=UTRECHT, reaches="GM0599")
    assert both.reaches == "GM0599"
    assert (await _open("b", municipality=UTRECHT, reaches=UTRECHT)).reaches == ""

    async def told(name: str) -> list[tuple[str, str | None]]:
        return [(event.facts["about"], event.municipality) for event in await house.happened(name)]

    assert await told("moderation:case:opened") == [("a", UTRECHT), ("a", "GM0599"), ("b", UTRECHT)]
    assert await told("moderation:case:closed") == []


async def test_taking_back_ends_the_looks_at_it_and_tells_its_desk(house: House) -> None:
    marloes = await house.moderator()
    mine, other = await _made("a", because="held"), await _made("b", because="held")
    for case in (mine, other):
        await access_log.look(marloes.viewer, case.public_id)
    await event_log.action(lifecycle.close_without_decision)("a")
    seen = [(await access_log.of_case(marloes.viewer, case.public_id))[0].ended for case in (mine, other)]
    assert seen == [True, False]
    assert [event.subject for event in await house.happened("moderation:case:closed")] == [mine.public_id]


async def test_who_left_and_came_back_is_found_by_the_mark_of_the_case_and_of_no_other(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    mark = rejoin_blocks.mark_of("a secret", "yara@example.nl")
    left: dict[str, Any] = {"author_mark": mark, "left_at": clock.now() - HOUR}
    mine, other = await _made("a", **left), await _made("b", **(left | {"author_mark": "of another"}))
    later = await _made("c", **(left | {"left_at": clock.now() + HOUR}))  # who was here before isn't who came back
    await decision_actions.decide(marloes.viewer, later.public_id, SUSPEND, secret="a secret")
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None
    await decision_actions.decide(marloes.viewer, mine.public_id, SUSPEND, secret="a secret")
    assert (await Account.get(id=yara.viewer.id)).suspended_at is not None
    assert (await Account.get(id=marloes.viewer.id)).suspended_at is None
    found = {case.subject: (case.author_id, case.author_mark) for case in await Case.all()}
    assert found == {"a": (yara.viewer.id, mark), "b": (None, "of another"), "c": (None, mark)}
    await decision_actions.decide(marloes.viewer, other.public_id, Verdict(Ruling.NOTHING, reason="x"))
    assert [case.author_mark for case in await Case.all().order_by("id")] == [mark, "", mark]
