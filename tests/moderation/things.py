"""Things to moderate, written straight into the tables: whole flows of posting are the tests of their own features."""

from datetime import timedelta
from typing import Any

from jobtease import clock, events
from jobtease.accounts import newcomers
from jobtease.audience import Audience, Visibility
from jobtease.helping.models import HelpRequest, Offer, Place
from tests.house import House, Person


@events.action
async def ask(house: House, person: Person, title: str = "Who reads my letter?", **more: Any) -> str:
    """A help request, posted as the site would: held when the house holds newcomers. Its public id."""
    viewer = person.viewer
    visibility = await newcomers.first_visibility(viewer.id, hold=house.settings.hold_newcomers)
    values: dict[str, Any] = {
        "author_id": viewer.id,
        "municipality": viewer.municipality,
        "labour_region": viewer.labour_region,
        "audience": Audience.MEMBERS,
        "visibility": visibility,
        "kind": "letter",
        "title": title,
        "story": "It is for a job in a hotel.",
        "place": Place.EITHER,
        "latitude": 51.9,
        "longitude": 4.5,
        "opened_at": clock.now(),
        "needed_by": clock.local(clock.now() + timedelta(days=5)).date(),
    }
    request = await HelpRequest.create(**(values | more))
    events.record(
        "helping:request:posted",
        request.public_id,
        actor=viewer.id,
        municipality=viewer.municipality,
        facts={"visibility": request.visibility.value},
    )
    return str(request.public_id)


@events.action
async def offer(person: Person, request: str, message: str) -> str:
    """An offer on a request, which only its asker sees. Its public id."""
    asked = await HelpRequest.get(public_id=request)
    viewer = person.viewer
    made = await Offer.create(
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.CHOSEN,
        request_id=asked.id,
        message=message,
    )
    events.record(
        "helping:offer:made",
        made.public_id,
        actor=viewer.id,
        municipality=viewer.municipality,
        facts={"visibility": Visibility.SHOWN.value, "about": request},
    )
    return str(made.public_id)
