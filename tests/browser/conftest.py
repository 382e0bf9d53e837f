"""What the browser tests share.

A browser lives for one module: Playwright's synchronous way keeps an event loop open, which the tests of other folders can't have.
"""

import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser.people import Arrive, chromium, people
from tests.site import Site, command, served


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium, started once for the tests of a module."""
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demo world, to copy. Made once for all processes of a run: it takes ten seconds."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent / "demo" if os.environ.get("PYTEST_XDIST_WORKER") else own / "demo-made"
    shared.mkdir(exist_ok=True)
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "made").exists():
            command({"JOBTEASE_DATA": str(shared / "data"), "JOBTEASE_GEOCODER": ""}, "demo")
            (shared / "made").touch()
    return shared / "data"


@pytest.fixture(scope="module")
def demo(demo_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The demo world, served: a copy for each file of tests, which finds it the same whatever ran before."""
    with (
        tempfile.TemporaryDirectory(dir=tmp_path_factory.getbasetemp()) as own,
        served(Path(shutil.copytree(demo_data, Path(own) / "data")), demo="true") as site,
    ):
        yield site


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
