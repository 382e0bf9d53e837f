"""HTTP client against SSRF: an aiohttp session that only reaches public addresses, waits briefly, and reads a bounded answer.

The check is in the socket factory, after names were resolved: a resolver hook is passed by for addresses written as numbers, and
a name can answer differently the second time.
"""

import ipaddress
import json
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import aiohttp
from aiohttp.abc import AbstractResolver

TIMEOUT = aiohttp.ClientTimeout(total=6, connect=3, sock_read=3)
MOST_BYTES = 512_000

REFUSED = tuple(
    ipaddress.ip_network(n)
    for n in (
        "::/96",
        "64:ff9b::/32",
        "2002::/16",
        "192.88.99.0/24",
        "fec0::/10",
        "100.64.0.0/10",
        "0.0.0.0/8",
        "2001::/23",
        "2001:db8::/32",
        "2620:4f:8000::/48",
        "3fff::/20",
        "5f00::/16",
        "100::/64",
        "64:ff9b:1::/48",
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.175.48.0/24",
        "192.0.0.0/24",
        "198.18.0.0/15",
    )
)
"""Not told apart by `is_global` of Python 3.11: translations and tunnels that end inside somebody's network, leftovers, and what
IANA's special-purpose registries set apart, as a whole where only bits of it are global."""


class OutboundError(Exception):
    """The other side is slow, down, not public, or said something we can't use."""


def is_public(address: str) -> bool:
    """Whether a numeric address is one of the public internet. An IPv4 address wrapped in IPv6 is judged unwrapped."""
    ip = ipaddress.ip_address(address.split("%")[0])
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if not ip.is_global or ip.is_multicast or ip.is_reserved:
        return False
    return not any(ip.version == net.version and ip in net for net in REFUSED)


@dataclass
class Outbound:
    """Calls to other services. One for each process, opened with `opened`."""

    session: aiohttp.ClientSession
    proxy: str = ""

    async def get_json(self, url: str, params: Mapping[str, str]) -> Any:
        """The JSON that a service answers. Raises OutboundError for everything that can go wrong."""
        status, answer = await self.ask("GET", url, params=params)
        if status != 200:
            raise OutboundError(f"status {status}")
        return answer

    async def ask(
        self,
        method: str,
        url: str,
        *,
        params: Mapping[str, str] | None = None,
        body: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[int, Any]:
        """Status and JSON of what a service answers; None for an error that isn't told in JSON. Raises OutboundError for all else."""
        try:
            if self.proxy and _is_private_number(url):  # our own guard sees the proxy's address only
                raise OutboundError("not a public address")
            proxy = self.proxy or None
            async with self.session.request(
                method, url, params=params, data=body, headers=headers, allow_redirects=False, proxy=proxy
            ) as response:
                answer = b""
                async for chunk in response.content.iter_chunked(65_536):
                    answer += chunk
                    if len(answer) > MOST_BYTES:
                        raise OutboundError("the answer is too long")
                return response.status, _json(answer, response.status)
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError, RecursionError) as error:
            raise OutboundError(f"{type(error).__name__}: {error}") from error


def _json(answer: bytes, status: int) -> Any:
    try:
        return json.loads(answer)
    except (ValueError, RecursionError):
        if status == 200:
            raise
        return None


def _is_private_number(url: str) -> bool:
    """Whether the host of an address is written as a number, or named so, that is not of the public internet."""
    host = urlsplit(url).hostname or ""
    try:
        return not is_public(host)
    except ValueError:
        return "." not in host or host.endswith((".local", ".internal", ".localhost"))


@asynccontextmanager
async def opened(
    *, resolver: AbstractResolver | None = None, private: bool = False, proxy: str = ""
) -> AsyncIterator[Outbound]:
    """Open the door for a block. `private` and `resolver` are for tests, whose services are on this machine.

    With a `proxy` every call goes to it, and it may be anywhere: which names it looks up is then for the proxy to judge.
    """

    def guarded(info: Any) -> socket.socket:
        family, kind, protocol, _name, address = info
        if not (private or proxy) and not is_public(str(address[0])):
            raise OSError(f"{address[0]} is not a public address")
        made = socket.socket(family, kind, protocol)
        made.setblocking(False)
        return made

    connector = aiohttp.TCPConnector(
        socket_factory=guarded, limit=20, limit_per_host=5, ttl_dns_cache=60, resolver=resolver
    )
    async with aiohttp.ClientSession(
        connector=connector,
        timeout=TIMEOUT,
        trust_env=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={"User-Agent": "Jobtease"},
    ) as session:
        yield Outbound(session, proxy)
