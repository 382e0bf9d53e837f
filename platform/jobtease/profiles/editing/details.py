"""One's own profile: as it stands, which its forms begin with, and what somebody changes of it, which they give."""

from dataclasses import dataclass
from typing import Any

from jobtease.audience import Audience, Visibility
from jobtease.profiles.models import Purpose

WORDS = ("headline", "about", "experience", "looking_for", "offering")
"""What others read of it."""


@dataclass(frozen=True)
class OwnProfile:
    """One's own profile, in the words of its forms; the defaults are what a new one begins with."""

    purpose: Purpose = Purpose.WORK
    asked: bool = False
    """Whether they were asked what they are here for."""
    visibility: Visibility = Visibility.SHOWN
    audience: Audience = Audience.MEMBERS
    headline: str = ""
    about: str = ""
    experience: str = ""
    looking_for: str = ""
    offering: str = ""
    skills: tuple[str, ...] = ()
    """Keys, in the order in which they were added."""
    languages: tuple[str, ...] = ("nl",)
    helps_online: bool = True
    travel_km: int = 10
    weekly_maximum: int = 3
    free_days: tuple[str, ...] = ()
    """Of choices.DAYS."""

    @property
    def words(self) -> tuple[str, ...]:
        """What others read of it, in the order of WORDS."""
        return self.headline, self.about, self.experience, self.looking_for, self.offering


NEW = OwnProfile()


@dataclass(frozen=True, kw_only=True)
class ProfileChange:
    """What somebody changes of their profile, or of a part of it. None: that stays as it is."""

    purpose: Purpose | None = None
    audience: Audience | None = None
    headline: str | None = None
    about: str | None = None
    experience: str | None = None
    looking_for: str | None = None
    offering: str | None = None
    skills: tuple[str, ...] | None = None
    languages: tuple[str, ...] | None = None
    helps_online: bool | None = None
    travel_km: int | None = None
    weekly_maximum: int | None = None
    free_days: tuple[str, ...] | None = None
    postcode: str | None = None
    """It waits to become a point, and the old point serves till then."""

    def columns(self) -> dict[str, Any]:
        """Columns of a profile with their new values, for the ORM. Not skills, which are rows, nor the purpose, which decides more."""
        columns = {
            "audience": self.audience,
            "headline": self.headline,
            "about": self.about,
            "experience": self.experience,
            "looking_for": self.looking_for,
            "offering": self.offering,
            "languages": None if self.languages is None else list(self.languages),
            "helps_online": self.helps_online,
            "travel_km": self.travel_km,
            "weekly_maximum": self.weekly_maximum,
            "free_days": None if self.free_days is None else sum(int(bit) for bit in self.free_days),
            "postcode": self.postcode,
        }
        return {name: value for name, value in columns.items() if value is not None}
