"""Pages of one case: what it is about, the decision, and taking it back. Closing an account is asked twice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock, reportable
from jobtease.errors import Invalid
from jobtease.moderation import messages, rules, rulings
from jobtease.moderation.cases import actions, alarms, reversal
from jobtease.moderation.desk import access_log, case_queries, queue_queries, time_left
from jobtease.moderation.desk.case_queries import CaseFile, Made
from jobtease.moderation.desk.picture_views import Exhibition, exhibition_of
from jobtease.moderation.desk.views import BECAUSE, QueueSide, side_of
from jobtease.moderation.forms import DecisionForm, UndoForm
from jobtease.moderation.models import Ruling
from jobtease.moderation.phrases import queries as phrase_queries
from jobtease.reportable import TITLE, Reportable
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import path_for, viewer_of
from jobtease.words.cleaning import excerpt
from jobtease.words.screening import beside
from jobtease.words.translations import N_, _, speaking


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
    about: Reportable
    clock: str
    form: DecisionForm
    clauses: Sequence[ClauseChoice]
    buttons: Sequence[Button]
    hints: Sequence[str]
    """What two buttons that look alike do."""
    earlier: Sequence[str]
    reasons: Mapping[str, rules.Reason]
    done: Mapping[str, str]
    not_undone: Mapping[str, str]
    exhibition: Exhibition
    way_there: tuple[str, str]
    following: str
    marks: Mapping[str, Markup]
    """Words of the author, with what was found in them marked."""
    why: Sequence[str] = ()
    """Why it must be looked at, in words."""
    resembles: Sequence[str] = ()
    """What its words look like together, where no rule says it of one phrase."""

    @property
    def worries(self) -> bool:
        """Somebody may be in danger: what to do stands on the page."""
        return "despair" in self.file.alarms or self.file.reason == "danger"


async def case(request: Request) -> Response:
    """One case: what it is about, and the decision."""
    viewer = viewer_of(request)
    file = await case_queries.case_file(viewer, request.path_params["public_id"])
    if route := reportable.of(file.kind).answered_on:
        return renderer.redirect(request, route, public_id=file.about)
    if request.method == "GET":
        care = _care(file)
        suggested = "" if care or file.closed_at is not None else alarms.suggested(file.alarms, file.suggested)
        blank = DecisionForm.blank(clause=suggested, reason=care or _template(file, suggested))
        return await case_page(request, file, blank)
    form = await DecisionForm.read(request)
    if not form.ok:
        return await case_page(request, file, form, status=422)
    given = form.given
    clause, ruling = given.clause, given.ruling
    if ruling in NO_RULE:
        reason = _own_words(file, clause, given.reason)
        clause = ""  # no rule was broken, whichever was suggested
    else:
        reason = given.reason or _template(file, clause)
    if ruling is Ruling.SUSPEND and not given.sure and ruling in file.possible and file.closed_at is None:
        return await _ask_again(request, file, form, clause, reason)
    try:
        secret = settings_of(request).secret
        made = await actions.decide(
            viewer, file.public_id, ruling, clause, reason, secret=secret, chosen=given.chosen, seen=form.seen.value
        )
    except Invalid as invalid:
        form.take_errors(invalid)
        return await case_page(request, await case_queries.case_file(viewer, file.public_id), form, status=422)
    outcome = rulings.outcome_of(made.ruling, made.before)
    flash = renderer.Flash(
        _told(file, ruling).format(ruling=_(rulings.DONE[outcome]), name=file.author or _("a former member")),
        path_for(request, "moderation:undo", public_id=made.public_id),
        _("Undo this decision"),
    )
    following = await queue_queries.next_after(viewer, file.public_id)
    if following:
        return renderer.redirect(request, "moderation:case", flash=flash, public_id=following)
    return renderer.redirect(request, "moderation:desk", flash=flash)


async def look(request: Request) -> Response:
    """Look at what is for chosen people only, or at pictures, in an open case about it: that is written down."""
    public_id = request.path_params["public_id"]
    await access_log.look(viewer_of(request), public_id)
    return renderer.redirect(request, "moderation:case", public_id=public_id, anchor="photos")


def _told(file: CaseFile, ruling: Ruling) -> str:
    """Who hears of it, as it is."""
    to_author = ruling in messages.TO_AUTHOR and bool(file.author)
    if to_author and file.reports:
        return _("Decided: {ruling}. We tell {name}, and the one who reported it.")
    if to_author:
        return _("Decided: {ruling}. We tell {name}.")
    if file.reports:
        return _("Decided: {ruling}. We tell the one who reported it, and not the author.")
    return _("Decided: {ruling}.")


NO_RULE = frozenset({Ruling.RELEASE, Ruling.NOTHING, Ruling.CARE})


def _own_words(file: CaseFile, clause: str, typed: str) -> str:
    """What a moderator wrote where no rule is broken: a note in the log, or words of care. The words of a rule are nobody's own."""
    return "" if typed in (_template(file, number) for number in rules.CLAUSES) else typed


def _care(file: CaseFile) -> str:
    """Words to start from, when somebody may be in danger: in the author's language."""
    if "despair" not in file.alarms and file.reason != "danger":
        return ""
    with speaking(file.author_language):
        return _(rulings.CARE_WORDS)


