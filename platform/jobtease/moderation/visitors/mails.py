"""Mails to who reported something without an account: a receipt, and what came of it. Nothing that they typed is in one.

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

RECEIPT, OUTCOME = "visitor_report", "visitor_outcome"


async def receipt(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """It is in; None when it was forgotten meanwhile."""
    row = await VisitorReport.filter(public_id=details["report"]).first()
    if row is None:
        return None
    with speaking(row.language):
        return Mail(_("Your report is in"), _body(settings, row, before=in_words(row.due_at), outcome=""))


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
        return Mail(_("What came of your report"), _body(settings, row, before="", outcome=words))


def _body(settings: Settings, row: VisitorReport, **told: str) -> str:
    link = settings.origin + queries.path_to(settings.secret, row.public_id)
    return written("moderation/visitor_mail", link=link, **told)


WRITERS: Mapping[str, outbox.Writer] = {RECEIPT: receipt, OUTCOME: outcome}
