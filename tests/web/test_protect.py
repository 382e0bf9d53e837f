"""Around everything: where writes come from, limits, headers, and the pages of errors."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
from starlette import requests
from starlette.requests import cookie_parser

from jobtease import app as composition
from jobtease.accounts.sign_in import session_layer
from jobtease.settings import Settings
from jobtease.web import body_limits, protect, routing
from tests.house import House


async def test_every_answer_carries_the_security_headers(house: House) -> None:
    answer = await house.visitor().get("/healthz")
    assert answer.status_code == 200
    assert "unsafe-inline" not in answer.headers["content-security-policy"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "private, no-cache"


@pytest.mark.parametrize(
    "headers, status",
    [
        ({"sec-fetch-site": "cross-site"}, 403),
        ({"sec-fetch-site": "same-site"}, 403),
        ({"origin": "https://elsewhere.example"}, 403),
        ({"origin": "null"}, 403),
        ({"sec-fetch-site": "same-origin"}, 404),
        ({"origin": "http://localhost"}, 404),
        ({}, 404),
        ({"content-type": "multipart/form-data; boundary=x; charset=utf-7"}, 422),
        ({"content-type": "multipart/form-data; boundary=x; charset*=idna"}, 422),
    ],
)
async def test_a_write_from_elsewhere_is_refused(house: House, headers: dict[str, str], status: int) -> None:
    answer = await house.visitor().browser.post("/nowhere", headers=headers)
    assert answer.status_code == status


async def test_a_page_that_is_not_there_says_so_in_the_visitors_language(house: House) -> None:
    visitor = house.visitor()
    dutch = await visitor.get("/nowhere", headers={"accept-language": "nl"})
    english = await visitor.get("/nowhere", headers={"accept-language": "en-GB,en;q=0.9"})
    assert dutch.status_code == english.status_code == 404
    assert '<html lang="nl"' in dutch.text
    assert "This page does not exist, or is not for you" in english.text


@pytest.mark.parametrize("encoding", ["gzip", "identity"])
async def test_a_page_that_is_kept_is_for_this_person_and_this_encoding(house: House, encoding: str) -> None:
    answer = await house.visitor().get("/sign-in", headers={"accept-encoding": encoding})
    assert answer.headers.get("content-encoding", "identity") == encoding
    assert answer.headers["vary"] == "Accept-Encoding, Accept-Language, Cookie"
    assert answer.headers["content-language"] == "nl"


async def test_a_static_file_is_cached_for_ever_and_compressed(house: House) -> None:
    url = house.app.state.pages.static.url("css/tokens.css")
    answer = await house.visitor().get(url, headers={"accept-encoding": "gzip"})
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-encoding"] == "gzip"
    for missing in ("/static/x/../pyproject.toml", "/static/x/css/none.css"):
        assert (await house.visitor().get(missing)).status_code == 404


async def test_what_is_no_document_goes_without_the_headers_of_one(house: House) -> None:
    static = house.app.state.pages.static
    headers = [(await house.visitor().get(static.url(file))).headers for file in ("css/site.css", "js/submit.js")]
    assert all(one["x-content-type-options"] == "nosniff" for one in headers)
    assert all(one["cross-origin-resource-policy"] == "same-origin" for one in headers)
    assert not any("content-security-policy" in one or "permissions-policy" in one for one in headers)
    drawing = await house.visitor().get(static.url("img/hanger.svg"))
    assert "default-src 'none'" in drawing.headers["content-security-policy"]  # opened by itself it is a document


async def test_the_sheet_of_every_page_is_its_parts_in_their_order(house: House) -> None:
    """Minified: the first rule of the first part stands first, the last of the last one last, and no comment is left."""
    site = (await house.visitor().get(house.app.state.pages.static.url("css/site.css"))).text
    assert site.startswith(":root{")
    assert "/*" not in site
    assert site.index(".frame{") < site.index(".tag{") < site.index("@media print")


async def test_a_form_that_stops_coming_is_answered_and_not_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_limits, "IDLE_SECONDS", 0.05)

    async def slowly() -> AsyncIterator[bytes]:
        yield b"language="
        await asyncio.Event().wait()  # for ever
        yield b"en"

    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = await house.visitor().browser.post("/language", content=slowly(), headers=kind)
    assert answer.status_code == 422


async def test_a_form_that_comes_letter_by_letter_is_answered_and_not_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body_limits, "PATIENCE_SECONDS", 0.05)
    sent = 0

    async def slowly() -> AsyncIterator[bytes]:
        nonlocal sent
        for letter in b"language=" + b"e" * 200:
            sent += 1
            yield bytes([letter])
            await asyncio.sleep(0.01)

    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = await house.visitor().browser.post("/language", content=slowly(), headers=kind)
    assert answer.status_code == 422
    assert sent < 100


@pytest.mark.parametrize(
    ("piece", "pieces", "status"),
    [
        (b"x" * 10_000, routing.VISITORS_FORM_BYTES // 10_000 - 1, 303),
        (b"x" * 10_000, routing.VISITORS_FORM_BYTES // 10_000 + 1, 413),
        (b"&" * 100, body_limits.SEPARATORS // 100 - 1, 303),
        (b"&" * 100, body_limits.SEPARATORS // 100 + 1, 422),
        (b"=" * 100, body_limits.SEPARATORS // 100 + 1, 422),
    ],
    ids=["as long as may be", "too long", "many fields", "too many fields", "too many values"],
)
async def test_a_form_of_unknown_length_is_measured_while_it_comes(
    house: House, piece: bytes, pieces: int, status: int
) -> None:
    async def coming() -> AsyncIterator[bytes]:
        yield b"language=en&x"
        for _ in range(pieces):
            yield piece

    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = await house.visitor().browser.post("/language", content=coming(), headers=kind)
    assert answer.status_code == status


async def test_an_address_that_nothing_can_have_is_a_page_that_is_not_there(house: House) -> None:
    yara = await house.join("Yara")
    for path in (
        f"/outfits/{'a' * 17}",
        f"/photos/{'a' * 300}/large.webp",
        "/outfits/%00",
        f"/people/{'a' * 15}%C3%A9",
    ):
        assert (await yara.get(path)).status_code == 404
    assert (await yara.post(f"/me/sessions/{10**30}")).status_code == 404


async def test_a_hostile_cookie_is_not_even_read(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python reads one of backslashes in quadratic time; what it reads is counted."""
    read: list[str] = []

    def counted(text: str) -> dict[str, str]:
        read.append(text)
        return cookie_parser(text)

    for reader in (requests, session_layer):
        monkeypatch.setattr(reader, "cookie_parser", counted)
    yara = await house.join("Yara")
    small, ours = 'a="' + '\\"' * 3_000 + '"', f"session={yara.browser.cookies['session']}"
    for hostile in (
        'a="' + '\\"' * 30_000 + '"',
        "; ".join(f"c{n}=1" for n in range(9_000)),
        small,
        f"{small}; {ours}",
    ):
        answer = await yara.get("/me", headers={"cookie": hostile})
        assert answer.headers["location"].startswith("/sign-in")
    assert (await yara.get("/me")).status_code == 200
    assert ours in " ".join(read)
    assert not [text for text in read if "\\" in text or len(text) > protect.COOKIE_BYTES]


