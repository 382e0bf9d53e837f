"""A real SMTP server for tests, in the test's own event loop, that does as it is told."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword

CERTIFICATE = Path(__file__).parent / "data" / "localhost.pem"
"""A self-signed certificate for localhost with its key, good from 2001 to 2148 whatever the clock says, and for nothing but tests."""


@dataclass
class PostOffice:
    """What arrived, and what to answer from now on."""

    port: int = 0
    arrived: list[EmailMessage] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)
    recipient_answer: str = "250 OK"
    data_answer: str = "250 OK"
    handing_over: int = 0
    """Mails that wait for our answer at this moment."""
    held: asyncio.Event | None = None
    """When there is one, no mail is answered before it is set."""
    breaks_off: bool = False
    """Each mail ends the connection without an answer."""

    async def handle_RCPT(self, server: Any, session: Any, envelope: Envelope, address: str, options: list[str]) -> str:
        if self.recipient_answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipient_answer

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:
        self.handing_over += 1
        try:
            if self.held is not None:
                await self.held.wait()
        finally:
            self.handing_over -= 1
        if self.breaks_off:
            server.transport.abort()
        elif self.data_answer.startswith("250"):
            assert isinstance(envelope.content, bytes)
            self.arrived.append(message_from_bytes(envelope.content, policy=policy.default))
            self.envelopes.append(envelope)
        return self.data_answer


def certificate() -> ssl.SSLContext:
    """What a server with our certificate needs."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE)
    return context


@asynccontextmanager
async def post_office(tls: str = "", password: str = "", utf8: bool = True) -> AsyncIterator[PostOffice]:
    """Open on a free port. `tls` is "starttls" or "at once"; with a password, user "jobtease" must sign in with it."""
    office = PostOffice()

    def authenticate(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        right = isinstance(data, LoginPassword) and data == LoginPassword(b"jobtease", password.encode())
        return AuthResult(success=right, handled=False)  # by us: the server is to answer

    def protocol() -> SMTP:
        return SMTP(
            office,
            hostname="localhost",
            tls_context=certificate() if tls == "starttls" else None,
            require_starttls=tls == "starttls",
            auth_required=bool(password),
            auth_require_tls=bool(tls),
            authenticator=authenticate,
            enable_SMTPUTF8=utf8,
        )

    loop = asyncio.get_running_loop()
    server = await loop.create_server(protocol, "127.0.0.1", 0, ssl=certificate() if tls == "at once" else None)
    office.port = server.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        server.close()
