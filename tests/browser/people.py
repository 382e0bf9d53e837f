"""People with a real browser: each has a context (cookies, screen, colours) of their own, and notices everything that goes wrong."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Locator,
    Page,
    Request,
    Response,
    expect,
    sync_playwright,
)

from jobtease import clock
from jobtease.words import translations
from tests.sample_pictures import drawn, encoded
from tests.site import Site

PHONE = (390, 844)
FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
SAME_IN_BOTH = {"Nederlands", "English"}
PATIENCE = 60_000
"""Milliseconds that a page may take on a busy machine."""
expect.set_options(timeout=PATIENCE)


def chromium_path() -> str:
    """The browser of this machine: CHROMIUM, or the first of the usual names on the PATH."""
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert found, "No Chromium on the PATH. Install one, or say where it is: CHROMIUM=/path/to/chrome"
    return found


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser without a window."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yield browser
        browser.close()


def dutch(words: str) -> str:
    """What the interface says in Dutch for an English text of it: tests read in English, people see Dutch."""
    text = translations.catalogue("nl").texts.get(words)
    if text is None and words in SAME_IN_BOTH:
        return words
    assert isinstance(text, str), f"the interface doesn't say {words!r}"
    return text


@dataclass
class Person:
    """Somebody who looks at the site. Attributes that aren't here are the page's."""

    site: Site
    context: BrowserContext
    page: Page
    name: str = ""
    problems: list[str] = field(default_factory=list)
    collected: set[str] = field(default_factory=set)
    """Every path that was opened or fetched on the way, without its query."""
    expected: set[int] = field(default_factory=set)
    """Statuses from 400 that are no problem just now."""
    scripts: bool = True

    @property
    def email(self) -> str:
        return f"{self.name.lower()}@example.nl"

    def open(self, path: str) -> Response:
        """Go to a path of the site."""
        answer = self.page.goto(self.site.origin + path if path.startswith("/") else path)
        assert answer
        return answer

    def press(self, words: str, within: Locator | None = None) -> None:
        """Press the button with these words."""
        (within or self.page).get_by_role("button", name=dutch(words), exact=True).first.click()

    def follow(self, words: str) -> None:
        """Follow the link with these words."""
        self.page.get_by_role("link", name=dutch(words), exact=True).first.click()

    def field(self, label: str) -> Locator:
        """The field with this label."""
        return self.page.get_by_label(dutch(label)).and_(self.page.locator("input, textarea, select")).first

    def fill(self, label: str, text: str) -> None:
        """Type into the field with this label."""
        self.field(label).fill(text)

    def pick(self, label: str, typed: str, suggestion: str) -> None:
        """Type a little, and take one of the suggestions."""
        self.fill(label, typed)
        self.page.get_by_role("option", name=suggestion).click()

    def choose_skill(self, group: str, skill: str) -> None:
        """Tick a skill: found by typing, or in the whole list where there are no scripts."""
        if self.scripts:
            self.page.get_by_role("combobox", name=dutch("Search in the list")).first.fill(skill)
            self.page.get_by_role("option", name=skill).first.click()
            return
        self.page.get_by_text(dutch("Choose from the whole list")).first.click()
        self.page.get_by_text(group, exact=True).click()
        self.choose_words(skill)

    def choose(self, label: str) -> None:
        """Pick the radio button or tick the box with this label."""
        self.choose_words(dutch(label))

    def choose_words(self, words: str) -> None:
        """As `choose`, with the words as they stand there: a finger taps those, not the input."""
        self.page.locator("label").filter(has_text=re.compile(rf"^\s*{re.escape(words)}")).first.click()

    @contextmanager
    def expecting(self, *statuses: int) -> Iterator[None]:
        """Meanwhile these are no problem."""
        self.expected |= set(statuses)
        try:
            yield
        finally:
            self.expected -= set(statuses)

    def sees(self, text: str) -> None:
        """These words come into sight within a moment."""
        self.page.get_by_text(text).locator("visible=true").first.wait_for()

    @staticmethod
    def in_two_days() -> str:
        """A moment as the browser's own field for it takes it: in two days, at 14:00."""
        return (clock.local(clock.now()) + timedelta(days=2)).strftime("%Y-%m-%dT14:00")

    @property
    def path(self) -> str:
        """Where this person is."""
        return urlsplit(self.page.url).path

    def ask_for_a_code(self, address: str) -> None:
        """Give an address; the browser then stands where the code is asked."""
        self.open("/sign-in")
        self.fill("Your e-mail address", address)
        self.press("Send me a code")
        self.page.wait_for_url("**/sign-in/*")

    def sign_in(self, address: str = "") -> None:
        """In with the code from the mail; who is new then stands where joining begins."""
        address = address or self.email
        before = len(self.site.codes(address))
        self.ask_for_a_code(address)
        self.fill("The code from the mail", self.site.wait_for_code(address, before + 1))
        self.press("Sign in")
        self.page.wait_for_url(lambda url: "/sign-in" not in url)

    def sign_in_as(self, name: str) -> None:
        """One click, as anybody can in the demo world."""
        self.name = name
        self.open("/sign-in")
        self.page.get_by_role("button", name=name, exact=True).click()
        self.page.wait_for_url(lambda url: "/sign-in" not in url)

    def join(self, name: str, town: str) -> None:
        """Become a member."""
        self.name = name
        self.sign_in()
        self.fill("What shall we call you?", name)
        if self.scripts:
            self.pick("Your municipality", town[:4], town)
        else:
            self.fill("Your municipality", town)
        self.choose("Nederlands")
        self.choose("18 or older")
        self.press("Join")
        self.page.wait_for_url(f"{self.site.origin}/")


