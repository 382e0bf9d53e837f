"""What the browser tests share.

A browser lives for one module: Playwright's synchronous way keeps an event loop open, which the tests of other folders can't have.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.people import Arrive, chromium, people
from tests.site import Site, served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, started once for the tests of a module."""
    with chromium() as browser:
        yield browser


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """The site with nobody on it yet; newcomers are held and consumers run, as in production."""
    with served(tmp_path / "data") as site:
        yield site


@pytest.fixture
def arrive(browser: Browser, site: Site) -> Iterator[Arrive]:
    """`arrive()` gives somebody with an empty browser on a phone."""
    with people(browser, site) as arrive:
        yield arrive
