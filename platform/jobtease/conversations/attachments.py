"""Attachments: a photo or a PDF that goes with a message, taken in, given to the two people, destroyed.

Its row comes before the file and goes after it, and says from the beginning when the file goes: a crash leaves nothing behind that no
row speaks of. A photo is made anew by the processor, so that nothing hidden comes along. A PDF is never opened here: it is known by its
first bytes, and leaves as a download. What a case of moderators is about stays until that is over, whatever became of the message.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from starlette.datastructures import UploadFile
from tortoise.expressions import F, Q

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.conversations import queries
from jobtease.conversations.models import GONE, Attachment, Conversation, FileKind, Message, stored_as
from jobtease.data import raw_sql, transactions
from jobtease.errors import Conflict, Invalid, NotFound, Unavailable
from jobtease.pictures.processing import MEDIA_TYPE, BadPicture, Reason
from jobtease.pictures.refusals import WHY
from jobtease.resources import Resources
from jobtease.words.translations import N_, _

MAX_BYTES = 10_000_000
KEPT = timedelta(days=90)
"""After it was sent. What is needed longer its reader keeps themselves."""
MOST_FILES = 100
"""Of one conversation, at the same time."""
MOST_BYTES = 200_000_000
"""Of one account, at the same time."""
COMES_WITHIN = timedelta(minutes=10)
"""From its row to its message. It takes a second; a minute before the end it is too late, so that nobody comes too late."""

PDF = b"%PDF-"
TYPES = {FileKind.PHOTO: MEDIA_TYPE, FileKind.PDF: "application/pdf"}
REFUSED = {
    Reason.NOT_A_PICTURE: N_("this is not a file that we can send. Choose a photo (JPEG, PNG or WebP) or a PDF."),
    Reason.TOO_LARGE: N_("this file is larger than 10 MB. Choose a smaller one."),
}


@dataclass(frozen=True)
class Opened:
    """A file for who may have it."""

    kind: FileKind
    data: bytes

    @property
    def headers(self) -> dict[str, str]:
        """It runs nothing and loads nothing, whatever is in it, and no copy outlives the page."""
        headers = {
            "Content-Type": TYPES[self.kind],
            "Content-Security-Policy": "sandbox; default-src 'none'",
            "X-Content-Type-Options": "nosniff",
            "Cache-Control": "private, no-store",
        }
        if self.kind is FileKind.PDF:
            headers["Content-Disposition"] = 'attachment; filename="jobtease.pdf"'
        return headers


@dataclass(frozen=True)
class Evidence:
    """The file of a message that a case is about: its name in the store."""

    name: str
    kind: FileKind


async def keep(resources: Resources, viewer: Viewer, public_id: str, upload: UploadFile) -> str:
    """Take in what goes with a message of this viewer in this conversation; its name, for `take_over`.

    Raises Invalid(file=...) for what can't be used, NotFound for anybody but the two, Conflict when writing has ended,
    Unavailable when processor or disk can't.
    """
    talk = await queries.talk_for(viewer, public_id)
    if not talk.can_write:
        raise Conflict(_(queries.ENDED))
    data = await upload.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise _refusal(Reason.TOO_LARGE)
    kind = FileKind.PDF if data.startswith(PDF) else FileKind.PHOTO
    if kind is FileKind.PDF and viewer.is_young:
        raise Invalid(file=_("At 16 or 17 you send a photo of it: a PDF stays with who gets it, and can be passed on."))
    if kind is FileKind.PHOTO:
        try:
            picture = await resources.shares.develop(resources.processor, viewer.id, data)
        except BadPicture as bad:
            raise _refusal(bad.reason) from None
        data = picture.variants[0].data
    name = secrets.token_urlsafe(18)
    await _announce(viewer.id, talk.id, name, kind, len(data))
    await resources.storage.put(stored_as(name, kind), data)
    return name


def _refusal(reason: Reason) -> Invalid:
    words = _(REFUSED.get(reason, WHY[reason]))
    return Invalid(file=words[:1].upper() + words[1:])


@transactions.atomic
async def _announce(account_id: int, talk_id: int, name: str, kind: FileKind, size: int) -> None:
    await Conversation.filter(id=talk_id).update(changes=F("changes"))  # two that send at the same moment queue up
    if await Attachment.filter(conversation_id=talk_id).count() >= MOST_FILES:
        raise Invalid(file=_("There are very many files in this conversation. Send your message without one."))
    rows = await raw_sql.fetch("SELECT COALESCE(sum(size), 0) AS n FROM attachment WHERE account_id = ?", account_id)
    if int(rows[0]["n"]) + size > MOST_BYTES:
        raise Invalid(file=_("You sent very many files in the past months. Send your message without one."))
    await Attachment.create(
        name=name,
        kind=kind,
        size=size,
        account_id=account_id,
        conversation_id=talk_id,
        due_at=clock.now() + COMES_WITHIN,
    )


async def take_over(name: str, message: Message) -> None:
    """It goes with this message from now on. Within the open transaction; raises Unavailable when it came too late."""
    in_time = Attachment.filter(name=name, message_id=None, due_at__gt=clock.now() + timedelta(minutes=1))
    columns = {"message_id": message.id, "subject": message.public_id, "due_at": clock.now() + KEPT}
    if not await in_time.update(**columns):
        raise Unavailable(because="a file waited too long for its message")
    row = await Attachment.get(name=name)
    await Message.filter(id=message.id).update(file=row.kind)


@transactions.atomic
async def destroy_unsent(name: str) -> None:
    """Its message was not sent, or was sent already by the same form: the file goes, if nothing took it over."""
    await Attachment.filter(name=name, message_id=None).update(due_at=clock.now())


async def destroy_later(which: Q, *, within: timedelta = timedelta(0)) -> None:
    """These go now, or within so long, all of them. Within the open transaction; `destroy_due` does it."""
    until = clock.now() + within
    await Attachment.filter(which, due_at__gt=until).update(due_at=until)


async def opened(resources: Resources, viewer: Viewer, public_id: str, message_id: str) -> Opened:
    """The file of a message. Raises NotFound for anybody but the two, and once a block or a moderator is between, or it went."""
    talk = await queries.talk_for(viewer, public_id)
    if not talk.other or talk.blocked:
        raise NotFound
    row = await Attachment.filter(
        message__conversation_id=talk.id,
        message__public_id=message_id,
        message__visibility=Visibility.SHOWN,
        message__taken_back_at=None,
        due_at__gt=clock.now(),
    ).first()
    if row is None:
        raise NotFound
    return await read(resources, Evidence(row.name, row.kind))


async def read(resources: Resources, one: Evidence) -> Opened:
    """The file itself, whoever asks: that is for the caller. Raises NotFound."""
    try:
        return Opened(one.kind, await resources.storage.read(stored_as(one.name, one.kind)))
    except FileNotFoundError:
        raise NotFound from None


async def evidence_of(subject: str) -> Evidence | None:
    """The file of the message with this public id, for the desk of its case: ask that first, this doesn't."""
    row = await Attachment.filter(subject=subject).first() if subject else None
    return Evidence(row.name, row.kind) if row else None


