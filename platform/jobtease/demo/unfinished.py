"""A demo world whose making was interrupted is made anew: half a world would puzzle whoever looks around in it."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tortoise.models import Model

from jobtease import database
from jobtease.accounts.models import Account
from jobtease.accounts.queries import demo_email
from jobtease.resources import Resources
from jobtease.settings import Settings

FACTS = ("jobtease.regions.", "jobtease.skills.")


@contextmanager
def marked(settings: Settings) -> Iterator[None]:
    """While the world is being made a file says so; it stays when the block is not left in peace, by Ctrl-C or a crash."""
    _mark(settings).touch()
    yield
    _mark(settings).unlink()


async def clear_away(resources: Resources) -> None:
    """Remove what an interrupted making left, if it was interrupted and nobody else has come to live there."""
    settings = resources.settings
    if not _mark(settings).exists() or await Account.exclude(email__endswith=demo_email("")).exists():
        return
    await _empty()
    for folder in (settings.photos, settings.mails):
        shutil.rmtree(folder, ignore_errors=True)


def _mark(settings: Settings) -> Path:
    return settings.data / "demo-world-unfinished"


@database.atomic
async def _empty() -> None:
    tables = [f'"{table}"' for table in _tables(database.Model)]
    if database.is_postgres():
        await database.execute(f"TRUNCATE {', '.join(tables)}")
        return
    await database.execute("PRAGMA defer_foreign_keys = ON")
    for table in tables:
        await database.execute(f"DELETE FROM {table}")


def _tables(base: type[Model]) -> Iterator[str]:
    """Every table below a base, but for the facts that come with the migrations."""
    for model in base.__subclasses__():
        if not model._meta.abstract and not model.__module__.startswith(FACTS):
            yield model._meta.db_table
        yield from _tables(model)
