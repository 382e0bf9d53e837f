"""The main job from end to end, as people live it: from a photo on a phone to a request that was helped, with a moderator watching.

Six people with a browser each, on phones of 390 by 844, over a real server.
"""

import asyncio
import io
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, expect

from tests.browser.people import Arrive, Person, dutch, people, practise
from tests.postgres import Cluster
from tests.sample_pictures import photo
from tests.site import Site, served

JOB = "Achter de balie van een hotel"
QUESTION = "Kan dit, of zijn de schoenen te vlot?"
TITLE = "Wie oefent met mij een gesprek voor een hotel?"
OFFER = "Ik werkte dertig jaar in de horeca. Woensdagmiddag heb ik een uur voor je."


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "database" in metafunc.fixturenames:
        kinds = ["sqlite", "postgres"] if metafunc.config.getoption("--postgres") else ["sqlite"]
        metafunc.parametrize("database", kinds, indirect=True)


@pytest.fixture
def database(request: pytest.FixtureRequest) -> str:
    """The address of an empty database; "" for a file in the data folder."""
    if request.param == "sqlite":
        return ""
    cluster: Cluster = request.getfixturevalue("postgres")
    with ThreadPoolExecutor() as aside:  # Playwright's loop runs in this thread
        return aside.submit(lambda: asyncio.run(cluster.new_database())).result()


@pytest.fixture
def site(tmp_path: Path, database: str) -> Iterator[Site]:
    with served(tmp_path / "data", database=database) as site:
        yield site


@pytest.fixture
def phone_photo(tmp_path: Path) -> Path:
    """A photo as a phone makes it: nine megapixels, and it tells where it was taken."""
    path = tmp_path / "jas.jpg"
    path.write_bytes(photo("phone_9mp.jpg"))
    return path


def moderator(site: Site, arrive: Arrive, name: str, town: str) -> Person:
    """A moderator, made at the command line and signed in, with her desk in front of her."""
    site.command("moderator", f"{name.lower()}@example.nl", town, name)
    person = arrive()
    person.name = name
    person.sign_in()
    person.open("/desk")
    person.sees(dutch("live"))
    return person


def post_an_outfit(yara: Person, photo: Path) -> str:
    """Ask about what to wear; the path of the outfit."""
    yara.open("/outfits/new")
    yara.field("Your photos").set_input_files(photo)
    if not yara.scripts:
        yara.fill("Cut off the top of the photo", "20")
    yara.press("Save, and go on")
    yara.page.wait_for_url("**/question")
    yara.fill("Your question", QUESTION)
    yara.field("Sector").select_option("horeca")
    yara.fill("The work", JOB)
    yara.fill("Your interview", yara.in_two_days())
    yara.choose("24 hours after it")
    yara.press("Save, and go on")
    yara.page.wait_for_url("**/audience")
    yara.choose("Members in my municipality")
    yara.press("Save, and see the photos")
    yara.page.wait_for_url("**/preview")
    sure = yara.page.get_by_label(dutch("My face is not in it, or may be seen"))
    if sure.count():
        sure.check()
    yara.press("Send it")
    yara.page.wait_for_url(re.compile(r"/outfits/[\w-]{16}$"))
    return yara.path


def ask_for_help(yara: Person) -> str:
    """Put a help request up; its path."""
    yara.open("/requests/new")
    yara.field("What do you need help with?").select_option("practise")
    yara.fill("Your question in one sentence", TITLE)
    yara.fill("Tell a little more", "Donderdag om 14:00 is mijn gesprek. Ik wil één keer oefenen.")
    yara.choose_skill("Werk zoeken en solliciteren", "Sollicitatiegesprek oefenen")
    yara.choose("Nearby or online, both are fine")
    yara.choose("All members")
    yara.press("Post my question")
    yara.page.wait_for_url(re.compile(r"/requests/[\w-]{16}$"))
    return yara.path


def release(marloes: Person, words: str, *, says: str = "") -> None:
    """She takes a case from her queue, sees what is held as it was posted, and shows it. `says`: what she reads after she looked."""
    marloes.open("/desk")
    marloes.page.locator(".queue__list a").filter(has_text=words).first.click()
    marloes.page.wait_for_url("**/desk/cases/*")
    case = marloes.page.url
    if says:
        show = marloes.page.get_by_role("button", name=re.compile(rf"^{dutch('Show it')}"))
        expect(show).to_have_count(0)  # nobody shows an offer unread
        marloes.press("Look at it")
        marloes.sees(says)
    marloes.page.get_by_role("button", name=re.compile(rf"^{dutch('Show it')}")).click()
    marloes.page.wait_for_url(lambda url: url != case)  # to the next one, or to her desk


