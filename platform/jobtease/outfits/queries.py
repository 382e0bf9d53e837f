"""Reads of the fitting room, every one. Each takes the viewer and finds only what is meant for them."""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import blocks
from jobtease.audience import (
    Viewer,
    Visibility,
    seen_by,
)
from jobtease.data import raw_sql
from jobtease.errors import NotFound
from jobtease.mutes import shown_to_sql
from jobtease.outfits import states
from jobtease.outfits.models import Advice, Feedback, Outfit, Practised
from jobtease.outfits.read_models import AdviceView, FeedbackView, OutfitCard, OutfitView
from jobtease.photos.files import file_name
from jobtease.photos.models import Photo
from jobtease.photos.queries import PhotoView, looks_of, photos_of_each

OPEN_AT_ONCE = 20
"""As many as somebody can look at in a day; the page ends after them."""


CARD = (
    "id",
    "public_id",
    "version",
    "author_id",
    "author__nickname",
    "author__public_id",
    "municipality",
    "sector",
    "job",
    "question",
    "compare",
    "audience",
    "elsewhere",
    "visibility",
    "created_at",
    "interview_at",
    "closes_at",
    "destroy_at",
    "confirmed_at",
    "withdrawn_at",
    "destroyed_at",
    "feedback_count",
    "steps",
)
PAGE = (
    *CARD,
    "dress_code",
    "place",
    "place_said",
    "own_only",
    "keep_hours",
    "rubric",
    "meant_for",
    "labour_region",
    "answered_at",
    "went",
    "went_words",
    "went_at",
)


def readable(asker_id: int) -> Q:
    """Feedback that its asker reads. What a suspended person said waits, out of sight, like everything of theirs."""
    return Q(visibility=Visibility.SHOWN, author__suspended_at=None) & blocks.none_with(asker_id, "author_id")


def meant_for(viewer: Viewer) -> Q:
    """What this viewer may look at: the audience rule; of others' outfits only those confirmed and not taken back.

    Once the photos are destroyed, only who answered still finds the words; and moderators, because words can be reported.
    """
    others = states.SENT.q()
    if not viewer.is_moderator:
        answered = Feedback.filter(author_id=viewer.id).values("outfit_id")
        others &= Q(destroyed_at__isnull=True) | Q(id__in=Subquery(answered))
    return seen_by(viewer) & (Q(author_id=viewer.id) | others)


async def _photos(outfit_ids: Iterable[int]) -> dict[int, tuple[PhotoView, ...]]:
    return await photos_of_each("outfit_id", Q(outfit_id__in=list(outfit_ids), outfit__destroyed_at__isnull=True))


def _columns(row: dict[str, Any]) -> dict[str, Any]:
    author, author_public_id = row.pop("author__nickname"), row.pop("author__public_id")
    return row | {"author": author, "author_public_id": author_public_id}


async def _cards(rows: list[dict[str, Any]]) -> list[OutfitCard]:
    photos = await _photos(row["id"] for row in rows)
    return [OutfitCard(**_columns(row), photos=photos.get(row["id"], ())) for row in rows]


async def mine(viewer: Viewer, limit: int = 30) -> list[OutfitCard]:
    """The viewer's own outfits, newest first: drafts included, and what was taken back only for the words that stay."""
    rows = Outfit.filter(states.STANDS.q() | Q(feedback_count__gt=0), author_id=viewer.id)
    rows = rows.filter(~states.LAPSED.q())
    return await _cards(await rows.order_by("-created_at", "-id").limit(limit).values(*CARD))


_OPEN = f"""
SELECT t.id FROM outfit t
WHERE {states.ANSWERABLE.sql("t")} AND t.author_id <> ? AND {{seen}}
  AND NOT EXISTS (SELECT 1 FROM feedback f WHERE f.outfit_id = t.id AND f.author_id = ?)
ORDER BY t.closes_at, t.id LIMIT ?
"""
"""In the order of an index (outfit_live_closing), so that reading ends at the last that is shown; a join with the author sorts all."""


async def open_for(viewer: Viewer, limit: int = OPEN_AT_ONCE) -> list[OutfitCard]:
    """Outfits of others that the viewer may still answer; those whose time is up first come first."""
    seen, seen_values = shown_to_sql(viewer, "t")
    values = [*states.ANSWERABLE.values(), viewer.id, *seen_values, viewer.id, limit]
    found = await raw_sql.fetch(_OPEN.format(seen=seen), *values)
    rows = Outfit.filter(seen_by(viewer), id__in=[row["id"] for row in found])
    return await _cards(await rows.order_by("closes_at", "id").values(*CARD)) if found else []


async def outfit_for(viewer: Viewer, public_id: str) -> OutfitView:
    """One outfit. Raises NotFound when it is missing, taken back, or not for this viewer."""
    rows = await Outfit.filter(meant_for(viewer), public_id=public_id).limit(1).values(*PAGE)
    if not rows:
        raise NotFound
    row = rows[0]
    photos = (await _photos([row["id"]])).get(row["id"], ())
    is_mine = row["author_id"] == viewer.id
    wanted = Q(outfit_id=row["id"])
    wanted &= readable(viewer.id) if is_mine else Q(author_id=viewer.id)
    feedback = await _feedback(wanted)
    if not is_mine and not any(one.visibility == Visibility.SHOWN for one in feedback):
        row |= {"went": "", "went_words": "", "went_at": None}
    return OutfitView(
        **_columns(row),
        photos=photos,
        is_mine=is_mine,
        feedback=tuple(feedback) if is_mine else (),
        my_feedback=feedback[0] if feedback and not is_mine else None,
    )


