"""Who fits a request, and a request that fits, as pages show them."""

from dataclasses import dataclass
from datetime import datetime

from jobtease.accounts.trust import track_record
from jobtease.matching.fit import Fit
from jobtease.regions import queries as regions
from jobtease.skills import queries as skills
from jobtease.words import translations


@dataclass(frozen=True)
class PersonWhoFits:
    """Somebody who could help. `skills` are the keys of the wanted skills they have; `public_id` is the account's."""

    public_id: str
    nickname: str
    municipality: str
    headline: str
    skills: tuple[str, ...]
    fit: Fit
    joined_at: datetime
    helped: int

    @property
    def is_new(self) -> bool:
        """Whether they are here for less than a month."""
        return track_record.is_new(self.joined_at)

    @property
    def record(self) -> str:
        """How long they are here and how often they helped, in words."""
        return track_record.in_words(self.joined_at, self.helped)

    @property
    def place(self) -> str:
        """The name of the municipality."""
        found = regions.by_code(self.municipality)
        return found.called if found else ""

    @property
    def skill_labels(self) -> list[str]:
        """The skills in words."""
        language = translations.language.get()
        return [found.label(language) for key in self.skills if (found := skills.by_key(key))]


@dataclass(frozen=True)
class RequestThatFits:
    """A request the viewer could help with."""

    public_id: str
    fit: Fit
