"""Reads of help requests and offers, every one. What a viewer may not see is not found."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from jobtease import blocks
from jobtease.accounts.trust import track_record
from jobtease.audience import Audience, Role, Viewer, Visibility, seen_by
from jobtease.audience_words import IN_WORDS_TO_OTHERS, in_words_to_author
from jobtease.errors import NotFound
from jobtease.helping import kinds, state_words, states
from jobtease.helping.models import HelpRequest, Offer, OfferState, Place, RequestSkill, RequestState
from jobtease.helping.offering import first_contact_queries
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.words.translations import N_, _

PLACES = {
    Place.EITHER: N_("nearby or online"),
    Place.NEARBY: N_("nearby"),
    Place.ONLINE: N_("online or by phone"),
}
MOST = 100
"""As many of one's own things as one page shows, newest first."""

COLUMNS = (
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
    "needs_known",
    "state",
    "opened_at",
    "closed_at",
    "offer_count",
    "asker_says",
    "helper_says",
    "thanks",
    "thanked_at",
    "reminded_at",
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
        return regions.called(self.municipality)

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
    needs_known: bool
    state: RequestState
    opened_at: datetime | None
    closed_at: datetime | None
    offer_count: int
    asker_says: str | None
    helper_says: str | None
    thanks: str
    thanked_at: datetime | None
    reminded_at: datetime | None
    skills: tuple[str, ...] = ()
    state_only: bool = False
    """The viewer once offered help and hears what became of it; what it says now is for others, and is not in here."""

    @property
    def can_be_found(self) -> bool:
        """Whether it is open and others see it."""
        return states.OPEN.holds(self)

    @property
    def is_editable(self) -> bool:
        """Whether its author can change it, or take it back."""
        return states.EDITABLE.holds(self)

    def audience_label(self, viewer: Viewer, helper: str) -> str:
        """Who sees it at this moment, to one of them. `helper`: the name of who was chosen, or empty."""
        mine = viewer.id == self.author_id
        if not viewer.is_member and self.state is not RequestState.OPEN:
            return _("Only {name}, and who was chosen to help, see this").format(name=self.author)
        if mine and self.visibility is not Visibility.SHOWN:
            return _(in_words_to_author(self.audience, self.visibility))
        if states.CHOSEN.holds(self) and (helper or not mine):
            return _("Only you and {name} see this").format(name=helper if mine else self.author)
        if mine and self.state is not RequestState.OPEN:
            return _("Only you see this")
        return _(in_words_to_author(self.audience, self.visibility) if mine else IN_WORDS_TO_OTHERS[self.audience])

    @property
    def asker_told(self) -> str:
        return state_words.outcome(self.asker_says)

    @property
    def helper_told(self) -> str:
        return state_words.outcome(self.helper_says)

    def skill_labels(self, language: str) -> list[str]:
        return [found.label(language) for key in self.skills if (found := skills.by_key(key))]


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
    changed_at: datetime | None
    """When the question was rewritten after this offer; None when it is for what is asked now."""
    asked: Mapping[str, Any] | None
    """What was asked then (rewriting.py). For who made the offer only."""
    joined_at: datetime
    helped: int = 0
    """How many people say that the one who offers helped them. For the asker only."""
    waits: bool = False
    """What it says waits for the asker's yes (first_contact_queries.py): `message` is empty."""

    @property
    def municipality_name(self) -> str:
        return regions.called(self.municipality)

    @property
    def record(self) -> str:
        """How long the one who offers is here and how often they helped, in words."""
        return track_record.in_words(self.joined_at, self.helped)


@dataclass(frozen=True)
class MyOffer:
    """An offer of one's own, with the request it answers."""

    offer: OfferDetails
    request: Request


def request_from(row: dict[str, Any], keys: Sequence[str] = (), prefix: str = "") -> Request:
    values = {name: row[prefix + name] for name in COLUMNS if not name.startswith("author__")}
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
    """Who reads a request: while it is open its audience as it is now, and after that only the two: its author, and who was chosen.

    Nobody reads what its author wiped.
    """
    kept = states.KEPT.q()
    if viewer.role is not Role.MEMBER:
        return seen_by(viewer, asked=True) & kept
    standing = Q(Q(state=RequestState.OPEN), Q(author_id=viewer.id), join_type="OR")
    chosen = Subquery(_offers_of(viewer).filter(state=OfferState.ACCEPTED).values("request_id"))
    return kept & ((seen_by(viewer, asked=True) & standing) | Q(id__in=chosen, visibility=Visibility.SHOWN))


def _offers_of(viewer: Viewer) -> QuerySet[Offer]:
    """The offers that tell the viewer what became of the request: those that were not taken back."""
    told = STILL_TOLD & blocks.none_with(viewer.id, "request__author_id")
    return Offer.filter(told, author_id=viewer.id).exclude(state=OfferState.WITHDRAWN)


async def request_for(viewer: Viewer, public_id: str) -> Request:
    """One request; only its state for who offered help and is no longer among those it is for. Raises NotFound for anybody else."""
    row = await HelpRequest.filter(_readable(viewer), public_id=public_id).first().values(*COLUMNS)
    if row:
        return request_from(row, (await skills_of([row["id"]]))[row["id"]])
    offered = Subquery(_offers_of(viewer).values("request_id"))
    known = HelpRequest.filter(id__in=offered, public_id=public_id, visibility=Visibility.SHOWN)
    row = await known.first().values(*COLUMNS)
    if not row:
        raise NotFound
    return _state_of(request_from(row))


async def was_for(viewer: Viewer, public_id: str) -> bool:
    """Whether a request of another is no longer open, that the viewer could read while it was."""
    over = Q(state__in=(RequestState.MATCHED, RequestState.DONE, RequestState.EXPIRED)) & states.KEPT.q()
    found = HelpRequest.filter(seen_by(viewer, asked=True), over, public_id=public_id)
    return await found.exclude(author_id=viewer.id).exists()


async def is_for(viewer: Viewer, public_id: str) -> bool:
    """Whether a request is open, or else the viewer is one of the two it is for then."""
    return await HelpRequest.filter(Q(state=RequestState.OPEN) | _readable(viewer), public_id=public_id).exists()


def _state_of(request: Request) -> Request:
    """Without anything that its author wrote or chose, perhaps later and for fewer people."""
    return replace(
        request,
        title=_("Help request of {name}").format(name=request.author),
        story="",
        kind="",
        needed_by=None,
        place=Place.EITHER,
        thanks="",
        helper_says=None,
        skills=(),
        state_only=True,
    )


async def own_request(viewer: Viewer, public_id: str) -> Request:
    """A request of the viewer's own. Raises NotFound for any other."""
    found = await own_request_or_none(viewer, public_id)
    if found is None:
        raise NotFound
    return found


async def own_request_or_none(viewer: Viewer, public_id: str) -> Request | None:
    """A request of the viewer's own, or None."""
    row = await HelpRequest.filter(states.KEPT.q(), public_id=public_id, author_id=viewer.id).first().values(*COLUMNS)
    return request_from(row, (await skills_of([row["id"]]))[row["id"]]) if row else None


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
    "changed_at",
    "asked",
    "author__joined_at",
    "let_in_at",
)


