"""Reads of the people of a moderator's municipality, and of their posts: one person's whole history, and what a search finds.

Cases, reports and decisions by `jurisdiction.within`; people and posts by where the moderator is appointed, as in the live feed. What is
sealed is there without its words, and no search looks into it; private messages are not there at all.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from jobtease import reportable
from jobtease.accounts.models import Account
from jobtease.audience import SEALED, Audience, Role, Viewer, Visibility
from jobtease.data.conditions import where
from jobtease.errors import NotFound
from jobtease.moderation import rules, subject_queries
from jobtease.moderation.cases import standing_queries
from jobtease.moderation.cases.track_record import NO_MEASURE
from jobtease.moderation.complaints import queries as complaints
from jobtease.moderation.complaints.queries import Figures
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.desk.case_queries import Made, made
from jobtease.moderation.models import Case, Decision, Report

DECISIONS, POSTS, FOUND = 50, 20, 50
"""At most: decisions on a page, posts of each kind, and what a search finds."""
SHORTEST = 2
"""Letters to search for."""


@dataclass(frozen=True)
class Posted:
    """Something that was posted here, as the desk may know of it."""

    kind: str
    title: str
    """Empty for what is sealed."""
    language: str
    author: str
    author_public_id: str
    posted_at: datetime
    visibility: Visibility
    way_there: tuple[str, str]
    """Route and public id of its page or, while it is held, of its case; empty for what is sealed."""


@dataclass(frozen=True)
class OpenCase:
    """A case about somebody that waits."""

    public_id: str
    kind: str
    reason: str
    """Key of the gravest reason, or empty."""
    because: str
    due_at: datetime


@dataclass(frozen=True)
class Reports:
    """How many there are, how many of them were decided about, and of these how many led to a measure."""

    made: int
    decided: int
    right: int


@dataclass(frozen=True)
class Person:
    """Everything that this desk knows of somebody."""

    public_id: str
    name: str
    language: str
    joined_at: datetime
    suspended_at: datetime | None
    municipality: str
    """Code of where they live."""
    lives_here: bool
    open: tuple[OpenCase, ...]
    decisions: tuple[Made, ...]
    about: Reports
    by: Reports
    filed: Figures
    """What came of what they reported and objected."""
    paused_until: datetime | None
    """Until when that is handled last."""
    posts: tuple[Posted, ...]


async def person(viewer: Viewer, public_id: str) -> Person:
    """Somebody who lives where the viewer is moderator, or about whom their desk has a case. Raises NotFound for anybody else."""
    account = await Account.get_or_none(public_id=public_id)
    if account is None or account.id == viewer.id:
        raise NotFound
    here = await jurisdiction.within(viewer)
    lives_here = account.role is Role.MEMBER and account.municipality_id in viewer.jurisdiction
    if not lives_here and not await Case.filter(here, author_id=account.id).exists():
        raise NotFound
    theirs = Decision.filter(await jurisdiction.within(viewer, "case__"), case__author_id=account.id)
    rows = await theirs.order_by("-id").limit(DECISIONS).select_related("moderator", "case", "case__author")
    return Person(
        public_id=account.public_id,
        name=account.nickname,
        language=account.language,
        joined_at=account.joined_at,
        suspended_at=account.suspended_at,
        municipality=account.municipality_id,
        lives_here=lives_here,
        open=await _open(here, account.id),
        decisions=tuple(made(row, row.case) for row in rows),
        about=await _reports(viewer, Q(case__author_id=account.id)),
        by=await _reports(viewer, Q(reporter_id=account.id)),
        filed=await complaints.figures(viewer, account.id),
        paused_until=await complaints.paused_until(account.id),
        posts=await _posts_of(viewer, account.id),
    )


async def _open(here: Q, account_id: int) -> tuple[OpenCase, ...]:
    cases = await Case.filter(here, author_id=account_id, closed_at=None).order_by("priority", "due_at", "id")
    reasons: dict[int, list[str]] = {case.id: [] for case in cases}
    for row in await Report.filter(case_id__in=[*reasons]).values("case_id", "reason") if cases else ():
        reasons[row["case_id"]].append(row["reason"])
    return tuple(
        OpenCase(case.public_id, case.kind, rules.worst(reasons[case.id]), case.because, case.due_at) for case in cases
    )


async def _reports(viewer: Viewer, whose: Q) -> Reports:
    rows = await Report.filter(await jurisdiction.within(viewer, "case__"), whose).values_list("case_id", flat=True)
    cases = [int(str(one)) for one in rows]
    standing = await standing_queries.of_cases(cases)
    decided = [standing[one].ruling for one in cases if one in standing]
    return Reports(len(cases), len(decided), sum(ruling not in NO_MEASURE for ruling in decided))


def _kinds() -> Sequence[reportable.Reportable]:
    return [about for about in reportable.registered() if about.is_post and not about.private]


async def _posts_of(viewer: Viewer, account_id: int) -> tuple[Posted, ...]:
    wanted: dict[str, list[str]] = {}
    for about in _kinds():
        model: Any = about.model
        # where they are is asked of what is found: beside an order SQLite would walk through everybody's there
        rows = model.filter(author_id=account_id).order_by("-created_at", "-id")
        wanted[about.kind] = await rows.limit(POSTS).values_list("public_id", flat=True)
    return await _known(viewer, wanted)


async def _known(viewer: Viewer, wanted: Mapping[str, Sequence[str]]) -> tuple[Posted, ...]:
    """Of these, what the desk may know of; the newest first."""
    asked = {name for ids in wanted.values() for name in ids}
    found = await subject_queries.summaries(viewer.jurisdiction, wanted)
    things = {thing.public_id: thing for name, thing in found.items() if name in asked}
    newest = sorted(things.values(), key=lambda thing: thing.posted_at, reverse=True)
    return tuple(_posted(thing) for thing in newest)


def _posted(thing: reportable.Subject) -> Posted:
    way_there = (reportable.of(thing.kind).route, thing.parent)
    if thing.visibility is Visibility.HELD:
        way_there = ("moderation:about", thing.public_id)
    return Posted(
        kind=thing.kind,
        title="" if thing.sealed else thing.title,
        language=thing.language,
        author=thing.author,
        author_public_id=thing.author_public_id,
        posted_at=thing.posted_at,
        visibility=thing.visibility,
        way_there=("", "") if thing.sealed else way_there,
    )


@dataclass(frozen=True)
class Found:
    """What a search found: at most FOUND of each."""

    people: tuple[tuple[str, str], ...]
    """Public ids and names."""
    posts: tuple[Posted, ...]


async def search(viewer: Viewer, words: str) -> Found:
    """Members and posts of where the viewer is moderator, by a part of a name, a title or the words."""
    if len(words) < SHORTEST or not viewer.jurisdiction:
        return Found((), ())
    members = Account.filter(municipality_id__in=list(viewer.jurisdiction), role=Role.MEMBER, nickname__icontains=words)
    people = await members.order_by("nickname", "id").limit(FOUND).values_list("public_id", "nickname")
    wanted: dict[str, list[str]] = {}
    for about in _kinds():
        if about.searched:
            model: Any = about.model
            said = Q(*(where(f"{column}__icontains", words) for column in about.searched), join_type="OR")
            rows = model.filter(said, municipality__in=list(viewer.jurisdiction))
            rows = rows.exclude(audience__in=[Audience.ME, *SEALED]).order_by("-id").limit(FOUND)
            wanted[about.kind] = await rows.values_list("public_id", flat=True)
    posts = await _known(viewer, wanted)
    return Found(tuple((str(one), str(name)) for one, name in people), posts[:FOUND])
