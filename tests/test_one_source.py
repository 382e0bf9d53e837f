"""A limit has one source: the model says how long and how many, and form, constraint, page and script read it from there.

So has the name of a file in the store.
"""

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
    for models in sorted(PACKAGE.rglob("models.py")):
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


def test_no_sentence_says_how_many_photos_there_can_be() -> None:
    said = (PACKAGE / "words" / "translations" / "nl" / "outfits.po").read_text(encoding="utf-8")
    assert "{most}" in said
    assert re.findall(r"^.*\b(?:[Ff]our|[Vv]ier)\b.*$", said, re.MULTILINE) == []


def test_names_of_pictures_in_the_store_are_built_in_one_place() -> None:
    """A photo's in photos/files.py, that of a file in a conversation in its models: whoever writes or reads one asks there."""
    makes, writes = set(), set()
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if "migrations" in path.parts or path == PACKAGE / "pictures" / "processing.py":
            continue
        parts = [part for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values]
        used = [
            part.value.id for part in parts if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name)
        ]
        if "ENDING" in used:
            makes.add(str(path.relative_to(PACKAGE)))
        texts = {
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        }
        if any(re.search(r"\bwebp\b", text) for text in texts - _addresses(tree)):
            writes.add(str(path.relative_to(PACKAGE)))
    assert makes == {"photos/files.py", "accounts/erasure/readable_copy.py"}, (
        "the copy tells pictures from other files by it"
    )
    assert writes == set()


def _addresses(tree: ast.Module) -> set[str]:
    """Of pages."""
    return {
        str(node.args[0].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "page" and isinstance(node.args[0], ast.Constant)
    }
