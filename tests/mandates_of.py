"""Mandates for viewers that are made without a database."""

from datetime import datetime

from jobtease import clock
from jobtease.audience import Mandate, Role

SINCE = datetime(2026, 1, 5, 9, tzinfo=clock.UTC)


def mandates_of(role: Role) -> tuple[Mandate, ...]:
    """What somebody in Rotterdam with this role is appointed to."""
    if role is Role.MEMBER:
        return ()
    place = ("GM0599", "", SINCE, "Rotterdam", ("GM0599",)) if role is Role.MODERATOR else ("", "", SINCE)
    return (Mandate(role, *place),)
