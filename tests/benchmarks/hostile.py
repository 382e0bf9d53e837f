"""Hundreds of requests that no browser sends, the largest texts of the worst marks among them: how it is for others meanwhile."""

import asyncio
import tempfile
from pathlib import Path

from jobtease import migrate
from jobtease.settings import Settings
from tests.benchmarks.figures import Figure
from tests.hostile_bodies import Odd
from tests.hostile_requests import requests
from tests.site import served
from tests.test_hostile_requests import FORMS, Weather, members, weather


def measure() -> list[Figure]:
    """Raises AssertionError when the server doesn't outlive it."""
    with tempfile.TemporaryDirectory() as folder:
        came = asyncio.run(_weather(Path(folder)))
    late = sorted(came.late)
    return [
        {
            "name": "hostile.longest_pause",
            "figure": round(came.pause, 4),
            "unit": "s of CPU",
            "compared_with": "0.1 s, and a fixed sum of 50,000 squares",
            "ratio": round(came.units, 1),
        },
        {
            "name": "hostile.healthz_p99_seconds",
            "figure": round(late[int(len(late) * 0.99)], 4),
            "unit": "s",
            "compared_with": f"the median: {late[len(late) // 2]:.4f} s",
            "ratio": round(late[int(len(late) * 0.99)] / late[len(late) // 2], 1),
        },
        {
            "name": "hostile.memory_grown_mb",
            "figure": round(came.grown / 2**20, 1),
            "unit": "MB",
            "compared_with": "",
            "ratio": None,
        },
    ]


async def _weather(folder: Path) -> Weather:
    settings = Settings(data=folder, secret="benchmark " * 4, geocoder="", consume=False)
    await migrate.migrate(settings)
    cookies = await members(settings, 40)
    with served(settings.data, database=settings.database_url, secret=settings.secret) as site:
        warm = [Odd("warm up", "GET", path, ()) for path in ("/", "/me", "/outfits/new")] * 4
        return await weather(site, warm, list(requests(FORMS)), cookies)
