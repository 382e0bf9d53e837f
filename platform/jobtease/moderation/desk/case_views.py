"""Page of one case: what it is about, and the form to decide with (decision_form_views.py). What comes back: decision_views.py."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from babel.dates import format_date
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock, reportable
from jobtease.moderation import rules, rulings
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.appeals.forms import AnswerForm
from jobtease.moderation.appeals.queries import AppealFile
from jobtease.moderation.cases import alarms, strike_queries
from jobtease.moderation.cases.strike_queries import Strikes
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.complaints.queries import Figures
from jobtease.moderation.desk import access_log, case_queries, queue_queries, time_left
from jobtease.moderation.desk.case_queries import CaseFile
from jobtease.moderation.desk.decision_form_views import care_words, first_form, template
from jobtease.moderation.desk.picture_views import Exhibition, exhibition_of, how_many
from jobtease.moderation.forms import DecisionForm
from jobtease.moderation.handing_over import queries as handing_over
from jobtease.moderation.handing_over.queries import HandedOn
from jobtease.moderation.house_rules.reason_templates import TEMPLATES
from jobtease.moderation.models import Ruling
from jobtease.moderation.phrases import queries as phrase_queries
from jobtease.moderation.queue import note_queries
from jobtease.moderation.queue.forms import WorkForms
from jobtease.moderation.queue.note_queries import Work
from jobtease.moderation.queue.side_views import BECAUSE, QueueSide, side_of
from jobtease.moderation.visitors import queries as visitors
from jobtease.moderation.visitors.models import ADDRESS
from jobtease.reportable import TITLE, Reportable
from jobtease.web import renderer
from jobtease.web.routing import viewer_of
from jobtease.words import translations
from jobtease.words.cleaning import excerpt
from jobtease.words.screening import beside
from jobtease.words.translations import N_, _, ngettext


@dataclass(frozen=True)
class Button:
    """One thing that can be decided."""

    value: str
    label: str
    key: str
    tone: str


@dataclass(frozen=True)
class TemplateChoice:
    """A situation to choose, with what its author would read, in the author's language."""

    key: str
    label: str
    text: str
    chosen: bool


@dataclass(frozen=True)
class ClauseChoice:
    """A house rule to choose, with templates of the reason: its own words come first."""

    number: str
    short: str
    text: str
    reason: str
    """In the author's language."""
    templates: Sequence[TemplateChoice]
    chosen: bool
    likely: bool
    """Chosen, or pointed at by its words or by who reported it: the others are a fold away."""


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
    care: str
    """Words of care to start from; empty where nobody worries."""
    buttons: Sequence[Button]
    appeal: AppealFile | None
    """What it is about, when somebody objects to a decision."""
    answer: AnswerForm
    instead: Sequence[tuple[str, str]]
    """Decisions that can take the place of the one that is objected to: value and label."""
    hints: Sequence[str]
    """What two buttons that look alike do."""
    earlier: Sequence[str]
    strikes: str
    """Earlier measures that still count, and what they propose, in words; empty for none."""
    reasons: Mapping[str, rules.Reason]
    done: Mapping[str, str]
    not_undone: Mapping[str, str]
    exhibition: Exhibition
    way_there: tuple[str, str]
    following: str
    marks: Mapping[str, Markup]
    """Words of the author, with what was found in them marked."""
    work: Work
    """Who works at it, and what moderators wrote to each other."""
    forms: WorkForms
    refused: str
    """Why something wasn't done, when that stands beside no field."""
    why: Sequence[str] = ()
    """Why it must be looked at, in words."""
    handed_on: HandedOn | None = None
    told: Mapping[str, str] = field(default_factory=dict)
    """Message ids of whom a suspicion of child abuse was told."""
    meant: str = ""
    """Path of the page that a report's address points at; whether something is there is another question."""
    filed: Figures | None = None
    """What came of what somebody reported and objected, in a case about that."""
    resembles: Sequence[str] = ()
    """What its words look like together, where no rule says it of one phrase."""

    @property
    def worries(self) -> bool:
        """Somebody may be in danger: what to do stands on the page."""
        return "despair" in self.file.alarms or self.file.reason == "danger"


async def show(request: Request) -> Response:
    """One case: what it is about, and the decision to be made."""
    viewer = viewer_of(request)
    file = await case_queries.case_file(viewer, request.path_params["public_id"])
    if route := reportable.of(file.kind).answered_on:
        return renderer.redirect(request, route, public_id=file.about)
    return await case_page(request, file, first_form(file))


