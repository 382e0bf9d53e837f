"""A first view is light, asks nobody else for anything, and keeps to its own policy: tests/browser/test_accessibility.py weighs
every page that it looks at. Here is shown that who weighs sees what comes."""

from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser

from tests.browser.people import people
from tests.browser.weighing import MOST, weighed
from tests.site import Site


def test_everything_of_a_first_view_is_weighed(browser: Browser, demo: Site) -> None:
    """The page itself, style sheet, scripts and pictures; again when it is opened again; not what came before, and no photo."""
    with people(browser, demo) as arrive:
        noor = arrive()
        for path in ("/sign-in", "/"):
            noor.open(path)
        with weighed(noor) as weights:
            noor.open("/")
            noor.page.wait_for_load_state("networkidle")
        kinds = {Path(urlsplit(address).path).suffix for address in weights}
        assert {"", ".css", ".js"} <= kinds, weights
        assert 10_000 < sum(weights.values()) < MOST
        henk = arrive()
        henk.sign_in_as("Henk")
        with weighed(henk) as weights, henk.page.expect_response(lambda one: "/photos/" in one.url):
            henk.open("/outfits")
        assert weights
        assert not [address for address in weights if "/photos/" in address]
