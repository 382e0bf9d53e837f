"""A case has a priority and the words for it; a further reason raises it and never lowers it."""

from datetime import datetime, timedelta

from jobtease import clock
from jobtease.events import event_log
from jobtease.moderation.cases.lifecycle import open_case
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.models import Case
from tests.house import House


@event_log.action
async def _because(subject: str, due_at: datetime, priority: int = 2, alarms: tuple[str, ...] = ()) -> Case:
    event_log.record(ModerationEvent.MERGER_DONE, subject)  # any
    return await open_case(
        kind="request",
        subject=subject,
        author_id=None,
        municipality="GM0599",
        because="held",
        due=lambda _opened: due_at,
        priority=priority,
        alarms=alarms,
    )


async def test_a_case_without_alarms_is_of_the_ordinary_kind(house: House) -> None:
    await _because("a", clock.now())
    case = await Case.get(subject="a")
    assert (case.priority, case.alarms) == (2, [])


async def test_a_further_reason_raises_a_case_and_never_lowers_it(house: House) -> None:
    soon = clock.now() + timedelta(hours=1)
    await _because("a", soon + timedelta(hours=3), 2, ("contact",))
    await _because("a", soon, 0, ("despair",))
    again = await _because("a", soon + timedelta(hours=9), 1, ("contact", "threat"))
    case = await Case.get(subject="a")
    assert (case.priority, case.alarms, case.due_at) == (0, ["contact", "despair", "threat"], soon)
    assert (again.priority, again.alarms, again.due_at) == (0, ["contact", "despair", "threat"], soon)
