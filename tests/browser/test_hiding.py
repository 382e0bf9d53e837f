"""Hiding a part of a photo: with handles on it, from the list, and with words for who doesn't see it."""

import json
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.people import Person, choose_a_photo, dutch, people
from tests.site import Site

PLACE = """() => {
  return new Promise((done) => {
    XMLHttpRequest.prototype.send = function (data) { done(data.get("masks")); this.dispatchEvent(new ProgressEvent("error")); };
    document.querySelector("form#ask").requestSubmit();
  });
}"""


def masks(yara: Person) -> Any:
    """What would be sent now, of the first photo."""
    return json.loads(yara.page.evaluate(PLACE))[0]


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def drag(yara: Person, grip: Locator, x: float, y: float) -> None:
    from_x, from_y = middle(grip)
    yara.page.mouse.move(from_x, from_y)
    yara.page.mouse.down()
    yara.page.mouse.move(from_x + x / 2, from_y + y / 2)
    yara.page.mouse.move(from_x + x, from_y + y)
    yara.page.mouse.up()


def drag_with_a_finger(yara: Person, grip: Locator, x: float, y: float) -> None:
    line = yara.context.new_cdp_session(yara.page)
    from_x, from_y = middle(grip)

    def touch(kind: str, *points: tuple[float, float]) -> None:
        line.send(
            "Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": one, "y": other} for one, other in points]}
        )

    touch("touchStart", (from_x, from_y))
    for part in (0.25, 0.5, 0.75, 1):
        touch("touchMove", (from_x + x * part, from_y + y * part))
    touch("touchEnd")
    line.detach()


def with_a_part(yara: Person, x: float, y: float) -> Locator:
    """A photo with one part hidden there, in shares of the photo; the canvas."""
    yara.sign_in_as("Yara")
    canvas = choose_a_photo(yara).locator(".fitting__canvas")
    canvas.evaluate("(it) => it.scrollIntoView({ block: 'center' })")
    box = canvas.bounding_box()
    assert box
    canvas.click(position={"x": box["width"] * x, "y": box["height"] * y})
    return canvas


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("finger", [False, True])
def test_a_part_is_moved_and_made_larger_by_its_handles(browser: Browser, demo: Site, width: int, finger: bool) -> None:
    with people(browser, demo) as arrive:
        yara = arrive((width, 844), has_touch=True)
        canvas = with_a_part(yara, 0.3, 0.2)
        pull = drag_with_a_finger if finger else drag
        box = canvas.bounding_box()
        assert box
        move, size = yara.page.locator(".fitting__grip--move"), yara.page.locator(".fitting__grip--size")
        targets = [grip.bounding_box() for grip in (move, size)]
        assert all(target and target["width"] >= 44 and target["height"] >= 44 for target in targets)
        [(x, y, rx, ry)] = masks(yara)["ellipses"]
        scrolled = yara.page.evaluate("scrollY")
        pull(yara, move, box["width"] * 0.2, box["height"] * 0.1)
        [moved] = masks(yara)["ellipses"]
        assert moved == pytest.approx([x + 0.2, y + 0.1, rx, ry], abs=0.02)
        pull(yara, size, box["width"] * 0.1, box["height"] * 0.15)
        [larger] = masks(yara)["ellipses"]
        assert larger == pytest.approx([x + 0.2, y + 0.1, rx + 0.1, ry + 0.15], abs=0.02)
        assert yara.page.evaluate("scrollY") == scrolled  # the page stays where it is under a finger
        assert yara.page.evaluate("document.documentElement.scrollWidth") <= width
        # A small one has two targets as well, that don't lie on each other, and they stay on the photo at its edge.
        pull(yara, size, -box["width"], -box["height"])
        (one_x, one_y), (other_x, other_y) = middle(move), middle(size)
        assert max(abs(one_x - other_x), abs(one_y - other_y)) >= 33
        pull(yara, move, box["width"], box["height"])
        [(x, y, _, _)] = masks(yara)["ellipses"]
        assert (x, y) == (1, 1)


def test_every_button_says_which_part_it_is_about_and_what_happens_is_told(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        canvas = with_a_part(yara, 0.5, 0.2)
        expect(yara.page.locator(".fitting__one [role=status]")).to_have_text("Foto 1, verborgen stukken: 1")
        yara.press("Hide a part")
        expect(canvas).to_have_attribute("aria-label", "Foto 1, verborgen stukken: 2")
        rows = yara.page.locator(".fitting__part")
        for n in (1, 2):
            names = [
                rows.nth(n - 1).get_by_role("button", name=name, exact=True)
                for name in (
                    f"Kleiner: Verborgen stuk {n}",
                    f"Groter: Verborgen stuk {n}",
                    f"Laat stuk {n} weer zien",
                )
            ]
            for button in names:
                expect(button).to_have_count(1)
        expect(rows.first.locator("summary")).to_have_text("Kies de plek met getallen")
        slider = yara.page.locator(".cut__range")
        slider.focus()
        for _ in range(3):
            yara.page.keyboard.press("ArrowRight")
        expect(slider).to_have_attribute("aria-valuetext", "3 procent")
        expect(canvas).to_have_attribute("aria-label", "Foto 1, verborgen stukken: 2, bovenaan weg: 3 %")
        rows.nth(1).get_by_role("button", name="Laat stuk 2 weer zien").click()
        expect(yara.page.locator(".fitting__one [role=status]")).to_have_text(
            "Foto 1, verborgen stukken: 1, bovenaan weg: 3 %"
        )
        expect(yara.page.get_by_role("button", name=dutch("Hide a part"))).to_be_focused()


def test_a_photo_that_is_there_is_told(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        choose_a_photo(yara)
        expect(yara.page.locator(".fitting__one [role=status]")).to_have_text("Foto 1 staat erin.")
