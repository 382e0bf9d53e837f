"""The parts of one's own profile: where each stands, what is in it, and what it is called for who has this profile."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jobtease.audience_words import in_words_to_author
from jobtease.profiles.document.document import Entry
from jobtease.profiles.document.parts import PARTS, Section
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.models import Purpose
from jobtease.profiles.pieces import summary
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_, _, ngettext

TITLES = {
    "purpose": N_("What are you here for?"),
    "about": N_("About me"),
    "skills": N_("What I can do"),
    "helping": N_("Helping"),
    "audience": N_("Who sees it"),
}
DONE = (Section.WORK, Section.EDUCATION, Section.SKILLS, Section.LANGUAGES)
FOR_CV = (Section.LICENCES, Section.AVAILABILITY, Section.CONTACT)
ICONS = {
    Section.WORK: "briefcase",
    Section.EDUCATION: "graduation-cap",
    Section.SKILLS: "sparkles",
    Section.LANGUAGES: "languages",
    Section.LICENCES: "car",
    Section.AVAILABILITY: "calendar-days",
    Section.CONTACT: "id-card",
}
NAMED, LONGEST_NAME = 2, 40
"""Entries of a section that its row names, and characters of each."""
PURPOSES = {
    Purpose.WORK: N_("You look for work."),
    Purpose.HELP: N_("You help others."),
    Purpose.BOTH: N_("You look for work and help others."),
}


@dataclass(frozen=True)
class Row:
    """One part in the list of all. `route` and `params` are those of its page."""

    title: str
    told: str
    """What is in it, and who sees that."""
    icon: str
    route: str
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Rows:
    """Parts that belong together, under a heading."""

    title: str
    rows: tuple[Row, ...]


def title_of(part: str, own: OwnProfile) -> str:
    """What this part is called, in the language of this request."""
    if part == "helping" and not own.purpose.helps:
        return _("Where and when")
    return _(TITLES[part])


def groups(own: OwnProfile) -> Sequence[Rows]:
    """All parts of a profile as it stands, in groups. Who only helps is asked what is for a CV when something stands there."""
    has_cv = own.purpose is not Purpose.HELP or any(own.document.of(section) for section in FOR_CV)
    found = [
        Rows(_("Who you are"), (_about(own), _form("skills", own, [_skills(own)], "wrench"), _form_of_helping(own))),
        Rows(_("What you have done"), tuple(_section(own, section) for section in DONE)),
        Rows(_("For your CV"), tuple(_section(own, section) for section in FOR_CV) if has_cv else ()),
        Rows(
            _("Make it better together"),
            (
                Row(
                    _("Advice on your profile"), _("What could be clearer, with examples"), "lightbulb", "profiles:tips"
                ),
                Row(_("Ask others to read it"), _("They suggest better sentences"), "users", "reviews:ask"),
                Row(_("Suggestions"), _("You choose what you take over"), "pencil", "reviews:suggestions"),
            ),
        ),
        Rows(
            _("This profile"),
            (
                _form("purpose", own, [_(PURPOSES[own.purpose])], "signpost"),
                _form("audience", own, [_(in_words_to_author(own.audience, own.visibility))], "eye"),
                Row(_("Versions"), _("Look back, compare, go back"), "history", "profiles:versions"),
                Row(_("Variants"), _variants(own), "files", "profiles:variants"),
            ),
        ),
    ]
    return [each for each in found if each.rows]


def _form(part: str, own: OwnProfile, told: Sequence[str], icon: str) -> Row:
    return Row(title_of(part, own), _sentence(told), icon, f"profiles:edit_{part}")


def _about(own: OwnProfile) -> Row:
    names = [name for name in ("headline", "about", "looking_for", "experience") if getattr(own, name)]
    counted = ngettext("{n} text", "{n} texts", len(names)).format(n=len(names)) if names else ""
    return _form("about", own, [own.headline or counted or _("Nothing yet")], "user")


def _form_of_helping(own: OwnProfile) -> Row:
    if own.purpose.helps:
        told = [_helping(own), _("Only your days and what you help with are shown")]
    else:
        told = [_days(own), _("Only your days are shown")]
    return _form("helping", own, told, "heart-handshake")


def _section(own: OwnProfile, section: Section) -> Row:
    title, params = _(PARTS[section].title), {"section": section.value}
    entries = own.document.of(section)
    told = ", ".join(_told(each) for each in entries[:NAMED]) if entries else _("Nothing yet")
    if len(entries) > NAMED:
        told += " " + ngettext("and {n} more", "and {n} more", len(entries) - NAMED).format(n=len(entries) - NAMED)
    if PARTS[section].is_private:
        told = _("Only you see this") if entries else _sentence([_("Nothing yet"), _("Only you see this")])
    return Row(title, told, ICONS[section], "profiles:section", params)


def _variants(own: OwnProfile) -> str:
    names = ", ".join(excerpt(each.name, LONGEST_NAME) for each in own.document.variants[:NAMED])
    return names or _("One profile, for several kinds of work")


def _told(entry: Entry) -> str:
    return excerpt(summary.about(entry) if PARTS[entry.section].is_single else summary.title_of(entry), LONGEST_NAME)


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
