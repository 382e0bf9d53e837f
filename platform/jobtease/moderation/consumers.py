"""What moderation does when something happened: a case for what is held, and news to authors and reporters."""

from typing import Any

from tortoise.expressions import Q

from jobtease import notices, reportable
from jobtease.accounts.models import Account
from jobtease.audience import Visibility, in_words_to_author
from jobtease.consuming import Consumer
from jobtease.events import Event
from jobtease.moderation import alarms, lookup, queries, rulings, subjects
from jobtease.moderation.cases import add_earlier_words, close_without_decision, open_case
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.screening import beside
from jobtease.text import excerpt
from jobtease.translations import N_, _, speaking

ERASED = "accounts:account:erased"
"""With it goes all of somebody's, and no event speaks of each."""
MADE = "moderation:decision:made"
UNDONE = "moderation:decision:undone"


async def open_for_held(event: Event) -> None:
    """A held post waits at most four hours, two when somebody may be in danger; one that its author took back doesn't wait any more."""
    kinds = reportable.registered()
    if event.name in kinds.gone:
        await close_without_decision(event.subject)
        return
    if event.name == ERASED or event.name in kinds.gone_with:
        await close_what_is_gone()
        return
    kind = kinds.posted[event.name][0].kind
    if event.facts.get("visibility") != Visibility.HELD or event.municipality is None:
        return
    if await subjects.visibility_of(kind, event.subject) is not Visibility.HELD:
        return  # decided about already, by way of a report
    thing = await lookup.for_case(kind, event.subject)
    if thing is None:  # private again: when it is for others once more, that is another event
        await close_without_decision(event.subject)
        return
    texts = alarms.texts_of(thing)
    known = event.facts.get("because", "")
    why = await beside(texts, alarms.why, kind, texts, known)
    await open_case(
        kind=kind,
        subject=event.subject,
        author_id=event.actor,
        municipality=thing.municipality,
        reaches=thing.reaches,
        because=why.because if why.because != "held" else known or "held",
        due_at=why.due_at,
        priority=why.priority,
        alarms=why.words,
        evidence="\n\n".join(texts) if why.because != "held" else "",
    )


async def close_what_is_gone() -> None:
    """Nobody can decide about words that were held and don't exist any more."""
    taken_along = [one.kind for one in reportable.registered() if one.gone_with]
    for case in await Case.filter(Q(author_id=None) | Q(kind__in=taken_along), closed_at=None):
        if await subjects.visibility_of(case.kind, case.subject) is None:
            await close_without_decision(case.subject)


async def tell_outcome(event: Event) -> None:
    """The author hears what was decided and why; reporters hear the outcome; a moderator hears when a colleague took it back.

    Of what stays as it is the author hears nothing, then or when that is undone: it would only say that somebody reported it.
    """
    decision = await Decision.filter(public_id=event.subject).select_related("case", "case__author").first()
    if decision is None:
        return
    case: Case = decision.case
    author: Account | None = case.author
    if author is not None and decision.ruling in rulings.TO_AUTHOR:
        await _tell_author(event, decision, case, author)
    text = TAKEN_BACK if event.name == UNDONE else ""
    for report in await Report.filter(case_id=case.id).exclude(reporter_id=None):
        said = text or rulings.TO_REPORTER[await queries.outcome_for_reporter(case, decision)]
        assert report.reporter_id is not None
        await notices.tell(f"{event.id}:{report.reporter_id}", report.reporter_id, said, f"/reports/{report.public_id}")
    if event.name == UNDONE and decision.moderator_id is not None and decision.moderator_id != event.actor:
        why = excerpt(decision.undone_reason, 300)
        path = f"/desk/cases/{case.public_id}"
        key = f"{event.id}:{decision.moderator_id}"
        await notices.tell(key, decision.moderator_id, COLLEAGUE, path, about=event.actor, reason=why)


