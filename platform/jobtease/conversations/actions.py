"""Writes of conversations. Opening and closing one is for the feature that brings two people together."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from tortoise.expressions import F, Q

from jobtease import blocks, clock
from jobtease.audience import Viewer
from jobtease.conversations import attachments, queries, states
from jobtease.conversations.events import ConversationEvent, OfConversation, OfMessage
from jobtease.conversations.messages import WROTE
from jobtease.conversations.models import (
    MOST_CHANGES,
    MOST_IN_A_ROW,
    Attachment,
    Conversation,
    Message,
    Reading,
)
from jobtease.data import raw_sql, revisions, transactions
from jobtease.errors import Conflict, NotFound
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.resources import Resources
from jobtease.words import screening
from jobtease.words.translations import _

NOTHING_UNREAD: dict[str, Any] = {"unread": 0, "unread_since": None, "mailed_at": None}


@event_log.action
async def open_conversation(
    *, about: str, title: str, municipality: str, asker_id: int, helper_id: int, first_words: str
) -> str:
    """Bring an asker and a helper together about a request; the public id. `first_words` are the helper's, of the offer."""
    conversation = await Conversation.create(
        about=about, title=title, municipality=municipality, asker_id=asker_id, helper_id=helper_id
    )
    await Message.create(
        conversation_id=conversation.id, author_id=helper_id, text=first_words, alarms=_alarms(first_words)
    )
    for account_id in (asker_id, helper_id):
        await Reading.create(conversation_id=conversation.id, account_id=account_id)
    event_log.record(
        ConversationEvent.CONVERSATION_OPENED,
        conversation.public_id,
        actor=asker_id,
        municipality=municipality,
        facts=OfConversation(about=about),
    )
    return conversation.public_id


@event_log.action
async def close_conversation(about: str, actor: int) -> None:
    """The request is done: writing ends two weeks from now. Nothing happens when it is closed, or there is none."""
    conversation = await Conversation.get_or_none(about=about)
    if conversation is None or not await Conversation.filter(id=conversation.id, closed_at=None).update(
        closed_at=clock.now()
    ):
        event_log.no_change()
        return
    event_log.record(
        ConversationEvent.CONVERSATION_CLOSED,
        conversation.public_id,
        actor=actor,
        municipality=conversation.municipality,
        facts=OfConversation(about=about),
    )


@event_log.action
async def send(
    viewer: Viewer,
    public_id: str,
    message_id: str,
    text: str,
    *,
    meets_at: datetime | None = None,
    meets_online: bool = False,
    file: str = "",
) -> None:
    """Say something, under this public id: a second time nothing happens. With `meets_at` it proposes to meet, and `text` says where.

    `file`: the name of what goes with it (attachments.keep).
    Raises NotFound for anybody but the two, Conflict when writing has ended, the other one has left, or hasn't answered for long.
    """
    conversation = await _of(viewer, public_id)
    other = _other(conversation, viewer)
    ended = Conflict(_(queries.ENDED))
    if other is None:
        raise ended
    await blocks.queue_up(viewer.id, other)
    if await Message.filter(public_id=message_id).exists():
        return
    # first: it lets two senders queue up, and who leaves at this moment
    if not await Conversation.filter(states.WRITABLE.q(), id=conversation.id).update(last_at=clock.now()):
        raise ended
    if await _in_a_row(conversation.id, viewer.id) >= MOST_IN_A_ROW:
        raise Conflict(_("You wrote a lot without an answer. As soon as the other one writes, you can go on."))
    message = await Message.create(
        public_id=message_id,
        conversation_id=conversation.id,
        author_id=viewer.id,
        text=text,
        alarms=_alarms(text),
        sent_at=clock.now(),
        meets_at=meets_at,
        meets_online=meets_online,
    )
    if file:
        await attachments.take_over(file, message)
    await Reading.filter(conversation_id=conversation.id).update(unread=F("unread") + 1)
    await read_all(viewer, public_id)  # who answers has read, what they say themselves as well
    _record(ConversationEvent.MESSAGE_SENT, viewer, conversation, message_id)


def _alarms(text: str) -> str:
    """Nobody waits for it: the form screened these words just now, and that is kept."""
    return " ".join(screening.kinds(screening.sure(screening.screen(text))))


@event_log.action
async def change(viewer: Viewer, public_id: str, message_id: str, text: str) -> None:
    """Put other words in the place of one's own message; the same words change nothing.

    Raises NotFound for anybody but its writer, Conflict when it is too late or the conversation has ended.
    """
    talk, message = await _mine(viewer, public_id, message_id)
    if message.text == text:
        event_log.no_change()
        return
    if await revisions.times(message_id) >= MOST_CHANGES:
        raise Conflict(_("You changed this message often enough. You can still take it back."))
    await _put(talk, message, text=text, alarms=_alarms(text), changed_at=clock.now())
    _record(ConversationEvent.MESSAGE_CHANGED, viewer, talk, message_id)


