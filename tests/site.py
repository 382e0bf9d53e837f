"""The whole site as people meet it: a real server process on a port of its own, with a data folder of its own."""

import email
import os
import re
import socket
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import default
from multiprocessing.process import BaseProcess
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests import forks
from tests.pulse import Pulse

START_SECONDS = 60
MAIL_SECONDS = 15


@dataclass(frozen=True)
class Site:
    """A running server. `settings` are its environment, so that a command beside it works on the same data."""

    origin: str
    data: Path
    settings: dict[str, str]
    pid: int
    log: Path
    pulse: Pulse

    def command(self, *words: str) -> str:
        """What `main.py` with these words says, with the settings of this site. It must succeed."""
        return command(self.settings, *words)

    def wait_for_mail(self, address: str, number: int = 1) -> EmailMessage:
        """The mail with this number (from 1) of all that came for an address, once it lies in the folder."""
        return self._wait_for(lambda: self.mails(address), address, number)

    def wait_for_code(self, address: str, number: int = 1) -> str:
        """The six digits of the sign-in mail with this number for an address; others may lie between."""
        return code_in(self._wait_for(lambda: self.codes(address), address, number))

    def _wait_for(self, mails: Callable[[], list[EmailMessage]], address: str, number: int) -> EmailMessage:
        until = time.monotonic() + MAIL_SECONDS
        while time.monotonic() < until:
            if len(found := mails()) >= number:
                return found[number - 1]
            time.sleep(0.05)
        raise AssertionError(f"no mail {number} for {address} within {MAIL_SECONDS} s; the log says:\n{self.said()}")

    def codes(self, address: str) -> list[EmailMessage]:
        """Every mail with a code to sign in for an address, oldest first."""
        return [mail for mail in self.mails(address) if re.search(r"\d{3} \d{3}", str(mail["Subject"]))]

    def mails(self, address: str) -> list[EmailMessage]:
        """Every mail for an address, oldest first."""
        folder = self.data / "mail"
        files = sorted(folder.glob("*.eml"), key=lambda path: (path.stat().st_mtime_ns, path.name))
        letters = [email.message_from_bytes(path.read_bytes(), policy=default) for path in files]
        return [letter for letter in letters if letter["To"].addresses[0].addr_spec == address]

    def said(self) -> str:
        """Everything the server wrote so far."""
        return self.log.read_text(errors="replace")


PATIENT = {
    "picture_seconds": 300,
    "database_connect_seconds": 600,
    "database_answer_seconds": 600,
    "ready_seconds": 600,
    "answer_seconds": 600,
}
"""Limits of time in settings that no machine reaches, however busy it is. A test about a limit sets its own."""


def environment(**settings: object) -> dict[str, str]:
    """Settings as a server of our own reads them."""
    return {f"JOBTEASE_{name.upper()}": str(value) for name, value in settings.items()}


def code_in(mail: EmailMessage) -> str:
    """The six digits of a sign-in mail."""
    found = re.search(r"\b(\d{3}) ?(\d{3})\b", mail.get_content())
    assert found, f"no code in {mail}"
    return found[1] + found[2]


@contextmanager
def served(data: Path, *, made_by: str = "migrate", called: str = "127.0.0.1", **settings: str) -> Iterator[Site]:
    """The site over a data folder, which the command `made_by` (migrate or demo) fills first. `called`: the host in its address.

    `settings` go to the server as JOBTEASE_<NAME>. At the end nothing unexpected may stand in the server's log.
    """
    data.mkdir(parents=True, exist_ok=True)
    port = free_port()
    origin = f"http://{called}:{port}"
    given = {
        "data": str(data),
        "port": str(port),
        "origin": origin,
        "geocoder": "",
        "hold_newcomers": "true",
        "staff_passkeys": "false",
    } | settings
    told = {"PATH": os.environ["PATH"]} | environment(**PATIENT) | environment(**given)
    command(told, made_by)
    path = data / "server.log"
    pulse = Pulse(data / "pulse")
    process = forks.main(told, "serve", log=path, beat=data / "pulse")
    assert process.pid
    site = Site(origin, data, told, process.pid, path, pulse)
    try:
        _wait_until_it_answers(site, process)
        yield site
        assert process.is_alive(), f"the server stopped by itself:\n{site.said()}"
    finally:
        process.terminate()
        process.join(120)
        if process.is_alive():
            forks.kill(process)
    assert "Traceback" not in site.said(), site.said()


def command(settings: dict[str, str], *words: str) -> str:
    """What `main.py` with these words says. `settings` are its environment; it must succeed."""
    with tempfile.NamedTemporaryFile("r") as log:
        done = forks.main(settings, *words, log=Path(log.name))
        done.join(600)
        said = log.read()
    assert done.exitcode == 0, f"main.py {' '.join(words)} ended with {done.exitcode}:\n{said}"
    return said


def _wait_until_it_answers(site: Site, process: BaseProcess) -> None:
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.is_alive():
        try:
            with urlopen(f"{site.origin}/healthz", timeout=30):
                return
        except (URLError, OSError):
            time.sleep(0.05)
    raise AssertionError(f"the server did not start:\n{site.said()}")


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
