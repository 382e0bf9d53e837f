"""Reads of notifications: what somebody was told, in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tortoise.expressions import Q

from jobtease import mutes
from jobtease.audience import Viewer
from jobtease.data import raw_sql
from jobtease.notices.messages import Subject, counted_on, in_words, is_awaited, path_of, recognised
from jobtease.notices.models import NoticeRow
from jobtease.words.translations import _

PAGE = 30


@dataclass(frozen=True)
class Notice:
    """A notice in words."""

    id: int
    text: str
    subject: Subject
    created_at: datetime
    is_seen: bool = False
    about: int | None = None
    """Account of whom it tells."""

    @property
    def path(self) -> str:
        """Where it leads, on this site."""
        return path_of(self.subject)


UNSEEN = """
SELECT n.id, n.message, n.details, n.subject_kind, n.subject, n.text, n.path, n.created_at, n.about_id, a.nickname AS name
FROM notice n LEFT JOIN account a ON a.id = n.about_id
WHERE n.account_id = ? AND n.seen_at IS NULL AND {heard} ORDER BY n.created_at DESC, n.id DESC LIMIT ?
"""
"""Raw, since the home page asks it every time."""


def _heard() -> str:
    """A condition on a notice `n`: it is of nobody whom its reader muted, or somebody counts on the reader. No values: words of ours."""
    keys = ", ".join(f"'{key}'" for key in counted_on())
    return f"(n.about_id IS NULL OR n.message IN ({keys}) OR NOT {mutes.between_sql('n.account_id', 'n.about_id')})"


async def unseen(viewer: Viewer, limit: int = 10) -> list[Notice]:
    """The newest notices the viewer has not put away."""
    return [_told(row) for row in await raw_sql.fetch_inline(UNSEEN.format(heard=_heard()), viewer.id, limit)]


def _told(row: Mapping[str, Any]) -> Notice:
    key, subject = _of(row)
    text = in_words(key, _details(row["details"]), row["name"])
    return Notice(row["id"], text, subject, raw_sql.as_moment(row["created_at"]), about=row["about_id"])


def _of(row: Mapping[str, Any]) -> tuple[str, Subject]:
    """The key and the subject that a row keeps."""
    if row["message"]:
        return row["message"], (row["subject_kind"], row["subject"])
    return recognised(row["text"], row["path"])


def _details(value: Any) -> Mapping[str, object]:
    found: Mapping[str, object] = raw_sql.as_json(value)
    return found


async def all_of(viewer: Viewer, before: int = 0, limit: int = PAGE) -> tuple[list[Notice], bool]:
    """A page of the viewer's notices, newest first, and whether there are older ones; with `before`, those older than that one."""
    heard = Q(about_id=None) | Q(message__in=counted_on()) | mutes.none_of(viewer.id, "about_id")
    rows = NoticeRow.filter(heard, account_id=viewer.id).select_related("about")
    rows = rows.filter(id__lt=before) if before else rows
    found = [_in_words(row) for row in await rows.order_by("-id").limit(limit + 1)]
    return found[:limit], len(found) > limit


def _in_words(row: NoticeRow) -> Notice:
    return Notice(row.id, worded(row), _of(vars(row))[1], row.created_at, row.seen_at is not None)


def worded(row: NoticeRow) -> str:
    """A notice in the language of this request, or of the block of `speaking`. Its `about` must have been fetched."""
    return in_words(_of(vars(row))[0], row.details, row.about.nickname if row.about else None)


async def export(account_id: int) -> dict[str, Any]:
    """What somebody was told, for the copy of their data, in the language of this request. Nobody else's name stands in it."""
    told = [
        {
            "text": in_words(_of(vars(row))[0], row.details, _("somebody")),
            "created_at": row.created_at,
            "seen_at": row.seen_at,
        }
        for row in await NoticeRow.filter(account_id=account_id).order_by("id")
    ]
    return {"notices": told}


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
    message: str
    """Its key."""
    subject: Subject
    details: Mapping[str, object]
    about: str | None
    """The nickname of another whom it is about. What stands here of somebody's own thing is news from nobody."""

    @property
    def path(self) -> str:
        """Where it leads, on this site."""
        return path_of(self.subject)

    def words(self) -> str:
        """In the language of the block of `speaking`."""
        return in_words(self.message, self.details, self.about)

    def heading(self) -> str:
        """For the subject of a mail, which a locked phone shows to everybody: not a word that somebody wrote.

        The first sentence where more follow; one that stands alone is for the mail itself.
        """
        if self.about:
            return _("News from {name}").format(name=self.about)
        first, more, _rest = self.words().partition(". ")
        return f"{first}." if more and not self.details else _("There is news for you")


FOR_MAIL = """
SELECT r.id AS reader_id, r.public_id AS reader_public_id, r.nickname AS reader, r.language, n.message, n.subject_kind, n.subject,
  n.text, n.path, n.details, a.nickname AS about,
  CASE WHEN (r.mail_notices AND {heard}) OR r.suspended_at IS NOT NULL THEN 1 ELSE 0 END AS wanted,
  CASE WHEN r.young_since IS NOT NULL AND r.mail_messages IS NULL AND r.mail_digest IS NULL AND {heard} THEN 1 ELSE 0 END AS unchosen
FROM notice n
JOIN account r ON r.id = n.account_id LEFT JOIN account a ON a.id = n.about_id AND a.id <> n.account_id WHERE n.key = ?
"""
"""Raw, since every mail asks it."""


async def for_mail(key: str) -> ForMail | None:
    """The notice that a mail is about; None when its reader has left, or something newer took its place."""
    for row in await raw_sql.fetch_inline(FOR_MAIL.format(heard=_heard()), key):
        facts = {
            name: row[name] for name in ("reader_id", "reader_public_id", "reader", "language", "message", "about")
        }
        subject = (row["subject_kind"], row["subject"])
        wanted = bool(row["wanted"] or (row["unchosen"] and is_awaited(row["message"])))
        return ForMail(**facts, subject=subject, wanted=wanted, details=_details(row["details"]))
    return None
