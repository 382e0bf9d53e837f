"""PostgreSQL client of Tortoise with timeouts: on connecting, on waiting for a free connection, and on an answer.

A server that is gone refuses at once. One that is silent (a dead host, a failover, a frozen machine) says nothing at all, and
nothing but our own clock ends that wait. Every way to fail is raised as a DBConnectionError or an OperationalError.
"""

import asyncio
import logging
import socket
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import TransactionContext
from tortoise.connection import get_connections
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError

logger = logging.getLogger(__name__)

GONE = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
)
"""After these a connection isn't used again. A TimeoutError is an OSError."""
KEEPALIVE = {"TCP_KEEPIDLE": 30, "TCP_KEEPINTVL": 10, "TCP_KEEPCNT": 3, "TCP_USER_TIMEOUT": 30_000}
"""Seconds, seconds, times, milliseconds: a firewall that forgets a quiet connection, or a host that died, is noticed."""


class Unreset(asyncpg.Connection):
    """A connection to PostgreSQL that goes back to the pool as it is.

    asyncpg lets the server reset it each time, which is one more question for every read and every transaction. Nothing we do to
    a connection outlives its transaction (a test reads all our SQL for it), and an open transaction is rolled back in any case.
    """

    def get_reset_query(self) -> str:
        return ""


class Translated:
    """Raises what the driver raises as Tortoise's own."""

    async def _translate_exceptions(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return await func(self, *args, **kwargs)
        except (DBConnectionError, OperationalError):
            raise
        except asyncpg.IntegrityConstraintViolationError as error:
            raise IntegrityError(error) from error
        except GONE as error:
            raise DBConnectionError(error) from error
        except asyncpg.PostgresError as error:
            raise OperationalError(error) from error


class Open(Translated, TransactionWrapper):
    """An open transaction."""

    _parent: "Client"

    async def commit(self) -> None:
        await self._translate_exceptions(TransactionWrapper.commit)

    async def rollback(self) -> None:
        await self._translate_exceptions(TransactionWrapper.rollback)


class Client(Translated, AsyncpgDBClient):
    """A pool of connections, of which none is waited for without end."""

    def __init__(self, **credentials: Any) -> None:
        self.patience: float = credentials.pop("patience")
        """Seconds in which a connection must be made, or become free."""
        self.local: str = credentials.pop("local_settings", "")
        """SET LOCAL ... for every transaction, where a pooler between us and the server takes no settings for a connection."""
        self.watched: bool = credentials.pop("watched", True)
        """Whether a server that is silent is looked for. Not through a pooler, where a new connection may have to wait for others."""
        super().__init__(**credentials)
        self._out: dict[Any, float] = {}  # connections in use, and since when
        self._heard_at = float("-inf")  # when a connection last came back whole: whoever gave that answer is not silent
        self._watch: asyncio.Task[None] | None = None

    async def create_connection(self, with_db: bool) -> None:
        await super().create_connection(with_db)
        # the pool makes none by itself, and whoever opens it wants to know whether it can
        await self.give_back(await self.borrow(), None)
        if self.watched:
            self._watch = asyncio.create_task(self._cut_when_silent())

    async def create_pool(self, **settings: Any) -> asyncpg.Pool:
        return await super().create_pool(**settings, init=_keep_alive)

    async def _close(self) -> None:
        if self._watch is not None:
            self._watch.cancel()
        if self._pool:
            try:
                async with asyncio.timeout(self.patience / 2):
                    await self._pool.close()
            except (TimeoutError, *GONE):
                self._pool.terminate()
            self._pool = None

    def cut(self) -> None:
        """End every connection that is in use now: who waits for its answer is told that it is lost."""
        for connection in list(self._out):
            _end(connection)

    def acquire_connection(self) -> Any:
        return Borrowed(self)

    def _in_transaction(self) -> TransactionContext:
        return PooledTransaction(self)

    async def borrow(self) -> Any:
        """A connection; give it back. Raises DBConnectionError when none can be had in time."""
        if self._pool is None:
            raise DBConnectionError("the database is closed")
        try:  # a wait with a limit costs a task, so only when one has to wait
            idle = self._pool.get_idle_size() > 0
            connection = await self._pool.acquire(timeout=None if idle else self.patience)
        except TimeoutError:
            raise DBConnectionError(TimeoutError(f"no connection within {self.patience:g} s")) from None
        except (*GONE, asyncpg.PostgresError) as error:
            raise DBConnectionError(error) from error
        self._out[connection] = asyncio.get_running_loop().time()
        return connection

    async def give_back(self, connection: Any, error: BaseException | None) -> None:
        """Back to the pool; one that was lost, or whose answer may still come, is ended instead."""
        self._out.pop(connection, None)
        if isinstance(error, GONE):
            _end(connection)
        elif not isinstance(error, asyncio.CancelledError):
            self._heard_at = asyncio.get_running_loop().time()
        with suppress(*GONE, asyncpg.PostgresError):  # what it was borrowed for has its own result, or its own error
            if self._pool is not None:
                await self._pool.release(connection, timeout=self.patience)

    async def _cut_when_silent(self) -> None:
        """While somebody waits long for an answer: ask on a new connection whether the server lives, and cut all when it doesn't."""
        loop = asyncio.get_running_loop()
        pause = self.patience * 0.4
        while True:
            await asyncio.sleep(pause)
            began = loop.time()
            before = began - pause
            if not any(since < before for since in self._out.values()):
                continue
            # twice, since a busy machine is slow to let somebody in
            if await self._lives() or await self._lives():
                continue
            if self._out and self._heard_at < began:
                logger.error("PostgreSQL is silent: %s connections were ended while they waited", len(self._out))
                self.cut()

    async def _lives(self) -> bool:
        settings = {
            name: value for name, value in self._template.items() if name not in ("min_size", "max_size", "loop")
        }
        try:
            async with asyncio.timeout(self.patience * 0.6):
                connection = await asyncpg.connect(password=self.password, **settings)
                try:
                    await connection.execute("SELECT 1")
                finally:
                    connection.terminate()
        except asyncpg.PostgresError:
            return True  # it refuses us: that is an answer
        except GONE:
            return False
        return True


async def _keep_alive(connection: Any) -> None:
    transport = getattr(connection, "_transport", None)
    found = transport.get_extra_info("socket") if transport else None
    if found is None or found.family == socket.AF_UNIX:
        return
    found.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in KEEPALIVE.items():
        if hasattr(socket, name):
            found.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)


