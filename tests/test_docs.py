"""The documentation says what the code does: settings and commands, each in both; and files that are named are there."""

import re
from pathlib import Path

from jobtease import cli
from jobtease.settings import PREFIX, Settings
from jobtease.web import static_files
from tests import architecture, reference
from tests.test_routes import routes

TOP = Path(__file__).parents[1]
DOCS = TOP / "docs"
RUNNING = (DOCS / "running.md").read_text(encoding="utf-8")


def test_every_setting_is_in_the_table_and_the_table_has_no_other() -> None:
    rows = re.findall(rf"^\| `{PREFIX}(\w+)` \|", RUNNING, flags=re.MULTILINE)
    assert sorted(rows) == sorted(name.upper() for name in Settings.__dataclass_fields__)


def _named(pattern: str) -> list[tuple[str, str]]:
    """(document, what it names) for each place in a document where the pattern fits."""
    return [
        (path.relative_to(TOP).as_posix(), name)
        for path in [*DOCS.rglob("*.md"), *TOP.glob("*.md")]
        for name in re.findall(pattern, path.read_text(encoding="utf-8"))
    ]


def test_every_setting_that_a_document_names_exists() -> None:
    named = _named(rf"{PREFIX}([A-Z]\w+)")
    assert len(named) > 20
    assert [(path, name) for path, name in named if name.lower() not in Settings.__dataclass_fields__] == []


def test_every_command_that_a_document_names_exists() -> None:
    named = _named(r"main\.py ([a-z]+)")
    assert len(named) > 10
    assert [(path, command) for path, command in named if command not in cli.COMMANDS] == []


def test_every_file_of_ours_that_is_named_exists() -> None:
    """In documents, comments and code alike, wherever its folder stands beside it."""
    named = re.compile(r"(?<![\w/.])(?:[a-z_]+/)+\w+\.(?:py|md|toml|tsv|css|js|sh)\b")
    kinds = {".py", ".md", ".toml", ".html", ".css", ".js"}
    roots = (TOP, TOP / "platform" / "jobtease", TOP / "static")
    examples = ("platform/jobtease/rubrics/local/GM0363.toml",)
    # css/site.css is put together at start.
    made = {f"{folder}{name}" for name in static_files.load() for folder in ("", "static/")}
    dead = [
        f"{path.relative_to(TOP)}: {name}"
        for path in [
            TOP / "README.md",
            *(p for f in ("docs", "platform", "static", "templates") for p in (TOP / f).rglob("*")),
        ]
        if path.suffix in kinds
        for name in named.findall(path.read_text(encoding="utf-8"))
        if name not in examples
        and name not in made
        and not any((root / name).exists() for root in (*roots, path.parent))
    ]
    assert not dead, "\n".join(dead)


def test_every_file_that_a_document_names_alone_exists() -> None:
    """Without its folder: `fit.py`, site.css. What a program or a person makes stands in `made`."""
    made = {"bench.json", "GM0363.toml", "security.txt", "robots.txt", "site.css"}
    there = {
        path.name for top in ("platform", "static", "templates", "tests", "docs") for path in (TOP / top).rglob("*")
    }
    there |= {path.name for path in TOP.iterdir()}
    named = _named(r"(?<![\w/.<>*-])(?:[\w.-]+/)*([\w-]+\.(?:py|md|toml|tsv|css|js|sh|html|txt|po|json|sql))\b")
    assert len(named) > 300
    assert [(path, name) for path, name in named if name not in there | made] == []


def _first_lines(path: str) -> str:
    return " ".join((TOP / path).read_text(encoding="utf-8").partition("\n\n")[0].split())


def test_who_searches_for_the_term_of_the_field_finds_the_file() -> None:
    """Each term of the glossary stands in the first lines of its file, up to the first empty one."""
    rows = re.findall(
        r"^\| ([^|]+) \| ([^|]+) \| (platform/\S+) \|$",
        (DOCS / "glossary.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert len(rows) > 30
    assert len({path for _, _, path in rows}) == len(rows), "one row for a file"
    missing = [
        f"{path}: {term}"
        for _ours, terms, path in rows
        for term in terms.split(", ")
        if not re.search(rf"(?<!\w){re.escape(term)}(?!\w)", _first_lines(path), re.IGNORECASE)
    ]
    assert missing == []


def test_every_decision_is_in_their_list() -> None:
    listed = re.findall(r"\]\(([\w-]+\.md)\)", (DOCS / "decisions" / "README.md").read_text(encoding="utf-8"))
    assert sorted([*listed, "README.md"]) == sorted(path.name for path in (DOCS / "decisions").glob("*.md"))


def test_what_the_architecture_and_the_glossary_name_is_there() -> None:
    """Whole folders, templates and catalogues too, which the tests above don't look at."""
    package = TOP / "platform" / "jobtease"
    text = "".join((DOCS / name).read_text(encoding="utf-8") for name in ("architecture.md", "glossary.md"))
    named = set(re.findall(r"[`(]((?:[\w.]+/)+[\w.-]*)[`)]", text))
    assert len(named) > 60
    roots = (TOP, DOCS, package, package / "words" / "translations")
    assert sorted(name for name in named if not any((root / name).exists() for root in roots)) == []


def test_the_floor_plan_is_the_tree_from_top_to_bottom() -> None:
    """Each file or folder of LAYERS and MECHANISMS, each folder inside, and nothing else; what stands higher, higher on the page."""
    package = TOP / "platform" / "jobtease"
    [plan] = re.findall(
        r"^```\n(.+?)^```$", (DOCS / "architecture.md").read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE
    )
    drawn: list[str] = []
    for indent, name, _said in re.findall(r"^( *)([a-z_]+(?:/|\.py)) +(\S.*)$", plan, re.MULTILINE):
        drawn.append(name if not indent else next(one for one in reversed(drawn) if one.count("/") == 1) + name)
    folders = {f"{path.parent.relative_to(package)}/" for path in package.rglob("*/__init__.py")} - {"migrations/"}
    floors = [*architecture.LAYERS, *({one} for one in architecture.MECHANISMS)]
    height = {room: place for place, floor in enumerate(floors) for room in floor}
    files = {f"{room}.py" for room in height if (package / f"{room}.py").is_file()}
    assert sorted(drawn) == sorted(folders | files)
    places = [height[re.split(r"[/.]", one)[0]] for one in drawn]
    assert places == sorted(places)


def test_the_proxy_in_the_manual_keeps_keys_out_of_its_log_and_lets_files_through() -> None:
    """The address of a mailed link opens what it leads to; a form with files would be kept whole on the proxy's disk first."""
    [quiet] = re.findall(r"map \$uri \$jobtease_log \{ ~(\S+) 0;", RUNNING)
    keys = [route.path for route in routes() if "{token}" in route.path]
    assert len(keys) > 4
    assert [path for path in keys if not re.match(quiet, path)] == []
    [flowing] = re.findall(r"location ~ (\S+) \{", RUNNING)
    with_files = ["/outfits", "/outfits/{public_id}/photos", "/conversations/{public_id}/messages"]
    assert [path for path in with_files if not re.match(flowing, path)] == []
    assert {route.path for route in routes()} >= {*with_files}


def test_the_lists_of_routes_and_events_are_what_the_code_says() -> None:
    """Give `make docs`."""
    assert reference.ROUTES.read_text(encoding="utf-8") == reference.routes()
    assert reference.EVENTS.read_text(encoding="utf-8") == reference.events()
