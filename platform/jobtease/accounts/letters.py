"""The mails we write: a sign-in code, and a notice. Each is put into words at the moment it is sent."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import jinja2

from jobtease import clock, mail, notices, pages
from jobtease.accounts import codes
from jobtease.delivery import Letter
from jobtease.settings import Settings
from jobtease.static import StaticFiles
from jobtease.text import excerpt
from jobtease.translations import _, speaking

SIGN_IN = "sign_in"
NOTICE = "notice"
SETTINGS_PATH = "/me/account"


@cache
def _environment() -> jinja2.Environment:
    return pages.make_environment(StaticFiles.shared())


def _written(template: str, **values: Any) -> str:
    return _environment().get_template(f"accounts/{template}.txt").render(**values).strip() + "\n"


async def sign_in(details: Mapping[str, Any], settings: Settings) -> Letter | None:
    """The code and the link; None when the code has been used or is too old to be of use."""
    row = await codes.find(details["code"])
    if row is None or not codes.link_is_open(row):  # wrong digits must not keep the link from her
        return None
    digits = codes.digits_of(settings.secret, row.public_id)
    shown = f"{digits[:3]} {digits[3:]}"
    link = f"{settings.origin}/sign-in/{row.public_id}/{codes.link_of(settings.secret, row.public_id)}"
    with speaking(row.language):
        subject = _("{code} is your code for Jobtease").format(code=shown)
        return Letter(
            subject, _written("sign_in_mail", code=shown, link=link, at=f"{clock.local(row.created_at):%H:%M}")
        )


async def notice(details: Mapping[str, Any], settings: Settings) -> Letter | None:
    """A notice with the way to what it is about; None when the person has left. What is official can't be switched off."""
    told = await notices.for_mail(details["notice"])
    if told is None:
        return None
    with speaking(told.language):
        text = told.words()
        official = bool(details.get("official"))
        body = _written(
            "notice_mail",
            name=told.reader,
            text=text,
            link=settings.origin + told.path,
            settings_link="" if official else settings.origin + SETTINGS_PATH,
        )
        return Letter(excerpt(told.subject(), 90), body, "" if official else SETTINGS_PATH)


WRITERS: Mapping[str, mail.Writer] = {SIGN_IN: sign_in, NOTICE: notice}
