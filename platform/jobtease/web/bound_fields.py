"""Base of the kinds of fields (fields.py), and a field with what was typed into it. Both know the type of the clean value."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Generic, TypeVar

from starlette.datastructures import FormData

from jobtease.words.translations import N_, _

T = TypeVar("T")
U = TypeVar("U")


class Wrong(Exception):
    """A value can't be used; the message is translated and stands beside the field."""


@dataclass(kw_only=True)
class Field(ABC, Generic[T]):
    """One field of a form, with a clean value of type T. Label and hint are marked with N_ and translated when shown."""

    label: str
    hint: str = ""
    required: bool = True
    missing: str = N_("Please fill this in.")
    source: str = ""
    """Name of the route that suggests values while typing."""
    as_kind: str = ""
    """How templates draw it, where that isn't its own kind: place, skills, hidden."""
    unmarked: bool = False
    """Need not be filled in, as the page says once of all its fields: not said beside each."""
    kind: ClassVar[str] = "text"
    longest: ClassVar[int] = 1_000
    """Characters of one raw value that are looked at, and shown again."""

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, form: Any, owner: Any) -> "Bound[T]":
        """What a form has under this name. AttributeError on a form that doesn't ask for it of this person."""
        found: Bound[T] | None = form.bound.get(self._name) if form is not None else None
        if found is None:
            raise AttributeError(f"{owner.__name__} has no {self._name}")
        return found

    @property
    def drawn_as(self) -> str:
        """The name of its macro in _macros/forms.html."""
        return self.as_kind or self.kind

    def pick(self, data: FormData, name: str) -> Any:
        """The raw value as it came: text, or a list."""
        value = data.get(name, "")
        return value[: self.longest] if isinstance(value, str) else ""

    def is_empty(self, raw: Any) -> bool:
        return not raw.strip() if isinstance(raw, str) else not raw

    @abstractmethod
    def empty(self) -> T:
        """The clean value of a field that was left open and need not be filled."""

    @abstractmethod
    def parse(self, raw: Any) -> T:
        """The clean value. Raises Wrong."""

    def show(self, value: Any) -> Any:
        """A clean value as it stands in the form."""
        return value if value is not None else ""

    def options(self) -> Sequence[tuple[str, str, str]]:
        return ()

    def attrs(self) -> Mapping[str, str]:
        """Further attributes of the control."""
        return {}


class Bound(Generic[T]):
    """A field together with what was typed into it. What a form has under the field's name, and what templates get.

    `raw` is what was typed, `value` the clean value (empty while something is wrong with it), `error` what is said beside it.
    """

    def __init__(self, name: str, field: Field[T], value: T, raw: Any = "") -> None:
        self.name = name
        self.field = field  # only here: of one declared on a class, mypy takes the `__get__`
        self.value = value
        self.raw = raw
        self.error = ""
        self.at = ""
        """Id of what shows it and its error, where that isn't a control of its own, or one of several of this name on the page."""

    def filled(self: "Bound[U | None]") -> U:
        """The clean value of a field that must be filled in, when the form is whole. A moment, a number or a place is None till then."""
        if self.value is None:
            raise ValueError(f"{self.name} is empty")
        return self.value

    @property
    def id(self) -> str:
        return self.at or f"field-{self.name}"

    @property
    def kind(self) -> str:
        return self.field.drawn_as

    @property
    def label(self) -> str:
        return _(self.field.label)

    @property
    def hint(self) -> str:
        return _(self.field.hint) if self.field.hint else ""

    @property
    def required(self) -> bool:
        return self.field.required

    @property
    def options(self) -> Sequence[tuple[str, str, str]]:
        return self.field.options()

    @property
    def attrs(self) -> Mapping[str, str]:
        return self.field.attrs()

    @property
    def source(self) -> str:
        return self.field.source
