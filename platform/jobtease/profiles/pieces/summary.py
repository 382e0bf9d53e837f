"""What an entry of a document is called in a list, in the language of this request."""

from dataclasses import dataclass
from datetime import date

from babel.dates import format_date

from jobtease.profiles.choices import DAYS, LANGUAGES, LEVELS, LICENCES, days_of
from jobtease.profiles.document.document import Document, Entry
from jobtease.profiles.document.groups import BY, groups_of
from jobtease.profiles.document.parts import Section
from jobtease.skills import queries as skills
from jobtease.words import translations
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _, ngettext

LONGEST = 60
"""Characters of a title that is the beginning of a text."""


@dataclass(frozen=True)
class Item:
    """One entry in the list of its section."""

    id: str
    title: str
    about: str
    text: str


@dataclass(frozen=True)
class ItemGroup:
    """Entries that stand together. `name`: of the employer or school that they have in common."""

    name: str
    entries: tuple[Item, ...]


def listed(document: Document, section: Section) -> tuple[ItemGroup, ...]:
    """The entries of a section as they are listed, those that belong together beside one another."""
    return tuple(
        ItemGroup(each.name, tuple(_item(entry, bool(each.name)) for entry in each.entries))
        for each in groups_of(document, section)
    )


def _item(entry: Entry, grouped: bool) -> Item:
    return Item(entry.id, title_of(entry, grouped=grouped), about(entry), entry.text)


def title_of(entry: Entry, *, grouped: bool = False) -> str:
    """What it is, in a few words. `grouped`: under the name of the employer or school that it has in common with others."""
    match entry.section:
        case Section.SKILLS:
            return skill_of(entry)
        case Section.LANGUAGES:
            return _(dict(LANGUAGES).get(entry.get("code"), entry.get("code")))
        case Section.CONTACT:
            return entry.get("name") or entry.get("email") or entry.get("phone") or entry.get("city")
    by = BY.get(entry.section, "")
    named = [entry.get(name) for name in ("role", "study", by) if name and not (grouped and name == by)]
    return ", ".join(each for each in named if each) or excerpt(entry.text, LONGEST) or _("Without a name")


def skill_of(entry: Entry) -> str:
    """The label of a skill of the list, or the person's own words."""
    listed = skills.by_key(entry.get("key")) if entry.get("key") else None
    return listed.label(translations.language.get()) if listed else entry.get("name")


def about(entry: Entry) -> str:
    """The line under it: when it was, how well, how much."""
    match entry.section:
        case Section.LANGUAGES:
            return _(dict(LEVELS).get(entry.get("level"), entry.get("level"))) if entry.get("level") else ""
        case Section.LICENCES:
            names = dict(LICENCES)
            return ", ".join(_(names.get(code, code)) for code in entry.get("codes").split())
        case Section.AVAILABILITY:
            return _availability(entry)
    return " · ".join(each for each in (entry.get("place"), period(entry)) if each)


def period(entry: Entry) -> str:
    """ "Apr 2023 – now", "2021 – 2022", "until 2022", or nothing: dates may be left out."""
    start, end = in_words(entry.get("start")), in_words(entry.get("end"))
    if start:
        until = end or _("now")
        return f"{start} – {until}" if start != end else start
    return _("until {day}").format(day=end) if end else ""


def in_words(day: str) -> str:
    """A year, a month or a day as it is said: "2023", "Apr 2023". What isn't one, as it stands."""
    parts = day.split("-")
    try:
        when = date(int(parts[0]), int(parts[1]) if len(parts) > 1 else 1, int(parts[2]) if len(parts) > 2 else 1)
    except ValueError:
        return day
    pattern = ("y", "MMM y", "d MMM y")[min(len(parts), 3) - 1]
    return str(format_date(when, pattern, locale=translations.language.get()))


def _availability(entry: Entry) -> str:
    names = dict(DAYS)
    days = ", ".join(_(names[bit]) for bit in days_of(int(entry.get("days") or 0)))
    hours = int(entry.get("hours")) if entry.get("hours").isdigit() else 0
    told = ngettext("{n} hour a week", "{n} hours a week", hours).format(n=hours) if hours else ""
    start = _("from {day}").format(day=in_words(entry.get("start"))) if entry.get("start") else ""
    return " · ".join(each for each in (days, told, start) if each)
