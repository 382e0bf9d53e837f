"""Answering about an outfit to the end: by keyboard only, and without scripts; one outfit, and a comparison."""

from collections.abc import Iterator

from playwright.sync_api import Browser, Locator

from tests.browser.people import Person, dutch
from tests.browser.test_accessibility import arriving, fine, look
from tests.browser.test_keyboard import push, reach
from tests.site import Site

ONE = "Orderverzamelaar, vroege dienst"
SEVERAL = "Administratie bij een notaris"
"""Two outfits of the demo world that wait for everybody."""


def come_to(person: Person, job: str) -> str:
    """Open an outfit that waits; its path."""
    person.open("/outfits")
    address = person.page.locator("main a", has_text=job).first.get_attribute("href")
    assert address
    person.open(address)
    return address


def say_by_keyboard(person: Person, garment: str, verdict: str) -> Locator:
    """Walk to a garment, choose keep or swap with the arrows and the first reason with Space; the reason's box."""
    choice = person.page.locator(f"#garment-{garment}")
    radios = choice.locator("input[type=radio]")
    reach(person, radios.first)
    person.page.keyboard.press("Space")
    if verdict == "swap":
        person.page.keyboard.press("ArrowRight")
    assert choice.locator(f"input[value={verdict}]").is_checked()
    reason = choice.locator(f".garment-choice__chips--{verdict} input").first
    reach(person, reason)
    person.page.keyboard.press("Space")
    assert reason.is_checked()
    return reason


def is_thanked(person: Person, outfit: str, name: str) -> None:
    """The answer went, and the page says so."""
    person.page.wait_for_url(f"**{outfit}")
    person.sees(dutch("Sent. {name} sees it now. You hear it when it helped.").format(name=name))
    person.sees(dutch("You said"))


def follow_by_keyboard(person: Person, words: str) -> None:
    reach(person, person.page.get_by_role("link", name=dutch(words), exact=True).first)
    person.page.keyboard.press("Enter")


def by_keyboard(henk: Person) -> Iterator[str]:
    """Henk, who has answered before, never touches a pointer. What axe finds on his way."""
    outfit = come_to(henk, ONE)
    follow_by_keyboard(henk, "Say what you would keep")
    henk.page.wait_for_url("**/review")
    reach(henk, henk.page.locator(".tips summary"))
    henk.page.keyboard.press("Enter")
    henk.sees(dutch("Often better"))
    say_by_keyboard(henk, "shoes", "keep")
    swapped = say_by_keyboard(henk, "top", "swap")
    reach(henk, henk.page.locator("#other-garments > summary"))
    henk.page.keyboard.press("Enter")
    say_by_keyboard(henk, "jacket", "swap")
    assert swapped.is_checked()
    yield from look(henk)
    push(henk, dutch("Send my answer"))
    is_thanked(henk, outfit, "Daan")
    yield from look(henk)
    assert henk.page.locator("main .tag").all_inner_texts() == [
        "Jasje of blazer · wisselen",
        "T-shirt of topje · wisselen",
        "Schoenen · houden",
    ]

    outfit = come_to(henk, SEVERAL)
    follow_by_keyboard(henk, "Say what you would keep")
    henk.page.wait_for_url("**/review")
    reach(henk, henk.page.locator("input[name=wear]").first)
    henk.page.keyboard.press("Space")
    henk.page.keyboard.press("ArrowDown")
    assert henk.page.locator("input[name=wear][value='1']").is_checked()
    say_by_keyboard(henk, "jacket", "keep")
    yield from look(henk)
    push(henk, dutch("Send my answer"))
    is_thanked(henk, outfit, "Samira")
    henk.sees(dutch("Wear {letter}").format(letter="B"))


def test_by_keyboard_only(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        henk = arrive()
        henk.sign_in_as("Henk")
        fine(by_keyboard(henk))


def without_scripts(noor: Person) -> None:
    """Noor has never answered: the drawn examples come first."""
    outfit = come_to(noor, ONE)
    noor.follow("Say what you would keep")
    for onward in ("The next example", "The next example", "Now the real outfit"):
        noor.page.wait_for_url("**/practice/*")
        noor.page.locator("#garment-shoes .garment-choice__say--swap").click()
        noor.page.locator("#garment-shoes .garment-choice__chips--swap label").first.click()
        noor.press("See what others said")
        noor.sees(dutch("This is what others said"))
        noor.follow(onward)
    noor.page.wait_for_url(f"**{outfit}/review")
    with noor.expecting(422):
        noor.press("Send my answer")
        noor.sees(dutch("Say of at least one garment: keep or swap."))
    noor.page.locator("#other-garments > summary").click()
    noor.page.locator("#garment-bag .garment-choice__say--keep").click()
    noor.press("Send my answer")
    is_thanked(noor, outfit, "Daan")

    outfit = come_to(noor, SEVERAL)
    noor.follow("Say what you would keep")
    noor.page.wait_for_url(f"**{outfit}/review")
    noor.page.locator("label", has=noor.page.locator("input[name=wear][value='0']")).click()
    noor.press("Send my answer")
    is_thanked(noor, outfit, "Samira")
    noor.sees(dutch("Wear {letter}").format(letter="A"))


def test_without_scripts(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        noor = arrive(java_script_enabled=False)
        noor.join("Noor", "Rotterdam")
        without_scripts(noor)


def test_what_a_drawn_example_teaches_can_be_read_by_everybody(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        henk = arrive()
        henk.sign_in_as("Henk")
        henk.open("/practice/care")
        henk.page.locator("#garment-jacket .garment-choice__say--swap").click()
        found = list(look(henk))
        henk.press("See what others said")
        henk.sees(dutch("This is what others said"))
        fine([*found, *look(henk)])


def test_a_garment_tapped_in_the_photo_is_pinned_there(browser: Browser, demo: Site) -> None:
    with arriving(browser, demo) as arrive:
        samira = arrive()
        samira.sign_in_as("Samira")
        samira.open("/practice/hotel")
        photo = samira.page.locator("[data-photo] img")
        box = photo.bounding_box()
        assert box
        photo.click(position={"x": box["width"] * 0.42, "y": box["height"] * 0.92})
        samira.page.locator("#which").get_by_role("button", name="Schoenen").click()
        assert samira.page.locator("[name=pin-shoes]").input_value() == "0,42,92"
        samira.page.keyboard.press("Space")
        assert samira.page.locator("#garment-shoes [value=keep]").is_checked()
        assert samira.page.locator(".pin--keep").count() == 1
