"""The icons, and the picture of a link that is shared, drawn from the templates' own mark and drawings into static/img.

    PYTHONPATH=platform:. python -m tests.browser.icons static/img

Look at them before you commit them. Which letters they have is up to the fonts of this machine.
"""

import io
import sys
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser

from jobtease.web import renderer
from jobtease.web.static_files import StaticFiles
from jobtease.words.translations import TABLES, speaking
from tests.browser.people import chromium

STATIC = Path(__file__).parents[2] / "static"
BRAND, PAPER = "#b8371b", "#fbf6ee"
SHARED = (1200, 630)

ICON = """
<style>
  body { margin: 0; background: transparent }
  main { display: grid; place-items: center; width: %(size)dpx; height: %(size)dpx; background: %(brand)s; color: %(paper)s;
    border-radius: %(radius)dpx }
  svg { width: %(mark)dpx; height: %(mark)dpx }
</style>
<main>%(drawn)s</main>
"""

LINK = """
<link rel="stylesheet" href="tokens.css"><link rel="stylesheet" href="base.css"><link rel="stylesheet" href="moments.css">
<style>
  body { margin: 0; background: %(paper)s }
  main { box-sizing: border-box; display: grid; grid-template-columns: 620px 1fr; align-items: center; gap: 24px;
    width: 1200px; height: 630px; padding: 64px 56px 64px 72px; border-bottom: 20px solid %(brand)s }
  p { margin: 0; max-width: none }
  .name { display: flex; align-items: center; gap: 16px; color: %(brand)s; font: 800 44px/1 var(--jobtease-font-family-heading) }
  .name svg { width: 60px; height: 60px }
  .words { margin-top: 44px; font: 800 68px/1.12 var(--jobtease-font-family-heading); text-wrap: balance }
  .free { margin-top: 36px; color: var(--jobtease-color-soft); font-size: 32px }
  .drawing { width: 480px; height: 360px }
</style>
<main><div><p class="name">%(drawn)s jobtease</p><p class="words">%(words)s</p><p class="free">%(free)s</p></div>%(people)s</main>
"""

PIECES = """
{% from "_macros/mark.html" import mark with context %}{% from "_macros/empty.html" import drawing with context %}
{{ mark() }}|{{ drawing("people") }}|{{ _("Looking for work? You don't have to do it alone.") }}|
{{ _("Young people who look for work help each other. Free, and under a name of your own.") }}
"""


def pieces() -> list[str]:
    """The mark, the drawing, and the words, in the language of the block of `speaking`."""
    return renderer.make_environment(StaticFiles.shared()).from_string(PIECES).render().strip().split("|")


def photograph(browser: Browser, html: str, size: tuple[int, int]) -> Image.Image:
    """A page of this size, with what is transparent left so. It finds our style sheets beside it."""
    page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.route(
        "http://icons.test/*", lambda route: route.fulfill(path=STATIC / "css" / route.request.url.rpartition("/")[2])
    )
    page.route(
        "http://icons.test/", lambda route: route.fulfill(body=f"<!doctype html>{html}", content_type="text/html")
    )
    page.goto("http://icons.test/", wait_until="networkidle")
    taken = page.screenshot(omit_background=True)
    page.close()
    return Image.open(io.BytesIO(taken))


def icon(browser: Browser, size: int, *, share: float, rounded: bool) -> Image.Image:
    """The mark on our colour; `share` of the side is the mark."""
    html = ICON % {
        "size": size,
        "mark": round(size * share),
        "radius": round(size * 0.22) if rounded else 0,
        "brand": BRAND,
        "paper": PAPER,
        "drawn": pieces()[0],
    }
    return photograph(browser, html, (size, size))


def save(image: Image.Image, path: Path, colours: int) -> None:
    """As a PNG with so many colours: a fifth of the size, and nobody sees it."""
    image.convert("RGBA").quantize(colours, method=Image.Quantize.FASTOCTREE).save(path, optimize=True)


def main() -> int:
    """Draw everything."""
    if len(sys.argv) != 2:
        print(__doc__)
        return 2
    folder = Path(sys.argv[1])
    with chromium() as browser:
        for size in (192, 512):
            save(icon(browser, size, share=0.72, rounded=True), folder / f"icon-{size}.png", 64)
        save(icon(browser, 512, share=0.54, rounded=False), folder / "icon-maskable-512.png", 64)
        save(icon(browser, 180, share=0.66, rounded=False), folder / "apple-touch-icon.png", 64)
        icon(browser, 32, share=0.8, rounded=True).save(folder / "favicon.ico", sizes=[(32, 32)])
        for language in TABLES:
            with speaking(language):
                drawn, people, words, free = pieces()
            html = LINK % {
                "brand": BRAND,
                "paper": PAPER,
                "drawn": drawn,
                "people": people,
                "words": words,
                "free": free,
            }
            save(photograph(browser, html, SHARED), folder / f"shared-{language}.png", 128)
    for path in [*sorted(folder.glob("*.png")), folder / "favicon.ico"]:
        print(f"{path.stat().st_size:>7} {path.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