async def test_a_strange_cookie_beside_ours_does_no_harm(house: House) -> None:
    yara = await house.join("Yara")
    ours = f"session={yara.browser.cookies['session']}"
    for cookies in (f"we[i]rd=1; {ours}", f"=; ;;{ours}", f"a=b=c; {ours}; \u00e9=1"):
        answer = await house.visitor().get("/me", headers={"cookie": cookies.encode()})
        assert answer.status_code == 200, cookies


async def test_signing_out_clears_the_pages_a_browser_kept(house: House) -> None:
    yara = await house.join("Yara")
    answer = await yara.post("/sign-out")
    assert answer.headers["clear-site-data"] == '"cache", "storage"'


async def test_a_small_cookie_with_a_backslash_is_not_read_either(house: House) -> None:
    yara = await house.join("Yara")
    ours = f"session={yara.browser.cookies['session']}"
    assert (await house.visitor().get("/me", headers={"cookie": f'{ours}; a="b"'})).status_code == 200
    hostile = await house.visitor().get("/me", headers={"cookie": f'{ours}; a="\\""'})
    assert hostile.headers["location"].startswith("/sign-in")


@pytest.mark.parametrize("origin,strict", [("https://jobtease.example", True), ("http://127.0.0.1:8000", False)])
async def test_a_browser_that_came_by_https_is_told_to_stay_there(
    make_settings: Callable[..., Awaitable[Settings]], origin: str, strict: bool
) -> None:
    async with House.opened(composition.create_app(await make_settings(origin=origin))) as house:
        answer = await house.visitor().get("/")
    assert ("strict-transport-security" in answer.headers) is strict
