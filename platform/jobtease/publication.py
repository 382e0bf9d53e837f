"""Publication date: since when others see a post, by which feeds go; what is opened to more people is new to them."""

from datetime import datetime, timedelta

from jobtease import clock
from jobtease.audience import Audience

WIDTH = {Audience.ME: 0, Audience.CHOSEN: 1, Audience.HELPERS: 1, Audience.MUNICIPALITY: 2, Audience.MEMBERS: 3}
AGAIN = timedelta(days=1)
"""As often at most: closing a thing and opening it again is no way to the top of everybody's feed."""


def public_since(before: Audience, after: Audience, public_at: datetime | None) -> datetime | None:
    """Since when others see a post that gets another audience: from now on when it is for more people than it was."""
    now = clock.now()
    if WIDTH[after] <= WIDTH[before] or (
        public_at is not None and public_at > now - AGAIN and before is not Audience.ME
    ):
        return public_at
    return now


def for_few(audience: Audience) -> Audience:
    """What somebody of 16 or 17 shows of themselves: never for more than the people who help them."""
    return Audience.HELPERS if WIDTH[audience] > WIDTH[Audience.HELPERS] else audience
