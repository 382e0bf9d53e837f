"""What a phone's photo costs from bytes to three WebP sizes, beside vipsthumbnail on the same file."""

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from jobtease.pictures import processing
from tests.benchmarks.figures import Figure
from tests.sample_pictures import photo

RUNS = 7
EDGES = (1280, 640, 320)


def measure() -> list[Figure]:
    """CPU of everything (the start of a sandbox process included, which others share), memory.

    Each turn develops once and runs vipsthumbnail three times, so that a noisy moment hits both.
    """
    upload = photo()
    ours, theirs, peaks = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "photo.jpg"
        path.write_bytes(upload)
        for _ in range(RUNS):
            before = cpu()
            peaks.append(asyncio.run(developed(upload)).peak_kb)
            between = cpu()
            for edge in EDGES:
                target = path.with_name(f"{edge}.webp")
                subprocess.run(["vipsthumbnail", "--size", f"{edge}x{edge}", "-o", target, path], check=True)
            ours.append(between - before)
            theirs.append(cpu() - between)
    seconds, reference = statistics.median(ours), statistics.median(theirs)
    return [
        {
            "name": "photo.cpu_vs_vips",
            "figure": round(seconds, 3),
            "unit": "s of CPU",
            "compared_with": f"vipsthumbnail once per size: {reference:.3f} s",
            "ratio": round(seconds / reference, 3),
        },
        {
            "name": "photo.child_peak_mb",
            "figure": round(max(peaks) / 1024, 1),
            "unit": "MB",
            "compared_with": "the limit of 160 MB",
            "ratio": round(max(peaks) / 1024 / 160, 3),
        },
    ]


async def developed(upload: bytes) -> processing.Picture:
    async with processing.PictureProcessor() as processor:
        return await processor.develop(upload)


def cpu() -> float:
    """Seconds of CPU that we and the children we have waited for have used, in user and kernel mode."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


if __name__ == "__main__":
    json.dump(measure(), sys.stdout, indent=2)
