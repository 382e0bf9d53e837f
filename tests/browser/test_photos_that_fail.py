"""A browser that gives nothing, throws, never answers or gives noise: the photo is sent all the same, or the page says what is the
matter, and what was typed stays."""

import json
from contextlib import suppress
from typing import Any

import pytest
from playwright.sync_api import Browser, FilePayload, TimeoutError, expect

from tests.browser.people import Person, dutch, people, see_what_is_kept, watch
from tests.sample_pictures import drawn, encoded
from tests.site import Site

BROKEN = {
    "toBlob gives nothing": "HTMLCanvasElement.prototype.toBlob = function (done) { done(null); };",
    "toBlob throws": "HTMLCanvasElement.prototype.toBlob = () => { throw new Error('The operation is insecure'); };",
    "only small canvases": """
        const real = HTMLCanvasElement.prototype.toBlob;
        HTMLCanvasElement.prototype.toBlob = function (done, ...given) {
          this.width > 500 ? done(null) : real.call(this, done, ...given);
        };""",
    "createImageBitmap rejects": "window.createImageBitmap = () => Promise.reject(new Error('InvalidStateError'));",
    "createImageBitmap is not there": "delete window.createImageBitmap;",
    "no context": "HTMLCanvasElement.prototype.getContext = () => null;",
    "no way to show it": """
        window.createImageBitmap = () => Promise.reject(new Error('no'));
        Object.defineProperty(HTMLImageElement.prototype, 'src', { set() { setTimeout(() => this.onerror?.()); } });""",
    "noise": """
        CanvasRenderingContext2D.prototype.getImageData = function (x, y, width, height) {
          const noise = new Uint8ClampedArray(4 * width * height);
          return new ImageData(crypto.getRandomValues(noise), width, height);
        };
        HTMLCanvasElement.prototype.toBlob = function (done) { done(new Blob([new Uint8Array(5000)], { type: 'image/jpeg' })); };""",
}
HANGS = {
    "toBlob never answers": "HTMLCanvasElement.prototype.toBlob = () => {};",
    "createImageBitmap never answers": "window.createImageBitmap = () => new Promise(() => {});",
    "nothing ever answers": """
        window.createImageBitmap = () => new Promise(() => {});
        Object.defineProperty(HTMLImageElement.prototype, 'src', { set() {} });""",
}
NOT_SHOWN = {"no context", "no way to show it", "nothing ever answers"}
UNTOUCHED = NOT_SHOWN | {"toBlob gives nothing", "toBlob throws", "noise", "toBlob never answers"}
"""Those in which the file goes as it is when nothing is hidden."""
FORM = "/outfits/new"  # twelve times a day for each: so not everything is sent by the same person


def a_photo(data: bytes = b"") -> Any:
    data = data or encoded(drawn((900, 1200), 1), "JPEG", orientation=1)
    return {"name": "foto.jpg", "mimeType": "image/jpeg", "buffer": data}


def on_a_page_with(person: Person, script: str) -> None:
    """A new page of hers, whose browser is broken in this way, on the page for photos."""
    person.page.close()
    person.page = person.context.new_page()
    watch(person)
    if script in HANGS.values():
        person.page.clock.install()  # nobody waits half a minute
    person.page.add_init_script(script)
    person.open(FORM)


SENT = """() => {
const real = XMLHttpRequest.prototype.send;
XMLHttpRequest.prototype.send = function (data) {
  window.goes([data.get("photos").size, data.get("masks")]);
  return real.call(this, data);
};
}"""


def what_is_sent(person: Person) -> list[tuple[int, str]]:
    """Of each sending from now on: the bytes of the first photo, and what is to be hidden."""
    sent: list[tuple[int, str]] = []
    person.page.expose_function("goes", lambda told: sent.append(tuple(told)))
    person.page.evaluate(SENT)
    return sent


def choose(yara: Person, photo: Any, how: str) -> None:
    yara.field("Your photos").set_input_files([photo])
    shown = yara.page.locator(".fitting__one")
    for _ in range(3 if how in HANGS else 0):
        yara.page.clock.run_for(31_000)
        with suppress(TimeoutError):  # what the page tries next has real work to do, which its clock must not overtake
            shown.wait_for(timeout=5_000)
            break
    shown.wait_for()


