"""The moderator's desk: what is new, the queue, one case, the log of decisions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import database, events, pages
from jobtease.audience import Viewer
from jobtease.errors import Invalid
from jobtease.live import Hub
from jobtease.moderation import actions, clocks, lines, looks, queries, rules, rulings, subjects
from jobtease.moderation.forms import DecisionForm, UndoForm
from jobtease.moderation.models import Ruling
from jobtease.moderation.queries import CaseFile, LogPage, Made, Queue, Waiting
from jobtease.routing import is_number, path_for, viewer_of
from jobtease.text import excerpt
from jobtease.translations import _, language, ngettext, speaking

NEWEST = 30


@dataclass(frozen=True)
class Row:
    """One row of the queue in words."""

    public_id: str
    title: str
    line: str
    clock: str
    late: bool


@dataclass(frozen=True)
class QueueSide:
    """The left side of the desk."""

    municipality: str
    line: str
    rows: tuple[Row, ...]
    current: str = ""


@dataclass(frozen=True)
class DeskPage:
    """The queue, and what is new."""

    queue: QueueSide
    lines: Sequence[lines.Line]
    position: int
    """Place in the log up to which the lines are complete: the live feed goes on from there."""
    first: str


async def desk(request: Request) -> Response:
    """The queue of a moderator: what was reported or is held, and what is new."""
    viewer = viewer_of(request)
    waiting = await queries.queue(viewer)
    hub: Hub = request.app.state.resources.live
    # reading must not wait for writers: on PostgreSQL the hub's place is complete, and a moment old at most
    position = hub.position if database.is_postgres() else await events.newest()
    newest = await events.last(viewer.municipality, lines.SHOWN, until=position, limit=NEWEST)
    shown = await lines.lines(viewer.municipality, newest)
    page = DeskPage(
        queue=_side(viewer, waiting),
        lines=[shown[e.id] for e in newest if e.id in shown],
        position=position,
        first=waiting.rows[0].public_id if waiting.rows else "",
    )
    return await pages.render(request, "moderation/desk.html", page, here="desk")


def _side(viewer: Viewer, waiting: Queue, current: str = "") -> QueueSide:
    parts = [ngettext("{n} case", "{n} cases", waiting.open).format(n=waiting.open)]
    if waiting.late:
        parts.append(_("{n} late").format(n=waiting.late))
    rows = tuple(Row(w.public_id, _title(w), _about(w), clocks.left(w.due_at), w.late) for w in waiting.rows)
    return QueueSide(viewer.municipality_name, " · ".join(parts), rows, current)


def _title(waiting: Waiting) -> str:
    if waiting.reason:
        return _(rules.REASONS[waiting.reason].short)
    return _(subjects.OF[waiting.kind]).format(name=waiting.author or _("a former member"))


def _about(waiting: Waiting) -> str:
    parts = [_(subjects.KINDS[waiting.kind]).lower()]
    if waiting.because != "reported":
        parts.append(_("held"))
    if waiting.because == "again":
        parts.append(_("photo known"))
    if waiting.reports:
        parts.append(ngettext("{n} report", "{n} reports", waiting.reports).format(n=waiting.reports))
    if waiting.reason and waiting.author:
        parts.append(waiting.author)
    return " · ".join(parts)


@dataclass(frozen=True)
class Button:
    """One thing that can be decided."""

    value: str
    label: str
    key: str
    tone: str


@dataclass(frozen=True)
class ClauseChoice:
    """A house rule to choose, with its words in the author's language."""

    number: str
    short: str
    text: str
    reason: str
    chosen: bool


@dataclass(frozen=True)
class CasePage:
    """A case and everything to decide it with."""

    queue: QueueSide
    file: CaseFile
    kind: str
    title: str
    of: str
    clock: str
    form: DecisionForm
    clauses: Sequence[ClauseChoice]
    buttons: Sequence[Button]
    earlier: Sequence[str]
    reasons: Mapping[str, rules.Reason]
    labels: Mapping[str, str]
    done: str
    way_there: tuple[str, str]
    following: str


async def case(request: Request) -> Response:
    """One case: what it is about, and the decision."""
    viewer = viewer_of(request)
    file = await queries.case_file(viewer, request.path_params["public_id"])
    if request.method == "GET":
        suggested = file.suggested if file.decision is None else ""
        blank = DecisionForm.blank(clause=suggested, reason=_template(file, suggested))
        return await _case_page(request, file, blank)
    form = await DecisionForm.read(request)
    if not form.ok:
        return await _case_page(request, file, form, status=422)
    clause, ruling = form.clause.value, Ruling(form.ruling.value)
    if ruling in (Ruling.RELEASE, Ruling.NOTHING):
        clause, reason = "", ""  # no rule was broken, whichever was suggested
    else:
        reason = form.reason.value or _template(file, clause)
    try:
        made = await actions.decide(viewer, file.public_id, ruling, clause, reason)
    except Invalid as invalid:
        form.take_errors(invalid)
        return await _case_page(request, file, form, status=422)
    told = (
        _("Decided: {ruling}. {name} and who reported it hear this from us.")
        if file.reports
        else _("Decided: {ruling}. {name} hears this from us.")
    )
    flash = pages.Flash(
        told.format(ruling=_(rulings.DONE[ruling]), name=file.author or _("a former member")),
        path_for(request, "moderation:undo", public_id=made.public_id),
        _("Undo this decision"),
    )
    following = await queries.next_after(viewer, file.public_id)
    if following:
        return pages.redirect(request, "moderation:case", flash=flash, public_id=following)
    return pages.redirect(request, "moderation:desk", flash=flash)


