"""What happened is told to who doesn't see it: the focus goes there, the title says it, and nothing is said twice or all the time."""

import sqlite3
from contextlib import closing
from typing import Any

from playwright.sync_api import Browser, expect

from tests.browser.people import Person, dutch, people
from tests.browser.test_talking import LINE
from tests.site import Site

CARD = """number => line.dispatchEvent(new MessageEvent("card", {
  lastEventId: `new-${number}`, data: `<li class="news__item" data-id="new-${number}">.</li>`,
}))"""
REACH = """one => {
  const box = one.getBoundingClientRect();
  const [across, middle] = [box.left + box.width / 2, box.top + box.height / 2];
  const far = (step) => { let at = middle; while (document.elementFromPoint(across, at + step) === one) at += step; return at; };
  return far(1) - far(-1);
}"""
"""How high the part of the screen is that is this link to a finger."""
FOCUSED = "document.activeElement.id || document.activeElement.className || document.activeElement.localName"
IN_ORDER = "[...document.querySelectorAll('.case, .queue')].map((one) => [one.className, Math.round(one.getBoundingClientRect().top)])"


def focused(person: Person) -> Any:
    return person.page.evaluate(FOCUSED)


def lives(person: Person) -> list[str]:
    """What is read aloud when it changes, and by how much of it."""
    found = person.page.locator("[aria-live], [role=status], [role=alert]").all()
    return [one.get_attribute("id") or one.get_attribute("class") or "" for one in found]


def test_what_was_done_and_what_is_wrong_have_the_focus(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        yara.open("/me/account")
        with yara.expecting(422):
            yara.fill("Your name here", "")
            yara.page.locator("main form .submit").first.click()
            expect(yara.page.locator(".summary")).to_be_focused()
        assert yara.page.locator("[role=alert]").count() == 0, "what has the focus is read already"
        assert yara.page.title().startswith(dutch("Error:"))
        yara.fill("Your name here", "Yara")
        yara.page.locator("main form .submit").first.click()
        expect(yara.page.locator(".flash")).to_be_focused()
        assert yara.page.title().startswith(yara.page.locator(".flash").inner_text().strip())


def test_without_scripts_the_title_tells_it(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive(java_script_enabled=False)
        yara.sign_in_as("Yara")
        yara.open("/me/account")
        yara.page.locator("main form .submit").first.click()
        yara.page.locator(".flash").wait_for()
        assert yara.page.title().startswith(yara.page.locator(".flash").inner_text().strip())


def a_talk(demo: Site) -> tuple[str, str]:
    """The address of a conversation in which both wrote and that goes on, and the mail address of the helper."""
    with closing(sqlite3.connect(demo.data / "jobtease.sqlite3")) as rows:
        talk, helper = rows.execute(
            "SELECT c.public_id, h.email FROM conversation c JOIN account h ON h.id = c.helper_id"
            " JOIN message m ON m.conversation_id = c.id WHERE c.closed_at IS NULL AND c.ended_at IS NULL AND m.author_id = c.asker_id"
            " ORDER BY c.id LIMIT 1"
        ).fetchone()
    return f"/conversations/{talk}", helper


def test_in_a_conversation_one_goes_on_writing_and_each_message_can_be_reported(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        helper = arrive()
        talk, address = a_talk(demo)
        helper.sign_in(address)
        helper.open(talk)
        way = helper.page.locator("summary.bubble__by, .bubble__by > summary").last
        way.scroll_into_view_if_needed()
        assert way.evaluate(REACH) >= 40, "as large as a finger"
        link = helper.page.locator(".bubble__by a").last
        expect(link).to_be_hidden()
        way.press("Enter")
        expect(link).to_be_visible()
        assert link.evaluate(REACH) >= 40
        helper.fill("Your message", "Tot morgen!")
        helper.press("Send")
        helper.sees("Tot morgen!")
        expect(helper.page.locator("#field-message")).to_be_focused()


def test_the_column_stands_at_the_same_place_on_every_page(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive((1280, 900))
        yara.sign_in_as("Yara")
        left = {}
        for address in ("/", "/requests", "/outfits", "/me", "/me/account", "/requests/new"):
            yara.open(address)
            left[address] = yara.page.locator(".content").evaluate("one => one.getBoundingClientRect().left")
        assert len(set(left.values())) == 1, left


def test_the_first_field_of_a_question_is_in_the_first_view(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive((320, 640))
        yara.sign_in_as("Yara")
        yara.open("/requests/new")
        bar = yara.page.locator(".places").evaluate("one => one.getBoundingClientRect().top")
        assert yara.field("What do you need help with?").evaluate("one => one.getBoundingClientRect().bottom") < bar


def test_an_opened_case_comes_first_for_eyes_keys_and_readers(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive()
        marloes.sign_in_as("Marloes")
        marloes.open("/desk")
        marloes.page.locator(".queue__link").first.click()
        marloes.page.locator(".case h1").wait_for()
        order = marloes.page.evaluate(IN_ORDER)
        assert [name for name, _top in order] == ["case", "queue"]
        assert order[0][1] < order[1][1]
        marloes.page.keyboard.press("Tab")
        assert focused(marloes) == "skip"
        marloes.page.keyboard.press("Enter")
        marloes.page.keyboard.press("Tab")
        assert marloes.page.evaluate("document.activeElement.closest('section').className") != "queue"
        current = marloes.page.locator(".queue__link[aria-current]")
        marloes.page.emulate_media(forced_colors="active")
        assert current.evaluate("one => getComputedStyle(one).borderLeftWidth") == "5px"
        marloes.page.set_viewport_size({"width": 1280, "height": 900})
        boxes = [marloes.page.locator(part).bounding_box() for part in (".queue", ".case")]
        assert boxes[0]
        assert boxes[1]
        assert boxes[0]["x"] < boxes[1]["x"]
        assert boxes[0]["y"] == boxes[1]["y"]


def test_a_moderator_stops_what_moves_and_it_stays_so(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        marloes = arrive()
        marloes.sign_in_as("Marloes")
        marloes.page.add_init_script(LINE)
        marloes.open("/desk")
        lines, state = marloes.page.locator(".news__item"), marloes.page.locator("#live-state")
        count = marloes.page.locator(".news__count")
        before = lines.count()

        def comes(*numbers: int) -> None:
            marloes.page.evaluate(
                f"numbers => numbers.forEach({CARD})", list(numbers)
            )  # at once: soon said in one sentence

        marloes.page.evaluate("line.dispatchEvent(new Event('open'))")
        expect(state).to_have_text(dutch("live"))
        assert lives(marloes) == ["news-aloud"], "no line speaks for itself"
        comes(1, 2, 3)
        assert lines.count() == before + 3
        expect(marloes.page.locator("#news-aloud")).to_have_text(dutch("New: {n}").format(n=3))

        marloes.press("Pause")
        expect(state).to_have_text(dutch("paused"))
        comes(4, 5)
        assert lines.count() == before + 3
        expect(count).to_have_text(dutch("New: {n}").format(n=2))
        marloes.press("Go on")
        assert lines.count() == before + 5
        expect(state).to_have_text(dutch("live"))

        marloes.press("Pause")
        marloes.page.reload()
        marloes.page.evaluate("line.dispatchEvent(new Event('open'))")
        expect(state).to_have_text(dutch("paused"))
        comes(6)
        assert lines.count() == before
        marloes.press("Go on")
        assert lines.count() == before + 1
