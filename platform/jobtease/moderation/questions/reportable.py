"""Moderation's view of questions whether a message is real: a case that is answered. Nobody else sees one, or can report it."""

from typing import Any

from jobtease.moderation.questions.models import RecruiterQuestion
from jobtease.reportable import Reportable, Subject, by_nobody
from jobtease.words.translations import N_


async def _question(row: Any, _whole: bool) -> Subject:
    author = row.author
    return Subject(
        kind="question",
        public_id=row.public_id,
        author_id=author.id,
        author=author.nickname,
        author_public_id=author.public_id,
        language=author.language,
        municipality=author.municipality_id,
        reaches="",
        title="",
        visibility=row.visibility,
        posted_at=row.asked_at,
        parent=row.public_id,
        passages=(("", row.words),),
    )


REPORTABLES = (
    Reportable(
        kind="question",
        name=N_("Is this real?"),
        one=N_("a question whether a message is real"),
        of_author=N_("{name} asks: is this real?"),
        model=RecruiterQuestion,
        read=_question,
        seen_by=by_nobody,
        private=True,
        answered_on="moderation:question",
    ),
)
