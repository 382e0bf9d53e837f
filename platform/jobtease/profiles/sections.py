"""The parts of one's own profile: where each stands, what is in it, and what it is called for who has this profile."""

from collections.abc import Sequence
from dataclasses import dataclass

from jobtease.audience_words import in_words_to_author
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.models import Purpose
from jobtease.words.translations import N_, _, ngettext

TITLES = {
    "purpose": N_("What are you here for?"),
    "about": N_("About me"),
    "skills": N_("What I can do"),
    "helping": N_("Helping"),
    "audience": N_("Who sees it"),
}
PURPOSES = {
    Purpose.WORK: N_("You look for work."),
    Purpose.HELP: N_("You help others."),
    Purpose.BOTH: N_("You look for work and help others."),
}


@dataclass(frozen=True)
class Row:
    """One part in the list of all."""

    part: str
    title: str
    told: str
    """What is in it, and who sees that."""
    icon: str


def title_of(part: str, own: OwnProfile) -> str:
    """What this part is called, in the language of this request."""
    if part == "helping" and not own.purpose.helps:
        return _("Where and when")
    return _(TITLES[part])


def rows(own: OwnProfile) -> Sequence[Row]:
    """What somebody is here for and the four parts of a profile, of how it stands."""
    seen = _(in_words_to_author(own.audience, own.visibility))
    names = [name for name in ("headline", "about", "looking_for", "experience") if getattr(own, name)]
    counted = ngettext("{n} text", "{n} texts", len(names)).format(n=len(names)) if names else ""
    told = {
        "purpose": [_(PURPOSES[own.purpose])],
        "about": [own.headline or counted or _("Nothing yet")],
        "skills": [_skills(own)],
        "helping": [_helping(own), _("Only your days and what you help with are shown")]
        if own.purpose.helps
        else [_days(own), _("Only your days are shown")],
        "audience": [seen],
    }
    icons = {
        "purpose": "signpost",
        "about": "user",
        "skills": "wrench",
        "helping": "heart-handshake",
        "audience": "eye",
    }
    return [Row(part, title_of(part, own), _sentence(told[part]), icons[part]) for part in icons]


def _sentence(parts: Sequence[str]) -> str:
    told = " · ".join(parts)
    return told[:1].upper() + told[1:]


def _skills(own: OwnProfile) -> str:
    counts = [
        ngettext("{n} skill", "{n} skills", len(own.skills)).format(n=len(own.skills)) if own.skills else "",
        ngettext("{n} language", "{n} languages", len(own.languages)).format(n=len(own.languages)),
    ]
    return ", ".join(each for each in counts if each) if own.skills or own.languages else _("Nothing yet")


def _helping(own: OwnProfile) -> str:
    most = ngettext("at most {n} person a week", "at most {n} people a week", own.weekly_maximum)
    return ", ".join(
        each
        for each in (
            most.format(n=own.weekly_maximum),
            _("up to {km} km").format(km=own.travel_km),
            _("also online") if own.helps_online else "",
        )
        if each
    )


def _days(own: OwnProfile) -> str:
    days = len(own.free_days)
    return ngettext("{n} day", "{n} days", days).format(n=days) if days else _("Nothing yet")
