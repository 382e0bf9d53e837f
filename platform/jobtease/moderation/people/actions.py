"""Writes about the people of a desk: the access log of who read somebody's whole history there."""

from jobtease.audience import Viewer
from jobtease.events import event_log
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.events import ModerationEvent
from jobtease.moderation.people.queries import Person


@event_log.action
async def note_read(viewer: Viewer, person: Person) -> None:
    """Record, in the audit trail, that this moderator reads somebody's page; before it is shown, so that none is shown without."""
    municipality = await jurisdiction.desk_for(viewer, person.municipality)
    event_log.record(ModerationEvent.PERSON_READ, person.public_id, actor=viewer.id, municipality=municipality)
