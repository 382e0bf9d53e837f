"""Every page as every role sees it: the demo world on a free port, photographed.

    PYTHONPATH=platform python -m tests.browser.screens folder [name ...]

Signs in as a visitor, Yara, Henk, Samira and Marloes (or only as the names given), follows the links it finds, and takes each route
twice at most. Phone, small phone and desktop, light and dark. Prints what is wider than its screen, breaks, or complains.
The world is made once in folder/world and used again; remove it to have a fresh one. Look at the pictures before you land.
"""

import os
import socket
import subprocess
import sys
import time
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page
from starlette.routing import Match, Route

from jobtease import app as composition
from tests.browser.people import chromium
from tests.browser.style_guide import SCREENS

TOP = Path(__file__).parents[2]
VISITOR = "visitor"
EVERYBODY = (VISITOR, "Yara", "Henk", "Samira", "Marloes")
OF_EACH_ROUTE = 2
NOT_PAGES = ("/static/", "/photos/", "/demo/", "/me/copy")


@contextmanager
def demo_site(folder: Path) -> Iterator[str]:
    """The site with its demo world on a free port; gives the address."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    settings = {"JOBTEASE_DATA": str(folder), "JOBTEASE_PORT": str(port), "JOBTEASE_GEOCODER": ""}
    with subprocess.Popen([sys.executable, "main.py", "run"], cwd=TOP, env=os.environ | settings) as site:
        try:
            for _ in range(600):
                with socket.socket() as knock:
                    if knock.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.2)
            yield f"http://127.0.0.1:{port}"
        finally:
            site.terminate()
            site.wait(20)


def sign_in(context: BrowserContext, base: str, name: str) -> None:
    """One click on the sign-in page, as people do it."""
    page = context.new_page()
    page.set_default_timeout(120_000)
    page.goto(f"{base}/sign-in", wait_until="domcontentloaded")
    if name != VISITOR:
        page.get_by_role("button", name=name).first.click()
        page.wait_for_load_state()
    page.close()


def route_of(path: str) -> str:
    """The name of the route that answers a path; empty when there is none."""
    scope = {"type": "http", "method": "GET", "path": path, "root_path": "", "headers": []}
    for route in composition.FEATURES.routes:
        if isinstance(route, Route) and route.matches(scope)[0] is Match.FULL:
            return route.name
    return ""


def find_pages(page: Page, base: str) -> Iterator[tuple[str, str]]:
    """Follow links from the home page; route and path of every page worth a picture."""
    waiting, met, taken = deque(["/"]), {"/"}, Counter[str]()
    while waiting:
        path = waiting.popleft()
        route = route_of(urlsplit(path).path)
        if not route or taken[route] >= OF_EACH_ROUTE:
            continue
        answer = page.goto(base + path, wait_until="domcontentloaded")
        if answer is None or "text/html" not in answer.headers.get("content-type", ""):
            continue
        if answer.status >= 400:
            print(f"{answer.status} for {path}")
        taken[route] += 1
        yield f"{route.replace(':', '-')}-{taken[route]}", path
        for link in page.eval_on_selector_all("a[href]", "links => links.map(link => link.getAttribute('href'))"):
            inside = urldefrag(link)[0]
            if inside.startswith("/") and not inside.startswith(NOT_PAGES) and inside not in met:
                met.add(inside)
                waiting.append(inside)


def complain(line: ConsoleMessage) -> None:
    """Print what the browser calls an error."""
    if line.type == "error":
        print(f"{line.location.get('url', '')}: {line.text}")


def photograph(browser: Browser, base: str, name: str, folder: Path) -> None:
    """Every page that this person finds, in every size and scheme."""
    with browser.new_context() as context:
        sign_in(context, base, name)
        signed_in = context.storage_state()
        pages = list(find_pages(context.new_page(), base))
    for screen, (width, height) in SCREENS.items():
        for scheme in ("light", "dark"):
            with browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if scheme == "dark" else "light",
                storage_state=signed_in,
                locale="nl-NL",
            ) as context:
                page = context.new_page()
                page.on("console", complain)
                for title, path in pages:
                    page.goto(base + path, wait_until="load")
                    page.wait_for_timeout(150)
                    if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                        print(f"{name} {path} is wider than {width}")
                    page.screenshot(path=folder / f"{name.lower()}-{title}-{screen}-{scheme}.png", full_page=True)


def main() -> int:
    """Make the world, take the pictures."""
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with demo_site(folder / "world") as base, chromium() as browser:
        for name in sys.argv[2:] or EVERYBODY:
            photograph(browser, base, name, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
