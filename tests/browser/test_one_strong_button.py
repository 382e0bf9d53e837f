"""The first step of an outfit has one strong button: to choose photos while there is none, and then the way on."""

import pytest
from playwright.sync_api import Browser

from tests.browser.people import Person, a_photo, people
from tests.site import Site

FILLED = """([selector, part]) => {
  for (const one of document.getAnimations()) one.finish();
  const none = ["rgba(0, 0, 0, 0)", "transparent"];
  return !none.includes(getComputedStyle(document.querySelector(selector), part).backgroundColor);
}"""


def strong(yara: Person) -> list[str]:
    """Which of the two is filled, whatever the scheme."""
    chooses = (".drop__button", "") if yara.scripts else ("#ask input[type=file]", "::file-selector-button")
    ways = {"choose": chooses, "go on": ("#ask .submit", "")}
    return [name for name, where in ways.items() if yara.page.evaluate(FILLED, list(where))]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("script", [True, False])
def test_choosing_is_strong_until_there_is_a_photo(browser: Browser, demo: Site, script: bool, scheme: str) -> None:
    with people(browser, demo) as arrive:
        yara = arrive(java_script_enabled=script, color_scheme=scheme)
        yara.sign_in_as("Yara")
        yara.open("/outfits/new")
        assert strong(yara) == ["choose"]
        yara.page.locator("#ask input[type=file]").set_input_files([a_photo()])
        if script:
            yara.page.locator(".fitting__one").wait_for()
        assert strong(yara) == ["go on"]
