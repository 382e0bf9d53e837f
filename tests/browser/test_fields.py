"""What the small scripts add to fields, tried in a real browser on the style guide's form."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, Route, expect

from tests.browser import style_guide
from tests.browser.people import chromium

PLACES = [
    {"value": "GM0599", "label": "Rotterdam", "hint": "Zuid-Holland"},
    {"value": "GM1699", "label": "Noordenveld", "hint": "Drenthe"},
]
SKILLS = [{"value": "6", "label": "kassa", "hint": "Winkel en horeca"}, {"value": "99", "label": "Excel", "hint": ""}]


@pytest.fixture
def form(tmp_path: Path) -> Iterator[Page]:
    """The style guide's form on a phone; type-ahead questions get two fixed answers."""

    def suggest(route: Route) -> None:
        route.fulfill(body=json.dumps(SKILLS if "skills" in route.request.url else PLACES))

    style_guide.write(tmp_path)
    with style_guide.serving(tmp_path) as base, chromium() as browser:
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.route("**/suggest/*", suggest)
        page.goto(f"{base}/form.html")
        yield page


def test_a_place_is_chosen_with_the_keyboard(form: Page) -> None:
    place = form.get_by_role("combobox", name="In welke gemeente?")
    place.fill("oor")
    expect(form.locator("[role=option]")).to_have_count(2)
    place.press("ArrowDown")
    place.press("ArrowDown")
    expect(form.locator("[role=option][aria-selected=true]")).to_contain_text("Noordenveld")
    place.press("Enter")
    expect(place).to_have_value("Noordenveld")
    expect(place).to_have_attribute("aria-expanded", "false")


def test_escape_keeps_what_was_typed(form: Page) -> None:
    place = form.get_by_role("combobox", name="In welke gemeente?")
    place.fill("Rott")
    expect(form.get_by_role("listbox")).to_be_visible()
    place.press("Escape")
    expect(form.get_by_role("listbox")).to_have_count(0)
    expect(place).to_have_value("Rott")


@pytest.mark.parametrize("key", ["ArrowDown", "Escape"])
def test_a_list_is_not_replaced_under_the_finger(form: Page, key: str) -> None:
    """On a slow line somebody chooses from what stands there, or puts it away, while a question about the last letters is on its way."""
    place = form.get_by_role("combobox", name="In welke gemeente?")
    place.fill("oor")
    expect(form.locator("[role=option]")).to_have_count(2)
    form.route("**/suggest/*", lambda _route: None)  # no answer for now
    with form.expect_request("**/suggest/*"):
        place.fill("oord")
    with form.expect_event("requestfailed"):  # its answer isn't waited for any more
        place.press(key)
    if key == "ArrowDown":
        place.press("Enter")
        expect(place).to_have_value("Rotterdam")
    expect(place).to_have_attribute("aria-expanded", "false")


def test_a_skill_found_becomes_a_ticked_tag_once(form: Page) -> None:
    search = form.get_by_role("combobox", name="Zoek in de lijst")
    for place in (0, 1, 0):
        search.fill("e")
        form.locator("[role=option]").nth(place).click()
        expect(search).to_have_value("")
    assert form.locator("input[name=skills]:checked").evaluate_all("all => all.map(one => one.value)") == [
        "2",
        "7",
        "6",
        "99",
    ]


def test_photos_show_themselves_at_once_and_a_wrong_file_says_why(form: Page, tmp_path: Path) -> None:
    Image.new("RGB", (900, 1200), "#3b4a63").save(tmp_path / "jacket.jpg")
    (tmp_path / "letter.pdf").write_text("not a photo")
    form.get_by_label("Foto’s van je kleren").set_input_files([tmp_path / "jacket.jpg", tmp_path / "letter.pdf"])
    expect(form.get_by_role("img", name="jacket.jpg")).to_be_visible()
    expect(form.get_by_text("letter.pdf: Deze foto kunnen we niet lezen")).to_be_visible()


def test_a_double_click_sends_once(form: Page) -> None:
    sent: list[str] = []

    def take(route: Route) -> None:
        sent.append(route.request.method)
        route.fulfill(status=204)  # the browser stays on the page

    form.route(lambda url: url.endswith("/send"), take)
    form.evaluate("document.querySelector('main form').action = '/send'")
    with form.expect_request("**/send"):
        form.get_by_role("button", name="Plaats mijn vraag").dblclick()
    expect(form.get_by_role("button", name="Een moment…")).to_be_visible()
    form.wait_for_timeout(200)  # a second one would be there by now
    assert sent == ["POST"]


def test_the_mistakes_have_the_focus_and_lead_to_their_fields(form: Page) -> None:
    expect(form.locator(".summary")).to_be_focused()
    form.get_by_role("link", name="Je e-mailadres").click()
    expect(form.get_by_label("Je e-mailadres")).to_be_focused()