async def look(request: Request) -> Response:
    """Look at what is for chosen people only, or at pictures, in an open case about it: that is written down."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    file = await case_queries.case_file(viewer, public_id)
    await access_log.look(viewer, public_id, await how_many(file))
    return renderer.redirect(request, "moderation:case", public_id=public_id, anchor="photos")


HINTS = (
    N_("Hide: the author can change it, and then you look at it again."),
    N_("Take away: for good."),
)


async def case_page(
    request: Request,
    file: CaseFile,
    form: DecisionForm,
    status: int = 200,
    answer: AnswerForm | None = None,
    forms: WorkForms | None = None,
    refused: str = "",
) -> Response:
    """The page of a case, with what was typed."""
    viewer = viewer_of(request)
    about = reportable.of(file.kind)
    author = file.author or _("a former member")
    is_open = file.closed_at is None
    texts = [*alarms.texts_of(file.subject), file.evidence]
    all_texts = [*texts, *(one.evidence for one in file.reports)]
    work = await note_queries.work_at(viewer, file.public_id)
    own = await phrase_queries.active_in(file.municipality, clock.now()) if alarms.PHRASE in file.alarms else []
    marks = await beside(all_texts, alarms.marked_all, all_texts, own)
    appeal = await appeals.of_case(viewer, file.id)
    buttons = _buttons(file) if is_open and appeal is None else ()
    page = CasePage(
        queue=await side_of(request, current=file.public_id),
        file=file,
        kind=_label(file),
        title=file.subject.title if file.subject else excerpt(file.words, TITLE) or _missing(file),
        of=_(about.of_author).format(name=author),
        about=about,
        clock=time_left.left(file.due_at),
        form=form,
        clauses=_choices(file, form.clause.raw or "", form.template.raw or ""),
        care=care_words(file),
        buttons=buttons,
        appeal=appeal,
        answer=answer or AnswerForm.blank(),
        instead=_instead(file, appeal) if appeal and is_open else (),
        hints=[_(hint) for hint in HINTS] if any(one.value == Ruling.HIDE for one in buttons) else (),
        earlier=[f"{_(rulings.DONE[ruling])}: {n}" for ruling, n in file.earlier],
        strikes=_strikes(await strike_queries.of_person(viewer, file.author_id, but=file.id)),
        reasons=rules.REASONS,
        done=rulings.DONE,
        not_undone=rulings.NOT_UNDONE,
        exhibition=await exhibition_of(request, file),
        way_there=(about.route, file.subject.parent) if file.subject and file.in_its_place else ("", ""),
        following=await queue_queries.next_after(viewer, file.public_id),
        marks=marks,
        work=work,
        forms=forms or WorkForms.blank(work),
        refused=refused,
        why=[_(alarms.LABELS[word]) for word in file.alarms if word in alarms.LABELS],
        handed_on=await handing_over.of_case(file.public_id),
        told=handing_over.TOLD,
        meant=visitors.page_meant(file.words) if file.kind == ADDRESS else "",
        filed=await complaints.figures(viewer, file.author_id or 0) if file.kind == complaints.KIND else None,
        resembles=[_(alarms.LIKE[kind]) for kind in alarms.resembled(texts)],  # screened just now, and kept
    )
    return await renderer.render(request, "moderation/case.html", page, here="desk", status=status)


def _instead(file: CaseFile, appeal: AppealFile) -> list[tuple[str, str]]:
    """What may be decided about a thing that anything could be decided about once the first decision is taken back."""
    return [
        (ruling.value, _(rulings.DONE[ruling]))
        for ruling in rulings.possible_about(file.kind) or INSTEAD
        if ruling is not appeal.decision.ruling and (ruling is Ruling.NOTHING or file.author)
    ]


INSTEAD = (Ruling.NOTHING, Ruling.WARN, Ruling.HIDE, Ruling.REMOVE, Ruling.LIMIT, Ruling.SUSPEND)


def _strikes(found: Strikes) -> str:
    if not found.count or found.last_until is None:
        return ""
    counted = ngettext(
        "{n} earlier measure still counts, until {day}.",
        "{n} earlier measures still count, the last until {day}.",
        found.count,
    ).format(
        n=found.count,
        day=format_date(clock.local(found.last_until).date(), "d MMMM y", locale=translations.language.get()),
    )
    if found.proposed is None:
        return counted
    measure = rulings.BUTTONS[found.proposed]
    days = ngettext("{n} day", "{n} days", found.days).format(n=found.days) if found.days else ""
    thought = _("With one more, think of: {measure}. You decide.").format(
        measure=" ".join(filter(None, [_(measure).removesuffix(" …").lower(), f"({days})" if days else ""]))
    )
    return f"{counted} {thought}"


def _missing(file: CaseFile) -> str:
    about = reportable.of(file.kind)
    if about.is_conduct:
        return _(about.name)
    return _("Not opened yet") if file.sealed else _("It is gone")


def _label(file: CaseFile) -> str:
    if file.reason:
        return _("report") + " · " + _(rules.REASONS[file.reason].short).lower()
    return _(BECAUSE.get(file.because, BECAUSE["held"])) + " · " + _(reportable.of(file.kind).name).lower()


def _choices(file: CaseFile, chosen: str, key: str) -> list[ClauseChoice]:
    reported = {rules.REASONS[one.reason].clause for one in file.reports}
    likely = {chosen, *reported, *(alarms.CLAUSE[word] for word in file.alarms if word in alarms.CLAUSE)}
    return [
        ClauseChoice(
            clause.number,
            _(clause.short),
            _(clause.text),
            template(file, clause.number),
            [
                TemplateChoice(one.key, _(one.label), template(file, clause.number, one.key), one.key == key)
                for one in TEMPLATES.get(clause.number, ())
            ],
            clause.number == chosen,
            clause.number in likely,
        )
        for clause in (*rules.CLAUSES.values(), *file.added)
    ]


def _buttons(file: CaseFile) -> list[Button]:
    """The likely one first and full. Closing an account, which is about a person and not a thing, looks unlike the others.

    Where nobody can change what was hidden, hiding and taking away are the same to everybody, so that there is one button.
    """
    about = reportable.of(file.kind)
    offered = [r for r in file.possible if r is not Ruling.HIDE or about.can_be_changed]
    if "despair" in file.alarms or file.reason == "danger":
        offered.sort(key=lambda ruling: ruling is not Ruling.CARE)
    tones = {Ruling.LIMIT: "plain", Ruling.SUSPEND: "plain", Ruling.PAUSE: "plain", **dict.fromkeys(offered[:1], "")}
    correct = file.held and about.can_be_changed
    labels: dict[str, str] = dict(rulings.BUTTONS)
    if correct:
        labels[Ruling.WARN] = rulings.BUTTONS[rulings.CORRECT]
    return [Button(r.value, _(labels[r]), rulings.KEYS[r], tones.get(r, "quiet")) for r in offered]
