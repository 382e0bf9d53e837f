"""Shared resources of the application: what outlives a request, made in the lifespan, at app.state.resources."""

import time
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from starlette.applications import Starlette
from starlette.requests import HTTPConnection

from jobtease.events.event_log import Tail
from jobtease.operations.readiness import Readiness
from jobtease.pictures.processing import PictureProcessor, Shares
from jobtease.pictures.storage import Storage
from jobtease.settings import Settings
from jobtease.web.http_client import Outbound
from jobtease.web.sse import Hub


@dataclass
class Resources:
    """Everything that is opened once and closed at the end."""

    settings: Settings
    tail: Tail
    live: Hub
    storage: Storage
    processor: PictureProcessor
    shares: Shares
    outbound: Outbound
    readiness: Readiness
    geocoder_rests_until: datetime | None = None
    """Postcodes wait until then, after their service failed."""
    geocoder_fails_since: datetime | None = None
    caches: dict[str, Any] = field(default_factory=dict)
    """What a feature keeps in this process, under its name."""
    heartbeat: float = field(default_factory=time.monotonic)
    """When consumers last began a round."""

    def beat(self) -> None:
        """Consumers are alive."""
        self.heartbeat = time.monotonic()


def resources_in(app: Starlette) -> Resources:
    """Those of an application that is open."""
    found: Resources = app.state.resources
    return found


def resources_of(request: HTTPConnection) -> Resources:
    """Those of the application that this request is for."""
    return resources_in(request.app)
