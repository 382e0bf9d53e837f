"""What a log says of a failure: one line with its class, its code and our line, and nothing that a person wrote."""

import asyncio
import errno
import logging
import re
import sqlite3
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import asyncpg
import pytest
from tortoise.exceptions import OperationalError

from jobtease import causes
from jobtease.data import dsn, raw_sql
from jobtease.errors import Unavailable
from jobtease.pictures.processing import ProcessorBusy
from jobtease.pictures.storage import WrongStore
from jobtease.regions import queries as regions
from jobtease.web import icons


def _sqlite(name: str, message: str, kind: type[sqlite3.Error] = sqlite3.OperationalError) -> sqlite3.Error:
    """As the driver raises it; without a name, as some of its own are."""
    error = kind(message)
    if name:
        error.sqlite_errorname = name
    return error


def _postgres(kind: type[asyncpg.PostgresError], message: str, constraint: str = "") -> asyncpg.PostgresError:
    error = kind(message)
    if constraint:
        error.constraint_name = constraint
    return error


def _caused(error: BaseException, cause: BaseException) -> BaseException:
    error.__cause__ = cause
    return error


def _without_code(kind: type[asyncpg.PostgresError]) -> asyncpg.PostgresError:
    error = kind("my secret")
    error.sqlstate = None
    return error


@dataclass(frozen=True)
class Told:
    """What is said of an error; whether it passes by itself, and whether the other side just fell silent."""

    error: BaseException
    reason: str
    passes: bool = False
    silent: bool = False


UNIQUE = 'duplicate key value violates unique constraint "account_email_key"'
TOLD = [
    Told(ValueError("my secret"), "ValueError"),
    Told(KeyError("yara@example.nl"), "KeyError"),
    Told(OSError(errno.ENOSPC, "my secret"), "OSError ENOSPC", True, True),
    Told(ConnectionRefusedError(errno.ECONNREFUSED, "refused"), "ConnectionRefusedError ECONNREFUSED", True, True),
    Told(OSError(99_999, "my secret"), "OSError 99999", True, True),
    Told(OSError("my secret"), "OSError", True, True),
    Told(TimeoutError(), "TimeoutError", True, True),
    Told(TimeoutError("no free connection"), "TimeoutError no free connection", True, True),
    Told(asyncpg.InterfaceError("pool is closing"), "InterfaceError pool is closing", True, True),
    Told(asyncpg.InterfaceError(""), "InterfaceError", True, True),
    Told(asyncpg.InternalClientError("state\n15"), "InternalClientError state 15", True, True),
    # of PostgreSQL: the state of the server with its words, what was asked of it with none
    Told(asyncpg.ConnectionDoesNotExistError("gone"), "ConnectionDoesNotExistError 08003 gone", True, True),
    Told(asyncpg.AdminShutdownError("stopping"), "AdminShutdownError 57P01 stopping", True, True),
    Told(asyncpg.QueryCanceledError("too slow"), "QueryCanceledError 57014 too slow", True, True),
    Told(asyncpg.DiskFullError("no room"), "DiskFullError 53100 no room", True),
    Told(asyncpg.DiskFullError(), "DiskFullError 53100", True),
    Told(asyncpg.LockNotAvailableError("waited"), "LockNotAvailableError 55P03 waited", True),
    Told(asyncpg.PostgresIOError("bad block"), "PostgresIOError 58030 bad block", True),
    Told(asyncpg.IdleInTransactionSessionTimeoutError("idle"), "IdleInTransactionSessionTimeoutError 25P03 idle", True),
    Told(asyncpg.InFailedSQLTransactionError("my secret"), "InFailedSQLTransactionError 25P02", True),
    Told(asyncpg.ReadOnlySQLTransactionError("my secret"), "ReadOnlySQLTransactionError 25006"),
    Told(asyncpg.DeadlockDetectedError("my secret"), "DeadlockDetectedError 40P01", True),
    Told(_postgres(asyncpg.UniqueViolationError, UNIQUE, "one_of"), "UniqueViolationError 23505 one_of"),
    Told(asyncpg.UniqueViolationError(UNIQUE), "UniqueViolationError 23505"),
    Told(asyncpg.DataError("my secret"), "DataError 22000"),
    Told(_without_code(asyncpg.PostgresError), "PostgresError "),
    # of SQLite: the state of its file and broken constraints with its words, anything else with its name alone
    Told(_sqlite("SQLITE_BUSY", "database is locked"), "OperationalError SQLITE_BUSY database is locked", True),
    Told(_sqlite("SQLITE_FULL", "disk is full"), "OperationalError SQLITE_FULL disk is full", True),
    Told(_sqlite("SQLITE_IOERR_WRITE", "I/O"), "OperationalError SQLITE_IOERR_WRITE I/O", True),
    Told(
        _sqlite("SQLITE_CONSTRAINT_UNIQUE", "UNIQUE failed: account.email", sqlite3.IntegrityError),
        "IntegrityError SQLITE_CONSTRAINT_UNIQUE UNIQUE failed: account.email",
    ),
    Told(_sqlite("SQLITE_ERROR", 'near "my secret"'), "OperationalError SQLITE_ERROR"),
    Told(_sqlite("", "closed", sqlite3.ProgrammingError), "ProgrammingError  closed", True),
    # of ours: what it says of itself, and of which kind it is when something else was first
    Told(Unavailable("Come back later"), "Unavailable", True),
    Told(Unavailable("Come back later", because="no file written"), "no file written", True),
    Told(_caused(Unavailable(), TimeoutError("slow")), "TimeoutError slow", True, True),
    Told(_caused(ProcessorBusy(), TimeoutError("slow")), "ProcessorBusy: TimeoutError slow", True, True),
    Told(ProcessorBusy(), "ProcessorBusy", True),
    Told(_caused(WrongStore(), Unavailable(because="another's photos")), "another's photos", True),
    Told(_caused(ValueError("x"), KeyError("my secret")), "KeyError"),
    # whoever wraps it says nothing
    Told(OperationalError(asyncpg.DiskFullError("no room")), "DiskFullError 53100 no room", True),
    Told(_caused(OperationalError("outer"), OperationalError("middle", TimeoutError())), "TimeoutError", True, True),
]


