"""Lighthouse, phone preset, on the pages people live in, in a fresh demo world: the median of three, as a table.

    npm install --prefix lh lighthouse@12
    LIGHTHOUSE=lh/node_modules/.bin/lighthouse PYTHONPATH=platform:. python -m tests.browser.lighthouse [page ...]

Performance depends on the machine: let it have nothing else to do. What costs points below what is wanted is printed.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.doc_pictures import MINE, WAITING, phone
from tests.browser.five_pages import conversation
from tests.browser.people import FLAGS, chromium_path
from tests.browser.screens import VISITOR, demo_site
from tests.browser.walking import route_of

TIMES = 3
PARTS = ("performance", "accessibility", "best-practices", "seo")
WANTED = {"performance": 95, "accessibility": 100, "best-practices": 100}
"""Of every page; the one for visitors is to be found as well."""


def first(start: str, route: str, words: str = "", holds: str = "main") -> Callable[[Page], None]:
    """Goes to the first page of this route that a page leads to, by a link with these words, and that holds such an element."""

    def go(page: Page) -> None:
        page.goto(page.url.rsplit("/", 1)[0] + start)
        links = page.locator("main a", has_text=words).evaluate_all("all => all.map((one) => one.href)")
        for link in dict.fromkeys(links):
            if route_of(urlsplit(link).path) == route:
                page.goto(link)
                if page.locator(holds).count():
                    return
        raise AssertionError(f"no link of {start} leads to such a page of {route}")

    return go


def review(page: Page) -> None:
    """The form of somebody's answer about an outfit."""
    first("/outfits", "outfits:show", WAITING)(page)
    page.goto(f"{page.url}/review")


PAGES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "landing": (VISITOR, lambda page: None),
    "home": ("Yara", lambda page: None),
    "answer, an offer": ("Henk", first("/", "helping:show", holds="form[action$='/offer'] textarea")),
    "answer, an outfit": ("Henk", review),
    "answer, of an outfit": ("Yara", first("/outfits", "outfits:show", MINE, ".answer")),
    "conversation": ("Samira", conversation),
    "desk": ("Marloes", lambda page: None),
    "desk, a case": ("Marloes", first("/desk", "moderation:case")),
}


def reports(browser: Browser, base: str, page: str, folder: Path) -> list[dict[str, Any]]:
    """What Lighthouse says of a page, each time it looks. Each time with nothing kept from before."""
    who, go = PAGES[page]
    screen = phone(browser, base, who)
    screen.goto(f"{base}/")
    go(screen)
    cookies = "; ".join(f"{one['name']}={one['value']}" for one in screen.context.cookies())
    address = urldefrag(screen.url).url
    screen.context.close()
    told = []
    for _ in range(TIMES):
        file = folder / "report.json"
        command = [
            os.environ.get("LIGHTHOUSE") or shutil.which("lighthouse") or "lighthouse",
            address,
            f"--extra-headers={json.dumps({'Cookie': cookies})}",
            f"--chrome-flags=--headless=new {' '.join(FLAGS)}",
            "--output=json",
            f"--output-path={file}",
            "--quiet",
        ]
        subprocess.run(command, check=True, env=os.environ | {"CHROME_PATH": chromium_path()})
        told.append(json.loads(file.read_text(encoding="utf-8")))
        assert told[-1]["finalDisplayedUrl"] == address, f"{page}: came to {told[-1]['finalDisplayedUrl']}"
    return told


def lost(report: dict[str, Any], part: str) -> list[str]:
    """What costs points there, and where."""
    weights = {one["id"]: one["weight"] for one in report["categories"][part]["auditRefs"]}
    told = []
    for name, audit in report["audits"].items():
        if weights.get(name) and audit["score"] is not None and audit["score"] < 1:
            items = (audit.get("details") or {}).get("items", [])
            places = [one["node"]["snippet"] for one in items if "node" in one] or [str(one)[:200] for one in items[:3]]
            told.append(f"{name} {audit['score']} {audit.get('displayValue', '')} {' '.join(places[:3])}")
    return told


def main(names: list[str]) -> int:
    """Prints a row for each page as it is measured; 1 when something is under what is wanted."""
    missed = 0
    print(
        f"| page | {' | '.join(PARTS)} | first paint, largest, blocked | load average |\n|{'---|' * (len(PARTS) + 3)}"
    )
    with (
        tempfile.TemporaryDirectory() as folder,
        demo_site(Path(folder) / "world") as base,
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=chromium_path(), args=FLAGS) as browser,
    ):
        for page in names or PAGES:
            told = reports(browser, base, page, Path(folder))
            points = {
                part: round(100 * statistics.median(one["categories"][part]["score"] for one in told)) for part in PARTS
            }
            moments = [
                f"{statistics.median(one['audits'][name]['numericValue'] for one in told) / 1000:.2f} s"
                for name in ("first-contentful-paint", "largest-contentful-paint", "total-blocking-time")
            ]
            shown = " | ".join(str(points[part]) for part in PARTS)
            print(f"| {page} | {shown} | {', '.join(moments)} | {os.getloadavg()[0]:.1f} |", flush=True)
            for part, least in (WANTED | ({"seo": 100} if page == "landing" else {})).items():
                if points[part] < least:
                    missed = 1
                    print("\n".join(f"  {part}: {one}" for one in lost(told[-1], part)), flush=True)
    return missed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
