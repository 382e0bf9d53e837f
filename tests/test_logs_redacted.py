"""What a log keeps of a message and what it doesn't, to the letter, and how long a thing may be that is recognised; lines of a log."""

import json
import logging
import sys
from functools import partial
from types import SimpleNamespace
from typing import Any

import pytest
from starlette.types import Message, Receive, Scope, Send

from jobtease import logs
from jobtease.settings import LogFormat, Settings

X = "x" * 64
Y = "y" * 255
KEPT = [
    ("  words  ", "words"),
    ("two\r\nlines\nhere", "two\nlines\nhere"),
    ("tab\there", "tab\there"),
    ("a\x00b\x08c\x0bd\x1fe\x7ff\x9fg", "a b c d e f g"),
    ("\u2028\u2029\u200e\u200f\u202a\u202e\u2066\u2069.", "."),
    ("\u200d\u2027\u2030", "\u200d\u2027\u2030"),
    # addresses
    ("to yara@example.nl.", "to …@…"),
    ("<yara@example.nl>,(henk@example.nl);ada＠b﹫c", "<…@…>,(…@…);…@…"),
    (f"{X}@{Y}", "…@…"),
    ("name@", "name@"),
    ("@name", "@name"),
    # tokens: sixteen signs with a figure in them, and no piece of a path or a number with a point
    ("abcdefghijklmno1 is", "… is"),
    ("abcdefghijklmnop is", "abcdefghijklmnop is"),
    ("abcdefghijklmn1 is", "abcdefghijklmn1 is"),
    ("1234567-abcdef-gh_ij is", "… is"),
    ("/a/abcdefghijklmno1", "/a/abcdefghijklmno1"),
    ("abcdefghijklmno1/a", "abcdefghijklmno1/a"),
    ("abcdefghijklmno1.py", "abcdefghijklmno1.py"),
    (f"{'a' * 40}1", "…"),
    (f"{'a' * 41}1", f"{'a' * 41}1"),
    ("1" * 5 + "a" * 195, "…"),
    ("1" * 5 + "a" * 196, "1" * 5 + "a" * 196),
    # numbers to call
    ("0612345678", "…"),
    ("06123456789", "…"),
    ("12345678", "12345678"),
    ("123456789", "…"),
    ("123456789012345", "…"),
    ("1.123456789", "1.123456789"),
    ("123456789.5", "123456789.5"),
    ("0 6-1 2.3 4 5 6 7 8", "…"),
    ("+31 (0)6-12345678!", "…!"),
    ("+3161234", "+3161234"),
    ("+31612345", "…"),
    # quotations
    ("said 'abc' and 'ab'", "said '…' and 'ab'"),
    ('said "abc" and "ab"', "said '…' and \"ab\""),
    ("said “a” and ‘abc’ and «b» and „c” „d“", "said '…' and '…' and '…' and '…' '…'"),
    ("it isn't that 'abcd", "it isn't that '…'"),
    ("can't read 'my secret'", "can't read '…'"),
    ("we don't know that it isn't there", "we don't know that it isn't there"),
    ("no 'I'm not who you're after' here", "no '…' here"),
    ("b'my secret' and x'my secret', the 'field's value", "b'…' and x'…', the '…'s value"),
    ("x='abcd", "x='…'"),
    ("x('abcd", "x('…'"),
    ("[«abcd", "['…'"),
    ("{„abcd\n'abcd", "{'…'\n'…'"),
    ("'ab", "'ab"),
    ("'abc", "'…'"),
    ("'a\nb'", "'a\nb'"),
    # what PostgreSQL adds
    ("no\nDETAIL:  Key\nHINT: x\nCONTEXT: y\nQUERY: z\nDETAILS: kept", "no\n\n\n\n\nDETAILS: kept"),
    ("Key (email)=(yara) is there", "Key (email)=(…) is there"),
    ("Key (a)=() (b)=(\n)", "Key (a)=(…) (b)=(\n)"),
    # links
    ("GET /sign-in/abc?x=1#y", "GET /sign-in/…?x=1#y"),
    ("GET /sign-in/a/b 'q'", "GET /sign-in/… 'q'"),
    ("GET /sign-in/ ", "GET /sign-in/"),
]


@pytest.mark.parametrize("message, kept", KEPT, ids=range(len(KEPT)))
def test_what_is_kept_of_a_message(message: str, kept: str) -> None:
    assert logs.redacted(message) == kept
    assert logs.in_one_line(message) == " ".join(kept.split())
    assert logs.told(ValueError(message)) == f"ValueError: {' '.join(kept.split())}"


def test_our_own_quotations_are_kept_when_asked() -> None:
    said = "'words' of yara@example.nl, 'begun"
    assert logs.redacted(said, quoted=False) == "'words' of …@…, 'begun"
    assert logs.redacted(said) == "'…' of …@…, '…'"
    assert logs.told(ValueError()) == logs.told(ValueError(" \n")) == "ValueError"


def test_a_message_is_cut_before_it_is_read() -> None:
    assert logs.redacted("a " * 1_000) == ("a " * 1_000).strip()
    assert logs.redacted("a" * 2_001) == "a" * 2_000
    assert logs.redacted(f"{'a' * 1_995} yara@example.nl") == f"{'a' * 1_995} yara"


def _record(name: str, message: str, *, failed: bool = False) -> logging.LogRecord:
    record = logging.LogRecord(name, logging.WARNING, "x.py", 1, message, (), _failure() if failed else None)
    record.created, record.msecs = 1_764_353_402.0, 7.9
    return record


def _failure() -> Any:
    try:
        raise ValueError("'my secret'\n of two lines")
    except ValueError:
        return sys.exc_info()


