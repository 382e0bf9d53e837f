"""Writes of a notification: tell somebody, within the transaction of what caused it; seen, taken back, its words gone."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from jobtease import blocks, clock, mutes
from jobtease.audience import Viewer
from jobtease.data import raw_sql, transactions
from jobtease.events import event_log
from jobtease.mail import outbox
from jobtease.notices import messages
from jobtease.notices.events import NoticeEvent, NoticeTold
from jobtease.notices.messages import Message, Subject, Value
from jobtease.notices.models import NoticeRow

KEPT = timedelta(days=90)


async def tell(
    key: str,
    account_id: int,
    message: Message,
    subject: Subject,
    *,
    about: int | None = None,
    official: bool = False,
    mailed: bool = True,
    instead_of: Collection[Message] = (),
    **details: Value,
) -> None:
    """Leave a notice for somebody, within the open transaction. Channels carry it further: channels/mail.py.

    `about` is the account whose name stands in the text as {name}; a name has no place in `details`. The same key a second time
    changes nothing, and nor does telling somebody who has left, or of somebody with whom
    there is a block, or whom they muted.
    Who is told, the message, the subject and `about` are what a notice is known by: a newer one takes the place of an older one, and of
    those with one of the messages `instead_of`; what is official stands by itself. While an older one about another person stands
    unseen, that one is told anew, and no channel hears of it.
    `official`: no channel of it can be switched off, since they have a right to it (why a moderator decided against them).
    Not `mailed`: something else sees to the mail.
    Raises ValueError for what nobody could show (messages.check).
    """
    messages.check(message, subject, details)
    people = await raw_sql.fetch("SELECT suspended_at FROM account WHERE id = ?", account_id)
    if not people or await NoticeRow.filter(key=key).exists():
        return
    if about is not None and await blocks.is_between(account_id, about):
        return
    if about is not None and not (official or message.counted_on) and await mutes.has_muted(account_id, about):
        return
    must = official or people[0]["suspended_at"] is not None
    of_another = about is not None and about != account_id and not must
    told: dict[str, Any] = {"message": message.key, "text": message.text, "details": messages.kept(details)}
    earlier = _of(subject).filter(account_id=account_id, about_id=about)
    earlier = earlier.filter(message__in=[] if official else [each.key for each in (message, *instead_of)])
    stands = await earlier.filter(seen_at=None).order_by("-created_at").first() if of_another else None
    await (earlier.exclude(id=stands.id) if stands else earlier).delete()
    if stands:  # under its own key, by which a mail that still waits finds it
        await NoticeRow.filter(id=stands.id).update(**told, created_at=clock.now())
        return
    kind, public_id = subject
    known_by: dict[str, Any] = {"account_id": account_id, "about_id": about, "subject_kind": kind, "subject": public_id}
    row = {"key": key, "path": messages.path_of(subject)} | known_by | told
    made = await NoticeRow.create(**row)
    event_log.record(NoticeEvent.NOTICE_TOLD, str(made.id), facts=NoticeTold(official=official, mailed=mailed))


def _of(*subjects: Subject) -> QuerySet[NoticeRow]:
    """Notices about these things."""
    return NoticeRow.filter(
        Q(*(Q(subject=public_id, subject_kind=kind) for kind, public_id in subjects), join_type="OR")
    )


async def erase_words(subjects: Collection[Subject]) -> None:
    """Within the open transaction: the words somebody wrote (a title) go from everybody's notices about these things."""
    for subject in subjects:
        await _of(subject).update(details={})


async def reword(subjects: Collection[Subject], name: str, words_for: Callable[[int], str]) -> None:
    """Within the open transaction: the words of somebody that notices about these things repeat say what the original says now.

    `name` is their place in the text; `words_for` tells what an account may read there, LEFT_OUT when that is nothing.
    """
    for row in await _of(*subjects).values("id", "account_id", "details"):
        words, details = words_for(row["account_id"]), raw_sql.as_json(row["details"])
        if name in details and details[name] != words:
            await NoticeRow.filter(id=row["id"]).update(details=details | {name: words})


async def remove(account_id: int, subject: Subject, told: Collection[Message], *, unseen: bool = False) -> None:
    """Within the open transaction: what somebody was told of a thing, in one of these messages, is not so any more. Told anew, it is new.

    `unseen`: what they saw already stays.
    """
    theirs = _of(subject).filter(account_id=account_id, message__in=[message.key for message in told])
    await (theirs.filter(seen_at=None) if unseen else theirs).delete()


async def part(blocker: int, blocked: int) -> None:
    """Within the open transaction, after a block: what the one was told of the other is gone; to the other it reads as if they had left.

    Mails about it that still wait are not sent.
    """
    about_them = NoticeRow.filter(Q(account_id=blocker, about_id=blocked) | Q(account_id=blocked, about_id=blocker))
    await outbox.remove_waiting([f"notice:{key}" for key in await about_them.values_list("key", flat=True)])
    await NoticeRow.filter(account_id=blocker, about_id=blocked).delete()
    theirs = NoticeRow.filter(account_id=blocked, about_id=blocker)
    await theirs.filter(seen_at=None).update(seen_at=clock.now())
    await theirs.update(about_id=None, details={})


@transactions.atomic
async def put_away(viewer: Viewer, notice_id: int) -> None:
    """The viewer has seen it."""
    await NoticeRow.filter(id=notice_id, account_id=viewer.id, seen_at=None).update(seen_at=clock.now())


@transactions.atomic
async def put_all_away(viewer: Viewer, until: datetime) -> None:
    """The viewer has seen everything that was told up to this moment."""
    await NoticeRow.filter(account_id=viewer.id, seen_at=None, created_at__lte=until).update(seen_at=clock.now())


@transactions.atomic
async def settle(viewer: Viewer, subject: Subject, *, about: int | None = None) -> None:
    """The viewer did what notices about this thing came for (`about`: those of this person): they leave the home page."""
    told = _of(subject).filter(account_id=viewer.id, seen_at=None)
    await (told if about is None else told.filter(about_id=about)).update(seen_at=clock.now())


@transactions.atomic
async def erase_past() -> int:
    """Delete notices of three months ago; how many. A chore."""
    return await NoticeRow.filter(created_at__lt=clock.now() - KEPT).delete()
