"""Writes of the age band (age assurance by self-declaration): what somebody says of their age, and until when it protects them.

Nothing is opened to anybody for being young, so there is nothing to gain by saying so. Growing up takes effect after a week, and opens
nothing that was shown to few: what they wrote stays for whom it was (docs/decisions/young-people.md).
"""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.accounts import states
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.messages import GROWING_UP
from jobtease.accounts.models import Account, AgeBand
from jobtease.audience import Viewer
from jobtease.errors import Invalid
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.words.translations import _

LASTS = timedelta(days=731)
"""Nobody is 16 or 17 for longer than two years."""
WAITS = timedelta(days=7)
"""From "I am 18 now" until it counts."""
MAILS_OFF = {"mail_notices": False, "mail_messages": None, "mail_digest": None}
"""Nothing was chosen: then only what they wait for is mailed (notices/channels/mail.py)."""


def said(account: Account | None, band: AgeBand) -> dict[str, Any]:
    """The columns of an account whose person says this now; `account` None: of a new one. Raises Invalid for what can't be."""
    now = clock.now()
    columns: dict[str, Any] = {"age_band": band, "age_said_at": now}
    since = account.young_since if account else None
    if band is AgeBand.YOUNG:
        since = since or now
        if since + LASTS <= now:
            raise Invalid(age=_("You told us two years ago that you were 16 or 17. So you are 18 or older now."))
        columns |= {"young_since": since, "young_until": since + LASTS}
        if account is None or (account.young_since is None and has_chosen_no_mail(account)):
            columns |= MAILS_OFF
    elif account is not None and states.YOUNG.holds(account):
        assert account.young_until is not None
        columns["young_until"] = min(account.young_until, now + WAITS)
    return columns


def has_chosen_no_mail(account: Account) -> bool:
    """Whether they never said which mails they want."""
    return account.mail_notices and account.mail_messages is None and account.mail_digest is None


@event_log.action
async def say_age(viewer: Viewer, band: AgeBand) -> None:
    """The viewer says how old they are. 16 or 17 protects them at once; 18 counts after a week, and they are told so.

    Raises Invalid for 16 or 17 more than two years after they said so first.
    """
    account = await Account.filter(id=viewer.id).select_for_update().get()
    was_young = states.YOUNG.holds(account)
    await Account.filter(id=account.id).update(**said(account, band))
    if was_young and band is AgeBand.ADULT and account.age_band is not AgeBand.ADULT:
        await notices.tell(f"age:{account.public_id}:{clock.now():%Y%m%d%H%M%S}", account.id, GROWING_UP, ("age", ""))
    event_log.record(
        AccountEvent.ACCOUNT_AGE_SAID, account.public_id, actor=account.id, municipality=account.municipality_id
    )