async def destroy_hidden(subject: str) -> None:
    """The case about this message is over: what a moderator hid goes. Within the open transaction."""
    hidden = Message.filter(public_id=subject).exclude(visibility=Visibility.SHOWN)
    if await hidden.exists():
        await destroy_later(Q(subject=subject))


async def known() -> set[str]:
    """Names in the store of all files that there may be: for the sweeper."""
    rows = await Attachment.all().values("name", "kind")
    return {stored_as(row["name"], row["kind"]) for row in rows}


_DUE = """
SELECT id, name, kind FROM attachment a WHERE due_at <= ? AND NOT EXISTS (
  SELECT 1 FROM moderation_case c WHERE c.subject = a.subject AND c.evidence_gone_at IS NULL) ORDER BY id LIMIT 500
"""
"""Raw, since cases stand in a layer above."""


async def destroy_due(resources: Resources) -> int:
    """Destroy files whose time has come: file, then row; how many. A chore. Raises Unavailable when the disk refuses."""
    rows = await raw_sql.fetch(_DUE, raw_sql.stored(clock.now()))
    if not rows or not await resources.storage.is_ours():
        return 0
    await resources.storage.destroy([stored_as(row["name"], FileKind(row["kind"])) for row in rows])
    await _remove_rows([row["id"] for row in rows])
    return len(rows)


async def destroy_afterwards(resources: Resources) -> None:
    """As `destroy_due`, after an erasing."""
    await destroy_due(resources)


@transactions.atomic
async def _remove_rows(ids: list[int]) -> None:
    due = Attachment.filter(id__in=ids, due_at__lte=clock.now())
    messages = [each for each in await due.values_list("message_id", flat=True) if each is not None]
    await Message.filter(id__in=messages).exclude(file="").update(file=GONE)
    await due.delete()
