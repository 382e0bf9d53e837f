"""Pages as answers: what a template is given, what is kept of a page and for whom, the word for the next page, and errors.

The desk has templates of its own here, which print all they get.
"""

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any

import jinja2
import pytest
from markupsafe import Markup
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from jobtease import app as composition
from jobtease import clock
from jobtease.audience import Role, Viewer
from jobtease.errors import Conflict, JobteaseError, NotFound, TooMany, Unavailable
from jobtease.settings import Settings
from jobtease.web import error_page, icons, moments, renderer
from jobtease.words import translations
from tests.mandates_of import mandates_of

GIVEN = "{{ here }} {{ language }} {{ path }} {{ demo }} {{ care }} {{ badges }} {{ flashes }} {{ page }} {{ url('accounts:sign_in') }}"
TEMPLATES = {
    "given.html": GIVEN,
    "long.html": "{{ 'x' * page }}",
    "slots.html": f"<{{{{ viewer }}}}> "
    f"a{renderer.slot('one')}b{renderer.slot('two')}c{renderer.slot('one')} {{{{ badges }}}} {{{{ path }}}} {{{{ drawn() }}}}",
    **{f"_errors/{status}.html": "{{ viewer is none }} {{ page }}" for status in (404, 409, 429, 503)},
}
YARA = Viewer(7, "yara", "Yara", Role.MEMBER, "GM0599", "Rotterdam", "Rijnmond", "nl", session_id=3)
ID = "a" * 16


def application(origin: str = "http://localhost") -> Starlette:
    """All of it, not open, with these templates."""
    app = composition.create_app(Settings(origin=origin, secret="a secret of letters, 40 of them at least"))
    desk: renderer.Renderer = app.state.pages
    desk.environment = desk.environment.overlay(loader=jinja2.DictLoader(TEMPLATES))
    desk.badge_counters = ()
    return app


@pytest.fixture(scope="module")
def app() -> Starlette:
    return application()


@pytest.fixture
def drawn(app: Starlette) -> Iterator[list[int]]:
    """How often slots.html was rendered: its number stands on the page. Nothing is kept from before."""
    counted: list[int] = []

    def count() -> int:
        counted.append(len(counted))
        return len(counted)

    app.state.pages.kept.clear()
    app.state.pages.environment.globals["drawn"] = count
    yield counted
    del app.state.pages.environment.globals["drawn"]
    app.state.pages.kept.clear()


def asking(
    app: Starlette, path: str = "/x", *, method: str = "GET", viewer: Viewer | None = None, **more: Any
) -> Request:
    """A request. `cookie` and `accept_encoding` are headers, `route` is named, and the rest is its state."""
    headers = [
        (name.replace("_", "-").encode(), more.pop(name).encode())
        for name in ("cookie", "accept_encoding")
        if name in more
    ]
    scope: dict[str, Any] = {
        "type": "http",
        "method": method,
        "path": path,
        "headers": headers,
        "app": app,
        "query_string": b"",
    }
    scope |= {"server": ("localhost", 80), "scheme": "http", "request_id": "1f0c", "state": {"viewer": viewer, **more}}
    if route := scope["state"].pop("route", None):
        scope["route"] = app.state.routes[route]
    return Request(scope)


def headers(answer: Response) -> list[tuple[str, str]]:
    """Without the length; and of a cookie that ends, without the moment."""
    told = [(name.decode(), value.decode()) for name, value in answer.raw_headers if name != b"content-length"]
    return [(name, re.sub(r"expires=[^;]*GMT; ", "", value)) for name, value in told]


HTML = ("content-type", "text/html; charset=utf-8")
VARY = ("vary", "Accept-Encoding, Accept-Language, Cookie")
SPOKEN = ("content-language", "nl")
PAST = "Max-Age=0; Path=/; SameSite=lax"


async def drawn_for(request: Request, template: str = "given.html", *given: Any, **more: Any) -> str:
    return bytes((await renderer.render(request, template, *given, **more)).body).decode()


