"""The form of a decision filled in to begin with, and what its reason comes to: a moderator's own words, or those of a rule."""

from jobtease import reportable
from jobtease.moderation import rulings
from jobtease.moderation.cases import alarms
from jobtease.moderation.desk.case_queries import CaseFile
from jobtease.moderation.forms import DecisionForm
from jobtease.moderation.house_rules.reason_templates import TEMPLATES
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _, speaking

FOUND = 300
"""Letters of the author's words in the facts to start from."""


def first_form(file: CaseFile) -> DecisionForm:
    """What is proposed to begin with."""
    care = care_words(file)
    suggested = "" if care or file.closed_at is not None else alarms.suggested(file.alarms, file.suggested)
    suggested = reportable.of(file.kind).by_clause or suggested
    return DecisionForm.blank(clause=suggested, reason=care or template(file, suggested), facts=facts_of(file))


def facts_of(file: CaseFile) -> str:
    """What was found, to start from, in the author's language: their own words, or that it is in a photo."""
    about = reportable.of(file.kind)
    if about.is_conduct:
        return ""  # what of it, and why anybody could see that, only who looked can say
    with speaking(file.author_language):
        if words := excerpt(file.words or (file.subject.evidence if file.subject else ""), FOUND):
            return _("You wrote: “{words}”").format(words=words)
        return _("It is about what you posted: {kind}.").format(kind=_(about.name).lower())


def care_words(file: CaseFile) -> str:
    """Words to start from, when somebody may be in danger: in the author's language."""
    if "despair" not in file.alarms and file.reason != "danger":
        return ""
    with speaking(file.author_language):
        return _(rulings.CARE_WORDS)


def template(file: CaseFile, clause: str, key: str = "") -> str:
    """Words of a clause for the author, in the author's language: of the template with this key, or else its own. Empty for no clause."""
    found = file.clause(clause)
    with speaking(file.author_language):
        chosen = next((_(one.text) for one in TEMPLATES.get(clause, ()) if one.key == key), "")
        return chosen or (_(found.reason) if found else "")


def is_ours(file: CaseFile, words: str) -> bool:
    """Whether a reason is still as one of the templates has it: no moderator's own words."""
    with speaking(file.author_language):
        ours = {_(one.text) for offered in TEMPLATES.values() for one in offered}
    return words in ours or words in (one.reason for one in file.added)


def reason_of(file: CaseFile, clause: str, key: str, typed: str) -> str:
    """What the author reads: the moderator's own words. Where there are none, those of the template, in its clause."""
    ours = not typed or is_ours(file, typed) or typed == care_words(file)
    if not ours:
        return typed
    kept = any(template(file, clause, one.key) == typed for one in TEMPLATES.get(clause, ()))
    return typed if kept and not key else template(file, clause, key)


def filled_in(file: CaseFile, form: DecisionForm) -> DecisionForm:
    """The form again with the words that were chosen in the reason, behind the moderator's own. Everything typed is kept."""
    clause = form.clause.value or (form.template.value or "").partition("-")[0]
    typed, words = form.reason.raw or "", template(file, clause, form.template.value)
    own = "" if is_ours(file, typed) or typed == care_words(file) else typed
    return DecisionForm.blank(
        clause=clause,
        template=form.template.value,
        fill=form.fill.raw,
        facts=form.facts.raw,
        law=form.law.raw,
        chosen=form.chosen.value,
        reason=own if words in own else f"{own}\n{words}".strip(),
    )
