"""Reads of requests on cards, and of the viewer's own."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from jobtease.audience import Viewer
from jobtease.helping import states
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestState
from jobtease.helping.queries import COLUMNS, MOST, InWords, Request, request_from, skills_of
from jobtease.words.cleaning import excerpt


@dataclass(frozen=True)
class MyRequest:
    """A request of one's own, in a list."""

    request: Request
    helper: str


@dataclass(frozen=True)
class RequestCard(InWords):
    """What a card of a request says, the same for every viewer: who may see it was asked before. `skills` are keys."""

    public_id: str
    kind: str
    title: str
    excerpt: str
    author: str
    author_public_id: str
    municipality: str
    place: Place
    needed_by: date | None
    state: RequestState
    opened_at: datetime | None
    offer_count: int
    skills: tuple[str, ...]
    created_at: datetime
    version: int


async def mine(viewer: Viewer, limit: int = MOST) -> list[MyRequest]:
    """The viewer's own requests, newest first."""
    rows = await HelpRequest.filter(states.KEPT.q(), author_id=viewer.id).order_by("-id").limit(limit).values(*COLUMNS)
    accepted = Offer.filter(
        request_id__in=[row["id"] for row in rows if row["state"] is RequestState.MATCHED], state=OfferState.ACCEPTED
    )
    helpers = dict(await accepted.values_list("request_id", "author__nickname")) if rows else {}
    return [MyRequest(request_from(row), helpers.get(row["id"], "")) for row in rows]


_ON_CARDS = (
    *("public_id", "kind", "title", "municipality", "place", "needed_by"),
    *("state", "opened_at", "offer_count", "created_at", "version"),
)


async def request_cards(public_ids: Sequence[str]) -> list[RequestCard]:
    """Cards of these requests in this order; unknown ones are left out. Ask who may see them first: this doesn't."""
    rows = await HelpRequest.filter(public_id__in=list(public_ids)).values(*COLUMNS)
    keys = await skills_of(row["id"] for row in rows)
    cards = {
        row["public_id"]: RequestCard(
            **{name: row[name] for name in _ON_CARDS},
            excerpt=excerpt(row["story"], 180),
            author=row["author__nickname"],
            author_public_id=row["author__public_id"],
            skills=tuple(keys[row["id"]]),
        )
        for row in rows
    }
    return [cards[public_id] for public_id in public_ids if public_id in cards]
