"""The sections of a profile's document: in which order they stand, what an entry of each holds, and how much of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from jobtease.words.translations import N_


class Section(StrEnum):
    """A section. Its name is also its address, and its place in a document that is stored."""

    HEADLINE = "headline"
    ABOUT = "about"
    WORK = "work"
    EDUCATION = "education"
    SKILLS = "skills"
    LANGUAGES = "languages"
    LICENCES = "licences"
    AVAILABILITY = "availability"
    WISHES = "wishes"
    CONTACT = "contact"


LONGEST_FIELD = 120
LONGEST_LINES = 2000
"""Characters of all sentences of one entry."""
MOST_ENTRIES = 40
"""Of one section."""
LONGEST_TOLD = 12_000
"""Characters of all work, education and skills together, as others read them."""


@dataclass(frozen=True)
class Part:
    """What is fixed of a section."""

    title: str
    fields: tuple[str, ...] = ()
    """Names of what an entry holds besides sentences."""
    worded: tuple[str, ...] = ()
    """Those of them that are words of the person's own, which somebody can suggest other ones for."""
    has_lines: bool = True
    is_single: bool = False
    """There is one entry, whose id is the section's name."""
    is_private: bool = False
    """For one's own CV only: never on the profile, nor in a review copy."""


PARTS: Mapping[Section, Part] = {
    Section.HEADLINE: Part(N_("In one line"), is_single=True),
    Section.ABOUT: Part(N_("About me"), is_single=True),
    Section.WORK: Part(N_("Experience"), ("role", "employer", "place", "start", "end"), ("role",)),
    Section.EDUCATION: Part(N_("Education and courses"), ("study", "school", "place", "start", "end"), ("study",)),
    Section.SKILLS: Part(N_("Skills"), ("name", "key"), ("name",)),
    Section.LANGUAGES: Part(N_("Languages"), ("code", "level"), has_lines=False),
    Section.LICENCES: Part(N_("Driving licence"), ("codes",), has_lines=False, is_single=True),
    Section.AVAILABILITY: Part(N_("When I can work"), ("days", "hours", "start"), is_single=True),
    Section.WISHES: Part(N_("What I look for"), is_single=True),
    Section.CONTACT: Part(
        N_("Name and contact details for my CV"),
        ("name", "email", "phone", "street", "postcode", "city", "link"),
        has_lines=False,
        is_single=True,
        is_private=True,
    ),
}
ORDER = tuple(PARTS)
READ = tuple(section for section, part in PARTS.items() if not part.is_private)
"""What others may read of it."""
