"""Writes of the queue: taking a case, giving it back or to a colleague, putting it apart to talk it over, and notes."""

from jobtease import clock
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation.cases import lease, lifecycle
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import HandedOver, ModerationEvent, OfCase
from jobtease.moderation.models import Case
from jobtease.moderation.queue import note_queries, queries
from jobtease.moderation.queue.models import CaseNote, NoteKind
from jobtease.moderation.queue.queries import EVERYTHING, Narrowed
from jobtease.words.translations import _

CANDIDATES, TRIES = 20, 5


@event_log.action
async def take(viewer: Viewer, case_id: str) -> None:
    """Have a case for a while, or for as long again; also one that stood apart.

    Raises NotFound elsewhere, Forbidden for one's own report, Conflict with who has it, or when nothing is left to decide.
    """
    case = await _own(viewer, case_id)
    long = clock.now() + lease.LASTS - lease.RENEWED_AFTER
    if lease.has(viewer, case) and case.held_until is not None and case.held_until > long:
        event_log.no_change()
        return
    if not await _take(viewer, case):
        raise await lease.why_not(case.id)


@event_log.action
async def take_next(viewer: Viewer, narrowed: Narrowed = EVERYTHING) -> str:
    """Have the most urgent case that nobody has: its public id, or empty when there is none."""
    for _try in range(TRIES):
        candidates = await queries.free(viewer, narrowed, limit=CANDIDATES)
        cases = {case.id: case for case in await Case.filter(id__in=candidates)} if candidates else {}
        for case_id in candidates:
            if await _take(viewer, cases[case_id]):
                return str(cases[case_id].public_id)
        if len(candidates) < CANDIDATES:
            break  # others were quicker, and there are no more
    event_log.no_change()
    return ""


async def _take(viewer: Viewer, case: Case) -> bool:
    until = clock.now() + lease.LASTS
    if lease.has(viewer, case) and case.held_until is not None:
        until = max(until, case.held_until)
    free = Case.filter(lease.free_for(viewer.id), id=case.id)
    if not await free.update(holder_id=viewer.id, held_until=until, talk_since=None):
        return False
    await _tell(ModerationEvent.CASE_TAKEN, viewer, case)
    return True


@event_log.action
async def put_back(viewer: Viewer, case_id: str) -> None:
    """Give a case back to the queue. Raises as `take` does, for what a colleague has."""
    case = await _own(viewer, case_id)
    had = Case.filter(id=case.id, closed_at=None, holder_id=viewer.id)
    if not await had.update(holder_id=None, held_until=None):
        if not lease.states.FREE.holds(case):
            raise await lease.why_not(case.id)
        event_log.no_change()  # it ran out: nobody has it
        return
    await _tell(ModerationEvent.CASE_RETURNED, viewer, case)


@event_log.action
async def hand_over(viewer: Viewer, case_id: str, colleague: str, note: str) -> None:
    """Give a case to a colleague of the same desk, by their public id, with a note. They have it for longer than who takes one.

    Raises Invalid for anybody who can't decide about it, and as `take` does.
    """
    case = await _own(viewer, case_id)
    found = {each.public_id: each for each in await note_queries.colleagues_for(viewer, case)}.get(colleague)
    if found is None:
        raise Invalid(colleague=_("This colleague can't decide about it. Choose another one."))
    now = clock.now()
    until = max(now + lease.LASTS, min(now + lease.HANDED, case.due_at))
    free = Case.filter(lease.free_for(viewer.id), id=case.id)
    if not await free.update(holder_id=found.id, held_until=until, talk_since=None):
        raise await lease.why_not(case.id)
    row = await _note(viewer, case, note, NoteKind.HANDED, found.id)
    facts = HandedOver(about=case.subject, to=found.id, note=row.id)
    await _tell(ModerationEvent.CASE_HANDED_OVER, viewer, case, facts)


@event_log.action
async def put_apart(viewer: Viewer, case_id: str, note: str) -> None:
    """It needs talking over: nobody gets it as the next one until somebody takes it up. Its deadline stays. Raises as `take` does."""
    case = await _own(viewer, case_id)
    free = Case.filter(lease.free_for(viewer.id), id=case.id)
    if not await free.update(holder_id=None, held_until=None, talk_since=clock.now()):
        raise await lease.why_not(case.id)
    await _note(viewer, case, note, NoteKind.TALK)
    await _tell(ModerationEvent.CASE_PUT_APART, viewer, case)


@event_log.action
async def add_note(viewer: Viewer, case_id: str, text: str) -> None:
    """Tell colleagues something of a case, also of a decided one. Raises NotFound elsewhere, Conflict when its evidence is gone."""
    case = await _own(viewer, case_id)
    if not await Case.filter(id=case.id, evidence_gone_at=None).update(evidence_gone_at=None):  # locks it
        raise Conflict(_("What was kept of this case is gone. Nothing can be added."))
    await lease.renew(viewer, case.id)
    await _note(viewer, case, text, NoteKind.NOTE)
    await _tell(ModerationEvent.CASE_NOTED, viewer, case)


async def _tell(name: ModerationEvent, viewer: Viewer, case: Case, facts: OfCase | None = None) -> None:
    await lifecycle.tell(name, case, facts or OfCase(about=case.subject), viewer.id)


async def _note(viewer: Viewer, case: Case, text: str, kind: NoteKind, colleague_id: int | None = None) -> CaseNote:
    return await CaseNote.create(case_id=case.id, author_id=viewer.id, text=text, kind=kind, colleague_id=colleague_id)


async def _own(viewer: Viewer, case_id: str) -> Case:
    """A case of this moderator's desk that they may decide."""
    case = await Case.filter(await jurisdiction.within(viewer), public_id=case_id).first()
    if case is None:
        raise NotFound
    if why := await note_queries.barred(viewer, case):
        raise Forbidden(why)
    return case