def offer_is_held_first(henk: Person, yara: Person, request: str) -> None:
    """A newcomer's offer: he reads that a moderator looks at it first, and she finds nothing of it yet."""
    henk.sees(dutch("A moderator reads your offer first"))
    yara.open(request)
    expect(yara.page.get_by_text(OFFER)).to_have_count(0)
    expect(yara.page.get_by_role("button", name=dutch("Choose {name}").format(name="Henk"))).to_have_count(0)


def pictures_of(person: Person, path: str) -> dict[str, bytes]:
    """Every picture on a page in every size, as this person's browser gets it: address to bytes."""
    person.open(path)
    found = set(re.findall(r"/photos/[\w-]+/\w+\.webp", person.page.content()))
    assert found
    answers = {address: person.context.request.get(person.site.origin + address) for address in found}
    assert {answer.status for answer in answers.values()} == {200}
    return {address: answer.body() for address, answer in answers.items()}


def assert_nothing_but_pixels(data: bytes) -> None:
    """A picture that says nothing of where, when or with what it was taken."""
    with Image.open(io.BytesIO(data)) as image:
        assert image.format == "WEBP"
        assert not {"exif", "xmp", "icc_profile", "comment"} & image.info.keys()
        assert not image.getexif()
    chunks = [data[at : at + 4] for at in chunk_starts(data)]
    assert set(chunks) <= {b"VP8 ", b"VP8L", b"VP8X", b"ALPH"}
    assert not re.search(rb"Exif|GPS|http://ns\.adobe|<x:xmpmeta", data)


def chunk_starts(data: bytes) -> Iterator[int]:
    """Where each chunk of a WebP file begins."""
    at = 12
    while at < len(data):
        yield at
        size = int.from_bytes(data[at + 4 : at + 8], "little")
        at += 8 + size + size % 2


def test_from_a_photo_to_a_request_that_was_helped(site: Site, arrive: Arrive, phone_photo: Path) -> None:
    marloes = moderator(site, arrive, "Marloes", "Rotterdam")
    ursula = moderator(site, arrive, "Ursula", "Utrecht")

    # Henk says what he is good at.
    henk = arrive()
    henk.join("Henk", "Rotterdam")
    henk.open("/me/profile")
    henk.choose("I want to help others")
    henk.press("Save")
    henk.page.wait_for_url("**/me/profile/skills")
    henk.choose_skill("Werk zoeken en solliciteren", "Sollicitatiegesprek oefenen")
    henk.press("Save")
    henk.page.wait_for_url("**/me/profile")
    henk.open("/me/profile/about")
    henk.fill("In one line", "58, dertig jaar horeca")
    henk.press("Save")
    henk.page.wait_for_url("**/me/profile")

    # Yara joins, shows what she wants to wear, and asks somebody to practise with her.
    yara = arrive()
    yara.join("Yara", "Rotterdam")
    outfit = post_an_outfit(yara, phone_photo)
    request = ask_for_help(yara)

    # Both come to the desk of Rotterdam by themselves, and to nobody else yet.
    expect(marloes.page.locator("#news").get_by_text(QUESTION)).to_be_visible()
    expect(marloes.page.locator("#news").get_by_text(TITLE)).to_be_visible()
    expect(marloes.page.locator(".queue__list a")).to_have_count(2)
    henk.open("/requests/for-you")
    expect(henk.page.get_by_text(TITLE)).to_have_count(0)
    with henk.expecting(404):
        assert henk.open(request).status == 404
        assert henk.open(outfit).status == 404
    release(marloes, "Outfit van Yara")
    release(marloes, "Hulpvraag van Yara")

    # Henk finds the request under those that fit him, answers about the outfit and offers help.
    henk.open("/requests")
    henk.follow("Requests that fit you")
    expect(henk.page.get_by_text(TITLE)).to_be_visible()
    henk.page.get_by_role("link", name=TITLE).first.click()
    henk.page.wait_for_url(f"**{request}")
    henk.fill("What can you do, and when?", OFFER)
    henk.press("Offer help")
    henk.sees(dutch("Your offer"))
    offer_is_held_first(henk, yara, request)
    release(marloes, "Aanbod van Henk", says=OFFER)
    henk.open(request)
    henk.sees(dutch("You offered help"))
    henk.open("/outfits")
    henk.page.get_by_role("link", name=JOB).first.click()
    henk.page.wait_for_url(f"**{outfit}")
    for data in pictures_of(henk, outfit).values():
        assert_nothing_but_pixels(data)
    review(henk, "jacket", "shoes")

    # Yara reads what he says of the clothes, and chooses his offer.
    yara.open(outfit)
    yara.sees("Henk")
    yara.open(request)
    yara.sees(OFFER)
    answer(yara, dutch("Choose {name}").format(name="Henk"))
    yara.follow("To your conversation")
    yara.page.wait_for_url("**/conversations/*")
    yara.sees(dutch("{name} helps you").format(name="Henk"))

    # They talk, both ways.
    say(yara, "Fijn! Woensdag om 15:00 in de bibliotheek?")
    henk.open("/requests")
    henk.page.locator(".menu a").filter(has_text="Yara").first.click()
    henk.page.wait_for_url("**/conversations/*")
    henk.sees("Fijn! Woensdag om 15:00 in de bibliotheek?")
    say(henk, "Dat is goed. Ik neem koffie mee.")
    yara.sees("Dat is goed. Ik neem koffie mee.")

    # She closes it as helped, and thanks him.
    yara.open(request)
    answer(yara, dutch("Yes"))
    yara.fill("Your thank-you", "Ik heb de baan. Dank je wel.")
    yara.press("Say thank you")
    yara.sees("Ik heb de baan. Dank je wel.")
    henk.open(request)
    henk.sees("Ik heb de baan. Dank je wel.")

    # The moderator of Utrecht saw none of it, and finds nothing at any address they passed.
    expect(ursula.page.locator("#news li")).to_have_count(0)
    ursula.open("/desk")
    expect(ursula.page.locator("#news li, .queue__list a")).to_have_count(0)
    passed = {path for person in (yara, henk, marloes) for path in person.collected}
    theirs = sorted(
        path
        for path in passed
        if re.search(r"/[\w-]{16,}(/|$|\.)", path) and not path.startswith(("/sign-in/", "/static/"))
    )
    assert {outfit, request} <= set(theirs)
    assert any(path.startswith("/photos/") for path in theirs)
    assert any(path.startswith("/desk/cases/") for path in theirs)
    found = {path: ursula.context.request.get(site.origin + path).status for path in theirs}
    assert {path: status for path, status in found.items() if status != 404} == {}


