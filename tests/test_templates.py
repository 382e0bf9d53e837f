"""Every template compiles, is used by somebody, and every page of them has a title of its own."""

import ast
import fnmatch
import re
import sys
from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, UndefinedError, meta, nodes

from jobtease.web import renderer
from jobtease.web.static_files import StaticFiles
from jobtease.web.template_cache import Compiled

PACKAGE = Path(renderer.__file__).parents[1]
NAMES = sorted(str(path.relative_to(renderer.TEMPLATES)) for path in renderer.TEMPLATES.rglob("*") if path.is_file())
NAME = re.compile(r"[a-z0-9_*][a-z0-9_/*]*\.(html|txt)")
"""An address begins with a slash."""
SUFFIXES = (".html", ".txt")


@pytest.fixture(scope="module")
def environment() -> Environment:
    return renderer.make_environment(StaticFiles())


def test_nobody_waits_until_a_template_is_compiled() -> None:
    """All of them are, before the first page: the largest take a tenth of a second, in which nobody gets an answer."""
    cache = renderer.make_environment(StaticFiles()).cache
    assert cache is not None
    assert sorted(name for _loader, name in cache) == NAMES


def tree(environment: Environment, name: str) -> nodes.Template:
    """The parsed source of one template."""
    assert environment.loader
    return environment.parse(environment.loader.get_source(environment, name)[0])


def named_in_code() -> set[str]:
    """Every string in the package that names a template; one with blanks to fill in has a * there."""
    named = set()
    for path in PACKAGE.rglob("*.py"):
        filled_in = set()
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.JoinedStr):
                filled_in |= {id(part) for part in node.values}
                named.add("".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values))
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in filled_in:
                named.add(node.value)
    return {name for name in named if NAME.fullmatch(name)}


def used_by_code() -> set[str]:
    """The templates that views and letters ask for."""
    return {name for asked in named_in_code() for name in fnmatch.filter(NAMES, asked)}


def test_there_is_nothing_but_templates() -> None:
    assert [name for name in NAMES if not name.endswith(SUFFIXES)] == []


@pytest.mark.parametrize("name", NAMES)
def test_it_compiles(environment: Environment, name: str) -> None:
    environment.get_template(name)


def test_what_a_template_asks_for_is_there(environment: Environment) -> None:
    asked = {(name, other) for name in NAMES for other in meta.find_referenced_templates(tree(environment, name))}
    assert len(asked) > 100
    assert [f"{name} asks for {other}" for name, other in sorted(asked, key=str) if other not in NAMES] == []


def test_what_a_view_asks_for_is_there() -> None:
    assert len(named_in_code()) > 50
    assert [name for name in sorted(named_in_code()) if not fnmatch.filter(NAMES, name)] == []


def test_each_is_used(environment: Environment) -> None:
    used = used_by_code()
    new = set(used)
    while new:
        new = {str(other) for name in new for other in meta.find_referenced_templates(tree(environment, name))} - used
        used |= new
    assert sorted(set(NAMES) - used) == []


def test_each_macro_is_called(environment: Environment) -> None:
    """And so is each that a template imports. A part that only a sample page draws is no part of any page."""
    made, called, idle = set(), set(), []
    for name in NAMES:
        template = tree(environment, name)
        made |= {(name, macro.name) for macro in template.find_all(nodes.Macro)}
        spoken = {one.name for one in template.find_all(nodes.Name)}
        called |= {(name, one) for one in spoken}
        for imported in template.find_all(nodes.FromImport):
            assert isinstance(imported.template, nodes.Const)
            for each in imported.names:
                macro, here = each if isinstance(each, tuple) else (each, each)
                called.add((imported.template.value, macro))
                if here not in spoken:
                    idle.append(f"{name} imports {macro}")
    assert [*idle, *(f"nobody calls {macro} of {name}" for name, macro in sorted(made - called))] == []


def title(environment: Environment, name: str) -> list[nodes.Node] | None:
    """What a template puts in the block `title`, its own or that of what it extends; None when it is no page."""
    template = tree(environment, name)
    for block in template.find_all(nodes.Block):
        if block.name == "title":
            return list(block.body)
    for extends in template.find_all(nodes.Extends):
        assert isinstance(extends.template, nodes.Const), f"{name} extends something that only shows at work"
        return title(environment, extends.template.value)
    return None


def test_every_page_has_a_title(environment: Environment) -> None:
    for name in NAMES:
        folder, _, file = name.rpartition("/")
        is_page = (
            bool(folder) and not file.startswith("_") and file.endswith(".html") and not folder.startswith("_macros")
        )
        words = title(environment, name)
        if not is_page:
            continue
        assert words is not None, f"{name} extends no page of the house; a piece of a page begins with an underscore"
        said = [node for part in words for node in (part, *part.find_all(nodes.Node))]
        assert any(isinstance(node, nodes.Call | nodes.Getattr | nodes.Name) for node in said), f"{name} has no title"


def test_what_was_compiled_is_kept_until_the_template_changes(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for text in ("Dag", "Dag", "Hallo"):
        (tmp_path / "page.txt").write_text(text)
        started = Environment(loader=FileSystemLoader(tmp_path), bytecode_cache=Compiled())
        assert started.get_template("page.txt").render() == text
        assert len(list(Path(Compiled().directory).iterdir())) == 1


def test_where_nothing_may_be_written_templates_are_compiled_at_each_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "pycache_prefix", "/proc/none")
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    started = Environment(loader=FileSystemLoader(renderer.TEMPLATES), bytecode_cache=Compiled())
    assert started.get_template("_mail.txt")


def test_templates_are_strict_escape_what_is_html_and_leave_no_empty_lines() -> None:
    environment = renderer.make_environment(StaticFiles.shared())
    escapes = environment.autoescape
    assert callable(escapes)
    assert [escapes(name) for name in ("a.html", "a.HTML", "a.txt", "a.xml", None)] == [True, True, False, False, True]
    written = "<p>\n  {% if true %}\n  {{ range(2) | list }} {{ 'x' | upper }}\n  {% endif %}\n</p>"
    assert environment.from_string(written).render() == "<p>\n  [0, 1] X\n</p>"
    with pytest.raises(UndefinedError):
        environment.from_string("{{ nobody_gave_this }}").render()
    kept = [environment.get_template("_errors/404.html") for _twice in range(2)]
    assert kept[0] is kept[1]
    assert (environment.auto_reload, type(environment.cache), type(environment.bytecode_cache)) == (
        False,
        dict,
        Compiled,
    )
