"""Who asks others to read their profile, and what these suggest."""

from typing import Any

from jobtease.audience import Audience
from jobtease.demo.village import Village, read
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.document import hash_of
from jobtease.reviews.asking import actions as asking_actions
from jobtease.reviews.asking.details import Ask
from jobtease.reviews.copies import reading_of
from jobtease.reviews.models import Kind
from jobtease.reviews.suggesting import actions as suggesting_actions
from jobtease.reviews.suggesting.details import Said


def write(village: Village) -> None:
    """Write into the diary what is asked about profiles, and what is suggested."""
    for review in read("reviews"):
        _write_review(village, review)
        for ago, by, begins, text, reason, note in review["suggestions"]:
            _write_suggestion(village, review, ago, by, (begins, text, reason, note))


def _write_review(village: Village, review: dict[str, Any]) -> None:
    async def ask() -> None:
        author = village.people[review["by"]]
        given = Ask("", review["question"], Audience.CHOSEN, False)
        public_id = await asking_actions.draft(author, given, [village.people[name].id for name in review["people"]])
        await asking_actions.send(author, public_id, hold=False)
        village.posted[review["key"]] = public_id

    village.diary.write(village.diary.ago(review["ago"]), ask)


def _write_suggestion(village: Village, review: dict[str, Any], ago: str, by: str, said: tuple[str, ...]) -> None:
    async def suggest() -> None:
        begins, text, reason, note = said
        _number, document = await profiles.document_of(village.people[review["by"]].id)
        piece = next(piece for piece in document.pieces() if piece.text.startswith(begins))
        read_hash = hash_of(reading_of(document, employers=False).copy(piece.text))
        kind = {"": Kind.REMARK, "-": Kind.REMOVE}.get(text, Kind.CHANGE)
        words = text if kind is Kind.CHANGE else ""
        await suggesting_actions.suggest(
            village.people[by], village.posted[review["key"]], Said(kind, piece.id, read_hash, words, reason, note)
        )

    village.diary.write(village.diary.ago(ago), suggest)
