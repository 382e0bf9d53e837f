"""Mails about a change of mail address: to the new one, and to the old one. Neither names the other address."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from babel.dates import format_datetime

from jobtease import clock
from jobtease.accounts.mail_address import actions
from jobtease.accounts.mail_address.actions import ASKED, DONE, NEW, WAITING
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.settings import Settings
from jobtease.words.translations import _, language, speaking


async def to_the_new(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """The link that shows that it is read; or, when it can't be used, that nothing happens. None when nobody wants it any more."""
    change = await actions.find(details["change"])
    if change is None or change.shown_at is not None:
        return None
    taken = await actions.is_taken(settings, change.account_id, change.address)
    link = f"{settings.origin}/address/{change.public_id}/{actions.show_token(settings.secret, change)}"
    with speaking(change.account.language):
        body = written("accounts/address_new_mail", link="" if taken else link)
        return Mail(_("Your new address for Jobtease"), body)


async def to_the_old(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """That it was asked, or that the new address was shown: the links that agree and that stop it."""
    change = await actions.find(details["change"])
    if change is None:
        return None
    account = change.account
    with speaking(account.language):
        agree = f"{settings.origin}/address/{change.public_id}/{actions.agree_token(settings.secret, change)}"
        stop = f"{settings.origin}/address-stop/{account.public_id}/{actions.stop_token(settings.secret, account)}"
        body = written(
            "accounts/address_old_mail",
            agree="" if change.agreed_at else agree,
            stop=stop,
            day=_moment(actions.ends_at(change)) if change.shown_at else "",
        )
        return Mail(_("Do you want another mail address for Jobtease?"), body)


async def done(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """The last mail to the old address."""
    with speaking(details["language"]):
        contact = settings.contact_mail or f"{settings.origin}/contact"
        moment = _moment(datetime.fromisoformat(details["at"]))
        return Mail(
            _("Your account at Jobtease has another mail address now"),
            written("accounts/address_done_mail", moment=moment, contact=contact),
        )


def _moment(at: datetime) -> str:
    return format_datetime(clock.local(at), "EEEE d MMMM, HH:mm", locale=language.get())


WRITERS: Mapping[str, outbox.Writer] = {NEW: to_the_new, ASKED: to_the_old, WAITING: to_the_old, DONE: done}
