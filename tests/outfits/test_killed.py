"""The server is killed at random moments while people post photos: what it acknowledged is there, and nothing is half there."""

import asyncio
import os
import random
import re
import signal
import sqlite3
from datetime import timedelta
from pathlib import Path

import httpx2
import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts import actions as accounts
from jobtease.accounts import sessions
from jobtease.outfits import endings, gallery
from jobtease.outfits.models import Photo
from jobtease.settings import Settings
from tests.outfits.mortal import answering, free_port, server
from tests.outfits.wardrobe import PREVIEW, a_photo, fields

KILLS = 20
CLIENTS = 3


async def _posting(settings: Settings, token: str, dice: random.Random, acknowledged: list[str]) -> None:
    """Post outfits as fast as the server takes them, and go on when it is gone."""
    cookies = {sessions.cookie_name(settings): token}
    async with httpx2.AsyncClient(base_url=settings.origin, cookies=cookies, timeout=10) as browser:
        while True:
            files = [("photos", (f"{n}.jpg", a_photo(n), "image/jpeg")) for n in range(dice.randint(1, 2))]
            try:
                answer = await browser.post("/outfits", data=fields(), files=files)
                if found := PREVIEW.fullmatch(answer.headers.get("location", "")):
                    acknowledged.append(found[1])
            except httpx2.HTTPError:
                await asyncio.sleep(0.05)


async def _people(settings: Settings) -> list[str]:
    """Session tokens of people who may post without end."""
    async with composition.opened(settings):
        made = [await accounts.join(f"p{n}@example.nl", f"P{n}", "GM0599", "nl") for n in range(CLIENTS * KILLS)]
        return [await accounts.sign_in(each, "test") for each in made]


@pytest.mark.slow
async def test_no_acknowledged_post_is_lost_and_no_row_lacks_its_file(tmp_path: Path, migrated: str) -> None:
    if not migrated.startswith("sqlite"):
        return  # the files and the order of writing are the same; one database is enough for a test this slow
    data = tmp_path / "data"
    data.mkdir()
    with sqlite3.connect(migrated.removeprefix("sqlite://")) as source, sqlite3.connect(data / "j.sqlite3") as copy:
        source.backup(copy)
    port = free_port()
    settings = Settings(
        data=data,
        database=f"sqlite://{data}/j.sqlite3",
        secret="a secret for tests, forty characters long",
        origin=f"http://127.0.0.1:{port}",
        port=port,
        geocoder="",
    )
    tokens = await _people(settings)
    dice = random.Random(7)
    acknowledged: list[str] = []
    for kill in range(KILLS):
        process = server(settings)
        clients = []
        try:
            await answering(settings, process)
            mine = tokens[kill * CLIENTS : (kill + 1) * CLIENTS]
            clients = [asyncio.create_task(_posting(settings, token, dice, acknowledged)) for token in mine]
            await asyncio.sleep(dice.uniform(0.15, 0.8))
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            for client in clients:
                client.cancel()
            await asyncio.gather(*clients, return_exceptions=True)
    assert acknowledged
    await _all_is_whole(settings, acknowledged)


async def _all_is_whole(settings: Settings, acknowledged: list[str]) -> None:
    async with composition.opened(settings) as resources:
        rows = await Photo.all().values("name", "outfit__public_id")
        assert set(acknowledged) <= {row["outfit__public_id"] for row in rows}
        stored = {each.name async for each in resources.storage.names()}
        rowed = {f"{row['name']}-{size}.webp" for row in rows for size in ("large", "medium", "small")}
        assert rowed <= stored
        with clock.travel(2 * gallery.TAKEN_OVER_WITHIN + timedelta(seconds=1)):
            await endings.destroy_due(resources)
        left = {path.name for path in settings.photos.rglob("*") if path.is_file()}
        assert left == rowed
        assert not [name for name in left if not re.fullmatch(r"[\w-]+-(large|medium|small)\.webp", name)]
