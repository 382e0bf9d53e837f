"""Choices of the ask form that aren't the rubric's: where the work is, and when the photos go."""

from collections.abc import Mapping
from types import MappingProxyType

from jobtease.rubrics import rubric
from jobtease.words.translations import N_, language

PLACES: Mapping[str, str] = MappingProxyType(
    {"indoors": N_("Indoors"), "outdoors": N_("Outdoors"), "both": N_("Indoors and outdoors")}
)

KEEP_HOURS: Mapping[str, str] = MappingProxyType(
    {"0": N_("Right after the interview"), "24": N_("24 hours after it"), "168": N_("7 days after it")}
)


NOT_BOTH = N_(
    "This doesn't go together with “members in my municipality”: nobody would see it. Leave this off, or choose another answer there."
)


def sectors() -> list[tuple[str, str]]:
    """The 14 sectors in the language of this request."""
    return rubric.sectors(language.get())


def dress_codes() -> list[tuple[str, str, str]]:
    """Levels of dress in the language of this request, and the answer of somebody who wasn't told."""
    known = [(code.key, code.label, code.means) for code in rubric.dress_codes(language.get())]
    return [("", N_("I don't know"), ""), *known]
