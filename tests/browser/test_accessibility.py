"""Every page for every role, in the demo world: axe finds nothing, light and dark; it fits 320 px; it says what it is; the Tab key
leads to all of it; and a first view is light. Each is opened once.

The pages come from the route table: a new one is looked at without a word here, unless no link leads to it.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page

from jobtease.web import unsubscribe_links
from jobtease.web.routing import Who
from jobtease.web.unsubscribe_links import MailKind
from tests.browser import keys
from tests.browser.people import Person, ask_about_it, dutch, people, practise, save_the_photos
from tests.browser.walking import Walk, links, pages_for
from tests.browser.ways_of_moderation import (
    ask_whether_it_is_real,
    lift_a_suspicion,
    look_what_is_meant,
    read_a_question,
    report_as_visitor,
    tell_the_authorities,
)
from tests.browser.ways_of_profiles import choose_other_words, look_how_it_reads, make_a_variant
from tests.browser.weighing import MOST, weighed
from tests.sample_pictures import drawn, encoded
from tests.site import Site

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SMALL = (320, 640)
PHONE = (390, 844)
JUDGE = """async (options) => (await axe.run(options)).violations.flatMap(
  (rule) => rule.nodes.slice(0, 3).map((node) => `${rule.id}, ${node.html.slice(0, 200)}`))"""

WITHOUT_TRANSITIONS = """() => {
  const still = new CSSStyleSheet();
  still.replaceSync("*, ::before, ::after { transition: none !important }");
  document.adoptedStyleSheets = [still];
}"""


def arriving(browser: Browser, site: Site) -> Any:
    """People who see no movement, so that colours are looked at when they have come to rest."""
    return people(browser, site, reduced_motion="reduce")


def findings(person: Person, address: str, *, tabs: bool = True) -> list[str]:
    """What is wrong with one page. `tabs`: go through it with the Tab key as well."""
    person.page.emulate_media(color_scheme="light")
    person.page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    with weighed(person) as weights:
        policy = person.open(address).headers["content-security-policy"]
        found = list(look(person, tabs=tabs))
    if "unsafe" in policy:
        found.append(f"a policy that lets be done what it is for: {policy}")
    if not any(".css" in where for where in weights):
        found.append("nothing was weighed")
    if (weight := sum(weights.values())) > MOST:
        found.append(f"{weight} bytes at first, of which {dict(weights)}")
    return [f"{address}: {problem}" for problem in found]


def look(person: Person, *, tabs: bool = True) -> Iterator[str]:
    """What is wrong with the page that somebody looks at."""
    page = person.page
    page.set_viewport_size({"width": PHONE[0], "height": PHONE[1]})
    come_to_rest(page, "light")
    yield from axe(person, {"runOnly": RULES})
    come_to_rest(page, "dark")
    for problem in axe(person, {"runOnly": {"type": "rule", "values": ["color-contrast"]}}):
        yield f"dark: {problem}"
    page.set_viewport_size({"width": SMALL[0], "height": SMALL[1]})
    if (wide := page.evaluate("document.documentElement.scrollWidth")) > SMALL[0]:
        yield f"{wide} px wide on a screen of {SMALL[0]}"
    if (count := page.locator("h1").count()) != 1:
        yield f"{count} h1"
    if not page.title().removesuffix("· Jobtease").strip():
        yield "no title"
    if (language := page.locator("html").get_attribute("lang")) != "nl":
        yield f"lang={language}"
    if tabs:
        yield from keys.stumbles(page)


def come_to_rest(page: Page, scheme: Literal["light", "dark"]) -> None:
    """Colours pass from one scheme to the other; without transitions they are there when they are asked for, on a busy machine too."""
    page.evaluate(WITHOUT_TRANSITIONS)
    page.emulate_media(color_scheme=scheme)
    page.wait_for_function("scheme => matchMedia(`(prefers-color-scheme: ${scheme})`).matches", arg=scheme)
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => 0)))")


def fine(found: Iterable[str]) -> None:
    """There is nothing wrong, or all of it is told, a line each."""
    told = sorted(set(found))
    assert not told, "\n" + "\n".join(told)


def axe(person: Person, options: dict[str, Any]) -> list[str]:
    """What axe finds. Of what is right it keeps nothing: that would take longer to hand over than to find."""
    if not person.page.evaluate("'axe' in window"):
        person.page.evaluate(AXE_SCRIPT)
    found: list[str] = person.page.evaluate(JUDGE, options | {"resultTypes": ["violations"]})
    return found


# -- pages that no link leads to ----------------------------------------------------------------------------------------------------


def ask_a_code(person: Person) -> str:
    person.ask_for_a_code("nieuw@example.nl")
    return person.path


def follow_the_link(person: Person) -> str:
    person.ask_for_a_code("link@example.nl")
    mail = person.site.wait_for_mail("link@example.nl").get_content()
    return str(next(word for word in mail.split() if "/sign-in/" in word)).removeprefix(person.site.origin)


def begin_to_join(person: Person) -> str:
    person.sign_in("joining@example.nl")
    return person.path


def come_from_a_mail(person: Person) -> str:
    """To the switch for a kind of mail: the page is the same for whoever it was made."""
    secret = (person.site.data / "secret").read_text(encoding="utf-8").strip()
    return unsubscribe_links.path(secret, "A" * 16, MailKind.DIGEST)


def links_of_an_address_change(person: Person, name: str, to: str) -> list[str]:
    """Paths in the mail to this address, when somebody asks for another one in a browser of their own."""
    assert person.context.browser
    context = person.context.browser.new_context(locale="nl-NL")
    other = Person(person.site, context, context.new_page(), scripts=True)
    other.sign_in_as(name)
    other.open("/me/account/address")
    other.fill("Your new e-mail address", f"{name.lower()}@example.org")
    before = len(person.site.mails(to))
    other.press("Mail both addresses")
    mail = person.site.wait_for_mail(to, before + 1).get_content()
    context.close()
    return [word.removeprefix(person.site.origin) for word in mail.split() if "/address" in word]


def confirm_another_address(person: Person) -> str:
    return links_of_an_address_change(person, "Samira", "samira@example.org")[0]


def stop_another_address(person: Person) -> str:
    return links_of_an_address_change(person, "Henk", "henk@demo.example")[0]


def look_at_a_draft(person: Person) -> str:
    """An outfit of which the photos are there, before others see it."""
    photo = {"name": "jas.jpg", "mimeType": "image/jpeg", "buffer": encoded(drawn((600, 800), 1), "JPEG")}
    person.open("/outfits/new")
    person.field("Your photos").set_input_files(photo)  # type: ignore[arg-type]
    save_the_photos(person)
    ask_about_it(person)
    return person.path


def throw_a_draft_away(person: Person) -> str:
    """To the page that takes the words away as well."""
    look_at_a_draft(person)
    person.follow("Throw this outfit away")
    person.press("Take my photos away")
    person.follow("Take the words away as well")
    return person.path


def choose_who_sees_a_draft(person: Person) -> str:
    return look_at_a_draft(person).replace("/preview", "/audience")


def see_the_photos_of_a_draft(person: Person) -> str:
    return look_at_a_draft(person).replace("/preview", "/photos")


def change_the_question_of_a_draft(person: Person) -> str:
    return look_at_a_draft(person).replace("/preview", "/question")


def answer_for_the_first_time(person: Person) -> str:
    """Past the drawn examples, to the form of an outfit that waits."""
    walk = Walk(person, most=9)
    walk.follow_links("/outfits")
    for address in walk.seen["outfits:show"]:
        person.open(address)
        if person.page.get_by_role("link", name=dutch("Say what you would keep")).count():
            break
    person.follow("Say what you would keep")
    practise(person)
    person.page.wait_for_url("**/review")
    return person.path


def report_something(person: Person) -> str:
    """A report of one's own."""
    walk = Walk(person)
    walk.follow_links("/", "/outfits")
    person.open(walk.seen["moderation:report"][0])
    person.page.locator("label.choice").first.click()
    person.press("Send report")
    person.open("/reports")
    person.page.locator("main .card a").first.click()
    person.page.wait_for_url("**/reports/*")
    return person.path


