"""Before and after: the first screen of the five pages that docs/pictures/pages compares, in a fresh demo world on a phone.

    PYTHONPATH=platform:. python -m tests.browser.five_pages docs/pictures/pages after

Look at them before you commit them. Each is 390 by 844 and a few dozen kilobytes.
"""

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.doc_pictures import keep, phone
from tests.browser.people import FLAGS, chromium_path
from tests.browser.screens import demo_site


def conversation(page: Page) -> None:
    """The last one that can still be written in."""
    page.goto(page.url.rsplit("/", 1)[0] + "/requests")
    paths = page.locator("a[href*='/conversations/']").evaluate_all("all => all.map(one => one.href)")
    for path in dict.fromkeys(paths):
        page.goto(path)
        if page.locator("textarea").count():
            return
    raise AssertionError("no conversation is open")


PAGES: dict[str, tuple[str, str | Callable[[Page], None]]] = {
    "today": ("Yara", "/"),
    "conversation": ("Samira", conversation),
    "profile": ("Samira", "/me/profile"),
    "outfit": ("Yara", "/outfits/new"),
    "requests": ("Samira", "/requests"),
}


def photograph(browser: Browser, base: str, folder: Path, when: str) -> None:
    """All five, as `<page>-<when>.webp`."""
    for name, (who, where) in PAGES.items():
        page = phone(browser, base, who)
        page.goto(base + (where if isinstance(where, str) else "/"))
        if callable(where):
            where(page)
        keep(page, folder, f"{name}-{when}")
        page.context.close()


if __name__ == "__main__":
    pictures = Path(sys.argv[1])
    pictures.mkdir(parents=True, exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as world,
        demo_site(Path(world)) as base,
        sync_playwright() as driver,
        driver.chromium.launch(executable_path=chromium_path(), args=FLAGS) as browser,
    ):
        photograph(browser, base, pictures, sys.argv[2])
