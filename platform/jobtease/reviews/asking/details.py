"""What somebody asks with a review."""

from dataclasses import dataclass

from jobtease.audience import Audience


@dataclass(frozen=True)
class Ask:
    """`section`: of the document, empty for all of it."""

    section: str
    question: str
    audience: Audience
    hides_employers: bool
