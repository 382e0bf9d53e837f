"""One mail: how it is written to the letter, as what file it leaves, how a server is spoken to, and which refusals are for ever."""

from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import aiosmtplib
import pytest

from jobtease import clock
from jobtease.mail import transport
from jobtease.mail.transport import Mail, Refused, Unreachable
from jobtease.settings import Settings
from tests.smtp_server import post_office

SETTINGS = Settings(
    origin="https://jobtease.example:8443", secret="a secret", mail_from="Job Tease <no-reply@jobtease.example>"
)
NOON = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
ID = sha256(b"a secret key-1").hexdigest()[:40]


def test_a_mail_is_written_to_the_letter() -> None:
    letter = Mail("Two\r\n  words", "Dag Yara,\n\nEén regel.\n", "/mail/off/x")
    with clock.travel(NOON):
        written = transport.compose(letter, "Yara <yara@example.nl>", "key-1", SETTINGS).as_bytes().decode()
    head, _, body = written.partition("\r\n\r\n")
    assert head.split("\r\n") == [
        "From: Job Tease <no-reply@jobtease.example>",
        "To: Yara <yara@example.nl>",
        "Subject: Two words",
        "Date: Sun, 29 Nov 2026 12:00:00 +0000",
        f"Message-ID: <{ID}@jobtease.example>",
        "Auto-Submitted: auto-generated",
        "List-Unsubscribe: <https://jobtease.example:8443/mail/off/x>",
        "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
        'Content-Type: text/plain; charset="utf-8"',
        "Content-Transfer-Encoding: 8bit",
        "MIME-Version: 1.0",
    ]
    assert body == "Dag Yara,\r\n\r\nEén regel.\r\n"
    elsewhere = Settings(origin="http://nowhere", secret="a secret")
    assert transport.compose(letter, "yara@example.nl", "key-1", elsewhere)["List-Unsubscribe-Post"] is None, (
        "https only"
    )
    bare = transport.compose(Mail("x", "y"), "yara@example.nl", "key-2", Settings(origin="nowhere", secret="a secret"))
    assert "List-Unsubscribe" not in bare
    assert "List-Unsubscribe-Post" not in bare
    assert bare["Message-ID"] == f"<{sha256(b'a secret key-2').hexdigest()[:40]}@localhost>"


def test_an_answer_to_a_mail_reaches_who_runs_the_site_if_anybody() -> None:
    """And no program that answers by itself: RFC 3834."""
    for contact in ("", "info@jobtease.example"):
        settings = Settings(secret="a secret", contact_mail=contact)
        mail = transport.compose(Mail("x", "y"), "yara@example.nl", "k", settings)
        assert (mail["Reply-To"] or "", mail["Auto-Submitted"]) == (contact, "auto-generated")


@pytest.mark.parametrize(
    "recipient, to",
    [
        ("yara@example.nl", "yara@example.nl"),
        ("yara@localhost", "yara@localhost"),
        ("yara@ünder.example", "yara@xn--nder-zra.example"),
        ("Çağla Öz <oz@example.nl>", "Çağla Öz <oz@example.nl>"),
    ],
)
def test_to_whom_a_mail_can_be_written(recipient: str, to: str) -> None:
    assert str(transport.compose(Mail("x", "y"), recipient, "k", SETTINGS)["To"]) == to


@pytest.mark.parametrize(
    "recipient",
    [
        *("", "yara", "@example.nl", "yara@", "a@example.nl, b@example.nl", "a@example.nl\nBcc: b@c.nl"),
        *("a\x00@example.nl", "a\x7f@example.nl", "Yara\r <a@example.nl>", "Yara\n <a@example.nl>"),
    ],
)
def test_what_is_no_address_is_never_written_to(recipient: str) -> None:
    with pytest.raises(Refused) as refused:
        transport.compose(Mail("x", "y"), recipient, "k", SETTINGS)
    assert str(refused.value) == "the recipient is not an e-mail address"


@pytest.mark.parametrize(
    "error, told",
    [
        (TimeoutError(), "TimeoutError"),
        (OSError("to yara@example.nl\nfailed"), "OSError: to …@… failed"),
        (aiosmtplib.SMTPResponseException(451, "later,\n<yara@example.nl>"), "SMTPResponseException: 451 later, <…@…>"),
        (
            aiosmtplib.SMTPRecipientsRefused([aiosmtplib.SMTPRecipientRefused(550, "no such", "yara@example.nl")]),
            "SMTPRecipientRefused: 550 no such",
        ),
    ],
    ids=str,
)
def test_why_a_mail_did_not_go(error: Exception, told: str) -> None:
    assert transport.reason(error) == told