_NAMES = {"author__nickname": "author", "author__public_id": "author_public_id", "author__joined_at": "joined_at"}


def _offer(row: dict[str, Any], helped: int = 0, *, waits: bool = False) -> OfferDetails:
    named = {_NAMES.get(name, name): row[name] for name in _OFFER if name != "let_in_at"}
    return OfferDetails(**named | ({"message": ""} if waits else {}), helped=helped, waits=waits)


async def offers_on(viewer: Viewer, request: Request) -> list[OfferDetails]:
    """For the asker all offers that still count, oldest first; for somebody else the own one only.

    Without offers that a moderator has hidden, and those of suspended people. A stranger's words wait where the asker is 16 or 17.
    """
    every = Offer.filter(request_id=request.id)
    to_choose = every.filter(seen_by(viewer), states.STANDS.q())
    asks = request.author_id == viewer.id
    found = to_choose if asks else every.filter(author_id=viewer.id)
    rows = await found.order_by("id").values(*_OFFER)
    if not asks:
        return [_offer(row) for row in rows]
    helped = await track_record.helped_by(viewer, [row["author_id"] for row in rows])
    waiting = await first_contact_queries.waiting(viewer, request.id, rows)
    return [_offer(row | {"asked": None}, helped.get(row["author_id"], 0), waits=row["id"] in waiting) for row in rows]


async def helping_with(viewer: Viewer, limit: int = MOST) -> list[MyOffer]:
    """The offers the viewer made and didn't take back, newest first, with the requests they answer as far as those may still be seen."""
    columns = [f"request__{name}" for name in COLUMNS]
    found = _offers_of(viewer).filter(request__visibility=Visibility.SHOWN)
    rows = await found.order_by("-id").limit(limit).values(*_OFFER, *columns)
    requests = [request_from(row, prefix="request__") for row in rows]
    known = HelpRequest.filter(_readable(viewer), id__in=[one.id for one in requests])
    readable = set(await known.values_list("id", flat=True)) if requests else set()
    shown = [one if one.id in readable else _state_of(one) for one in requests]
    return [MyOffer(_offer(row), one) for row, one in zip(rows, shown, strict=True)]
