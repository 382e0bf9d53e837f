"""What moderation must know of an address at which a visitor says that something is wrong: a case can be about it, nothing is there."""

from typing import Any

from jobtease.audience import Visibility
from jobtease.moderation.visitors.models import ADDRESS, VisitorReport
from jobtease.reportable import TITLE, Reportable, Subject, by_nobody
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_


async def _read(row: Any, whole: bool) -> Subject:
    return Subject(
        kind=ADDRESS,
        public_id=row.public_id,
        author_id=None,
        author="",
        author_public_id="",
        language=row.language,
        municipality=row.municipality,
        reaches="",
        title=excerpt(row.place, TITLE),
        visibility=Visibility.HIDDEN,
        posted_at=row.made_at,
        parent=row.public_id,
        passages=(("", row.place),),
    )


REPORTABLES = (
    Reportable(
        kind=ADDRESS,
        name=N_("Something at an address"),
        one=N_("something at an address"),
        of_author=N_("Reported without an account"),
        stands_on="case",
        model=VisitorReport,
        read=_read,
        related=(),
        seen_by=by_nobody,
        private=True,
    ),
)
