"""The living style guide: every macro with sample data, as pages, pictures and axe findings.

    PYTHONPATH=platform python -m tests.browser.style_guide [folder [page ...]]

Writes static HTML to the folder (a new temporary one by default), photographs each page on a phone, a small phone
and a desktop, light and dark, and ends with status 1 when axe finds anything (WCAG 2.2 AA). Look at the pictures
before and after you change a style sheet or a macro.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

from axe_playwright_python.sync_playwright import Axe
from jinja2 import Environment, FileSystemLoader
from PIL import Image, ImageDraw
from playwright.sync_api import Browser

from jobtease.web import renderer
from jobtease.web.renderer import SentForm
from jobtease.web.static_files import StaticFiles
from tests.browser.people import chromium
from tests.browser.sample_data import PAGES, Sample

ROOT = Path(__file__).parents[2]
SCREENS = {"phone": (390, 844), "small": (320, 640), "desktop": (1280, 900)}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def address(name: str, **_params: object) -> str:
    """Where a route would be. Sources of suggestions get a path, which a test can answer."""
    return f"/suggest/{name}" if ":" not in name else "#" + name.replace(":", "-")


class Beside(StaticFiles):
    """Style sheets and scripts beside the page, so that it can be opened as a file."""

    def url(self, path: str) -> str:
        """Relative address of a file; KeyError when there is none."""
        return "static/" + super().url(path).split("/", 3)[3]


def environment() -> Environment:
    """Jinja as the site has it, in Dutch, with the samples among the templates."""
    templates = renderer.make_environment(Beside())
    templates.loader = FileSystemLoader([ROOT / "templates", Path(__file__).parent / "samples"])
    templates.globals |= {"url": address, "language": "nl", "sent": SentForm("")}
    return templates


def draw_photos(folder: Path) -> None:
    """Two outfits, drawn: no person is in any picture of this project."""
    for name, jacket, shoes in (("a", "#3b4a63", "#f4f4f4"), ("b", "#7a3f2b", "#2a2330")):
        picture = Image.new("RGB", (600, 800), "#e4dcd3")
        pen = ImageDraw.Draw(picture)
        pen.rectangle((250, 40, 350, 140), fill="#bfae9b")
        pen.polygon(
            [(190, 160), (410, 160), (450, 470), (390, 480), (380, 520), (220, 520), (210, 480), (150, 470)],
            fill=jacket,
        )
        pen.polygon([(260, 160), (340, 160), (320, 300), (280, 300)], fill="#f7f2ea")
        pen.rectangle((230, 520, 290, 720), fill="#2a2733")
        pen.rectangle((310, 520, 370, 720), fill="#2a2733")
        pen.rectangle((205, 715, 292, 750), fill=shoes)
        pen.rectangle((308, 715, 395, 750), fill=shoes)
        picture.save(folder / f"outfit-{name}.png")


def write(folder: Path) -> None:
    """All sample pages as HTML, with the style sheets and scripts beside them."""
    for name, file in StaticFiles.shared().files.items():
        beside = folder / "static" / name
        beside.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(file.plain)
    draw_photos(folder)
    templates = environment()
    for name, sample in PAGES.items():
        html = templates.get_template(sample.template).render(**sample.context)
        (folder / f"{name}.html").write_text(html)


def photograph(browser: Browser, base: str, name: str, sample: Sample, folder: Path) -> list[str]:
    """Pictures of one page; returns the findings as 'page scheme: rule, where'."""
    findings = []
    for scheme in ("light", "dark"):
        for screen, (width, height) in SCREENS.items():
            if scheme == "dark" and screen == "small":
                continue
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme="dark" if scheme == "dark" else "light"
            )
            page = context.new_page()
            page.on("console", lambda line: findings.append(f"{name}: {line.text}") if line.type == "error" else None)
            page.goto(f"{base}/{name}.html", wait_until="networkidle")
            too_wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
            if too_wide:
                findings.append(f"{name} {screen}: wider than the screen")
            for problem in Axe().run(page, options={"runOnly": RULES}).response["violations"]:
                where = "; ".join(str(node["html"])[:160] for node in problem["nodes"][:3])
                findings.append(f"{name} {scheme} {screen}: {problem['id']}, {where}")
            page.screenshot(path=folder / f"{name}-{screen}-{scheme}.png", full_page=sample.whole)
            context.close()
    return findings


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """The folder over http on a free port; gives the address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(QuietHandler, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def main() -> int:
    """Write, photograph, check; prints the folder and the findings."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else tempfile.mkdtemp(prefix="style-guide-"))
    folder.mkdir(parents=True, exist_ok=True)
    write(folder)
    findings: list[str] = []
    with serving(folder) as base, chromium() as browser:
        for name, sample in PAGES.items():
            if sys.argv[2:] and name not in sys.argv[2:]:
                continue
            findings += photograph(browser, base, name, sample, folder)
    print(folder)
    print("\n".join(sorted(set(findings))) or "axe: nothing found")
    return 1 if findings else 0


class QuietHandler(SimpleHTTPRequestHandler):
    """Serves the folder without a line for every file."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


if __name__ == "__main__":
    sys.exit(main())
