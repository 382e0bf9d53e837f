"""The twenty people for a request among 10,000 and among 100,000 members; each time the same as ranking everybody."""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from jobtease.audience import Role, Viewer
from jobtease.data import connections, raw_sql, transactions
from jobtease.matching import queries
from jobtease.matching.fit import fit
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from tests.benchmarks.figures import Figure
from tests.benchmarks.world import World, settings

SIZES = (10_000, 100_000)
ASKED = 40
ROUNDS = 3
PLACES = ("GM0599", "GM0599", "GM0363", "GM0344", "GM0503", "GM0935", "GM0014", "GM0202")


def measure(large: bool) -> list[Figure]:
    """Forty requests of 0 to 3 skills from all over the country, common and rare; the same in both worlds."""
    sizes = (*SIZES, 1_000_000) if large else SIZES
    medians, slowest = [], []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            place = Path(folder, str(size))
            world = World(place)
            world.fill(size)
            times = asyncio.run(_times(place, check=4 if size <= SIZES[1] else 0))
            medians.append(statistics.median(times))
            slowest.append(sorted(times)[int(len(times) * 0.95)])
    figures: list[Figure] = []
    for size, middle, slow in zip(sizes[1:], medians[1:], slowest[1:], strict=True):
        name = "match.growth" if size == SIZES[1] else "match.growth_large"
        base = f"{SIZES[0]:,} members: "
        figures += [
            _figure(name, middle, f"{base}{medians[0] * 1000:.1f} ms (median)", middle / medians[0]),
            _figure(f"{name}_p95", slow, f"{base}{slowest[0] * 1000:.1f} ms (p95)", slow / slowest[0]),
        ]
    return figures


def _figure(name: str, seconds: float, beside: str, ratio: float) -> Figure:
    return {
        "name": name,
        "figure": round(seconds * 1000, 2),
        "unit": "ms",
        "compared_with": beside,
        "ratio": round(ratio, 3),
    }


async def _times(folder: Path, check: int) -> list[float]:
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(connections.connected(settings(folder)))
        asked = [await _ask(Random(number), number) for number in range(ASKED)]
        for viewer, public_id in asked[:check]:
            found = [(one.public_id, one.fit) for one in await queries.people_for(viewer, public_id)]
            if found != await _everybody(viewer, public_id):
                raise AssertionError(f"not the same people for request {public_id}")
        best = [float("inf")] * ASKED
        for _ in range(ROUNDS):
            for number, (viewer, public_id) in enumerate(asked):
                best[number] = min(best[number], await _timed(lambda v=viewer, p=public_id: queries.people_for(v, p)))  # type: ignore[misc]
        return best


async def _timed(do: Callable[[], Awaitable[object]]) -> float:
    started = time.perf_counter()
    await do()
    return time.perf_counter() - started


@transactions.atomic
async def _ask(random: Random, number: int) -> tuple[Viewer, str]:
    home = regions.by_code(random.choice(PLACES))
    assert home is not None
    keys = [entry.key for entry in skills.all_entries()]
    wanted = set(random.choices(keys, [1 / (rank + 5) for rank in range(len(keys))], k=number % 4))
    viewer = Viewer(1, "", "", Role.MEMBER, home.code, home.name, home.labour_region, "nl")
    values = {
        "public_id": f"r{number:015d}",
        "author_id": 1,
        "municipality": home.code,
        "labour_region": home.labour_region,
        "audience": "members",
        "visibility": "shown",
        "elsewhere": False,
        "version": 1,
        "created_at": raw_sql.stored(datetime.now(UTC)),
        "public_at": raw_sql.stored(datetime.now(UTC)),
        "opened_at": raw_sql.stored(datetime.now(UTC) - timedelta(days=2)),
        "kind": "letter",
        "title": "",
        "story": "",
        "place": random.choice(("nearby", "online", "either")),
        "meant_for": "members",
        "state": "open",
        "latitude": home.lat,
        "longitude": home.lon,
        "free_days": random.choice((0, 3, 127)),
        "offer_count": 0,
        "thanks": "",
    }
    names, marks = ", ".join(values), ", ".join("?" * len(values))
    await raw_sql.execute(f"INSERT INTO help_request ({names}) VALUES ({marks})", *values.values())
    [row] = await raw_sql.fetch("SELECT id FROM help_request WHERE public_id = ?", values["public_id"])
    for key in wanted:
        await raw_sql.execute("INSERT INTO request_skill (request_id, skill_id) VALUES (?, ?)", row["id"], key)
    return viewer, str(values["public_id"])


async def _everybody(viewer: Viewer, public_id: str) -> list[tuple[str, object]]:
    """The first twenty of ranking every member, without any index."""
    [request] = await raw_sql.fetch("SELECT * FROM help_request WHERE public_id = ?", public_id)
    rows = await raw_sql.fetch("SELECT skill_id FROM request_skill WHERE request_id = ?", request["id"])
    wanted = {row["skill_id"] for row in rows}
    have: dict[int, int] = {}
    for row in await raw_sql.fetch("SELECT account_id, skill_id FROM profile_skill"):
        if row["skill_id"] in wanted:
            have[row["account_id"]] = have.get(row["account_id"], 0) + 1
    need = queries.need_of(request, len(wanted))
    people = await raw_sql.fetch(
        "SELECT p.*, a.active_on, a.public_id AS account, 0 AS load FROM profile p JOIN account a ON a.id = p.author_id"
        " WHERE p.helps AND p.author_id <> ?",
        viewer.id,
    )
    ranked = [
        (-one.score, row["author_id"], row["account"], one)
        for row in people
        if (one := fit(queries.person_of(row), need, have.get(row["author_id"], 0)))
    ]
    return [(account, one) for _, _, account, one in sorted(ranked, key=lambda row: row[:2])[:20]]
