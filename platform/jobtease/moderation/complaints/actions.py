"""Writes about unfounded complaints: a moderator opens a case about what somebody files, and a pause that is undone gives back its places.

Warning and pausing are decisions like others (moderation/cases/decision_actions.py), with all that goes with one.
"""

from jobtease.accounts.models import Account
from jobtease.audience import Role, Viewer
from jobtease.errors import NotFound
from jobtease.events import event_log
from jobtease.moderation import rules
from jobtease.moderation.appeals.appeal_rules import ANSWERED_WITHIN
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.cases import lifecycle, track_record
from jobtease.moderation.complaints import queries
from jobtease.moderation.complaints.queries import KIND
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import CaseLookedAt, ModerationEvent
from jobtease.moderation.models import Case, Report


@event_log.action
async def look_into(viewer: Viewer, account: str) -> str:
    """Open a case about what a member of the moderator's municipality reports and objects; its public id, also of an open one.

    Raises NotFound for anybody else, for themselves, and for who filed nothing that was decided here: a case shows who is a minor.
    """
    person = await Account.get_or_none(public_id=account)
    at_home = person is not None and person.role is Role.MEMBER and person.municipality_id in viewer.jurisdiction
    if person is None or not at_home or person.id == viewer.id:
        raise NotFound
    if not (await queries.figures(viewer, person.id)).filed:
        raise NotFound
    case = await lifecycle.open_case(
        kind=KIND,
        subject=person.public_id,
        author_id=person.id,
        municipality=person.municipality_id,
        because=KIND,
        due=rules.HELD.after,
    )
    event_log.record(
        ModerationEvent.CASE_LOOKED_INTO,
        case.public_id,
        actor=viewer.id,
        municipality=await jurisdiction.desk_for(viewer, case.municipality),
        facts=CaseLookedAt(about=case.subject, kind=KIND),
    )
    return str(case.public_id)


async def bring_back(account_id: int) -> None:
    """A pause was taken back: what waits at the end because of it is due as if there had been none. Within the open transaction."""
    reports = Report.filter(reporter_id=account_id, case__closed_at=None, case__appeal_of_id=None)
    for report in await reports.order_by("id").select_related("case"):
        case: Case = report.case
        due = rules.REASONS[report.reason].within.after(report.created_at)
        rank = await track_record.rank_of(account_id, case.municipality, case.reaches)
        await Case.filter(id=case.id, closed_at=None).update(
            due_at=min(case.due_at, due), reporter_rank=min(case.reporter_rank, rank)
        )
    for appeal in await Appeal.filter(account_id=account_id, outcome=None).order_by("id"):
        due = appeal.made_at + ANSWERED_WITHIN
        await Case.filter(id=appeal.case_id, closed_at=None, due_at__gt=due).update(due_at=due)
