"""Mail waits, goes out once, is tried again when it can't, and is given up in sight. Against a real SMTP server."""

import asyncio
import email
import email.policy
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.mail import outbox, transport
from jobtease.mail.outbox import Outbox, Priority
from jobtease.mail.transport import Mail
from jobtease.settings import Settings, replaced
from tests.house import House
from tests.smtp_server import CERTIFICATE, post_office

queue = transactions.atomic(outbox.queue)


async def _write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    return Mail(details["subject"], details.get("body", "Hallo Yara,\n\nDag.\n")) if details["subject"] else None


WRITERS = {"test": _write}


def _with(house: House, office_url: str) -> Settings:
    return replaced(house.settings, smtp=office_url)


async def _queue(key: str = "1", recipient: str = "yara@example.nl", subject: str = "Nieuws") -> None:
    await queue(key, recipient, "test", {"subject": subject})


async def test_a_mail_arrives_once_and_as_it_was_written(house: House) -> None:
    await _queue(subject="Zoë zegt: 🙂")
    await _queue(subject="the same key changes nothing")
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        assert await outbox.send_due(settings, WRITERS) == 1
        assert await outbox.send_due(settings, WRITERS) == 0
    (message,) = office.arrived
    assert message["Subject"] == "Zoë zegt: 🙂"
    assert message["To"] == "yara@example.nl"
    assert message["From"] == "Jobtease <no-reply@jobtease.example>"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message.get_content_type() == "text/plain"
    assert message.get_content().splitlines() == ["Hallo Yara,", "", "Dag."]
    row = await Outbox.get()
    assert row.sent_at is not None
    assert row.details == {}


async def test_what_waits_for_another_try_holds_up_nobody(house: House) -> None:
    later = clock.now() + timedelta(hours=1)
    await transactions.atomic(Outbox.bulk_create)(
        Outbox(key=f"later {n}", recipient="x@example.nl", letter="zzz", details={}, next_try_at=later)
        for n in range(60)
    )
    await _queue()
    async with post_office() as office:
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 1
    assert [message["To"] for message in office.arrived] == ["yara@example.nl"]


async def test_two_processes_never_send_the_same_mail(house: House) -> None:
    for number in range(30):
        await _queue(str(number))
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        sent = await asyncio.gather(*(outbox.send_due(settings, WRITERS) for _ in range(4)))
    assert sum(sent) == 30
    assert len({message["Message-ID"] for message in office.arrived}) == len(office.arrived) == 30


async def test_a_copy_after_a_crash_has_the_same_message_id(house: House) -> None:
    settings = house.settings
    first, second = (transport.compose(Mail("a", "b"), "yara@example.nl", "1", settings) for _ in range(2))
    other = transport.compose(Mail("a", "b"), "yara@example.nl", "2", settings)
    assert first["Message-ID"] == second["Message-ID"] != other["Message-ID"]


async def test_a_mail_that_was_taken_by_a_process_that_died_goes_out_later(house: House) -> None:
    await _queue()
    assert await outbox._claim(await Outbox.get())
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        assert await outbox.send_due(settings, WRITERS) == 0
        with clock.travel(outbox.LEASE + timedelta(seconds=1)):
            assert await outbox.send_due(settings, WRITERS) == 1


async def test_a_busy_server_is_tried_again_and_given_up_after_six_tries(house: House) -> None:
    await _queue()
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        office.data_answer = "451 Later, please"
        passed = timedelta()
        for wait in (*outbox.WAITS, None):
            with clock.travel(passed):
                assert await outbox.send_due(settings, WRITERS) == 0
                row = await Outbox.get()
                assert "451" in row.problem
                if wait is None:
                    assert row.next_try_at is None
                else:
                    assert row.next_try_at is not None
                    assert abs(row.next_try_at - clock.now() - wait) < timedelta(seconds=20)
                    passed += wait + timedelta(seconds=30)
        assert row.tries == 6
        with clock.travel(timedelta(days=3)):
            assert await outbox.send_due(settings, WRITERS) == 0
        assert office.arrived == []
        assert (await outbox.failures())[0].next_try_at is None
        assert await outbox.try_again(row.id)
        office.data_answer = "250 OK"
        assert await outbox.send_due(settings, WRITERS) == 1


async def test_a_recipient_who_does_not_exist_is_given_up_at_once(house: House) -> None:
    await _queue("1")
    async with post_office() as office:
        office.recipient_answer = "550 No such person"
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 0
        row = await Outbox.get()
        assert row.next_try_at is None
        assert "550 No such person" in row.problem
        office.recipient_answer = "250 OK"
        await _queue("2")
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 1


