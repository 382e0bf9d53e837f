"""Retention of what helping keeps of a person besides requests and offers, and what of it people read in a copy."""

from collections.abc import Sequence

from jobtease.helping.direct_requests import queries as direct_requests
from jobtease.helping.offering import pending_answers
from jobtease.retention import Kept, Part, Readable
from jobtease.words.durations import in_words
from jobtease.words.translations import N_, _

READABLE = (
    Readable(N_("What you asked"), "requests", "created_at", (("", "title"), ("", "story"))),
    Readable(N_("What you offered"), "offers", "created_at", ((N_("About"), "about"), ("", "message"))),
)


def kept() -> Sequence[Kept]:
    """Each kind of thing, in the language of this request."""
    return (
        Kept(
            Part.SHARED,
            _("Whom you choose, say no to, and whether it helped, as long as you can undo it"),
            _("So that nobody hears of a mistake."),
            _("{time}. If it could not be passed on any more: {longer}.").format(
                time=in_words(pending_answers.LASTS), longer=in_words(pending_answers.KEPT)
            ),
            ("pending_answer",),
        ),
        Kept(
            Part.SHARED,
            _("Whom you asked directly, and whether they said no"),
            _("So that they hear of your question, and nobody is asked again and again."),
            _("As long as your question is open, and at least {time}.").format(time=in_words(direct_requests.QUIET)),
            ("asked_person",),
        ),
    )
