"""Every page and every answer to a mistake, for every role, in a town where all words are long (wide_words.py), as files.

    PYTHONPATH=platform:. python -m tests.browser.gallery folder [word ...]

writes them, and a picture of each whose name has one of the words: on a phone, at 320 px, with letters twice as large, dark, on a desktop.
"""

import asyncio
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import CDPSession

from jobtease import app as composition
from jobtease import migrate
from jobtease.moderation.second_opinions import agreement_rules
from jobtease.settings import Settings
from jobtease.web.static_files import StaticFiles
from tests import stories
from tests.browser import wide_words
from tests.browser.people import chromium
from tests.conftest import SECRET, settings_for
from tests.house import House
from tests.sample_pictures import drawn, encoded
from tests.test_pages import MISTAKEN, ROLES, addresses, mistaken, speak
from tests.town import Town, by_our_watch

PHOTO = re.compile(r"/photos/|/picture")
NEVER_ALIKE = re.compile(r"^.*?(?=<main)|<footer.*|\b[\w-]{16,22}\b|<time[^>]*>", re.DOTALL)
LAYOUTS = {"phone": (390, 16), "small": (320, 16), "large letters": (390, 32), "small, large letters": (320, 32)}
"""Width in CSS pixels, and the size of letters that somebody set in their browser."""
DESKTOP = 1280


@dataclass(frozen=True)
class Picture:
    """One answer that somebody got."""

    role: str
    name: str
    status: int
    file: str


async def make(folder: Path) -> None:
    """Let the town live, widen its words, and write down what each role gets."""
    settings = Settings(data=folder, database=f"sqlite://{folder}/jobtease.sqlite3", secret=SECRET)
    await migrate.migrate(settings)
    found: list[Picture] = []
    seen: set[str] = set()
    with pytest.MonkeyPatch.context() as patch, by_our_watch() as watch:
        patch.setattr(agreement_rules, "SHARE", 0.0)  # a process of its own doesn't have what conftest.py patched
        async with House.opened(composition.create_app(settings_for(folder, settings.database))) as house:
            town = Town(house, watch)
            await stories.live(town)
            wide_words.widen_the_town(patch)
            await wide_words.widen()
            for role in ROLES:
                found += [one async for one in _of(town, role, folder, seen)]
    (folder / "gallery.json").write_text(json.dumps([asdict(one) for one in found]), encoding="utf-8")


async def _of(town: Town, role: str, folder: Path, seen: set[str]) -> Any:
    person = town.people[ROLES[role]]
    await speak(person, "nl")
    frames: set[str] = set()

    def kept(name: str, status: int, kind: str, text: str) -> Iterator[Picture]:
        """Nothing that is no page, and no page whose main part was seen before, by whomever, with a frame that this role had."""
        mark = hashlib.sha256(NEVER_ALIKE.sub("", text).encode()).hexdigest()[:16]
        frame = "frame--desk" if "frame--desk" in text else "frame"
        if kind.startswith("text/html") and "<html" in text and not (mark in seen and frame in frames):
            seen.add(mark)
            frames.add(frame)
            (folder / f"{role}-{mark}.html").write_text(text, encoding="utf-8")
            yield Picture(role, name, status, f"{role}-{mark}.html")

    for name, path in addresses(town):
        answer = await person.get(path)
        for one in kept(f"{name} {path}", answer.status_code, answer.headers.get("content-type", ""), answer.text):
            yield one
    if role in MISTAKEN:
        async for name, path, answer in mistaken(town, role):
            for one in kept(f"{name} {path}", answer.status_code, answer.headers.get("content-type", ""), answer.text):
                yield one


def make_in_a_process(folder: Path) -> None:
    """As `make`, for who has a loop or a database of their own."""
    asyncio.run(make(folder))


def pictures(folder: Path) -> list[Picture]:
    """What was made there."""
    return [Picture(**one) for one in json.loads((folder / "gallery.json").read_text(encoding="utf-8"))]


class _Hall(BaseHTTPRequestHandler):
    """Gives pages by their file, what a page needs, and one photo in the place of all; else 404."""

    protocol_version = "HTTP/1.1"
    photo = encoded(drawn((480, 640), 1), "JPEG")

    def __init__(self, folder: Path, *arguments: Any) -> None:
        self.folder = folder
        super().__init__(*arguments)

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        file = self.folder / path.removeprefix("/hall/") if path.startswith("/hall/") else None
        if path.startswith("/static/") and (served := StaticFiles.shared().files.get(path.split("/", 3)[3])):
            self._give(served.plain, served.kind)
        elif file and file.is_file():
            self._give(file.read_bytes(), "text/html; charset=utf-8")
        elif PHOTO.search(path):
            self._give(self.photo, "image/jpeg")
        else:
            self._give(b"", "text/plain", 404)

    def do_POST(self) -> None:
        self._give(b"", "text/plain", 404)

    def _give(self, body: bytes, kind: str, status: int = 200) -> None:
        self.send_response(status)
        kept = "max-age=600" if self.path.startswith("/static/") else "no-store"
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), ("Cache-Control", kept)):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *arguments: Any) -> None:
        """Nothing."""


@contextmanager
def shown(folder: Path) -> Iterator[str]:
    """The address under which a browser finds each file."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Hall, folder)) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/hall/"
        server.shutdown()


def set_letters(line: CDPSession, size: int) -> None:
    """As if somebody had set the size of letters in their browser, in CSS pixels: until the line ends or the screen changes."""
    line.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size * 13 // 16}})


def main(folder: Path, *words: str) -> None:
    if not (folder / "gallery.json").exists():
        folder.mkdir(parents=True, exist_ok=True)
        make_in_a_process(folder)
    with shown(folder) as address, chromium() as browser:
        page = browser.new_page(reduced_motion="reduce")
        line = page.context.new_cdp_session(page)
        for one in pictures(folder):
            name = re.sub(r"\W+", "-", f"{one.role} {one.name}")[:80]
            if not any(word in name for word in words):
                continue
            page.goto(address + one.file)
            for scheme in ("light", "dark"):
                page.emulate_media(color_scheme=scheme)
                for layout, (width, letters) in (LAYOUTS | {"desktop": (DESKTOP, 16)}).items():
                    if scheme == "light" or layout in ("phone", "desktop"):
                        page.set_viewport_size({"width": width, "height": 1600})
                        set_letters(line, letters)
                        page.screenshot(
                            path=folder / f"{name} {layout} {scheme}.png"
                        )  # of a full page the letters would be small again
            print(name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