@pytest.mark.parametrize("told", TOLD, ids=lambda told: told.reason)
def test_one_line_tells_what_failed_and_whether_it_passes(told: Told) -> None:
    assert causes.reason(told.error) == told.reason
    assert (causes.is_passing(told.error), causes.is_silence(told.error)) == (told.passes, told.silent)
    assert "secret" not in told.reason


@pytest.mark.parametrize("name", ["SQLITE_LOCKED", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_CORRUPT"])
def test_the_state_of_a_file_passes_and_a_broken_one_does_not(name: str) -> None:
    assert causes.is_passing(_sqlite(name, "x")) is (name != "SQLITE_CORRUPT")


RING = (ValueError("1"), KeyError("2"), TypeError("3"))


@pytest.mark.parametrize("length, last", [(1, "ValueError"), (2, "KeyError"), (3, "TypeError")])
def test_errors_that_caused_each_other_have_a_reason(length: int, last: str) -> None:
    ring = [type(error)("x") for error in RING[:length]]
    for one, other in zip(ring, [*ring[1:], ring[0]], strict=True):
        one.__cause__ = other
    assert causes.reason(ring[0]) == last
    assert causes.reason(_caused(OSError(), ring[0])) == last


def _raised(call: Callable[[], object]) -> Exception:
    try:
        call()
    except Exception as error:
        return error
    raise AssertionError("it worked")


def test_the_reason_names_the_innermost_of_our_lines_that_is_no_mechanism() -> None:
    inner = _raised(lambda: dsn.credentials("postgres://host:port/name"))
    lines = [f"{Path(one.filename).name}:{one.lineno}" for one in traceback.extract_tb(inner.__traceback__)]
    [ours] = [f"data/{line}" for line in lines if line.startswith("dsn.py")]
    assert causes.reason(inner) == f"ValueError in {ours}"

    def wrapped() -> None:
        raise OperationalError("outer") from inner

    assert causes.reason(_raised(wrapped)) == f"ValueError in {ours}"
    assert causes.reason(_caused(_raised(lambda: raw_sql.as_moment("none")), inner)) == f"ValueError in {ours}"
    assert causes.reason(_raised(lambda: raw_sql.as_moment("none"))) == "ValueError"
    assert causes.reason(_raised(lambda: icons.icon("none"))) == "KeyError"
    deep = _raised(lambda: regions.distance_km("here", "there"))  # type: ignore[arg-type]
    assert re.fullmatch(r"AttributeError in regions/queries\.py:\d+", causes.reason(deep))


async def test_trouble_is_told_at_once_then_once_a_minute_and_when_it_is_over(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = 100.0
    monkeypatch.setattr(asyncio.get_running_loop(), "time", lambda: seconds)
    trouble = causes.Trouble(logging.getLogger("jobtease.operations.chores"), "the chore")
    trouble.worked()
    told = []
    for seconds, error in (
        (100.0, TimeoutError("slow")),
        (159.9, TimeoutError("slow")),
        (160.0, ValueError("my secret")),
        (161.0, None),
        (162.0, None),
        (163.0, TimeoutError("again")),
        (164.0, None),
    ):
        trouble.failed(error) if error else trouble.worked()
        told += [(seconds, one.levelname, one.getMessage(), bool(one.exc_info)) for one in caplog.records]
        caplog.clear()
    assert told == [
        (100.0, "ERROR", "the chore failed and will be tried again: TimeoutError slow", False),
        (160.0, "ERROR", "the chore failed and will be tried again: ValueError", True),
        (161.0, "WARNING", "the chore works again", False),
        (163.0, "ERROR", "the chore failed and will be tried again: TimeoutError again", False),
        (164.0, "WARNING", "the chore works again", False),
    ]


def test_the_mechanisms_that_are_no_place_are_there() -> None:
    assert [name for name in causes._MECHANISMS if not (Path(causes.__file__).parent / name).is_file()] == []
