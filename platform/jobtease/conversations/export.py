"""Data export of conversations: one's own words and files."""

from collections.abc import Sequence
from typing import Any

from tortoise.expressions import Q

from jobtease import blocks, clock
from jobtease.conversations.models import Attachment, Conversation, Message, stored_as


async def export(account_id: int) -> dict[str, Any]:
    """This person's conversations with what they wrote themselves; what others wrote is theirs."""
    found = Conversation.filter(Q(asker_id=account_id) | Q(helper_id=account_id)).order_by("id")
    rows: Sequence[dict[str, Any]] = await found.values("id", "title", "opened_at", "closed_at", "asker_id")
    kept_from = set(await blocks.Block.filter(blocked_id=account_id).values_list("blocker_id", flat=True))
    said: dict[int, list[dict[str, Any]]] = {row["id"]: [] for row in rows}
    sent = Attachment.filter(account_id=account_id, message_id__isnull=False, due_at__gt=clock.now())
    files = {one.message_id: [stored_as(one.name, one.kind)] for one in await sent}
    mine = Message.filter(author_id=account_id).order_by("id")
    for row in await mine.values("id", "conversation_id", "text", "sent_at", *_SELDOM, "meets_online"):
        one = {"text": row["text"], "sent_at": row["sent_at"]} | {name: row[name] for name in _SELDOM if row[name]}
        one |= {"meets_online": row["meets_online"]} if row["meets_at"] else {}
        one |= {"photos": files[row["id"]]} if row["id"] in files else {}
        said.setdefault(row["conversation_id"], []).append(one)
    return {
        "conversations": [
            {
                "title": "" if row["asker_id"] in kept_from else row["title"],
                "opened_at": row["opened_at"],
                "closed_at": row["closed_at"],
                "messages": said[row["id"]],
            }
            for row in rows
        ]
    }


_SELDOM = ("meets_at", "called_off_at", "changed_at", "taken_back_at")
"""Moments that few messages have."""
