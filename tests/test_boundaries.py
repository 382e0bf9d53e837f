"""Boundaries that imports don't show are kept, and what crosses one is found."""

import ast
import re
from pathlib import Path

from jobtease import app
from tests import boundaries
from tests.test_architecture import TOP, house

PACKAGE, TEMPLATES = TOP / "platform" / "jobtease", TOP / "templates"


def test_views_leave_the_database_to_queries_and_actions() -> None:
    assert boundaries.views_that_ask_the_database(PACKAGE) == []


def test_raw_sql_names_tables_of_features_below_only() -> None:
    assert len(boundaries.tables_of(PACKAGE)) > 40
    assert boundaries.tables_from_above(PACKAGE) == boundaries.UPWARD
    assert len(boundaries.UPWARD) <= 10


def test_templates_bring_in_what_is_below_only() -> None:
    assert boundaries.templates_from_above(TEMPLATES) == []


def test_every_event_is_recorded_and_named_by_its_enum() -> None:
    names = {f"{type(name).__name__}.{name.name}" for name in app.FEATURES.events}
    assert len(names) == len(app.FEATURES.events) > 80
    assert boundaries.events_that_nobody_records(PACKAGE, names) == set()
    assert boundaries.events_by_their_text(PACKAGE, {*app.FEATURES.events}) == []


def test_records_begin_like_names_of_events() -> None:
    assert [
        record for record in app.FEATURES.records if not any(n.startswith(record) for n in app.FEATURES.events)
    ] == []


def test_facts_are_read_typed() -> None:
    assert boundaries.facts_read_as_stored(PACKAGE) == []


def test_a_view_that_asks_by_itself_is_found(tmp_path: Path) -> None:
    asks = "from starlette.requests import Request\nfrom jobtease.data import faults, raw_sql\n"
    asks += "from jobtease.accounts.models import Account\n"
    asks += "async def show(request):\n    await Account.filter(id=1)\n    await raw_sql.fetch('SELECT 1')\n    raise faults.LOST\n"
    found = boundaries.views_that_ask_the_database(house(tmp_path, accounts__views=asks))
    assert found == ["accounts/views.py: Account.filter", "accounts/views.py: raw_sql.fetch"]
    found = boundaries.views_that_ask_the_database(
        house(tmp_path, accounts__views="from tortoise.expressions import Q\nROUTES = ()")
    )
    assert found == ["accounts/views.py: tortoise.expressions"]
    assert (
        boundaries.views_that_ask_the_database(house(tmp_path, accounts__views=asks.replace("Request", "parse"))) == []
    )


def test_a_table_from_above_is_found(tmp_path: Path) -> None:
    kept = 'class Request:\n    class Meta:\n        table = "help_request"\n'
    mine = 'class Account:\n    class Meta:\n        table = "account"\n'
    reads = 'SQL = "SELECT 1 FROM account a JOIN help_request r ON r.author_id = a.id"'
    files = {"helping__models": kept, "accounts__models": mine, "accounts__queries": reads, "clock": reads}
    found = boundaries.tables_from_above(house(tmp_path, **files))
    assert found == {"accounts/queries.py": {"help_request"}, "clock.py": {"help_request"}}
    files |= {"accounts__queries": "", "clock": "", "helping__queries": reads}
    assert boundaries.tables_from_above(house(tmp_path, **files)) == {}


def test_a_template_from_above_is_found(tmp_path: Path) -> None:
    for name, text in {
        "accounts/me.html": '{% include "helping/_card.html" %}{% extends "_base.html" %}',
        "helping/show.html": '{% include "accounts/_name.html" ignore missing %}{% from "outfits/_pieces.html" import a %}',
    }.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert boundaries.templates_from_above(tmp_path) == [
        "accounts/me.html: helping/_card.html",
        "helping/show.html: accounts/_name.html may be missing",
        "helping/show.html: outfits/_pieces.html",
    ]


def test_an_event_that_nobody_records_is_found(tmp_path: Path) -> None:
    acts = "def a():\n    record(E.ONE if a else E.TWO, 1)\n    _tell(E.THREE)\n    other(E.FIVE)\n    n = E.SIX\n    record(n)\n"
    acts += "def _tell(name: E): ...\n"
    reads = "def b(event):\n    if event.name == E.FOUR: ...\n"
    package = house(tmp_path, helping__actions=acts, helping__consumers=reads)
    names = {f"E.{name}" for name in ("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX")}
    assert boundaries.events_that_nobody_records(package, names) == {"E.FOUR", "E.FIVE"}


