"""Event consumers of conversations: one notice for each, and since when something there is unread."""

from jobtease.accounts.models import Account
from jobtease.conversations.events import ConversationEvent, OfMessage
from jobtease.conversations.messages import CALLED_OFF, WROTE
from jobtease.conversations.models import Conversation, Reading
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.notices import actions as notices


async def tell_about_messages(event: Event) -> None:
    """The other one finds on their page that there is something to read, unless it was read already. The mail is for unread_mails.py."""
    facts = event.facts_as(OfMessage)
    conversation, to = facts.about, facts.to
    unread = await Reading.filter(account_id=to, conversation__public_id=conversation, unread__gt=0).first()
    if unread is None or to is None or not await Account.filter(id=event.actor).exists():
        return
    await Reading.filter(id=unread.id, unread__gt=0, unread_since=None).update(unread_since=event.happened_at)
    subject = ("conversation", conversation)
    await notices.tell(f"{event.id}:{to}", to, WROTE, subject, about=event.actor, mailed=False)


async def tell_about_appointments(event: Event) -> None:
    """The other one hears at once that they need not come."""
    facts = event.facts_as(OfMessage)
    to = facts.to
    talk = await Conversation.filter(public_id=facts.about, ended_at=None).first()
    if talk is None or to is None or not await Account.filter(id=event.actor).exists():
        return
    await notices.tell(f"{event.id}:{to}", to, CALLED_OFF, ("conversation", talk.public_id), about=event.actor)


CONSUMERS = (
    Consumer("tell about messages", (ConversationEvent.MESSAGE_SENT,), tell_about_messages),
    Consumer("tell about appointments", (ConversationEvent.APPOINTMENT_CALLED_OFF,), tell_about_appointments),
)
