"""A page for who has no pointer: the Tab key leads to everything, that shows, and nothing lies over what has the focus."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

LOOK = (Path(__file__).parent / "keys.js").read_text(encoding="utf-8")
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}


def stumbles(page: Page) -> list[str]:
    """What goes wrong when somebody presses Tab from the top of the page until they are at its end."""
    page.evaluate(LOOK)
    line: Any = page.context.new_cdp_session(page)
    for _ in range(page.evaluate("beginWithKeys()")):
        line.send("Input.dispatchKeyEvent", TAB)  # half the time of Playwright's press, which lets the key go as well
    line.detach()
    told: list[str] = page.evaluate("endWithKeys()")
    return told
