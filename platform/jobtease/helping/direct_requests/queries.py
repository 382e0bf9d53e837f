"""Reads of direct requests: whom somebody asked, who asks the viewer, and whether somebody can be asked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.expressions import Q, Subquery

from jobtease import blocks, clock
from jobtease.accounts import queries as accounts
from jobtease.audience import Audience, Viewer
from jobtease.data.rate_limits import Budget
from jobtease.helping import queries, states
from jobtease.helping.models import AskedPerson, AskedState, HelpRequest, Offer
from jobtease.helping.offering.first_contact_queries import no_strangers
from jobtease.helping.queries import Request
from jobtease.mutes import shown_to
from jobtease.profiles import queries as profiles
from jobtease.profiles.queries import Helper
from jobtease.words.translations import _

ASKS = Budget(3, per=timedelta(days=1))

A_WEEK = timedelta(days=7)
QUIET = timedelta(days=30)
"""So long the same two are not brought together in this way again."""


OPEN_TO = (Audience.MEMBERS, Audience.MUNICIPALITY)
"""Audiences of a request with which somebody is asked: moderators read along, and it is no line between two people."""


@dataclass(frozen=True)
class Asked:
    """Somebody whom the viewer asked directly."""

    name: str
    public_id: str
    state: AskedState
    told_at: datetime | None


@dataclass(frozen=True)
class RequestOnPage:
    """What the page of a request knows of it, for what features above put beside it. `asked`: for the asker, who was asked directly."""

    request: Request
    mine: bool
    asked: Sequence[Asked]


@dataclass(frozen=True)
class CanAsk:
    """Somebody whom the viewer might ask. `refusal`: why that can't be now, in words; empty when it can."""

    id: int
    name: str
    public_id: str
    refusal: str


@dataclass(frozen=True)
class OpenOne:
    """An open question of the viewer's."""

    public_id: str
    title: str


async def can_ask(viewer: Viewer, person: str) -> CanAsk:
    """Whether the viewer can ask this person (public id of an account).

    Raises NotFound for somebody who isn't there for the viewer, or doesn't help.
    """
    helper = await profiles.helper_for(viewer, person)
    return CanAsk(helper.id, helper.nickname, person, await refusal_of(viewer.id, helper))


async def open_ones(viewer: Viewer, person: str, limit: int = 3) -> list[OpenOne]:
    """The newest open questions of the viewer's with which this person can be asked and wasn't."""
    named = AskedPerson.filter(account__public_id=person).values("request_id")
    mine = HelpRequest.filter(
        ~Q(id__in=Subquery(named)),
        states.OPEN.q(),
        author_id=viewer.id,
        audience__in=OPEN_TO,
    )
    rows = mine.order_by("-id").limit(limit).values("public_id", "title")
    return [OpenOne(**row) for row in await rows]


async def refusal_of(asker_id: int, helper: Helper) -> str:
    told = AskedPerson.filter(account_id=helper.id)
    if await told.filter(request__author_id=asker_id, told_at__gt=clock.now() - QUIET).exists():
        return _("You asked {name} not long ago. Your question can still go to everybody.").format(name=helper.nickname)
    if await told.filter(told_at__gt=clock.now() - A_WEEK).count() >= helper.weekly_maximum:
        return _("{name} was asked often enough this week. Your question can still go to everybody.").format(
            name=helper.nickname
        )
    return ""


async def would_see(viewer: Viewer, account_id: int, audience: Audience) -> bool:
    """Whether a request of the viewer's for this audience is for this person, and one with which people are asked."""
    if audience is not Audience.MUNICIPALITY:
        return audience in OPEN_TO
    person = await accounts.member(account_id)
    return person is not None and (person.settled or person.municipality) == viewer.municipality


def unseen(name: str) -> str:
    """Said beside the audience, to who asks somebody for whom the request isn't."""
    return _("{name} would not see this question. Let more people see it.").format(name=name)


async def is_named(request_id: int, person: str) -> bool:
    """Whether this person (public id of an account) was asked with a request already, whatever came of it."""
    return await AskedPerson.filter(request_id=request_id, account__public_id=person).exists()


async def asked_by(viewer: Viewer, request: Request) -> list[Asked]:
    """Whom the viewer asked directly with a request of theirs, and who never offered help with it."""
    if not request.is_editable:
        return []
    offered = Offer.filter(request_id=request.id).values("author_id")
    found = AskedPerson.filter(
        blocks.none_with(viewer.id, "account_id"),
        ~Q(account_id__in=Subquery(offered)),
        request_id=request.id,
        account__suspended_at=None,
    ).exclude(state=AskedState.TAKEN_BACK)
    rows = await found.order_by("seat").values("account__nickname", "account__public_id", "state", "told_at")
    return [Asked(row["account__nickname"], row["account__public_id"], row["state"], row["told_at"]) for row in rows]


@dataclass(frozen=True)
class AsksMe(queries.InWords):
    """A question with which somebody asked the viewer directly, and waits for an answer."""

    public_id: str
    title: str
    asker: str
    kind: str
    needed_by: date | None
    opened_at: datetime | None


ANY_ASKS_ME = f"SELECT 1 FROM asked_person w WHERE w.account_id = ? AND {states.ASKED.sql('w')} LIMIT 1"
"""Whether there may be any of `asking`."""


LAST_ASKED = 500
"""Of the requests with which somebody was asked directly, those that are looked at: many more than are open at once."""


async def asking(viewer: Viewer, limit: int) -> list[AsksMe]:
    """Open questions with which the viewer was asked directly and that they never answered, the last first. At 16 or 17 none of
    strangers: they may have asked before somebody said how old they are.
    """
    # a list, not a subquery: SQLite would look for them among all that is open
    told = AskedPerson.filter(states.ASKED.q(), account_id=viewer.id).order_by("-id").limit(LAST_ASKED)
    ids = await told.values_list("request_id", flat=True)
    if not ids:
        return []
    answered = Offer.filter(author_id=viewer.id).values("request_id")
    is_open = states.OPEN.q() & Q(id__in=ids)
    found = HelpRequest.filter(shown_to(viewer, asked=True), is_open, ~Q(id__in=Subquery(answered)))
    if viewer.is_young:
        askers = {int(str(one)) for one in await found.values_list("author_id", flat=True)}
        found = found.filter(author_id__in=await no_strangers(viewer, askers))
    found = found.order_by("-id").limit(limit)
    rows = await found.values("public_id", "title", "author__nickname", "kind", "needed_by", "opened_at")
    return [AsksMe(asker=row.pop("author__nickname"), **row) for row in rows]


async def is_asked(viewer: Viewer, request_id: int) -> bool:
    """Whether the viewer was asked directly with a request, was told so, and gave no answer; as far as `asking` says so."""
    told = AskedPerson.filter(states.ASKED.q(), request_id=request_id, account_id=viewer.id)
    askers = {int(str(one)) for one in await told.values_list("request__author_id", flat=True)}
    return bool(await no_strangers(viewer, askers) if viewer.is_young else askers)
