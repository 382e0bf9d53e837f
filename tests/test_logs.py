"""Log lines say when, what, where and in which request, and nothing that is somebody's."""

import asyncio
import gc
import json
import logging
from collections.abc import Awaitable, Callable, Iterator

import asyncpg
import httpx2
import pytest

from jobtease import app as composition
from jobtease import causes, logs
from jobtease.profiles import queries
from jobtease.settings import LogFormat, Settings, replaced
from tests.house import House


@pytest.fixture
def configured(capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[[Settings], None]]:
    """`logs.configure`, undone at the end."""
    root = logging.getLogger()
    before = (root.handlers, root.level)
    yield logs.configure
    root.handlers, _level = before
    root.setLevel(before[1])


async def _broken(house: House, monkeypatch: pytest.MonkeyPatch) -> httpx2.Response:
    """What somebody gets whose page fails with her own words in the exception."""

    def to_edit(*given: object) -> None:
        raise ValueError("invalid literal: 'ik schaam me zo' of yara@example.nl with abcdefghijklmnop1234")

    monkeypatch.setattr("jobtease.profiles.queries.to_edit", to_edit)
    yara = await house.join("Yara")
    transport = httpx2.ASGITransport(app=house.app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(
        transport=transport, base_url="http://localhost", cookies=yara.browser.cookies
    ) as browser:
        return await browser.get("/me/profile")


async def test_a_failure_has_one_number_on_the_page_and_in_the_answer(
    make_settings: Callable[..., Awaitable[Settings]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with House.opened(composition.create_app(await make_settings())) as house:
        answer = await _broken(house, monkeypatch)
    assert answer.status_code == 500
    assert len(answer.headers["x-request-id"]) == 16
    assert answer.headers["x-request-id"] in answer.text


@pytest.mark.parametrize("form", LogFormat)
async def test_lines_name_moment_level_source_route_and_request(
    house: House,
    configured: Callable[[Settings], None],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    form: LogFormat,
) -> None:
    configured(replaced(house.settings, log_format=form))

    async def to_edit(*given: object) -> queries.OwnProfile:
        logging.getLogger("jobtease.profiles").warning("mail for %s of %s", "yara@example.nl", "q1w2e3r4t5y6u7i8")
        return queries.NEW

    monkeypatch.setattr("jobtease.profiles.queries.to_edit", to_edit)
    yara = await house.join("Yara")
    assert (await yara.get("/me/profile")).status_code == 200
    [line] = [line for line in capsys.readouterr().err.splitlines() if "mail for" in line]
    assert "…@…" in line
    assert "q1w2e3r4t5y6u7i8" not in line
    if form is LogFormat.JSON:
        fields = json.loads(line)
        assert (fields["level"], fields["source"], fields["route"]) == (
            "WARNING",
            "jobtease.profiles",
            "profiles:mine",
        )
        assert len(fields["request"]) == 16
        assert fields["time"].endswith("Z")
    else:
        moment, level, source, route, request, *_words = line.split()
        assert (level, source, route) == ("WARNING", "jobtease.profiles", "profiles:mine")
        assert len(request.rstrip(":")) == 16
        assert moment.endswith("Z")


SECRETS = ("ik schaam me", "yara@example.nl", "zo heet ik", "abcdefghijklmnop1234")


@pytest.mark.parametrize("form", LogFormat)
def test_a_traceback_has_its_frames_and_nobodys_words(
    configured: Callable[[Settings], None], capsys: pytest.CaptureFixture[str], form: LogFormat
) -> None:
    words, address, name, token = SECRETS
    configured(Settings(log_format=form))
    try:
        try:
            int(words)
        except ValueError as cause:
            raise RuntimeError(f'twice "{name}" {token}\nDETAIL:  Key (email)=({address}) already exists.') from cause
    except RuntimeError:
        logging.getLogger("jobtease").exception("something failed")
    said = capsys.readouterr().err
    assert not [secret for secret in SECRETS if secret in said]
    assert "RuntimeError: twice" in said
    assert "ValueError: invalid literal" in said
    assert "test_logs.py" in said
    assert form is LogFormat.TEXT or json.loads(said)["message"] == "something failed"


@pytest.mark.parametrize(
    "message",
    [
        "{'a@b.nl': SMTPRecipientRefused(451, 'try later', 'privacy.greylist@example.nl')}",
        "Key (email)=(yara@example.nl) already exists.",
        "no such person <özgür@example.nl>",
        "GET /sign-in/AbCdEfGh12345678/qwertyuiop1234567890qwertyuiop failed for 'qwertyuiop1234567890'",
    ],
)
def test_redaction(message: str) -> None:
    told = logs.redacted(message)
    assert "@example" not in told
    assert "a@b" not in told
    assert "qwertyuiop1234567890'" not in told


@pytest.mark.parametrize(
    "message, kept",
    [
        ("0612345678 is not valid", "… is not valid"),
        ("call +31 6 12345678 now", "call … now"),
        ("06-12 34 56 78 is long", "… is long"),
        ("int: ٠٦١٢٣٤٥٦٧٨", "int: …"),
        ("«Ik wil dood» fails", "'…' fails"),
        ("„Ik wil dood” fails", "'…' fails"),
        ("jan＠example.nl bounced", "…@… bounced"),
        ("2026-11-28 19:28:25 1234 rows, 12.5 s", "2026-11-28 19:28:25 1234 rows, 12.5 s"),
    ],
)
def test_numbers_to_call_in_any_digits_and_quotes_of_any_kind_are_redacted(message: str, kept: str) -> None:
    assert logs.redacted(message) == kept


@pytest.mark.parametrize(
    "message, kept",
    [
        ("invalid input for query argument $2: 'Mijn vader slaat mij en ik woon... (out of range)", "'…'"),
        ('bad value "ik schaam me zo', "bad value '…'"),
        ("an argument 'x' was given", "an argument 'x' was given"),
        ("GET /sign-in/AbCdEfGh12345678/qwertyuiopQWERTYUIOPqwertyuiop failed", "GET /sign-in/… failed"),
        ("first\x1b[2J\x1b[31m\u202ered", "first [2J [31m red"),
    ],
)
def test_no_quotation_without_an_end_no_link_and_no_sign_for_a_terminal_gets_through(message: str, kept: str) -> None:
    assert logs.redacted(message).endswith(kept)
    assert causes.reason(asyncpg.InterfaceError(message)).endswith(kept)


@pytest.mark.parametrize("form", LogFormat)
async def test_what_a_library_says_of_a_failure_quotes_nobody(
    configured: Callable[[Settings], None], capsys: pytest.CaptureFixture[str], form: LogFormat
) -> None:
    configured(Settings(log_format=form))

    async def fails() -> None:
        int(SECRETS[0])

    task = asyncio.ensure_future(fails())
    await asyncio.wait([task])
    del task
    gc.collect()  # nobody asked what became of it, and asyncio says so
    logging.getLogger("jobtease.x").warning("we say \u201cthis\u201d ourselves, and 'that'")
    said = capsys.readouterr().err
    assert "never retrieved" in said
    assert "ik schaam me" not in said
    assert "'that'" in said


@pytest.mark.parametrize("form", LogFormat)
def test_nobodys_words_pass_for_a_line_of_ours(
    configured: Callable[[Settings], None], capsys: pytest.CaptureFixture[str], form: LogFormat
) -> None:
    configured(Settings(log_format=form))
    forged = "2026-11-28T00:00:00.000Z INFO jobtease.mail.outbox: all is well"
    for end in ("\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"):
        try:
            try:
                raise ValueError(f"one{end}{forged}")
            except ValueError as cause:
                raise ExceptionGroup(f"two{end}{forged}", [OSError(f"three{end}{forged}")]) from cause
        except ExceptionGroup:
            logging.getLogger("jobtease").exception("four%s%s", end, forged)
    said = capsys.readouterr().err
    assert "three" in said
    assert not [line for line in said.splitlines() if line.startswith("2026-11-28T00")]
    assert form is LogFormat.TEXT or len(said.splitlines()) == len([json.loads(line) for line in said.split("\n")[:-1]])


@pytest.mark.parametrize("message", ["x" * 100_000, "a@" * 50_000, "'" * 100_000, "DETAIL: " * 20_000, "=(" * 50_000])
def test_what_is_redacted_is_cut_first(message: str) -> None:
    assert len(logs.redacted(message)) <= 2_000
