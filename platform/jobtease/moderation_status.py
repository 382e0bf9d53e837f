"""Moderation status of a post, told to its author: when a moderator looks at it, or what was decided against it, and what now.

The sentences are the same for every kind of post. Who knows the facts stands higher up in the house, and is asked by way of
feature.Hooks.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from jobtease import clock
from jobtease.audience import Viewer, Visibility
from jobtease.web.moments import in_words
from jobtease.words.translations import _


@dataclass(frozen=True)
class Standing:
    """`before`: until when a moderator looks at it, if one must. `decision`: public id of the one that stands against it, or empty."""

    before: datetime | None = None
    decision: str = ""


NOTHING = Standing()

StandingsOf = Callable[[Viewer, Collection[str]], Awaitable[Mapping[str, Standing]]]
"""Of posts of the viewer's own, by their public ids, at once."""


def is_kept_back(visibility: Visibility) -> bool:
    """Whether a moderator keeps it from others."""
    return visibility is not Visibility.SHOWN


def words(visibility: Visibility, standing: Standing, *, changeable: bool) -> tuple[str, str]:
    """What is so now, and what comes next, for something that is kept back. `changeable`: its author can still change it."""
    if visibility is Visibility.HELD:
        return _("Waiting for a moderator"), next_look(standing.before)
    if visibility is Visibility.HIDDEN and changeable:
        return _("A moderator has hidden this"), _("Nobody sees it now. Change it, and a moderator looks again.")
    if visibility is Visibility.HIDDEN:
        return _("A moderator has hidden this"), _("Only you still see it")
    return _("A moderator has taken this away"), _("Only you still see it")


def next_look(before: datetime | None) -> str:
    """When a moderator looks at what others don't see yet: the moment that the desk counts down to."""
    if before is None:
        return _("You hear it as soon as others see it")
    if before < clock.now():
        return _("It takes longer than we promised. You hear it as soon as others see it.")
    return _("A moderator looks before {moment}. You hear it then.").format(moment=in_words(before))
