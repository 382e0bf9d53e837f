"""Schedule of digests: what is noted until five in the afternoon goes out that day, before eight; what comes later the next day."""

from datetime import date, datetime, time, timedelta

from jobtease import clock

FROM, UNTIL = time(17), time(20)
"""When digests are sent, by the clock in the Netherlands: people are home, and nobody's phone sounds at night."""


def edition_of(moment: datetime) -> date:
    """The day on which something that is noted at this moment goes out."""
    local = clock.local(moment)
    return local.date() if local.time() < FROM else local.date() + timedelta(days=1)


def opens_at(edition: date) -> datetime:
    """From when the digests of this day are sent."""
    return datetime.combine(edition, FROM, clock.AMSTERDAM)


def is_open(moment: datetime) -> bool:
    """Whether digests are sent at this moment."""
    return FROM <= clock.local(moment).time() < UNTIL
