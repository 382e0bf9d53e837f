"""Reads of who works at a case, and of what moderators wrote about it for each other. Never for whom it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.errors import NotFound
from jobtease.moderation import states
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.cases import lease
from jobtease.moderation.desk import jurisdiction, suspicion_jurisdiction
from jobtease.moderation.models import Case, Decision, Report
from jobtease.moderation.queue.models import CaseNote, NoteKind
from jobtease.words.translations import _


@dataclass(frozen=True)
class Note:
    """What a moderator wrote about a case."""

    kind: NoteKind
    author: str
    """Empty when they have left."""
    colleague: str
    text: str
    written_at: datetime
    mine: bool


@dataclass(frozen=True)
class Work:
    """Who works at a case now, and what was written about it."""

    mine: bool
    holder: str
    """The colleague who has it; empty when it is free or the viewer's own."""
    until: datetime | None
    apart: bool
    barred: str
    """Why this moderator can't decide, in words; empty when they can."""
    colleagues: tuple[tuple[str, str], ...]
    """Public ids and names of those to whom it can be handed over."""
    notes: tuple[Note, ...]
    can_note: bool


async def work_at(viewer: Viewer, case_id: str) -> Work:
    """Of one case of the moderator's desk. Raises NotFound for any other."""
    cases = Case.filter(await jurisdiction.within(viewer), public_id=case_id)
    case = await cases.select_related("holder").first()
    if case is None:
        raise NotFound
    taken, mine = states.TAKEN.holds(case), lease.has(viewer, case)
    colleagues = await colleagues_for(viewer, case) if case.closed_at is None else ()
    return Work(
        mine=mine,
        holder=case.holder.nickname if taken and not mine and case.holder else "",
        until=case.held_until if taken else None,
        apart=states.APART.holds(case),
        barred=await barred(viewer, case),
        colleagues=tuple((each.public_id, each.nickname) for each in colleagues),
        notes=await _notes(viewer, case),
        can_note=case.evidence_gone_at is None,
    )


async def _notes(viewer: Viewer, case: Case) -> tuple[Note, ...]:
    rows = await CaseNote.filter(case_id=case.id).order_by("id").select_related("author", "colleague")
    return tuple(
        Note(
            row.kind,
            row.author.nickname if row.author else "",
            row.colleague.nickname if row.colleague else "",
            row.text,
            row.written_at,
            row.author_id == viewer.id,
        )
        for row in rows
    )


async def barred(viewer: Viewer, case: Case) -> str:
    """Why somebody of this desk can't decide about a case: who judges is no party, and no judge of their own decision."""
    if case.appeal_of_id is not None:
        return await appeals.why_barred(viewer, await Decision.get(id=case.appeal_of_id))
    if await Report.filter(case_id=case.id, reporter_id=viewer.id).exists():
        return _("You reported this yourself. A colleague decides.")
    return ""


async def colleagues_for(viewer: Viewer, case: Case) -> Sequence[Account]:
    """Who may decide about a case: moderators of its desks, or who has the role for a suspicion of child abuse; but for the viewer
    and who is a party to it."""
    found: dict[int, Account] = {}
    if await suspicion_jurisdiction.is_suspected(case.subject):
        people = await suspicion_jurisdiction.people_for(case.municipality, case.reaches)
        found |= {each.id: each for each in people}
    else:
        for desk in await jurisdiction.desks_of(case.municipality, case.reaches):
            found |= {each.id: each for each in await mandates.moderators_of(desk)}
    reporters = await Report.filter(case_id=case.id).values_list("reporter_id", flat=True)
    apart = {viewer.id, case.author_id, *reporters}
    if case.appeal_of_id is not None:
        apart |= await appeals.parties(await Decision.get(id=case.appeal_of_id))
    return sorted((each for each in found.values() if each.id not in apart), key=lambda each: each.nickname.lower())
