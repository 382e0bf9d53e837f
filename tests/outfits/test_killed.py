"""The server is killed at random moments while people post photos: what it acknowledged is there, and nothing is half there."""

import asyncio
import random
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import httpx2
import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import actions as accounts
from jobtease.accounts.sign_in import sessions
from jobtease.photos import files
from jobtease.photos.models import Photo
from jobtease.pictures import storage
from jobtease.settings import Settings
from tests import forks
from tests.outfits.mortal import PATIENCE, answering, browser, server
from tests.outfits.wardrobe import STEP, a_photo, fields
from tests.site import free_port

KILLS = 20
CLIENTS = 2


async def _posting(settings: Settings, token: str, dice: random.Random, acknowledged: list[str]) -> None:
    """Post outfits as fast as the server takes them, until it is gone."""
    cookies = {sessions.cookie_name(settings): token}
    async with browser(settings, cookies) as person:
        while True:
            photos = [a_photo(n, (210, 280)) for n in range(dice.randint(1, 2))]
            files = [("photos", ("foto.jpg", photo, "image/jpeg")) for photo in photos]
            answer = await person.post("/outfits", data=fields(), files=files)
            found = STEP.fullmatch(answer.headers.get("location", ""))
            assert found, answer.text
            acknowledged.append(found[1])


async def _people(settings: Settings) -> list[str]:
    """Session tokens of people who may post without end."""
    async with composition.opened(settings):
        made = [await accounts.join(f"p{n}@example.nl", f"P{n}", "GM0599", "nl") for n in range(CLIENTS * KILLS)]
        return [await accounts.sign_in(each, "test") for each in made]


async def _acknowledged(count: int, acknowledged: list[str], clients: list[asyncio.Task[None]]) -> None:
    """Wait until so many have been acknowledged, while nothing goes wrong."""
    async with asyncio.timeout(PATIENCE):
        while len(acknowledged) < count:
            assert not [client.result() for client in clients if client.done()]
            await asyncio.sleep(0.005)


@pytest.mark.slow
async def test_no_acknowledged_post_is_lost_and_no_row_lacks_its_file(
    make_settings: Callable[..., Awaitable[Settings]],
) -> None:
    port = free_port()
    settings = await make_settings(origin=f"http://127.0.0.1:{port}", port=port)
    tokens = await _people(settings)
    dice = random.Random(7)
    acknowledged: list[str] = []
    # Half while the first photos are on their way, half later: whatever the machine's speed.
    waits = dice.sample([0, 1] * (KILLS // 2), KILLS)
    for turn, wait in enumerate(waits):
        process = server(settings)
        clients: list[asyncio.Task[None]] = []
        try:
            await answering(settings, process)
            mine = tokens[turn * CLIENTS : (turn + 1) * CLIENTS]
            clients = [asyncio.create_task(_posting(settings, token, dice, acknowledged)) for token in mine]
            await _acknowledged(len(acknowledged) + wait, acknowledged, clients)
            await asyncio.sleep(dice.uniform(0, 0.15))
        finally:
            forks.kill(process)
            for client in clients:
                client.cancel()
            ends = await asyncio.gather(*clients, return_exceptions=True)
        assert all(isinstance(end, httpx2.HTTPError | asyncio.CancelledError) for end in ends), ends
    assert len(acknowledged) >= KILLS / 2
    await _all_is_whole(settings, acknowledged)


async def _all_is_whole(settings: Settings, acknowledged: list[str]) -> None:
    async with composition.opened(settings) as resources:
        rows = await Photo.all().values("name", "outfit__public_id")
        assert set(acknowledged) <= {row["outfit__public_id"] for row in rows}
        stored = {each.name async for each in resources.storage.names()}
        rowed = {file for row in rows for file in files.file_names(row["name"])}
        assert rowed <= stored
        with clock.travel(2 * files.TAKEN_OVER_WITHIN + timedelta(seconds=1)):
            await files.destroy_leftovers(resources)
        left = {path.name for path in settings.photos.rglob("*") if path.is_file() and path.name != storage.MARK}
        assert left == rowed
        assert not [name for name in left if not re.fullmatch(r"[\w-]+-(large|medium|small)\.webp", name)]
