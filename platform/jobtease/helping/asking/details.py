"""What somebody asks for: what the form gives, and what a request is made or changed with."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from jobtease.audience import Audience
from jobtease.helping import queries
from jobtease.helping.models import Place


@dataclass(frozen=True)
class Wish:
    """What somebody asks for, checked. `held` says that a moderator must look at its words first."""

    kind: str
    title: str
    story: str
    skills: tuple[str, ...]
    place: Place
    needed_by: date | None
    audience: Audience
    held: bool = False
    needs_known: bool = False
    """Only people known to the municipality may offer help."""

    def columns(self) -> dict[str, Any]:
        """Of a request, for the ORM."""
        return {
            "kind": self.kind,
            "title": self.title,
            "story": self.story,
            "place": self.place,
            "needed_by": self.needed_by,
            "meant_for": self.audience,
            "needs_known": self.needs_known,
        }

    def says(self, request: queries.Request) -> bool:
        """Whether this request has just these words and wishes."""
        said = {name: getattr(request, name) for name in self.columns()}
        return said == self.columns() and sorted(request.skills) == sorted(self.skills)
