"""Database configuration, from the settings: Tortoise's, and every timeout and limit on waiting."""

from collections.abc import Sequence
from typing import Any

from jobtease.data import dsn
from jobtease.data.postgres import Unreset
from jobtease.settings import Settings

PATIENT_SECONDS = 600.0
"""How long a migration waits for another on SQLite: it takes as long as its tables are large."""
LOCKED = 0.4
"""The part of the longest wait for an answer after which a lock, or on SQLite another process that writes, isn't waited for."""


def configuration(
    settings: Settings, models: Sequence[str], *, durable: bool = True, hurried: bool = True
) -> dict[str, Any]:
    """Tortoise's configuration. Not durable: SQLite doesn't wait for the disk. Not hurried: a statement may take hours, as a
    migration's may."""
    if settings.database_url.startswith("sqlite://"):
        connections = _sqlite(settings, durable=durable, hurried=hurried)
    else:
        connections = {
            "default": {"engine": "jobtease.data.postgres", "credentials": _postgres(settings, hurried=hurried)}
        }
    return {
        "connections": connections,
        "apps": {
            "jobtease": {"models": list(models), "default_connection": "default", "migrations": "jobtease.migrations"}
        },
        "routers": ["jobtease.data.connections.Router"],
        "use_tz": True,
        "timezone": "UTC",
    }


def _sqlite(settings: Settings, *, durable: bool, hurried: bool) -> dict[str, Any]:
    busy = settings.database_answer_seconds * LOCKED if hurried else PATIENT_SECONDS
    given = {
        "file_path": settings.database_url.removeprefix("sqlite://"),
        "patience": settings.database_connect_seconds,
        "journal_mode": "WAL",
        "synchronous": "FULL" if durable else "OFF",
        "foreign_keys": "ON",
        "secure_delete": "ON",  # what is deleted is overwritten: whether that is so by default was chosen by who compiled SQLite
        "busy_timeout": int(busy * 1000),
        "cache_size": -32_000,
        "mmap_size": 1 << 28,
        "temp_store": "MEMORY",
    }
    return {
        "default": {"engine": "jobtease.data.sqlite", "credentials": given},
        "reader": {"engine": "jobtease.data.sqlite", "credentials": given | {"query_only": "ON"}},
    }


def _postgres(settings: Settings, *, hurried: bool) -> dict[str, Any]:
    patience, answer = settings.database_connect_seconds, settings.database_answer_seconds
    given = {"application_name": "jobtease"} | dsn.credentials(settings.database_url)
    connecting = float(given.pop("connect_timeout", 0)) or patience
    limits = {"jit": "off", "timezone": "UTC"}
    if hurried:
        limits |= {
            "statement_timeout": _milliseconds(answer * 0.8),
            "lock_timeout": _milliseconds(answer * LOCKED),
            "idle_in_transaction_session_timeout": _milliseconds(answer * 0.6),
        }
    credentials = given | {
        "minsize": 0,  # asyncpg writes a traceback each time it can't make one that nobody asked for
        "maxsize": settings.database_pool,
        "connection_class": Unreset,
        "patience": patience,
        "watched": hurried and settings.database_prepared,
        "timeout": connecting,
        "command_timeout": answer if hurried else None,
    }
    if settings.database_prepared:
        return credentials | {"server_settings": limits}
    # pgbouncer in transaction mode: a connection is ours for one transaction, so what is set must be set in each
    local = "; ".join(f"SET LOCAL {name} = '{value}'" for name, value in limits.items())
    return credentials | {"statement_cache_size": 0, "local_settings": local}


def _milliseconds(seconds: float) -> str:
    return f"{int(seconds * 1000)}ms"
