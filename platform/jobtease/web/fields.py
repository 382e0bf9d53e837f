"""Form fields: how each kind parses and validates what came, and the message beside it when that can't be used."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from starlette.datastructures import FormData, UploadFile

from jobtease.web.bound_fields import Field, Wrong
from jobtease.words import mail_addresses
from jobtease.words.cleaning import clean
from jobtease.words.normalization import plain_ascii
from jobtease.words.translations import N_, _, ngettext

Option = tuple[str, str] | tuple[str, str, str]
T = TypeVar("T")

TYPED_TOO_MUCH = 100_000
"""Characters beyond what fits that are kept, so that somebody who pasted too much can shorten it. What comes after is not looked at."""


class Cut(str):
    """The beginning of a text that was longer than anybody looks at."""


@dataclass(kw_only=True)
class Written(Field[T]):
    """What is typed as text, whatever is then made of it."""

    min: int = 0
    max: int = 200
    rows: int = 0
    autocomplete: str = ""
    kind = "text"

    @property
    def drawn_as(self) -> str:
        return self.as_kind or ("area" if self.rows else self.kind)

    def pick(self, data: FormData, name: str) -> str:
        value = data.get(name, "")
        if not isinstance(value, str):
            return ""
        most = self.max + TYPED_TOO_MUCH  # length first: whatever is done with a text costs by its length
        return clean(value) if len(value) <= most else Cut(clean(value[:most]))

    def text_of(self, raw: str) -> str:
        """The text, when it is neither too long nor too short. Raises Wrong."""
        if isinstance(raw, Cut):
            far = ngettext(
                "This is far too long: at most {max} character fits. Its end is gone.",
                "This is far too long: at most {max} characters fit. Its end is gone.",
                self.max,
            )
            raise Wrong(far.format(max=self.max))
        text = raw.strip() if self.rows else re.sub(r"\s+", " ", raw).strip()
        if len(text) > self.max:
            over = len(text) - self.max
            raise Wrong(
                ngettext("This is {n} character too long.", "This is {n} characters too long.", over).format(n=over)
                + " "
                + ngettext("Use at most {max} character.", "Use at most {max} characters.", self.max).format(
                    max=self.max
                )
            )
        if len(text) < self.min:
            more = ngettext(
                "A little more, please: at least {min} character.",
                "A little more, please: at least {min} characters.",
                self.min,
            )
            raise Wrong(more.format(min=self.min))
        return text

    def attrs(self) -> Mapping[str, str]:
        shown = {"rows": str(self.rows)} if self.rows else {}
        return shown | ({"autocomplete": self.autocomplete} if self.autocomplete else {})


@dataclass(kw_only=True)
class Text(Written[str]):
    """Text of one line, or of several with `rows`."""

    def empty(self) -> str:
        return ""

    def parse(self, raw: str) -> str:
        return self.text_of(raw)


@dataclass(kw_only=True)
class Email(Text):
    """An address that mail can be sent to. The clean value is its one spelling, which is also what the form shows: mail_addresses.py."""

    max: int = mail_addresses.LONGEST
    autocomplete: str = "email"
    kind = "email"

    def pick(self, data: FormData, name: str) -> str:
        written = Field.pick(self, data, name)
        try:
            return mail_addresses.canonical(written)
        except ValueError:
            return mail_addresses.with_unseen_shown(written)

    def parse(self, raw: str) -> str:
        text = super().parse(raw)
        try:
            return mail_addresses.canonical(text)
        except ValueError:
            raise Wrong(_("This doesn't look like an e-mail address. An example: yara@example.nl")) from None


@dataclass(kw_only=True)
class Code(Text):
    """Digits that were mailed, of any script; spaces and dashes don't matter."""

    digits: int = 6
    autocomplete: str = "one-time-code"
    kind = "code"

    def parse(self, raw: str) -> str:
        text = re.sub(r"[\s-]", "", plain_ascii(raw))
        if not re.fullmatch(rf"[0-9]{{{self.digits}}}", text):
            words = ngettext("The code has {n} digit.", "The code has {n} digits.", self.digits)
            raise Wrong(words.format(n=self.digits))
        return text


