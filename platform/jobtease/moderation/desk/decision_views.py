"""Pages of a decision: made, asked again for one that closes or limits an account, and taken back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.errors import Conflict, Invalid
from jobtease.moderation import messages, rules, rulings
from jobtease.moderation.cases import decision_actions, reversal, strike_queries
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.desk import case_queries, case_views, decision_form_views, queue_queries
from jobtease.moderation.desk.case_queries import CaseFile, Made
from jobtease.moderation.forms import LASTS, DecisionForm, UndoForm
from jobtease.moderation.models import Decision, Ruling
from jobtease.moderation.queue import actions as queue_actions
from jobtease.moderation.queue import note_queries
from jobtease.moderation.queue.side_views import QueueSide, narrowed_by, side_of
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import path_for, require_fresh, viewer_of
from jobtease.words.translations import _

NO_RULE = frozenset({Ruling.RELEASE, Ruling.NOTHING, Ruling.CARE})


async def case(request: Request) -> Response:
    """One case, and what a moderator decides about it."""
    if request.method == "GET":
        return await case_views.show(request)
    viewer = viewer_of(request)
    file = await case_queries.case_file(viewer, request.path_params["public_id"])
    if reportable.of(file.kind).answered_on:
        return await case_views.show(request)
    form = await DecisionForm.read(request)
    if form.fill.raw and not form.clause.error:
        return await case_views.case_page(request, file, decision_form_views.filled_in(file, form))
    if not form.ok:
        return await case_views.case_page(request, file, form, status=422)
    verdict = verdict_of(file, form)
    clause = file.clause(verdict.clause)
    if verdict.clause and clause is None:
        form.wrong("clause", _("This rule did not hold when it was posted. Choose another one."))
        return await case_views.case_page(request, file, form, status=422)
    if verdict.ruling is Ruling.SUSPEND:
        require_fresh(request)
    is_sure = form.given.sure and (bool(verdict.days) or verdict.ruling is Ruling.SUSPEND)
    if verdict.ruling in rulings.TIMED and verdict.ruling in file.possible and file.closed_at is None and not is_sure:
        assert clause is not None  # a measure has one, by the form
        return await _ask_again(request, file, verdict, clause)
    had = (await note_queries.work_at(viewer, file.public_id)).mine
    try:
        made = await decision_actions.decide(viewer, file.public_id, verdict, secret=settings_of(request).secret)
    except Invalid as invalid:
        form.take_errors(invalid)
        file = await case_queries.case_file(viewer, file.public_id)
        return await case_views.case_page(request, file, form, status=422)
    except Conflict as conflict:
        file = await case_queries.case_file(viewer, file.public_id)
        if file.decision is None:
            raise
        form.wrong("", conflict.message)  # what the colleague decided stands on the page, and so does what was typed
        return await case_views.case_page(request, file, form, status=conflict.status)
    return await _go_on(request, file, made, took=had)


def verdict_of(file: CaseFile, form: DecisionForm) -> Verdict:
    """What was sent, with the words of the rule, and of what is there, where a moderator wrote none of their own."""
    given = form.given
    verdict = Verdict(
        given.ruling, given.clause, law=given.law, days=given.days, chosen=given.chosen, seen=form.seen.value
    )
    if given.ruling in NO_RULE:  # no rule was broken, whichever was suggested
        reason = _own_words(file, given.reason)
        if given.ruling is Ruling.NOTHING:
            reason = reason or _("I looked at it. No house rule is broken.")
        return replace(verdict, clause="", law="", reason=reason)
    reason = decision_form_views.reason_of(file, given.clause, given.template, given.reason)
    return replace(verdict, reason=reason, facts=given.facts or decision_form_views.facts_of(file))


async def _go_on(request: Request, file: CaseFile, made: Decision, *, took: bool) -> Response:
    """To the next case, saying what was decided. Who works by taking cases has that one at once; who only read this one reads it."""
    outcome = rulings.outcome_of(made.ruling, made.before)
    flash = renderer.Flash(
        _told(file, made.ruling).format(ruling=_(rulings.DONE[outcome]), name=file.author or _("a former member")),
        path_for(request, "moderation:undo", public_id=made.public_id),
        _("Undo this decision"),
    )
    viewer = viewer_of(request)
    if took:
        following = await queue_actions.take_next(viewer, narrowed_by(request))
    else:
        following = await queue_queries.next_after(viewer, file.public_id)
    if following:
        return renderer.redirect(request, "moderation:case", flash=flash, public_id=following)
    return renderer.redirect(request, "moderation:desk", flash=flash)


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


def _own_words(file: CaseFile, typed: str) -> str:
    """What a moderator wrote where no rule is broken: a note in the log, or words of care. The words of a rule are nobody's own."""
    return "" if decision_form_views.is_ours(file, typed) else typed


@dataclass(frozen=True)
class Length:
    """How long a measure may last, to choose from."""

    days: int
    label: str
    chosen: bool


@dataclass(frozen=True)
class SuspendPage:
    """What closing or limiting an account does, before it is done."""

    queue: QueueSide
    file: CaseFile
    verdict: Verdict
    clause: rules.Clause
    lengths: Sequence[Length]
    before: Sequence[Made]
    """What was decided about this person here before."""
    done: Mapping[str, str]
    kinds: Mapping[str, str]

    @property
    def limits(self) -> bool:
        return self.verdict.ruling is Ruling.LIMIT

    @property
    def pauses(self) -> bool:
        return self.verdict.ruling is Ruling.PAUSE


async def _ask_again(request: Request, file: CaseFile, verdict: Verdict, clause: rules.Clause) -> Response:
    viewer = viewer_of(request)
    strikes = await strike_queries.of_person(viewer, file.author_id, but=file.id)
    days = strikes.days if strikes.proposed is verdict.ruling else 7
    last = () if verdict.ruling is not Ruling.SUSPEND else ((0, _("Until a moderator undoes it")),)
    lengths = [
        Length(each, label, each == (days if file.author else 0))
        for each, label in (*((n, _(LASTS[n])) for n in rulings.DAYS), *last)
        if file.author or not each
    ]
    page = SuspendPage(
        queue=await side_of(request, current=file.public_id),
        file=file,
        verdict=verdict,
        clause=clause,
        lengths=lengths,
        before=await case_queries.about_person(viewer, file),
        done=rulings.DONE,
        kinds=reportable.NAMES,
    )
    return await renderer.render(request, "moderation/suspend.html", page, here="desk")


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
        undone = await reversal.undo(viewer, made.public_id, form.reason.value, hold=form.holds)
        words = [_("Undone. Decide anew here.") if undone.waits else _("Undone.")]
        words += [_(rulings.NOT_UNDONE[key]) for key in undone.left]
        return renderer.redirect(request, "moderation:case", flash=" ".join(words), public_id=undone.case)
    page = UndoPage(await side_of(request), made, _(rulings.DONE[made.outcome]), _(reportable.of(made.kind).name), form)
    status = 200 if form.ok or request.method == "GET" else 422
    return await renderer.render(request, "moderation/undo.html", page, here="desk", status=status)
