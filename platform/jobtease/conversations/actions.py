"""What two people do in their conversation. Opening and closing it is for the feature that brings them together."""

from tortoise.expressions import F, Q

from jobtease import clock, database, events, notices
from jobtease.audience import Viewer
from jobtease.conversations.models import WRITABLE_FOR, Conversation, Message, Reading
from jobtease.errors import Conflict, NotFound
from jobtease.resources import Resources
from jobtease.translations import _


@events.action
async def open_conversation(
    *, about: str, title: str, municipality: str, asker_id: int, helper_id: int, first_words: str
) -> str:
    """Bring an asker and a helper together about a request; the public id. `first_words` are the helper's, of the offer."""
    conversation = await Conversation.create(
        about=about, title=title, municipality=municipality, asker_id=asker_id, helper_id=helper_id
    )
    await Message.create(conversation_id=conversation.id, author_id=helper_id, text=first_words)
    for account_id in (asker_id, helper_id):
        await Reading.create(conversation_id=conversation.id, account_id=account_id)
    events.record(
        "conversations:conversation:opened",
        conversation.public_id,
        actor=asker_id,
        municipality=municipality,
        facts={"about": about},
    )
    return conversation.public_id


@events.action
async def close_conversation(about: str, actor: int) -> None:
    """The request is done: writing ends two weeks from now. Nothing happens when it is closed, or there is none."""
    conversation = await Conversation.get_or_none(about=about)
    if conversation and await Conversation.filter(id=conversation.id, closed_at=None).update(closed_at=clock.now()):
        events.record(
            "conversations:conversation:closed",
            conversation.public_id,
            actor=actor,
            municipality=conversation.municipality,
            facts={"about": about},
        )


@events.action
async def send(viewer: Viewer, public_id: str, message_id: str, text: str) -> None:
    """Say something, under this public id: a second time nothing happens.

    Raises NotFound for anybody but the two, Conflict when writing has ended or the other one has left.
    """
    conversation = await _of(viewer, public_id)
    other = conversation.helper_id if conversation.asker_id == viewer.id else conversation.asker_id
    if other is None:
        raise Conflict(_("The other one has left Jobtease. You can still read what was said."))
    if conversation.closed_at and clock.now() > conversation.closed_at + WRITABLE_FOR:
        raise Conflict(_("This conversation has ended. You can still read what was said."))
    if await Message.filter(public_id=message_id).exists():
        return
    await Conversation.filter(id=conversation.id).update(last_at=clock.now())  # first: it lets two senders queue up
    await Message.create(
        public_id=message_id, conversation_id=conversation.id, author_id=viewer.id, text=text, sent_at=clock.now()
    )
    await Reading.filter(conversation_id=conversation.id, account_id=other).update(unread=F("unread") + 1)
    events.record(
        "conversations:message:sent",
        message_id,
        actor=viewer.id,
        municipality=conversation.municipality,
        facts={"about": public_id, "to": other},
    )


@database.atomic
async def read_all(viewer: Viewer, public_id: str) -> None:
    """The viewer has the newest messages on the screen: nothing is unread, and the notice about them goes."""
    conversation = await _of(viewer, public_id)
    await Reading.filter(conversation_id=conversation.id, account_id=viewer.id).exclude(unread=0).update(unread=0)
    await notices.settle(viewer, f"/conversations/{public_id}")


async def _of(viewer: Viewer, public_id: str) -> Conversation:
    one_of_two = Q(asker_id=viewer.id) | Q(helper_id=viewer.id)
    conversation = await Conversation.filter(one_of_two, public_id=public_id).first()
    if conversation is None:
        raise NotFound
    return conversation


@database.atomic
async def erase(account_id: int, resources: Resources) -> None:
    """Somebody leaves: what they said stays for the other one, without a name or a title; with both gone, it all goes."""
    await Conversation.filter(asker_id=account_id, helper_id=None).delete()
    await Conversation.filter(helper_id=account_id, asker_id=None).delete()
    asked = await Conversation.filter(asker_id=account_id).values_list("public_id", flat=True)
    await notices.forget_words([f"/conversations/{public_id}" for public_id in asked])
    await Conversation.filter(asker_id=account_id).update(asker_id=None, title="")
    await Conversation.filter(helper_id=account_id).update(helper_id=None)
    await Message.filter(author_id=account_id).update(author_id=None)
    await Reading.filter(account_id=account_id).delete()
