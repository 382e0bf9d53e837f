"""Every read of help requests and offers. What a viewer may not see is not found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from jobtease import blocks
from jobtease.accounts import record
from jobtease.audience import IN_WORDS_TO_OTHERS, Audience, Role, Viewer, Visibility, in_words_to_author, seen_by
from jobtease.errors import NotFound
from jobtease.helping import kinds, states
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestSkill, RequestState
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.text import excerpt
from jobtease.translations import N_, _

PLACES = {
    Place.EITHER: N_("nearby or online"),
    Place.NEARBY: N_("nearby"),
    Place.ONLINE: N_("online or by phone"),
}
WITH_A_STAKE = (OfferState.OPEN, OfferState.ACCEPTED)
MOST = 100
"""As many of one's own things as one page shows, newest first."""

_COLUMNS = (
    "id",
    "public_id",
    "author_id",
    "author__nickname",
    "author__public_id",
    "municipality",
    "audience",
    "meant_for",
    "visibility",
    "version",
    "created_at",
    "kind",
    "title",
    "story",
    "place",
    "needed_by",
    "state",
    "opened_at",
    "closed_at",
    "offer_count",
    "asker_says",
    "helper_says",
    "thanks",
    "thanked_at",
)


class InWords:
    """What a request and its card both put into words."""

    kind: str
    place: Place
    municipality: str
    opened_at: datetime | None
    needed_by: date | None

    @property
    def kind_label(self) -> str:
        return kinds.label(self.kind)

    @property
    def place_label(self) -> str:
        return _(PLACES[self.place])

    @property
    def municipality_name(self) -> str:
        return municipality_name(self.municipality)

    @property
    def until(self) -> date | None:
        return states.last_day(self.opened_at, self.needed_by)


@dataclass(frozen=True)
class Request(InWords):
    """One request as a page shows it. `skills` are keys, in the order of their labels."""

    id: int
    public_id: str
    author_id: int
    author: str
    author_public_id: str
    municipality: str
    audience: Audience
    meant_for: Audience
    visibility: Visibility
    version: int
    created_at: datetime
    kind: str
    title: str
    story: str
    place: Place
    needed_by: date | None
    state: RequestState
    opened_at: datetime | None
    closed_at: datetime | None
    offer_count: int
    asker_says: str | None
    helper_says: str | None
    thanks: str
    thanked_at: datetime | None
    skills: tuple[str, ...] = ()
    state_only: bool = False
    """The viewer once offered help and hears what became of it; what it says now is for others, and is not in here."""

    @property
    def audience_label(self) -> str:
        return _(in_words_to_author(self.audience, self.visibility))

    @property
    def audience_label_to_others(self) -> str:
        return _(IN_WORDS_TO_OTHERS[self.audience])

    @property
    def asker_told(self) -> str:
        return states.outcome(self.asker_says)

    @property
    def helper_told(self) -> str:
        return states.outcome(self.helper_says)

    def skill_labels(self, language: str) -> list[str]:
        return [found.label(language) for key in self.skills if (found := skills.by_key(key))]


@dataclass(frozen=True)
class MyRequest:
    """A request of one's own, in a list."""

    request: Request
    helper: str


@dataclass(frozen=True)
class OfferDetails:
    """One offer as the asker, or the one who made it, sees it."""

    id: int
    public_id: str
    author_id: int
    author: str
    author_public_id: str
    municipality: str
    message: str
    state: OfferState
    visibility: Visibility
    answered_at: datetime | None
    created_at: datetime
    joined_at: datetime

    @property
    def municipality_name(self) -> str:
        return municipality_name(self.municipality)

    @property
    def record(self) -> str:
        """How long the one who offers is here, in words."""
        return record.in_words(self.joined_at)


@dataclass(frozen=True)
class MyOffer:
    """An offer of one's own, with the request it answers."""

    offer: OfferDetails
    request: Request


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


def municipality_name(code: str) -> str:
    """The name for a CBS code, or nothing for one that is no longer in the list."""
    place = regions.by_code(code)
    return place.name if place else ""


