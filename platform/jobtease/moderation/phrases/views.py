"""The rules page of the desk: what our rules look for, trying one on the last 90 days, and phrases of a municipality."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease import reportable
from jobtease.audience import Viewer
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid
from jobtease.moderation.cases import alarms
from jobtease.moderation.phrases import actions, queries, wording
from jobtease.moderation.phrases.forms import PhraseForm, TrialForm
from jobtease.moderation.phrases.models import MOST_HELD
from jobtease.moderation.phrases.queries import OwnPhrase, Trial
from jobtease.regions import queries as regions
from jobtease.web import renderer
from jobtease.web.routing import MODERATOR, page, require_fresh, viewer_of
from jobtease.words.phrasebook import BOOK, Rule
from jobtease.words.translations import N_, _, language, ngettext

TRIALS = Budget(30, per=timedelta(hours=1))

KINDS: Mapping[str, str] = {
    "despair": N_("Despair"),
    "grooming": N_("Grooming"),
    "threat": N_("Threats"),
    "scam": N_("Scams"),
    "asks": N_("Asking for what is private"),
    "contact": N_("Contact details"),
    "personal": N_("Small signs"),
}


@dataclass(frozen=True)
class RuleRow:
    """One rule in words."""

    id: str
    looks_for: str
    found: Sequence[str]
    """Examples of what it finds, in the language of the page."""
    left_alone: Sequence[str]


@dataclass(frozen=True)
class KindRows:
    """Rules of one kind."""

    title: str
    follows: str
    lately: str
    """How many cases they made lately."""
    rules: Sequence[RuleRow]


@dataclass(frozen=True)
class RulesPage:
    """What we look for, and what was tried."""

    place: str
    kinds: Sequence[KindRows]
    form: TrialForm
    own: Sequence[OwnPhrase]
    phrase_form: PhraseForm
    places: Mapping[str, str]
    """Names of the moderator's municipalities, by code."""
    names: Mapping[str, str]
    """Of kinds of things."""
    trial: Trial | None = None
    most_held: int = MOST_HELD
    asks: bool = False
    """What was tried is to hold posts: that is asked once more below the hits."""
    tried: str = ""
    summary: str = ""


async def rules(request: Request) -> Response:
    """What our rules look for; and, for who typed words or chose a rule, what it would have found."""
    viewer = viewer_of(request)
    if request.method == "GET":
        return await _page(request, viewer, TrialForm.blank())
    form = await TrialForm.read(request)
    if not form.ok:
        return await _page(request, viewer, form, status=422)
    await rate_limits.spend(f"trial:{viewer.id}", TRIALS)
    own = form.tried.value
    found = await queries.trial(viewer, queries.of_phrase(own) if own else queries.of_rule(form.kind))
    await actions.tried(viewer, form.rule.value, read=found.read, met=found.met)
    return await _page(request, viewer, form, trial=found)


async def _page(
    request: Request,
    viewer: Viewer,
    form: TrialForm,
    *,
    phrase_form: PhraseForm | None = None,
    trial: Trial | None = None,
    asks: bool = False,
    status: int = 200,
) -> Response:
    typed = phrase_form.phrase.value if trial and phrase_form else form.tried.value
    tried = typed or (_(wording.LOOKS_FOR[form.rule.value]) if form.rule.value else "")
    lately = await queries.cases_lately(viewer)
    places = {code: place.called for code in viewer.jurisdiction if (place := regions.by_code(code)) is not None}
    shown = RulesPage(
        place=viewer.place,
        kinds=[_rows(kind, lately) for kind in KINDS],
        form=form,
        own=await queries.own_phrases(viewer),
        phrase_form=phrase_form or PhraseForm.blank(phrase=form.tried.value if trial else "", effect="flag"),
        places=places,
        names=reportable.NAMES,
        trial=trial,
        asks=asks,
        tried=tried,
        summary=_summary(trial) if trial else "",
    )
    return await renderer.render(request, "moderation/rules.html", shown, here="desk", status=status)


def _summary(trial: Trial) -> str:
    met = ngettext("{n} post would have been met", "{n} posts would have been met", trial.met).format(n=trial.met)
    read = ngettext("{n} post of the last 90 days was read.", "{n} posts of the last 90 days were read.", trial.read)
    return f"{met}. {read.format(n=trial.read)}"


def _rows(kind: str, lately: Mapping[str, int]) -> KindRows:
    own = [rule for rule in BOOK.rules if rule.kind == kind]
    cases = sum(lately[word] for word in _words(kind, own))
    made = ngettext("{n} case in 90 days", "{n} cases in 90 days", cases).format(n=cases)
    if kind == "contact":
        rows = [RuleRow(each, _(wording.LOOKS_FOR[each]), (wording.EXAMPLES[each],), ()) for each in wording.CONTACTS]
    else:
        rows = [RuleRow(rule.id, _(wording.LOOKS_FOR[rule.id]), *_examples(rule)) for rule in own]
    return KindRows(_(KINDS[kind]), _(wording.FOLLOWS[kind]), made if kind != "personal" else "", rows)


def _words(kind: str, own: Sequence[Rule]) -> set[str]:
    """The closed words with which a case about this kind says why (screening.reasons)."""
    return {kind} if kind != "asks" else {rule.word for rule in own} & alarms.LABELS.keys()


def _examples(rule: Rule) -> tuple[Sequence[str], Sequence[str]]:
    return rule.examples(language.get())


async def add(request: Request) -> Response:
    """Look for a phrase from now on."""
    viewer = viewer_of(request)
    form = await PhraseForm.read(request)
    found: Trial | None = None
    if form.ok:
        try:
            place = form.municipality.value or viewer.jurisdiction[0]
            found = await _would_wait(request, place, form.phrase.value) if form.holds else None
            if found is not None and not form.sure.value and not actions.why_not_hold(form.phrase.value, found):
                return await _page(request, viewer, TrialForm.blank(), phrase_form=form, trial=found, asks=True)
            await actions.add(viewer, place, form.phrase.value, found=found)
        except Invalid as invalid:
            form.take_errors(invalid)
    if not form.ok:
        return await _page(request, viewer, TrialForm.blank(), phrase_form=form, trial=found, status=422)
    flash = (
        _("From now on a new post with these words waits until a moderator has looked.")
        if form.holds
        else _("From now on a new post with these words comes to your desk. Nothing is held.")
    )
    return renderer.redirect(request, "moderation:rules", flash=flash, anchor="own")


async def _would_wait(request: Request, place: str, phrase: str) -> Trial:
    """What of the last 90 days would have waited. Who lets posts of others wait shows anew who they are."""
    require_fresh(request)
    viewer = viewer_of(request)
    await rate_limits.spend(f"trial:{viewer.id}", TRIALS)
    found = await queries.trial(viewer, queries.of_phrase(phrase), place)
    await actions.tried(viewer, "", read=found.read, met=found.met)
    return found


async def end(request: Request) -> Response:
    """Look for a phrase no longer."""
    await actions.end(viewer_of(request), request.path_params["public_id"])
    return renderer.redirect(request, "moderation:rules", flash=_("It is no longer looked for."), anchor="own")


ROUTES = (
    page("/desk/rules", rules, name="moderation:rules", who=MODERATOR, methods=("GET", "POST")),
    page(
        "/desk/rules/phrases",
        add,
        name="moderation:add_phrase",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:rules",
    ),
    page(
        "/desk/rules/phrases/{public_id}/end",
        end,
        name="moderation:end_phrase",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:rules",
    ),
)
