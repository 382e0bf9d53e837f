"""At a release: keep the database that this version makes, so that every later version shows that it can be upgraded.

    PYTHONPATH=platform:. python -m tests.upgrades 0.2.0

writes 0.2.0.sqlite.sql and 0.2.0.postgresql.sql beside this file: the demo world, and a row in the tables that a demo leaves empty.
"""

import asyncio
import re
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from jobtease import app as composition
from jobtease import clock, database, migrate
from jobtease.accounts import barred
from jobtease.consuming import ParkedEvent
from jobtease.demo import world
from jobtease.moderation.models import Decision
from jobtease.outfits.models import Leftover, RemovedPicture
from jobtease.settings import Settings
from tests.house import House
from tests.outfits.wardrobe import draft
from tests.postgres import cluster, programs

FOLDER = Path(__file__).parent
SECRET = "a secret for tests, forty characters long"


async def make(settings: Settings) -> None:
    """Fill an empty database: the demo world, somebody with a draft, somebody who waits for a code, and what goes wrong now and then."""
    await migrate.migrate(settings)
    async with House.opened(composition.create_app(settings)) as house:
        await world.make(house.resources, composition.CONSUMERS, [chore.do for chore in composition.CHORES])
        samira = house.visitor()
        await samira.post("/demo/sign-in", {"name": "Samira"})
        await draft(samira)
        await house.visitor().post("/sign-in", {"email": "newcomer@demo.example"})
        await _go_wrong()


@database.atomic
async def _go_wrong() -> None:
    decision = await Decision.all().order_by("id").first()
    assert decision
    await barred.bar(SECRET, "gone@demo.example")
    await ParkedEvent.create(
        consumer="outfits:notices", event_id=5, problem="ValueError: a fault of then", parked_at=clock.now()
    )
    await Leftover.create(name="leftover-of-a-crash-0001", due_at=clock.now() + timedelta(days=1))
    await RemovedPicture.create(fingerprint="0123456789abcdef" * 4, decision=decision.public_id)


def of_sqlite(path: Path) -> str:
    """A SQLite file as SQL."""
    with closing(sqlite3.connect(path)) as rows:
        return "\n".join(rows.iterdump()) + "\n"


def of_postgresql(url: str) -> str:
    """A PostgreSQL database as SQL that any client can run: without what only psql knows."""
    options = ["--no-owner", "--no-privileges", "--no-comments", "--rows-per-insert=50"]
    done = subprocess.run([programs() / "pg_dump", *options, url], capture_output=True, text=True, check=True)
    return "\n".join(_plain(done.stdout.splitlines())) + "\n"


def _plain(lines: list[str]) -> Iterator[str]:
    for line in lines:
        # Settings that an older server doesn't know, commands of psql, and comments, which name the versions that dumped.
        if not re.match(r"(\\|--|SET (transaction_timeout|idle_session_timeout))", line) and line:
            yield line


def main(version: str) -> None:
    """Write both files."""
    with tempfile.TemporaryDirectory() as name, cluster() as server:
        data = Path(name)
        given = {"secret": SECRET, "geocoder": "", "consume": False, "demo": True}
        asyncio.run(make(Settings(data=data / "lite", **given)))  # type: ignore[arg-type]
        (FOLDER / f"{version}.sqlite.sql").write_text(of_sqlite(data / "lite" / "jobtease.sqlite3"), encoding="utf-8")
        url = asyncio.run(server.new_database())
        (data / "post").mkdir()
        asyncio.run(make(Settings(data=data / "post", database=url, **given)))  # type: ignore[arg-type]
        (FOLDER / f"{version}.postgresql.sql").write_text(of_postgresql(url), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
