"""Without a script, on the narrowest screen: she writes, asks, sees the copy; he suggests; she takes over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.people import dutch, people
from tests.site import Site, served

NARROW = (320, 640)
BETTER = "Op zaterdag bakte ik tachtig broden."


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    with served(tmp_path / "data", hold_newcomers="false") as site:
        yield site


def test_a_sentence_is_made_better_without_a_script(browser: Browser, site: Site) -> None:
    with people(browser, site) as arrive:
        yara, henk = (arrive(NARROW, java_script_enabled=False) for _ in range(2))
        henk.join("Henk", "Rotterdam")
        henk.open("/me/profile")
        henk.choose("I want to help others")
        henk.press("Save")
        yara.join("Yara", "Rotterdam")
        yara.open("/me/profile")
        yara.choose("I look for work")
        yara.press("Save")
        yara.open("/me/profile/about")
        yara.fill("About me", "Ik bak graag. Ik leer snel.")
        yara.press("Save")
        yara.open("/reviews/new")
        yara.field("What should they read?").select_option("all")
        yara.fill("Your question", "Klinkt dit goed voor een bakker?")
        yara.choose("Members in my municipality")
        yara.press("See what they will read")
        yara.sees("Ik bak graag.")
        yara.press("Send it")
        yara.page.wait_for_load_state()

        henk.open("/reviews")
        henk.follow("Read it")
        henk.page.get_by_role("link", name=dutch("Suggest")).filter(has_text="Ik bak graag.").click()
        henk.fill("How you would write it", BETTER)
        henk.field("Why?").select_option("proof")
        henk.press("Send my suggestion")
        henk.sees(dutch("Waits for an answer."))

        yara.open("/me/profile/suggestions")
        yara.choose("Take this over")
        yara.press("See how it reads with what I ticked")
        expect(yara.page.locator(".piece--new")).to_contain_text(BETTER)
        yara.press("Take over")
        yara.sees(dutch("Nothing waits for you."))
        yara.open("/me/profile/about")
        expect(yara.field("About me")).to_have_value(f"{BETTER} Ik leer snel.")

        henk.open("/")
        henk.sees("Yara nam je zin over. Dank je wel.")
