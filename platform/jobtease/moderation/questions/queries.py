"""Reads of questions whether a message is real: for who asked, and for the desk that answers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case
from jobtease.moderation.questions.models import RecruiterQuestion


@dataclass(frozen=True)
class Question:
    """One question, with its answer when there is one."""

    public_id: str
    words: str
    asked_at: datetime
    answer: str
    answered_at: datetime | None
    due_at: datetime
    """By when a moderator answers."""
    author: str = ""
    """For the desk: who asked."""
    case: str = ""


async def mine(viewer: Viewer, public_id: str) -> Question:
    """One of the viewer's own. Raises NotFound."""
    row = await RecruiterQuestion.filter(public_id=public_id, author_id=viewer.id).first()
    case = await Case.filter(subject=public_id).order_by("-id").first() if row else None
    if row is None or case is None:
        raise NotFound
    return _question(row, case)


async def all_mine(viewer: Viewer) -> tuple[Question, ...]:
    """The viewer's own, the newest first."""
    rows = await RecruiterQuestion.filter(author_id=viewer.id).order_by("-id")
    cases = {case.subject: case for case in await Case.filter(subject__in=[row.public_id for row in rows] or [""])}
    return tuple(_question(row, cases[row.public_id]) for row in rows if row.public_id in cases)


async def at_desk(viewer: Viewer, public_id: str) -> Question:
    """One that waits, or waited, at the moderator's desk. Raises NotFound."""
    within = await jurisdiction.within(viewer)
    case = (
        await Case.filter(within, kind="question", subject=public_id).order_by("-id").select_related("author").first()
    )
    row = await RecruiterQuestion.get_or_none(public_id=public_id)
    if case is None or row is None:
        raise NotFound
    return _question(row, case, author=case.author.nickname if case.author else "")


def _question(row: RecruiterQuestion, case: Case, author: str = "") -> Question:
    return Question(
        public_id=row.public_id,
        words=row.words,
        asked_at=row.asked_at,
        answer=row.answer,
        answered_at=row.answered_at,
        due_at=case.due_at,
        author=author,
        case=case.public_id,
    )


async def copy_of(account_id: int) -> list[dict[str, Any]]:
    """What somebody asked, and what was answered, for the file they take along."""
    rows = RecruiterQuestion.filter(author_id=account_id).order_by("id")
    return [dict(row) for row in await rows.values("words", "asked_at", "answer", "answered_at")]
