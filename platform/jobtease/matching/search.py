"""Top-k search, the best of very many without reading all: candidates come in streams, each with a bound on what is still to come.

A stream is a square around a point without the square inside it. Reading goes on where the bound is highest and stops when the last
of the best can't be overtaken any more. The outcome is therefore exactly that of ranking everybody.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from math import asin, cos, degrees, inf, pi, radians, sin
from typing import Any, Generic, TypeVar

T = TypeVar("T")

HALVES_KM = (10, 20, 40, 80)
"""Half the side of each square: how far its edge is, at least, from the point in the middle."""
EARTH_RADIUS_KM = 6371.0088


@dataclass(frozen=True)
class Square:
    """Everything at most so many degrees from a point; all of the earth when `half` is infinite."""

    lat: float
    lon: float
    half: float

    @property
    def edges(self) -> tuple[float, float, float, float]:
        """South, north, west, east in degrees. No point outside is nearer than `half` km, the bulge of the earth included."""
        angle = self.half / EARTH_RADIUS_KM
        height = degrees(angle)
        width = degrees(asin(min(1.0, sin(min(angle, pi / 2)) / cos(radians(self.lat)))))
        return self.lat - height, self.lat + height, self.lon - width, self.lon + width


@dataclass(frozen=True)
class Ring:
    """What lies in a square but not in the next smaller one. `km`: nothing in it is nearer."""

    outer: Square | None
    inner: Square | None
    km: float

    def sql(self, alias: str) -> tuple[str, list[Any]]:
        """A condition on `latitude` and `longitude` of a table with this alias, and its values."""
        texts: list[str] = []
        values: list[Any] = []
        box = f"({alias}.latitude BETWEEN ? AND ? AND {alias}.longitude BETWEEN ? AND ?)"
        if self.outer:
            texts.append(box)
            values += self.outer.edges
        if self.inner:
            texts.append(f"NOT {box}")
            values += self.inner.edges
        return " AND ".join(texts), values


def rings(lat: float, lon: float, halves: Sequence[float] = HALVES_KM) -> list[Ring]:
    """Rings around a point that together hold everything, each place once."""
    squares = [Square(lat, lon, half) for half in halves]
    return [
        Ring(outer, inner, inner.half if inner else 0.0)
        for outer, inner in zip([*squares, None], [None, *squares], strict=True)
    ]


EVERYWHERE = Ring(None, None, 0)


@dataclass(frozen=True)
class Candidate(Generic[T]):
    """Something with its points; of equal points the lower id is first."""

    score: int
    id: int
    what: T

    @property
    def rank(self) -> tuple[int, int]:
        return -self.score, self.id


@dataclass(frozen=True)
class Place:
    """Where the reading of one stream is: `ceiling` is what the rest can reach at most, `after` the last row that was read.

    `skilled`: whether only what asks for skills is in it.
    """

    ring: Ring
    ceiling: float
    after: tuple[int, ...]
    skilled: bool = False


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some more of a stream, and where to go on; None at its end."""

    found: Sequence[Candidate[T]]
    next: Place | None


async def best(
    starts: Sequence[Place], read: Callable[[Place, int], Awaitable[Page[T]]], limit: int
) -> list[Candidate[T]]:
    """The `limit` candidates that rank first of all streams together. `read` gives a page of about so many rows.

    Rows come in the order of what they can reach at most, and of equals in the order of their ids (the last of `after`).
    """
    places = list(starts)
    found: list[Candidate[T]] = []
    rows = 100
    while places:
        places.sort(key=_promise)
        place = places.pop(0)
        if len(found) == limit and found[-1].rank <= _promise(place):
            break
        page = await read(place, rows)
        found = sorted((*found, *page.found), key=lambda one: one.rank)[:limit]
        if page.next is not None:
            places.append(page.next)
        rows = min(rows * 2, 800)
    return found


def _promise(place: Place) -> tuple[float, float]:
    """A rank that nothing to come can have."""
    return -place.ceiling, place.after[-1] if place.after else -inf
