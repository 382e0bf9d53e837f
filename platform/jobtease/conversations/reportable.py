"""Moderation's view of messages. It never reads one for a moderator: of that they see what was reported (Report.evidence)."""

from typing import Any

from tortoise.expressions import Q

from jobtease.accounts.models import Account
from jobtease.audience import Viewer, Visibility
from jobtease.conversations import attachments
from jobtease.conversations.events import ConversationEvent
from jobtease.conversations.models import FILE_WORDS, Message
from jobtease.evidence_types import Said
from jobtease.reportable import TITLE, Posting, Reportable, Subject
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_, _

TAKEN_BACK = N_("a message that was taken back")


def _seen_by(viewer: Viewer) -> Q:
    """In a conversation of the viewer's. Also of somebody who has left: their words are still there to be read."""
    mine = Q(conversation__asker_id=viewer.id) | Q(conversation__helper_id=viewer.id)
    return Q(visibility=Visibility.SHOWN) & mine


async def _message(message: Any, whole: bool) -> Subject:
    author: Account | None = message.author
    talk = message.conversation
    other = talk.helper if author and talk.asker_id == author.id else talk.asker
    municipality = author.municipality_id if author else talk.municipality
    reached = other.municipality_id if other else talk.municipality
    return Subject(
        kind="message",
        public_id=message.public_id,
        author_id=author.id if author else None,
        author=author.nickname if author else _("a former member"),
        author_public_id=author.public_id if author else "",
        language=author.language if author else "nl",
        municipality=municipality,  # whose moderators are responsible for the person who wrote it
        reaches="" if reached == municipality else reached,
        reached_id=other.id if other else None,
        title=excerpt(message.text, TITLE) or _(FILE_WORDS.get(message.file, TAKEN_BACK)),
        visibility=message.visibility,
        posted_at=message.sent_at,
        parent=talk.public_id,
        passages=(("", message.text),),
    )


BEFORE = 2
"""Messages that go along with a report of the one after them."""


async def _before(public_id: str) -> list[Said]:
    """The messages just before one in its conversation that can still be read, of either of the two."""
    reported = await Message.filter(public_id=public_id).first()
    if reported is None:
        return []
    earlier = Message.filter(conversation_id=reported.conversation_id, id__lt=reported.id, visibility=Visibility.SHOWN)
    rows: list[Any] = await earlier.filter(taken_back_at=None).order_by("-id").limit(BEFORE)
    return [
        Said(
            row.text or _(FILE_WORDS.get(row.file, TAKEN_BACK)),
            row.author_id == reported.author_id,
            row.sent_at.isoformat(),
            row.public_id,
        )
        for row in reversed(rows)
    ]


REPORTABLES = (
    Reportable(
        kind="message",
        name=N_("Message"),
        one=N_("a message"),
        of_author=N_("Message of {name}"),
        stands_on="conversation",
        model=Message,
        read=_message,
        related=("author", "conversation", "conversation__asker", "conversation__helper"),
        seen_by=_seen_by,
        private=True,
        told=(
            Posting(ConversationEvent.MESSAGE_SENT),
            Posting(ConversationEvent.MESSAGE_CHANGED, is_new=False),
        ),
        context=_before,
        files=attachments,
    ),
)
