"""SMTP transport: one mail is composed as plain text, then goes to a folder of .eml files or to a mail server."""

import asyncio
import os
import re
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses
from hashlib import sha256
from pathlib import Path
from typing import Protocol
from urllib.parse import unquote, urlsplit

import aiosmtplib

from jobtease import clock, logs
from jobtease.settings import Settings
from jobtease.words import mail_addresses

TIMEOUT = 20.0
"""Seconds for connecting, and for each answer of the server."""


class Refused(Exception):
    """This mail will never be taken: no further try."""


class Unreachable(Exception):
    """The server can't be reached or does not let us in, so no mail would go out now."""


def reason(error: BaseException) -> str:
    """Why a mail did not go, in one line without anybody's address: a server's refusal quotes the recipient."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        error = error.recipients[0]
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return f"{type(error).__name__}: {error.code} {' '.join(logs.redacted(error.message).split())}"
    return logs.told(error)


@dataclass(frozen=True)
class Mail:
    """A mail in words."""

    subject: str
    body: str
    unsubscribe_path: str = ""
    """Where this kind of mail can be switched off without signing in, on this site; empty: it can't be."""


class Carrier(Protocol):
    """Something that takes a composed mail."""

    async def connect(self) -> None:
        """Be ready for the first mail. Raises Unreachable. `send` does it by itself."""

    async def send(self, message: EmailMessage, file_name: str) -> None:
        """Returns once the mail is safe elsewhere. Raises Refused, Unreachable, or anything else for "try again"."""


def compose(mail: Mail, recipient: str, key: str, settings: Settings) -> EmailMessage:
    """A plain text mail. Its Message-ID depends on `key` only, so that a copy sent after a crash is known as one. Raises Refused."""
    message = EmailMessage(policy=SMTP)
    host = urlsplit(settings.origin).hostname or "localhost"
    message["From"] = _address(settings.mail_from)
    try:
        message["To"] = _address(recipient)
    except ValueError as error:
        raise Refused(f"the recipient is {error}") from error
    message["Subject"] = " ".join(mail.subject.split())
    message["Date"] = format_datetime(clock.now())
    message["Message-ID"] = f"<{sha256(f'{settings.secret} {key}'.encode()).hexdigest()[:40]}@{host}>"
    message["Auto-Submitted"] = "auto-generated"
    if settings.contact_mail:
        message["Reply-To"] = settings.contact_mail
    if mail.unsubscribe_path:
        message["List-Unsubscribe"] = f"<{settings.origin}{mail.unsubscribe_path}>"
        if settings.origin.startswith("https:"):  # RFC 8058 asks for it
            message["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    message.set_content(mail.body)
    return message


def _address(written: str) -> Address:
    """One address, perhaps with a name. ValueError for anything else, line ends above all."""
    (name, address), *more = getaddresses([written]) or [("", "")]
    local, at, domain = address.rpartition("@")
    odd = more or re.search(r"[\x00-\x20\x7f]", address) or re.search(r"[\r\n\x00]", written)
    if odd or not (local and at and domain):
        raise ValueError("not an e-mail address")
    return Address(name, local, mail_addresses.ascii_domain(domain) if "." in domain else domain)


@asynccontextmanager
async def carrier(settings: Settings) -> AsyncIterator[Carrier]:
    """What mails go out with, for these settings. Connects at the first mail, and takes leave at the end."""
    if not settings.smtp:
        yield Folder(settings.mails)
        return
    server = Server(settings.smtp)
    try:
        yield server
    finally:
        await server.close()


class Folder:
    """Mails as files, for development and for a look before a mail server is chosen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    async def connect(self) -> None:
        """A folder is there, or is made at the first mail."""

    async def send(self, message: EmailMessage, file_name: str) -> None:
        await asyncio.to_thread(self._write, message.as_bytes(), file_name)

    def _write(self, data: bytes, file_name: str) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        half = self.folder / f".{file_name}.{secrets.token_hex(4)}"
        try:
            with half.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            half.rename(self.folder / file_name)
        finally:
            half.unlink(missing_ok=True)


def newest_in(folder: Path) -> Path | None:
    """The newest mail of a folder, or None. File names begin with the moment."""
    return max(folder.glob("*.eml"), key=lambda path: path.name, default=None)


class Server:
    """An SMTP server: smtp:// asks for STARTTLS and goes no further without, smtps:// is TLS at once, smtp+plain:// neither."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        ports = {"smtp": 587, "smtps": 465, "smtp+plain": 25}
        self._client = aiosmtplib.SMTP(
            hostname=parts.hostname or "localhost",
            port=parts.port or ports[parts.scheme],
            username=unquote(parts.username) if parts.username else None,
            password=unquote(parts.password) if parts.password else None,
            use_tls=parts.scheme == "smtps",
            start_tls=parts.scheme == "smtp",
            timeout=TIMEOUT,
        )

    async def connect(self) -> None:
        """To the server, TLS and password included. Raises Unreachable."""
        try:
            if not self._client.is_connected:
                await self._client.connect()
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise Unreachable(reason(error)) from error

    async def send(self, message: EmailMessage, file_name: str) -> None:
        await self.connect()
        try:
            await self._client.send_message(message)
        except aiosmtplib.SMTPRecipientsRefused as error:
            _raise_if_for_ever(error.recipients[0])
            raise
        except aiosmtplib.SMTPSenderRefused:
            raise  # our own settings: worth another try once they are mended
        except aiosmtplib.SMTPResponseException as error:
            _raise_if_for_ever(error)
            raise
        except aiosmtplib.SMTPNotSupported as error:
            raise Refused("the mail server takes no address with letters like ö (SMTPUTF8)") from error
        except aiosmtplib.SMTPServerDisconnected as error:
            raise Unreachable(reason(error)) from error

    async def close(self) -> None:
        if self._client.is_connected:
            with suppress(aiosmtplib.SMTPException, OSError, TimeoutError):
                async with asyncio.timeout(2):  # it may be the very answer that we no longer wait for
                    await self._client.quit()
            self._client.close()


def _raise_if_for_ever(error: aiosmtplib.SMTPResponseException) -> None:
    if 500 <= error.code < 600:
        raise Refused(f"{error.code} {logs.redacted(error.message)}") from error