async def test_a_template_is_given_where_it_is_who_looks_and_what_waits(app: Starlette) -> None:
    async def counter(viewer: Viewer) -> dict[str, str]:
        return {"inbox": f"for {viewer.nickname}"}

    async def another(viewer: Viewer) -> dict[str, str]:
        return {"desk": "9+"}

    app.state.pages.badge_counters = (counter, another)
    assert await drawn_for(asking(app)) == "none nl /x False False {} [] None /sign-in"
    waiting = "{&#39;inbox&#39;: &#39;for Yara&#39;, &#39;desk&#39;: &#39;9+&#39;}"
    told = await drawn_for(asking(app, "/me", viewer=YARA), "given.html", "<p>", here="me")
    assert told == f"me nl /me False False {waiting} [] &lt;p&gt; /sign-in"
    app.state.pages.badge_counters = ()
    with translations.speaking("en"):
        assert (await drawn_for(asking(app))).split()[1] == "en"
    demo = renderer.Renderer(Settings(demo=True, secret="x" * 40), app.state.pages.static)
    demo.environment = app.state.pages.environment
    shown = SimpleNamespace(state=SimpleNamespace(pages=demo, routes=app.state.routes))
    assert (await drawn_for(asking(shown))).split()[3] == "True"  # type: ignore[arg-type]


MEMBER, MODERATOR = (
    YARA,
    Viewer(8, "m", "M", Role.MODERATOR, "GM0599", "Rotterdam", "Rijnmond", "nl", mandates=mandates_of(Role.MODERATOR)),
)


@pytest.mark.parametrize(
    "viewer, cookie, wrote, cares, is_let_go",
    [
        (None, "", False, False, False),
        (None, "care=1", False, True, True),
        (MEMBER, "a=b; care=1", False, True, True),
        (MEMBER, "", True, True, False),
        (MEMBER, "scare=1", False, False, False),
        (MEMBER, "a=care=", False, False, False),
        (MODERATOR, "care=1", True, False, True),
    ],
)
async def test_help_is_offered_once_to_who_wrote_that_they_may_be_in_danger(
    app: Starlette, viewer: Viewer | None, cookie: str, wrote: bool, cares: bool, is_let_go: bool
) -> None:
    answer = await renderer.render(asking(app, viewer=viewer, cookie=cookie, care=wrote), "given.html")
    assert bytes(answer.body).decode().split()[4] == str(cares)
    assert [value for name, value in headers(answer) if name == "set-cookie"] == [f'care=""; {PAST}'] * is_let_go


async def test_an_answer_is_packed_for_who_can_unpack_it_when_that_is_worth_it(app: Starlette) -> None:
    for accepted, size, is_packed in (
        ("gzip", 1_400, False),
        ("br, gzip", 1_401, True),
        ("br", 1_401, False),
        (None, 1_401, False),
    ):
        given: dict[str, Any] = {"accept_encoding": accepted} if accepted else {}
        answer = await renderer.render(asking(app, **given), "long.html", size, status=201, headers={"X-A": "b"})
        assert answer.status_code == 201
        packed = [("content-encoding", "gzip")] * is_packed
        assert sorted(headers(answer)) == sorted([VARY, SPOKEN, *packed, HTML, ("x-a", "b")])
        body = bytes(answer.body)
        assert (zlib.decompress(body, 31) if is_packed else body) == b"x" * size
        assert not is_packed or body[4:8] == b"\0\0\0\0", "the same page is the same bytes"


# -- the word for the next page --


def _cookies(answer: Response) -> list[str]:
    return [value for name, value in headers(answer) if name == "set-cookie"]


@pytest.mark.parametrize("origin, secure", [("http://localhost", ""), ("https://jobtease.example", "; Secure")])
async def test_a_word_goes_along_to_the_next_page_and_is_read_once(origin: str, secure: str) -> None:
    app = application(origin)
    word = renderer.Flash("Saved", "/me", "Look")
    answer = renderer.redirect(asking(app, care=True), "helping:show", flash=word, anchor="offers", public_id=ID)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/requests/{ID}#offers")
    flash, care = _cookies(answer)
    said, _, rest = flash.partition("; ")
    assert rest == f"HttpOnly; Max-Age=120; Path=/; SameSite=lax{secure}"
    assert care == f"care=1; HttpOnly; Max-Age=120; Path=/; SameSite=lax{secure}"
    asked, desk = asking(app, cookie=f"a=b; {said}"), app.state.pages
    assert renderer.read_flash(asked, desk) == [word]
    page = await renderer.render(asked, "given.html")
    assert "Flash(text=&#39;Saved&#39;, path=&#39;/me&#39;, label=&#39;Look&#39;)" in bytes(page.body).decode()
    assert _cookies(page) == [f'flash=""; {PAST}']
    with clock.travel(timedelta(seconds=118)):
        assert renderer.read_flash(asked, desk) == [word]
    with clock.travel(timedelta(seconds=122)):
        assert renderer.read_flash(asked, desk) == []
    for cookie in ("", "a=flash", f"{said}x", "flash=", said.replace("flash=", "flush=flash-")):
        assert renderer.read_flash(asking(app, cookie=cookie), desk) == []


