"""Spans of time in words, from the constants that the code goes by."""

from datetime import timedelta

from jobtease.translations import ngettext

DAY = timedelta(days=1)
YEAR = timedelta(days=365)


def in_words(span: timedelta) -> str:
    """ "15 minutes", "24 hours", "14 days", "1 year": in the largest unit that is exact, days from two of them on.

    ValueError when there is none. Babel's units have no Dutch hours and days.
    """
    minutes, rest = divmod(span, timedelta(minutes=1))
    if rest or not minutes:
        raise ValueError(f"no whole minutes: {span}")
    if not span % YEAR:
        return ngettext("{n} year", "{n} years", span // YEAR).format(n=span // YEAR)
    if not span % DAY and span > DAY:
        return ngettext("{n} day", "{n} days", span // DAY).format(n=span // DAY)
    if not minutes % 60:
        return ngettext("{n} hour", "{n} hours", minutes // 60).format(n=minutes // 60)
    return ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