def read_the_newest_mail(person: Person) -> str:
    person.ask_for_a_code("post@example.nl")
    person.site.wait_for_mail("post@example.nl")
    return "/newest-mail"


def find_what_can_be_undone(person: Person) -> str:
    """From the log to a case, and from there to undoing what was decided."""
    get = person.context.request.get
    for address in dict.fromkeys(links(get(f"{person.site.origin}/desk/log").text())):
        if "/desk/cases/" in address:
            for further in links(get(person.site.origin + address).text()):
                if further.endswith("/undo"):
                    return further
    raise AssertionError("nothing in the demo world can be undone")


def change_a_message(person: Person) -> str:
    person.open("/requests")
    person.page.locator('main a[href^="/conversations/"]').first.click()
    person.fill("Your message", "Tot morgen!")
    person.press("Send")
    person.page.locator(".bubble--mine summary").last.wait_for()
    return person.page.locator(".bubble--mine .row a").last.get_attribute("href") or ""


WAYS: dict[str, Callable[[Person], str]] = {
    "accounts:code": ask_a_code,
    "accounts:link": follow_the_link,
    "accounts:join": begin_to_join,
    "accounts:mail_off": come_from_a_mail,
    "accounts:ask_to_stop": stop_another_address,
    "accounts:answer_address": confirm_another_address,
    "accounts:newest_mail": read_the_newest_mail,
    "accounts:known_mine": lambda person: "/me/known",
    "conversations:change": change_a_message,
    "outfits:audience": choose_who_sees_a_draft,
    "outfits:forget": throw_a_draft_away,
    "outfits:photos": see_the_photos_of_a_draft,
    "outfits:preview": look_at_a_draft,
    "outfits:question": change_the_question_of_a_draft,
    "outfits:review": answer_for_the_first_time,
    "outfits:practise": lambda person: "/practice/care",
    "reviews:preview": look_how_it_reads,
    "profiles:tip_rules": lambda person: "/profile-advice",
    "profiles:variant": make_a_variant,
    "profiles:variant_words": choose_other_words,
    "moderation:my_report": report_something,
    "moderation:my_question": ask_whether_it_is_real,
    "moderation:question": read_a_question,
    "moderation:undo": find_what_can_be_undone,
    "moderation:visitor_report": report_as_visitor,
    "moderation:meant": look_what_is_meant,
    "moderation:authorities": tell_the_authorities,
    "moderation:lift": lift_a_suspicion,
}
FORMS = ("/sign-in", "/requests/new", "/outfits/new", "/me/account")
"""Sent empty, to look at what a page with mistakes is like."""


