"""A photo that comes late moves nothing: whoever reads or aims keeps their place (Lighthouse's cumulative layout shift)."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, Route

from tests.browser.lighthouse import PAGES
from tests.browser.people import PATIENCE, people
from tests.browser.screens import VISITOR
from tests.site import Site

PLACES = """() => [...document.querySelectorAll("main *")].filter((one) => one.checkVisibility())
  .map((one) => [one.localName, one.className.baseVal ?? one.className, Math.round(one.getBoundingClientRect().top + scrollY)].join(" "))"""
COME = (
    "() => [...document.images].filter((one) => one.checkVisibility()).every((one) => one.complete && one.naturalWidth)"
)


@contextmanager
def held(page: Page) -> Iterator[None]:
    """Meanwhile no photo comes; then all do."""
    waiting: list[Route] = []
    late = True

    def asked(route: Route) -> None:
        if late:
            waiting.append(route)
        else:
            route.continue_()

    page.route("**/photos/**", asked)
    yield
    assert waiting, "no photo was asked for"
    late = False
    for one in waiting:
        one.continue_()


@pytest.mark.parametrize("name", [name for name in PAGES if "outfit" in name])
def test_photos_that_come_late_move_nothing(browser: Browser, demo: Site, name: str) -> None:
    who, go = PAGES[name]
    with people(browser, demo) as arrive:
        person = arrive()
        if who != VISITOR:
            person.sign_in_as(who)
        go(person.page)
        with held(person.page):
            person.page.reload(wait_until="domcontentloaded")
            before = person.page.evaluate(PLACES)
        person.page.wait_for_function(COME, timeout=PATIENCE)
        assert person.page.evaluate(PLACES) == before
