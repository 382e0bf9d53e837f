"""Error causes, in words that are fit for a log: the class, its code, and never what a person wrote or is called.

A driver's message can quote a value ("Key (email)=(...) already exists"). It is repeated only where it speaks of the server itself.
"""

import asyncio
import errno
import logging
import sqlite3
import traceback
from pathlib import Path

import asyncpg

from jobtease import logs
from jobtease.errors import Unavailable

NO_ROOM = {
    *(errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    *(errno.EROFS, errno.EIO, errno.EMFILE, errno.ENFILE, errno.ESTALE, errno.ENOTCONN),
}
"""What an OSError says when a disk is full, broken or gone, or when no more files can be opened."""

OF_THE_SERVER = ("08", "25P03", "53", "55", "57", "58")
"""Beginnings of SQLSTATE: connections, resources, locks, cancelled or shut down, its system. Their messages quote nobody.

https://www.postgresql.org/docs/current/errcodes-appendix.html
"""
AGAIN_SECONDS = 60.0
_PACKAGE = Path(__file__).parent
_MECHANISMS = {
    *("data/connections.py", "data/postgres.py", "data/raw_sql.py", "data/sqlite.py", "data/transactions.py"),
    *("events/event_log.py", "web/error_page.py", "web/error_pages.py"),
    *("web/icons.py", "web/moments.py", "web/renderer.py"),
}
"""Files through which everything goes: a cause in one of them says nothing, so the line is that of whoever called."""


def root(error: BaseException) -> BaseException:
    """What was raised first: Tortoise and @atomic each wrap it in something of their own."""
    seen = {id(error)}
    while True:
        inner = error.__cause__ or next((arg for arg in error.args if isinstance(arg, BaseException)), None)
        if inner is None or id(inner) in seen:
            return error
        seen.add(id(inner))
        error = inner


def reason(error: BaseException) -> str:
    """One line: which class it was, the code it carries, what the server said of itself, and in which of our lines."""
    first = root(error)
    if isinstance(first, Unavailable) and first.because:
        return first.because
    words = [type(first).__name__, *_details(first)]
    if isinstance(error, Unavailable) and type(error) not in (Unavailable, type(first)):
        words.insert(0, f"{type(error).__name__}:")
    if where := _place(error):
        words.append(f"in {where}")
    return " ".join(words)


def is_passing(error: BaseException) -> bool:
    """Whether this is the state of a database or a disk (away, full, locked, slow), and not a fault in what was asked of it."""
    first = root(error)
    if isinstance(first, asyncpg.PostgresError):
        return (first.sqlstate or "").startswith((*OF_THE_SERVER, "25P", "40"))
    if isinstance(first, sqlite3.Error):
        return getattr(first, "sqlite_errorname", "SQLITE_IOERR").startswith(_OF_THE_FILE)
    return isinstance(first, OSError | asyncpg.InterfaceError | asyncpg.InternalClientError | Unavailable)


_OF_THE_FILE = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY")


def is_silence(error: BaseException) -> bool:
    """Whether the other side is gone without an answer: what it was asked to do may be done, or not."""
    first = root(error)
    return isinstance(
        first,
        OSError
        | asyncpg.InterfaceError
        | asyncpg.InternalClientError
        | asyncpg.PostgresConnectionError
        | asyncpg.OperatorInterventionError,
    )


def _details(error: BaseException) -> list[str]:
    if isinstance(error, asyncpg.PostgresError):
        code = error.sqlstate or ""
        if code.startswith(OF_THE_SERVER) and error.args:
            return [code, str(error.args[0])]
        return [code, *([error.constraint_name] if getattr(error, "constraint_name", None) else [])]
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        quotes_nobody = not name or name.startswith((*_OF_THE_FILE, "SQLITE_CONSTRAINT"))
        return [name, logs.in_one_line(str(error))] if quotes_nobody else [name]
    if isinstance(error, OSError) and error.errno is not None:
        return [errno.errorcode.get(error.errno, str(error.errno))]
    if isinstance(error, asyncpg.InterfaceError | asyncpg.InternalClientError | TimeoutError):
        return [logs.in_one_line(str(error))] if str(error) else []
    return []


def _place(error: BaseException) -> str:
    """The innermost of our own lines that isn't a mechanism's, on the way to the first error."""
    found = ""
    chain: BaseException | None = error
    seen: set[int] = set()
    while chain is not None and id(chain) not in seen:
        seen.add(id(chain))
        for frame in traceback.extract_tb(chain.__traceback__):
            path = Path(frame.filename)
            if path.is_relative_to(_PACKAGE) and path.relative_to(_PACKAGE).as_posix() not in _MECHANISMS:
                found = f"{path.relative_to(_PACKAGE)}:{frame.lineno}"
        chain = chain.__cause__
    return found


class Trouble:
    """Tells of something that fails again and again beside the requests: at once, then once a minute, and when it is over."""

    def __init__(self, logger: logging.Logger, what: str) -> None:
        self._logger = logger
        self._what = what
        self._told_at = float("-inf")
        self._failing = False

    def failed(self, error: BaseException) -> None:
        """It failed. With a traceback when that is a fault of ours, since then somebody has to look for it."""
        self._failing = True
        now = asyncio.get_running_loop().time()
        if now - self._told_at < AGAIN_SECONDS:
            return
        self._told_at = now
        fault = None if is_passing(error) else error
        self._logger.error("%s failed and will be tried again: %s", self._what, reason(error), exc_info=fault)

    def worked(self) -> None:
        """It worked."""
        if self._failing:
            self._failing = False
            self._told_at = float("-inf")
            self._logger.warning("%s works again", self._what)
