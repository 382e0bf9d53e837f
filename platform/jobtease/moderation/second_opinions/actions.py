"""Writes of second opinions: drawn once, taken for a while, given once, raised with colleagues, forgotten."""

from tortoise.expressions import Q

from jobtease import audience, clock, reportable
from jobtease.accounts.mandates import queries as mandates
from jobtease.audience import Viewer
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.moderation import rules, rulings, subject_queries
from jobtease.moderation.cases import lease
from jobtease.moderation.desk import jurisdiction, suspicion_jurisdiction
from jobtease.moderation.events import ModerationEvent, SecondOpinionTold
from jobtease.moderation.models import Case, Decision, Report
from jobtease.moderation.queue.models import CaseNote, NoteKind
from jobtease.moderation.second_opinions import queries
from jobtease.moderation.second_opinions.models import WITHIN, Opinion, SecondOpinion
from jobtease.moderation.visitors.models import ADDRESS
from jobtease.words.translations import _

AT_ONCE, TRIES = 200, 5


async def draw(decision: Decision) -> None:
    """Ask for a second opinion about a decision. Within the open transaction; twice is once.

    Not where that would show private things to one more person for no case of theirs: pictures, files, what is for chosen people, and
    suspected abuse of a child. Nor of an answer to an objection, which is a second look already; nor where nobody else could.
    """
    case = await Case.get(id=decision.case_id)
    if case.appeal_of_id is not None or case.kind == ADDRESS or decision.undone_at is not None:
        return
    if await suspicion_jurisdiction.is_suspected(case.subject):
        return
    words = await _words(case)
    where = await _where(case, decision)
    if not words or not where:
        return
    row = SecondOpinion(
        decision_id=decision.id,
        municipality=where,
        words=words,
        due_at=decision.decided_at + WITHIN,
        drawn_at=clock.now(),
    )
    await SecondOpinion.bulk_create([row], ignore_conflicts=True)
    made = await SecondOpinion.get(decision_id=decision.id)
    if made.public_id == row.public_id:
        _tell(ModerationEvent.SECOND_DRAWN, made)


async def _words(case: Case) -> str:
    """What the first moderator read; empty where that was more than words."""
    about = reportable.of(case.kind)
    if about.exhibits is not None or (about.files is not None and await about.files.evidence_of(case.subject)):
        return ""
    kept = [
        case.evidence,
        *[str(one) for one in await Report.filter(case_id=case.id).values_list("evidence", flat=True)],
    ]
    if about.private:
        return next((one for one in kept if one), "")
    thing = await subject_queries.for_case(case.kind, case.subject)
    if thing is None or thing.sealed:
        return ""
    return thing.evidence or next((one for one in kept if one), "")


async def _where(case: Case, decision: Decision) -> str:
    reported = await Report.filter(case_id=case.id).values_list("reporter_id", flat=True)
    apart = {int(str(one)) for one in (*reported, case.author_id, decision.moderator_id) if one is not None}
    for desk in await jurisdiction.desks_of(case.municipality, case.reaches):
        if any(person.id not in apart for person in await mandates.moderators_of(desk)):
            return desk
    return await jurisdiction.another_desk(case, apart)


@event_log.action
async def take_next(viewer: Viewer) -> str:
    """Have the oldest that nobody has; its public id, or empty when there is none."""
    for one in await queries.waiting(viewer, limit=TRIES):
        row = await SecondOpinion.get(id=one)
        if await _take(viewer, row):
            return str(row.public_id)
    event_log.no_change()
    return ""


async def _take(viewer: Viewer, row: SecondOpinion) -> bool:
    free = SecondOpinion.filter(_free(viewer), id=row.id, given_at=None)
    if not await free.update(holder_id=viewer.id, held_until=clock.now() + lease.LASTS):
        return False
    _tell(ModerationEvent.SECOND_TAKEN, row, viewer.id)
    return True


def _free(viewer: Viewer) -> Q:
    """Nobody else has it: as lease.free_for, of what is no case."""
    return Q(holder_id=None) | Q(held_until__lte=clock.now()) | Q(holder_id=viewer.id)


@event_log.action
async def put_back(viewer: Viewer, public_id: str) -> None:
    """Give it back: a colleague may have it. Raises NotFound."""
    row = await queries.open_one(viewer, public_id)
    if not await SecondOpinion.filter(id=row.id, given_at=None, holder_id=viewer.id).update(
        holder_id=None, held_until=None
    ):
        event_log.no_change()
        return
    _tell(ModerationEvent.SECOND_RETURNED, row, viewer.id)


@event_log.action
async def give(viewer: Viewer, public_id: str, opinion: Opinion) -> None:
    """Say what one would have decided; nothing comes of it but a figure. What was kept to judge by goes.

    Raises NotFound for what isn't this moderator's to judge again, Invalid for a measure without a rule, Conflict when a colleague
    was first.
    """
    row = await queries.open_one(viewer, public_id)
    is_measure = opinion.ruling in rulings.MEASURES
    if is_measure and opinion.clause not in rules.CLAUSES:
        raise Invalid(
            clause=_("Choose the house rule that was broken. Without a rule there is nothing to decide against.")
        )
    free = SecondOpinion.filter(_free(viewer), id=row.id, given_at=None)
    clause = rules.stamp(opinion.clause) if is_measure else ""
    given = {"ruling": opinion.ruling, "clause": clause, "note": opinion.note}
    gone = {"words": "", "holder_id": None, "held_until": None}
    if not await free.update(moderator_id=viewer.id, given_at=clock.now(), **given, **gone):
        raise Conflict(_("A colleague judged this a moment ago."))
    _tell(ModerationEvent.SECOND_GIVEN, row, viewer.id)


@event_log.action
async def talk_over(viewer: Viewer, public_id: str) -> None:
    """Colleagues should talk the decision over: it stands among what was raised, and a note in its case says so. It changes nothing."""
    open_ = audience.unsuspected("decision__case__subject")
    row = await SecondOpinion.filter(open_, public_id=public_id, moderator_id=viewer.id).first()
    if row is None:
        raise NotFound
    if not await SecondOpinion.filter(id=row.id, raised_at=None).update(raised_at=clock.now()):
        event_log.no_change()
        return
    decision = await Decision.get(id=row.decision_id)
    if row.note and await Case.filter(id=decision.case_id, evidence_gone_at=None).exists():
        await CaseNote.create(case_id=decision.case_id, author_id=viewer.id, text=row.note, kind=NoteKind.TALK)
    _tell(ModerationEvent.SECOND_RAISED, row, viewer.id)


async def erase_past() -> int:
    """Erase the words of what nobody judged again in time; of how many. A chore."""
    due = SecondOpinion.filter(due_at__lt=clock.now()).exclude(words="").order_by("due_at").limit(AT_ONCE)
    return sum([await _erase(row) for row in await due])


@event_log.action
async def _erase(row: SecondOpinion) -> bool:
    if not await SecondOpinion.filter(id=row.id).exclude(words="").update(words="", holder_id=None, held_until=None):
        event_log.no_change()
        return False
    _tell(ModerationEvent.SECOND_FORGOTTEN, row)
    return True


def _tell(name: ModerationEvent, row: SecondOpinion, actor: int | None = None) -> None:
    facts = SecondOpinionTold(opinion=row.public_id)
    event_log.record(name, row.public_id, actor=actor, municipality=row.municipality, facts=facts)
