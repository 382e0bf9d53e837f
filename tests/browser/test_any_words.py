"""Words of any length on every page of every role, and on every page that says what is wrong: nothing scrolls sideways, runs over
something else or out of its box, or is cut off; on a phone, a small one, and with letters twice as large. And axe finds nothing.

A page is loaded once and laid out many times. Axe looks at as few as have every kind of element of a role together.
"""

import fcntl
import os
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page
from tortoise.fields import TextField

from jobtease.data import connections, tables
from tests import forks
from tests.browser import gallery, wide_words
from tests.browser.gallery import Picture
from tests.browser.test_accessibility import RULES, fine
from tests.test_pages import ROLES

HERE = Path(__file__).parent
LOOK = (HERE / "layout.js").read_text(encoding="utf-8")
FRAMES = (HERE / "frames.js").read_text(encoding="utf-8")
LETTERS = {16: [320, 390, 1280], 32: [320, 390]}
"""Widths in CSS pixels, by the size of letters that somebody set in their browser."""
COLOURS = {"type": "rule", "values": ["color-contrast"]}


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All pages, made once for all processes of a run."""
    own = tmp_path_factory.getbasetemp()
    shared = (own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own) / "gallery"
    shared.mkdir(exist_ok=True)
    with (shared / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "gallery.json").exists():
            process = forks.start(gallery.make_in_a_process, shared)
            process.join()
            assert process.exitcode == 0
    return shared


@pytest.fixture(scope="module")
def wall(browser: Browser, folder: Path) -> Iterator[Page]:
    """A page in whose frame others hang."""
    (folder / "wall.html").write_text("<!doctype html><html lang=nl><title>Wall</title><body></body></html>", "utf-8")
    with gallery.shown(folder) as address:
        page = browser.new_page(reduced_motion="reduce", viewport={"width": 1300, "height": 900})
        page.goto(f"{address}wall.html")
        page.add_script_tag(content=FRAMES)
        yield page
        page.close()


@pytest.mark.parametrize("role", ROLES)
def test_every_page_holds_words_of_any_length(wall: Page, folder: Path, role: str) -> None:
    line = wall.context.new_cdp_session(wall)
    found: dict[str, list[str]] = defaultdict(list)
    kinds: dict[Picture, set[str]] = {}
    for one in gallery.pictures(folder):
        if one.role != role:
            continue
        kinds[one] = set(wall.evaluate("address => hang(address)", one.file))
        for letters, widths in LETTERS.items():
            gallery.set_letters(line, letters)
            for width, told in zip(widths, wall.evaluate("given => looked(...given)", [LOOK, widths]), strict=True):
                for each in told:
                    found[each].append(f"{one.name}, {width} px, letters of {letters}")
        gallery.set_letters(line, 16)
    for one in _few(kinds):
        wall.evaluate("address => hang(address)", one.file)
        for each in _judged(wall):
            found[each].append(one.name)
    fine(f"{len(where)} times, as on {where[0]}: {each}" for each, where in found.items())


FAULTY = """<!doctype html><html lang=nl><title>Fout</title><main><h1>Fout</h1>
<style>
  .grid { display: grid; overflow-wrap: break-word } .card { width: 9rem; border: 1px solid; white-space: nowrap }
  .over { margin-top: -2.2em } .cut { width: 5rem; height: 1.2em; overflow: hidden }
  .hidden { position: absolute; width: 1px; overflow-wrap: anywhere; overflow: hidden; clip-path: inset(50%%) }
</style>
<div class=grid><p>%(word)s</p></div><p>Een regel</p><p class=over>Nog een regel</p>
<p class=cut>Wat niet past maar wel gelezen wil worden</p><p class=card>Woorden die uit hun kader lopen</p>
<div style="width: 3rem; overflow-wrap: anywhere"><a class=button href=/>Toevoegen</a></div>
<div class=hidden><a class=button href=/>Verborgen</a></div>
<img src=x></main></html>"""


def test_who_looks_sees_what_is_wrong(wall: Page, folder: Path) -> None:
    """Else nothing found would say nothing."""
    (folder / "faulty.html").write_text(FAULTY % {"word": wide_words.WORD}, encoding="utf-8")
    wall.evaluate("address => hang(address)", "faulty.html")
    [told] = wall.evaluate("given => looked(...given)", [LOOK, [320]])
    for begins in (
        "“Nog een regel” and “Een regel” overlap",
        "p.cut cuts off",
        "“Woorden die",
        "“Toevoegen” is broken",
    ):
        assert [one for one in told if begins in one], (begins, told)
    assert not [one for one in told if "Verborgen" in one], "what a script will take away is judged by nobody"
    assert any("px wide on a screen of 320" in one for one in told)
    assert any("leaves p.card" in one for one in told)
    assert any("image-alt" in one for one in _judged(wall))
    line = wall.context.new_cdp_session(wall)
    for size in (32, 16):
        gallery.set_letters(line, size)
        assert wall.evaluate("getComputedStyle(frames[0].document.documentElement).fontSize") == f"{size}px"


def test_everything_that_people_write_is_widened() -> None:
    """A new column for their words is to be named in wide_words.py."""
    texts = {
        (model.__name__, name)
        for module in connections.MODELS
        for model in vars(import_module(module)).values()
        if isinstance(model, type) and issubclass(model, tables.Model) and model._meta.db_table
        for name, column in model._meta.fields_map.items()
        if isinstance(column, TextField)
    }
    widened = {(model.__name__, name) for model, names in wide_words.WRITTEN.items() for name in names}
    assert texts - widened == {("Passkey", "public_key"), ("Session", "directory_tokens")}, "which a machine made"


def _few(kinds: dict[Picture, set[str]]) -> Iterator[Picture]:
    """Pages on which together every kind of element is: each time the one with most that weren't there yet."""
    left = set().union(*kinds.values())
    while left:
        best = max(kinds, key=lambda one: len(kinds[one] & left))
        left -= kinds[best]
        yield best


def _judged(wall: Page) -> Iterator[str]:
    """What axe finds, light on a phone and dark on a desktop."""
    for scheme, width, rules in (("light", 390, RULES), ("dark", 1280, COLOURS)):
        wall.evaluate("given => showAs(...given)", [scheme, width])
        for told in wall.evaluate("given => judged(...given)", [AXE_SCRIPT, {"runOnly": rules}]):
            yield f"{scheme}, {width} px: {told}"