def _request(row: dict[str, Any], keys: Sequence[str] = (), prefix: str = "") -> Request:
    values = {name: row[prefix + name] for name in _COLUMNS if not name.startswith("author__")}
    return Request(
        **values,
        author=row[f"{prefix}author__nickname"],
        author_public_id=row[f"{prefix}author__public_id"],
        skills=tuple(keys),
    )


async def skills_of(request_ids: Iterable[int]) -> dict[int, list[str]]:
    """For each request the keys of its skills."""
    found: dict[int, list[str]] = {id: [] for id in request_ids}
    if found:
        rows = RequestSkill.filter(request_id__in=list(found)).order_by("skill_id").values("request_id", "skill_id")
        for row in await rows:
            found[row["request_id"]].append(row["skill_id"])
    return found


STILL_TOLD = Q(request__author__suspended_at=None) | Q(state=OfferState.ACCEPTED)
"""Offers that show the request they answer: what a suspended person asks is out of sight, but for who helps with it."""


def _readable(viewer: Viewer) -> Q:
    """Who reads a request: its audience as it is now, without what was taken back; and who was chosen to help with it."""
    if viewer.role is not Role.MEMBER:
        return seen_by(viewer)
    standing = Q(~Q(state=RequestState.WITHDRAWN), Q(author_id=viewer.id), join_type="OR")
    chosen = Subquery(_offers_of(viewer).filter(state=OfferState.ACCEPTED).values("request_id"))
    return (seen_by(viewer) & standing) | Q(id__in=chosen, visibility=Visibility.SHOWN)


def _offers_of(viewer: Viewer) -> QuerySet[Offer]:
    """The offers that tell the viewer what became of the request: those that were not taken back."""
    told = STILL_TOLD & blocks.none_with(viewer.id, "request__author_id")
    return Offer.filter(told, author_id=viewer.id).exclude(state=OfferState.WITHDRAWN)


async def request_for(viewer: Viewer, public_id: str) -> Request:
    """One request; only its state for who offered help and is no longer among those it is for. Raises NotFound for anybody else."""
    row = await HelpRequest.filter(_readable(viewer), public_id=public_id).first().values(*_COLUMNS)
    if row:
        return _request(row, (await skills_of([row["id"]]))[row["id"]])
    offered = Subquery(_offers_of(viewer).values("request_id"))
    known = HelpRequest.filter(id__in=offered, public_id=public_id, visibility=Visibility.SHOWN)
    row = await known.first().values(*_COLUMNS)
    if not row:
        raise NotFound
    return _state_of(_request(row))


def _state_of(request: Request) -> Request:
    """Without anything that its author wrote or chose, perhaps later and for fewer people."""
    title = _("Help request of {name}").format(name=request.author)
    hidden: dict[str, Any] = {"title": title, "story": "", "kind": "", "needed_by": None, "place": Place.EITHER}
    return replace(request, **hidden, thanks="", helper_says=None, skills=(), state_only=True)


async def own_request(viewer: Viewer, public_id: str) -> Request:
    """A request of the viewer's own. Raises NotFound for any other."""
    found = await own_request_or_none(viewer, public_id)
    if found is None:
        raise NotFound
    return found


async def own_request_or_none(viewer: Viewer, public_id: str) -> Request | None:
    """A request of the viewer's own, or None."""
    row = await HelpRequest.filter(public_id=public_id, author_id=viewer.id).first().values(*_COLUMNS)
    return _request(row, (await skills_of([row["id"]]))[row["id"]]) if row else None


_OFFER = (
    "id",
    "public_id",
    "author_id",
    "author__nickname",
    "author__public_id",
    "municipality",
    "message",
    "state",
    "visibility",
    "answered_at",
    "created_at",
    "author__joined_at",
)


_NAMES = {"author__nickname": "author", "author__public_id": "author_public_id", "author__joined_at": "joined_at"}


def _offer(row: dict[str, Any]) -> OfferDetails:
    return OfferDetails(**{_NAMES.get(name, name): row[name] for name in _OFFER})


async def offers_on(viewer: Viewer, request: Request) -> list[OfferDetails]:
    """For the asker all offers that still count, oldest first; for somebody else the own one only.

    Offers that a moderator has hidden, and those of people who are suspended, are not among the asker's.
    """
    every = Offer.filter(request_id=request.id)
    to_choose = every.filter(seen_by(viewer), state__in=WITH_A_STAKE)
    found = to_choose if request.author_id == viewer.id else every.filter(author_id=viewer.id)
    return [_offer(row) for row in await found.order_by("id").values(*_OFFER)]


