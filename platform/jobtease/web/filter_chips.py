"""Filter chips: links that narrow a list by its query string. Drawn by `chips` in templates/_macros/tags.html."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request

from jobtease.web.routing import path_for


@dataclass(frozen=True)
class Chip:
    """A choice of what is shown, as a link."""

    label: str
    path: str
    is_on: bool


def narrowed(request: Request, route: str, values: Mapping[str, str]) -> str:
    """The path of a list with these values in its query string, but for empty ones."""
    given = urlencode({name: value for name, value in values.items() if value})
    path = path_for(request, route)
    return f"{path}?{given}" if given else path


def chips_of(
    request: Request, route: str, chosen: Mapping[str, str], name: str, labels: Mapping[str, str]
) -> list[Chip]:
    """For each value of `name` a chip, beside what else is chosen."""
    return [
        Chip(label, narrowed(request, route, {**chosen, name: value}), value == chosen.get(name, ""))
        for value, label in labels.items()
    ]