def a_photo(n: int = 1) -> Any:
    """A file as somebody chooses it."""
    return {"name": f"foto{n}.jpg", "mimeType": "image/jpeg", "buffer": encoded(drawn((900, 1200), n), "JPEG")}


def choose_a_photo(person: Person) -> Locator:
    """Begin to ask about an outfit with one photo; what stands on the page of it."""
    person.open("/outfits/new")
    person.field("Your photos").set_input_files([a_photo()])
    one = person.page.locator(".fitting__one")
    one.wait_for()
    return one


def save_the_photos(person: Person) -> None:
    """The end of the first step, on to the second."""
    person.press("Save, and go on")
    person.page.wait_for_url("**/question")


def see_what_is_kept(person: Person) -> None:
    """Back from the second step to the photos as they are kept."""
    person.page.wait_for_url("**/question")
    person.open(person.path.replace("/question", "/photos"))


def ask_about_it(person: Person, asks: str = "") -> None:
    """The second and the third step, up to what others will see. `asks`: whether several photos show one outfit."""
    person.fill("Your question", "Kan dit?")
    person.field("Sector").select_option("horeca")
    person.fill("The work", "gastvrouw")
    person.fill("Your interview", person.in_two_days())
    if asks:
        person.choose(asks)
    person.press("Save, and go on")
    person.page.wait_for_url("**/audience")
    person.choose("Members in my municipality")
    person.press("Save, and see the photos")
    person.page.wait_for_url("**/preview")


def practise(person: Person) -> None:
    """Before somebody answers for the first time: three drawn outfits, and on to the real one."""
    for onward in ("The next example", "The next example", "Now the real outfit"):
        person.page.wait_for_url("**/practice/*")
        person.page.locator("#garment-shoes .garment-choice__say--keep").click()
        person.press("See what others said")
        person.follow(onward)


Arrive = Callable[..., Person]


@contextmanager
def people(browser: Browser, site: Site, **everywhere: Any) -> Iterator[Arrive]:
    """A function that lets somebody arrive with an empty browser. At the end, nobody may have met a problem.

    `everywhere` are options of all their browsers.
    """
    arrived: list[Person] = []

    def arrive(screen: tuple[int, int] = PHONE, **options: Any) -> Person:
        context = browser.new_context(
            viewport={"width": screen[0], "height": screen[1]},
            locale="nl-NL",
            timezone_id="Europe/Amsterdam",
            **(everywhere | options),
        )
        context.set_default_timeout(PATIENCE)
        person = Person(site, context, context.new_page(), scripts=options.get("java_script_enabled", True))
        watch(person)
        arrived.append(person)
        return person

    try:
        yield arrive
    finally:
        for person in arrived:
            person.context.close()
    problems = [f"{person.name}: {problem}" for person in arrived for problem in person.problems]
    assert not problems, "\n".join(problems)


def watch(person: Person) -> None:
    """Write down what goes wrong in this browser, and where it went."""

    def heard(line: ConsoleMessage) -> None:
        failed_fetch = line.text.startswith("Failed to load resource")  # the response itself is looked at below
        if line.type in ("error", "warning") and not failed_fetch:
            person.problems.append(f"console, {person.path}: {line.text}")

    def answered(response: Response) -> None:
        person.collected.add(urlsplit(response.url).path)
        if response.status >= 400 and response.status not in person.expected:
            person.problems.append(f"{response.status} for {response.request.method} {response.url}")

    def asked(request: Request) -> None:
        if not request.url.startswith((person.site.origin, "blob:", "data:")):
            person.problems.append(f"a request to somebody else: {request.url}")

    def failed(request: Request) -> None:
        # A page that is left ends its stream and the fetches under way.
        if request.failure != "net::ERR_ABORTED":
            person.problems.append(f"{request.failure} for {request.url}")

    person.page.on("console", heard)
    person.page.on("pageerror", lambda error: person.problems.append(f"page, {person.path}: {error}"))
    person.page.on("response", answered)
    person.page.on("request", asked)
    person.page.on("requestfailed", failed)
