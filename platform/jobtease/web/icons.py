"""Icons (Lucide), drawn into the page as SVG."""

from functools import cache
from importlib.resources import files
from io import BytesIO
from zipfile import ZipFile

from markupsafe import Markup


@cache
def icon(name: str, size: int = 24) -> Markup:
    """A line icon of Lucide as inline SVG, hidden from screen readers: a word always goes with it. KeyError when there is none."""
    drawn = _icons().read(f"{name}.svg").decode()
    lines = drawn[drawn.index(">") + 1 : drawn.rindex("</svg>")]
    head = (
        f'<svg class="icon" aria-hidden="true" focusable="false" width="{size}" height="{size}" viewBox="0 0 24 24" fill="none"'
        ' stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
    )
    return Markup(f"{head}{lines}</svg>")  # noqa: S704 - from the library


@cache
def _icons() -> ZipFile:
    """All icons. The library's own function opens the archive of 1,700 anew for each of them: 20 ms, while everybody waits."""
    return ZipFile(BytesIO(files("lucide").joinpath("lucide.zip").read_bytes()))