@event_log.action
async def withdraw(viewer: Viewer, public_id: str, message_id: str) -> None:
    """Take one's own message back: both read that there was one, and it no longer counts as unread. A second time changes nothing.

    Its words and its file stay for a report for revisions.KEPT: else who sends something vile takes it back before it is reported.

    Raises as `change`.
    """
    talk, message = await _mine(viewer, public_id, message_id)
    if message.taken_back_at:
        event_log.no_change()
        return
    await _put(talk, message, text="", alarms="", file="", taken_back_at=clock.now())
    await attachments.destroy_later(Q(message_id=message.id), within=revisions.KEPT)
    other = _other(talk, viewer)
    said = Message.filter(conversation_id=talk.id, author_id=viewer.id, taken_back_at=None)
    unread = Reading.filter(conversation_id=talk.id, account_id=other)
    later = await said.filter(id__gt=message.id).count()
    was_unread = await unread.filter(unread__gt=later).update(unread=F("unread") - 1)
    if was_unread and await unread.filter(unread=0).update(**NOTHING_UNREAD) and other is not None:
        await notices.remove(other, ("conversation", public_id), (WROTE,), unseen=True)
    _record(ConversationEvent.MESSAGE_TAKEN_BACK, viewer, talk, message_id)


@event_log.action
async def call_off(viewer: Viewer, public_id: str, message_id: str) -> None:
    """Either of the two calls off the appointment that this message proposed. A second time changes nothing.

    Raises NotFound for anybody else, Conflict when it is over.
    """
    talk = await _of(viewer, public_id)
    proposed = Message.filter(conversation_id=talk.id, meets_at__isnull=False).order_by("-id")
    if not await proposed.filter(public_id=message_id).exists():
        raise NotFound
    # the row of the conversation first, as everybody who writes in it
    if not await Conversation.filter(states.TOGETHER.q(), id=talk.id).update(changes=F("changes") + 1):
        raise Conflict(_(queries.ENDED))
    one = await proposed.get(public_id=message_id)
    if one.called_off_at:
        event_log.no_change()
        return
    if await proposed.filter(id__gt=one.id).exists():  # who calls off what was replaced would think that nobody comes
        raise Conflict(_("Another moment was proposed since. Look at that one first."))
    if not await proposed.filter(id=one.id, meets_at__gt=clock.now()).update(called_off_at=clock.now()):
        raise Conflict(_("This appointment is over."))
    _record(ConversationEvent.APPOINTMENT_CALLED_OFF, viewer, talk, message_id)


async def _mine(viewer: Viewer, public_id: str, message_id: str) -> tuple[Conversation, Message]:
    """The conversation, locked from here on, and a message in it that the viewer wrote."""
    talk = await _of(viewer, public_id)
    await Conversation.filter(id=talk.id).update(changes=F("changes"))
    message = await Message.get_or_none(conversation_id=talk.id, public_id=message_id, author_id=viewer.id)
    if message is None:
        raise NotFound
    if message.meets_at:  # the other one counts on it, and a calendar holds it
        raise Conflict(_("An appointment is not changed: propose another moment, or call it off."))
    return talk, message


async def _put(talk: Conversation, message: Message, **columns: Any) -> None:
    """What stood there is kept for who must judge it, if anybody: no threat is gone by being taken back."""
    fresh = Message.filter(states.CHANGEABLE.q(), id=message.id, text=message.text)
    is_open = Conversation.filter(states.WRITABLE.q(), id=talk.id)
    if not await is_open.update(changes=F("changes") + 1) or not await fresh.update(**columns):
        raise Conflict(_("It is too late to change this message."))
    assert message.author_id is not None
    await revisions.keep(message.author_id, message.public_id, message.text)


def _other(talk: Conversation, viewer: Viewer) -> int | None:
    return talk.helper_id if talk.asker_id == viewer.id else talk.asker_id


def _record(name: ConversationEvent, viewer: Viewer, talk: Conversation, subject: str) -> None:
    facts = OfMessage(about=talk.public_id, to=_other(talk, viewer))
    event_log.record(name, subject, actor=viewer.id, municipality=talk.municipality, facts=facts)


async def _in_a_row(conversation_id: int, author_id: int) -> int:
    """How many messages somebody wrote since the other one last did."""
    sql = """
    SELECT count(*) AS n FROM message WHERE conversation_id = ? AND id > COALESCE(
      (SELECT max(id) FROM message WHERE conversation_id = ? AND (author_id <> ? OR author_id IS NULL)), 0)
    """
    return int((await raw_sql.fetch(sql, conversation_id, conversation_id, author_id))[0]["n"])


