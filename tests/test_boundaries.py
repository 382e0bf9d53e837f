"""Boundaries that imports don't show are kept, and what crosses one is found."""

from pathlib import Path

from tests import boundaries, reference
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


def test_every_event_that_is_read_is_recorded() -> None:
    recorded = set(reference.recorded())
    features = {name.partition(":")[0] for name in recorded}
    assert len(features) > 5
    assert boundaries.events_that_nobody_records(PACKAGE, recorded, features) == []


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
    said = 'A = "helping:request:posted"\nB = "helping:request:posed"\nC = "helping:offer:"\nD = "other:thing:done"\nE = "helping:request:"'
    found = boundaries.events_that_nobody_records(
        house(tmp_path, helping__actions=said), {"helping:request:posted"}, {"helping"}
    )
    assert found == ["helping/actions.py: helping:request:posed", "helping/actions.py: helping:offer:"]


def test_forms_pages_and_actions_say_what_they_take_and_give() -> None:
    assert boundaries.values_by_name(PACKAGE) == boundaries.COPIES_AND_COLUMNS
    assert len(boundaries.COPIES_AND_COLUMNS) <= 10


def test_values_by_name_are_found(tmp_path: Path) -> None:
    takes = "async def save(viewer, *, values: dict[str, Any]) -> None: ...\ndef _row(values: dict[str, Any]): ...\n"
    gives = "class AskForm(Form):\n    def given(self) -> Mapping[str, object]: ..."
    files = {"helping__actions": takes, "helping__forms": gives, "helping__queries": takes, "helping__mails": takes}
    found = boundaries.values_by_name(house(tmp_path, **files))
    assert found == {"helping/actions.py": {"save"}, "helping/forms.py": {"given"}}
