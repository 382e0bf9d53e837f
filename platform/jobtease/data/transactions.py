"""Transactions: one door for writes (@atomic), each in a task of its own."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from tortoise.exceptions import IntegrityError
from tortoise.transactions import in_transaction

from jobtease import causes
from jobtease.data import dry_run
from jobtease.data.faults import LOST, NOT_LOST
from jobtease.errors import Unavailable
from jobtease.words.translations import _

P = ParamSpec("P")
T = TypeVar("T")


@dataclass
class Transaction:
    """What one open transaction still has to do."""

    task: asyncio.Task[Any] | None
    wrote: bool = False
    committing: bool = False
    notes: dict[str, Any] = field(default_factory=dict)
    before_commit: list[Callable[[], Awaitable[None]]] = field(default_factory=list)
    after_commit: list[Callable[[], None]] = field(default_factory=list)
    """What is quick, and not done when it is rolled back."""


_open: ContextVar[Transaction | None] = ContextVar("transaction", default=None)
_running: set[asyncio.Task[Any]] = set()


def transaction() -> Transaction | None:
    """The transaction this task is in. Raises RuntimeError in a task that was started inside one.

    Such a task would inherit the connection, and its acknowledged write could be rolled back by somebody else.
    """
    current = _open.get()
    if current is not None and current.task is not asyncio.current_task():
        raise RuntimeError("a task that was started inside a transaction uses the database")
    return current


def required_transaction() -> Transaction:
    """The transaction this task is in; RuntimeError outside @atomic."""
    current = transaction()
    if current is None:
        raise RuntimeError("this needs an open transaction: call it from an @atomic function")
    return current


def atomic(function: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Run an async function in one transaction; a call from inside another joins that one.

    The transaction has a task of its own and is shielded: a caller that is cancelled (a visitor who left, a timeout) leaves it to
    finish in peace. Tortoise never gives back a connection whose owner is cancelled at the wrong moment.
    Raises Unavailable when the database is away, full, or too slow; then nothing was saved. Raises DryRun in a dry run.
    """

    @wraps(function)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        if dry_run.is_on():
            raise dry_run.DryRun
        if transaction() is not None:
            return await function(*args, **kwargs)
        task = asyncio.create_task(_alone(function, args, kwargs))
        _running.add(task)
        task.add_done_callback(_finished)
        return await asyncio.shield(task)

    return run


async def _alone(function: Callable[..., Awaitable[T]], args: Any, kwargs: Any) -> T:
    current = Transaction(asyncio.current_task())
    token = _open.set(current)
    try:
        async with in_transaction("default"):
            result = await function(*args, **kwargs)
            for step in current.before_commit:
                await step()
            current.committing = True
    except (IntegrityError, *NOT_LOST):
        raise
    except LOST as error:
        if current.committing and causes.is_silence(error):
            raise Unavailable(
                _("We do not know whether this was saved. Look whether it is there before you send it again.")
            ) from error
        raise Unavailable from error
    finally:
        _open.reset(token)
    for callback in current.after_commit:
        callback()
    return result


def _finished(task: asyncio.Task[Any]) -> None:
    _running.discard(task)
    if not task.cancelled():
        task.exception()  # read it, or asyncio complains when the caller is gone


async def drain(patience: float | None = None) -> None:
    """Wait until every transaction that was begun has ended, or for so many seconds."""
    until = asyncio.get_running_loop().time() + patience if patience is not None else None
    while _running:
        left = until - asyncio.get_running_loop().time() if until is not None else None
        if left is not None and left <= 0:
            return
        await asyncio.wait(_running, timeout=left)
