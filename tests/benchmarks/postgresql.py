"""Pages on PostgreSQL: 100,000 posts of 10,000 members, with --large a million of 100,000, in a cluster of our own that vanishes.

Feed: requests a second beside a bare route on the same server. The other pages: the median and the p95 over sixty viewers from all over
the country (lived.py), each the best of three, beside the bare route.
"""

import asyncio
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from string import Formatter

import asyncpg

from tests.benchmarks import feed
from tests.benchmarks.feed import Browser, rate
from tests.benchmarks.figures import Figure
from tests.benchmarks.lived import LivedWorld, token_of
from tests.postgres import cluster

SIZES = (100_000, 1_000_000)
ROUNDS = 7
TURNS = 3
SETTINGS = {"shared_buffers": "512MB"}
"""What a small server of one's own gets; the tests' 64 MB stands for nothing."""

Own = dict[str, str]
PAGES = {
    "for_you": "/requests/for-you",
    "page, outfits": "/outfits",
    "page, one outfit": "/outfits/{open_outfit}",
    "page, its audience": "/outfits/{own_outfit}/audience",
    "page, requests": "/requests",
    "page, one request": "/requests/{open_request}",
    "page, people who could help": "/requests/{own_request}/people",
    "page, somebody": "/people/{somebody}",
    "page, me": "/me",
    "page, notices": "/me/notices",
    "page, ties": "/me/people",
    "page, copy": "/me/copy",
    "page, leave": "/me/leave",
}
DESK = {"page, desk": "/desk", "page, log of the desk": "/desk/log"}


def measure(large: bool) -> list[Figure]:
    """The feed's rate, and the time of every page that a member or a moderator opens often."""
    size = SIZES[large]
    with tempfile.TemporaryDirectory() as folder, cluster(durable=True, settings=SETTINGS) as postgres:
        url = asyncio.run(postgres.new_database())
        world = LivedWorld(Path(folder), url=url)
        viewers = world.lived(size // 10, size)
        own = asyncio.run(_own(url, viewers))
        with feed.server(Path(folder), url) as port:
            feed.check(asyncio.run(feed.page_of(port)))
            figures = [_feed(port, size)]
            bare = statistics.median(asyncio.run(_best(port, lambda _: "/plain", viewers)))
            for name, path in PAGES.items():
                figures += _times(port, name, path, viewers, own, bare)
            asyncio.run(_promote(url, viewers))
            for name, path in DESK.items():
                figures += _times(port, name, path, viewers, own, bare)
    return figures


def _feed(port: int, size: int) -> Figure:
    pairs = [(asyncio.run(rate(port, "/")), asyncio.run(rate(port, "/plain"))) for _ in range(ROUNDS)]
    ours, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
    return {
        "name": f"postgresql.feed, {size:,} posts",
        "figure": round(ours, 1),
        "unit": "requests/s",
        "compared_with": f"a bare Starlette route on the same server: {bare:.0f}",
        "ratio": round(statistics.median(one / other for one, other in pairs), 4),
    }


def _times(port: int, name: str, path: str, viewers: list[int], own: dict[int, Own], bare: float) -> list[Figure]:
    needed = {field for _, field, _, _ in Formatter().parse(path) if field}
    asked = [viewer for viewer in viewers if needed <= set(own[viewer])]
    times = sorted(asyncio.run(_best(port, lambda viewer: path.format(**own[viewer]), asked)))
    beside = f"a bare route: {bare * 1000:.2f} ms"
    kind, _, which = name.partition(", ")
    found = ((kind, statistics.median(times)), (f"{kind}_p95", times[int(len(times) * 0.95)]))
    return [
        {
            "name": f"postgresql.{label}" + (f", {which}" if which else ""),
            "figure": round(seconds * 1000, 2),
            "unit": "ms",
            "compared_with": beside,
            "ratio": round(seconds / bare, 1),
        }
        for label, seconds in found
    ]


async def _best(port: int, address: Callable[[int], str], viewers: list[int]) -> list[float]:
    """For each viewer the shortest time of TURNS, in seconds."""
    best = []
    for viewer in viewers:
        browser = await Browser(address(viewer), token=token_of(viewer)).open(port)
        times = []
        for _ in range(TURNS):
            started = time.perf_counter()
            await browser.ask()
            times.append(time.perf_counter() - started)
        browser.writer.close()
        best.append(min(times))
    return best


# -- whose pages ------------------------------------------------------------------------------------------------------------------

_OWN = """
UPDATE outfit SET visibility = 'shown', withdrawn_at = NULL, destroyed_at = NULL, destroy_at = now() + interval '9 days',
  closes_at = now() + interval '8 days', answered_at = NULL, feedback_count = 0
WHERE id IN (SELECT min(id) FROM outfit WHERE author_id = ANY($1) GROUP BY author_id);
"""
_THEIRS = """
SELECT v.id,
  (SELECT min(o.public_id) FROM outfit o WHERE o.author_id = v.id AND o.destroyed_at IS NULL) AS own_outfit,
  (SELECT min(r.public_id) FROM help_request r WHERE r.author_id = v.id AND r.state = 'open') AS own_request,
  (SELECT o.public_id FROM outfit o WHERE o.author_id <> v.id AND o.audience = 'members' AND o.visibility = 'shown'
    AND o.closes_at > now() + interval '1 day' AND o.feedback_count < 5
    AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.outfit_id = o.id AND f.author_id = v.id)
    ORDER BY o.id OFFSET v.id % 100 LIMIT 1) AS open_outfit,
  (SELECT r.public_id FROM help_request r WHERE r.author_id <> v.id AND r.audience = 'members' AND r.visibility = 'shown'
    AND r.state = 'open' ORDER BY r.id OFFSET v.id % 100 LIMIT 1) AS open_request,
  (SELECT a.public_id FROM account a JOIN profile p ON p.author_id = a.id WHERE a.id > v.id + 20 ORDER BY a.id LIMIT 1) AS somebody
FROM account v WHERE v.id = ANY($1)
"""


async def _own(url: str, viewers: list[int]) -> dict[int, Own]:
    """For each viewer the things whose pages they open. Each gets an outfit and a request of their own that are open."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(_OWN, viewers)
        await connection.execute(
            "UPDATE help_request SET state = 'open', visibility = 'shown', opened_at = now(), public_at = now() WHERE id IN"
            " (SELECT min(id) FROM help_request WHERE author_id = ANY($1) GROUP BY author_id)",
            viewers,
        )
        rows = await connection.fetch(_THEIRS, viewers)
    finally:
        await connection.close()
    return {row["id"]: {name: str(value) for name, value in row.items() if value is not None} for row in rows}


async def _promote(url: str, viewers: list[int]) -> None:
    """From now on they are moderators of where they live."""
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("UPDATE account SET role = 'moderator' WHERE id = ANY($1)", viewers)
        await connection.execute(
            "INSERT INTO mandate (account_id, role, municipality, labour_region, since) "
            "SELECT id, role, municipality_id, '', now() FROM account WHERE id = ANY($1)",
            viewers,
        )
    finally:
        await connection.close()
