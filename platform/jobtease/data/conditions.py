"""Specification pattern: a question about one row, declared once; asked of an object, and compiled to a Tortoise Q and to SQL.

A feature declares its questions in its `states.py`, and nothing else decides them. Moments are compared with the clock at the moment
of asking: "?" in the SQL stands for them, in the order in which they are declared, and `values` gives what belongs there.
A column that may be empty is compared as SQL does: while it is empty, none of `Ahead`, `Past` and `FromToday` holds.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tortoise.expressions import Q

from jobtease import clock
from jobtease.data import raw_sql


class Condition(ABC):
    """What holds of a row, or doesn't."""

    @abstractmethod
    def holds(self, row: Any) -> bool:
        """Of anything that has these columns as attributes: a model object, or what a query gave. SimpleNamespace(**row) of `values()`."""

    @abstractmethod
    def q(self, prefix: str = "") -> Q:
        """As a filter for the model or, with a prefix like "outfit__", for something that hangs from it."""

    @abstractmethod
    def sql(self, alias: str) -> str:
        """As SQL for the table with this alias, safe to stand between ANDs."""

    def values(self) -> list[Any]:
        """What its question marks stand for at this moment."""
        return []

    def __and__(self, other: "Condition") -> "Condition":
        return Every((*_parts(self, Every), *_parts(other, Every)))

    def __or__(self, other: "Condition") -> "Condition":
        return Either((*_parts(self, Either), *_parts(other, Either)))


@dataclass(frozen=True)
class Empty(Condition):
    """A column holds nothing."""

    column: str

    def holds(self, row: Any) -> bool:
        return getattr(row, self.column) is None

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "isnull", True)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} IS NULL"


@dataclass(frozen=True)
class Filled(Condition):
    """A column holds something."""

    column: str

    def holds(self, row: Any) -> bool:
        return getattr(row, self.column) is not None

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "isnull", False)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} IS NOT NULL"


@dataclass(frozen=True)
class Yes(Condition):
    """A column that is true or false is true."""

    column: str

    def holds(self, row: Any) -> bool:
        return bool(getattr(row, self.column))

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "", True)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} = TRUE"


@dataclass(frozen=True, init=False)
class Is(Condition):
    """A column that is never empty has one of these words, which are ours: members of an enum."""

    column: str
    words: tuple[str, ...]

    def __init__(self, column: str, *words: str) -> None:
        object.__setattr__(self, "column", column)
        object.__setattr__(self, "words", tuple(str(word) for word in words))

    def holds(self, row: Any) -> bool:
        return getattr(row, self.column) in self.words

    def q(self, prefix: str = "") -> Q:
        return (
            _q(prefix, self.column, "in", self.words)
            if len(self.words) > 1
            else _q(prefix, self.column, "", self.words[0])
        )

    def sql(self, alias: str) -> str:
        words = ", ".join(f"'{word}'" for word in self.words)
        return f"{alias}.{self.column} IN ({words})" if len(self.words) > 1 else f"{alias}.{self.column} = {words}"


@dataclass(frozen=True)
class Below(Condition):
    """A number is smaller than this one."""

    column: str
    number: int

    def holds(self, row: Any) -> bool:
        return bool(getattr(row, self.column) < self.number)

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "lt", self.number)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} < {self.number}"


@dataclass(frozen=True)
class AtLeast(Condition):
    """A number is this one, or larger."""

    column: str
    number: int

    def holds(self, row: Any) -> bool:
        return bool(getattr(row, self.column) >= self.number)

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "gte", self.number)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} >= {self.number}"


@dataclass(frozen=True)
class Ahead(Condition):
    """A moment is still to come, or less than `since` ago."""

    column: str
    since: timedelta = timedelta(0)

    def holds(self, row: Any) -> bool:
        moment = getattr(row, self.column)
        return moment is not None and bool(moment > clock.now() - self.since)

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "gt", clock.now() - self.since)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} > ?"

    def values(self) -> list[Any]:
        return [raw_sql.stored(clock.now() - self.since)]


@dataclass(frozen=True)
class Past(Condition):
    """A moment has come, and is at least `since` ago."""

    column: str
    since: timedelta = timedelta(0)

    def holds(self, row: Any) -> bool:
        moment = getattr(row, self.column)
        return moment is not None and bool(moment <= clock.now() - self.since)

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "lte", clock.now() - self.since)

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} <= ?"

    def values(self) -> list[Any]:
        return [raw_sql.stored(clock.now() - self.since)]


@dataclass(frozen=True)
class FromToday(Condition):
    """A day in the Netherlands is today, or still to come."""

    column: str

    def holds(self, row: Any) -> bool:
        day = getattr(row, self.column)
        return day is not None and bool(day >= _today())

    def q(self, prefix: str = "") -> Q:
        return _q(prefix, self.column, "gte", _today())

    def sql(self, alias: str) -> str:
        return f"{alias}.{self.column} >= ?"

    def values(self) -> list[Any]:
        return [raw_sql.stored(_today())]


@dataclass(frozen=True)
class Every(Condition):
    """Each of these holds."""

    parts: tuple[Condition, ...]

    def holds(self, row: Any) -> bool:
        return all(part.holds(row) for part in self.parts)

    def q(self, prefix: str = "") -> Q:
        return Q(*(part.q(prefix) for part in self.parts))

    def sql(self, alias: str) -> str:
        return " AND ".join(part.sql(alias) for part in self.parts)

    def values(self) -> list[Any]:
        return [value for part in self.parts for value in part.values()]


@dataclass(frozen=True)
class Either(Condition):
    """At least one of these holds."""

    parts: tuple[Condition, ...]

    def holds(self, row: Any) -> bool:
        return any(part.holds(row) for part in self.parts)

    def q(self, prefix: str = "") -> Q:
        return Q(*(part.q(prefix) for part in self.parts), join_type="OR")

    def sql(self, alias: str) -> str:
        return "(" + " OR ".join(part.sql(alias) for part in self.parts) + ")"

    def values(self) -> list[Any]:
        return [value for part in self.parts for value in part.values()]


def _today() -> date:
    return clock.local(clock.now()).date()


def _parts(condition: Condition, joined: type[Every] | type[Either]) -> tuple[Condition, ...]:
    return condition.parts if isinstance(condition, joined) else (condition,)


def _q(prefix: str, column: str, compares: str, value: Any) -> Q:
    return where(f"{prefix}{column}" + (f"__{compares}" if compares else ""), value)


def where(column: str, value: Any) -> Q:
    """A filter by a column whose name is put together, like "outfit__municipality__in"."""
    return Q(**{column: value})
