"""What a member is told: "somebody offers help", "your note is hidden". Shown on the home page, and mailed.

A notice keeps a message id and its values, and is put into words in the reader's language when it is shown. Whose name stands in it
is kept as a key: somebody who left is "a former member" in everybody's notices, at once.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tortoise import fields
from tortoise.expressions import Q

from jobtease import blocks, clock, database, limits, mail
from jobtease.audience import Viewer
from jobtease.limits import Budget
from jobtease.translations import _

KEPT = timedelta(days=90)
PAGE = 30
MAILED_A_DAY = Budget(20, per=timedelta(days=1))
"""Mails to somebody about one other person. What comes after is read here: nobody fills another's mailbox by way of us."""


class NoticeRow(database.Model):
    """One thing somebody is told. `key` (an event and a person) makes it happen once."""

    key = fields.CharField(max_length=80, unique=True)
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("jobtease.Account", related_name=False)
    text = fields.CharField(max_length=300)
    """A message id, with {names} of values."""
    details: Any = fields.JSONField(default=dict)
    about: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """Whose nickname is {name}."""
    path = fields.CharField(max_length=200)
    """Where it leads, on this site."""
    created_at = fields.DatetimeField(default=clock.now)
    seen_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notice"
        indexes = (("account_id", "seen_at", "created_at"), ("path",), ("about_id",))


@dataclass(frozen=True)
class Notice:
    """A notice in words."""

    id: int
    text: str
    path: str
    created_at: datetime
    is_seen: bool = False
    about: int | None = None
    """Account of whom it tells."""


async def tell(
    key: str,
    account_id: int,
    text: str,
    path: str,
    *,
    about: int | None = None,
    official: bool = False,
    mailed: bool = True,
    instead_of: Collection[str] = (),
    **details: str,
) -> None:
    """Leave a notice for somebody, within the open transaction, and mail it unless they switched that off.

    `about` is the account whose name stands in the text as {name}; a name has no place in `details`. The same key a second time
    changes nothing, and nor does telling somebody who has left, or of somebody with whom
    there is a block. Suspended people are told by mail always: they can't come and read.
    Who is told, the text, the page and `about` are what a notice is known by: a newer one takes the place of an older one, and of
    those with one of the texts `instead_of`; what is official stands by itself. While an older one about another person stands
    unseen, no further mail goes out.
    `official`: everybody is mailed, since they have a right to it (why a moderator decided against them); it can't be switched off.
    Not `mailed`: it stands on the page only, since something else sees to the mail.
    """
    people = await database.fetch("SELECT email, mail_notices, suspended_at FROM account WHERE id = ?", account_id)
    if not people or await NoticeRow.filter(key=key).exists():
        return
    if about is not None and await blocks.is_between(account_id, about):
        return
    person = people[0]
    must = official or person["suspended_at"] is not None
    of_another = about is not None and about != account_id and not must
    known_by = {"account_id": account_id, "about_id": about, "path": path}
    earlier = NoticeRow.filter(**known_by, text__in=[] if official else [text, *instead_of])
    stands = await earlier.filter(seen_at=None).order_by("-created_at").first() if of_another else None
    await (earlier.exclude(id=stands.id) if stands else earlier).delete()
    if stands:  # under its own key, by which a mail that still waits finds it
        await NoticeRow.filter(id=stands.id).update(text=text, details=details, created_at=clock.now())
        return
    await NoticeRow.create(key=key, account_id=account_id, text=text, details=details, path=path, about_id=about)
    if must or (mailed and person["mail_notices"] and await _may_mail(account_id, about if of_another else None)):
        details_of_mail = {"notice": key} | ({"official": 1} if official else {})
        await mail.queue(f"notice:{key}", person["email"], "notice", details_of_mail, account_id)


async def _may_mail(account_id: int, about: int | None) -> bool:
    return about is None or await limits.may(f"notices:{account_id}:{about}", MAILED_A_DAY)


UNSEEN = """
SELECT n.id, n.text, n.details, n.path, n.created_at, n.about_id, a.nickname AS name FROM notice n LEFT JOIN account a ON a.id = n.about_id
WHERE n.account_id = ? AND n.seen_at IS NULL ORDER BY n.created_at DESC, n.id DESC LIMIT ?
"""
"""Raw, since the home page asks it every time."""


async def unseen(viewer: Viewer, limit: int = 10) -> list[Notice]:
    """The newest notices the viewer has not put away."""
    rows = await database.glance(UNSEEN, viewer.id, limit)
    return [
        Notice(
            row["id"],
            _words(row["text"], _details(row["details"]), row["name"]),
            row["path"],
            database.as_moment(row["created_at"]),
            about=row["about_id"],
        )
        for row in rows
    ]


def _details(value: Any) -> Mapping[str, str]:
    found: Mapping[str, str] = database.as_json(value)
    return found


async def all_of(viewer: Viewer, before: int = 0, limit: int = PAGE) -> tuple[list[Notice], bool]:
    """A page of the viewer's notices, newest first, and whether there are older ones; with `before`, those older than that one."""
    rows = NoticeRow.filter(account_id=viewer.id).select_related("about")
    rows = rows.filter(id__lt=before) if before else rows
    found = [_in_words(row) for row in await rows.order_by("-id").limit(limit + 1)]
    return found[:limit], len(found) > limit


def _in_words(row: NoticeRow) -> Notice:
    return Notice(row.id, worded(row), row.path, row.created_at, row.seen_at is not None)


