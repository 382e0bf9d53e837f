"""What moderation must know of what somebody reports and objects: a case can be about it, nobody can report it."""

from typing import Any

from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.moderation.complaints.queries import KIND
from jobtease.reportable import Reportable, Subject, by_nobody
from jobtease.words.translations import N_

UNFOUNDED = "1.3"
"""Number of the house rule about reports without a ground."""


async def _read(row: Any, whole: bool) -> Subject:
    return Subject(
        kind=KIND,
        public_id=row.public_id,
        author_id=None,
        author="",
        author_public_id="",
        language=row.language,
        municipality=row.municipality_id,
        reaches="",
        title="",
        visibility=Visibility.HIDDEN,
        posted_at=row.joined_at,
        parent=row.public_id,
    )


REPORTABLES = (
    Reportable(
        kind=KIND,
        name=N_("Reports and objections"),
        one=N_("reports and objections"),
        of_author=N_("Reports and objections of {name}"),
        stands_on="case",
        model=Account,
        read=_read,
        related=(),
        seen_by=by_nobody,
        private=True,
        by_clause=UNFOUNDED,
        is_conduct=True,
    ),
)
