"""Reads of reviews and suggestions: always for somebody."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import blocks, mutes
from jobtease.audience import Audience, Grant, Viewer, Visibility, seen_by
from jobtease.errors import NotFound
from jobtease.profiles.document.document import Document
from jobtease.profiles.people import queries as people
from jobtease.reviews import states
from jobtease.reviews.copies import reading_of
from jobtease.reviews.models import Kind, Review, State, Suggestion
from jobtease.reviews.plan import Proposal


@dataclass(frozen=True)
class ReviewView:
    """A review for somebody who may see it."""

    id: int
    public_id: str
    author_id: int
    author: str
    author_public_id: str
    municipality: str
    labour_region: str
    section: str
    question: str
    hides_employers: bool
    audience: Audience
    meant_for: Audience
    visibility: Visibility
    sent_at: datetime | None
    closes_at: datetime
    withdrawn_at: datetime | None
    suggestion_count: int
    is_mine: bool

    @property
    def is_draft(self) -> bool:
        return states.DRAFT.holds(self)

    @property
    def is_open(self) -> bool:
        """Somebody can suggest."""
        return states.ANSWERABLE.holds(self)


COLUMNS = tuple(
    name for name in ReviewView.__dataclass_fields__ if name not in ("author", "author_public_id", "is_mine")
)
ROW = (*COLUMNS, "author__nickname", "author__public_id")


def meant_for(viewer: Viewer) -> Q:
    """Which reviews this viewer may look at: the audience rule; of others' only those sent, whose profile no moderator keeps back.

    Once it is closed, only who suggested something finds it; and moderators, because words can be reported.
    """
    others = states.SENT.q() & Q(profile__visibility=Visibility.SHOWN)
    if not viewer.is_moderator:
        said = Suggestion.filter(author_id=viewer.id).values("review_id")
        others &= states.OPEN.q() | Q(id__in=Subquery(said))
    return seen_by(viewer) & (Q(author_id=viewer.id) | others)


def readable(asker_id: int) -> Q:
    """Suggestions that their asker reads. What a suspended person said waits, out of sight, like everything of theirs."""
    shown = Q(visibility=Visibility.SHOWN, author__suspended_at=None)
    return shown & ~Q(state=State.WITHDRAWN) & blocks.none_with(asker_id, "author_id")


async def review_for(viewer: Viewer, public_id: str) -> ReviewView:
    """One review. Raises NotFound when it is missing, taken back, or not for this viewer."""
    rows = await Review.filter(meant_for(viewer), states.STANDS.q(), public_id=public_id).limit(1).values(*ROW)
    if not rows:
        raise NotFound
    return _view(rows[0], viewer)


async def readers_of(viewer: Viewer, review: ReviewView) -> list[str]:
    """Names of who was chosen for a review of the viewer's own."""
    return await people.names_of_chosen(review.public_id) if review.is_mine else []


async def mine(viewer: Viewer, limit: int = 50) -> list[ReviewView]:
    """The viewer's own reviews that were sent, the newest first; those taken back too."""
    rows = Review.filter(author_id=viewer.id, sent_at__isnull=False).order_by("-id").limit(limit)
    return [_view(row, viewer) for row in await rows.values(*ROW)]


async def for_me(viewer: Viewer, limit: int = 20) -> list[ReviewView]:
    """Open reviews of others that this viewer may look at: those that name them, then those of their municipality.

    Of each the next to close first.
    """
    heard = mutes.none_of(viewer.id, "author_id")
    open_now = Review.filter(meant_for(viewer), states.ANSWERABLE.q(), heard).exclude(author_id=viewer.id)
    named = Grant.filter(account_id=viewer.id).values("subject")
    found: list[dict[str, Any]] = []
    for some in (
        open_now.filter(audience=Audience.CHOSEN, public_id__in=Subquery(named)),
        open_now.filter(audience=Audience.MUNICIPALITY, municipality=viewer.settled or viewer.municipality),
    ):
        found += await some.order_by("closes_at", "id").limit(limit - len(found)).values(*ROW)
        if len(found) >= limit:
            break
    return [_view(row, viewer) for row in found]


def _view(row: dict[str, Any], viewer: Viewer) -> ReviewView:
    author, author_public_id = row.pop("author__nickname"), row.pop("author__public_id")
    return ReviewView(**row, author=author, author_public_id=author_public_id, is_mine=row["author_id"] == viewer.id)


@dataclass(frozen=True)
class SuggestionView:
    """A suggestion as its asker, or who made it, reads it."""

    public_id: str
    review: str
    """Public id."""
    author: str
    author_public_id: str
    kind: Kind
    piece: str
    read_hash: str
    text: str
    reason: str
    note: str
    state: State
    visibility: Visibility
    created_at: datetime
    settled_in: int | None
    hides_employers: bool

    @property
    def waits(self) -> bool:
        return self.state is State.OPEN


SUGGESTION = (
    *("public_id", "kind", "piece", "read_hash", "text", "reason", "note", "state", "visibility", "created_at"),
    *("settled_in", "review__public_id", "review__hides_employers", "author__nickname", "author__public_id"),
)


async def to_me(viewer: Viewer, limit: int = 300) -> list[SuggestionView]:
    """What others suggested for the viewer's profile and waits for an answer, the oldest first; not of whom the viewer muted."""
    heard = mutes.none_of(viewer.id, "author_id")
    found = Suggestion.filter(readable(viewer.id), heard, states.TO_ANSWER.q(), review__author_id=viewer.id)
    return [_suggestion(row) for row in await found.order_by("id").limit(limit).values(*SUGGESTION)]


async def by_me(viewer: Viewer, review_id: int) -> list[SuggestionView]:
    """What the viewer suggested in this review, the oldest first; not what they took back."""
    found = Suggestion.filter(review_id=review_id, author_id=viewer.id).exclude(state=State.WITHDRAWN)
    return [_suggestion(row) for row in await found.order_by("id").values(*SUGGESTION)]


def _suggestion(row: dict[str, Any]) -> SuggestionView:
    return SuggestionView(
        review=row.pop("review__public_id"),
        hides_employers=row.pop("review__hides_employers"),
        author=row.pop("author__nickname"),
        author_public_id=row.pop("author__public_id"),
        **row,
    )


def proposals(document: Document, rows: Sequence[Suggestion]) -> list[Proposal]:
    """Suggestions, fetched with their review, as a plan takes them."""
    readings = {hides: reading_of(document, employers=hides) for hides in (False, True)}
    return [
        Proposal(row.public_id, row.kind, row.piece, row.read_hash, row.text, readings[row.review.hides_employers])
        for row in rows
    ]


async def export(account_id: int) -> dict[str, Any]:
    """Everything of this person in reviews."""
    asked = Review.filter(author_id=account_id).order_by("id")
    given = Suggestion.filter(author_id=account_id).order_by("id")
    got = Suggestion.filter(review__author_id=account_id, visibility=Visibility.SHOWN).order_by("id")
    columns = ("kind", "piece", "text", "reason", "note", "state", "created_at", "settled_at")
    return {
        "reviews": await asked.values("section", "question", "hides_employers", "meant_for", "created_at", "sent_at"),
        "suggestions_given": await given.values(*columns),
        "suggestions_got": await got.values(*columns),
    }
