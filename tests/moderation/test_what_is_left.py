"""What erasing, time and the end of a case take away, and what of others stays beside it."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.data import transactions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.looks import Look
from jobtease.moderation import consumers, erasure, rules
from jobtease.moderation.cases import evidence_retention
from jobtease.moderation.desk import access_log
from jobtease.moderation.models import Case, Decision, Report, Ruling
from tests.house import House, Person

UTRECHT = "GM0344"
DAY = timedelta(days=1)


@transactions.atomic
async def _case(subject: str, author: Person | None = None, *reporters: Person, **more: Any) -> Case:
    values: dict[str, Any] = {"kind": "request", "municipality": "GM0599", "because": "held", "subject": subject}
    values |= {"due_at": clock.now() + DAY, "report_count": len(reporters), "evidence": "Words", "alarms": ["scam"]}
    case = await Case.create(author_id=author.viewer.id if author else None, **(values | more))
    for reporter in reporters:
        await Report.create(
            case_id=case.id, reporter_id=reporter.viewer.id, reason="other", note="Note", evidence="Words"
        )
    return case


@transactions.atomic
async def _decision(case: Case, moderator: Person) -> Decision:
    return await Decision.create(
        case_id=case.id,
        moderator_id=moderator.viewer.id,
        ruling=Ruling.WARN,
        clause="",
        reason="Why",
        undone_reason="Oh",
    )


@transactions.atomic
async def _look(case: Case, moderator: Person) -> None:
    await Look.create(
        case_public_id=case.public_id, kind=case.kind, subject=case.subject, account_id=moderator.viewer.id
    )


async def _open() -> set[str]:
    return {str(subject) for subject in await Case.filter(closed_at=None).values_list("subject", flat=True)}


async def test_erasing_closes_what_nobody_reported_and_empties_what_was_decided(house: House) -> None:
    yara, samira, noor, marloes = [*[await house.join(n) for n in ("Yara", "Samira", "Noor")], await house.moderator()]
    for person, name in ((yara, "y"), (samira, "s")):
        await _case(f"{name}-reported", person, noor)
        await _case(f"{name}-started", person, because="moderator")
        await _case(f"{name}-held", person)
        past = await _case(f"{name}-past", person, noor, closed_at=clock.now() - DAY)
        await _decision(past, marloes)
        for case in await Case.filter(subject__startswith=name, closed_at=None):
            await _look(case, marloes)
    await _case("of another", samira, yara, noor)
    erase = transactions.atomic(erasure.erase)
    await erase(yara.viewer.id, house.resources)
    rows = {case.subject: case for case in await Case.all()}
    mark = rejoin_blocks.mark_of(house.settings.secret, "yara@example.nl")
    assert await _open() == {"y-reported", "y-started", "s-reported", "s-started", "s-held", "of another"}
    marked = {name for name, case in rows.items() if case.author_mark}
    assert marked == {name for name, case in rows.items() if case.left_at} == {"y-reported", "y-started"}
    assert rows["y-reported"].author_mark == mark
    assert {name for name, case in rows.items() if case.author_id is None} == {name for name in rows if name[0] == "y"}
    emptied = {name for name, case in rows.items() if case.evidence_gone_at}
    assert emptied == {"y-held", "y-past"}
    assert emptied == {name for name, case in rows.items() if case.evidence == "" and case.alarms == []}
    words = {(r.case.subject, r.reporter_id, r.note, r.evidence) for r in await Report.all().select_related("case")}
    assert words == {
        ("y-reported", noor.viewer.id, "Note", "Words"),
        ("y-past", noor.viewer.id, "Note", ""),
        ("s-reported", noor.viewer.id, "Note", "Words"),
        ("s-past", noor.viewer.id, "Note", "Words"),
        ("of another", None, "", "Words"),
        ("of another", noor.viewer.id, "Note", "Words"),
    }
    decisions = {(d.case.subject, d.reason, d.undone_reason) for d in await Decision.all().select_related("case")}
    assert decisions == {("y-past", "", ""), ("s-past", "Why", "Oh")}
    assert {row.subject for row in await Look.exclude(ended_at=None)} == {"y-held"}
    before = rows["y-reported"].left_at
    assert before is not None
    await erase(noor.viewer.id, house.resources)
    assert (await Case.get(subject="y-reported")).left_at == before


async def test_a_moderator_who_leaves_decided_as_nobody_and_looks_no_more(house: House) -> None:
    yara, marloes, kees = await house.join("Yara"), await house.moderator(), await house.moderator("Kees")
    first, second = [await _case(s, yara, closed_at=clock.now()) for s in ("a", "b")]
    await _decision(first, marloes)
    await _decision(second, kees)
    waits = await _case("c", yara)
    for moderator in (marloes, kees):
        await _look(waits, moderator)
    await transactions.atomic(erasure.erase)(marloes.viewer.id, house.resources)
    assert await Decision.all().order_by("id").values_list("moderator_id", flat=True) == [None, kees.viewer.id]
    seen = await access_log.of_case(kees.viewer, waits.public_id)
    assert [(look.moderator, look.mine, look.ended) for look in seen] == [("", False, True), ("Kees", True, False)]


async def test_looks_are_of_one_moderator_at_one_open_case_of_the_own_desk(house: House) -> None:
    marloes, kees, piet = [
        await house.moderator(n, m) for n, m in (("Marloes", "GM0599"), ("Kees", "GM0599"), ("Piet", UTRECHT))
    ]
    first, second = await _case("a"), await _case("b")
    past = await _case("c", closed_at=clock.now())
    await access_log.look(marloes.viewer, first.public_id)
    await access_log.look(kees.viewer, first.public_id)
    await access_log.look(kees.viewer, first.public_id)
    await access_log.look(marloes.viewer, second.public_id)
    with pytest.raises(NotFound):
        await access_log.look(piet.viewer, first.public_id)
    with pytest.raises(Conflict):
        await access_log.look(marloes.viewer, past.public_id)
    seen = await access_log.of_case(kees.viewer, first.public_id)
    assert [(look.moderator, look.mine, look.ended) for look in seen] == [
        ("Marloes", False, False),
        ("Kees", True, False),
    ]
    assert len(await house.happened("moderation:case:looked")) == 3
    await transactions.atomic(access_log.end)(first.public_id)
    assert [row.ended_at is None for row in await Look.all().order_by("id")] == [False, False, True]
    ended = (await Look.all().order_by("id").first()).ended_at  # type: ignore[union-attr]
    with clock.travel(DAY):
        await transactions.atomic(access_log.end)(first.public_id)
        await access_log.look(kees.viewer, first.public_id)
    assert [row.ended_at for row in await Look.all().order_by("id")] == [ended, None, None]
    assert len(await house.happened("moderation:case:looked")) == 4


async def test_words_are_kept_two_weeks_after_their_own_case(house: House) -> None:
    noor, bas = await house.join("Noor"), await house.join("Bas")
    now = clock.now()
    old, lately = now - rules.EVIDENCE_KEPT - DAY, now - rules.EVIDENCE_KEPT + DAY
    gone = await _case("gone", None, noor, bas, closed_at=old)
    await transactions.atomic(Report.filter(case_id=gone.id, reporter_id=bas.viewer.id).update)(evidence="")
    await _case("gone before", None, noor, closed_at=old, evidence_gone_at=lately)
    await _case("kept", None, noor, closed_at=lately)
    waits = await _case("waits", None, noor, opened_at=old)
    await _case("outfit", None, noor, kind="outfit", closed_at=lately)
    assert await evidence_retention.destroy_due(house.resources) == 1
    assert await evidence_retention.destroy_due(house.resources) == 0
    kept = {(r.case.subject, r.evidence) for r in await Report.all().select_related("case")}
    assert kept == {("gone", ""), ("gone before", "Words"), ("kept", "Words"), ("waits", "Words"), ("outfit", "Words")}
    assert {case.subject for case in await Case.filter(evidence="")} == {"gone"}
    (told,) = await house.happened("moderation:evidence:destroyed")
    assert told.facts["words"] == 1
    assert (await Case.get(subject="gone before")).evidence_gone_at == lately
    assert not await evidence_retention._erase(waits, [], 0)  # it waits again


async def test_held_words_that_went_with_their_writer_wait_for_nobody(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    await _case("no author")
    await _case("an answer", yara, kind="feedback")
    await _case("somebody's", yara)
    await _case("reported", None, noor)
    await _case("started", None, because="moderator")
    await _case("worry", None, because="worry")

    @event_log.action
    async def close() -> None:
        event_log.no_change()
        await consumers.close_what_is_gone()

    await close()
    assert await _open() == {"somebody's", "reported", "started", "worry"}
