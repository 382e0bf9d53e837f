"""Mails of accounts: a sign-in code, and a notice. Each is put into words at the moment it is sent."""

from collections.abc import Mapping, Sequence
from typing import Any

from jobtease import clock
from jobtease.accounts import queries
from jobtease.accounts.mail_address import mails as address_mails
from jobtease.accounts.sign_in import codes
from jobtease.feature import Particulars
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.notices.queries import ForMail, for_mail
from jobtease.settings import Settings
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import _, speaking

SIGN_IN = "sign_in"
NOTICE = "notice"


async def sign_in(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """The code and the link; None when the code has been used or is too old to be of use."""
    row = await codes.find(details["code"])
    if row is None or not codes.link_is_open(row):  # wrong digits must not keep the link from her
        return None
    digits = codes.digits_of(settings.secret, row.public_id)
    shown = f"{digits[:3]} {digits[3:]}"
    link = f"{settings.origin}/sign-in/{row.public_id}/{codes.link_of(settings.secret, row.public_id)}"
    with speaking(row.language):
        subject = _("{code} is your code for Jobtease").format(code=shown)
        at = f"{clock.local(row.created_at):%H:%M}"
        return Mail(subject, written("accounts/sign_in_mail", code=shown, link=link, at=at))


def notice_writer(particulars: Mapping[str, Particulars]) -> outbox.Writer:
    """Who puts notices into words. `particulars` are those of each kind of thing."""

    async def notice(details: Mapping[str, Any], settings: Settings) -> Mail | None:
        """A notice with the way to what it is about; None when the person has left. What is official can't be switched off."""
        told, official = await for_mail(details["notice"]), bool(details.get("official"))
        if told is None or not (told.wanted or official):
            return None
        off = "" if official else unsubscribe_links.path(settings.secret, told.reader_public_id, MailKind.NOTICES)
        with speaking(told.language):
            body = written(
                "accounts/notice_mail",
                name=told.reader,
                text=told.words(),
                lines=await _lines(told, particulars),
                link=settings.origin + told.path,
                off_link=off and settings.origin + off,
            )
            return Mail(told.heading(), body, off)

    return notice


async def _lines(told: ForMail, particulars: Mapping[str, Particulars]) -> Sequence[str]:
    kind, public_id = told.subject
    viewer = await queries.member(told.reader_id) if kind in particulars and public_id else None
    return await particulars[kind](viewer, public_id, told.message) if viewer else ()


WRITERS: Mapping[str, outbox.Writer] = {SIGN_IN: sign_in, **address_mails.WRITERS}
"""Those that need nothing of other features; `notice_writer` makes the other one."""
