"""What can be a name or a number in an address, how long a form may be by whom it is for, and where a visitor is sent first."""

from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from jobtease import app as composition
from jobtease.audience import Role, Viewer
from jobtease.errors import Forbidden, JobteaseError
from jobtease.settings import Settings
from jobtease.web import routing
from tests.mandates_of import mandates_of

ID = "aZ09_-aZ09_-aZ09"
VIEWERS = {
    role: Viewer(1, ID, "Yara", role, "GM0599", "Rotterdam", "Rijnmond", "nl", mandates=mandates_of(role))
    for role in Role
}


@pytest.fixture(scope="module")
def app() -> Starlette:
    return composition.create_app(Settings(secret="a secret of letters, 40 of them at least"))


def asking(
    app: Starlette, path: str = "/x", query: str = "", *, method: str = "GET", params: Any = None, **state: Any
) -> Request:
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "query_string": query.encode("latin-1"),
        "headers": [],
        "app": app,
    }
    return Request(
        scope | {"path_params": params or {}, "state": {"viewer": None, "suspended": None, "unverified": None, **state}}
    )


@pytest.mark.parametrize(
    "text, is_number",
    [
        *(("0", True), ("7", True), ("9" * 18, True), ("9" * 19, False), ("", False), ("-1", False), ("1.0", False)),
        *(("٣", False), ("²", False), (" 1", False), ("1a", False)),
    ],
)
def test_which_words_are_numbers(text: str, is_number: bool) -> None:
    assert routing.is_number(text) is is_number


NO_IDS = (ID + "a", ID[:-1], ID[:-1] + "é", ID[:-1] + ".", ID + "\n", "")


@pytest.mark.parametrize("text, is_one", [(ID, True), *((text, False) for text in NO_IDS)])
def test_which_words_can_be_a_public_id(app: Starlette, text: str, is_one: bool) -> None:
    assert routing.is_public_id(text) is is_one
    asked = asking(app, query=f"of={quote(text)}")
    assert routing.asked_for(asked, "of") == (text if is_one or not text else routing.NOBODYS)
    assert routing.asked_for(asked, "for") == ""


PARAMS = [
    ({}, True),
    ({"public_id": ID, "offer_id": ID}, True),
    ({"public_id": ID, "offer_id": "x"}, False),
    ({"public_id": "x", "offer_id": ID}, False),
    ({"number": 2**63 - 1}, True),
    ({"number": 2**63}, False),
    ({"kind": "a-Z_0.webp"}, True),
    ({"kind": "x" * 32}, True),
    ({"kind": "x" * 33}, False),
    ({"kind": ""}, False),
    ({"kind": "a/b"}, False),
    ({"path": "css/../é " + "x" * 99}, True),
]


async def answer(request: Request, who: routing.Who = routing.ANYONE, **options: Any) -> Response | str:
    """What a route that says "here" to these answers, or how it turns somebody away."""

    async def handler(request: Request) -> Response:
        return PlainTextResponse("here")

    route = routing.page("/x", handler, name="x:y", who=who, **options)
    try:
        answered: Response = await route.endpoint(request)
    except JobteaseError as error:
        return type(error).__name__
    return "here" if answered.status_code == 200 else answered


@pytest.mark.parametrize("params, can_be", PARAMS)
async def test_what_nothing_can_be_called_is_not_looked_for(
    app: Starlette, params: dict[str, Any], can_be: bool
) -> None:
    assert await answer(asking(app, params=params)) == ("here" if can_be else "NotFound")


