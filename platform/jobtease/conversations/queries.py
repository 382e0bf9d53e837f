"""Reads of every conversation (private message). Only the two people in one find it."""

from dataclasses import dataclass
from datetime import date, datetime
from types import SimpleNamespace
from typing import Any

from tortoise.expressions import Q

from jobtease import blocks, clock, mutes
from jobtease.audience import Viewer, Visibility
from jobtease.conversations import states
from jobtease.conversations.models import (
    GONE,
    WRITABLE_FOR,
    Conversation,
    Message,
)
from jobtease.data import raw_sql
from jobtease.errors import NotFound
from jobtease.words.translations import N_, _

PAGE = 50
"""Messages on one page."""
ENDED = N_("This conversation has ended. You can still read what was said.")


@dataclass(frozen=True)
class Talk:
    """A conversation as one of its two people sees it. `other` is empty when the other one has left, or blocked the viewer."""

    id: int
    public_id: str
    about: str
    title: str
    asking: bool
    other: str
    other_public_id: str
    other_away: bool
    """Can't read for now: what is written waits. Why is nobody's business."""
    opened_at: datetime
    closed_at: datetime | None
    ended_at: datetime | None
    blocked: bool
    """Whether the viewer blocked the other one."""
    other_id: int | None = None
    """Their account, whoever blocked whom."""
    changes: int = 0
    """How often a message here was changed or taken back."""

    @property
    def request(self) -> str:
        """Public id of the request it is about, as far as there is one for this viewer."""
        return self.about if self.about != self.public_id and (self.asking or self.other) else ""

    @property
    def other_name(self) -> str:
        return self.other or _("a former member")

    @property
    def writable_until(self) -> datetime | None:
        """The end of writing, once the request is done."""
        return self.closed_at + WRITABLE_FOR if self.closed_at else None

    @property
    def can_write(self) -> bool:
        return bool(self.other) and states.OPEN.holds(self)


CAUTION = {
    "threat": N_("This may be meant as a threat. You don't have to answer. Is there danger now? Call 112."),
    "grooming": N_("Something private is asked here. You don't have to answer, and you don't have to say why."),
    "scam": N_(
        "This may be about money. Pay nothing in advance, and give nobody the numbers of your bank or your papers."
    ),
    "asks": N_("Something private is asked here. You don't have to answer, and you don't have to say why."),
    "contact": N_(
        "This leads away from Jobtease. You don't have to go along: here we can help you when something goes wrong."
    ),
}
"""By kind of alarm, the most urgent first."""


@dataclass(frozen=True)
class Said:
    """One message as a viewer reads it: `text` is empty when moderation hid it from them."""

    id: int
    public_id: str
    name: str
    text: str
    mine: bool
    hidden: bool
    sent_at: datetime
    author_public_id: str = ""
    """Of the other one, as long as there is somebody."""
    alarms: tuple[str, ...] = ()
    """For who reads it: kinds of what screening found."""
    meets_at: datetime | None = None
    """It proposes to meet then; its text says where."""
    meets_online: bool = False
    called_off: bool = False
    is_changed: bool = False
    is_taken_back: bool = False
    talk: str = ""
    """Public id of the conversation, for as long as its writer can change the message or take it back."""
    file: str = ""
    """The FileKind that goes with it, or GONE."""
    new_day: bool = False
    """The first of its day, in the Netherlands, among those that are shown."""

    @property
    def time(self) -> str:
        return f"{clock.local(self.sent_at):%H:%M}"

    @property
    def worries(self) -> bool:
        """Its writer may be in danger: who reads it is told what they can do."""
        return "despair" in self.alarms and not self.mine

    @property
    def caution(self) -> str:
        """What its reader can do with a message that asks for something, in a calm sentence; mostly nothing."""
        return next((_(words) for kind, words in CAUTION.items() if kind in self.alarms), "")


