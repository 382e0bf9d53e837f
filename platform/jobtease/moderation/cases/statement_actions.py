"""Statement of reasons: author and reporters are told of a decision in its own transaction, so that there is none without it.

What they are told stands in the decision (its page is the statement); a notice brings it, and a channel mails that.
"""

from collections.abc import Collection
from typing import Any

from jobtease import reportable
from jobtease.accounts.models import Account
from jobtease.moderation import messages, rulings, subject_queries
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.public import queries
from jobtease.notices import actions as notices
from jobtease.notices.messages import Message, Word
from jobtease.words.cleaning import excerpt

LONGEST = 300
"""Characters of a reason in a notice; all of it stands on the page."""


async def tell_decided(decision: Decision, case: Case, reported_in: Case) -> None:
    """The author hears what was decided and why, reporters hear the outcome. Within the open transaction; twice is once.

    Of what stays as it is the author hears nothing: it would only say that somebody reported it.
    """
    author = await _author(case)
    if author is not None and decision.ruling in messages.TO_AUTHOR:
        await _tell_author(decision, case, author)
    for reporter, report in await _reporters(reported_in):
        message = messages.TO_REPORTER[await queries.outcome_for_reporter(case, decision)]
        await notices.tell(f"decided:{decision.public_id}:{reporter}", reporter, message, ("report", report.public_id))


async def tell_undone(
    decision: Decision, case: Case, actor: int, *, answered_to: Collection[int] | None = None
) -> None:
    """Who was told of a decision hears that it was taken back, and so does the moderator whose it was, when a colleague did it.

    `answered_to`: accounts whose appeals were answered by this. They are told that, and reporters hear of the decision that comes
    instead.
    """
    key = f"undone:{decision.public_id}"
    why = excerpt(decision.undone_reason, LONGEST)
    author = await _author(case)
    if author is not None and decision.ruling in messages.TO_AUTHOR and author.id not in (answered_to or ()):
        official = decision.ruling is not Ruling.RELEASE
        details: dict[str, Any] = {"title": await _title(case), "reason": why}
        subject = ("decision", decision.public_id)
        await notices.tell(f"{key}:{author.id}", author.id, messages.UNDONE, subject, official=official, **details)
    for reporter, report in await _reporters(case) if answered_to is None else ():
        await notices.tell(f"{key}:{reporter}", reporter, messages.LOOKED_AT_AGAIN, ("report", report.public_id))
    whose = decision.moderator_id
    if whose is not None and whose != actor:
        subject = ("case", case.public_id)
        await notices.tell(f"{key}:{whose}", whose, messages.OF_YOURS, subject, about=actor or None, reason=why)


async def _author(case: Case) -> Account | None:
    return await Account.get_or_none(id=case.author_id) if case.author_id is not None else None


async def _reporters(case: Case) -> list[tuple[int, Report]]:
    reports = await Report.filter(case_id=case.id).exclude(reporter_id=None).order_by("id")
    return [(report.reporter_id, report) for report in reports if report.reporter_id is not None]


async def _title(case: Case) -> str | Word:
    thing = await subject_queries.for_author(case.kind, case.subject)
    return thing.title if thing and thing.title else Word(case.kind)


async def _tell_author(decision: Decision, case: Case, author: Account) -> None:
    key = f"decided:{decision.public_id}:{author.id}"
    title = await _title(case)
    if decision.ruling is Ruling.RELEASE:
        thing = await subject_queries.for_author(case.kind, case.subject)
        subject = (reportable.of(case.kind).page_of, thing.parent) if thing else ("home", "")
        await notices.tell(
            key, author.id, messages.TO_AUTHOR[Ruling.RELEASE], subject, title=title, who=await _who_sees(case)
        )
        return
    message, reason = _words(decision)
    subject = ("decision", decision.public_id)
    await notices.tell(key, author.id, message, subject, official=True, title=title, reason=reason)


async def _who_sees(case: Case) -> Word:
    """Who sees what was let through."""
    about = reportable.of(case.kind)
    model: Any = about.model
    post = await model.filter(public_id=case.subject).first() if about.is_post else None
    if post is None or about.for_one:
        return Word("few")
    return messages.who_sees(post)


def _words(decision: Decision) -> tuple[Message, str]:
    outcome = rulings.outcome_of(decision.ruling, decision.before)
    whole = decision.ruling is Ruling.SUSPEND  # what they read first comes by mail: they are signed out everywhere
    return messages.TO_AUTHOR[outcome], decision.reason if whole else excerpt(decision.reason, LONGEST)
