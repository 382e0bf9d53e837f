"""Reads of what was handed on: evidence under legal hold, and where a case went and whom it was told. Ask for the case first."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from tortoise.expressions import Subquery

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.moderation import rules
from jobtease.moderation.handing_over.models import Authority, AuthorityReport, Transfer
from jobtease.moderation.models import Case
from jobtease.regions import queries as regions
from jobtease.words.translations import N_

TOLD: Mapping[str, str] = {
    Authority.HOTLINE: N_("Meldpunt Kinderporno (Offlimits)"),
    Authority.POLICE: N_("The police"),
    Authority.NOBODY: N_("Nobody: it is something else"),
}
"""Message ids."""


async def held() -> list[str]:
    """Things of which no evidence goes: nobody has told the police or the hotline of a suspicion of child abuse, or only just."""
    told = AuthorityReport.filter(reported_at__lt=clock.now() - rules.EVIDENCE_KEPT).exclude(authority=Authority.NOBODY)
    waiting = Case.filter(child_abuse=True, evidence_gone_at=None).exclude(id__in=Subquery(told.values("case_id")))
    return [str(subject) for subject in await waiting.values_list("subject", flat=True)]


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
class HandedOn:
    """All of that for one case, the oldest first."""

    moved: tuple[Moved, ...]
    told: tuple[Told, ...]


async def of_case(public_id: str) -> HandedOn:
    """Where a case went, and whom it was told."""
    moved = await Transfer.filter(case__public_id=public_id).order_by("id")
    told = await AuthorityReport.filter(case__public_id=public_id).order_by("id")
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
    )


def _name(code: str) -> str:
    place = regions.by_code(code)
    return place.called if place else code
