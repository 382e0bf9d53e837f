"""What somebody wants to know about an outfit: the words and facts of its second step, checked."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

CLOSES_BEFORE = timedelta(hours=2)
"""Before the interview answering ends."""


@dataclass(frozen=True)
class Asked:
    """What somebody wants to know about an outfit, checked by the form."""

    sector: str
    job: str
    question: str
    interview_at: datetime
    keep_hours: int = 24
    compare: bool = False
    place: str = ""
    """Nothing when she didn't say so."""
    dress_code: str = ""
    own_only: bool = False

    def columns(self) -> dict[str, Any]:
        """Of the outfit."""
        said = {"place": self.place or "indoors", "place_said": bool(self.place)}
        return vars(self) | said | {"closes_at": self.interview_at - CLOSES_BEFORE}