async def mine(viewer: Viewer) -> list[MyRequest]:
    """The viewer's own requests, newest first."""
    rows = await HelpRequest.filter(author_id=viewer.id).order_by("-id").limit(MOST).values(*_COLUMNS)
    accepted = Offer.filter(
        request_id__in=[row["id"] for row in rows if row["state"] is RequestState.MATCHED], state=OfferState.ACCEPTED
    )
    helpers = dict(await accepted.values_list("request_id", "author__nickname")) if rows else {}
    return [MyRequest(_request(row), helpers.get(row["id"], "")) for row in rows]


async def helping_with(viewer: Viewer) -> list[MyOffer]:
    """The offers the viewer made and didn't take back, newest first, with the requests they answer as far as those may still be seen."""
    columns = [f"request__{name}" for name in _COLUMNS]
    found = _offers_of(viewer).filter(request__visibility=Visibility.SHOWN)
    rows = await found.order_by("-id").limit(MOST).values(*_OFFER, *columns)
    requests = [_request(row, prefix="request__") for row in rows]
    known = HelpRequest.filter(_readable(viewer), id__in=[one.id for one in requests])
    readable = set(await known.values_list("id", flat=True)) if requests else set()
    shown = [one if one.id in readable else _state_of(one) for one in requests]
    return [MyOffer(_offer(row), one) for row, one in zip(rows, shown, strict=True)]


async def request_cards(public_ids: Sequence[str]) -> list[RequestCard]:
    """Cards of these requests in this order; unknown ones are left out. Ask who may see them first: this doesn't."""
    rows = await HelpRequest.filter(public_id__in=list(public_ids)).values(*_COLUMNS)
    keys = await skills_of(row["id"] for row in rows)
    cards = {
        row["public_id"]: RequestCard(
            public_id=row["public_id"],
            kind=row["kind"],
            title=row["title"],
            excerpt=excerpt(row["story"], 180),
            author=row["author__nickname"],
            author_public_id=row["author__public_id"],
            municipality=row["municipality"],
            place=row["place"],
            needed_by=row["needed_by"],
            state=row["state"],
            opened_at=row["opened_at"],
            offer_count=row["offer_count"],
            skills=tuple(keys[row["id"]]),
            created_at=row["created_at"],
            version=row["version"],
        )
        for row in rows
    }
    return [cards[public_id] for public_id in public_ids if public_id in cards]


async def export(account_id: int) -> dict[str, Any]:
    """Everything this person asked and offered, as plain values for the file they take along.

    The question that an offer answers is somebody else's: it is named for who helps with it, and while it is for all members.
    """
    requests = await HelpRequest.filter(author_id=account_id).order_by("id").values(*_COLUMNS)
    keys = await skills_of(row["id"] for row in requests)
    mine = Offer.filter(author_id=account_id)
    offers = await mine.order_by("id").values("message", "state", "created_at", "request_id", *_NAMED_BY)
    near = mine.filter(blocks.none_with(account_id, "request__author_id"))
    seen = set(await near.values_list("request_id", flat=True))
    left_out = {"id", "author_id", "author__nickname", "author__public_id"}
    return {
        "requests": [
            {name: value for name, value in row.items() if name not in left_out} | {"skills": keys[row["id"]]}
            for row in requests
        ],
        "offers": [
            {
                "about": row["request__title"] if _is_named(row) and row["request_id"] in seen else "",
                "message": row["message"],
                "state": row["state"],
                "created_at": row["created_at"],
            }
            for row in offers
        ],
    }


_NAMED_BY = ("request__title", "request__visibility", "request__audience", "request__elsewhere", "request__state")


def _is_named(row: dict[str, Any]) -> bool:
    if row["request__visibility"] != Visibility.SHOWN or row["state"] == OfferState.WITHDRAWN:
        return False
    for_all = row["request__audience"] == Audience.MEMBERS and not row["request__elsewhere"]
    return row["state"] == OfferState.ACCEPTED or (for_all and row["request__state"] != RequestState.WITHDRAWN)
