"""Reads of what was handed on: evidence under legal hold, and where a case went and whom it was told. Ask for the case first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.accounts.mandates import queries as mandates
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.moderation import rules
from jobtease.moderation.desk import suspicion_jurisdiction
from jobtease.moderation.handing_over.models import Authority, AuthorityReport, LiftProposal, Transfer
from jobtease.moderation.models import Case, Report
from jobtease.regions import queries as regions
from jobtease.words.translations import N_

TOLD: Mapping[str, str] = {
    Authority.HOTLINE: N_("Meldpunt Kinderporno (Offlimits)"),
    Authority.POLICE: N_("The police"),
    Authority.NOBODY: N_("Nobody: it is something else"),
}
"""Message ids."""


async def held() -> list[str]:
    """Things of which no evidence goes: nobody has told the police or the hotline of a suspicion of child abuse, or only just; or it was
    lifted only just. What was told in one case holds for those before it about the same thing."""
    told = AuthorityReport.filter(reported_at__lt=clock.now() - rules.EVIDENCE_KEPT).exclude(authority=Authority.NOBODY)
    last = {
        str(subject): int(str(case))
        for subject, case in await told.order_by("case_id").values_list("case__subject", "case_id")
    }
    waiting = Case.filter(child_abuse=True, evidence_gone_at=None, appeal_of_id=None)
    lifted = LiftProposal.filter(agreed=True, answered_at__gte=clock.now() - rules.EVIDENCE_KEPT)
    found = {str(one) for one in await lifted.values_list("case__subject", flat=True)}
    for subject, case in await waiting.values_list("subject", "id"):
        if last.get(str(subject), 0) < int(str(case)):
            found.add(str(subject))
    return sorted(found)


@dataclass(frozen=True)
class Moved:
    """A case went from one desk to another."""

    origin: str
    target: str
    """Names of the municipalities."""
    moderator: str
    note: str
    moved_at: datetime


@dataclass(frozen=True)
class Told:
    """Somebody was told of a suspicion of child abuse, or it was found to be something else."""

    authority: str
    reference: str
    moderator: str
    reported_at: datetime


@dataclass(frozen=True)
class Lift:
    """Somebody found that it is no child abuse, and what a second one said."""

    reason: str
    proposed_by: str
    """Empty when they have left."""
    proposed_at: datetime
    mine: bool
    answered_by: str
    answered_at: datetime | None
    agreed: bool


@dataclass(frozen=True)
class HandedOn:
    """All of that for one case, the oldest first."""

    moved: tuple[Moved, ...]
    told: tuple[Told, ...]
    lifts: tuple[Lift, ...]


async def of_case(public_id: str) -> HandedOn:
    """Where a case went, and whom it was told."""
    moved = await Transfer.filter(case__public_id=public_id).order_by("id")
    told = await AuthorityReport.filter(case__public_id=public_id).order_by("id")
    lifts = await LiftProposal.filter(case__public_id=public_id).order_by("id").select_related(*_BOTH)
    ids = {row.moderator_id for row in moved} | {row.moderator_id for row in told}
    names = dict(await Account.filter(id__in=[one for one in ids if one]).values_list("id", "nickname")) if ids else {}
    return HandedOn(
        tuple(
            Moved(_name(row.origin), _name(row.target), names.get(row.moderator_id, ""), row.note, row.moved_at)
            for row in moved
        ),
        tuple(
            Told(row.authority.value, row.reference, names.get(row.moderator_id, ""), row.reported_at) for row in told
        ),
        tuple(_lift(row) for row in lifts),
    )


async def who_decides(public_id: str) -> Sequence[Account]:
    """Who has the role for a suspicion of child abuse, for a case that the viewer had; empty where nobody does."""
    case = await Case.get(public_id=public_id)
    return await suspicion_jurisdiction.people_for(case.municipality, case.reaches)


_BOTH = ("proposed_by", "answered_by")


async def open_lift(case: Case) -> LiftProposal | None:
    """What was proposed about the thing of a case and not answered, by somebody who has the role for it still: it takes two of those."""
    row = await LiftProposal.filter(case__subject=case.subject, answered_at=None).select_related(*_BOTH).first()
    people = suspicion_jurisdiction.ids_for(await mandates.entrusted(), case.municipality, case.reaches)
    return row if row is not None and row.proposed_by_id in people else None


async def lift_of(viewer: Viewer, public_id: str) -> tuple[Lift | None, tuple[str, ...]]:
    """The same for a case that the viewer was found to have, and the names of those who can agree besides the viewer."""
    case = await Case.get(public_id=public_id)
    waits = await open_lift(case)
    reporters = await Report.filter(case__subject=case.subject).values_list("reporter_id", flat=True)
    apart = {viewer.id, case.author_id, waits.proposed_by_id if waits else None, *reporters}
    people = await suspicion_jurisdiction.people_for(case.municipality, case.reaches)
    names = tuple(one.nickname for one in people if one.id not in apart)
    return (_lift(waits, viewer.id) if waits else None), names


def _lift(row: LiftProposal, viewer_id: int = 0) -> Lift:
    return Lift(
        row.reason,
        row.proposed_by.nickname if row.proposed_by else "",
        row.proposed_at,
        row.proposed_by_id == viewer_id,
        row.answered_by.nickname if row.answered_by else "",
        row.answered_at,
        bool(row.agreed),
    )


def _name(code: str) -> str:
    place = regions.by_code(code)
    return place.called if place else code
