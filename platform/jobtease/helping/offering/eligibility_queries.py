"""Reads of who may offer help with a request: anybody who reads it, or, where its asker says so, only who is known to its municipality.

Lists leave out what somebody may not answer (`may_offer_sql`); the page of such a request says so, and no offer is taken.
"""

from typing import Any, Protocol

from jobtease.accounts.trust import known_helpers
from jobtease.audience import Viewer
from jobtease.mutes import shown_to_sql
from jobtease.regions import queries as regions
from jobtease.words.translations import _


class Asked(Protocol):
    """What matters of a request."""

    @property
    def needs_known(self) -> bool: ...

    @property
    def municipality(self) -> str: ...


def may_offer_sql(viewer: Viewer, alias: str) -> tuple[str, list[Any]]:
    """A condition on a table of requests with this alias, as SQL, and its values."""
    known, values = known_helpers.is_known_sql("?", f"{alias}.municipality")
    return f"({alias}.needs_known = FALSE OR {known})", [viewer.id, *values]


def answerable_sql(viewer: Viewer, alias: str) -> tuple[str, list[Any]]:
    """A condition on requests for the lists of who could help: what is shown to the viewer, and that they may answer."""
    shown, values = shown_to_sql(viewer, alias, asked=True)
    may, more = may_offer_sql(viewer, alias)
    return f"({shown} AND {may})", [*values, *more]


async def may_offer(account_id: int, request: Asked) -> bool:
    """Whether this account may offer help with it, as far as its asker chose who may."""
    return not request.needs_known or await known_helpers.is_known(account_id, request.municipality)


async def refusal_of(viewer: Viewer, request: Asked) -> str:
    """Why the viewer can't offer help with it, in words; empty when they can."""
    if await may_offer(viewer.id, request):
        return ""
    return _(
        "This question is only for people whom the municipality of {place} knows. "
        "Do you live there? Ask the municipality how they get to know you."
    ).format(place=regions.called(request.municipality))
