"""Installation id: which photo folder and which secret belong to this database, compared before anything is destroyed.

A worker whose folder is not mounted would otherwise find no file of a photo, take it for destroyed and say so. So the store is claimed
once, by the first process that opens the site: an id goes into a file of the store and into the one row of a table. From then on a
store with another id, or without one, takes and gives up nothing.
"""

import hmac
import logging
import secrets
from collections.abc import Iterable
from hashlib import sha256

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.migrations.constraints import CheckConstraint

from jobtease import clock
from jobtease.data import tables, transactions
from jobtease.pictures.storage import Storage, store_of
from jobtease.settings import Settings

logger = logging.getLogger(__name__)


class InstallationRow(tables.Model):
    """The id of this installation, and a keyed hash by which its secret is known again."""

    only = fields.SmallIntField(unique=True, default=1)
    name = fields.CharField(max_length=32)
    secret_mark = fields.CharField(max_length=64)
    made_at = fields.DatetimeField(default=clock.now)

    class Meta:
        table = "installation"
        constraints = [CheckConstraint(check='"only" = 1', name="installation_only")]


async def opened_store(settings: Settings, pictures: Iterable[str]) -> Storage:
    """The store of this database, which refuses to put and to remove when it isn't. `pictures` are names that should be in it."""
    storage = store_of(settings)
    row = await InstallationRow.first()
    if row is None and await _may_be_claimed(storage, pictures):
        row = await _claimed(settings, storage)
    storage.belongs_to(row.name if row else "")
    for problem in await problems(settings, storage):
        logger.error("%s", problem)
    return storage


async def problems(settings: Settings, storage: Storage) -> list[str]:
    """What doesn't belong together, a sentence each. A store that was not yet claimed is told once its opening was tried."""
    row = await InstallationRow.first()
    found = []
    if row and not hmac.compare_digest(row.secret_mark, _mark(settings, row.name)):
        found.append(
            "JOBTEASE_SECRET is another one than this database was used with: sessions and sign-in links of one server don't count on the "
            "other. Give every server and command the same. Was it changed on purpose? Then say so: python main.py adopt"
        )
    if row and (mark := await storage.mark()) != row.name:
        found.append(
            f"{settings.photos} is {'the photo folder of another installation' if mark else 'not the photo folder of this database'}. "
            "No photo is taken or destroyed until it is: is it mounted, is JOBTEASE_DATA right? "
            "Is this to be the folder from now on? Then say so: python main.py adopt"
        )
    if row is None and not await storage.is_ours():
        found.append(
            f"{settings.photos} can't be told to be the photo folder of this database: ours are missing, or strange ones are in it. "
            "No photo is taken or destroyed until it is: is it mounted, is JOBTEASE_DATA right? "
            "Is this to be the folder from now on? Then say so: python main.py adopt"
        )
    return found


async def adopt(settings: Settings) -> None:
    """Somebody who looks after the site says: this folder and this secret are this database's from now on."""
    storage = store_of(settings)
    name = secrets.token_urlsafe(18)
    await _write(name, _mark(settings, name))
    await storage.claim(name, anew=True)


async def _may_be_claimed(storage: Storage, pictures: Iterable[str]) -> bool:
    """Whether this store can only be ours: some of our pictures are in it, or neither of us has one."""
    pictures = list(pictures)
    if pictures:
        return any([await storage.has(name) for name in pictures])
    return await storage.is_empty()


async def _claimed(settings: Settings, storage: Storage) -> InstallationRow | None:
    """The file first: a crash in between leaves an id that the next who opens the site takes over."""
    name = await storage.claim(secrets.token_urlsafe(18))
    try:
        await _insert(name, _mark(settings, name))
    except IntegrityError:
        logger.info("another process opened the site at the same moment")
    return await InstallationRow.first()


@transactions.atomic
async def _insert(name: str, mark: str) -> None:
    await InstallationRow.create(name=name, secret_mark=mark)


@transactions.atomic
async def _write(name: str, mark: str) -> None:
    await InstallationRow.update_or_create({"name": name, "secret_mark": mark}, only=1)


def _mark(settings: Settings, name: str) -> str:
    return hmac.digest(settings.secret.encode(), f"installation {name}".encode(), sha256).hex()
