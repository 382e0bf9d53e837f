"""What outlives a request: one object, made in the lifespan, at app.state.resources, and handed to what needs it."""

from dataclasses import dataclass

from jobtease.events import Tail
from jobtease.settings import Settings


@dataclass
class Resources:
    """Everything that is opened once and closed at the end."""

    settings: Settings
    tail: Tail