async def test_without_a_server_a_mail_is_a_file_that_is_whole(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "mail"
    mail = transport.compose(Mail("x", "y"), "yara@example.nl", "k", SETTINGS)
    assert transport.newest_in(folder) is None
    async with transport.carrier(Settings(data=folder.parent)) as carrier:
        await carrier.connect()
        assert not folder.exists()
        for name in ("2.eml", "3.eml", "1.eml", "1.eml"):
            await carrier.send(mail, name)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        name: mail.as_bytes() for name in ("1.eml", "2.eml", "3.eml")
    }
    (folder / "4.txt").touch()
    assert transport.newest_in(folder) == folder / "3.eml"
    (folder / "5.eml").mkdir()
    async with transport.carrier(Settings(data=folder.parent)) as carrier:
        with pytest.raises(OSError, match="directory"):
            await carrier.send(mail, "5.eml")
    assert {path.name for path in folder.iterdir()} == {"1.eml", "2.eml", "3.eml", "4.txt", "5.eml"}


@pytest.mark.parametrize(
    "url, spoken",
    [
        ("smtp://mail.example", ("mail.example", 587, None, None, False, True)),
        ("smtps://mail.example", ("mail.example", 465, None, None, True, False)),
        ("smtp+plain://", ("localhost", 25, None, None, False, False)),
        ("smtp://a%40b:p%2Fw%C3%A9@mail.example:2525", ("mail.example", 2525, "a@b", "p/wé", False, True)),
    ],
)
def test_how_a_server_is_spoken_to(url: str, spoken: tuple[Any, ...]) -> None:
    client = transport.Server(url)._client
    login = (client._login_username, client._login_password)
    assert (client.hostname, client.port, *login, client.use_tls, client._start_tls_on_connect) == spoken
    assert client.timeout == transport.TIMEOUT


async def test_a_server_that_is_not_there_is_told_as_such() -> None:
    settings = Settings(smtp="smtp+plain://127.0.0.1:1")
    mail = transport.compose(Mail("x", "y"), "yara@example.nl", "k", SETTINGS)
    async with transport.carrier(settings) as carrier:
        with pytest.raises(Unreachable, match="SMTPConnectError"):
            await carrier.connect()
        with pytest.raises(Unreachable, match="SMTPConnectError"):
            await carrier.send(mail, "x.eml")


@pytest.mark.parametrize(
    "recipient, data, error, told",
    [
        ("250 OK", "250 OK", None, ""),
        ("550 no yara@example.nl here", "", Refused, "550 no …@… here"),
        ("599 never", "", Refused, "599 never"),
        ("450 later", "", aiosmtplib.SMTPRecipientsRefused, ""),
        ("250 OK", "500 never", Refused, "500 never"),
        ("250 OK", "554 no yara@example.nl here", Refused, "554 no …@… here"),
        ("250 OK", "499 later", aiosmtplib.SMTPDataError, ""),
        ("250 OK", "600 odd", aiosmtplib.SMTPDataError, ""),
        ("250 OK", "", Unreachable, "SMTPServerDisconnected: "),
    ],
)
async def test_which_refusals_of_a_server_are_for_ever(
    recipient: str, data: str, error: type[Exception] | None, told: str
) -> None:
    mail = transport.compose(Mail("x", "y"), "yara@example.nl", "k", SETTINGS)
    async with post_office() as office:
        office.recipient_answer, office.data_answer, office.breaks_off = (
            recipient,
            data,
            not data and recipient == "250 OK",
        )
        async with transport.carrier(Settings(smtp=f"smtp+plain://127.0.0.1:{office.port}")) as carrier:
            if error is None:
                await carrier.send(mail, "x.eml")
            else:
                with pytest.raises(error) as failed:
                    await carrier.send(mail, "x.eml")
                assert str(failed.value).startswith(told)
        assert not carrier._client.is_connected  # type: ignore[attr-defined]
        assert [one["Message-ID"] for one in office.arrived] == [mail["Message-ID"]] * (error is None)


async def test_a_server_without_smtputf8_never_takes_an_address_that_needs_it() -> None:
    mail = transport.compose(Mail("x", "y"), "özgür@example.nl", "k", SETTINGS)
    async with post_office(utf8=False) as office:
        async with transport.carrier(Settings(smtp=f"smtp+plain://127.0.0.1:{office.port}")) as carrier:
            with pytest.raises(Refused) as failed:
                await carrier.send(mail, "x.eml")
    assert str(failed.value) == "the mail server takes no address with letters like ö (SMTPUTF8)"
