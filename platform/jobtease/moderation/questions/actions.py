"""Writes about questions whether a message is real: asked, answered once, erased."""

from datetime import timedelta

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.moderation import messages, rules
from jobtease.moderation.cases import alarms, lease
from jobtease.moderation.cases.lifecycle import close_without_decision, open_case
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import ModerationEvent, QuestionTold
from jobtease.moderation.models import Case
from jobtease.moderation.questions.models import KEPT, RecruiterQuestion
from jobtease.notices import actions as notices
from jobtease.words.cleaning import excerpt
from jobtease.words.screening import beside, reasons, screen
from jobtease.words.translations import _

QUESTIONS = Budget(5, per=timedelta(days=1))
AT_ONCE = 200
KIND = "question"


async def ask(viewer: Viewer, words: str) -> str:
    """Ask a moderator of one's own municipality about a message; the question's public id."""
    found = await beside([words], screen, words)  # before the transaction: no other writer waits for it
    return await _ask(viewer, words, reasons(found))


@event_log.action
async def _ask(viewer: Viewer, words: str, why: tuple[str, ...]) -> str:
    question = await RecruiterQuestion.create(author_id=viewer.id, words=words)
    await open_case(
        kind=KIND,
        subject=question.public_id,
        author_id=viewer.id,
        municipality=viewer.municipality,
        because=KIND,
        due=rules.DAY.after,
        # not what is found about somebody else's words: it is no danger to life, and nobody here wrote them
        alarms=tuple(word for word in why if word in alarms.CLAUSE),
    )
    _tell(ModerationEvent.QUESTION_ASKED, question, viewer.id, viewer.municipality)
    return str(question.public_id)


@event_log.action
async def answer(viewer: Viewer, public_id: str, words: str) -> None:
    """Answer a question that waits at the moderator's desk: who asked reads it, and the case is closed.

    Raises NotFound for one of elsewhere or about oneself, Conflict when a colleague was first.
    """
    mine = await jurisdiction.within(viewer)
    case = await Case.filter(mine, kind=KIND, subject=public_id).order_by("-id").first()
    question = await RecruiterQuestion.get_or_none(public_id=public_id)
    if case is None or question is None:
        raise NotFound
    await lease.for_holder(viewer, case)
    waits = RecruiterQuestion.filter(id=question.id, answered_at=None)
    if not await waits.update(answer=words, answered_by_id=viewer.id, answered_at=clock.now()):
        raise Conflict(_("A colleague answered this a moment ago."))
    await close_without_decision(public_id)
    place = await jurisdiction.desk_for(viewer, case.municipality, case.reaches)
    _tell(ModerationEvent.QUESTION_ANSWERED, question, viewer.id, place)
    key, subject = f"question:{public_id}", (KIND, public_id)
    await notices.tell(key, question.author_id, messages.ANSWERED, subject, reason=excerpt(words, 300))


@event_log.action
async def erase_mine(viewer: Viewer, public_id: str) -> None:
    """Erase a question of one's own, with the answer, answered or not. Raises NotFound."""
    question = await RecruiterQuestion.filter(public_id=public_id, author_id=viewer.id).first()
    if question is None:
        raise NotFound
    await _erase(question, viewer.id)


async def erase_past() -> int:
    """Erase what was answered 30 days ago; how many. A chore."""
    past = RecruiterQuestion.filter(answered_at__lt=clock.now() - KEPT).order_by("answered_at").limit(AT_ONCE)
    return sum([await _erase_due(question) for question in await past])


@event_log.action
async def _erase_due(question: RecruiterQuestion) -> bool:
    return await _erase(question)


async def _erase(question: RecruiterQuestion, actor: int | None = None) -> bool:
    await close_without_decision(question.public_id)
    if not await RecruiterQuestion.filter(id=question.id).delete():
        event_log.no_change()  # another process was earlier
        return False
    _tell(ModerationEvent.QUESTION_ERASED, question, actor)
    return True


def _tell(
    name: ModerationEvent, question: RecruiterQuestion, actor: int | None, municipality: str | None = None
) -> None:
    facts = QuestionTold(question=question.public_id)
    event_log.record(name, question.public_id, actor=actor, municipality=municipality, facts=facts)