def _template(file: CaseFile, clause: str) -> str:
    """The words of a clause for the author, in the author's language."""
    with speaking(file.author_language):
        return _(rules.CLAUSES[clause].reason) if clause else ""


@dataclass(frozen=True)
class SuspendPage:
    """What closing an account does, before it is done."""

    queue: QueueSide
    file: CaseFile
    form: DecisionForm
    clause: rules.Clause
    reason: str
    before: Sequence[Made]
    """What was decided about this person here before."""
    done: Mapping[str, str]
    kinds: Mapping[str, str]


async def _ask_again(request: Request, file: CaseFile, form: DecisionForm, clause: str, reason: str) -> Response:
    viewer = viewer_of(request)
    before = await case_queries.about_person(viewer, file)
    side = await side_of(viewer, current=file.public_id)
    page = SuspendPage(side, file, form, rules.CLAUSES[clause], reason, before, rulings.DONE, reportable.NAMES)
    return await renderer.render(request, "moderation/suspend.html", page, here="desk")


HINTS = (
    N_("Hide: the author can change it, and then you look at it again."),
    N_("Take away: for good."),
)


async def case_page(request: Request, file: CaseFile, form: DecisionForm, status: int = 200) -> Response:
    """The page of a case, with what was typed."""
    viewer = viewer_of(request)
    about = reportable.of(file.kind)
    author = file.author or _("a former member")
    is_open = file.closed_at is None
    texts = [*alarms.texts_of(file.subject), file.evidence]
    all_texts = [*texts, *(one.evidence for one in file.reports)]
    own = await phrase_queries.active_in(file.municipality, clock.now()) if alarms.PHRASE in file.alarms else []
    marks = await beside(all_texts, alarms.marked_all, all_texts, own)
    missing = _("Not opened yet") if file.sealed else _("It is gone")
    buttons = _buttons(file) if is_open else ()
    page = CasePage(
        queue=await side_of(viewer, current=file.public_id),
        file=file,
        kind=_label(file),
        title=file.subject.title if file.subject else excerpt(file.words, TITLE) or missing,
        of=_(about.of_author).format(name=author),
        about=about,
        clock=time_left.left(file.due_at),
        form=form,
        clauses=_choices(file, form.clause.raw or ""),
        buttons=buttons,
        hints=[_(hint) for hint in HINTS] if any(one.value == Ruling.HIDE for one in buttons) else (),
        earlier=[f"{_(rulings.DONE[ruling])}: {n}" for ruling, n in file.earlier],
        reasons=rules.REASONS,
        done=rulings.DONE,
        not_undone=rulings.NOT_UNDONE,
        exhibition=await exhibition_of(request, file),
        way_there=(about.route, file.subject.parent) if file.subject and file.in_its_place else ("", ""),
        following=await queue_queries.next_after(viewer, file.public_id),
        marks=marks,
        why=[_(alarms.LABELS[word]) for word in file.alarms if word in alarms.LABELS],
        resembles=[_(alarms.LIKE[kind]) for kind in alarms.resembled(texts)],  # screened just now, and kept
    )
    return await renderer.render(request, "moderation/case.html", page, here="desk", status=status)


def _label(file: CaseFile) -> str:
    if file.reason:
        return _("report") + " · " + _(rules.REASONS[file.reason].short).lower()
    return _(BECAUSE.get(file.because, BECAUSE["held"])) + " · " + _(reportable.of(file.kind).name).lower()


def _choices(file: CaseFile, chosen: str) -> list[ClauseChoice]:
    return [
        ClauseChoice(c.number, _(c.short), _(c.text), _template(file, c.number), c.number == chosen)
        for c in rules.CLAUSES.values()
    ]


def _buttons(file: CaseFile) -> list[Button]:
    """The likely one first and full. Closing an account, which is about a person and not a thing, looks unlike the others.

    Where nobody can change what was hidden, hiding and taking away are the same to everybody, so that there is one button.
    """
    about = reportable.of(file.kind)
    offered = [r for r in file.possible if r is not Ruling.HIDE or about.can_be_changed]
    if "despair" in file.alarms or file.reason == "danger":
        offered.sort(key=lambda ruling: ruling is not Ruling.CARE)
    tones = {Ruling.SUSPEND: "plain", **dict.fromkeys(offered[:1], "")}
    correct = file.held and about.can_be_changed
    labels: dict[str, str] = dict(rulings.BUTTONS)
    if correct:
        labels[Ruling.WARN] = rulings.BUTTONS[rulings.CORRECT]
    return [Button(r.value, _(labels[r]), rulings.KEYS[r], tones.get(r, "quiet")) for r in offered]


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
    made = await case_queries.decision_of(viewer, request.path_params["public_id"])
    form = UndoForm.blank() if request.method == "GET" else await UndoForm.read(request)
    if request.method == "POST" and form.ok:
        undone = await reversal.undo(viewer, made.public_id, form.reason.value)
        words = [_("Undone. Decide anew here.") if undone.waits else _("Undone.")]
        words += [_(rulings.NOT_UNDONE[key]) for key in undone.left]
        return renderer.redirect(request, "moderation:case", flash=" ".join(words), public_id=undone.case)
    page = UndoPage(await side_of(viewer), made, _(rulings.DONE[made.outcome]), _(reportable.of(made.kind).name), form)
    status = 200 if form.ok or request.method == "GET" else 422
    return await renderer.render(request, "moderation/undo.html", page, here="desk", status=status)
