"""Retention of messages and of files in conversations, and what of it people read in a copy."""

from collections.abc import Sequence

from jobtease.conversations import attachments
from jobtease.data import revisions
from jobtease.retention import Kept, Part, Readable
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

READABLE = (Readable(N_("Your conversations"), "conversations", "opened_at", (("", "title"),)),)


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.SHARED,
            _("Messages"),
            _("So that the two of you can read them back."),
            _("Until both of you have erased your account. What is left of who leaves has no name."),
            ("conversation", "message", "reading"),
        ),
        Kept(
            Part.SHARED,
            _("A photo or a PDF in a conversation"),
            _("To give it to the other one. What a camera writes into a photo is never kept."),
            _(
                "{time} after you sent it, or until you erase your account. After you take the message back, {short}: then only "
                "a moderator can see it, when somebody reports it."
            ).format(time=in_words(attachments.KEPT), short=in_words(revisions.KEPT)),
            ("attachment",),
        ),
    )
