"""An open conversation and the desk show what is new by themselves, and what is being typed stays; the desk has keys."""

import sqlite3
import time
from contextlib import closing

from playwright.sync_api import Browser

from tests.browser.people import dutch, people
from tests.site import Site

DRAFT = "Ik schreef net dat ik"
NEWS = "Ik kan toch een half uur eerder."

LINE = """
window.EventSource = class extends EventTarget { constructor() { super(); window.line = this; } close() {} };
"""
"""A live line on which the test says when there is something."""
DRAWN = "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
"""Chromium gives no key to a page that nobody has seen yet."""
QUEUE = "line.dispatchEvent(new MessageEvent('queue', { lastEventId: '1' }))"


def test_a_message_comes_without_a_reload_and_a_draft_stays(browser: Browser, demo: Site) -> None:
    with closing(sqlite3.connect(demo.data / "jobtease.sqlite3")) as rows:
        talk, asker, helper = rows.execute(
            "SELECT c.public_id, a.email, h.email FROM conversation c JOIN account a ON a.id = c.asker_id"
            " JOIN account h ON h.id = c.helper_id WHERE c.closed_at IS NULL ORDER BY c.id LIMIT 1"
        ).fetchone()
    with people(browser, demo) as arrive:
        one, other = arrive(), arrive()
        one.sign_in(asker)
        other.sign_in(helper)
        one.open(f"/conversations/{talk}")
        one.fill("Your message", DRAFT)
        one.page.evaluate("window.stillHere = true")
        other.open(f"/conversations/{talk}")
        other.fill("Your message", NEWS)
        other.press("Send")
        other.sees(NEWS)
        one.sees(NEWS)
        assert one.page.evaluate("window.stillHere")
        assert one.field("Your message").input_value() == DRAFT
        assert one.page.locator(".talk .bubble__text").last.inner_text() == NEWS
        one.press("Send")
        one.sees(DRAFT)
        assert one.page.get_by_text(NEWS).count() == 1
        assert one.page.locator("[data-newer]").get_attribute("aria-live") == "polite"
        assert dutch("You") in one.page.locator(".bubble--mine").last.inner_text()
        other.sees(DRAFT)  # and the open page says that it was read
        until = time.monotonic() + 300
        with closing(sqlite3.connect(demo.data / "jobtease.sqlite3")) as rows:
            unread = "SELECT sum(r.unread) FROM reading r JOIN conversation c ON c.id = r.conversation_id WHERE c.public_id = ?"
            while rows.execute(unread, (talk,)).fetchone()[0] and time.monotonic() < until:
                other.page.wait_for_timeout(100)
            assert rows.execute(unread, (talk,)).fetchone()[0] == 0


def test_an_older_look_at_the_queue_never_replaces_a_newer_one(browser: Browser, demo: Site) -> None:
    """On a slow line the answer about the first case may come after the answer about the second."""
    with people(browser, demo) as arrive:
        marloes = arrive()
        marloes.sign_in_as("Marloes")
        marloes.page.add_init_script(LINE)
        marloes.open("/desk")
        marloes.page.route("**/desk", lambda _route: None)  # no answer for now
        with marloes.page.expect_request("**/desk"):
            marloes.page.evaluate(QUEUE)
        with marloes.page.expect_event("requestfailed"):  # its answer isn't waited for any more
            marloes.page.evaluate(QUEUE)


def test_the_desk_follows_its_keys_unless_they_are_switched_off(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((1280, 900))
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        marloes.page.evaluate(DRAWN)
        marloes.page.keyboard.press("j")
        marloes.page.wait_for_url("**/desk/cases/*")
        marloes.open("/desk")
        marloes.page.locator("#keys-on").uncheck()
        marloes.page.evaluate("window.clicks = 0; document.addEventListener('click', () => (window.clicks += 1))")
        marloes.page.keyboard.press("j")
        assert marloes.page.evaluate("window.clicks") == 0
