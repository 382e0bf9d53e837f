"""Steps that several tests of help requests take."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from itertools import count
from typing import Any

from jobtease import clock
from jobtease.audience import Audience, Viewer
from jobtease.conversations.models import Conversation
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer, Place, RequestState
from jobtease.working_hours import is_day_off
from tests.house import Person

REQUEST: dict[str, Any] = {
    "as": "open",
    "kind": "practise",
    "title": "Who practises an interview for a hotel with me?",
    "story": "On Thursday I talk to the manager of a hotel. I have never done that before.",
    "skills": ["interview-practice"],
    "place": "either",
    "needed_by": "",
    "audience": "members",
}


def noon(days: int) -> datetime:
    """Noon in the Netherlands on a day so many days from today. A span of 24 hours a day ends on another day when the clocks change."""
    day = clock.local(clock.now()).date() + timedelta(days=days)
    return datetime.combine(day, time(12), clock.AMSTERDAM)


def noon_at_work() -> datetime:
    """Noon on a day after today on which moderators are at work, as on the day after it: what waits for them is due in working hours."""
    days = (noon(days) for days in count(1))
    return next(day for day in days if not (is_day_off(day.date()) or is_day_off(day.date() + timedelta(days=1))))


async def ask(person: Person, /, **changes: Any) -> str:
    """Post a request through its form; its public id."""
    answer = await person.post("/requests/new", REQUEST | changes)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"].split("/")[2].split("#")[0]


async def offer(
    person: Person, public_id: str, message: str = "I know hotels. Wednesday at seven?", **more: str
) -> str:
    """Offer help through the form; the public id of the offer."""
    answer = await person.post(f"/requests/{public_id}/offer", {"message": message} | more)
    assert answer.status_code == 303, answer.text
    made = await Offer.get(request__public_id=public_id, author_id=person.viewer.id)
    return made.public_id


@transactions.atomic
async def offered(asker: Viewer, helpers: Sequence[int]) -> tuple[str, list[str]]:
    """A request with an open offer of each of these accounts, put into the tables directly; the public ids of all."""
    common: dict[str, Any] = {"municipality": asker.municipality, "labour_region": asker.labour_region}
    request = await HelpRequest.create(
        **common,
        author_id=asker.id,
        audience=Audience.MEMBERS,
        meant_for=Audience.MEMBERS,
        kind="letter",
        title="Who reads my letter?",
        story="It is for a job in home care.",
        place=Place.EITHER,
        latitude=51.92,
        longitude=4.48,
        state=RequestState.OPEN,
        opened_at=clock.now(),
        offer_count=len(helpers),
    )
    offers = [
        Offer(**common, author_id=one, request_id=request.id, audience=Audience.CHOSEN, message="I can help you")
        for one in helpers
    ]
    await Offer.bulk_create(offers)
    return request.public_id, [one.public_id for one in offers]


async def accept(person: Person, public_id: str, offer_id: str) -> str:
    """Choose an offer, and let the ten seconds go by; the public id of the conversation."""
    answer = await person.post(f"/requests/{public_id}/offers/{offer_id}")
    assert answer.status_code == 303, answer.text
    return str((await Conversation.get(about=public_id)).public_id)


async def state_of(public_id: str) -> str:
    """The state in the database."""
    return (await HelpRequest.get(public_id=public_id)).state.value
