"""One-click unsubscribe (RFC 8058): a signed address for each person and kind of mail, which works without signing in and does not expire.

It opens nothing but this switch: it is derived from the installation's secret for this purpose alone, and the answer is the same
whether there still is an account or not.
"""

import hmac
from base64 import urlsafe_b64encode
from enum import StrEnum
from hashlib import sha256

from jobtease.words.translations import N_

PREFIX = "/mail/off/"
"""Where these addresses begin. A mail program posts there on behalf of its reader, from any site, without a cookie of ours."""


class MailKind(StrEnum):
    """The kinds of mail that can each be switched off. A column of the account, mail_<kind>, keeps what was chosen."""

    NOTICES = "notices"
    MESSAGES = "messages"
    DIGEST = "digest"


IN_WORDS = {
    MailKind.NOTICES: N_("mails about news for you"),
    MailKind.MESSAGES: N_("mails about messages that stay unread"),
    MailKind.DIGEST: N_("the daily mail with what fits you and what waits for you"),
}


def token(secret: str, public_id: str, kind: MailKind) -> str:
    """What makes an address genuine: 144 bits."""
    derived = hmac.digest(secret.encode(), f"unsubscribe {kind} {public_id}".encode(), sha256)
    return urlsafe_b64encode(derived[:18]).decode()


def path(secret: str, public_id: str, kind: MailKind) -> str:
    """Where the person with this public id switches this kind of mail off."""
    return f"{PREFIX}{public_id}/{kind}/{token(secret, public_id, kind)}"


def read(secret: str, public_id: str, kind: str, given: str) -> MailKind | None:
    """The kind of mail that an address is about; None when we didn't make it."""
    if kind not in set(MailKind):
        return None
    known = MailKind(kind)
    return known if hmac.compare_digest(token(secret, public_id, known).encode(), given.encode()) else None