async def look(request: Request) -> Response:
    """Look at what is for chosen people only, in an open case about it: that is written down."""
    public_id = request.path_params["public_id"]
    await looks.look(viewer_of(request), public_id)
    return pages.redirect(request, "moderation:case", public_id=public_id)


def _template(file: CaseFile, clause: str) -> str:
    """The words of a clause for the author, in the author's language."""
    with speaking(file.author_language):
        return _(rules.CLAUSES[clause].reason) if clause else ""


async def _case_page(request: Request, file: CaseFile, form: DecisionForm, status: int = 200) -> Response:
    viewer = viewer_of(request)
    waiting = await queries.queue(viewer)
    first_evidence = next((r.evidence for r in file.reports if r.evidence), "")
    author = file.author or _("a former member")
    missing = _("Not opened yet") if file.sealed else _("It is gone")
    page = CasePage(
        queue=_side(viewer, waiting, current=file.public_id),
        file=file,
        kind=_label(file),
        title=file.subject.title if file.subject else excerpt(first_evidence, subjects.TITLE) or missing,
        of=_(subjects.OF[file.kind]).format(name=author),
        clock=clocks.left(file.due_at),
        form=form,
        clauses=_choices(file, form.clause.raw or ""),
        buttons=_buttons(file.possible) if file.decision is None and file.closed_at is None else (),
        earlier=[f"{_(rulings.DONE[ruling])}: {n}" for ruling, n in file.earlier],
        reasons=rules.REASONS,
        labels=subjects.KINDS,
        done=_(rulings.DONE[file.decision.ruling]) if file.decision else "",
        way_there=(subjects.ROUTES[file.kind], file.subject.parent) if file.subject and file.in_its_place else ("", ""),
        following=await queries.next_after(viewer, file.public_id),
    )
    return await pages.render(request, "moderation/case.html", page, here="desk", status=status)


def _label(file: CaseFile) -> str:
    if file.reports:
        return _("report") + " · " + _(rules.REASONS[file.reports[0].reason].short).lower()
    return _("held") + " · " + _(subjects.KINDS[file.kind]).lower()


def _choices(file: CaseFile, chosen: str) -> list[ClauseChoice]:
    return [
        ClauseChoice(c.number, _(c.short), _(c.text), _template(file, c.number), c.number == chosen)
        for c in rules.CLAUSES.values()
    ]


def _buttons(possible: Sequence[Ruling]) -> list[Button]:
    """The likely one first and full. Closing an account, which is about a person and not a thing, looks unlike the others."""
    keys = rulings.KEYS[language.get()]
    tones = {Ruling.SUSPEND: "plain", **dict.fromkeys(possible[:1], "")}
    return [Button(r.value, _(rulings.BUTTONS[r]), keys[r], tones.get(r, "quiet")) for r in possible]


async def about(request: Request) -> Response:
    """From a held thing to its case."""
    public_id = await queries.open_case_about(viewer_of(request), request.path_params["public_id"])
    return pages.redirect(request, "moderation:case", public_id=public_id)


@dataclass(frozen=True)
class LogView:
    """What was decided here."""

    queue: QueueSide
    log: LogPage
    done: Mapping[Ruling, str]
    labels: Mapping[str, str]


async def log(request: Request) -> Response:
    """What was decided in this municipality, by whom and why."""
    viewer = viewer_of(request)
    given = request.query_params.get("before", "")
    before = int(given) if is_number(given) else None
    page = LogView(
        _side(viewer, await queries.queue(viewer)), await queries.log(viewer, before), rulings.DONE, subjects.KINDS
    )
    return await pages.render(request, "moderation/log.html", page, here="desk")


@dataclass(frozen=True)
class UndoPage:
    """Taking a decision back."""

    queue: QueueSide
    made: Made
    done: str
    kind: str
    form: UndoForm


async def undo(request: Request) -> Response:
    """Take a decision back, with a reason."""
    viewer = viewer_of(request)
    made = await queries.decision_of(viewer, request.path_params["public_id"])
    form = UndoForm.blank() if request.method == "GET" else await UndoForm.read(request)
    if request.method == "POST" and form.ok:
        await actions.undo(viewer, made.public_id, form.reason.value)
        return pages.redirect(
            request, "moderation:case", flash=_("Undone. The author hears this from us."), public_id=made.case
        )
    page = UndoPage(
        _side(viewer, await queries.queue(viewer)),
        made,
        _(rulings.DONE[made.ruling]),
        _(subjects.KINDS[made.kind]),
        form,
    )
    return await pages.render(
        request, "moderation/undo.html", page, here="desk", status=200 if form.ok or request.method == "GET" else 422
    )
