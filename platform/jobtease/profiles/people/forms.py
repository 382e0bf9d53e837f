"""The form field with which people are chosen."""

from dataclasses import dataclass

from starlette.datastructures import FormData

from jobtease.web.bound_fields import Field

MOST_TICKED = 50
"""People of one form that are looked at."""


@dataclass(kw_only=True)
class People(Field[list[str]]):
    """Public ids of people who were ticked. Who of them may be chosen is asked of the database."""

    required: bool = False

    def pick(self, data: FormData, name: str) -> list[str]:
        return [each for each in data.getlist(name) if isinstance(each, str)][:MOST_TICKED]

    def empty(self) -> list[str]:
        return []

    def parse(self, raw: list[str]) -> list[str]:
        return raw
