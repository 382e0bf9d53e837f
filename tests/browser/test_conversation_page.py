"""A conversation reads from its end: the last message above a box that grows, above the bar, on every screen."""

from playwright.sync_api import Browser, FilePayload

from tests.browser.five_pages import conversation
from tests.browser.people import PATIENCE, Person, people
from tests.browser.test_accessibility import RULES, axe
from tests.browser.test_announced import a_talk
from tests.sample_pictures import drawn, encoded
from tests.site import Site


def _boxes(person: Person) -> tuple[float, float, float, float]:
    """The end of the last message, the top and the end of the box to write in, the top of the bar; pixels from the top of the window."""
    said, box, bar = (person.page.locator(one).last.bounding_box() for one in (".bubble", ".compose", ".places"))
    assert said
    assert box
    assert bar
    return said["y"] + said["height"], box["y"], box["y"] + box["height"], bar["y"]


def _ends_with_its_last_message(person: Person, height: int, *, bar: bool) -> None:
    for _look in range(PATIENCE // 100):
        said, top, end, places = _boxes(person)
        if said <= top:
            break
        person.page.wait_for_timeout(100)
    assert 0 <= top - said < 200
    assert top > 0
    assert end <= (places + 1 if bar else height)
    assert end - top < 90, "one row at first"


def test_it_opens_with_the_last_message_just_above_the_box(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        helper, without = arrive(), arrive((320, 568), java_script_enabled=False)
        talk, address = a_talk(demo)
        helper.sign_in(address)
        helper.open(talk)
        for n in range(4):
            helper.fill("Your message", f"Zin {n}. " + "Neem de advertentie mee, dan oefenen we samen. " * 4)
            helper.press("Send")
            helper.sees(f"Zin {n}.")
        helper.open("/requests")
        helper.open(talk)
        _ends_with_its_last_message(helper, 844, bar=True)
        helper.fill("Your message", "Een regel\n" * 6)
        assert _boxes(helper)[2] - _boxes(helper)[1] > 100, "and it grows"
        helper.fill("Your message", "")
        helper.page.evaluate("document.documentElement.style.fontSize = '200%'")
        _said, _top, end, bar = _boxes(helper)
        assert bar - 12 <= end <= bar + 1, "letters of twice the size: above the bar, whole"
        assert helper.page.evaluate("document.documentElement.scrollWidth") <= 390
        helper.page.set_viewport_size({"width": 1280, "height": 800})
        helper.open("/requests")
        helper.open(talk)
        _ends_with_its_last_message(helper, 800, bar=False)
        without.sign_in(address)
        without.open(f"{talk}#newest")
        _ends_with_its_last_message(without, 568, bar=True)


def test_a_photo_goes_with_a_message_without_a_script_and_is_opened_by_a_tap(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        helper, without = arrive(), arrive((320, 568), java_script_enabled=False)
        talk, address = a_talk(demo)
        without.sign_in(address)
        without.open(talk)
        chosen = without.page.locator(".compose input[type=file]")
        assert not chosen.is_visible()
        without.page.locator(".compose summary").click()
        data = encoded(drawn((480, 640), 5), "JPEG")
        chosen.set_input_files(files=[FilePayload(name="IMG_0001.jpg", mimeType="image/jpeg", buffer=data)])
        without.press("Send")
        link = without.page.locator(".bubble--mine .bubble__file").last
        link.wait_for()
        assert without.page.locator(".bubble img").count() == 0
        assert without.page.evaluate("document.documentElement.scrollWidth") == 320
        link.click()
        without.page.wait_for_url("**/file")
        assert without.page.locator("img").evaluate("one => one.naturalWidth") == 480
        without.problems[:] = [
            one for one in without.problems if "/file: Applying inline style" not in one
        ]  # of its viewer
        helper.sign_in(address)
        helper.open(talk)
        helper.page.locator(".compose summary").press("Enter")
        helper.page.locator(".compose input[type=file]").wait_for()
        assert list(axe(helper, {"runOnly": RULES})) == []


def test_meer_opens_in_the_head_and_did_it_help_above_the_box(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        asker, small = arrive(), arrive((320, 568), java_script_enabled=False)
        for person in (asker, small):
            person.sign_in_as("Samira")
            person.open("/requests")
            conversation(person.page)
            more = person.page.locator(".talk-head summary")
            more.press("Enter")
            ways = person.page.locator(".talk-head__ways")
            ways.wait_for()
            assert ways.locator("a").count() >= 3
            assert person.page.evaluate("document.documentElement.scrollWidth") <= (390 if person is asker else 320)
            more.press("Enter")
            ways.wait_for(state="hidden")
            if person is asker:
                person.page.locator("#helped > summary").press("Enter")
                last = person.page.locator("#helped button").last
                last.wait_for()
                person.page.wait_for_function(
                    "document.querySelector('#helped').getBoundingClientRect().bottom"
                    " <= document.querySelector('.compose').getBoundingClientRect().top + 1"
                )
                assert list(axe(person, {"runOnly": RULES})) == []