@event_log.action
async def end_conversation(about: str, actor: int, *, frees: bool = True) -> None:
    """One of the two leaves the conversation about this request: nobody writes any more, both can read.

    `frees`: the request may bring about another conversation. Nothing happens when it has ended, there is none, or it is not the
    actor's: another helper may have been chosen since.
    """
    theirs = Q(asker_id=actor) | Q(helper_id=actor)
    conversation = await Conversation.filter(theirs, about=about).first()
    if conversation is None or not await _end([conversation.id]):
        event_log.no_change()
        return
    if frees:
        await Conversation.filter(id=conversation.id).update(about=conversation.public_id)
    event_log.record(
        ConversationEvent.CONVERSATION_ENDED,
        conversation.public_id,
        actor=actor,
        municipality=conversation.municipality,
        facts=OfConversation(about=about),
    )


@transactions.atomic
async def end_all_between(one: int, other: int) -> None:
    """Two people are rid of each other: nobody writes in any of their conversations, and nothing there waits to be read."""
    either = Q(asker_id=one, helper_id=other) | Q(asker_id=other, helper_id=one)
    await _end([int(str(each)) for each in await Conversation.filter(either).values_list("id", flat=True)])


async def _end(ids: Sequence[int]) -> int:
    ended = await Conversation.filter(states.TOGETHER.q(), id__in=list(ids)).update(ended_at=clock.now())
    await Reading.filter(conversation_id__in=list(ids)).update(**NOTHING_UNREAD)
    return ended


@transactions.atomic
async def read_all(viewer: Viewer, public_id: str) -> None:
    """The viewer has read the newest messages: nothing is unread, and the notice about them goes. Raises NotFound for others."""
    conversation = await _of(viewer, public_id)
    await Reading.filter(conversation_id=conversation.id, account_id=viewer.id).update(**NOTHING_UNREAD)
    await notices.settle(viewer, ("conversation", public_id))


async def _of(viewer: Viewer, public_id: str) -> Conversation:
    one_of_two = Q(asker_id=viewer.id) | Q(helper_id=viewer.id)
    conversation = await Conversation.filter(one_of_two, public_id=public_id).first()
    if conversation is None:
        raise NotFound
    return conversation


@transactions.atomic
async def retitle(about: str, title: str) -> str:
    """Its heading follows the request. Within the open transaction; public id of the conversation, or empty."""
    found = await Conversation.filter(about=about).first()
    if found is None:
        return ""
    if found.title != title:
        await Conversation.filter(id=found.id).update(title=title)
    return str(found.public_id)


async def ended_under(asker_id: int, helper_ids: Collection[int], titles: Collection[str]) -> dict[str, int]:
    """Conversations under these titles that a helper and this asker ended while the request went on: public id to helper."""
    ended = Conversation.filter(asker_id=asker_id, helper_id__in=list(helper_ids), ended_at__isnull=False)
    rows = await ended.filter(about=F("public_id"), title__in=list(titles)).values_list("public_id", "helper_id")
    return {str(public_id): int(str(helper_id)) for public_id, helper_id in rows}


@transactions.atomic
async def head(talks: Collection[str], title: str) -> list[str]:
    """From now on these have this heading. Within the open transaction; their public ids."""
    if talks:
        await Conversation.filter(public_id__in=list(talks)).update(title=title)
    return list(talks)


async def erase(account_id: int, resources: Resources) -> Callable[[], Awaitable[None]]:
    """Somebody leaves: what they said stays for the other one, without a name, a title or a file; with both gone, it all goes.

    Returns what removes the files afterwards.
    """
    alone = Q(conversation__asker_id=account_id, conversation__helper_id=None)
    alone |= Q(conversation__helper_id=account_id, conversation__asker_id=None)
    both_gone = await Attachment.filter(alone).values_list("id", flat=True)
    await attachments.destroy_later(Q(account_id=account_id) | Q(id__in=both_gone))
    await Conversation.filter(asker_id=account_id, helper_id=None).delete()
    await Conversation.filter(helper_id=account_id, asker_id=None).delete()
    asked = await Conversation.filter(asker_id=account_id).values_list("public_id", flat=True)
    await notices.erase_words([("conversation", str(public_id)) for public_id in asked])
    await Conversation.filter(asker_id=account_id).update(asker_id=None, title="")
    await Conversation.filter(helper_id=account_id).update(helper_id=None)
    await Message.filter(author_id=account_id).update(author_id=None)
    await Reading.filter(account_id=account_id).delete()
    return partial(attachments.destroy_afterwards, resources)