class Borrowed:
    """A connection for one statement."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._connection: Any = None

    async def __aenter__(self) -> Any:
        self._connection = await self._client.borrow()
        if self._client.local:
            try:
                await self._connection.execute(f"BEGIN; {self._client.local}")
            except BaseException as error:
                await self._client.give_back(self._connection, error)
                raise
        return self._connection

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        if self._client.local and error is None:
            try:
                await self._connection.execute("COMMIT")
            except BaseException as late:
                await self._client.give_back(self._connection, late)
                raise
        await self._client.give_back(self._connection, error)


class PooledTransaction(TransactionContext):
    """A transaction on a connection of the pool. Tortoise's own never gives it back when BEGIN fails, and the pool runs dry."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._open = Open(client)

    async def __aenter__(self) -> Open:
        connection = await self._client.borrow()
        self._open._connection = connection
        self._token = get_connections().set(self._client.connection_name, self._open)
        try:
            await self._open.begin()
            if self._client.local:
                await self._open.execute_script(self._client.local)
        except BaseException as error:
            get_connections().reset(self._token)
            await self._client.give_back(connection, _gone(error))
            raise
        return self._open

    async def __aexit__(self, kind: Any, error: BaseException | None, trace: Any) -> None:
        failed = error
        try:
            if not self._open._finalized:
                if error is None:
                    await self._open.commit()
                else:
                    await self._roll_back()
        except BaseException as late:
            failed = late
            raise
        finally:
            get_connections().reset(self._token)
            await self._client.give_back(self._open._connection, _gone(failed))

    async def _roll_back(self) -> None:
        """What made it fail is being raised already: a connection that can't even roll back is ended, and says nothing more."""
        try:
            await self._open.rollback()
        except (DBConnectionError, OperationalError):
            _end(self._open._connection)


def _end(connection: Any) -> None:
    with suppress(asyncpg.InterfaceError):  # it was ended already
        connection.terminate()


def _gone(error: BaseException | None) -> BaseException | None:
    """What the driver raised, when that is the end of a connection."""
    if isinstance(error, DBConnectionError):
        return error.__cause__ or error
    return None


client_class = Client
