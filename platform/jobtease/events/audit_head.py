"""The last known head of the audit trail, in a file of the data folder: outside the table, so that a tail that was cut off is missed.

Who may write both can still make both anew. For them it is told in the log of the application, which lies on another machine.
"""

import os
from pathlib import Path

from jobtease.events.audit import Head
from jobtease.settings import Settings


def _path(settings: Settings) -> Path:
    return settings.data / "audit-head"


def noted(settings: Settings) -> Head | None:
    """What was noted last; None when nothing was. Raises ValueError for a file that nobody of ours has written."""
    try:
        return Head.parse(_path(settings).read_text(encoding="ascii"))
    except FileNotFoundError:
        return None


def note(settings: Settings, head: Head) -> None:
    """Note it instead of the one before. The old one or the new one is there, whenever the machine stops."""
    fresh = _path(settings).with_suffix(".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(f"{head}\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(_path(settings))


def remove(settings: Settings) -> None:
    """A backup was put back: its trail ends where the copy was made."""
    _path(settings).unlink(missing_ok=True)