LEFT_OUT = "…"
"""Stands where words were that aren't for this reader, or not any more."""


class _Values(dict[str, str]):
    """What was removed because its writer left, reads as an ellipsis."""

    def __missing__(self, key: str) -> str:
        return LEFT_OUT


def worded(row: NoticeRow) -> str:
    """A notice in the language of this request, or of the block of `speaking`. Its `about` must have been fetched."""
    return _words(row.text, row.details, row.about.nickname if row.about else None)


def _words(text: str, details: Mapping[str, str], name: str | None) -> str:
    values = _Values({"name": name or _("a former member"), **details})
    said = _(text).format_map(values)
    return said[:1].upper() + said[1:]


@dataclass(frozen=True)
class ForMail:
    """What a mail about a notice is written from."""

    reader_id: int
    reader_public_id: str
    reader: str
    """Their nickname."""
    language: str
    wanted: bool
    """Whether the reader still wants such mails; suspended people get them in any case."""
    path: str
    text: str
    details: Mapping[str, str]
    about: str | None
    """The nickname of another whom it is about. What stands here of somebody's own thing is news from nobody."""

    def words(self) -> str:
        """In the language of the block of `speaking`."""
        return _words(self.text, self.details, self.about)

    def subject(self) -> str:
        """For the subject of a mail, which a locked phone shows to everybody: not a word that somebody wrote.

        The first sentence where more follow; one that stands alone is for the mail itself.
        """
        if self.about:
            return _("News from {name}").format(name=self.about)
        first, more, _rest = self.words().partition(". ")
        return f"{first}." if more and not self.details else _("There is news for you")


FOR_MAIL = """
SELECT r.id AS reader_id, r.public_id AS reader_public_id, r.nickname AS reader, r.language, n.path, n.text, n.details,
  a.nickname AS about, CASE WHEN r.mail_notices OR r.suspended_at IS NOT NULL THEN 1 ELSE 0 END AS wanted FROM notice n
JOIN account r ON r.id = n.account_id LEFT JOIN account a ON a.id = n.about_id AND a.id <> n.account_id WHERE n.key = ?
"""
"""Raw, since every mail asks it."""


async def for_mail(key: str) -> ForMail | None:
    """The notice that a mail is about; None when its reader has left, or something newer took its place."""
    for row in await database.glance(FOR_MAIL, key):
        facts = {
            name: row[name] for name in ("reader_id", "reader_public_id", "reader", "language", "path", "text", "about")
        }
        return ForMail(**facts, wanted=bool(row["wanted"]), details=_details(row["details"]))
    return None


async def forget_words(paths: Collection[str]) -> None:
    """Within the open transaction: the words somebody wrote (a title) go from everybody's notices that lead to these pages."""
    for path in paths:
        await NoticeRow.filter(path=path).update(details={})


async def reword(paths: Collection[str], name: str, words_for: Callable[[int], str]) -> None:
    """Within the open transaction: the words of somebody that notices of these pages repeat say what the original says now.

    `name` is their place in the text; `words_for` tells what an account may read there, LEFT_OUT when that is nothing.
    """
    for row in await NoticeRow.filter(path__in=list(paths)).values("id", "account_id", "details"):
        words, details = words_for(row["account_id"]), database.as_json(row["details"])
        if name in details and details[name] != words:
            await NoticeRow.filter(id=row["id"]).update(details=details | {name: words})


async def take_back(account_id: int, path: str, texts: Collection[str], *, unseen: bool = False) -> None:
    """Within the open transaction: what somebody was told of a page, in one of these texts, is not so any more. Told anew, it is new.

    `unseen`: what they saw already stays.
    """
    told = NoticeRow.filter(account_id=account_id, path=path, text__in=list(texts))
    await (told.filter(seen_at=None) if unseen else told).delete()


async def part(blocker: int, blocked: int) -> None:
    """Within the open transaction, after a block: what the one was told of the other is gone; to the other it reads as if they had left.

    Mails about it that still wait are not sent.
    """
    about_them = NoticeRow.filter(Q(account_id=blocker, about_id=blocked) | Q(account_id=blocked, about_id=blocker))
    await mail.forget_waiting([f"notice:{key}" for key in await about_them.values_list("key", flat=True)])
    await NoticeRow.filter(account_id=blocker, about_id=blocked).delete()
    theirs = NoticeRow.filter(account_id=blocked, about_id=blocker)
    await theirs.filter(seen_at=None).update(seen_at=clock.now())
    await theirs.update(about_id=None, details={})


@database.atomic
async def put_away(viewer: Viewer, notice_id: int) -> None:
    """The viewer has seen it."""
    await NoticeRow.filter(id=notice_id, account_id=viewer.id, seen_at=None).update(seen_at=clock.now())


@database.atomic
async def put_all_away(viewer: Viewer, until: datetime) -> None:
    """The viewer has seen everything that was told up to this moment."""
    await NoticeRow.filter(account_id=viewer.id, seen_at=None, created_at__lte=until).update(seen_at=clock.now())


@database.atomic
async def settle(viewer: Viewer, path: str, *, about: int | None = None) -> None:
    """The viewer did what notices of this page came for (`about`: those of this person): they leave the home page."""
    told = NoticeRow.filter(account_id=viewer.id, path=path, seen_at=None)
    await (told if about is None else told.filter(about_id=about)).update(seen_at=clock.now())


@database.atomic
async def forget_old() -> int:
    """Delete notices of three months ago; how many. A chore."""
    return await NoticeRow.filter(created_at__lt=clock.now() - KEPT).delete()
