"""The pictures of docs/fitting-room.md: asking, hiding, practising, answering and the answer, in a fresh demo world on a phone.

    PYTHONPATH=platform:. python -m tests.browser.doc_pictures docs/pictures

Look at them before you commit them. Each is 390 by 844 and a few dozen kilobytes.
"""

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from jobtease.demo.drawings import Look, draw
from tests.browser.people import FLAGS, PHONE, chromium_path
from tests.browser.screens import demo_site, sign_in

DRAWN = Look("shirt cream", "trousers charcoal", "sneakers white", over="blazer navy")
"""What Yara holds before her phone."""
MINE = "Receptie van een hotel"
WAITING = "Orderverzamelaar, vroege dienst"
SHOES = (0.42, 0.93)
"""Where they are in a drawing."""


def phone(browser: Browser, base: str, name: str) -> Page:
    """The phone of somebody who is signed in."""
    context = browser.new_context(viewport={"width": PHONE[0], "height": PHONE[1]}, locale="nl-NL")
    sign_in(context, base, name)
    return context.new_page()


def keep(page: Page, folder: Path, name: str) -> None:
    """The screen as it is now."""
    page.evaluate("Promise.all(document.getAnimations().map((one) => one.finished.catch(() => 0)))")
    with Image.open(io.BytesIO(page.screenshot())) as image:
        image.convert("RGB").save(folder / f"{name}.webp", quality=82, method=6)


def scroll_to(page: Page, selector: str, above: int = 16) -> None:
    """Bring something to the top of the screen."""
    page.locator(selector).first.evaluate(f"(one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - {above})")


def tap(page: Page, selector: str, at: tuple[float, float]) -> None:
    """Tap in a picture, at shares of its width and height."""
    target = page.locator(selector).first
    box = target.bounding_box()
    assert box
    target.click(position={"x": box["width"] * at[0], "y": box["height"] * at[1]})


def yara(page: Page, base: str, folder: Path) -> None:
    """She asks, hides a part, and reads her answer."""
    page.goto(f"{base}/outfits/new")
    photo = {"name": "jasje.jpg", "mimeType": "image/jpeg", "buffer": draw(DRAWN, "Yara")}
    page.locator("input[type=file]").set_input_files(photo)  # type: ignore[arg-type]
    tap(page, ".fitting__canvas", (0.5, 0.05))
    scroll_to(page, ".fitting__one")
    keep(page, folder, "hiding")
    page.locator(".submit").click()
    page.wait_for_url("**/question")
    page.locator("[name=question]").fill("Kan dit, of zijn de schoenen te vlot?")
    page.locator("[name=sector]").select_option("horeca")
    page.locator("[name=job]").fill("Achter de balie")
    scroll_to(page, "#field-question")
    keep(page, folder, "asking")
    page.goto(f"{base}/outfits")
    page.get_by_role("link", name=MINE).first.click()
    page.locator(".answer").wait_for()
    keep(page, folder, "the-answer")


def henk(page: Page, base: str, folder: Path) -> None:
    """He practises, and answers somebody."""
    page.goto(f"{base}/practice/hotel")
    page.locator("#garment-shoes .garment-choice__say--swap").click()
    page.locator(".submit").click()
    page.locator(".answer").wait_for()
    scroll_to(page, ".pinned")
    keep(page, folder, "practising")
    page.goto(f"{base}/outfits")
    address = page.locator("main a", has_text=WAITING).first.get_attribute("href")
    page.goto(f"{base}{address}/review")
    tap(page, "[data-photo] img", SHOES)
    page.locator("#which button", has_text="Schoenen").click()
    page.locator("#garment-shoes .garment-choice__say--keep").click()
    page.locator("#garment-top .garment-choice__say--keep").click()
    page.locator("#garment-top .garment-choice__chips--keep label").nth(1).click()
    scroll_to(page, ".pinned", above=8)
    keep(page, folder, "reviewing")


def main() -> int:
    """Make the world, take the pictures."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as data, demo_site(Path(data)) as base, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yara(phone(browser, base, "Yara"), base, folder)
        henk(phone(browser, base, "Henk"), base, folder)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