def test_without_a_word_nothing_goes_along(app: Starlette) -> None:
    answer = renderer.redirect(asking(app), "accounts:sign_in")
    assert (answer.status_code, answer.headers["location"], _cookies(answer)) == (303, "/sign-in", [])
    [said] = _cookies(renderer.redirect_to(asking(app), "/me", flash="Words"))
    read = renderer.read_flash(asking(app, cookie=said.partition(";")[0]), app.state.pages)
    assert read == [renderer.Flash("Words", "", "")]


@pytest.mark.parametrize(
    "path, kept",
    [
        *((path, path) for path in ("/", "/me?a=b#c", "/a//b", "/a/../b", "/%0d")),
        *(
            (path, "/")
            for path in ("", "me", "//a.example", "/\\a.example", "https://a.example", "/a\r", "/a\n", "/a\tb")
        ),
        *((path, "/") for path in ("/a\x00", "/a\\b")),
    ],
)
def test_nobody_is_sent_to_another_site(app: Starlette, path: str, kept: str) -> None:
    assert renderer.local_path(path) == kept
    answer = renderer.redirect_to(asking(app), path)
    assert (answer.status_code, answer.headers["location"]) == (303, kept)


# -- pages that are kept, cut at their slots --


async def test_a_page_is_kept_for_everybody_alike_and_filled_for_each(app: Starlette, drawn: list[int]) -> None:
    def shown(by: Viewer | None = YARA, key: str = "k", one: str | bytes = "<1>", path: str = "/x", **more: Any) -> Any:
        slots = renderer.Slots(key, {"one": one, "two": Markup("<b>"), "three": "unused"})
        return drawn_for(asking(app, path, viewer=by, **more), "slots.html", slots=slots)

    first = await shown()
    told = first.replace("&#39;", "'").replace("&lt;", "<").replace("&gt;", ">")
    assert told.startswith(
        "<Viewer(id=0, public_id='', nickname='', role=<Role.MEMBER: 'member'>, municipality='GM0599'"
    )
    assert "session_id=0" in told
    assert first.endswith("> a&lt;1&gt;b<b>c&lt;1&gt; {} /x 1")
    other = Viewer(9, "sem", "Sem", Role.MEMBER, "GM0599", "Rotterdam", "Rijnmond", "nl", session_id=4)
    assert await shown(other) == first
    assert (await shown(other, one=b"<2>")).endswith("> a<2>b<b>c<2> {} /x 1")
    assert (await shown(None)).startswith("<None> a")
    assert len(drawn) == 2
    elsewhere = Viewer(9, "sem", "Sem", Role.MEMBER, "GM0344", "Utrecht", "Midden-Utrecht", "nl")
    others: tuple[dict[str, Any], ...] = ({"by": elsewhere}, {"by": MODERATOR}, {"key": "l"})
    for number, asked in enumerate(others, 3):
        assert [(await shown(**asked)).split()[-1] for _twice in range(2)] == [str(number)] * 2, asked
    with translations.speaking("en"):
        assert (await shown()).split()[-1] == "6"
    assert (await shown(path="/y")).split()[-2:] == ["/y", "1"], (
        "an address is filled in: anybody can make endless ones"
    )

    async def counter(viewer: Viewer) -> dict[str, str]:
        return {"b": "1", "a": "2"}

    app.state.pages.badge_counters = (counter,)
    assert [(await shown()).split()[-1] for _twice in range(2)] == ["7", "7"]
    app.state.pages.badge_counters = ()
    assert (await shown()).split()[-1] == "1"


async def test_what_is_for_one_person_is_neither_kept_nor_taken_from_what_is(app: Starlette, drawn: list[int]) -> None:
    [said] = _cookies(renderer.redirect_to(asking(app), "/", flash="Words"))
    slots = renderer.Slots("k", {"one": "1", "two": "2"})
    for more in ({"cookie": said.partition(";")[0]}, {"care": True}):
        before = len(drawn)
        for _twice in range(2):
            await drawn_for(asking(app, viewer=YARA, **more), "slots.html", slots=slots)
        assert (len(drawn) - before, len(app.state.pages.kept)) == (2, 0)


async def test_of_too_many_pages_the_oldest_goes(
    app: Starlette, drawn: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renderer, "KEPT", 2)
    for key in ("a", "b", "c", "b", "c"):
        await drawn_for(asking(app), "slots.html", slots=renderer.Slots(key, {"one": "1", "two": "2"}))
    assert (len(drawn), len(app.state.pages.kept)) == (3, 2)


