"""Evidence (legal hold): what moderation asks of a feature whose things have pictures, files, or words before them.

Types only: who keeps what stands in reportable.py of each feature.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from jobtease.resources import Resources


class Picture(Protocol):
    """One photo of a thing: `name` as in the store, size in pixels."""

    @property
    def name(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...


@dataclass(frozen=True)
class Said:
    """What came just before a thing that is reported, as it stood then."""

    words: str
    by_author: bool
    """By who wrote the thing, and not by who reports it."""
    at: str
    """When, as ISO 8601."""
    public_id: str
    """Of the thing that it is itself."""


class Exhibits(Protocol):
    """Keeping the pictures of a thing as evidence while a case about it is open. `subject` is its public id."""

    FILES: int
    """Files of each picture in the store."""

    async def keep(self, subject: str) -> None: ...
    async def hold(self, subject: str) -> None: ...
    async def may_go_from(self, subject: str, moment: datetime) -> None: ...
    async def release(self, subject: str) -> list[str]: ...
    async def shown(self, subject: str) -> Sequence[Picture]: ...
    async def destroy_released(self, resources: Resources, names: Sequence[str]) -> None: ...
    async def are_due(self) -> list[str]: ...
    async def due(self, subject: str) -> list[str]: ...
    async def destroy(self, resources: Resources, names: Sequence[str]) -> int: ...
    async def remove(self, names: Sequence[str]) -> None: ...


class Attached(Protocol):
    """A file that goes with a thing, by its name in the store."""

    @property
    def kind(self) -> str: ...


class Opened(Protocol):
    """A file for who may have it."""

    @property
    def data(self) -> bytes: ...
    @property
    def headers(self) -> dict[str, str]: ...


class Files(Protocol):
    """The file of a thing as evidence; the module of a feature."""

    async def evidence_of(self, subject: str) -> Any: ...
    async def read(self, resources: Resources, one: Any) -> Opened: ...
    async def destroy_hidden(self, subject: str) -> None: ...
