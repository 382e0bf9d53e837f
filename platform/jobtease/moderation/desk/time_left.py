"""Deadline countdown: the time left, as the queue shows it."""

from datetime import datetime, timedelta

from jobtease import clock
from jobtease.web.moments import in_words
from jobtease.words.translations import _, ngettext


def left(due_at: datetime) -> str:
    """ "1 h 40", "20 min", "tomorrow 11:00", or how late it is: "20 min late"."""
    span = due_at - clock.now()
    if span < timedelta():
        return _("{time} late").format(time=_span(-span))
    return _span(span) if span < timedelta(hours=12) else in_words(due_at)


def _span(span: timedelta) -> str:
    minutes = int(span.total_seconds() // 60)
    if minutes < 60:
        return _("{n} min").format(n=max(minutes, 1))
    hours, rest = divmod(minutes, 60)
    if hours < 24:
        return _("{hours} h {minutes}").format(hours=hours, minutes=f"{rest:02}")
    return ngettext("{n} day", "{n} days", hours // 24).format(n=hours // 24)
