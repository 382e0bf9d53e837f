"""Events of tests, about nothing that is anywhere."""

from jobtease.events.event_names import EventName


class ThingEvent(EventName):
    DONE = "test:thing:done"
    UNDONE = "test:thing:undone"
    ANSWERED = "test:thing:answered"
    ONE = "test:thing:one"
    TWO = "test:thing:two"
    THREE = "test:thing:three"
    YOUNG = "test:thing:young"
    NEWEST = "test:thing:newest"
    NEVER = "test:thing:never"
