"""What is said of somebody who is to be appointed: of the form, and for the action."""

from dataclasses import dataclass

from jobtease.regions import queries as regions
from jobtease.viewer import Role


@dataclass(frozen=True)
class Place:
    """One municipality or one labour region."""

    municipality: str
    """CBS code, or empty."""
    labour_region: str
    """Name, or empty."""


@dataclass(frozen=True)
class Appointment:
    """Who is appointed to what, and why. Place is empty for an administrator; nickname and home matter for who is new."""

    email: str
    role: Role
    place: Place
    nickname: str
    home: str
    reason: str
    child_abuse: bool = False
    """A moderator, and with it the role for suspicions of child abuse."""


NOBODYS_PLACE = Place("", "")


def parse_place(text: str) -> Place | None:
    """ "Rotterdam" or "region Rijnmond"; None for what is neither."""
    if region := regions.labour_region(text):
        return Place("", region)
    found = regions.parse(text)
    return Place(found.code, "") if found else None
