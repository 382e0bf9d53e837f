"""Form validation: what came in becomes a clean object, or a message beside each field with everything typed kept.

A form is a class with fields (their kinds are in fields.py). `await OfferForm.read(request)` gives a bound form: `form.ok`,
`form.message.value` (clean), `form.message.raw` (as typed), `form.message.error`. Templates show it with _macros/forms.html.

Each kind of field says of what type its clean value is, so mypy knows `form.message.value` for a str, and no `form.mesage` at all.
What a form gives once it is ok leaves it in one of two ways:
- a property `given`, a frozen dataclass in the words of the action (a Purpose and not "work"), when there are three things or more.
  Where the action takes it whole, it is defined below both (profiles/editing/details.py), else beside the form;
- one or two things by themselves, as `form.message.value`: a dataclass around them would be ceremony.
A ticket, a mark of what was read and "send it anyway" say something of the sending only, and are asked for where they are minded.
"""

from dataclasses import dataclass, field
from typing import Any, ClassVar, Self

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request

from jobtease.data import dry_run
from jobtease.errors import Invalid
from jobtease.web.bound_fields import Bound, Field, Wrong
from jobtease.web.fields import Photos
from jobtease.words import screening
from jobtease.words.translations import _

MAX_FIELDS = 300
MAX_PART = 600_000
"""Bytes of one field, as it was sent."""


@dataclass
class Form:
    """Base of all forms. Subclasses declare fields as class attributes and may override `check`."""

    fields: ClassVar[dict[str, Field[Any]]] = {}
    bound: dict[str, Bound[Any]] = field(default_factory=dict)
    general_error: str = ""
    word: str = ""
    """Said on top of a form that is shown again though nothing is wrong with it."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.fields = cls.fields | {name: value for name, value in vars(cls).items() if isinstance(value, Field)}

    @classmethod
    def blank(cls, **initial: Any) -> Self:
        """A form to start with, or one filled from what is stored."""
        form = cls()
        for name, spec in cls.fields.items():
            value = initial.pop(name, None)
            raw = spec.show(value)
            form.bound[name] = Bound(name, spec, value if value is not None else spec.empty(), raw)
        if initial:
            raise TypeError(f"{cls.__name__} has no field {', '.join(initial)}")
        return form

    @classmethod
    async def read(cls, request: Request) -> Self:
        """Read and check a posted form. Raises Invalid only when the body itself can't be read."""
        form = await cls.taken(await read_body(request, max_files=cls.most_files()))
        form.remember(request)
        return form

    @classmethod
    async def taken(cls, data: FormData) -> Self:
        """As `take`, without keeping the event loop while long texts are screened."""
        return await screening.beside(_texts(data), cls.take, data)

    def remember(self, request: Request) -> None:
        """Have the words that were typed at hand, for the page that says why nothing was saved."""
        request.state.typed = [bound.raw for bound in self.bound.values() if bound.kind == "area" and bound.raw]

    @classmethod
    def take(cls, data: FormData) -> Self:
        """Check data that was already read (or a query string)."""
        form = cls(word=dry_run.word())
        for name, spec in cls.fields.items():
            raw = spec.pick(data, name)
            bound = form.bound[name] = Bound(name, spec, spec.empty(), raw)
            try:
                if spec.is_empty(raw):
                    if spec.required:
                        raise Wrong(_(spec.missing))
                else:
                    bound.value = spec.parse(raw)
            except Wrong as wrong:
                bound.error = str(wrong)
        if dry_run.is_quiet():
            for bound in form.bound.values():
                bound.error = ""
        elif not form.errors:
            form.check()
        return form

    def check(self) -> None:
        """Rules over several fields: call self.wrong(name, message)."""

    def wrong(self, name: str, message: str) -> None:
        """Put a message beside a field, or on top of the form when there is no such field."""
        if name in self.bound:
            self.bound[name].error = message
        else:
            self.general_error = message

    def take_errors(self, invalid: Invalid) -> None:
        """Show what an action found wrong beside the fields."""
        for name, message in invalid.fields.items():
            self.wrong(name, message)
        if not invalid.fields:
            self.general_error = invalid.message

    @property
    def ok(self) -> bool:
        """Whether what was sent is to be done. Never in a dry run: then the form is shown again."""
        return not self.errors and not self.general_error and not dry_run.is_on()

    @property
    def errors(self) -> dict[str, str]:
        return {name: bound.error for name, bound in self.bound.items() if bound.error}

    @classmethod
    def most_files(cls) -> int:
        """A few more than allowed, so that one too many is said beside the field instead of refusing the whole body."""
        return sum(spec.at_most + 4 for spec in cls.fields.values() if isinstance(spec, Photos))


async def read_body(request: Request, max_files: int = 0) -> FormData:
    """The posted fields. Raises Invalid (422) when the body is no form we can read.

    Whatever the form is for: when somebody says in it that they may be in danger, the page that answers offers help.
    """
    try:
        data = await request.form(max_files=max_files, max_fields=MAX_FIELDS, max_part_size=MAX_PART)
    except HTTPException as error:
        raise Invalid(_("We could not read what your browser sent. Please go back and try again.")) from error
    request.state.sent_to = request.scope["path"]
    text = "\n".join(sorted(_texts(data), key=len))[: screening.MOST]
    request.state.care = await screening.beside([text], screening.despairs, text)
    return data


def _texts(data: FormData) -> list[str]:
    return [text for _name, text in data.multi_items() if isinstance(text, str)]
