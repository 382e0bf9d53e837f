"""Conversations and their messages. Only the two people read them; somebody who left is "a former member"."""

from datetime import timedelta
from enum import StrEnum
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import tables
from jobtease.data.indexes import Partial
from jobtease.pictures.processing import ENDING
from jobtease.words.translations import N_

LONGEST_MESSAGE = 4000
LONGEST_NOTE = 200
"""Letters of what is said beside an appointment."""

WRITABLE_FOR = timedelta(days=14)
"""How long after closing the two can still write; they can always read."""


MOST_IN_A_ROW = 20
"""Messages that somebody can write without an answer."""

CHANGEABLE_FOR = timedelta(minutes=15)
"""How long after sending its writer can change a message, or take it back."""
MOST_CHANGES = 5
"""Of one message: fewer than revisions.py keeps of one thing, so that no earlier words are pushed out by later ones."""

"""The notice about unread messages."""


class FileKind(StrEnum):
    """What can go with a message."""

    PHOTO = "photo"
    PDF = "pdf"


ENDINGS = {FileKind.PHOTO: ENDING, FileKind.PDF: "pdf"}
GONE = "gone"
"""Of a message whose file was there, and is no more."""
FILE_WORDS = {FileKind.PHOTO: N_("a photo"), FileKind.PDF: N_("a file")}
"""What stands in a list for a message without words."""


def stored_as(name: str, kind: FileKind) -> str:
    """The name in the store of a file of this kind."""
    return f"{name}.{ENDINGS[kind]}"


class Conversation(tables.Model):
    """Opens when an offer is accepted."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    about = fields.CharField(max_length=16, unique=True)
    """Public id of the help request; of this row itself once that was let go, so that somebody else can be chosen."""
    title = fields.CharField(max_length=120)
    municipality = fields.CharField(max_length=6)
    asker: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    helper: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    opened_at = fields.DatetimeField(default=clock.now)
    last_at = fields.DatetimeField(default=clock.now)
    closed_at = fields.DatetimeField(null=True)
    """When the request was done."""
    ended_at = fields.DatetimeField(null=True)
    """When one of the two left, or was rid of the other: from then on nobody writes. Who it was stands nowhere."""
    changes = fields.IntField(default=0, db_default=0)
    """How often a message was changed or taken back: an open page asks whether there were more."""

    asker_id: int | None
    helper_id: int | None

    class Meta:
        table = "conversation"
        indexes = (("asker_id", "last_at"), ("helper_id", "last_at"))


class Message(tables.Model):
    """One message. Moderators see it only when it was reported."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    conversation: fields.ForeignKeyRelation[Conversation] = fields.ForeignKeyField(
        "jobtease.Conversation", related_name=False
    )
    author: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    text = fields.TextField()
    alarms = fields.CharField(max_length=60, default="", db_default="")
    """Kinds of alarm that screening found in it, in one word each: its reader is told what they can do."""
    visibility = fields.CharEnumField(Visibility, max_length=8, default=Visibility.SHOWN)
    sent_at = fields.DatetimeField(default=clock.now)
    changed_at = fields.DatetimeField(null=True)
    taken_back_at = fields.DatetimeField(null=True)
    """From then on its text is empty. What it said is with the words that were replaced (revisions.py), for a report of it."""

    meets_at = fields.DatetimeField(null=True)
    """The moment it proposes to meet at. Its text says where: what is said about an appointment is a message like any other."""
    meets_online = fields.BooleanField(default=False, db_default=False)
    called_off_at = fields.DatetimeField(null=True)
    file = fields.CharField(max_length=5, default="", db_default="")
    """Which FileKind goes with it, or GONE; mostly nothing. Where it is, only its row (Attachment) says."""

    conversation_id: int
    author_id: int | None

    class Meta:
        table = "message"
        indexes = (
            ("conversation_id", "id"),
            ("author_id",),
            Partial(fields=("conversation_id", "id"), where="meets_at IS NOT NULL", name="message_meets"),
        )


class Reading(tables.Model):
    """How far somebody has read in a conversation."""

    conversation: fields.ForeignKeyRelation[Conversation] = fields.ForeignKeyField(
        "jobtease.Conversation", related_name=False
    )
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    unread = fields.IntField(default=0)
    unread_since = fields.DatetimeField(null=True)
    """When the first of them came."""
    mailed_at = fields.DatetimeField(null=True)
    """When a mail about them was queued. Until the person has read, there is no second one."""

    conversation_id: int
    account_id: int

    class Meta:
        table = "reading"
        unique_together = (("conversation_id", "account_id"),)
        indexes = (
            ("account_id", "unread"),
            Partial(fields=("mailed_at", "unread_since", "id"), where="unread > 0", name="reading_unread"),
        )


class Attachment(tables.Model):
    """A file that goes with a message (attachments.py). It is written before the file comes and goes after it: no file
    is there without a row."""

    name = fields.CharField(max_length=32, unique=True)
    """In the store, without its ending. No address has it."""
    kind = fields.CharEnumField(FileKind, max_length=5)
    size = fields.IntField()
    """Bytes, as it is kept."""
    account: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    conversation: fields.ForeignKeyNullableRelation[Conversation] = fields.ForeignKeyField(
        "jobtease.Conversation", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    message: fields.ForeignKeyNullableRelation[Message] = fields.ForeignKeyField(
        "jobtease.Message", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """Nothing: it is on its way, or its message went."""
    subject = fields.CharField(max_length=16, default="", db_default="")
    """Public id of its message, also when that went: by it a case of moderators keeps the file."""
    due_at = fields.DatetimeField()
    """From then on nobody gets it, and it is destroyed; a case keeps it longer."""

    account_id: int | None
    conversation_id: int | None
    message_id: int | None

    class Meta:
        table = "attachment"
        indexes = (("account_id",), ("conversation_id",), ("message_id",), ("subject",), ("due_at",))