def test_a_name_and_facts_that_nothing_checks_are_found(tmp_path: Path) -> None:
    reads = 'def a(event):\n    if event.name == "helping:offer:made":\n        return event.facts["about"]\n'
    package = house(tmp_path, helping__consumers=reads, helping__events='A = "helping:offer:made"')
    assert boundaries.events_by_their_text(package, {"helping:offer:made"}) == [
        "helping/consumers.py: helping:offer:made"
    ]
    assert boundaries.facts_read_as_stored(package) == ["helping/consumers.py:3"]


def test_photos_know_nothing_of_what_they_are_of() -> None:
    """Its feature gives an Owner (photos/models.py), so that photos of a profile need nothing of outfits."""
    found: dict[str, set[str]] = {}
    for path in sorted((PACKAGE / "photos").glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        documented = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            said = ast.unparse(node) if isinstance(node, ast.Name | ast.Attribute | ast.arg) else ""
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documented:
                said = node.value
            if isinstance(node, ast.keyword):
                said = node.arg or ""
            if "outfit" in said.lower():
                found.setdefault(path.name, set()).add(said)
    assert found == {"models.py": {"outfit", "outfit_id", "jobtease.Outfit"}}, "the column, as the table has it"


def test_taking_away_has_four_verbs() -> None:
    """docs/decisions/four-verbs-for-taking-away.md: withdraw, remove, erase, destroy."""
    other = re.compile(
        r"_?(?:delete|wipe|drop|forget|take_back|take_away|taken_back|discard|clear|purge|revoke|let_go|lapse|burn)(?:_|$)"
    )
    assert other.match("_forget_old")
    assert not other.match("dropdown")
    found = {
        f"{file}: {node.name}"
        for file, _room, tree in boundaries.sources(PACKAGE)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and other.match(node.name)
    }
    assert found == {"web/body_limits.py: discard"}, "bytes of a request that nobody reads"


def test_forms_pages_and_actions_say_what_they_take_and_give() -> None:
    assert boundaries.values_by_name(PACKAGE) == boundaries.COPIES_AND_COLUMNS
    assert len(boundaries.COPIES_AND_COLUMNS) <= 10


def test_values_by_name_are_found(tmp_path: Path) -> None:
    takes = "async def save(viewer, *, values: dict[str, Any]) -> None: ...\ndef _row(values: dict[str, Any]): ...\n"
    gives = "class AskForm(Form):\n    def given(self) -> Mapping[str, object]: ..."
    files = {"helping__actions": takes, "helping__forms": gives, "helping__queries": takes, "helping__mails": takes}
    found = boundaries.values_by_name(house(tmp_path, **files))
    assert found == {"helping/actions.py": {"save"}, "helping/forms.py": {"given"}}


def test_what_the_application_holds_is_read_in_one_place_with_its_type() -> None:
    """Loose attributes of `app.state` are of any type: each has one function that says which."""
    read: dict[str, list[str]] = {}
    for file, _room, tree in boundaries.sources(PACKAGE):
        for node in ast.walk(tree):
            reads = isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load)
            if isinstance(node, ast.Attribute) and reads and ast.unparse(node.value).endswith("app.state"):
                read.setdefault(node.attr, []).append(file)
    assert read.keys() >= {"settings", "resources", "features", "pages"}
    assert {name: files for name, files in read.items() if len(files) > 1} == {}


def test_who_puts_files_in_the_store_says_which_there_may_be() -> None:
    """Otherwise the sweeper would take them for orphans, and destroy them after an hour."""
    puts = {
        file.partition("/")[0]
        for file, _room, tree in boundaries.sources(PACKAGE)
        if "storage.put(" in ast.unparse(tree)
    }
    assert puts == {"conversations", "photos"}
    assert puts <= {feature.name for feature in app.FEATURES.listed if feature.stored}


def test_what_is_private_to_a_file_is_used_by_no_other() -> None:
    taken = [
        f"{file}: {name.name} of {node.module}"
        for file, _room, tree in boundaries.sources(PACKAGE)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("jobtease")
        for name in node.names
        if name.name.startswith("_") and name.name != "_"
    ]
    assert taken == []
