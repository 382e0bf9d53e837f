"""The next case of a moderator among 50,000 open ones: taken, written and committed, on SQLite and on PostgreSQL.

The moderator is one of a whole labour region, so that every municipality of it is read. A third of the cases is late, a few have
danger or minors in them, one in a hundred is a suspicion of child abuse, which has a condition of its own in each query, and the ranks
of reporters are mixed. The ratio is the same among 1,000 open ones: what is not handed out
should cost nothing.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from datetime import timedelta
from pathlib import Path

import jobtease.app  # noqa: F401 - it registers the kinds of things
from jobtease.accounts.mandates.queries import mandate
from jobtease.audience import Role, Viewer
from jobtease.data import connections
from jobtease.moderation.desk import queue_queries
from jobtease.moderation.queue import actions
from jobtease.regions import queries as regions
from tests.benchmarks.figures import Figure
from tests.benchmarks.stores import Row
from tests.benchmarks.world import World, settings
from tests.postgres import cluster

SIZES = (1_000, 50_000)
TAKEN = 300
MODERATOR = 1
REGION = "Rijnmond"


class Desk(World):
    """A world in which so many cases wait in one labour region."""

    def wait(self, cases: int) -> None:
        """Fill it."""
        self.fill(1_000)
        codes = codes_of_region()
        with self.store() as store:
            store.execute(f"UPDATE account SET role = 'moderator' WHERE id = {MODERATOR}")
            store.insert("mandate", [self._mandate()])
            store.insert("moderation_case", self._cases(cases, codes))
            store.finish()

    def _mandate(self) -> Row:
        place = {"municipality": "", "labour_region": REGION}
        return {"account_id": MODERATOR, "role": "moderator", "since": self.now, "child_abuse": True} | place

    def _cases(self, cases: int, codes: list[str]) -> Iterator[Row]:
        weights = [80 if code == "GM0599" else 5 for code in codes]
        for number in range(1, cases + 1):
            late = self.random.random() < 0.3
            span = timedelta(minutes=self.random.uniform(1, 3_000))
            yield {
                "id": number,
                "public_id": f"c{number:015d}",
                "kind": self.random.choice(("request", "outfit", "profile", "message")),
                "subject": f"s{number:015d}",
                "municipality": self.random.choices(codes, weights)[0],
                "author_id": self.random.randint(2, 1_000),
                "reaches": "GM0344" if self.random.random() < 0.01 else "",
                "because": self.random.choice(("held", "reported", "alarm")),
                "priority": self.random.choices((0, 1, 2), (1, 5, 94))[0],
                "reporter_rank": self.random.choice((3, 4, 5, 5, 5, 6, 8)),
                "alarms": "[]",
                "child_abuse": number % 100 == 0,
                "report_count": self.random.choice((0, 1, 1, 2)),
                "opened_at": self.now - timedelta(days=2),
                "due_at": self.now - span if late else self.now + span,
            }


def codes_of_region() -> list[str]:
    """The municipalities of the region, that of the moderator first."""
    return [
        "GM0599",
        *(one.code for one in regions.all_places() if one.labour_region == REGION and one.code != "GM0599"),
    ]


def measure() -> list[Figure]:
    """p99 of taking the next case, and the median of the queue's page, in both databases."""
    figures: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder, cluster(durable=True) as postgres:
        for database in ("SQLite", "PostgreSQL"):
            taken, pages = [], []
            for size in SIZES:
                place = Path(folder, f"{database}{size}")
                url = asyncio.run(postgres.new_database()) if database == "PostgreSQL" else ""
                Desk(place, url=url).wait(size)
                times, page = asyncio.run(_times(place, url))
                taken.append(sorted(times)[int(len(times) * 0.99)])
                pages.append(page)
            figures += [_figure(f"queue.next_p99, {database}", taken), _figure(f"queue.page, {database}", pages)]
    return figures


def _figure(name: str, seconds: list[float]) -> Figure:
    few, many = seconds
    return {
        "name": name,
        "figure": round(many * 1000, 2),
        "unit": "ms",
        "compared_with": f"{SIZES[0]:,} open cases: {few * 1000:.1f} ms",
        "ratio": round(many / few, 3),
    }


async def _times(folder: Path, url: str) -> tuple[list[float], float]:
    async with AsyncExitStack() as stack:
        config = settings(folder, url)
        await stack.enter_async_context(connections.connected(config))
        viewer = _moderator()
        pages = [await _page(viewer) for _ in range(20)]
        times = []
        for _ in range(TAKEN):
            started = time.perf_counter()
            if not await actions.take_next(viewer):
                raise AssertionError("there is a next case")
            times.append(time.perf_counter() - started)
        return times, statistics.median(pages)


async def _page(viewer: Viewer) -> float:
    started = time.perf_counter()
    await queue_queries.queue(viewer)
    return time.perf_counter() - started


def _moderator() -> Viewer:
    given = mandate(Role.MODERATOR.value, "", REGION, "2026-01-01T00:00:00+00:00", child_abuse=True)
    home = regions.by_code("GM0599")
    assert home is not None
    assert set(codes_of_region()) <= set(given.municipalities)
    return Viewer(
        MODERATOR,
        "a000000000000001",
        "Lid 1",
        Role.MODERATOR,
        home.code,
        home.name,
        home.labour_region,
        "nl",
        mandates=(given,),
    )
