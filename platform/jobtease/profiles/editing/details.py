"""One's own profile: as it stands, which its forms begin with, and what somebody changes of it, which they give."""

from dataclasses import dataclass, field
from typing import Any

from jobtease.audience import Audience, Visibility
from jobtease.profiles.choices import bits_of
from jobtease.profiles.document.columns import Columns
from jobtease.profiles.document.document import Document
from jobtease.profiles.models import Purpose

WORDS = ("headline", "about", "experience", "looking_for", "offering")
"""What others read of it."""


@dataclass(frozen=True, kw_only=True)
class OwnProfile:
    """One's own profile, in the words of its forms. Without defaults: what isn't read would be saved as if it were empty."""

    purpose: Purpose
    asked: bool
    """Whether they were asked what they are here for."""
    visibility: Visibility
    audience: Audience
    headline: str
    about: str
    experience: str
    looking_for: str
    offering: str
    skills: tuple[str, ...]
    """Keys, in the order in which they were added."""
    languages: tuple[str, ...]
    helps_online: bool
    travel_km: int
    weekly_maximum: int
    free_days: tuple[str, ...]
    """Of choices.DAYS."""
    document: Document = field(default_factory=Document)

    @property
    def words(self) -> dict[str, str]:
        """What others read of it, by the names of WORDS and in their order."""
        return {name: getattr(self, name) for name in WORDS}


NEW = OwnProfile(
    purpose=Purpose.WORK,
    asked=False,
    visibility=Visibility.SHOWN,
    audience=Audience.MEMBERS,
    headline="",
    about="",
    experience="",
    looking_for="",
    offering="",
    skills=(),
    languages=("nl",),
    helps_online=True,
    travel_km=10,
    weekly_maximum=3,
    free_days=(),
)
"""What the forms of a new profile begin with."""


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
        columns = {name: value for name, value in vars(self).items() if value is not None}
        columns.pop("skills", None)
        columns.pop("purpose", None)
        if self.languages is not None:
            columns["languages"] = list(self.languages)
        if self.free_days is not None:
            columns["free_days"] = bits_of(self.free_days)
        return columns

    def on(self, own: OwnProfile) -> Columns:
        """What of it is in the document too, with what stays as it is in this profile."""

        def now(name: str) -> Any:
            changed = getattr(self, name)
            return getattr(own, name) if changed is None else changed

        return Columns(
            headline=now("headline"),
            about=now("about"),
            looking_for=now("looking_for"),
            experience=now("experience"),
            languages=now("languages"),
            skills=now("skills"),
            days=bits_of(now("free_days")),
        )
