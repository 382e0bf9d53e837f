"""A dry run: what was sent is checked and shown again, and nothing is done with it.

For a form that is shown in another language, or after its sender signed in again. No form is `ok` in a dry run, and the database
refuses every write, whatever the handler makes of that.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

QUERY = "show-only"
"""In the address of a write: show what comes with it again, and do nothing."""
QUIETLY = "quietly"
"""Its value where nothing was sent before: what is still missing is no mistake yet."""

_word: ContextVar[str | None] = ContextVar("dry_run", default=None)
_quiet: ContextVar[bool] = ContextVar("dry_run_quiet", default=False)


class DryRun(Exception):
    """Something would have been written."""


@contextmanager
def dry_run(word: str = "", *, quiet: bool = False) -> Iterator[None]:
    """Everything in this block is one; `word` is said on top of the form. Quiet: of mistakes nothing is said."""
    token, silence = _word.set(word), _quiet.set(quiet)
    try:
        yield
    finally:
        _word.reset(token)
        _quiet.reset(silence)


def is_on() -> bool:
    """Whether this is a dry run."""
    return _word.get() is not None


def is_quiet() -> bool:
    """Whether nothing is said of mistakes."""
    return _quiet.get()


def word() -> str:
    """What is to be said on top of the form; empty for nothing."""
    return _word.get() or ""
