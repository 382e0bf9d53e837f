"""Four photos of nine megapixels in one post: what the whole post costs, and how quick the server stays for others."""

import asyncio
import os
import resource
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import httpx2

from jobtease import app, migrate
from jobtease.settings import Settings
from tests.benchmarks.figures import Figure
from tests.house import House
from tests.moderation.served import Server
from tests.outfits.wardrobe import fields
from tests.sample_pictures import photo

POSTS = 7
PHOTOS = 4
EDGES = (1280, 640, 320)
BETWEEN = 0.005
"""Seconds from an answer of /healthz to the next question: many other people, one after the other."""
BUDGET, QUICK = 4.0, 0.25
"""Seconds of CPU for a post, and of p99 for others meanwhile."""


def measure() -> list[Figure]:
    """Each turn posts four photos once and gives the same four to vipsthumbnail, so that a noisy moment hits both."""
    with tempfile.TemporaryDirectory() as folder:
        ours, theirs, asked, idle = asyncio.run(_measured(Path(folder)))
    seconds, reference, p99 = statistics.median(ours), statistics.median(theirs), _p99(asked)
    return [
        {
            "name": "outfit.post_cpu_seconds",
            "figure": round(seconds, 3),
            "unit": "s of CPU",
            "compared_with": f"the budget of {BUDGET:g} s",
            "ratio": round(seconds / BUDGET, 3),
        },
        {
            "name": "outfit.post_cpu_vs_vips",
            "figure": round(seconds, 3),
            "unit": "s of CPU",
            "compared_with": f"vipsthumbnail once per size of {PHOTOS} photos: {reference:.3f} s",
            "ratio": round(seconds / reference, 3),
        },
        {
            "name": "outfit.healthz_p99_seconds",
            "figure": round(p99, 4),
            "unit": "s",
            "compared_with": f"the budget of {QUICK:g} s; with nobody posting {_p99(idle):.4f} s",
            "ratio": round(p99 / QUICK, 3),
        },
    ]


def _p99(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.99)]


async def _measured(folder: Path) -> tuple[list[float], list[float], list[float], list[float]]:
    """CPU of each post and of vipsthumbnail; seconds of every answer of /healthz during posts, and before them."""
    settings = Settings(
        data=folder / "data", secret="benchmark " * 4, origin="http://testserver", geocoder="", consume=False
    )
    await migrate.migrate(settings)
    async with House.opened(app.create_app(settings)) as house:
        yara = await house.join("Yara")
        cookie = {"session": yara.browser.cookies["session"]}
    server = Server(settings)
    await server.start()
    upload = photo()
    path = folder / "photo.jpg"
    path.write_bytes(upload)
    files = [("photos", (f"foto{n}.jpg", upload, "image/jpeg")) for n in range(PHOTOS)]
    ours, theirs, asked = [], [], []
    headers = {"host": "testserver"}
    try:
        base = f"http://127.0.0.1:{server.port}"
        async with httpx2.AsyncClient(base_url=base, headers=headers, timeout=60) as others:
            idle = await _asking(others, asyncio.create_task(asyncio.sleep(2)))
            async with httpx2.AsyncClient(base_url=base, headers=headers, cookies=cookie, timeout=60) as phone:
                for _ in range(POSTS):
                    before = _cpu_of(server.pid)
                    post = asyncio.create_task(phone.post("/outfits", data=fields(cut="0"), files=files))
                    asked += await _asking(others, post)
                    answer = await post
                    assert answer.status_code == 303, answer.text
                    ours.append(_cpu_of(server.pid) - before)
                    theirs.append(await asyncio.to_thread(_vips, path))
    finally:
        await server.stop()
    return ours, theirs, asked, idle


async def _asking(others: httpx2.AsyncClient, until: "asyncio.Task[object]") -> list[float]:
    """Seconds of each answer of /healthz while something goes on."""
    waited = []
    while not until.done():
        began = time.perf_counter()
        answer = await others.get("/healthz")
        waited.append(time.perf_counter() - began)
        assert answer.status_code == 200
        await asyncio.sleep(BETWEEN)
    return waited


def _cpu_of(pid: int) -> float:
    """Seconds of CPU that a process and its children have used: those that live, with theirs, and those that ended."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    ticks = [Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()[11:15] for one in (pid, *children)]
    return sum(int(each) for four in ticks for each in four) / os.sysconf("SC_CLK_TCK")


def _vips(path: Path) -> float:
    """Seconds of CPU for the same photos with vipsthumbnail."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    for _ in range(PHOTOS):
        for edge in EDGES:
            target = path.with_name(f"{edge}.webp")
            subprocess.run(["vipsthumbnail", "--size", f"{edge}x{edge}", "-o", target, path], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