# -- errors --


THINGS = [
    ("helping:offer", "POST", f"/requests/{ID}/offer", f"/requests/{ID}"),
    ("helping:accept", "POST", f"/requests/{ID}/offers/{'b' * 16}", f"/requests/{ID}"),
    ("helping:edit", "GET", f"/requests/{ID}/edit", f"/requests/{ID}"),
    ("helping:show", "GET", f"/requests/{ID}", ""),
    ("moderation:case", "POST", f"/desk/cases/{ID}", f"/desk/cases/{ID}"),
    ("ties:end", "POST", f"/me/people/{ID}/end", ""),
    ("accounts:sign_in", "POST", "/sign-in", ""),
    ("", "POST", "/nowhere", ""),
]


@pytest.mark.parametrize("route, method, path, thing", THINGS)
async def test_a_conflict_gives_back_what_was_typed_and_the_way_to_what_it_was_about(
    app: Starlette, route: str, method: str, path: str, thing: str
) -> None:
    request = asking(app, path, method=method, route=route, typed=("words",))
    answer = await error_page.error_page(request, Conflict("Too late"))
    page = error_page.ErrorPage("Too late", "1f0c", ("words",), thing)
    assert (answer.status_code, bytes(answer.body).decode()) == (409, str(Markup.escape(f"True {page}")))


@dataclass(frozen=True)
class Answered:
    error: JobteaseError
    body: str
    more: tuple[tuple[str, str], ...] = ()
    is_left_alone: bool = True


@pytest.mark.parametrize(
    "answered",
    [
        Answered(NotFound(), "False {}"),
        Answered(Conflict("Too late"), "False {}"),
        Answered(TooMany("Wait", 17), "False {}", (("retry-after", "17"),)),
        Answered(Unavailable("Later"), "True {}", is_left_alone=False),
    ],
    ids=lambda answered: type(answered.error).__name__,
)
async def test_an_error_is_a_page_with_the_number_of_the_request(app: Starlette, answered: Answered) -> None:
    request = asking(app, viewer=YARA)
    answer = await error_page.error_page(request, answered.error)
    page = error_page.ErrorPage(answered.error.message, "1f0c")
    assert bytes(answer.body).decode() == str(Markup.escape(answered.body.format(page)))
    assert (answer.status_code, headers(answer)) == (answered.error.status, [VARY, SPOKEN, HTML, *answered.more])
    assert (request.state.viewer is YARA) is answered.is_left_alone


async def test_the_page_of_an_error_needs_no_database(app: Starlette) -> None:
    async def lost(viewer: Viewer) -> dict[str, str]:
        raise TimeoutError

    app.state.pages.badge_counters = (lost,)
    request = asking(app, viewer=YARA)
    answer = await error_page.error_page(request, TooMany("Wait", 17))
    app.state.pages.badge_counters = ()
    assert bytes(answer.body).decode() == str(Markup.escape(f"True {error_page.ErrorPage('Wait', '1f0c')}"))
    assert (answer.status_code, answer.headers["retry-after"], request.state.viewer) == (429, "17", None)


# -- pieces --


def test_pieces_of_pages(app: Starlette) -> None:
    assert icons.icon("minus", 20) == (
        '<svg class="icon" aria-hidden="true" focusable="false" width="20" height="20" viewBox="0 0 24 24" fill="none"'
        ' stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">\n  <path d="M5 12h14" />\n</svg>'
    )
    assert 'width="24" height="24"' in icons.icon("minus")
    assert renderer.paragraphs("one\ntwo <b>\n\n\n\n  \n\nthree\n") == "<p>one<br>two &lt;b&gt;</p><p>three<br></p>"
    assert renderer.paragraphs(" \n\n") == ""
    app.state.pages.environment.loader.mapping["piece.html"] = "{{ one }} {{ url('accounts:sign_in') }}"
    assert renderer.fragment(asking(app), "piece.html", one="<") == "&lt; /sign-in"
    moment = datetime(2026, 3, 12, 23, 30, tzinfo=clock.AMSTERDAM)
    for language, full, words in (
        ("en", "Thursday 12 March 2026 23:30", "today 23:30"),
        ("nl", "donderdag 12 maart 2026 23:30", "vandaag 23:30"),
    ):
        with clock.travel(moment), translations.speaking(language):
            told = moments.when(moment)
        assert told == f'<time datetime="2026-03-12T23:30:00+01:00" title="{full}">{words}</time>'
