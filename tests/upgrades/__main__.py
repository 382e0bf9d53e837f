"""At a release: keep the database that this version makes, so that every later version shows that it can be upgraded.

    PYTHONPATH=platform:. python -m tests.upgrades 0.3.0

writes 0.3.0.sqlite.sql and 0.3.0.postgresql.sql beside this file: the demo world, and a row in the tables that a demo leaves empty.
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
from jobtease import clock, migrate
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account, AddressChange
from jobtease.audience import FormerHome, Role
from jobtease.blocks import Block
from jobtease.conversations.models import Attachment, FileKind
from jobtease.data import transactions
from jobtease.data.leases import Lease
from jobtease.data.revisions import ReplacedWords
from jobtease.demo import world
from jobtease.events.consuming import ParkedEvent
from jobtease.helping.models import Answer, AskedPerson, AskedState, HelpRequest, PendingAnswer, RequestState
from jobtease.looks import Look
from jobtease.moderation.models import Case, Decision
from jobtease.photos.models import Leftover, Photo, PhotoLook, RemovedPicture
from jobtease.settings import Settings
from jobtease.web.interrupted_forms import InterruptedForm
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
        await _happen_once_in_a_while()


@transactions.atomic
async def _go_wrong() -> None:
    decision = await Decision.all().order_by("id").first()
    assert decision
    await rejoin_blocks.bar(SECRET, "gone@demo.example")
    await ParkedEvent.create(
        consumer="outfits:notices", event_id=5, problem="ValueError: a fault of then", parked_at=clock.now()
    )
    await Leftover.create(name="leftover-of-a-crash-0001", due_at=clock.now() + timedelta(days=1))
    await RemovedPicture.create(fingerprint="0123456789abcdef" * 4, decision=decision.public_id)


@transactions.atomic
async def _happen_once_in_a_while() -> None:
    """A row in each table that the demo world leaves empty: an upgrade of an empty table would show nothing."""
    now, later = clock.now(), clock.now() + timedelta(days=1)
    one, other = [account.id for account in await Account.filter(role=Role.MEMBER).order_by("-id").limit(2)]
    case, photo = await Case.all().order_by("id").first(), await Photo.all().order_by("id").first()
    assert case
    assert photo
    await Lease.create(name="kept", holder="kept", until=now)
    await Block.create(blocker_id=one, blocked_id=other)
    await FormerHome.create(account_id=one, municipality="GM0363", left_at=now - timedelta(days=30))
    await InterruptedForm.create(account_id=one, path="/requests/new", body="title=Typed+and+signed+out")
    await ReplacedWords.create(author_id=one, subject="kept", words="What stood there before")
    await AddressChange.create(account_id=one, address="another@demo.example", session_id=0)
    await Look.create(case_public_id=case.public_id, kind=case.kind, subject=case.subject, account_id=one, ended_at=now)
    await PhotoLook.create(photo_id=photo.id, account_id=one)
    await Attachment.create(name="attachment-of-a-test-001", kind=FileKind.PDF, size=1, account_id=one, due_at=later)
    request = await HelpRequest.filter(state=RequestState.DONE).order_by("id").first()
    assert request
    await AskedPerson.create(request_id=request.id, account_id=one, seat=0, state=AskedState.MISSED)
    about = {"request_id": request.id, "actor_id": one, "about": request.public_id}
    await PendingAnswer.create(**about, kind=Answer.ENDING, says="yes", due_at=now, failed_at=now)


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
