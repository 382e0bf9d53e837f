"""A piece of a profile written while the connection comes and goes: nothing is lost, and it is sent once."""

import pytest
from playwright.sync_api import Browser, Error, expect

from tests.browser.people import Person, people
from tests.site import Site

NEW = "/me/profile/sections/work/new"
TOLD = ".flash[data-waits]"


def write(person: Person, role: str) -> None:
    """An entry, typed and not yet sent."""
    person.open(NEW)
    person.page.locator("[name=role]").fill(role)
    person.page.locator("[name=lines]").fill("Ik bakte brood.")


def entries(person: Person, role: str) -> int:
    """How many of this name there are."""
    person.open("/me/profile/sections/work")
    return person.page.locator(".piece__title", has_text=role).count()


def test_what_is_sent_without_a_connection_is_sent_once_when_it_is_back(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        sent: list[str] = []
        yara.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
        write(yara, "Bakkershulp zonder lijn")
        yara.context.set_offline(True)
        yara.press("Save")
        yara.page.locator(TOLD).wait_for()
        expect(yara.page.locator(TOLD)).to_contain_text("Geen verbinding")
        yara.press("Save")
        assert sent == []
        yara.context.set_offline(False)
        yara.page.wait_for_url("**/sections/work")
        assert len(sent) == 1
        assert entries(yara, "Bakkershulp zonder lijn") == 1
        yara.open(NEW)
        assert yara.page.locator("[name=role]").input_value() == ""


def test_it_waits_over_a_reload_too(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        write(yara, "Bakkershulp na een reload")
        yara.context.set_offline(True)
        yara.press("Save")
        yara.page.locator(TOLD).wait_for()
        with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
            yara.page.reload()
        assert [problem for problem in yara.problems if "ERR_INTERNET_DISCONNECTED" not in problem] == []
        yara.problems.clear()
        other = yara.context.new_page()  # the first would reload by itself, when it likes
        yara.page.close()
        yara.page = other
        yara.context.set_offline(False)
        sent: list[str] = []
        yara.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
        yara.page.goto(demo.origin + NEW)
        yara.page.wait_for_url("**/sections/work")
        assert len(sent) == 1
        assert entries(yara, "Bakkershulp na een reload") == 1
        yara.open(NEW)
        assert yara.page.locator("[name=role]").input_value() == ""


def test_who_thinks_again_sends_nothing(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        write(yara, "Toch niet")
        yara.context.set_offline(True)
        yara.press("Save")
        yara.press("Do not send it")
        yara.context.set_offline(False)
        yara.page.reload()
        yara.page.locator(".flash").first.wait_for()
        assert yara.page.locator("[name=role]").input_value() == "Toch niet", "it is kept, as anything that was typed"
        assert entries(yara, "Toch niet") == 0


def test_a_starter_is_put_into_the_field_and_its_open_place_is_chosen(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        write(yara, "Hulp")
        yara.page.locator("[data-start]").first.click()
        yara.page.keyboard.type("oma")
        assert yara.page.locator("[name=lines]").input_value() == "Ik bakte brood.\nIk hielp oma met …"
        assert yara.page.locator("[name=role]").input_value() == "Hulp"