@pytest.fixture
def in_a_request() -> Any:
    """Sets of which request this is."""
    token = logs._request.set(None)
    yield logs._request.set
    logs._request.reset(token)


ROUTE = SimpleNamespace(name="helping:ask")
WHEN = "2025-11-28T18:10:02.007Z"


@pytest.mark.parametrize(
    "scope, where, fields",
    [
        (None, "", {}),
        ({}, "", {}),
        ({"request_id": "1f0c"}, " - 1f0c", {"route": "", "request": "1f0c"}),
        ({"request_id": "1f0c", "route": None}, " - 1f0c", {"route": "", "request": "1f0c"}),
        ({"request_id": "1f0c", "route": ROUTE}, " helping:ask 1f0c", {"route": "helping:ask", "request": "1f0c"}),
    ],
)
def test_a_line_says_all_there_is_to_say(in_a_request: Any, scope: Any, where: str, fields: dict[str, str]) -> None:
    in_a_request(scope)
    ours = _record("jobtease.accounts.mail", "mail 'one'\nfor  yara@example.nl")
    text, lines = logs.FORMATS[LogFormat.TEXT](), logs.FORMATS[LogFormat.JSON]()
    assert text.format(ours) == f"{WHEN} WARNING jobtease.accounts.mail{where}: mail 'one' for …@…"
    told = {"time": WHEN, "level": "WARNING", "source": "jobtease.accounts.mail", **fields}
    assert json.loads(lines.format(ours)) == told | {"message": "mail 'one'\nfor  …@…"}
    assert list(json.loads(lines.format(ours))) == [*told, "message"]
    assert "…" in lines.format(ours), "as it is, for who reads it"
    theirs = _record("jobteased", "what 'they' say")
    assert text.format(theirs) == f"{WHEN} WARNING jobteased{where}: what '…' say"


def test_a_traceback_stands_behind_its_line(in_a_request: Any) -> None:
    failed = _record("jobtease", "it failed", failed=True)
    first, *traceback = logs.FORMATS[LogFormat.TEXT]().format(failed).split("\n")
    assert first == f"{WHEN} WARNING jobtease: it failed"
    assert traceback[0] == "Traceback (most recent call last):"
    assert traceback[1].startswith('  File "')
    assert traceback[-1] == "ValueError: '…' of two lines"
    told = json.loads(logs.FORMATS[LogFormat.JSON]().format(failed))
    assert told["traceback"].split("\n") == traceback


async def test_each_request_has_an_id_that_its_answer_and_its_lines_carry(in_a_request: Any) -> None:
    heard: list[Any] = []

    async def receive() -> Message:
        return {"type": "http.request"}

    async def send(message: Message) -> None:
        heard.append(message)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        heard.append((scope, receive))
        await send({"type": "http.response.start", "status": 200, "headers": [(b"a", b"b")]})
        await send({"type": "http.response.body", "body": b"words"})

    correlation = logs.Correlation(app)
    other: Scope = {"type": "lifespan"}
    await correlation(other, receive, send)
    assert heard[0] == ({"type": "lifespan"}, receive)
    assert heard[1]["headers"] == [(b"a", b"b")]
    heard.clear()
    ids = set()
    for _twice in range(2):
        scope: Scope = {"type": "http"}
        await correlation(scope, receive, send)
        ids.add(number := logs.request_id(scope))
        assert heard == [
            ({"type": "http", "request_id": number}, receive),
            {
                "type": "http.response.start",
                "status": 200,
                "headers": [(b"a", b"b"), (b"x-request-id", number.encode())],
            },
            {"type": "http.response.body", "body": b"words"},
        ]
        assert logs.FORMATS[LogFormat.TEXT]().format(_record("x", "y")) == f"{WHEN} WARNING x - {number}: y"
        heard.clear()
    assert {len(number) for number in ids} == {16}
    assert len(ids) == 2
    assert logs.request_id({"type": "http"}) == ""


def test_everything_is_logged_to_standard_error_once(
    capsys: pytest.CaptureFixture[str], request: pytest.FixtureRequest
) -> None:
    root, names = (
        logging.getLogger(),
        ("uvicorn", "uvicorn.error", "uvicorn.access", "tortoise", "aiosqlite", "asyncio"),
    )
    loggers = [root, *map(logging.getLogger, [*names, "python_multipart", "PIL", "jobtease.x"])]
    for one in loggers:
        kept = {"handlers": one.handlers, "level": one.level, "propagate": one.propagate}
        request.addfinalizer(partial(one.__dict__.update, kept))
    request.addfinalizer(root.manager._clear_cache)  # type: ignore[attr-defined]
    for name in names[:3]:
        server = logging.getLogger(name)
        server.handlers, server.propagate, server.level = [logging.StreamHandler()], False, logging.ERROR
    said = {}
    for settings, level in ((Settings(), logging.INFO), (Settings(log_format=LogFormat.JSON), logging.WARNING)):
        logs.configure(settings, level) if level != logging.INFO else logs.configure(settings)
        for one in loggers:
            for kind in (logging.DEBUG, logging.INFO, logging.WARNING):
                one.log(kind, "%s", kind)
        out, told = capsys.readouterr()
        assert out == ""
        said[level] = told.splitlines()
    heard = [line.split()[1:] for line in said[logging.INFO]]
    ours = ["root", *names[:3]]
    assert heard == [
        *([kind, f"{name}:", str(getattr(logging, kind))] for name in ours for kind in ("INFO", "WARNING")),
        *(["WARNING", f"{name}:", "30"] for name in (*names[3:], "python_multipart", "PIL")),
        *([kind, "jobtease.x:", str(getattr(logging, kind))] for kind in ("INFO", "WARNING")),
    ]
    assert [json.loads(line)["level"] for line in said[logging.WARNING]] == ["WARNING"] * len(loggers)