def answer(person: Person, button: str) -> None:
    """Press a button that can be undone for ten seconds, and look again until that is over."""
    with person.page.expect_navigation():
        person.page.get_by_role("button", name=button, exact=True).click()
    while person.page.get_by_role("button", name=dutch("Undo"), exact=True).count():
        with person.page.expect_navigation():
            person.follow("See how it stands")


def review(person: Person, keep: str, swap: str) -> None:
    """Say which garment to keep and which to swap."""
    person.follow("Say what you would keep")
    practise(person)
    person.page.wait_for_url("**/review")
    for garment, verdict in ((keep, "keep"), (swap, "swap")):
        person.page.locator(f"#garment-{garment} .garment-choice__say--{verdict}").click()
    person.press("Send my answer")
    person.page.wait_for_url(re.compile(r"/outfits/[\w-]{16}$"))


def say(person: Person, text: str) -> None:
    """Say something in the conversation."""
    person.fill("Your message", text)
    person.press("Send")
    person.sees(text)


def test_a_member_needs_no_scripts(browser: Browser, site: Site, phone_photo: Path) -> None:
    with people(browser, site) as arrive:
        henk, yara = arrive(java_script_enabled=False), arrive(java_script_enabled=False)
        marloes = moderator(site, arrive, "Marloes", "Rotterdam")
        henk.join("Henk", "Rotterdam")
        yara.join("Yara", "Rotterdam")
        outfit, request = post_an_outfit(yara, phone_photo), ask_for_help(yara)
        release(marloes, "Outfit van Yara")
        release(marloes, "Hulpvraag van Yara")
        henk.open(outfit)
        review(henk, "jacket", "shoes")
        henk.open(request)
        henk.fill("What can you do, and when?", OFFER)
        henk.press("Offer help")
        offer_is_held_first(henk, yara, request)
        release(marloes, "Aanbod van Henk", says=OFFER)
        yara.open(request)
        answer(yara, dutch("Choose {name}").format(name="Henk"))
        yara.follow("To your conversation")
        say(yara, "Woensdag om 15:00?")
        henk.open("/requests")
        henk.page.locator(".menu a").filter(has_text="Yara").first.click()
        say(henk, "Dat is goed.")
        yara.open(request)
        answer(yara, dutch("Yes"))
        yara.sees(dutch("You say"))
