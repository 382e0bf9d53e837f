"""The house is in order: imports go down, files stay small and say in their name what they are about."""

from pathlib import Path

import pytest

from tests.architecture import LONGEST, LONGEST_BESIDE, MOST_FILES, NO_NAMES, PACKAGE, faults

TOP = Path(__file__).parents[1]


def test_the_package_keeps_the_rules() -> None:
    found = faults(TOP / "platform" / PACKAGE)
    assert not found, "\n".join(found)


def test_pythons_own_platform_module_is_not_hidden() -> None:
    assert not (TOP / "platform" / "__init__.py").exists()


def test_every_other_file_that_people_write_is_small_and_well_named() -> None:
    written = [
        path
        for folder, endings in {"tests": ["py", "sh"], "templates": ["html"], "static": ["css", "js"]}.items()
        for ending in endings
        for path in (TOP / folder).rglob(f"*.{ending}")
    ]
    assert len(written) > 300
    long = [path.name for path in written if len(path.read_text(encoding="utf-8").splitlines()) > LONGEST_BESIDE]
    assert not long
    assert not [path.name for path in written if path.stem in NO_NAMES]


SOUND = {
    "clock.py": "import datetime",
    "pages.py": "from jobtease import clock",
    "accounts/__init__.py": "",
    "accounts/models.py": "from jobtease import clock",
    "accounts/queries.py": "from jobtease.accounts import models",
    "accounts/sessions.py": "from . import models",
    "accounts/views.py": "from jobtease import pages\nfrom jobtease.accounts import queries",
    "helping/__init__.py": "",
    "helping/late_views.py": "",
    "web/__init__.py": "",
    "web/routing.py": "from jobtease.words import cleaning",
    "words/__init__.py": "",
    "words/cleaning.py": "",
    "helping/actions.py": "from jobtease.accounts.queries import viewer_of\nimport jobtease.accounts.models",
    "helping/views.py": "from jobtease.helping import actions",
    "app.py": "from jobtease.helping import views\nfrom jobtease.accounts.views import routes",
    "cli.py": "from jobtease import app",
}


def house(folder: Path, **changes: str) -> Path:
    for name, text in (SOUND | {key.replace("__", "/") + ".py": text for key, text in changes.items()}).items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text + "\n")
    return folder


def test_a_sound_house_has_no_faults(tmp_path: Path) -> None:
    assert faults(house(tmp_path)) == []


@pytest.mark.parametrize(
    ("change", "text", "fault"),
    [
        ("clock", "from jobtease.accounts import models", "clock imports accounts.models: not downward"),
        ("accounts__queries", "from jobtease.helping import actions", "reads may not know of writes"),
        ("accounts__sessions", "from jobtease.helping.actions import offer", "not downward"),
        ("accounts__views", "from ..helping.actions import offer", "not downward"),
        ("accounts__views", "import jobtease.app", "not downward"),
        ("helping__views", "from jobtease.accounts.views import routes", "not a door of accounts"),
        ("helping__views", "from jobtease.accounts import sessions", "not a door of accounts"),
        ("helping__views", "from jobtease import accounts", "not a door of accounts"),
        ("outfits__views", "from jobtease.helping import actions", "not downward"),
        ("accounts__models", "from jobtease.accounts import queries", "tables may not know of reads"),
        ("helping__views", "async def show():\n    from jobtease import clock", "inside a function"),
        (
            "helping__views",
            "import importlib\nviews = importlib.import_module('jobtease.app')",
            "helping/views.py:2 imports by name",
        ),
        ("clock", "from jobtease import pages", "a circle of imports: clock and pages"),
        ("helping__case_queries", "from jobtease.helping import actions", "reads may not know of writes"),
        ("helping__actions", "from jobtease.helping import late_views", "writes may not know of pages"),
        ("words__cleaning", "from jobtease.web import routing", "not downward"),
        ("words__cleaning", "from jobtease.accounts import models", "not downward"),
        ("helping__answering", "", "give answering its layer in FILES"),
        ("helping__utils", "", "say what it is about"),
        ("lending__models", "", "give lending its place in LAYERS"),
        ("helping__views", "\n" * LONGEST, f"{LONGEST + 1} lines"),
    ],
)
def test_a_fault_is_found(tmp_path: Path, change: str, text: str, fault: str) -> None:
    found = faults(house(tmp_path, **{change: text}))
    assert any(fault in line for line in found), found


def test_a_named_door_is_open(tmp_path: Path) -> None:
    changed = house(tmp_path, helping__views="from jobtease.accounts import sessions")
    assert faults(changed, doors={"accounts": {"sessions"}}) == []


def test_a_full_folder_is_to_be_split(tmp_path: Path) -> None:
    full = house(tmp_path, **{f"helping__n{number}_queries": "" for number in range(MOST_FILES)})
    assert [fault for fault in faults(full) if "split it by journey" in fault]
