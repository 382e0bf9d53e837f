"""The door to the outside reaches public addresses only, by no detour, and reads no more than it needs."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from aiohttp import web

from jobtease.web import http_client

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def served(handler: Handler) -> AsyncIterator[tuple[int, list[str]]]:
    """A service on this machine, which may as well be somebody's proxy: its port, and every address it was asked for."""
    asked: list[str] = []

    async def noting(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(str(request.url))
        return await handler(request)

    runner = web.ServerRunner(web.Server(noting))
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        yield runner.addresses[0][1], asked
    finally:
        await runner.cleanup()


async def _yes(request: web.BaseRequest) -> web.Response:
    return web.json_response("yes")


@pytest.mark.parametrize(
    "address, public",
    [
        ("8.8.8.8", True),
        ("2a00:1450:400e:800::200e", True),
        ("127.0.0.1", False),
        ("10.0.0.1", False),
        ("169.254.169.254", False),
        ("100.64.0.1", False),
        ("0.0.0.0", False),
        ("224.0.0.1", False),
        ("::1", False),
        ("::ffff:127.0.0.1", False),
        ("::127.0.0.1", False),
        ("64:ff9b::7f00:1", False),
        ("2002:7f00:1::", False),
        ("192.88.99.1", False),
        ("fec0::1", False),
        ("fe80::1%eth0", False),
        ("2001:20::1", False),
        ("3fff::1", False),
        ("2620:4f:8000::1", False),
        ("2001:db8::1", False),
        ("5f00::1", False),
        ("64:ff9b:1::1", False),
        ("100::1", False),
        ("192.31.196.1", False),
        ("192.0.0.9", False),
        ("2606:4700::1111", True),
    ],
)
def test_only_public_addresses_are_called(address: str, public: bool) -> None:
    assert http_client.is_public(address) is public


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1"])
async def test_the_door_refuses_this_machine_however_it_is_written(host: str) -> None:
    async with served(_yes) as (port, asked):
        async with http_client.opened() as door:
            with pytest.raises(http_client.OutboundError):
                await door.get_json(f"http://{host}:{port}/", {})
        assert asked == []
        async with http_client.opened(private=True) as door:
            assert await door.get_json(f"http://127.0.0.1:{port}/", {}) == "yes"


async def test_nobody_is_sent_on_to_another_address() -> None:
    async def elsewhere(request: web.BaseRequest) -> web.Response:
        return (
            await _yes(request)
            if request.path == "/there"
            else web.Response(status=302, headers={"Location": "/there"})
        )

    async with served(elsewhere) as (port, asked), http_client.opened(private=True) as door:
        with pytest.raises(http_client.OutboundError, match="status 302"):
            await door.get_json(f"http://127.0.0.1:{port}/here", {"q": "1"})
        assert asked == [f"http://127.0.0.1:{port}/here?q=1"]


async def test_a_proxy_is_asked_for_what_is_public_and_for_nothing_else() -> None:
    async with served(_yes) as (port, asked), http_client.opened(proxy=f"http://127.0.0.1:{port}") as door:
        assert await door.get_json("http://places.example.org/free", {}) == "yes"
        assert asked == ["http://places.example.org/free"]
        for inside in ("10.0.0.1", "[::1]", "localhost", "db.internal", "printer.local", "a.localhost"):
            with pytest.raises(http_client.OutboundError, match="not a public address"):
                await door.get_json(f"http://{inside}/free", {})
        assert len(asked) == 1


@pytest.mark.parametrize("more", [0, 1])
async def test_an_answer_that_is_too_long_is_cut_off(more: int) -> None:
    """The longest that is read, and one byte more of what never ends."""

    async def long(request: web.BaseRequest) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"7" + b" " * (http_client.MOST_BYTES - 1))
        for _ in range(100 * more):
            await response.write(b" " * 65_536)
        return response

    async with served(long) as (port, _asked), http_client.opened(private=True) as door:
        if more:
            with pytest.raises(http_client.OutboundError, match="too long"):
                await door.get_json(f"http://127.0.0.1:{port}/", {})
        else:
            assert await door.get_json(f"http://127.0.0.1:{port}/", {}) == 7
