"""The desk with keys, and on a phone with thumbs: take the next case, reveal, note, hand over, decide."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.people import PHONE, Person, people
from tests.site import Site


def take_the_next(marloes: Person) -> str:
    """With the key, from the desk; the address of the case."""
    marloes.open("/desk")
    marloes.page.keyboard.press("j")
    marloes.page.wait_for_url("**/desk/cases/*")
    expect(marloes.page.locator("[data-lease]")).to_contain_text("Je hebt deze zaak.")
    return marloes.page.url


def test_everything_at_a_case_has_its_key_and_none_when_they_are_switched_off(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((1280, 900))
        marloes.sign_in_as("Marloes")
        page, first = marloes.page, take_the_next(marloes)
        page.keyboard.press("m")
        expect(page.locator("#field-case_note")).to_be_focused()
        page.keyboard.type("jotp")  # letters in a text are letters
        assert page.url == first
        page.locator("#field-case_note").blur()
        page.keyboard.press("p")
        expect(page.locator("#field-talk_note")).to_be_focused()
        page.locator("#field-talk_note").blur()
        page.keyboard.press("o")
        expect(page.locator("input[name=colleague]").first).to_be_focused()
        page.keyboard.press("u")  # on a radio button it is a key
        expect(page.locator(".lease__who")).to_contain_text("Nog niemand heeft deze zaak.")
        page.keyboard.press("t")
        expect(page.locator(".lease__who")).to_contain_text("Je hebt deze zaak.")
        page.keyboard.press("j")
        page.wait_for_url(lambda url: url != first)
        expect(page.locator("[data-lease]")).to_contain_text("Je hebt deze zaak.")
        page.locator("#keys-on").uncheck()
        second = page.url
        for letter in "jtuopm":
            page.keyboard.press(letter)
        assert page.url == second
        assert page.locator("details[open] textarea").count() == 0
        page.locator("#keys-on").check()
        page.locator("button[data-key=u]").click()


def test_on_a_phone_two_taps_decide_and_nothing_needs_a_key(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive(PHONE, has_touch=True)
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        page = marloes.page
        page.locator("form[action='/desk/next'] button").tap()
        page.wait_for_url("**/desk/cases/*")
        for shown in page.locator(".lease button, .lease summary").all():
            if shown.is_visible():
                box = shown.bounding_box()
                assert box
                assert box["height"] >= 44
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]
        assert page.evaluate("document.documentElement.scrollHeight") < 3.5 * PHONE[1]
        assert page.locator(".decide details[open], .queue__list:visible").count() == 0
        page.locator(".lease__more > summary").first.click()
        expect(page.locator("textarea[name=hand_note]")).to_be_visible()
        case = page.url
        page.locator(".decide__buttons").locator("button[value=nothing], button[value=release]").first.tap()
        page.wait_for_url(lambda url: url != case)
        expect(page.locator(".flash, .flashes").first).to_contain_text("Besloten")


@pytest.mark.parametrize("letter", ["f"])
def test_photos_are_grey_and_blurred_until_the_key_reveals_them(browser: Browser, demo: Site, letter: str) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((1280, 900))
        marloes.sign_in_as("Marloes")
        marloes.open("/desk?kind=outfit")
        page = marloes.page
        for address in page.eval_on_selector_all(".queue__link", "all => all.map((one) => one.href)"):
            page.goto(address)
            if page.locator(".photos--covered img").count():
                break
        covered = page.locator(".photos--covered img").first
        shown = covered.evaluate("one => getComputedStyle(one).filter")
        assert "grayscale(1)" in shown
        assert "blur(" in shown
        page.keyboard.press(letter)
        expect(page.locator(".photos--covered")).to_have_count(0)
        expect(page.locator(".photos--desk img").first).to_have_css("filter", "none")
        expect(page.locator(".queue__looked")).to_contain_text("Je bekeek vandaag")
