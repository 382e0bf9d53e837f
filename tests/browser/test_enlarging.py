"""A photo at its largest: over the page with a script, the picture itself without; pins stay on it, and nothing is cropped at the desk."""

import re

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.people import Person, people
from tests.browser.test_accessibility import fine, look
from tests.browser.test_reviewing import SEVERAL, come_to
from tests.site import Site

LARGE = "dialog.large"
TO_A = re.compile("^Bekijk groot ?: Outfit A$")


def wide(person: Person) -> float:
    box = person.page.locator(".large__photo").bounding_box()
    assert box
    return box["width"]


def test_two_outfits_are_compared_large_and_escape_leads_back(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        henk = arrive()
        henk.sign_in_as("Henk")
        come_to(henk, SEVERAL)
        boxes = [image.bounding_box() for image in henk.page.locator(".pinned__frame img").all()]
        assert len(boxes) > 1
        assert all(box and box["width"] > 300 for box in boxes)  # one under the other, not two of 170
        first = henk.page.get_by_role("link", name=TO_A)
        first.focus()
        henk.page.keyboard.press("Enter")
        expect(henk.page.locator(LARGE)).to_be_visible()
        expect(henk.page.locator(".large__title")).to_have_text("Outfit A")
        found = list(look(henk))
        fits = wide(henk)
        assert 300 < fits <= 390
        henk.page.get_by_role("button", name="Groter").click()
        assert wide(henk) == pytest.approx(2 * fits, abs=1)
        stage = henk.page.locator(".large__stage")
        stage.evaluate("(it) => it.scrollTo(0, it.scrollHeight)")  # the shoes
        down = stage.evaluate("(it) => it.scrollTop")
        henk.page.get_by_role("button", name="Volgende foto").click()
        expect(henk.page.locator(".large__title")).to_have_text("Outfit B")
        assert wide(henk) == pytest.approx(2 * fits, abs=1)
        assert stage.evaluate("(it) => it.scrollTop") == pytest.approx(down, abs=2)
        henk.page.locator(".large__photo").click()
        assert wide(henk) == pytest.approx(3.5 * fits, abs=1)
        henk.page.locator(".large__photo").click()
        assert wide(henk) == pytest.approx(fits, abs=1)
        henk.page.keyboard.press("Escape")
        expect(henk.page.locator(LARGE)).to_have_count(0)
        expect(first).to_be_focused()
        fine(found)


def test_pins_stay_where_they_are_and_a_look_is_no_pin(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        henk = arrive()
        henk.sign_in_as("Henk")
        path = come_to(henk, SEVERAL)
        henk.open(f"{path}/review")
        frame = henk.page.locator("[data-photo='0']")
        box = frame.locator("img").bounding_box()
        assert box
        frame.locator("img").click(position={"x": box["width"] * 0.5, "y": box["height"] * 0.25})
        henk.page.locator("#which button").first.click()
        pinned = henk.page.locator("[name^=pin-]").evaluate_all("(all) => all.map((one) => one.value).filter(Boolean)")
        henk.page.get_by_role("link", name=TO_A).click()
        for _ in range(2):
            photo, pin = (
                henk.page.locator(".large__photo").bounding_box(),
                henk.page.locator(f"{LARGE} .pin").bounding_box(),
            )
            assert photo
            assert pin
            assert (pin["x"] + pin["width"] / 2 - photo["x"]) / photo["width"] == pytest.approx(0.5, abs=0.02)
            assert (pin["y"] + pin["height"] / 2 - photo["y"]) / photo["height"] == pytest.approx(0.25, abs=0.02)
            henk.page.get_by_role("button", name="Groter").click()
        henk.page.get_by_role("button", name="Sluit").click()
        after = henk.page.locator("[name^=pin-]").evaluate_all("(all) => all.map((one) => one.value).filter(Boolean)")
        assert after == pinned
        expect(henk.page.locator("#which")).to_be_hidden()


def test_without_scripts_the_link_shows_the_picture_and_leads_back(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        samira = arrive(java_script_enabled=False)
        samira.sign_in_as("Samira")
        path = come_to(samira, SEVERAL)
        samira.page.get_by_role("link", name=TO_A).click()
        large = samira.page.locator("#large-0")
        expect(large.locator("img")).to_be_in_viewport()
        assert large.locator("img").evaluate("(it) => it.getBoundingClientRect().width") > 390
        large.get_by_role("link", name="Sluit").click()
        expect(large).to_be_hidden()
        assert samira.path == path


@pytest.mark.parametrize("width", [390, 1280])
def test_the_desk_sees_all_of_a_photo(browser: Browser, demo: Site, width: int) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((width, 844))
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        marloes.page.locator(".queue__list a").filter(has_text="Outfit van Noor").first.click()
        marloes.page.locator("#photos").wait_for()
        if (show := marloes.page.locator("[data-key=f]")).count():
            expect(marloes.page.locator("a[data-enlarge]")).to_have_count(0)  # covered: not larger than a stamp
            show.click()
        marloes.page.locator("a[data-enlarge]").first.wait_for()
        one = marloes.page.locator("#photos .photos__one").first
        for copies in (1, 2, 4):
            one.evaluate(
                "(it, n) => it.parentElement.replaceChildren(it, ...Array.from({ length: n - 1 }, () => it.cloneNode(true)))",
                copies,
            )
            marloes.page.wait_for_function(
                "() => [...document.querySelectorAll('#photos .photos__one > img')].every((it) => it.complete && it.naturalWidth)"
            )
            image = marloes.page.locator("#photos .photos__one > img").last
            box, natural = image.bounding_box(), image.evaluate("(it) => it.naturalWidth / it.naturalHeight")
            assert box
            assert box["width"] / box["height"] == pytest.approx(natural, abs=0.02), copies
            assert marloes.page.evaluate("document.documentElement.scrollWidth") <= width
        marloes.page.locator("a[data-enlarge]").first.click()
        expect(marloes.page.locator(f"{LARGE} img")).to_be_visible()
        assert "/large.webp" in (marloes.page.locator(f"{LARGE} img").get_attribute("src") or "")
        marloes.page.keyboard.press("Escape")
        expect(marloes.page.locator(LARGE)).to_have_count(0)
