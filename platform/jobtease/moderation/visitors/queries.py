"""Reads of reports without an account: what an address means, and what becomes of a report for who has its link."""

import hmac
import re
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from jobtease import reportable
from jobtease.errors import NotFound
from jobtease.moderation import rulings
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.appeals.models import Outcome
from jobtease.moderation.appeals.queries import Standing
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.models import Case, Decision, Report, Ruling
from jobtease.moderation.visitors.models import VisitorReport
from jobtease.notices import messages as notices_messages
from jobtease.words.translations import N_

PREFIX, OBJECT = "/reported/", "/object"
_PATH = re.compile(r"/[A-Za-z0-9_/-]+")
_REPORT = re.compile(r"/report/(\w+)/([A-Za-z0-9_-]{16})")

NOT_TOLD = "not_told"
OUTCOMES: Mapping[str, str] = {
    **{ruling: rulings.TO_REPORTER[ruling] for ruling in (Ruling.HIDE, Ruling.REMOVE, Ruling.WARN)},
    NOT_TOLD: N_(
        "A moderator looked. No house rule is broken, nothing is there, or it is not for everybody to see. "
        "Which of these we don't tell: that protects others."
    ),
}
"""What came of it, in words. The same of what was left, what is gone, what never was, and what only some can see."""
_TOLD_AS: Mapping[str, str] = {
    Ruling.HIDE: Ruling.HIDE,
    Ruling.LIMIT: Ruling.HIDE,
    Ruling.SUSPEND: Ruling.HIDE,
    rulings.CORRECT: Ruling.HIDE,
    Ruling.REMOVE: Ruling.REMOVE,
    Ruling.WARN: Ruling.WARN,
}
"""By the outcome of a decision about what was in sight. What happened to an account is nobody else's business."""


_ANSWERED = N_("Another moderator looked at it again, and answers you.")


def answers(is_told: bool) -> Mapping[str, str]:
    """What came of an objection, in words, by its outcome; the same for all where that would tell what stood there."""
    return appeal_rules.ANSWERS if is_told else dict.fromkeys(Outcome, _ANSWERED)


def pointed_at(text: str) -> tuple[str, str] | None:
    """The kind and public id of the first thing whose page, or form to report it, has its address in a text.

    Whether it is there is another question. The host is not looked at: with 96 random bits an id is of no other site.
    """
    for path in _PATH.findall(text):
        if (report := _REPORT.search(path)) and reportable.find(report[1]):
            return report[1], report[2]
        for about in reportable.registered():
            page = notices_messages.path_of((about.kind, "")) if not about.stands_on else ""
            if page and (found := re.search(re.escape(page) + r"([A-Za-z0-9_-]{16})(?:/|$)", path)):
                return about.kind, found[1]
    return None


def page_meant(text: str) -> str:
    """The path of that page; empty where a text points at none."""
    meant = pointed_at(text)
    return notices_messages.path_of(meant) if meant and not reportable.of(meant[0]).stands_on else ""


def token(secret: str, public_id: str) -> str:
    """What makes the link of a report genuine: 144 bits. Moderators know the public id, and not this."""
    derived = hmac.digest(secret.encode(), f"report without an account {public_id}".encode(), sha256)
    return urlsafe_b64encode(derived[:18]).decode()


def path_to(secret: str, public_id: str) -> str:
    """Where whoever made a report follows it."""
    return f"{PREFIX}{public_id}/{token(secret, public_id)}"


@dataclass(frozen=True)
class Followed:
    """A report without an account as its maker follows it. Nothing in it tells of the thing but what was decided."""

    public_id: str
    place: str
    reason: str
    note: str
    would_help: str
    mailed: bool
    made_at: datetime
    due_at: datetime
    closed_at: datetime | None
    outcome: str
    """Key of OUTCOMES; empty while it waits."""
    undone: bool
    is_told: bool
    """Whether they may know what was done: it was in sight."""
    standing: Standing | None
    """How they may object; None while nothing was decided."""


async def followed(secret: str, public_id: str, given: str) -> Followed:
    """A report for who has its link. Raises NotFound as `genuine` does."""
    return await follow(await genuine(secret, public_id, given))


async def genuine(secret: str, public_id: str, given: str) -> VisitorReport:
    """A report by its link. Raises NotFound for a link that we didn't make, or whose report was forgotten."""
    if not hmac.compare_digest(token(secret, public_id).encode(), given.encode()):
        raise NotFound
    row = await VisitorReport.filter(public_id=public_id).first()
    if row is None:
        raise NotFound
    return row


async def case_of(row: VisitorReport) -> Case | None:
    """The case that a report is in; None while nobody has taken it in."""
    report = await Report.filter(id=row.report_id).select_related("case").first() if row.report_id else None
    case: Case | None = report.case if report else None
    return case


async def follow(row: VisitorReport) -> Followed:
    """What became of a report."""
    case = await case_of(row)
    decision = await standing_queries.of_case(case.id) if case else None
    undone = case is not None and decision is None and await Decision.filter(case_id=case.id).exists()
    return Followed(
        public_id=row.public_id,
        place=row.place,
        reason=row.reason,
        note=row.note,
        would_help=row.would_help,
        mailed=bool(row.email),
        made_at=row.made_at,
        due_at=case.due_at if case is not None and undone else row.due_at,
        closed_at=case.closed_at if case is not None and (decision is not None or undone) else None,
        outcome=_outcome(row, decision) if decision is not None else "",
        undone=undone,
        is_told=row.in_sight,
        standing=await appeals.standing_as_visitor(row.id, case, in_sight=row.in_sight) if case else None,
    )


def _outcome(row: VisitorReport, decision: Decision) -> str:
    if not row.in_sight or decision.before is None:
        return NOT_TOLD
    return _TOLD_AS.get(rulings.outcome_of(decision.ruling, decision.before), NOT_TOLD)
