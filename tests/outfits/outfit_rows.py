"""Rows of outfits and answers, written straight into the tables, and events of them: only what a test asks about is told."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import transactions
from jobtease.events import event_log, event_names
from jobtease.outfits.models import Advice, Feedback, Outfit, Verdict
from jobtease.photos.models import Photo
from jobtease.rubrics import rubric
from tests.house import House, Person

HOUR = timedelta(hours=1)


@transactions.atomic
async def outfit_of(asker: Person, **more: Any) -> Outfit:
    """An outfit with a photo that isn't in the store, confirmed."""
    now, viewer = clock.now(), asker.viewer
    values: dict[str, Any] = {
        "author_id": viewer.id,
        "municipality": viewer.municipality,
        "labour_region": viewer.labour_region,
        "audience": Audience.MEMBERS,
        "meant_for": Audience.MEMBERS,
        "sector": "horeca",
        "job": "Desk",
        "question": "Does this work?",
        "interview_at": now + 48 * HOUR,
        "closes_at": now + 46 * HOUR,
        "destroy_at": now + 72 * HOUR,
        "confirmed_at": now,
        "photo_count": 1,
        "rubric": rubric.VERSION,
    }
    outfit = await Outfit.create(**(values | more))
    sizes = {size: [30, 40] for size in ("large", "medium", "small")}
    await Photo.create(outfit_id=outfit.id, position=0, name=outfit.public_id, sizes=sizes, fingerprints="0f" * 256)
    return outfit


@transactions.atomic
async def feedback_of(reviewer: Person, outfit: Outfit, *garments: str, **more: Any) -> Feedback:
    values: dict[str, Any] = {
        "author_id": reviewer.viewer.id,
        "municipality": outfit.municipality,
        "labour_region": outfit.labour_region,
        "audience": Audience.CHOSEN,
        "outfit_id": outfit.id,
        "note": f"Note of {reviewer.viewer.nickname}",
    }
    feedback = await Feedback.create(**(values | more))
    for garment in garments or ("jacket",):
        await Advice.create(feedback_id=feedback.id, garment=garment, verdict=Verdict.KEEP)
    await Outfit.filter(id=outfit.id).update(feedback_count=await Feedback.filter(outfit_id=outfit.id).count())
    return feedback


async def set_row(row: Outfit | Feedback, **values: object) -> None:
    await transactions.atomic(type(row).filter(id=row.id).update)(**values)


async def three_people(house: House) -> tuple[Person, Person, Person]:
    yara, henk = await house.join("Yara", language="en"), await house.join("Henk", language="en")
    return yara, henk, await house.join("Samira", language="en")


async def it_happened(name: event_names.EventName, subject: str, facts: event_names.Facts | None = None) -> None:
    """The consumer of this feature hears of something."""

    @event_log.action
    async def record() -> None:
        event_log.record(name, subject, facts=facts)

    await record()


def with_now(values: dict[str, Any]) -> dict[str, Any]:
    """Columns, where "now" stands for this moment."""
    return {name: clock.now() if value == "now" else value for name, value in values.items()}
