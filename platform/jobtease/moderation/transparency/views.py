"""Pages of transparency for everybody: the log of decisions, figures by year and month as page, CSV and JSON."""

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from jobtease import clock, reportable
from jobtease.errors import NotFound
from jobtease.moderation import rules, rulings
from jobtease.moderation.models import Ruling
from jobtease.moderation.transparency import queries
from jobtease.moderation.transparency.category_rules import CALLED
from jobtease.moderation.transparency.queries import Count, Figures, Logged, Period
from jobtease.regions import queries as regions
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import ANYONE, is_number, page
from jobtease.words.translations import N_, _

APPEALS: Mapping[str, str] = {
    "author:open": N_("by who posted it, waits"),
    "author:upheld": N_("by who posted it: the decision stands"),
    "author:overturned": N_("by who posted it: taken back"),
    "author:changed": N_("by who posted it: another decision"),
    "reporter:open": N_("by who reported it, waits"),
    "reporter:upheld": N_("by who reported it: the decision stands"),
    "reporter:changed": N_("by who reported it: another decision"),
    "reporter:overturned": N_("by who reported it: taken back"),
}
SECOND: Mapping[str, str] = {
    "given": N_("judged again, without knowing the decision"),
    "same": N_("of which with the same measure"),
}
MONTHS = range(1, 13)


@dataclass(frozen=True)
class Cell:
    """A line of a table: words and a number, None when it is too small to be shown."""

    label: str
    n: int | None


@dataclass(frozen=True)
class Table:
    """Numbers that belong together."""

    title: str
    cells: Sequence[Cell]


@dataclass(frozen=True)
class FiguresPage:
    """What moderators did in a period."""

    tables: Sequence[Table]
    period: Period
    years: Sequence[int]
    place: str
    """Name of the municipality; empty for all."""
    municipality: str
    """Its code."""
    until: datetime | None
    """The last day that is counted, of a year that runs."""
    query: str
    """What the files need to be about the same."""


def _period(request: Request) -> tuple[Period, str]:
    """The year and month that are asked for, and the municipality's code. Raises NotFound for what isn't one.

    Only months that are over: of one that runs each day's decisions would show by themselves. Of one municipality only years that
    are: what is hidden of a month for being small would follow from the others.
    """
    asked = request.query_params
    year, month, code = asked.get("year", ""), asked.get("month", ""), asked.get("municipality", "")
    newest = queries.newest_year(whole=bool(code))
    if not (is_number(year or "1") and is_number(month or "1")):
        raise NotFound
    period = Period(int(year or newest), int(month or 0))
    if (
        not 2015 <= period.year <= newest
        or period.month not in (0, *MONTHS)
        or not period.is_over
        or (code and (period.month or not regions.by_code(code)))
    ):
        raise NotFound
    return period, code


def _cells(counts: Sequence[Count], words: Mapping[str, str]) -> list[Cell]:
    return [Cell(_(words[count.key]) if count.key in words else count.key, count.n) for count in counts]


def _tables(found: Figures) -> list[Table]:
    reasons = {key: reason.short for key, reason in rules.REASONS.items()}
    done = {ruling.value: rulings.DONE[ruling] for ruling in Ruling}
    return [
        Table(_("Reports"), _cells(found.reports, reasons)),
        Table(
            _("Decisions"),
            [*_cells(found.decisions, done), Cell(_("of which taken back"), found.undone.n)],
        ),
        Table(_("Why: measures by category"), _cells(found.categories, CALLED)),
        Table(_("Objections"), _cells(found.appeals, APPEALS)),
        *([Table(_("Judged again by a second moderator"), _cells(found.second, SECOND))] if found.second else []),
        Table(
            _("Machines"),
            [
                Cell(_("decided by a machine"), 0),
                Cell(_("pointed at by our rules, decided by a moderator"), found.found_by_rules.n),
            ],
        ),
    ]


async def figures(request: Request) -> Response:
    """Figures of a year or a month, for everybody."""
    period, code = _period(request)
    found = await queries.figures(period, code)
    place = regions.by_code(code)
    newest = queries.newest_year(whole=bool(code))
    runs = period.year == clock.local(clock.now()).year and not period.month
    shown = FiguresPage(
        tables=_tables(found),
        period=period,
        years=range(newest, min(newest, await queries.first_year()) - 1, -1),
        until=period.bounds[1] - timedelta(days=1) if runs else None,
        place=place.called if place else "",
        municipality=code,
        query=f"?year={period.year}"
        + (f"&month={period.month}" if period.month else "")
        + (f"&municipality={code}" if code else ""),
    )
    return await renderer.render(request, "moderation/figures.html", shown)


def _rows(found: Figures) -> Iterator[tuple[str, str, str]]:
    for name, counts in (
        ("reports", found.reports),
        ("decisions", (*found.decisions, found.undone)),
        ("categories", found.categories),
        ("appeals", found.appeals),
        ("second", found.second),
        ("machines", (Count("decided", 0), found.found_by_rules)),
    ):
        for count in counts:
            yield name, count.key, "" if count.n is None else str(count.n)


async def as_csv(request: Request) -> Response:
    """The same figures as a CSV file: table, key, number; empty where it is too small to be shown."""
    period, code = _period(request)
    out = io.StringIO()
    csv.writer(out).writerows([("table", "key", "number"), *_rows(await queries.figures(period, code))])
    return Response(out.getvalue(), media_type="text/csv; charset=utf-8")


async def as_json(request: Request) -> Response:
    """Each restriction of a period in the schema of the DSA Transparency Database (July 2025); of the whole installation only.

    A hundred at a time; `next` is what to ask with as `after` for more, or null.
    """
    period, code = _period(request)
    after = request.query_params.get("after", "0")
    if code or not is_number(after):
        raise NotFound
    found, more = await queries.statements(period, settings_of(request).secret, int(after))
    return JSONResponse({"statements": found, "next": more or None})


@dataclass(frozen=True)
class LogPage:
    """What was decided, for everybody."""

    decisions: Sequence[Logged]
    done: Mapping[str, str]
    kinds: Mapping[str, str]
    appeals: Mapping[str, str]
    older: int


AFTERWARDS = {
    "open": N_("Somebody objected. Another moderator looks again."),
    "upheld": N_("Somebody objected. The decision stands."),
    "overturned": N_("Somebody objected, and was right. The decision was taken back."),
    "changed": N_("Somebody objected. Another decision took its place."),
}


async def log(request: Request) -> Response:
    """What was decided, under which house rule, by which role, with what became of it."""
    given = request.query_params.get("before", "")
    found, older = await queries.log(int(given) if is_number(given) else 0)
    shown = LogPage(found, rulings.DONE, reportable.NAMES, AFTERWARDS, older)
    return await renderer.render(request, "moderation/public_log.html", shown)


ROUTES = (
    page("/moderation", figures, name="moderation:figures", who=ANYONE, indexed=True),
    page("/moderation/figures.csv", as_csv, name="moderation:figures_csv", who=ANYONE),
    page("/moderation/statements.json", as_json, name="moderation:statements", who=ANYONE),
    page("/moderation/log", log, name="moderation:public_log", who=ANYONE, indexed=True),
)