_TALK = (
    "id",
    "changes",
    "public_id",
    "about",
    "title",
    "asker_id",
    "helper_id",
    "asker__nickname",
    "asker__public_id",
    "asker__suspended_at",
    "helper__nickname",
    "helper__public_id",
    "helper__suspended_at",
    "opened_at",
    "closed_at",
    "ended_at",
)


def _with(viewer: Viewer) -> Q:
    return Q(asker_id=viewer.id) | Q(helper_id=viewer.id)


async def talk_for(viewer: Viewer, public_id: str) -> Talk:
    """One conversation. Raises NotFound for everybody but its two people."""
    row = await Conversation.filter(_with(viewer), public_id=public_id).first().values(*_TALK)
    if not row:
        raise NotFound
    asking = row["asker_id"] == viewer.id
    side = "helper" if asking else "asker"
    other = row[f"{side}_id"]
    blockers = await blocks.blockers_of(viewer.id, other) if other is not None else set()
    if other in blockers:  # as if the other one had left
        row |= {f"{side}__nickname": "", f"{side}__public_id": "", f"{side}__suspended_at": None}
        row |= {} if asking else {"title": ""}
    return Talk(
        id=row["id"],
        public_id=row["public_id"],
        about=row["about"],
        title=row["title"],
        asking=asking,
        other=row[f"{side}__nickname"] or "",
        other_public_id=row[f"{side}__public_id"] or "",
        other_away=row[f"{side}__suspended_at"] is not None,
        opened_at=row["opened_at"],
        closed_at=row["closed_at"],
        ended_at=row["ended_at"],
        blocked=viewer.id in blockers,
        other_id=other,
        changes=row["changes"],
    )


async def is_muted(viewer: Viewer, talk: Talk) -> bool:
    """Whether the viewer muted the other one: what is said here stays here, and no notice or mail tells of it."""
    return talk.other_id is not None and await mutes.has_muted(viewer.id, talk.other_id)


async def about(viewer: Viewer, subject: str) -> str | None:
    """The public id of the viewer's conversation about this help request, or None."""
    found = await Conversation.filter(_with(viewer), about=subject).values_list("public_id", flat=True)
    return str(found[0]) if found else None


async def messages(
    viewer: Viewer, talk: Talk, *, before: str = "", after: str = "", limit: int = PAGE
) -> tuple[list[Said], bool]:
    """Messages of a conversation, oldest first, and whether there are earlier ones.

    The newest, or those before or after the message with this public id (none when there is no such message).
    """
    found = Message.filter(conversation_id=talk.id)
    shown_before: date | None = None
    for edge, compare in ((before, "id__lt"), (after, "id__gt")):
        if edge:
            at = await Message.filter(conversation_id=talk.id, public_id=edge).values("id", "sent_at")
            found = found.filter(**{compare: at[0]["id"] if at else -1 if compare == "id__lt" else 1 << 62})
            shown_before = _day(at[0]["sent_at"]) if at and edge == after else None
    rows = await found.order_by("-id").limit(limit + 1).values(*_SAID)
    shown = list(reversed(rows[:limit]))
    days = [shown_before, *(_day(row["sent_at"]) for row in shown)]
    said = [_said(row, viewer, talk, days[n] != days[n + 1]) for n, row in enumerate(shown)]
    return said, len(rows) > limit


_SAID = (
    *("id", "public_id", "author_id", "text", "visibility", "sent_at", "alarms", "changed_at", "taken_back_at"),
    *("meets_at", "meets_online", "called_off_at", "file"),
)


async def appointment(viewer: Viewer, talk: Talk) -> Said | None:
    """What was proposed last, until it is called off, hidden, or some hours ago; nothing once they have parted."""
    if talk.ended_at or not talk.other:
        return None
    proposed = Message.filter(states.PROPOSED.q(), conversation_id=talk.id)
    for row in await proposed.order_by("-id").limit(1).values(*_SAID):
        if states.AGREED.holds(SimpleNamespace(**row)):
            return _said(row, viewer, talk, False)
    return None


