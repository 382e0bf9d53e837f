"""Without a pointer: signing in, asking, offering and choosing, each with the Tab key, arrows, Space and Enter.

tests/browser/test_accessibility.py goes through every page with the Tab key (keys.py); here is shown that it sees what is wrong.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser import keys
from tests.browser.people import Arrive, Person, dutch
from tests.site import Site, code_in, served

TITLE = "Wie leest mijn brief voor een winkel?"
MOST_TABS = 90


def reach(person: Person, wanted: Locator) -> None:
    """Press Tab until the focus is there, and see that the focus shows."""
    for _ in range(MOST_TABS):
        if wanted.evaluate("one => one === document.activeElement"):
            style = wanted.evaluate(
                "one => { const s = getComputedStyle(one); const l = one.labels?.[0] ? getComputedStyle(one.labels[0]) : s;"
                " return [s.outlineStyle, l.outlineStyle, s.boxShadow, l.boxShadow] }"
            )
            assert set(style) - {"none", ""}, f"nobody sees that {wanted} has the focus"
            return
        person.page.keyboard.press("Tab")
    raise AssertionError(f"Tab doesn't lead to {wanted}")


def type_into(person: Person, label: str, text: str) -> None:
    """Go to a field and type."""
    reach(person, person.field(label))
    person.page.keyboard.type(text)


def push(person: Person, words: str) -> None:
    """Go to a button and press Enter."""
    reach(person, person.page.get_by_role("button", name=words, exact=True).first)
    person.page.keyboard.press("Enter")


def pick(person: Person, label: str) -> None:
    """Go to a group of radio buttons and walk to this one."""
    wanted = person.page.get_by_role("radio", name=re.compile(rf"^{re.escape(dutch(label))}")).first
    name = wanted.get_attribute("name")
    first = person.page.locator(f"input[type=radio][name={name}]").first
    reach(person, first)
    person.page.keyboard.press("Space")
    for _ in range(10):
        if wanted.is_checked():
            return
        person.page.keyboard.press("ArrowDown")
    raise AssertionError(f"the arrows don't lead to {label}")


def come_in(person: Person, name: str) -> None:
    """Join, from the address to the home page."""
    person.name = name
    person.open("/sign-in")
    type_into(person, "Your e-mail address", person.email)
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**/sign-in/*")
    type_into(person, "The code from the mail", code_in(person.site.wait_for_mail(person.email)))
    person.page.keyboard.press("Enter")
    person.page.wait_for_url("**/join")
    type_into(person, "What shall we call you?", name)
    type_into(person, "Your municipality", "Rott")
    expect(person.page.get_by_role("option").first).to_contain_text(
        "Rotterdam"
    )  # fewer letters give other places first
    person.page.keyboard.press("ArrowDown")
    person.page.keyboard.press("Enter")
    reach(person, person.page.get_by_role("radio", name=dutch("Younger than 16")))
    person.page.keyboard.press("ArrowDown")
    person.page.keyboard.press("ArrowDown")
    expect(person.page.get_by_role("radio", name=dutch("18 or older"))).to_be_checked()
    push(person, dutch("Join"))
    person.page.wait_for_url(f"{person.site.origin}/")


@pytest.fixture
def site(tmp_path: Path) -> Iterator[Site]:
    """Nobody waits for a moderator here: her keys are for tests/browser/test_talking.py."""
    with served(tmp_path / "data", hold_newcomers="false") as site:
        yield site


def test_asking_offering_and_choosing_by_keyboard(arrive: Arrive) -> None:
    yara, henk = arrive(), arrive()
    come_in(yara, "Yara")
    come_in(henk, "Henk")

    yara.open("/requests/new")
    reach(yara, yara.field("What do you need help with?"))
    yara.page.keyboard.type(dutch("Application letter")[:4])
    type_into(yara, "Your question in one sentence", TITLE)
    type_into(yara, "Tell a little more", "Het is voor een winkel in de stad. Hij moet vrijdag weg.")
    pick(yara, "Nearby or online, both are fine")
    pick(yara, "All members")
    push(yara, dutch("Post my question"))
    yara.page.wait_for_url(re.compile(r"/requests/[\w-]{16}$"))
    request = yara.path
    assert yara.page.get_by_role("heading", level=1).inner_text() == TITLE

    henk.open(request)
    type_into(henk, "What can you do, and when?", "Ik lees hem vanavond en doe per zin een voorstel.")
    push(henk, dutch("Offer help"))
    henk.sees(dutch("Your offer"))

    yara.open(request)
    with yara.page.expect_navigation():
        push(yara, dutch("Choose {name}").format(name="Henk"))
    while yara.page.get_by_role("button", name=dutch("Undo"), exact=True).count():  # for ten seconds
        yara.open(request)
    yara.follow("To your conversation")
    yara.page.wait_for_url("**/conversations/*")
    type_into(yara, "Your message", "Dank je wel!")
    push(yara, dutch("Send"))
    yara.sees("Dank je wel!")


FAULTY = """<!doctype html><html lang=nl><title>Fout</title>
<style>
  .bare:focus { outline: none } .bar { position: fixed; inset: auto 0 0; height: 5rem; background: white }
  .line { position: relative } .line a::after { content: ""; position: absolute; inset: 0 }
</style>
<main style="padding-top: 60rem"><a href=/fine>Goed</a> <label><input type=checkbox> Goed</label>
<a href=/skipped tabindex=-1>Overgeslagen</a> <button class=bare>Onzichtbaar</button>
<div class=line><a href=/over>Over alles</a> <button>Bedekt door de regel</button></div>
<p>Van <input type=date> tot <input type=date></p><div style="height: 50rem"></div>
<textarea aria-label=Val onkeydown="event.preventDefault()"></textarea><br><a href=/after>Na de val</a></main>
<div class=bar></div></html>"""


def test_who_presses_tab_notices_what_is_wrong(browser: Browser) -> None:
    """Else nothing found would say nothing."""
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.set_content(FAULTY)
    told = sorted(one.partition(">")[0] for one in keys.stumbles(page))
    assert told == [
        'Tab doesn\'t lead to <a href="/after"',
        'Tab doesn\'t lead to <a href="/skipped" tabindex="-1"',
        "it has the focus behind something: <button",
        'it has the focus behind something: <textarea aria-label="Val" onkeydown="event.preventDefault()"',
        'nothing shows that it has the focus: <button class="bare"',
    ]
    page.close()
