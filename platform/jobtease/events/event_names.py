"""Event names as enums, and the classes of their facts: all that the log can tell. Each feature declares its own in events.py.

See docs/events.md, which is written from them.
"""

from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict


class Facts(BaseModel):
    """What an event tells besides its subject: ids, numbers and closed words, no free text and nothing personal. By itself: nothing.

    A field without a default is always stored; one that has its default is left out. Rows of earlier versions stay: a field that comes
    later has a default, what is no field is ignored, and none gets another name. What a consumer reads is no enum: after a rollback there
    are words of a later version. `in_` is stored as "in".
    """

    model_config = ConfigDict(frozen=True, alias_generator=lambda name: name.rstrip("_"), validate_by_name=True)

    def stored(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return self.model_dump(mode="json", by_alias=True, exclude_defaults=True)

    @classmethod
    def needed(cls) -> set[str]:
        """Fields that can't be left out."""
        return {name for name, field in cls.model_fields.items() if field.is_required()}


class EventName(StrEnum):
    """feature:kind:verb, and the class of its facts. Under each name a sentence says when it happens: that is its line in the docs."""

    facts: type[Facts]

    def __new__(cls, name: str, facts: type[Facts] = Facts) -> Self:
        self = str.__new__(cls, name)
        self._value_ = name
        self.facts = facts
        _known[name] = self
        return self


_known: dict[str, EventName] = {}


def find(name: str) -> EventName | None:
    """The name of an event by what is stored; None for one of another version."""
    return _known.get(name)