def empty_forms(person: Person) -> Iterator[str]:
    """What is wrong with forms that were sent with nothing in them."""
    for address in FORMS:
        person.open(address)
        if person.path != address:
            continue
        with person.expecting(422):
            for field in person.page.locator("main form .input").all():
                if field.is_visible() and field.is_editable() and field.evaluate("one => one.tagName") != "SELECT":
                    field.fill("")
            person.page.locator("main form .submit").first.click()
            person.page.locator(".summary").wait_for()
            yield from (f"{address}, sent empty: {problem}" for problem in look(person))


def everything_of(person: Person, wanted: set[str], *start: str, most: int = 2) -> list[str]:
    """Every page that this person can come to, looked at; `wanted` are the routes that must be among them."""
    walk = Walk(person, most)
    walk.follow_links(*start, "/")
    walk.do(WAYS, wanted)
    return [
        problem
        for addresses in walk.seen.values()
        for n, address in enumerate(addresses)
        for problem in findings(person, address, tabs=n == 0)
    ]


def test_what_a_visitor_sees(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        noor = arrive()
        found = everything_of(noor, pages_for(Who.ANYONE))
        found += empty_forms(noor)
        with noor.expecting(404):
            found += findings(noor, "/nowhere")
        fine(found)


def test_what_a_member_sees_who_asks(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        below = {"moderation:decision", "moderation:appeal_decision", "moderation:appeal_report", "accounts:suspended"}
        wanted = pages_for(Who.SIGNED_IN, Who.MEMBER) - below
        fine(everything_of(yara, wanted, "/requests", "/outfits", "/me", "/reports", most=3))


def test_what_somebody_sees_of_whom_something_was_hidden(browser: Browser, demo: Site) -> None:
    with closing(sqlite3.connect(demo.data / "jobtease.sqlite3")) as rows:
        decided = rows.execute(
            "SELECT decision.public_id, account.email FROM decision JOIN moderation_case ON moderation_case.id = case_id"
            " JOIN account ON account.id = moderation_case.author_id"
            " WHERE account.role = 'member' AND ruling IN ('warn', 'remove') AND undone_at IS NULL ORDER BY decision.id"
        ).fetchone()
        left = rows.execute(
            "SELECT report.public_id, account.email FROM report JOIN account ON account.id = report.reporter_id"
            " JOIN decision ON decision.case_id = report.case_id WHERE ruling = 'nothing' AND undone_at IS NULL"
        ).fetchone()
    with arriving(browser, demo) as arrive:
        author, reporter = arrive(), arrive()
        author.sign_in(decided[1])
        found = [*findings(author, f"/decisions/{decided[0]}"), *findings(author, f"/decisions/{decided[0]}/object")]
        reporter.sign_in(left[1])
        fine([*found, *findings(reporter, f"/reports/{left[0]}"), *findings(reporter, f"/reports/{left[0]}/object")])


def test_what_somebody_sees_whose_account_was_closed(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        closed = arrive()
        closed.join("Kees", "Delft")
        closed.open("/me/leave")  # nothing of the page on screen is still loading when the account is closed
        with closing(sqlite3.connect(demo.data / "jobtease.sqlite3", timeout=10)) as rows, rows:
            rows.execute("UPDATE account SET suspended_at = joined_at WHERE email = ?", [closed.email])
        with closed.expecting(403):
            fine([*findings(closed, "/suspended"), *findings(closed, "/me/leave")])


def test_what_a_member_sees_who_helps(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        henk = arrive()
        henk.sign_in_as("Henk")
        found = everything_of(henk, set(), "/requests", "/outfits", "/me")
        fine([*found, *empty_forms(henk)])


def test_what_a_moderator_sees(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        marloes = arrive()
        marloes.sign_in_as("Marloes")
        fine(everything_of(marloes, pages_for(Who.MODERATOR), "/desk"))


def test_what_an_administrator_sees(browser: Browser, demo: Site) -> None:
    demo.command("administrator", "ada@example.nl", "Ada")
    with arriving(browser, demo) as arrive:
        ada = arrive()
        ada.sign_in("ada@example.nl")
        fine(everything_of(ada, pages_for(Who.ADMINISTRATOR), "/workings", "/mandates"))


def test_in_english_it_says_so(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        noor = arrive()
        noor.open("/")
        noor.page.get_by_role("button", name="In English").click()
        noor.page.locator("html[lang=en]").wait_for(state="attached")
        assert dutch("Sign in") not in noor.page.content()
