"""Words to start a reason from: with a script at once, behind what a moderator wrote; without one by a button."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.people import PHONE, people
from tests.browser.test_desk_keys import take_the_next
from tests.site import Site


def unfold(page: Page) -> None:
    """Open what is folded in the form, as a moderator does who wants another rule or other words."""
    for summary in page.locator(".decide details:not([open]) > summary").all()[::-1]:
        if summary.is_visible():
            summary.click()


def words_of(page: Page, situation: str) -> str:
    """What a situation puts into the reason."""
    return page.locator(f"label:has(input[value='{situation}'])").get_attribute("title") or "-"


def test_a_situation_puts_its_words_into_the_reason_behind_ones_own(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((1280, 900))
        marloes.sign_in_as("Marloes")
        take_the_next(marloes)
        page = marloes.page
        reason = page.locator("#field-reason")
        words = {key: words_of(page, key) for key in ("2.1-phone", "2.1-address")}
        reason.fill("")
        unfold(page)
        page.locator("input[name=clause][value='2.1']").check()
        expect(page.locator("[data-of='2.1']")).to_be_visible()
        expect(page.locator("[data-of='4.1']")).to_be_hidden()
        expect(page.locator("button[name=fill]")).to_be_hidden()
        page.locator("input[value='2.1-phone']").check()
        expect(reason).to_have_value(words["2.1-phone"])
        page.locator("input[value='2.1-address']").check()
        expect(reason).to_have_value(words["2.1-address"])
        reason.fill("Let op.")
        page.locator("input[value='2.1-phone']").check()
        expect(reason).to_have_value(f"Let op.\n{words['2.1-phone']}")
        page.locator("input[value='2.1-address']").check()
        expect(reason).to_have_value(f"Let op.\n{words['2.1-address']}")
        page.locator("input[name=clause][value='4.1']").check()
        expect(page.locator("[data-of='4.1']")).to_be_visible()
        expect(reason).to_have_value(f"Let op.\n{words['2.1-address']}")


@pytest.mark.parametrize("size", [PHONE])
def test_without_scripts_a_button_fills_them_in(browser: Browser, demo: Site, size: tuple[int, int]) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive(size, java_script_enabled=False)
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        page = marloes.page
        page.locator(".queue__link").first.click()
        unfold(page)
        page.locator("input[name=clause][value='2.1']").check(force=True)
        page.locator("#field-reason").fill("")
        page.locator("button[name=fill]").click()
        expect(page.locator("[data-of='2.1']")).to_be_visible()
        page.locator("input[value='2.1-phone']").check(force=True)
        page.locator("button[name=fill]").click()
        expect(page.locator("#field-reason")).to_have_value(words_of(page, "2.1-phone"))
