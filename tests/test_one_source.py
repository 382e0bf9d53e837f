"""A limit has one source: the model says how long and how many, and form, constraint, page and script read it from there."""

import ast
import re
from pathlib import Path

import jobtease
from jobtease.outfits.asking.views import PHOTO_BYTES
from jobtease.photos.models import MOST_PHOTOS
from jobtease.pictures.processing import MAX_BYTES
from jobtease.words.cleaning import letter
from tests.test_architecture import TOP

PACKAGE = Path(jobtease.__file__).parent


def _assigned(path: Path, keywords: set[str]) -> dict[str, ast.expr]:
    """What is given for one of these keywords, by the name of the class attribute that it is given to."""
    return {
        ast.unparse(statement.targets[0]): keyword.value
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.Assign) and isinstance(statement.value, ast.Call)
        for keyword in statement.value.keywords
        if keyword.arg in keywords
    }


def test_a_form_reads_the_length_of_a_column_from_its_model() -> None:
    written: list[str] = []
    read: list[str] = []
    for models in sorted(PACKAGE.glob("*/models.py")):
        columns = _assigned(models, {"max_length", "default"}).keys() | _texts(models)
        for forms in models.parent.rglob("*forms.py"):
            for name, value in _assigned(forms, {"max", "at_most"}).items():
                if name in columns:
                    (written if isinstance(value, ast.Constant) else read).append(f"{models.parent.name}.{name}")
    assert len(read) > 8
    assert written == ["profiles.postcode"], "what is typed, with a space in it; six letters of it are kept"


def _texts(path: Path) -> set[str]:
    """Columns without a length of their own."""
    return {
        ast.unparse(statement.targets[0])
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        for statement in node.body
        if isinstance(statement, ast.Assign) and ast.unparse(statement.value).startswith("fields.TextField")
    }


def test_a_form_with_as_many_photos_as_there_can_be_is_taken() -> None:
    assert PHOTO_BYTES > MOST_PHOTOS * MAX_BYTES


def test_no_template_or_script_writes_how_much_of_something_there_can_be() -> None:
    limit = re.compile(r"\b(?:max|maxlength|data-most)=\"\d+\"|\bmax: \d+|\"ABC")
    found = {
        path.name: limit.findall(path.read_text(encoding="utf-8"))
        for folder, ending in (("templates", "html"), ("static", "js"))
        for path in (TOP / folder).rglob(f"*.{ending}")
    }
    assert len(found) > 80
    # how far a progress bar goes, a place in a picture in per cent, and a box to search in
    assert {name: limits for name, limits in found.items() if limits} == {
        "photos.html": ['max="1"'],
        "state.html": ['max="1"'],
        "mask.js": ["max: 100"],
        "tags.html": ['maxlength="80"'],
    }


def test_photos_are_called_by_letters_however_many_there_can_be() -> None:
    assert [letter(position) for position in range(MOST_PHOTOS + 2)] == list("ABCDEF")
