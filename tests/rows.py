"""Posts and what hangs from them, written straight into the tables, within the open transaction: only what a test asks about is told."""

from datetime import timedelta
from typing import Any

from jobtease import blocks, clock
from jobtease.audience import Audience, HelpTie
from jobtease.conversations.models import Conversation, Message
from jobtease.data import tables
from jobtease.helping.models import HelpRequest, Offer, Place
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile
from tests.house import Person


def post(person: Person, audience: Audience, **more: Any) -> dict[str, Any]:
    """What every post has."""
    viewer = person.viewer
    place = {"municipality": viewer.municipality, "labour_region": viewer.labour_region}
    return {"author_id": viewer.id, "audience": audience, **place, **more}


async def request(person: Person, audience: Audience = Audience.ME, **more: Any) -> HelpRequest:
    """An open help request, `Of` its author."""
    day = clock.local(clock.now() + timedelta(days=5)).date()
    values: dict[str, Any] = {"kind": "letter", "title": f"Of {person.viewer.nickname}", "story": "Words"}
    values |= {"latitude": 51.9, "longitude": 4.5, "opened_at": clock.now(), "needed_by": day, "place": Place.EITHER}
    return await HelpRequest.create(**post(person, audience, **(values | more)))


async def outfit(person: Person, audience: Audience = Audience.ME, **more: Any) -> Outfit:
    """A confirmed outfit without photos, `By` its author."""
    later = clock.now() + timedelta(days=3)
    values: dict[str, Any] = {"sector": "horeca", "job": f"By {person.viewer.nickname}", "question": "Good?"}
    values |= {"interview_at": later, "meant_for": audience, "closes_at": later, "destroy_at": later, "photo_count": 1}
    return await Outfit.create(**post(person, audience, **(values | {"confirmed_at": clock.now()} | more)))


async def profile(person: Person, audience: Audience, **more: Any) -> Profile:
    """A profile."""
    return await Profile.create(**post(person, audience, latitude=51.9, longitude=4.5, **more))


async def conversation(one: Person, other: Person) -> Conversation:
    """One asked, the other helps."""
    values: dict[str, Any] = {"asker_id": one.viewer.id, "helper_id": other.viewer.id, "title": "Letter"}
    return await Conversation.create(about=tables.public_id(), municipality="GM0599", **values)


async def message(talk: Conversation, person: Person, **more: Any) -> Message:
    """One message."""
    return await Message.create(conversation_id=talk.id, author_id=person.viewer.id, text="Words", **more)


async def offer(one: Person, other: Person, audience: Audience = Audience.ME, **more: Any) -> Offer:
    """The other offers help with a request of the one's."""
    asked = more.pop("asked", None) or await request(one)
    return await Offer.create(**post(other, audience, **({"message": "Me"} | more), request_id=asked.id))


async def feedback(one: Person, other: Person, audience: Audience = Audience.ME, **more: Any) -> Feedback:
    """The other answers about an outfit of the one's."""
    shown = await outfit(one)
    return await Feedback.create(**post(other, audience, outfit_id=shown.id, **more))


async def tie(one: Person, other: Person) -> None:
    """The other helps the one."""
    await HelpTie.create(asker_id=one.viewer.id, helper_id=other.viewer.id)


async def report(one: Person, other: Person) -> Report:
    """The one reports something of the other's."""
    values: dict[str, Any] = {"kind": "request", "subject": tables.public_id(), "because": "reported"}
    case = await Case.create(author_id=other.viewer.id, due_at=clock.now(), municipality="GM0599", **values)
    return await Report.create(case_id=case.id, reporter_id=one.viewer.id, reason="other")


async def block(one: Person, other: Person) -> None:
    """The one is rid of the other."""
    await blocks.put_between(one.viewer.id, other.viewer.id)
