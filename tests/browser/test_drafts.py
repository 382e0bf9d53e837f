"""What is typed stays on the device until it was sent: over a reload, a closed tab, another language and the end of a session."""

from typing import Any

from playwright.sync_api import Browser, Locator

from tests.browser.people import Person, ask_about_it, choose_a_photo, dutch, people
from tests.site import Site

TITLE, STORY = "Wie leest mijn brief?", "Ik durf niet goed te bellen."
KEYS = "Object.keys(localStorage).filter((key) => key.startsWith('draft:'))"


def until(person: Person, condition: str) -> None:
    """Wait until this is so in the page. As a function: an expression is evaluated anew each time, which our policy forbids."""
    person.page.wait_for_function(f"() => {condition}")


def begin(person: Person, path: str = "/requests/new") -> None:
    """Type half a request."""
    person.open(path)
    person.page.locator("[name=kind]").select_option("letter")
    person.fill("Your question in one sentence", TITLE)
    person.fill("Tell a little more", STORY)
    until(person, f"{KEYS}.length === 1 && localStorage[{KEYS}[0]].includes('bellen')")


def finds_it(person: Person) -> None:
    """It stands there again, and the page says so."""
    person.page.locator(".flash").first.wait_for()
    assert person.page.locator("[name=title]").input_value() == TITLE
    assert person.page.locator("[name=story]").input_value() == STORY
    assert person.page.locator("[name=kind]").input_value() == "letter"


def test_a_reload_a_closed_tab_and_another_language_keep_what_was_typed(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        begin(yara)
        yara.page.reload()
        finds_it(yara)
        other = yara.context.new_page()
        yara.page.close()
        yara.page = other
        yara.open("/requests/new")
        finds_it(yara)
        yara.page.get_by_role("button", name="In English").click()
        yara.page.get_by_role("button", name="In het Nederlands").wait_for()
        finds_it(yara)
        yara.page.get_by_role("button", name="In het Nederlands").click()
        yara.page.get_by_role("button", name="In English").wait_for()
        yara.press("Begin again")
        assert yara.page.locator("[name=title]").input_value() == ""
        assert yara.page.evaluate(KEYS) == []


def test_what_was_sent_or_signed_out_of_is_gone_from_the_device(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Samira")
        begin(yara)
        with yara.expecting(422):
            yara.fill("Your question in one sentence", "")
            yara.press("Post my question")
            yara.page.locator(".summary").wait_for()
        assert len(yara.page.evaluate(KEYS)) == 1, "refused, and so not sent"
        yara.fill("Your question in one sentence", TITLE)
        yara.press("Post my question")
        yara.page.wait_for_url(lambda url: "/new" not in url)
        until(yara, f"{KEYS}.length === 0")
        yara.open("/requests/new")
        assert yara.page.locator("[name=title]").input_value() == ""
        begin(yara)
        yara.open("/me")
        yara.press("Sign out")
        yara.page.wait_for_url("**/sign-in*")
        assert yara.page.evaluate(KEYS) == []


def test_who_signs_in_next_on_a_device_finds_nothing_of_who_was_signed_out(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        begin(yara)
        yara.context.clear_cookies(name="session")
        yara.sign_in_as("Henk")
        yara.open("/requests/new")
        assert yara.page.locator("[name=title]").input_value() == ""
        assert yara.page.evaluate(KEYS) == []


def hide_two_parts_and_cut(person: Person) -> Locator:
    """A photo with two parts hidden and the top cut off; what stands on the page of it."""
    one = choose_a_photo(person)
    person.press("Hide a part")
    person.press("Hide a part")
    one.locator(".cut input[type=range]").fill("20")
    return one


def test_a_session_that_ends_leaves_photo_masks_and_cut_on_the_page(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        hide_two_parts_and_cut(yara)
        cookies: list[Any] = list(yara.context.cookies())
        yara.context.clear_cookies(name="session")
        with yara.expecting(401):
            yara.press("Save, and go on")
            link = yara.page.get_by_role("link", name=dutch("Sign in in a new tab"))
            link.wait_for()
        assert link.get_attribute("target") == "_blank"
        yara.context.add_cookies([cookie for cookie in cookies if cookie["name"] == "session"])
        yara.press("Save, and go on")
        yara.page.wait_for_url("**/question")
        ask_about_it(yara)
        assert yara.page.locator(".fitting__seen img").count() == 1
        yara.press("Send it")
        yara.page.wait_for_url(lambda url: "/preview" not in url)  # with nothing hidden she would be asked first


def test_another_language_keeps_photo_masks_and_cut(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        one = hide_two_parts_and_cut(yara)
        with yara.expecting(422):
            yara.page.get_by_role("button", name="In English").click()
            yara.page.get_by_role("button", name="In het Nederlands").wait_for()
            assert yara.page.evaluate("document.documentElement.lang") == "en"
            assert yara.page.locator(".summary").count() == 0, "nothing was sent, so nothing is wrong yet"
            assert one.locator(".fitting__part").count() == 2
            assert one.locator(".cut input[type=range]").input_value() == "20"
            for language in ("In het Nederlands", "In English"):  # there and back: still nothing was sent
                yara.page.get_by_role("button", name=language).click()
                yara.page.get_by_role(
                    "button", name={"In English": "In het Nederlands"}.get(language, "In English")
                ).wait_for()
                assert yara.page.locator(".summary").count() == 0
            yara.page.get_by_role("button", name="In het Nederlands").click()
            yara.page.get_by_role("button", name="In English").wait_for()
        assert one.locator(".fitting__part").count() == 2
        assert one.locator(".cut input[type=range]").input_value() == "20"
