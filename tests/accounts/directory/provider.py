"""A real OpenID Connect provider (nanoidp, in an environment of its own) in a process of its own, and a browser that signs in there."""

import asyncio
import json
import re
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import aiohttp
import httpx2

from jobtease import app as composition
from jobtease.web import http_client
from tests.house import House, Person

PROGRAM = Path(sys.prefix) / "provider" / "bin" / "nanoidp"
BACK = "http://localhost/directory/rotterdam/back"
SECRET = "a-client-secret-of-tests"
"""Without signs that RFC 6749 has percent-encoded in a header: this provider doesn't read them so."""
PASSWORD = "of nobody"
STARTS = 300.0
"""Seconds of patience with a busy machine. It takes half a one."""


@dataclass
class Provider:
    """It runs. `folder` holds its settings, `auth` is how clients show it who they are."""

    folder: Path
    port: int
    process: "subprocess.Popen[bytes] | None" = None
    auth: str = "client_secret_basic"

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def write(self, people: Mapping[str, tuple[str, list[str]]]) -> None:
        """Who is in the directory: by name, the address and the groups."""
        users = {
            name: {"password": PASSWORD, "email": mail, "groups": groups} for name, (mail, groups) in people.items()
        }
        client = {
            "client_id": "jobtease",
            "client_secret": SECRET,
            "token_endpoint_auth_method": self.auth,
            "redirect_uris": [BACK],
        }
        oauth = {"issuer": self.issuer, "audience": "elsewhere", "clients": [client]}
        server = {"host": "127.0.0.1", "port": self.port}
        # JSON is YAML
        (self.folder / "users.yaml").write_text(json.dumps({"config_version": 1, "users": users}))
        settings = {"config_version": 1, "server": server, "oauth": oauth}
        (self.folder / "settings.yaml").write_text(json.dumps(settings))

    async def now_has(self, people: Mapping[str, tuple[str, list[str]]]) -> None:
        """Somebody changed the directory."""
        self.write(people)
        await self._manage("/api/config/reload")

    async def rotate_keys(self) -> None:
        """It signs with another key from now on."""
        await self._manage("/api/keys/rotate")

    async def _manage(self, path: str) -> None:
        async with aiohttp.ClientSession() as session, session.post(self.issuer + path) as answer:
            assert answer.status == 200, await answer.text()

    def start(self) -> None:
        assert PROGRAM.exists(), "give `make test` once: it installs the provider that these tests sign in at"
        command = [str(PROGRAM), "--config", str(self.folder), "--port", str(self.port), "--host", "127.0.0.1"]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, cwd=self.folder)
        until = time.monotonic() + STARTS
        while time.monotonic() < until:
            with socket.socket() as one:
                if one.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            assert self.process.poll() is None, (self.folder / "log").read_text()
            time.sleep(0.02)
        raise AssertionError((self.folder / "log").read_text())

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait()
            self.process = None


def configured(
    folder: Path, issuer: str, groups: Mapping[str, str], auth: str = "client_secret_basic", **more: str
) -> Path:
    """The file that JOBTEASE_DIRECTORIES names."""
    (folder / "secret").write_text(SECRET)
    lines = [
        "[rotterdam]",
        'called = "Gemeente Rotterdam"',
        f'issuer = "{issuer}"',
        'client_id = "jobtease"',
        f'auth = "{auth}"',
    ]
    lines += ['secret_file = "secret"'] if "key_file" not in more else []
    lines += [f'{name} = "{value}"' for name, value in more.items()]
    lines += ["[rotterdam.groups]", *(f'"{group}" = "{place}"' for group, place in groups.items())]
    path = folder / "directories.toml"
    path.write_text("\n".join(lines))
    return path


@asynccontextmanager
async def house_with(settings: object) -> AsyncIterator[House]:
    """The application, which may reach this machine."""
    async with House.opened(composition.create_app(settings)) as house:  # type: ignore[arg-type]
        before = house.resources.outbound
        async with http_client.opened(private=True) as door:
            house.resources.outbound = door
            try:
                yield house
            finally:
                house.resources.outbound = before


async def sent_there(person: Person, next_path: str = "", path: str = "/directory/rotterdam") -> str:
    """Press the button; the address at the provider."""
    answer = await person.get(path + (f"?next={next_path}" if next_path else ""))
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


async def signed_in_there(url: str, name: str) -> str:
    """Sign in at the provider; the path on our site to which it sends the browser back."""
    async with httpx2.AsyncClient() as browser:
        page = await browser.get(url)
        field = re.search(r'name="transaction_id" value="([^"]+)"', page.text)
        assert field, page.text
        given = {"transaction_id": field[1], "username": name, "password": PASSWORD}
        answer = await browser.post(url, data=given)
    assert answer.status_code in (302, 303), answer.text
    back = urlsplit(answer.headers["location"])
    return f"{back.path}?{back.query}"


async def come_in(person: Person, name: str, next_path: str = "/desk") -> httpx2.Response:
    """The whole way."""
    return await person.get(await signed_in_there(await sent_there(person, next_path), name))


async def gone(provider: Provider) -> None:
    """The provider is down, all of it."""
    await asyncio.to_thread(provider.stop)
