"""SQLite client of Tortoise with transactions that take the write lock at once (BEGIN IMMEDIATE).

A deferred BEGIN asks for the write lock at its first write, and when another process wrote meanwhile SQLite refuses at once,
whatever busy_timeout says. BEGIN IMMEDIATE waits its turn instead.
"""

import asyncio
import sqlite3
from contextlib import closing
from typing import Any

from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that holds the write lock from its first moment."""

    async def begin(self) -> None:
        try:
            if (
                self._connection.in_transaction
            ):  # a rollback failed on a broken disk: without another, none would ever begin
                await self._connection.rollback()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise OperationalError(error) from error

    async def commit(self) -> None:
        try:
            await super().commit()
        except sqlite3.Error as error:  # a full disk, say: without a rollback every later BEGIN would fail
            await self._connection.rollback()
            self._finalized = True
            raise OperationalError(error) from error


class SafeTransactionContext(SqliteTransactionContext):
    """Gives the lock back when BEGIN fails; Tortoise's own keeps it for ever, and the process hangs.

    A writer waits for those before it no longer than the client's patience: while another process holds the file each of them waits
    busy_timeout, one after another.
    """

    async def __aenter__(self) -> Any:
        patience = self.connection._parent.patience
        try:
            if self._trxlock.locked():  # a wait with a limit costs more
                async with asyncio.timeout(patience):
                    await self._trxlock.acquire()
            else:
                await self._trxlock.acquire()
        except TimeoutError:
            raise OperationalError(TimeoutError(f"no turn to write within {patience:g} s")) from None
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            self._trxlock.release()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection


class ImmediateClient(SqliteClient):
    """One connection to a SQLite file; its transactions are immediate. `patience`: seconds that a writer waits for its turn."""

    def __init__(self, file_path: str, patience: float, **pragmas: Any) -> None:
        super().__init__(file_path, **pragmas)
        self.patience = patience

    def _in_transaction(self) -> TransactionContext:
        return SafeTransactionContext(ImmediateTransaction(self), self._lock)


client_class = ImmediateClient
WIPE_SECONDS = 1.0
"""How long wiping waits for who reads or writes. It is tried again."""


def erase_log(path: str) -> bool:
    """Move everything from the write-ahead log into the database and empty it: what was deleted stands in older pages there.

    False when somebody still reads an older state. Slow: call it in a thread. It has a connection of its own, so that no transaction of
    ours waits for it longer than WIPE_SECONDS.
    """
    with closing(sqlite3.connect(path, timeout=WIPE_SECONDS)) as connection:
        try:
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.OperationalError:
            return False
    return not busy