def send(yara: Person, how: str = "") -> None:
    """Press the button; the browser's clock runs on where it must."""
    yara.press("Save, and go on")
    for _ in range(4 if how == "toBlob never answers" else 0):
        yara.page.clock.run_for(31_000)


def test_with_nothing_hidden_the_photo_goes_one_way_or_the_other(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Henk")
        for how, script in (BROKEN | HANGS).items():
            on_a_page_with(yara, script)
            photo = a_photo()
            choose(yara, photo, how)
            expect(yara.page.locator(".fitting__canvas")).to_have_count(0 if how in NOT_SHOWN else 1)
            if how in NOT_SHOWN:
                yara.sees("Je telefoon kan deze foto hier niet laten zien")
            sent = what_is_sent(yara)
            send(yara, how)
            see_what_is_kept(yara)
            assert (sent[0][0] == len(photo["buffer"])) == (how in UNTOUCHED), how
            expect(yara.page.locator(".fitting__seen img")).to_have_count(1)


def hide_a_face(yara: Person) -> None:
    box = yara.page.locator(".fitting__canvas").bounding_box()
    assert box
    yara.page.locator(".fitting__canvas").click(position={"x": box["width"] / 2, "y": box["height"] / 5})
    expect(yara.page.locator(".fitting__part")).to_have_count(1)


def test_with_something_hidden_it_never_goes_bare_unless_she_says_so(browser: Browser, demo: Site) -> None:
    """She is asked beside the photo, and the server hides it when she wants."""
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Samira")
        for how in ("toBlob gives nothing", "toBlob throws", "toBlob never answers"):
            on_a_page_with(yara, (BROKEN | HANGS)[how])
            photo = a_photo()
            choose(yara, photo, how)
            hide_a_face(yara)
            sent = what_is_sent(yara)
            send(yara, how)
            trust = yara.page.get_by_role("button", name=dutch("Let Jobtease hide it"))
            expect(trust).to_be_focused()
            assert sent == [], how
            assert yara.page.locator(".submit").get_attribute("aria-disabled") is None
            trust.click()
            expect(yara.page.locator(".submit")).to_be_focused()
            send(yara, how)
            see_what_is_kept(yara)
            assert sent[0][0] == len(photo["buffer"]), how
            assert len(json.loads(sent[0][1])[0]["ellipses"]) == 1
            expect(yara.page.get_by_text(dutch("Hide more in this photo"))).to_have_count(
                1
            )  # the server knows it as masked

        # Or she chooses a smaller photo: one that such a phone can paint.
        on_a_page_with(yara, BROKEN["only small canvases"])
        choose(yara, photo, "")
        hide_a_face(yara)
        sent = what_is_sent(yara)
        send(yara)
        see_what_is_kept(yara)
        assert sent[0][0] != len(photo["buffer"])


def test_against_noise_the_server_hides_and_she_reads_it_at_once(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Samira")
        on_a_page_with(yara, BROKEN["noise"])
        photo = a_photo()
        choose(yara, photo, "noise")
        yara.sees("Je browser kan niet over deze foto heen verven")
        hide_a_face(yara)
        sent = what_is_sent(yara)
        send(yara)
        see_what_is_kept(yara)
        assert sent[0][0] == len(photo["buffer"])
        expect(yara.page.get_by_text(dutch("Hide more in this photo"))).to_have_count(1)


def test_a_photo_without_its_end_is_taken(browser: Browser, demo: Site) -> None:
    """createImageBitmap refuses it, and a page shows it; one half is refused by nobody but the server, which says what is the matter."""
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Samira")
        whole = encoded(drawn((900, 1200), 1), "JPEG")
        for end in (b"", b"\xff\x02 and so on", b"SEFH and so on"):
            on_a_page_with(yara, "")
            choose(yara, a_photo(whole[:-2] + end), "")
            expect(yara.page.locator(".fitting__canvas")).to_have_count(1)
            send(yara)
            see_what_is_kept(yara)
        on_a_page_with(yara, BROKEN["no way to show it"])
        choose(yara, a_photo(whole[: len(whole) // 2]), "")
        with yara.expecting(422):
            send(yara)
            yara.sees("maar een deel van deze foto kwam aan")
        expect(yara.page.locator(".fitting__one")).to_have_count(1)


WAYS_OF_THE_LINE = {
    "breaks": "XMLHttpRequest.prototype.send = function () { setTimeout(() => this.dispatchEvent(new ProgressEvent('error'))); };",
    "hangs": "XMLHttpRequest.prototype.send = function () { document.title = 'on its way';"
    " XMLHttpRequest.prototype.abort = () => this.dispatchEvent(new ProgressEvent('abort')); };",
    "no page": "Object.defineProperty(XMLHttpRequest.prototype, 'status', { get: () => 413 });"
    "Object.defineProperty(XMLHttpRequest.prototype, 'responseText', { get: () => '' });",
    "something unforeseen": "XMLHttpRequest.prototype.open = () => { throw new Error('no'); };",
}


@pytest.mark.parametrize("way", WAYS_OF_THE_LINE)
def test_however_the_line_ends_the_button_comes_back(browser: Browser, demo: Site, way: str) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        yara.page.clock.install()
        on_a_page_with(yara, WAYS_OF_THE_LINE[way])
        yara.page.clock.install()
        choose(yara, a_photo(), "")
        yara.press("Save, and go on")
        if way == "hangs":
            expect(yara.page.locator(".submit")).to_have_attribute("aria-disabled", "true")
            expect(yara.page).to_have_title("on its way")  # the clock that is turned on is the one of the sending
            yara.page.clock.run_for(61_000)
        expect(yara.page.locator(".submit")).not_to_have_attribute("aria-disabled", "true")
        broke = way in ("breaks", "hangs")
        words = "The connection broke. Your photos are still here: send again." if broke else ""
        words = words or "Something went wrong here. What you filled in still stands: send it again."
        yara.sees(dutch(words))
        expect(yara.page.locator(".fitting__one")).to_have_count(1)


def test_what_is_no_photo_is_told_how_to_help_oneself(browser: Browser, demo: Site) -> None:
    """HEIC by whatever name; and beside the button stands what is chosen, nothing else."""
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(500)
    files: list[FilePayload] = [
        {"name": name, "mimeType": "image/jpeg", "buffer": heic} for name in ("IMG_1.HEIC", "IMG_1.jpg")
    ]
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Yara")
        on_a_page_with(yara, "")
        for file in files:
            yara.field("Your photos").set_input_files([file])
            yara.page.get_by_role("alert").filter(has_text=f"{file['name']}: Dit is een HEIC-foto").wait_for()
        chosen = "[...document.querySelector('#field-photos').files].map((file) => file.name)"
        assert yara.page.evaluate(chosen) == []
        choose(yara, a_photo(), "")
        expect(yara.page.locator(".field__error--found")).to_be_empty()
        assert yara.page.evaluate(chosen) == ["foto.jpg"]
        yara.field("Your photos").set_input_files([a_photo() | {"name": "nog een.jpg"}])
        expect(yara.page.locator(".fitting__one")).to_have_count(2)
        assert yara.page.evaluate(chosen) == ["foto.jpg", "nog een.jpg"]
        yara.press("Leave this photo out")
        assert yara.page.evaluate(chosen) == ["nog een.jpg"]


def test_when_the_photo_to_hide_more_in_does_not_come_the_slider_stays(browser: Browser, demo: Site) -> None:
    with people(browser, demo) as arrive:
        yara = arrive()
        yara.sign_in_as("Samira")
        on_a_page_with(yara, "")
        choose(yara, a_photo(), "")
        send(yara)
        see_what_is_kept(yara)
        yara.page.evaluate("() => { window.fetch = () => Promise.reject(new Error('offline')); }")
        opener = yara.page.locator("summary", has_text=dutch("Hide something in this photo"))
        opener.click()
        yara.sees(dutch("The photo doesn't come. Use the slider, or close this and open it again."))
        expect(yara.page.get_by_label(dutch("Cut off the top of the photo"))).to_be_visible()