async def moving(viewer: Viewer, limit: int) -> list[OutfitView]:
    """The viewer's own outfits whose photos are there still, the nearest interview first, with what was answered but without photos."""
    rows = Outfit.filter(states.SERVED.q(), author_id=viewer.id)
    found = await rows.order_by("interview_at", "id").limit(limit).values(*PAGE)
    said = await _feedback_of_each(viewer.id, [row["id"] for row in found if row["feedback_count"]])
    return [
        OutfitView(**_columns(row), photos=(), is_mine=True, feedback=tuple(said.get(row["id"], ()))) for row in found
    ]


async def answers_read(viewer: Viewer, outfit_ids: Collection[int]) -> dict[int, int]:
    """How many answers the viewer reads of each of these outfits of hers, by id."""
    if not outfit_ids:
        return {}
    rows = Feedback.filter(readable(viewer.id), outfit_id__in=list(outfit_ids), outfit__author_id=viewer.id)
    return Counter(row["outfit_id"] for row in await rows.values("outfit_id"))


async def _feedback(wanted: Q) -> list[FeedbackView]:
    return [one for _outfit_id, one in await _feedback_and_outfit(wanted)]


async def _feedback_of_each(asker_id: int, outfit_ids: Collection[int]) -> dict[int, list[FeedbackView]]:
    """What the asker of these outfits reads of each, by the outfit's id."""
    said: dict[int, list[FeedbackView]] = {}
    if outfit_ids:
        for outfit_id, one in await _feedback_and_outfit(Q(outfit_id__in=list(outfit_ids)) & readable(asker_id)):
            said.setdefault(outfit_id, []).append(one)
    return said


async def _feedback_and_outfit(wanted: Q) -> list[tuple[int, FeedbackView]]:
    rows = (
        await Feedback.filter(wanted)
        .order_by("created_at", "id")
        .values(
            "id",
            "outfit_id",
            "public_id",
            "author__nickname",
            "author__public_id",
            "choice",
            "all_good",
            "note",
            "visibility",
            "created_at",
            "read_at",
        )
    )
    advice: dict[int, list[AdviceView]] = {}
    for one in await Advice.filter(feedback_id__in=[row["id"] for row in rows]).order_by("id"):
        pin = None if one.pin_photo is None else (one.pin_photo, one.pin_x or 0, one.pin_y or 0)
        advice.setdefault(one.feedback_id, []).append(
            AdviceView(one.garment, one.verdict, tuple(one.reasons), pin, one.photo, one.helped_at is not None)
        )
    ids = [(row.pop("id"), row.pop("outfit_id")) for row in rows]
    return [
        (outfit_id, FeedbackView(**_columns(row), advice=tuple(advice.get(n, ()))))
        for (n, outfit_id), row in zip(ids, rows, strict=True)
    ]


async def author_of_photo(viewer: Viewer, name: str) -> int | None:
    """Account id of whose photo this is. None when it doesn't exist, or isn't meant for this viewer at this moment."""
    found = Photo.filter(
        seen_by(viewer, "outfit__") & (Q(outfit__author_id=viewer.id) | Q(outfit__confirmed_at__isnull=False)),
        states.SERVED.q("outfit__"),
        name=name,
    )
    authors = await found.limit(1).values_list("outfit__author_id", flat=True)
    return int(str(authors[0])) if authors else None


async def ids_of_all(account_id: int) -> list[str]:
    """Public ids of all outfits of somebody, whoever may see them."""
    return [str(each) for each in await Outfit.filter(author_id=account_id).values_list("public_id", flat=True)]


async def export(account_id: int) -> dict[str, Any]:
    """Everything of this person in the fitting room. `photos` holds names in the store, of the largest size."""
    outfits = []
    rows = await Outfit.filter(author_id=account_id).order_by("id").values(*PAGE)
    kept = await _photos(row["id"] for row in rows)
    read = await _feedback_of_each(account_id, [row["id"] for row in rows])
    for row in rows:
        photos = kept.get(row["id"], ())
        said = read.get(row["id"], [])
        outfits.append(
            {key: value for key, value in row.items() if key not in ("id", "author_id")}
            | {"photos": [file_name(photo.name, "large") for photo in photos], "feedback": [_told(one) for one in said]}
            | ({"interview_at": None, "closes_at": None} if row["steps"] == 1 else {})  # she has not said it yet
        )
    given = [_told(one) for one in await _feedback(Q(author_id=account_id))]
    practised = await Practised.filter(account_id=account_id).order_by("id").values("practice", "done_at")
    looked = await looks_of(account_id)
    return {"outfits": outfits, "feedback_given": given, "practised": practised, "looked_at_photos": looked}


def _told(one: FeedbackView) -> dict[str, Any]:
    advice = [
        {"garment": a.garment, "photo": a.photo, "verdict": a.verdict, "reasons": a.reasons, "helped": a.helped}
        for a in one.advice
    ]
    return {
        "note": one.note,
        "choice": one.choice,
        "all_good": one.all_good,
        "created_at": one.created_at,
        "read_at": one.read_at,
        "advice": advice,
    }
