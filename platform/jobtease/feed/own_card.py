"""One card of what moves of the viewer's own, and in which order such cards stand."""

from dataclasses import dataclass, field
from datetime import datetime

SOON, CHOOSE, READ, MEET, FINISH, WAIT = range(6)
"""In which order: whom they meet today, what waits for their choice, what is there to read, whom they meet later, what isn't sent yet,
what others do now."""


@dataclass(frozen=True)
class Mine:
    """One card. `next` may hold {when}, for `moment`; `button` leads to `way`, which is where the title leads, or nearer."""

    rank: int
    kind: str
    title: str
    path: str
    now: str
    next: str
    tone: str
    button: str
    way: str
    moment: datetime | None = None
    part: float | None = None
    why: str = ""
    at: datetime | None = None
    """When the interview is, of an outfit."""
    until: datetime | None = None
    """What comes first of one rank."""
    paths: frozenset[str] = field(default_factory=frozenset)
    """Pages that this card stands for."""
    unread: int = 0
    """Messages that it tells of."""
    asked: bool = True
    """Whether it is a question of the viewer's own."""

    @property
    def order(self) -> tuple[int, float]:
        return self.rank, self.until.timestamp() if self.until else float("inf")

    @property
    def is_choice(self) -> bool:
        return self.rank == CHOOSE

    @property
    def waits(self) -> bool:
        """For the viewer."""
        return self.rank in (CHOOSE, READ) or self.unread > 0