async def _tell_author(event: Event, decision: Decision, case: Case, author: Account) -> None:
    title, way = await queries.title_of(case.kind, case.subject)
    with speaking(author.language):
        title = title or _(reportable.of(case.kind).name)
        who = await _who_sees(case)
    text, reason = _to_author(event, decision)
    if decision.ruling is Ruling.RELEASE and event.name != UNDONE:
        key = f"{event.id}:{author.id}"
        await notices.tell(key, author.id, text, _page_of(case.kind, way), title=title, who=who)
        return
    official = decision.ruling is not Ruling.RELEASE  # a statement of reasons
    path = f"/decisions/{decision.public_id}"
    await notices.tell(f"{event.id}:{author.id}", author.id, text, path, official=official, title=title, reason=reason)


async def _who_sees(case: Case) -> str:
    """Who sees what was let through, in the language of the block of `speaking`: those whom its author meant, and nobody else."""
    about = reportable.of(case.kind)
    model: Any = about.model
    post = await model.filter(public_id=case.subject).first() if about.is_post else None
    if post is None or about.for_one:
        return _("The people it is for can read it now")
    return _(in_words_to_author(post.audience, post.visibility, elsewhere=post.elsewhere))


def _page_of(kind: str, way: tuple[str, str]) -> str:
    """The page that a thing stands on, as notices keep it."""
    return reportable.of(kind).page.format(way[1]) if way[1] else "/"


OF_BEFORE = (
    N_("A moderator has seen “{title}”. Others can see it now."),
    N_("A moderator looked, and has hidden it. Only who posted it still sees it."),
    N_("A moderator looked, and has warned who posted it."),
    N_("A moderator looked, has hidden it, and closed the account of who posted it."),
    N_("A moderator looked, and keeps it hidden until who posted it has changed it."),
    N_("A moderator looked, and has taken it away."),
    N_("A moderator looked, and has written to the one who posted it. Thank you for saying something."),
    N_("A moderator looked. Who posted it has left, and can't come back for 90 days."),
    N_(
        "A moderator has closed your account, because of “{title}”. Why: {reason} "
        "Do you think this is wrong? Ask your municipality to look again."
    ),
)
"""Texts that notices of an earlier version still hold."""
TAKEN_BACK = N_("A moderator took back the decision about something you reported. It is looked at again.")
RESTORED = N_("A moderator took back the decision about “{title}”. Why: {reason}")
COLLEAGUE = N_("{name} took back a decision of yours. Why: {reason}")


def _to_author(event: Event, decision: Decision) -> tuple[str, str]:
    if event.name == UNDONE:
        return RESTORED, excerpt(decision.undone_reason, 300)
    outcome = rulings.outcome_of(decision.ruling, decision.before)
    whole = decision.ruling is Ruling.SUSPEND  # it comes by mail only, since they can't open the page
    return rulings.TO_AUTHOR[outcome], decision.reason if whole else excerpt(decision.reason, 300)


async def keep_what_is_wiped(event: Event) -> None:
    """A case about a request that its author wiped keeps the words that it is about; one that was only held has nothing to decide."""
    if await close_without_decision(event.subject):
        return
    if case := await Case.filter(subject=event.subject, closed_at=None).first():
        await add_earlier_words(case)


def _wiped() -> tuple[str, ...]:
    return tuple(reportable.registered().wiped)


def _posted_or_gone() -> tuple[str, ...]:
    kinds = reportable.registered()
    return (*kinds.posted, *kinds.gone, *kinds.gone_with, ERASED)


def _told() -> tuple[str, ...]:
    return tuple(reportable.registered().told)


CONSUMERS = (
    Consumer("moderation keeps", _wiped, keep_what_is_wiped),
    Consumer("moderation cases", _posted_or_gone, open_for_held),
    Consumer("moderation alarms", _told, alarms.open_for_told),
    Consumer("moderation news", (MADE, UNDONE), tell_outcome),
)