async def test_a_server_that_is_down_costs_one_mail_one_try(house: House) -> None:
    for number in range(3):
        await _queue(str(number))
    assert await outbox.send_due(_with(house, "smtp+plain://127.0.0.1:1"), WRITERS) == 0
    assert sorted(await Outbox.all().values_list("tries", flat=True)) == [0, 0, 1]


async def test_a_server_that_breaks_off_is_left_alone_for_this_round(house: House) -> None:
    for number in range(3 * outbox.AT_ONCE):
        await _queue(str(number))
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        office.breaks_off = True
        assert await outbox.send_due(settings, WRITERS) == 0
        assert office.arrived == []
        tries = [row.tries for row in await Outbox.all()]
        assert 0 < sum(tries) <= outbox.AT_ONCE
        office.breaks_off = False
        assert await outbox.send_due(settings, WRITERS) == tries.count(0)


async def test_a_mail_that_is_refused_for_now_keeps_no_other_waiting(house: House) -> None:
    for number in range(3 * outbox.AT_ONCE):
        await _queue(str(number))
    async with post_office() as office:
        office.data_answer = "451 Later, please"
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 0
    assert {row.tries for row in await Outbox.all()} == {1}


async def test_starttls_and_a_password(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    await _queue()
    async with post_office(tls="starttls", password="p@ss:w/rd") as office:
        settings = _with(house, f"smtp://jobtease:p%40ss%3Aw%2Frd@localhost:{office.port}")
        assert await outbox.send_due(settings, WRITERS) == 1, (await Outbox.get()).problem


async def test_tls_from_the_first_byte(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    await _queue()
    async with post_office(tls="at once") as office:
        assert await outbox.send_due(_with(house, f"smtps://localhost:{office.port}"), WRITERS) == 1


@pytest.mark.parametrize("tls", ["", "starttls"])
async def test_nothing_is_said_to_a_server_that_can_not_show_who_it_is(house: House, tls: str) -> None:
    await _queue()
    async with post_office(tls=tls) as office:
        assert await outbox.send_due(_with(house, f"smtp://localhost:{office.port}"), WRITERS) == 0
        assert office.arrived == []
    row = await Outbox.get()
    assert row.problem
    assert row.next_try_at is not None


async def test_a_wrong_password_is_our_own_fault_and_tried_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    await _queue()
    async with post_office(tls="starttls", password="right") as office:
        assert await outbox.send_due(_with(house, f"smtp://jobtease:wrong@localhost:{office.port}"), WRITERS) == 0
    row = await Outbox.get()
    assert row.next_try_at is not None
    assert "535" in row.problem


@pytest.mark.parametrize(
    "recipient",
    [
        "yara@example.nl\r\nBcc: x@example.nl",
        "yara@example.nl, x@example.nl",
        "yara",
        "@example.nl",
        "a b@example.nl",
        "",
    ],
)
async def test_an_address_that_is_none_is_given_up_in_sight(house: House, recipient: str) -> None:
    await _queue(recipient=recipient)
    async with post_office() as office:
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 0
        assert office.arrived == []
    assert (await Outbox.get()).next_try_at is None


async def test_a_line_end_in_a_subject_makes_no_header(house: House) -> None:
    await _queue(subject="Hallo\r\nBcc: x@example.nl\r\n\r\nInhoud")
    async with post_office() as office:
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 1
    (message,) = office.arrived
    assert message["Bcc"] is None
    assert message["Subject"] == "Hallo Bcc: x@example.nl Inhoud"
    assert office.envelopes[0].rcpt_tos == ["yara@example.nl"]


async def test_a_name_from_everywhere_and_a_domain_with_accents(house: House) -> None:
    await _queue(recipient="zoë@müller.nl")
    async with post_office() as office:
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 1
    assert office.envelopes[0].rcpt_tos == ["zoë@xn--mller-kva.nl"]


async def test_without_a_server_mails_become_files(house: House) -> None:
    await _queue(subject="Één")
    assert await outbox.send_due(house.settings, WRITERS) == 1
    (path,) = house.settings.mails.iterdir()
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    assert message["Subject"] == "Één"
    assert transport.newest_in(house.settings.mails) == path


async def test_a_full_disk_is_tried_again(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Path, target: Path) -> Path:
        raise OSError(28, "No space left on device")

    await _queue()
    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", full)
        assert await outbox.send_due(house.settings, WRITERS) == 0
    assert list(house.settings.mails.iterdir()) == []
    with clock.travel(timedelta(minutes=2)):
        assert await outbox.send_due(house.settings, WRITERS) == 1


async def test_a_letter_that_became_pointless_is_dropped(house: House) -> None:
    await _queue(subject="")
    assert await outbox.send_due(house.settings, WRITERS) == 0
    assert await Outbox.all().count() == 0


async def test_sent_mails_are_forgotten_after_a_week(house: House) -> None:
    await _queue()
    await outbox.send_due(house.settings, WRITERS)
    with clock.travel(timedelta(days=6)):
        assert await outbox.erase_past() == 0
    with clock.travel(timedelta(days=8)):
        assert await outbox.erase_past() == 1


async def test_the_administrator_sees_what_failed_and_tries_again(house: House) -> None:
    ada, yara, marloes = (
        await house.join("Ada", role=Role.ADMINISTRATOR),
        await house.join("Yara"),
        await house.moderator(),
    )
    assert "Alles werkt" in (await ada.get("/workings")).text
    await _queue(recipient="zara@example.nl")
    async with post_office() as office:
        office.recipient_answer = "550 No such person"
        await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS)
    page = (await ada.get("/workings")).text
    assert "550 No such person" in page
    assert "z…@example.nl" in page
    assert "zara@" not in page
    row = await Outbox.get()
    assert (await ada.post(f"/workings/mails/{row.id}")).headers["location"] == "/workings"
    assert (await Outbox.get()).next_try_at is not None
    assert (await ada.post("/workings/mails/999")).status_code == 404
    for other in (yara, marloes):
        assert (await other.get("/workings")).status_code == 404
        assert (await other.post(f"/workings/mails/{row.id}")).status_code == 404


@pytest.mark.parametrize("answer", ["451 later for <zara@example.nl>", "550 no zara@example.nl here"])
async def test_no_address_stands_in_the_log_or_before_the_administrator(
    house: House, answer: str, caplog: pytest.LogCaptureFixture
) -> None:
    await _queue(recipient="zara@example.nl")
    async with post_office() as office:
        office.recipient_answer = answer
        assert await outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS) == 0
    row = await Outbox.get()
    assert answer[:3] in row.problem
    assert "zara" not in row.problem + caplog.text