async def proposals(talk: Talk) -> int:
    """How often a moment was proposed: a calendar takes the one with the larger number."""
    return await Message.filter(conversation_id=talk.id, meets_at__isnull=False).count()


async def corrected(viewer: Viewer, talk: Talk) -> list[Said]:
    """Of the newest messages those that were changed, taken back or called off, oldest first: for a page that was open meanwhile."""
    rows = await Message.filter(conversation_id=talk.id).order_by("-id").limit(PAGE).values(*_SAID)
    changed = [row for row in rows if row["changed_at"] or row["taken_back_at"] or row["called_off_at"]]
    return [_said(row, viewer, talk, False) for row in reversed(changed)]


async def own_words(viewer: Viewer, talk: Talk, message: str) -> Said:
    """A message that the viewer wrote here. Raises NotFound for any other."""
    rows = await Message.filter(conversation_id=talk.id, author_id=viewer.id, public_id=message).values(*_SAID)
    if not rows:
        raise NotFound
    return _said(rows[0], viewer, talk, False)


def _day(moment: datetime) -> date:
    return clock.local(moment).date()


def _said(row: dict[str, Any], viewer: Viewer, talk: Talk, new_day: bool) -> Said:
    mine = row["author_id"] == viewer.id
    is_changeable = mine and talk.can_write and states.CHANGEABLE.holds(SimpleNamespace(**row))
    hidden = row["visibility"] != Visibility.SHOWN  # held too: a decision about it was taken back, and none stands
    return Said(
        id=row["id"],
        public_id=row["public_id"],
        name="" if mine else talk.other_name,
        text="" if hidden and not mine else row["text"],
        mine=mine,
        hidden=hidden,
        sent_at=row["sent_at"],
        author_public_id="" if mine else talk.other_public_id,
        alarms=() if mine or hidden else tuple(row["alarms"].split()),
        meets_at=None if hidden and not mine else row["meets_at"],
        meets_online=row["meets_online"],
        called_off=row["called_off_at"] is not None,
        is_changed=row["changed_at"] is not None,
        is_taken_back=row["taken_back_at"] is not None,
        talk=talk.public_id if is_changeable else "",
        file="" if hidden or not row["file"] else row["file"] if talk.other and not talk.blocked else GONE,
        new_day=new_day,
    )


_ANSWERED = """
SELECT 1 AS there FROM message q JOIN message a ON a.conversation_id = q.conversation_id AND a.id > q.id
WHERE q.conversation_id = ? AND q.author_id = ? AND a.author_id <> ? LIMIT 1
"""
_MET = f"""
SELECT 1 AS there FROM message m
WHERE m.conversation_id = ? AND {states.PROPOSED.sql("m")} AND m.meets_at <= ? AND m.called_off_at IS NULL LIMIT 1
"""
_NEEDED = "SELECT needed_by FROM help_request WHERE public_id = ? AND needed_by <= ?"
_TOLD = """
SELECT 1 AS there FROM pending_answer p JOIN help_request r ON r.id = p.request_id
WHERE r.public_id = ? AND p.actor_id = ? AND p.kind = 'ending' AND p.failed_at IS NULL LIMIT 1
"""
"""Raw, since the request and what was answered a moment ago stand in a layer above."""


async def asks_if_it_helped(viewer: Viewer, talk: Talk) -> bool:
    """Whether it is time to ask: once the asker was answered here or they met, or from the day it was needed; not in the ten seconds
    in which she can undo what she said."""
    if not talk.asking or talk.closed_at or talk.ended_at:
        return False
    is_time = (
        await raw_sql.fetch(_ANSWERED, talk.id, viewer.id, viewer.id)
        or await raw_sql.fetch(_MET, talk.id, raw_sql.stored(clock.now()))
        or await raw_sql.fetch(_NEEDED, talk.about, raw_sql.stored(_day(clock.now())))
    )
    return bool(is_time) and not await raw_sql.fetch(_TOLD, talk.about, viewer.id)
