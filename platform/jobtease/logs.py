"""Structured logging: one line an event, as text or JSON, with the route name and the id of the request it belongs to.

Beware: a log outlives what it tells of, and is read by more people than the database. So nobody's address, token or text may get
into it: `redacted` is the last wall, for what a library puts into the message of its exception.
"""

import json
import logging
import re
import secrets
import sys
import time
import traceback
from contextvars import ContextVar
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from jobtease.settings import LogFormat, Settings

HEADER = b"x-request-id"

_request: ContextVar[Scope | None] = ContextVar("request", default=None)

# Bounded repetitions only: an exception can quote a whole form.
_ADDRESS = re.compile(r"[^\s@<>\"'(),;:=]{1,64}[@＠﹫][^\s@<>\"'(),;:=]{1,255}")
_TOKEN = re.compile(r"(?<![\w./-])(?=[\w-]{0,40}\d)[\w-]{16,200}(?![\w./-])")
_IN_A_WORD = r"(?<=\w)'(?=(?:t|s|m|d|re|ve|ll)\b)"
"""The apostrophe of "can't": neither end of a quotation."""
_QUOTED = re.compile(
    rf"(?!{_IN_A_WORD})'(?:[^'\n]|{_IN_A_WORD}){{3,2000}}'"
    r"|\"[^\"\n]{3,2000}\"|“[^”\n]{1,2000}”|‘[^’\n]{3,2000}’|«[^»\n]{1,2000}»|„[^“”\n]{1,2000}[“”]"
)
_BEGUN = re.compile(r"(?:^|(?<=[\s(=:,\[{]))['\"“„«‘](?!.{0,2}['\"”“»’])[^\n]{3,2000}$", re.M)
"""A quotation without an end: drivers shorten what they quote ("'Mijn vader heeft... (out of range)"), and we do."""
_LINK = re.compile(r"/sign-in/[^\s'\"?#]{1,400}")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""What moves a terminal's cursor, begins a line, or turns reading order around."""
_CALLED = re.compile(r"\+\d[\d ()-]{6,16}\d(?!\d)|(?<![\w.])0[ -]?6(?:[ .-]?\d){8}(?!\d)|(?<![\w.])\d{9,15}(?![\w.])")
"""Numbers of people, in the digits of any script."""
_DETAIL = re.compile(r"^(?:DETAIL|CONTEXT|HINT|QUERY):.*$", re.M)
_IN_PARENTHESES = re.compile(r"=\([^)\n]{0,2000}\)")
_FRAME = re.compile(r"[\s|+-]*(?:File \"|Traceback \(most recent)")
_MOST = 2_000


def redacted(message: str, *, quoted: bool = True) -> str:
    """A message without what may be somebody's: addresses, long numbers and tokens, PostgreSQL's DETAIL, quotes if `quoted`."""
    message = _CONTROLS.sub(" ", message[:_MOST].replace("\r\n", "\n"))
    message = _IN_PARENTHESES.sub("=(…)", _DETAIL.sub("", message))
    if quoted:
        message = _BEGUN.sub("'…'", _QUOTED.sub("'…'", message))
    return _TOKEN.sub("…", _CALLED.sub("…", _ADDRESS.sub("…@…", _LINK.sub("/sign-in/…", message)))).strip()


def in_one_line(message: str) -> str:
    """The same, redacted, on one line: else somebody's words could pass for a line of ours."""
    return " ".join(redacted(message).split())


def told(error: BaseException) -> str:
    """An exception in one line for a log or an administrator: its class, and its message redacted."""
    message = in_one_line(str(error))
    return f"{type(error).__name__}: {message}" if message else type(error).__name__


def request_id(scope: Scope) -> str:
    """The id of the request this scope is of; empty outside one."""
    return str(scope.get("request_id", ""))


class Correlation:
    """The outermost layer: gives each request an id, which stands in its log lines, its answer's X-Request-ID and on a 500 page."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        scope["request_id"] = secrets.token_hex(8)
        _request.set(scope)  # never taken back: the server logs a failure in the same task, after this has returned

        async def with_id(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (HEADER, scope["request_id"].encode())]
            await send(message)

        await self.app(scope, receive, with_id)


class _Fields(logging.Formatter):
    """What both formats share."""

    def moment(self, record: logging.LogRecord) -> str:
        return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(record.created))}.{int(record.msecs):03}Z"

    def fields(self, record: logging.LogRecord) -> dict[str, str]:
        scope = _request.get() or {}
        fields = {"time": self.moment(record), "level": record.levelname, "source": record.name}
        if request := request_id(scope):
            fields |= {"route": getattr(scope.get("route"), "name", "") or "", "request": request}
        ours = (
            record.name.partition(".")[0] == "jobtease"
        )  # others quote what they failed at: "future: <Task ... ValueError('…')>"
        return fields | {"message": redacted(record.getMessage(), quoted=not ours)}

    def formatException(self, ei: Any) -> str:
        """The frames as Python prints them; of each exception its class and its message, redacted and on one line: else somebody's
        words could pass for a line of ours."""
        lines = traceback.TracebackException(*ei).format()
        told = (line if _FRAME.match(line) else in_one_line(line) + "\n" for line in lines)
        return "".join(told).rstrip("\n")


class Text(_Fields):
    """`2026-11-28T18:10:02.123Z WARNING jobtease.mail.outbox helping:ask 1f0c…: message`, a traceback on the lines after it."""

    def format(self, record: logging.LogRecord) -> str:
        fields = self.fields(record)
        where = f" {fields['route'] or '-'} {fields['request']}" if "request" in fields else ""
        line = f"{fields['time']} {fields['level']} {fields['source']}{where}: {' '.join(fields['message'].split())}"
        return f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line


class Json(_Fields):
    """One JSON object a line, for a log collector: time, level, source, route, request, message, traceback."""

    def format(self, record: logging.LogRecord) -> str:
        fields = self.fields(record)
        if record.exc_info:
            fields["traceback"] = self.formatException(record.exc_info)
        return json.dumps(fields, ensure_ascii=False)


FORMATS: dict[LogFormat, type[_Fields]] = {LogFormat.TEXT: Text, LogFormat.JSON: Json}


def configure(settings: Settings, level: int = logging.INFO) -> None:
    """Everything that is logged goes to standard error in one format; the server's own lines too."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(FORMATS[settings.log_format]())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access"):
        ours = logging.getLogger(name)
        ours.handlers, ours.propagate = [], True
        ours.setLevel(logging.NOTSET)
    for noisy in ("tortoise", "aiosqlite", "asyncio", "python_multipart", "PIL"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
