"""A desk that is left open: what says how much waits stays one state, and what is urgent is not kept from who walks by keyboard."""

import sqlite3
from contextlib import closing

from playwright.sync_api import Browser, expect

from tests.browser.people import people
from tests.browser.test_talking import LINE, QUEUE
from tests.site import Site

ROW = ".queue__link"


def profiles(demo: Site) -> list[str]:
    """Of two people in Rotterdam whose profile all members may read, and that nobody reported: its public id."""
    with closing(sqlite3.connect(demo.data / "jobtease.sqlite3")) as rows:
        found = rows.execute(
            "SELECT p.public_id FROM profile p JOIN account a ON a.id = p.author_id"
            " WHERE p.municipality = 'GM0599' AND p.audience = 'members' AND p.visibility = 'shown' AND a.suspended_at IS NULL"
            " AND a.nickname NOT IN ('Samira', 'Yara') AND p.public_id NOT IN (SELECT subject FROM moderation_case)"
            " ORDER BY p.id LIMIT 2"
        ).fetchall()
    return [public_id for (public_id,) in found]


def test_badge_and_list_come_together_and_wait_for_the_keyboard_to_leave(browser: Browser, demo: Site) -> None:
    first, second = profiles(demo)
    with people(browser, demo) as arrive:
        marloes, samira = arrive((1280, 900)), arrive()
        samira.sign_in_as("Samira")

        def in_danger(public_id: str) -> None:
            samira.open(f"/report/profile/{public_id}")
            samira.page.locator("[name=reason]").select_option("danger")
            samira.press("Send report")
            samira.page.wait_for_url("**/reports/*")

        marloes.sign_in_as("Marloes")
        marloes.page.add_init_script(LINE)
        marloes.open("/desk")
        rows, badge = marloes.page.locator(ROW), marloes.page.locator("nav .badge")
        before = rows.count()
        expect(badge).to_have_text(str(before))

        in_danger(first)
        marloes.page.evaluate(QUEUE)
        expect(rows).to_have_count(before + 1)
        expect(badge).to_have_text(str(before + 1))

        rows.first.focus()
        in_danger(second)
        with marloes.page.expect_response("**/desk"):
            marloes.page.evaluate(QUEUE)
        marloes.page.evaluate("new Promise((drawn) => setTimeout(drawn))")
        expect(rows).to_have_count(before + 1)  # the focus would be lost
        expect(badge).to_have_text(str(before + 1))
        expect(rows.first).to_be_focused()
        marloes.page.locator(".news__pause").focus()
        expect(rows).to_have_count(before + 2)
        expect(badge).to_have_text(str(before + 2))


def test_cases_that_open_all_the_time_do_not_keep_the_queue_as_it_was(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive((1280, 900))
        marloes.sign_in_as("Marloes")
        marloes.page.add_init_script(LINE)
        marloes.open("/desk")
        with marloes.page.expect_response("**/desk"):
            marloes.page.evaluate(f"window.busy = setInterval(() => {QUEUE}, 50)")
        marloes.page.evaluate("clearInterval(busy)")


def test_a_case_is_opened_from_the_news_with_a_finger(browser: Browser, demo: Site) -> None:
    """The whole line leads to what it is about, but for the button on it."""
    with people(browser, demo) as arrive:
        marloes = arrive()
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        marloes.press("Open a case")
        marloes.page.wait_for_url("**/desk/cases/*")
