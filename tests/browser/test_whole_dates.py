"""The whole date behind "yesterday 14:00": with a finger and with the keyboard, with and without scripts."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.people import people
from tests.site import Site


@pytest.mark.parametrize("scripts", [True, False])
def test_a_tap_or_enter_shows_the_whole_date(browser: Browser, demo: Site, scripts: bool) -> None:
    with people(browser, demo) as arrive:
        yara = arrive(java_script_enabled=scripts, has_touch=True)
        yara.sign_in_as("Yara")
        yara.open("/reports")
        yara.page.locator("main .card a").first.click()
        yara.page.locator(".moment").wait_for()
        whole = yara.page.locator(".moment__full")
        expected = yara.page.locator(".moment time").get_attribute("title") or ""
        assert len(expected.split()) == 5, "a day of the week, a day, a month, a year and a time"
        expect(whole).to_be_hidden()
        yara.page.locator(".moment").tap()
        expect(whole).to_be_visible()
        expect(whole).to_have_text(expected)
        yara.page.keyboard.press("Escape")
        expect(whole).to_be_hidden()
        yara.page.locator(".moment").press("Enter")
        expect(whole).to_be_visible()
        box = yara.page.locator(".moment").bounding_box()
        assert box
        assert box["height"] >= 24
