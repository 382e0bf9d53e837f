"""An event that a consumer could not handle waits in sight until it can."""

from dataclasses import replace
from datetime import timedelta

from jobtease import clock
from jobtease.accounts import consumers
from jobtease.audience import Role
from jobtease.events import audit, consuming
from jobtease.events.consuming import ParkedEvent
from jobtease.events.event_log import Event
from jobtease.moderation.events import ModerationEvent
from tests.accounts.signing_in import ask, mails
from tests.events.tampering import happen, tamper
from tests.house import House


async def _broken(event: Event) -> None:
    raise ValueError("the letter box is stuck: 'ik schaam me' of yara@example.nl")


async def test_a_parked_event_is_seen_tried_and_handled(house: House) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    await ask(house.visitor(), "yara@example.nl")
    (consumer,) = consumers.CONSUMERS
    broken = replace(consumer, handle=_broken)
    for minute in range(consuming.MOST_TRIES):
        with clock.travel(timedelta(minutes=minute * 6)):
            await consuming.consume_all([broken])
    parked = await ParkedEvent.get()
    page = (await ada.get("/workings")).text
    assert "the letter box is stuck" in page
    assert "schaam" not in page + parked.problem  # an exception can quote what somebody wrote
    assert "yara@" not in page + parked.problem
    house.app.state.features.consumers = (broken,)
    await ada.post(f"/workings/events/{parked.id}")
    assert await ParkedEvent.all().count() == 1
    house.app.state.features.consumers = (consumer,)
    await ada.post(f"/workings/events/{parked.id}")
    assert await ParkedEvent.all().count() == 0
    await house.work()
    assert mails(house)[-1]["To"] == "yara@example.nl"


async def test_only_an_administrator_tries_again(house: House) -> None:
    for person in (await house.join("Yara"), await house.moderator()):
        assert (await person.post("/workings/events/1")).status_code == 404


async def test_what_became_of_the_audit_trail_is_seen(house: House) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR, language="en")
    assert "It has not been checked yet" in (await ada.get("/workings")).text
    await happen(ModerationEvent.MERGER_DONE)
    rows = (await audit.head()).number
    await house.work()
    page = (await ada.get("/workings")).text
    assert f"Up to row {rows}" in page
    assert "Everything works" in page
    await tamper(house.settings.database, f"UPDATE event SET subject = 'y' WHERE audit_number = {rows}")
    await house.work()
    page = (await ada.get("/workings")).text
    assert "Audit trail: something is wrong" in page
    assert f"Up to row {rows - 1}" in page
    assert "Everything works" not in page
    assert page.count("<h1") == 1