async def _until(condition: Callable[[], bool]) -> None:
    """Wait for something that a colleague in this event loop is to do."""
    async with asyncio.timeout(300):
        while not condition():
            await asyncio.sleep(0.01)


async def test_a_slow_server_holds_up_four_and_not_everybody_one_by_one(house: House) -> None:
    for number in range(6):
        await _queue(str(number))
    async with post_office() as office:
        office.held = asyncio.Event()
        sending = asyncio.create_task(outbox.send_due(_with(house, f"smtp+plain://127.0.0.1:{office.port}"), WRITERS))
        await _until(lambda: office.handing_over == outbox.AT_ONCE)
        office.held.set()
        assert await sending == 6


@pytest.mark.parametrize("times", [1, 3], ids=["once", "again, while it finishes"])
async def test_a_restart_lets_the_mail_under_way_finish_and_sends_no_copy(
    house: House, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    monkeypatch.setattr(outbox, "FINISH_SECONDS", 120)
    await _queue()
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        office.held = asyncio.Event()
        sending = asyncio.create_task(outbox.send_due(settings, WRITERS))
        await _until(lambda: office.handing_over == 1)
        for _ in range(times):
            sending.cancel()
            await asyncio.wait([sending], timeout=0.05)
        assert not sending.done()
        office.held.set()
        await asyncio.gather(sending, return_exceptions=True)
        assert sending.cancelled()
        assert (await Outbox.get()).sent_at is not None
        assert await outbox.send_due(settings, WRITERS) == 0
    assert len(office.arrived) == 1


async def test_a_restart_gives_back_a_mail_that_the_server_does_not_answer(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outbox, "FINISH_SECONDS", 0.05)
    await _queue()
    async with post_office() as office:
        settings = _with(house, f"smtp+plain://127.0.0.1:{office.port}")
        office.held = asyncio.Event()
        sending = asyncio.create_task(outbox.send_due(settings, WRITERS))
        await _until(lambda: office.handing_over == 1)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        row = await Outbox.get()
        assert (row.tries, row.sent_at) == (0, None)
        office.held.set()
        assert await outbox.send_due(settings, WRITERS) == 1  # by whoever comes next, at once


async def test_a_code_is_tried_again_while_somebody_still_waits_for_it(house: House) -> None:
    await queue("1", "yara@example.nl", "sign_in", {}, priority=Priority.WAITED_FOR)

    async def write(details: Mapping[str, Any], settings: Settings) -> Mail:
        return Mail("123 456", "Dag.")

    assert await outbox.send_due(_with(house, "smtp+plain://127.0.0.1:1"), {"sign_in": write}) == 0
    row = await Outbox.get()
    assert row.next_try_at is not None
    assert row.next_try_at - clock.now() <= timedelta(seconds=10)
    assert sum(outbox.WAITS_OF_URGENT, timedelta()) < timedelta(minutes=15)
