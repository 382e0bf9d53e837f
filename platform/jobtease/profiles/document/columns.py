"""Projection of a document onto the columns of a profile, by which people are found and read, and the way back.

The columns win: a profile from before there were documents, and one that an older server saved, is what its columns say.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from jobtease.profiles.document.document import Document, Entry, put, relined, without
from jobtease.profiles.document.parts import LONGEST_FIELD, LONGEST_LINES, LONGEST_TOLD, PARTS, Section
from jobtease.profiles.models import LONGEST_ABOUT, LONGEST_HEADLINE, LONGEST_LOOKING_FOR

TEXTS: Mapping[str, Section] = {
    "headline": Section.HEADLINE,
    "about": Section.ABOUT,
    "looking_for": Section.WISHES,
}
"""Columns that are the sentences of one entry."""


TOLD = (Section.WORK, Section.EDUCATION, Section.SKILLS)
"""Sections that are told in the column `experience`, as far as no other column tells them."""


@dataclass(frozen=True)
class Columns:
    """What of a profile's columns and skills is in its document too. `days`: bits, of choices.DAYS."""

    headline: str = ""
    about: str = ""
    looking_for: str = ""
    experience: str = ""
    languages: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    """Keys of the list of skills."""
    days: int = 0

    @property
    def words(self) -> dict[str, str]:
        """Those that are words of the person's own."""
        return {name: getattr(self, name) for name in ("headline", "about", "looking_for", "experience")}


def columns_of(document: Document) -> Columns:
    """What the columns say of this document."""
    days = document.single(Section.AVAILABILITY).get("days")
    return Columns(
        headline=" ".join(document.single(Section.HEADLINE).text.split()),
        about=document.single(Section.ABOUT).text,
        looking_for=document.single(Section.WISHES).text,
        experience=experience_of(document),
        languages=tuple(entry.get("code") for entry in document.of(Section.LANGUAGES)),
        skills=tuple(key for entry in document.of(Section.SKILLS) if (key := entry.get("key"))),
        days=int(days or 0),
    )


def experience_of(document: Document) -> str:
    """Work, education, and what skills are proven by, as one text: an entry is a paragraph that begins with what it is."""
    told = []
    for section in TOLD:
        for entry in document.of(section):
            if section is not Section.SKILLS or entry.lines or not entry.get("key"):
                told.append("\n".join(each for each in (heading_of(entry), entry.text) if each))
    return "\n\n".join(told)


def as_read(document: Document) -> Document:
    """What of it others read beside the columns: the entries that `experience` is made of, when they are more than one text."""
    told = (entry for entry in document.entries if entry.section in TOLD and (entry.lines or not entry.get("key")))
    return Document(tuple(told) if is_in_pieces(document) else ())


def is_in_pieces(document: Document) -> bool:
    """Whether its experience is more than one text without headings, so that one field for all of it would lose something."""
    work = document.of(Section.WORK)
    proven = any(entry.lines or not entry.get("key") for entry in document.of(Section.SKILLS))
    return len(work) > 1 or any(entry.fields for entry in work) or bool(document.of(Section.EDUCATION)) or proven


def grown_too_long(document: Document, before: Document) -> Section | None:
    """The first section that has more in it than its forms take, and more than it had."""
    told, told_before = columns_of(document), columns_of(before)
    for name, section, most in (
        ("headline", Section.HEADLINE, LONGEST_HEADLINE),
        ("about", Section.ABOUT, LONGEST_ABOUT),
        ("looking_for", Section.WISHES, LONGEST_LOOKING_FOR),
        ("experience", Section.WORK, LONGEST_TOLD),
    ):
        if most < len(getattr(told, name)) > len(getattr(told_before, name)):
            return section
    for entry in document.entries:
        was = before.entry(entry.id) or Entry(entry.id, entry.section)
        fields = [(entry.get(name), was.get(name), LONGEST_FIELD) for name in PARTS[entry.section].worded]
        for text, old, most in (*fields, (entry.text, was.text, LONGEST_LINES)):
            if most < len(text) > len(old):
                return entry.section
    return None


def heading_of(entry: Entry) -> str:
    """What an entry is, in one line of its own words: "Bakery assistant, De Hoek, Rotterdam (04-2023 – 2024)"."""
    named = [entry.get(name) for name in ("role", "study", "name", "employer", "school", "place")]
    start, end = (in_figures(entry.get(name)) for name in ("start", "end"))
    period = f" ({start} – {end})" if start else f" (– {end})" if end else ""
    return ", ".join(each for each in named if each) + period.replace(" )", ")")


def in_figures(day: str) -> str:
    """ "2023-04" as "04-2023", as it is written in the Netherlands and read anywhere."""
    return "-".join(reversed(day.split("-")))


def following(document: Document, columns: Columns) -> Document:
    """The document made equal to what the columns say, where they say something else."""
    told = columns_of(document)
    for name, section in TEXTS.items():
        if getattr(columns, name) != getattr(told, name):
            entry = document.single(section)
            document = put(document, replace(entry, lines=relined(entry.lines, getattr(columns, name))))
    if columns.experience != told.experience:
        document = _with_experience(document, columns.experience)
    document = _with_keys(document, Section.LANGUAGES, "code", columns.languages)
    document = _with_keys(document, Section.SKILLS, "key", columns.skills)
    if columns.days != told.days:
        entry = document.single(Section.AVAILABILITY)
        days = str(columns.days) if columns.days else ""
        document = put(document, replace(entry, fields={**entry.fields, "days": days}))
    return document


def _with_experience(document: Document, text: str) -> Document:
    """One text of experience in the place of all of it, as an entry without a heading."""
    for entry in (*document.of(Section.WORK), *document.of(Section.EDUCATION)):
        document = without(document, entry.id)
    for entry in document.of(Section.SKILLS):
        document = put(document, replace(entry, fields={"key": entry.get("key")}, lines=()))
    return put(document, Entry("", Section.WORK, {}, relined((), text)))


def _with_keys(document: Document, section: Section, name: str, keys: Iterable[str]) -> Document:
    """Entries for these keys and for no others; those that stand keep what else they have, and their place."""
    wanted = tuple(dict.fromkeys(keys))
    have = {entry.get(name): entry for entry in document.of(section) if entry.get(name)}
    for key in have.keys() - set(wanted):
        document = without(document, have[key].id)
    for key in wanted:
        if key not in have:
            document = put(document, Entry("", section, {name: key}))
    return document