@pytest.mark.parametrize(
    "who, may",
    [
        (routing.ANYONE, {None, *Role}),
        (routing.SIGNED_IN, {*Role}),
        (routing.MEMBER, {Role.MEMBER}),
        (routing.MODERATOR, {Role.MODERATOR}),
        (routing.ADMINISTRATOR, {Role.ADMINISTRATOR}),
    ],
)
async def test_who_may_call_a_route(app: Starlette, who: routing.Who, may: set[Role | None]) -> None:
    for role in Role:
        assert await answer(asking(app, viewer=VIEWERS[role]), who) == ("here" if role in may else "NotFound")
    visiting = await answer(asking(app), who)
    assert (visiting == "here") is (None in may)
    suspended = asking(app, suspended=VIEWERS[Role.MEMBER])
    sent = await answer(suspended, who)
    if None not in may:
        assert isinstance(visiting, Response)
        assert isinstance(sent, Response)
        assert (visiting.status_code, visiting.headers["location"]) == (303, "/sign-in?next=/x")
        assert (sent.status_code, sent.headers["location"]) == (303, "/suspended")
    assert suspended.state.viewer is None
    let_in = await answer(suspended, who, even_suspended=True)
    assert let_in == ("here" if Role.MEMBER in may else "NotFound")
    assert suspended.state.viewer is VIEWERS[Role.MEMBER]


async def test_a_route_says_what_it_is_called_and_who_may_call_it(app: Starlette) -> None:
    asked: list[Request] = []

    async def handler(request: Request) -> Response:
        asked.append(request)
        return PlainTextResponse("here")

    route = routing.page("/x", handler, name="x:y", who=routing.MEMBER, methods=("POST", "DELETE"))
    assert (route.path, route.name, route.who, route.methods) == ("/x", "x:y", routing.MEMBER, {"POST", "DELETE"})
    assert routing.page("/x", handler, name="x:z", who=routing.ANYONE).methods == {"GET", "HEAD"}
    request = asking(app, viewer=VIEWERS[Role.MEMBER])
    await route.endpoint(request)
    assert asked == [request]


async def test_how_much_may_come_to_a_route(app: Starlette) -> None:
    async def room(who: routing.Who, **options: Any) -> int:
        asked = asking(app, viewer=VIEWERS[Role.MEMBER])
        await answer(asked, who, **options)
        return int(asked.scope["max_body"])

    assert await room(routing.ANYONE) == routing.VISITORS_FORM_BYTES == 120_000
    assert await room(routing.MEMBER) == routing.FORM_BYTES == 600_000
    assert await room(routing.ANYONE, max_body=7) == await room(routing.MODERATOR, max_body=7) == 7


@pytest.mark.parametrize(
    "path, query, method, back",
    [
        ("/", "", "GET", None),
        ("/me", "", "GET", "/me"),
        ("/me", "a=b&c=%20é", "GET", "/me?a=b&c=%20é"),
        ("/", "a=b", "GET", "/?a=b"),
        ("/me", "a=b", "POST", None),
        ("/me", "x" * 1_994, "GET", "/me?" + "x" * 1_994),
        ("/me", "x" * 1_995, "GET", "/me"),
        ("/" + "x" * 2_500, "", "GET", "/" + "x" * 1_999),
    ],
)
async def test_a_visitor_comes_back_after_signing_in(
    app: Starlette, path: str, query: str, method: str, back: str | None
) -> None:
    sent = await answer(asking(app, path, query, method=method), routing.MEMBER)
    assert isinstance(sent, Response)
    to = urlsplit(sent.headers["location"])
    assert (sent.status_code, to.path) == (303, "/sign-in")
    assert to.query == "" if back is None else parse_qs(to.query) == {"next": [back]}


def test_whose_request_it_is(app: Starlette) -> None:
    yara = VIEWERS[Role.MEMBER]
    assert routing.viewer_of(asking(app, viewer=yara)) is routing.viewer_or_none(asking(app, viewer=yara)) is yara
    assert routing.viewer_or_none(asking(app)) is None
    with pytest.raises(Forbidden):
        routing.viewer_of(asking(app))
    assert routing.path_for(asking(app), "helping:show", public_id=ID) == f"/requests/{ID}"
    assert routing.path_of(app, "accounts:sign_in") == "/sign-in"
