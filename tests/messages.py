"""All texts that people see, as the catalogues must have them. `python -m tests.messages` prints what is still missing."""

import re
from functools import cache
from pathlib import Path

from babel.messages.extract import extract_from_dir

from jobtease import translations

TOP = Path(__file__).resolve().parents[1]
KEYWORDS = {"_": None, "gettext": None, "N_": None, "ngettext": (1, 2)}
METHODS = [("**.py", "python"), ("**.html", "jinja2.ext:babel_extract"), ("**.txt", "jinja2.ext:babel_extract")]

Message = str


@cache
def used() -> dict[Message, list[str]]:
    """Every message in the code and the templates, with the places where it stands."""
    found: dict[Message, list[str]] = {}
    for folder in ("platform/jobtease", "templates"):
        for name, line, message, _comments, _context in extract_from_dir(
            TOP / folder, METHODS, keywords=KEYWORDS, directory_filter=lambda path: "__pycache__" not in str(path)
        ):
            key = message[0] if isinstance(message, tuple) else message
            if key:
                found.setdefault(str(key), []).append(f"{folder}/{name}:{line}")
    return found


def blanks(text: str) -> set[str]:
    """The {names} to be filled in."""
    return set(re.findall(r"\{(\w*)\}", text))


def missing() -> dict[Message, list[str]]:
    """What has no Dutch yet."""
    dutch = translations.catalogue("nl")
    return {message: places for message, places in used().items() if message not in dutch}


def unused() -> list[str]:
    """Dutch for what nobody says any more."""
    return sorted(set(translations.catalogue("nl")) - {str(m) for m in used()})


if __name__ == "__main__":
    for message, places in missing().items():
        print(f"#: {places[0]}\nmsgid {message!r}\nmsgstr ''\n")
    print("not used any more:", *unused(), sep="\n  ")
