"""Exceptions that are raised on purpose. Each has its HTTP status; renderer.py gives each its page.

NotFound is the answer to missing, hidden and not-for-you alike, so that none of them can be told apart.
"""

from collections.abc import Mapping


class JobteaseError(Exception):
    """Base of all expected errors. `message` is shown to the person: translated, plain, with a way on."""

    status = 500

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message


class Broken(JobteaseError):
    """A fault of ours that nobody expected."""

    status = 500


class NotFound(JobteaseError):
    """Missing, hidden, or not for this viewer."""

    status = 404


class Forbidden(JobteaseError):
    """The viewer may see the thing, but not do this to it (an offer on one's own request, say)."""

    status = 403


class Conflict(JobteaseError):
    """Somebody was earlier, or the thing is no longer in a state that allows this."""

    status = 409


class TooLarge(JobteaseError):
    """More bytes than we accept."""

    status = 413


class TooMany(JobteaseError):
    """A budget is spent. `retry_after` is in seconds."""

    status = 429

    def __init__(self, message: str = "", retry_after: int = 60) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class Invalid(JobteaseError):
    """What came in can't be used: a message per field. Views show the form again with it (422)."""

    status = 422

    def __init__(self, message: str = "", **fields: str) -> None:
        super().__init__(message or "; ".join(fields.values()))
        self.fields: Mapping[str, str] = fields


class Unavailable(JobteaseError):
    """A disk is full, the database is away: nothing was saved, and we say so. `because` is for the log, when nothing caused it."""

    status = 503

    def __init__(self, message: str = "", *, because: str = "") -> None:
        super().__init__(message)
        self.because = because


class CannotRun(Exception):
    """A command can't be carried out. The message is for the person at the keyboard; no page tells it."""
