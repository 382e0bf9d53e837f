"""Outfits and requests for the feed, put into the tables directly."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.outfits.models import Outfit
from jobtease.photos.models import Photo
from tests.house import Person
from tests.matching import worlds

POINTS = {
    "GM0599": (51.9225, 4.47917),
    "GM0344": (52.09083, 5.12222),
    "GM0503": (52.00667, 4.35556),
    "GM0606": (51.91917, 4.38861),
}


@transactions.atomic
async def request_of(
    person: Person, title: str = "Who reads my letter?", *, keys: tuple[str, ...] = (), **values: Any
) -> HelpRequest:
    """An open request of somebody."""
    viewer = person.viewer
    if made := values.get("created_at"):
        values = {"opened_at": made, "public_at": made} | values
    return await worlds.ask(
        viewer.id, viewer.municipality, POINTS[viewer.municipality], list(keys), title=title, **values
    )


@transactions.atomic
async def outfit_of(person: Person, job: str = "Waiter", *, photos: int = 1, **values: Any) -> Outfit:
    """A confirmed outfit of somebody, with rows of photos but no files."""
    viewer, now = person.viewer, clock.now()
    common: dict[str, Any] = {
        "audience": Audience.MEMBERS,
        "meant_for": Audience.MEMBERS,
        "sector": "horeca",
        "question": "Is this neat enough?",
        "interview_at": now + timedelta(days=2),
        "closes_at": now + timedelta(days=1),
        "destroy_at": now + timedelta(days=3),
        "confirmed_at": now,
        "photo_count": photos,
    }
    if made := values.get("created_at"):
        common |= {"confirmed_at": made, "public_at": made}
    outfit = await Outfit.create(
        **(common | values),
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        job=job,
    )
    for position in range(photos):
        sizes = {"large": [960, 1280], "medium": [480, 640], "small": [240, 320]}
        name = f"{outfit.public_id}-{position}"
        await Photo.create(outfit_id=outfit.id, position=position, name=name, sizes=sizes, fingerprints="0" * 512)
    return outfit
