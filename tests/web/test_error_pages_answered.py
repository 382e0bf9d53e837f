"""What the log has of an answer that could not be given, or broke off, and what goes out instead."""

import errno
import logging
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import asyncpg
import httpx2
import pytest
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send
from tortoise.exceptions import (
    DBConnectionError,
    DoesNotExist,
    IncompleteInstanceError,
    IntegrityError,
    MultipleObjectsReturned,
    NoValuesFetched,
    OperationalError,
    TransactionManagementError,
)

from jobtease import app as composition
from jobtease.errors import Forbidden, NotFound, TooMany, Unavailable
from jobtease.settings import Settings
from jobtease.web.error_pages import CAUSE, Answers, handlers

Failing = Callable[[Send], Awaitable[None]]


@pytest.fixture(scope="module")
def app() -> Starlette:
    return composition.create_app(Settings(secret="a secret of letters, 40 of them at least"))


async def answered(app: Starlette, inner: Failing, **more: Any) -> tuple[list[Message], BaseException | None]:
    """What goes out, and what is raised, when the application does this. `more` is of the scope."""
    sent: list[Message] = []

    async def send(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {"type": "http.disconnect"}

    async def given(scope: Scope, receive: Receive, send: Send) -> None:
        await inner(send)

    scope = {"type": "http", "method": "POST", "path": "/x", "query_string": b"", "headers": [], "app": app}
    scope |= {
        "state": {"viewer": "somebody"},
        "route": app.state.routes["accounts:sign_in"],
        "request_id": "1f0c",
        **more,
    }
    try:
        await Answers(given)(scope, receive, send)
    except Exception as error:
        return sent, error
    return sent, None


def statuses(sent: list[Message]) -> list[int]:
    return [message["status"] for message in sent if message["type"] == "http.response.start"]


def begun_and(error: Exception, status: int = 200) -> Failing:
    """An answer that begins and goes wrong then."""

    async def inner(send: Send) -> None:
        await send({"type": "http.response.start", "status": status, "headers": []})
        raise error

    return inner


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


BROKE = "the answer to POST accounts:sign_in broke off: "


@pytest.mark.parametrize(
    "error, told",
    [
        (TimeoutError("slow"), "TimeoutError slow"),
        (OperationalError("x"), "OperationalError"),
        (Unavailable(because="no room"), "no room"),
        (_caused(RuntimeError("begun"), TimeoutError("slow")), "TimeoutError slow"),
        (_caused(RuntimeError("begun"), ValueError("x")), None),
        (_caused(ValueError("x"), TimeoutError("slow")), None),
        (RuntimeError("x"), None),
        (DoesNotExist("x"), None),
        (IncompleteInstanceError("x"), None),
        (Forbidden(), None),
    ],
    ids=str,
)
async def test_an_answer_that_breaks_off_because_the_database_is_away_is_a_line_and_no_fault(
    app: Starlette, caplog: pytest.LogCaptureFixture, error: Exception, told: str | None
) -> None:
    sent, raised = await answered(app, begun_and(error))
    assert (statuses(sent), raised) == ([200], None if told else error)
    assert [(one.levelname, one.getMessage()) for one in caplog.records] == ([("ERROR", BROKE + told)] if told else [])


@pytest.mark.parametrize("error", [ValueError("x"), TimeoutError("slow")], ids=str)
async def test_what_fails_before_an_answer_began_has_a_page_for_nobody_in_particular(
    app: Starlette, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    async def inner(send: Send) -> None:
        raise error

    sent, raised = await answered(app, inner)
    assert (statuses(sent), raised) == ([500], error)
    assert b"1f0c" in b"".join(message.get("body", b"") for message in sent)
    assert not caplog.records


async def test_a_refusal_from_further_out_is_a_page_and_the_application_is_not_asked(
    app: Starlette, caplog: pytest.LogCaptureFixture
) -> None:
    async def inner(send: Send) -> None:
        raise AssertionError("asked")

    sent, raised = await answered(app, inner, refused=Forbidden(), state={"viewer": None})
    assert (statuses(sent), raised, caplog.records) == ([403], None, [])
    refused = Unavailable(because="no room")
    assert statuses((await answered(app, inner, refused=refused, state={"viewer": None}))[0]) == [503]
    earlier = {CAUSE: TimeoutError("slow"), "state": {"viewer": None}}
    assert statuses((await answered(app, inner, refused=refused, **earlier))[0]) == [503]
    lines = [one.getMessage() for one in caplog.records]
    assert lines == ["503 for POST accounts:sign_in: no room", "503 for POST accounts:sign_in: TimeoutError slow"]


@pytest.mark.parametrize(
    "status, more, told",
    [
        (503, {}, "503 for POST accounts:sign_in: no cause was noted"),
        (503, {"route": None}, "503 for POST no route: no cause was noted"),
        (503, {CAUSE: ValueError("my secret"), "method": "GET"}, "503 for GET accounts:sign_in: ValueError"),
        (500, {CAUSE: ValueError("x")}, None),
        (504, {}, None),
        (200, {}, None),
    ],
)
async def test_every_503_has_one_line_with_its_cause(
    app: Starlette, caplog: pytest.LogCaptureFixture, status: int, more: dict[str, Any], told: str | None
) -> None:
    async def inner(send: Send) -> None:
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b"words", "status": 503})

    sent, raised = await answered(app, inner, **more)
    assert [message["type"] for message in sent] == ["http.response.start", "http.response.body"]
    assert (statuses(sent), raised) == ([status], None)
    assert [(one.levelno, one.getMessage()) for one in caplog.records] == ([(logging.ERROR, told)] if told else [])


