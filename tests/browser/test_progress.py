"""Sending photos says how far it is, to the eye and aloud: getting ready, sending, and while the server works on them."""

import re

from playwright.sync_api import Browser

from tests.browser.people import a_photo, dutch, people, see_what_is_kept
from tests.site import Site

SLOW = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 400_000}
"""A phone in a train: bytes a second."""

WATCH = """
const bar = document.querySelector(".fitting__progress");
const aloud = document.getElementById("progress-aloud");
const [words, part] = [bar.querySelector("span"), bar.querySelector("progress")];
const look = () => window.heard([words.textContent, part.getAttribute("value"), aloud.textContent]);
new MutationObserver(look).observe(bar, { subtree: true, childList: true, attributes: true });
"""


SLOW_TO_READ = """
const read = window.createImageBitmap;
window.createImageBitmap = async (...given) => (await new Promise((done) => setTimeout(done, 1500)), read(...given));
"""
"""A cheap phone with a large photo."""


def test_photos_that_are_still_being_read_are_waited_for(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        yara.page.add_init_script(SLOW_TO_READ)
        yara.open("/outfits/new")
        yara.field("Your photos").set_input_files([a_photo(0)])
        yara.field("Your photos").set_input_files([a_photo(1)])
        yara.press("Save, and go on")
        see_what_is_kept(yara)
        assert yara.page.locator(".fitting__seen img").count() == 2

        # One of them is none: she hears it, and nothing goes without it.
        yara.open("/outfits/new")
        broken = {"name": "stuk.jpg", "mimeType": "image/jpeg", "buffer": b"no picture"}
        yara.field("Your photos").set_input_files([a_photo(2), broken, a_photo(3)])
        yara.press("Save, and go on")
        yara.page.get_by_role("alert").filter(has_text="stuk.jpg").wait_for()
        assert yara.path == "/outfits/new"
        yara.press("Save, and go on")
        see_what_is_kept(yara)
        assert yara.page.locator(".fitting__seen img").count() == 2


def test_the_page_says_how_far_it_is(browser: Browser, demo: Site) -> None:
    photos = [a_photo(n) for n in range(4)]
    heard: list[tuple[str, str | None, str]] = []
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        yara.open("/outfits/new")
        yara.field("Your photos").set_input_files(photos)
        yara.page.locator(".fitting__one").nth(3).wait_for()
        yara.page.expose_function("heard", lambda line: heard.append(tuple(line)))
        yara.page.evaluate(WATCH)
        line = yara.context.new_cdp_session(yara.page)
        line.send("Network.emulateNetworkConditions", SLOW)
        yara.press("Save, and go on")
        see_what_is_kept(yara)
        assert yara.page.locator(".fitting__seen img").count() == 4

    sending = re.compile(dutch("Sending: {percent} %").replace("{percent}", r"(\d+)"))
    texts = list(dict.fromkeys(text for text, _value, _aloud in heard))
    assert texts[:4] == [dutch("Getting photo {n} ready").format(n=n) for n in range(1, 5)]
    percents = [int(found[1]) for text in texts if (found := sending.fullmatch(text))]
    assert percents == sorted(percents)
    assert len(percents) > 1
    assert texts[-1] == dutch("Sent. We make your photos safe now.")
    shown = {text: value for text, value, _aloud in heard}
    assert all(0 <= float(value or -1) < 1 for text, value in shown.items() if sending.fullmatch(text))
    assert shown[texts[-1]] is None  # the bar runs without an end: nobody knows how long
    said = {found[1] for _text, _value, aloud in heard if (found := sending.fullmatch(aloud))}
    assert said
    assert said <= {"0", "25", "50", "75"}
