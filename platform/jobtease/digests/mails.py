"""Mail of the daily digest."""

from collections.abc import Mapping
from typing import Any

from jobtease.accounts import queries as accounts
from jobtease.digests import queries
from jobtease.digests.queries import Digest
from jobtease.mail import outbox
from jobtease.mail.texts import written
from jobtease.mail.transport import Mail
from jobtease.settings import Settings
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import _, ngettext, speaking

KIND = "digest"
MOST_THAT_FIT = 5
"""Requests of others in one mail."""


async def write(details: Mapping[str, Any], settings: Settings) -> Mail | None:
    """What fits and what waits, as it is at this moment; None when nothing does any more, or the reader doesn't want it any more."""
    viewer = await accounts.member(details["account"])
    if viewer is None or MailKind.DIGEST not in (await accounts.my_account(viewer)).mails:
        return None
    off = unsubscribe_links.path(settings.secret, viewer.public_id, MailKind.DIGEST)
    with speaking(viewer.language):
        digest = await queries.digest_for(viewer, details["items"], MOST_THAT_FIT)
        if not (digest.fits or digest.quiet or digest.waiting):
            return None
        body = written(
            "digests/mail",
            name=viewer.nickname,
            digest=digest,
            origin=settings.origin,
            off_link=settings.origin + off,
        )
        return Mail(_subject(digest), body, off)


def _subject(digest: Digest) -> str:
    """What there is, without a word that somebody wrote: a locked phone shows it to everybody."""
    if n := len(digest.fits):
        return ngettext("{n} question that you could help with", "{n} questions that you could help with", n).format(
            n=n
        )
    if digest.quiet:
        return _("No answer to your question yet: what you can do")
    return ngettext("{n} thing waits for you", "{n} things wait for you", len(digest.waiting)).format(
        n=len(digest.waiting)
    )


WRITERS: Mapping[str, outbox.Writer] = {KIND: write}
