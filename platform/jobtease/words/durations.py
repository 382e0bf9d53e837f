"""Durations in words, from the constants that the code goes by."""

from datetime import timedelta

from jobtease.words.translations import ngettext

DAY = timedelta(days=1)
YEAR = timedelta(days=365)


def in_words(span: timedelta) -> str:
    """ "10 seconds", "15 minutes", "24 hours", "14 days", "1 year": in the largest unit that is exact, days from two of them on.

    ValueError when there is none. Babel's units have no Dutch hours and days.
    """
    minutes, rest = divmod(span, timedelta(minutes=1))
    if span.microseconds or not span:
        raise ValueError(f"no whole seconds: {span}")
    if rest:
        seconds = span // timedelta(seconds=1)
        return ngettext("{n} second", "{n} seconds", seconds).format(n=seconds)
    if not span % YEAR:
        return ngettext("{n} year", "{n} years", span // YEAR).format(n=span // YEAR)
    if not span % DAY and span > DAY:
        return ngettext("{n} day", "{n} days", span // DAY).format(n=span // DAY)
    if not minutes % 60:
        return ngettext("{n} hour", "{n} hours", minutes // 60).format(n=minutes // 60)
    return ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