@dataclass(frozen=True)
class Failure:
    """What a page fails with; the status of the answer, the line that is logged, and whether the server hears of it."""

    error: Exception
    status: int
    told: str = ""
    is_raised: bool = False

    def __str__(self) -> str:
        return repr(self.error)


CONSTRAINT = "a constraint refused what an action should have refused, in GET x:y: UniqueViolationError 23505"
FAILURES = [
    Failure(NotFound(), 404),
    Failure(Forbidden(), 403),
    Failure(TooMany(), 429),
    Failure(HTTPException(404), 404),
    Failure(HTTPException(405), 404),
    Failure(Unavailable(because="no room"), 503, "503 for GET x:y: no room"),
    Failure(ClientDisconnect(), 400),
    *(
        Failure(error, 503, f"503 for GET x:y: {told}")
        for error, told in (
            (OperationalError(TimeoutError("slow")), "TimeoutError slow"),
            (DBConnectionError("x"), "DBConnectionError"),
            (TransactionManagementError("x"), "TransactionManagementError"),
            (sqlite3.OperationalError("locked"), "OperationalError  locked"),
            (asyncpg.TooManyConnectionsError("many"), "TooManyConnectionsError 53300 many"),
            (asyncpg.InterfaceError("closed"), "InterfaceError closed"),
            (asyncpg.InternalClientError("state"), "InternalClientError state"),
            (ConnectionResetError(errno.ECONNRESET, "x"), "ConnectionResetError ECONNRESET"),
            (TimeoutError("slow"), "TimeoutError slow"),
            (OSError(errno.ENOSPC, "x"), "OSError ENOSPC"),
        )
    ),
    Failure(OSError(errno.ENOENT, "x"), 500, is_raised=True),
    Failure(ValueError("x"), 500, is_raised=True),
    Failure(MultipleObjectsReturned("x"), 500, is_raised=True),
    Failure(NoValuesFetched("x"), 500, is_raised=True),
    Failure(IncompleteInstanceError("x"), 500, is_raised=True),
    Failure(DoesNotExist("x"), 404, "what GET x:y was about is gone: DoesNotExist"),
    Failure(IntegrityError(asyncpg.UniqueViolationError("x")), 409, CONSTRAINT),
]


@pytest.mark.parametrize("failure", FAILURES, ids=str)
async def test_each_failure_of_a_page_has_its_answer(
    app: Starlette, caplog: pytest.LogCaptureFixture, failure: Failure
) -> None:
    async def fails(request: Request) -> Response:
        raise failure.error

    route = Route("/x", fails, name="x:y")
    failing = Starlette(routes=[route], middleware=[Middleware(Answers)], exception_handlers=handlers())
    failing.state = app.state
    transport = httpx2.ASGITransport(app=_for_nobody(failing), raise_app_exceptions=failure.is_raised)
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as browser:
        if failure.is_raised:
            with pytest.raises(type(failure.error)):
                await browser.get("/x")
            transport.raise_app_exceptions = False
        answer = await browser.get("/x")
    assert answer.status_code == failure.status
    assert ("<html" in answer.text) is (failure.status != 400)
    ours = [one.getMessage() for one in caplog.records if one.name == "jobtease.web.error_pages"]
    assert ours == ([failure.told] if failure.told else [])


def _for_nobody(app: Starlette) -> Any:
    """As if nobody had signed in."""

    async def asked(scope: Scope, receive: Receive, send: Send) -> None:
        await app({**scope, "state": {"viewer": None}}, receive, send)

    return asked


async def test_what_is_no_request_is_left_alone() -> None:
    heard: list[Any] = []

    async def app(*given: Any) -> None:
        heard.append(given)

    await Answers(app)({"type": "lifespan"}, "receive", "send")  # type: ignore[arg-type]
    assert heard == [({"type": "lifespan"}, "receive", "send")]
