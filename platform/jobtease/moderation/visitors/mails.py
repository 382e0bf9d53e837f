"""Mails to who reported something without an account: a receipt, what came of it, the answer to an objection. Nothing typed is in one.

The address may be somebody else's: a mail with words or a name of the sender's choice would be a way to write to anybody.
"""

from collections.abc import Mapping
from typing import Any

from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.moderation.visitors import queries
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.settings import Settings
from jobtease.web.moments import in_words
from jobtease.words.translations import _, speaking

RECEIPT, OUTCOME, ANSWER = "visitor_report", "visitor_outcome", "visitor_answer"


async def receipt(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """It is in; None when it was forgotten meanwhile."""
    row = await VisitorReport.filter(public_id=details["report"]).first()
    if row is None:
        return None
    with speaking(row.language):
        return Mail(_("Your report is in"), _body(settings, row, before=in_words(row.due_at)))


async def outcome(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """What came of it, as it is when this is sent."""
    row = await VisitorReport.filter(public_id=details["report"]).first()
    if row is None:
        return None
    found = await queries.follow(row)
    with speaking(row.language):
        words = _("A moderator took the decision back, and looks at it again.")
        if found.outcome:
            words = _(queries.OUTCOMES[found.outcome])
        elif found.closed_at is not None:
            words = _("A moderator took the decision back. Another decision about it stands.")
        link = _link(settings, row) + queries.OBJECT if found.standing and found.standing.may else ""
        return Mail(_("What came of your report"), _body(settings, row, outcome=words, object=link))


async def answer(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """What was answered to their objection; why stands on the page, since a moderator may have quoted what was typed."""
    row = await VisitorReport.filter(public_id=details["report"]).first()
    if row is None:
        return None
    standing = (await queries.follow(row)).standing
    if standing is None or standing.mine is None or standing.mine.outcome is None:
        return None
    with speaking(row.language):
        words = _(queries.answers(row.in_sight)[standing.mine.outcome])
        return Mail(_("The answer to your objection"), _body(settings, row, answer=words))


def _link(settings: Settings, row: VisitorReport) -> str:
    return settings.origin + queries.path_to(settings.secret, row.public_id)


def _body(settings: Settings, row: VisitorReport, **told: str) -> str:
    words = {"before": "", "outcome": "", "object": "", "answer": ""} | told
    return written("moderation/visitor_mail", link=_link(settings, row), **words)


WRITERS: Mapping[str, outbox.Writer] = {RECEIPT: receipt, OUTCOME: outcome, ANSWER: answer}
