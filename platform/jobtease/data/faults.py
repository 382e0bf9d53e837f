"""Database errors, as the drivers raise them."""

import sqlite3

import asyncpg
from tortoise.exceptions import (
    DBConnectionError,
    DoesNotExist,
    IncompleteInstanceError,
    NotExistOrMultiple,
    NoValuesFetched,
    ObjectDoesNotExistError,
    OperationalError,
    TransactionManagementError,
)
from tortoise.exceptions import IntegrityError as IntegrityError

LOST = (
    OperationalError,
    DBConnectionError,
    TransactionManagementError,
    sqlite3.Error,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    ConnectionError,
    TimeoutError,
)
"""What the drivers raise when the database is away, full, or took too long. People get 503, and nothing was saved."""


NOT_LOST = (NotExistOrMultiple, ObjectDoesNotExistError, NoValuesFetched, IncompleteInstanceError)
"""Operational errors by name only: the database answered, and what we made of it was wrong."""


VANISHED = DoesNotExist
"""A row that was asked for by name is not there: erased a moment ago, say."""
