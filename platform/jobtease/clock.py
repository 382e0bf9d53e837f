"""Clock, the only one. Everything that asks for the time asks here, so that a test can travel."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

AMSTERDAM = ZoneInfo("Europe/Amsterdam")

_shift = timedelta(0)


def now() -> datetime:
    """The present moment: aware, in UTC, to the microsecond."""
    return datetime.now(UTC) + _shift


def local(moment: datetime) -> datetime:
    """The same moment as people in the Netherlands read it."""
    return moment.astimezone(AMSTERDAM)


@contextmanager
def travel(to: datetime | timedelta) -> Iterator[None]:
    """Move the clock to a moment, or by a span, until the block ends (it keeps ticking). For tests and the demo world."""
    global _shift
    before = _shift
    _shift = _shift + to if isinstance(to, timedelta) else to - datetime.now(UTC)
    try:
        yield
    finally:
        _shift = before