@dataclass(kw_only=True)
class Number(Field[int | None]):
    """A whole number."""

    min: int = 0
    max: int = 1_000_000
    suffix: str = ""
    """The unit that stands behind it: "km"."""
    kind = "number"

    def empty(self) -> int | None:
        return None

    def parse(self, raw: str) -> int:
        text = plain_ascii(raw).strip()
        if not re.fullmatch(r"-?[0-9]{1,9}", text) or not self.min <= int(text) <= self.max:
            raise Wrong(_("Type a whole number from {min} to {max}.").format(min=self.min, max=self.max))
        return int(text)

    def attrs(self) -> Mapping[str, str]:
        unit = {"suffix": _(self.suffix)} if self.suffix else {}
        return {"min": str(self.min), "max": str(self.max), "inputmode": "numeric"} | unit


@dataclass(kw_only=True)
class Listed(Field[T]):
    """What is chosen from a list. Options are (value, label) or (value, label, hint), or a function that gives them now."""

    choose_from: Sequence[Option] | Callable[[], Sequence[Option]]

    def options(self) -> Sequence[tuple[str, str, str]]:
        given = self.choose_from() if callable(self.choose_from) else self.choose_from
        return [(o[0], _(o[1]), _(o[2]) if len(o) == 3 and o[2] else "") for o in given]


@dataclass(kw_only=True)
class Choice(Listed[str]):
    """One of a list."""

    as_list: bool = False
    """A drop-down list, for many options."""
    missing: str = N_("Choose one, please.")
    kind = "choice"

    def empty(self) -> str:
        return ""

    def parse(self, raw: str) -> str:
        if raw not in {value for value, *_rest in self.options()}:
            raise Wrong(_("Choose one from the list, please."))
        return raw

    def attrs(self) -> Mapping[str, str]:
        return {"as_list": "1"} if self.as_list else {}


@dataclass(kw_only=True)
class Choices(Listed[list[str]]):
    """Several of a list."""

    at_most: int = 20
    missing: str = N_("Choose at least one, please.")
    kind = "choices"

    def pick(self, data: FormData, name: str) -> list[str]:
        return [value[: self.longest] for value in data.getlist(name) if isinstance(value, str) and value]

    def empty(self) -> list[str]:
        return []

    def parse(self, raw: list[str]) -> list[str]:
        chosen = list(dict.fromkeys(raw))
        known = {value for value, *_rest in self.options()}
        if not set(chosen) <= known:
            raise Wrong(_("Choose from the list, please."))
        if len(chosen) > self.at_most:
            raise Wrong(_("Choose at most {max}, please.").format(max=self.at_most))
        return chosen

    def show(self, value: Any) -> Any:
        return list(value or ())


@dataclass(kw_only=True)
class Flag(Field[bool]):
    """A box to tick; required means that it must be ticked."""

    kind = "flag"

    def empty(self) -> bool:
        return False

    def parse(self, raw: str) -> bool:
        return True

    def show(self, value: Any) -> str:
        return "on" if value else ""


@dataclass(kw_only=True)
class Parsed(Written[T | None]):
    """Text that a function turns into a thing (a municipality by its name); None from it means unknown."""

    parser: Callable[[str], T | None]
    unknown: str
    shower: Callable[[T], str] = str

    def parse(self, raw: str) -> T:
        thing = self.parser(self.text_of(raw))
        if thing is None:
            raise Wrong(_(self.unknown))
        return thing

    def empty(self) -> T | None:
        return None

    def show(self, value: Any) -> str:
        return self.shower(value) if value is not None else ""


@dataclass(kw_only=True)
class Photos(Field[list[UploadFile]]):
    """One or more uploaded pictures: the clean value is a list of the files. Judging their bytes is processing.py's work."""

    at_most: int
    max_bytes: int = 15_000_000
    missing: str = N_("Choose at least one photo, please.")
    kind = "photos"

    def pick(self, data: FormData, name: str) -> list[UploadFile]:
        return [f for f in data.getlist(name) if isinstance(f, UploadFile) and (f.filename or f.size)]

    def empty(self) -> list[UploadFile]:
        return []

    def parse(self, raw: list[UploadFile]) -> list[UploadFile]:
        if len(raw) > self.at_most:
            words = ngettext("At most {max} photo, please.", "At most {max} photos, please.", self.at_most)
            raise Wrong(words.format(max=self.at_most))
        for file in raw:
            if (file.size or 0) > self.max_bytes:
                raise Wrong(_("A photo may be {mb} MB at most.").format(mb=self.max_bytes // 1_000_000))
        return raw

    def show(self, value: Any) -> str:
        return ""
