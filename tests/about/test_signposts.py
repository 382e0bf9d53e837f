"""What search engines, phones and programs are told: which pages are for them, what a shared link shows, icons, security.txt."""

import re
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from html import unescape
from io import BytesIO

import pytest
from PIL import Image

from jobtease import app as composition
from jobtease import clock
from jobtease.audience import Role
from jobtease.settings import Settings
from jobtease.web.static_files import FOLDER
from tests.house import House, Person
from tests.test_routes import ENDLESS, made, routes

Make = Callable[..., Awaitable[Settings]]
PAGES = {
    "/",
    "/about",
    "/house-rules",
    "/house-rules/objecting",
    "/moderation",
    "/moderation/log",
    "/younger-than-18",
    "/is-this-real",
    "/report",
    "/contact",
    "/privacy",
    "/cookies",
    "/accessibility",
    "/profile-advice",
    "/sign-in",
}
"""What search engines may show."""
FILES = {"/robots.txt", "/.well-known/security.txt", "/manifest.webmanifest", "/favicon.ico", "/apple-touch-icon.png"}
TOKENS = (FOLDER / "css" / "tokens.css").read_text()


async def _kept_out(person: Person, path: str) -> bool:
    answer = await person.get(path)
    assert answer.headers.get("x-robots-tag", "noindex") == "noindex"
    return "x-robots-tag" in answer.headers


async def test_pages_for_visitors_can_be_found_and_all_others_can_not(house: House) -> None:
    """Every route, asked by a visitor and by each role."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    world = await made(yara, henk)
    asked = [route for route in routes() if "GET" in (route.methods or ()) and route.name not in ENDLESS]
    assert {route.path for route in routes() if route.is_indexed} == PAGES | FILES | {"/static/{mark}/{path:path}"}
    noor = house.visitor()
    open_to_all = {route.path for route in asked if not await _kept_out(noor, world.path(route))}
    no_contact = {"/.well-known/security.txt"}
    assert open_to_all == (PAGES | FILES | {"/static/{mark}/{path:path}"}) - no_contact
    for person in (yara, await house.moderator(), await house.join("Ada", role=Role.ADMINISTRATOR)):
        seen = [route.path for route in asked if route.path in PAGES and not await _kept_out(person, world.path(route))]
        assert seen == []
    assert await _kept_out(noor, "/nowhere")


def _said(page: str) -> dict[str, str]:
    """What the head tells by meta elements."""
    found = re.findall(r'<meta (?:name|property)="([\w:-]+)" content="(.*?)"', page.split("</head>")[0])
    return {name: unescape(words) for name, words in found}


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_shared_link_tells_what_it_is(house: House, language: str) -> None:
    noor, told = house.visitor(), {}
    for path in sorted(PAGES):
        answer = await noor.get(path, headers={"Accept-Language": language}, params={"utm": "x"})
        said, origin = _said(answer.text), house.settings.origin
        assert f'<link rel="canonical" href="{origin}{path}">' in answer.text
        assert f'<html lang="{language}"' in answer.text
        assert answer.headers["content-language"] == language
        assert "accept-language" in answer.headers["vary"].lower()
        assert said["og:url"] == f"{origin}{path}"
        assert said["og:locale"] == {"nl": "nl_NL", "en": "en_GB"}[language]
        assert said["og:site_name"] == "Jobtease"
        assert said["description"] == said["og:description"]
        assert 50 <= len(said["description"]) <= 170
        picture = await noor.get(said["og:image"].removeprefix(origin))
        assert picture.headers["content-type"] == "image/png"
        assert Image.open(BytesIO(picture.content)).size == (1200, 630)
        told[path] = (said["description"], said["og:title"])
    assert len(set(told.values())) == len(PAGES), "each page has words of its own"
    yara = await house.join("Yara", language=language)
    own = (await yara.get("/")).text
    assert "og:" not in own
    assert "canonical" not in own


def test_pictures_are_small() -> None:
    small = {path.name: path.stat().st_size for path in (FOLDER / "img").iterdir()}
    assert {
        name: size for name, size in small.items() if size > (60_000 if name.startswith("shared-") else 10_000)
    } == {}


async def test_robots_may_fetch_everything_so_that_they_read_what_is_not_for_them(house: House) -> None:
    answer = await house.visitor().get("/robots.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.text == "User-agent: *\nDisallow:\n"


async def test_a_phone_can_put_it_on_its_home_screen(house: House) -> None:
    noor = house.visitor()
    page = (await noor.get("/")).text
    assert '<link rel="manifest" href="/manifest.webmanifest" crossorigin="use-credentials">' in page
    for language, words in (("nl", "Jongeren die werk zoeken"), ("en", "Young people who look for work")):
        answer = await noor.get("/manifest.webmanifest", headers={"Accept-Language": language})
        assert answer.headers["content-type"] == "application/manifest+json"
        told = answer.json()
        assert told["description"].startswith(words)
        assert told["lang"] == language
    for icon in told["icons"]:
        answer = await noor.get(icon["src"])
        assert answer.headers["content-type"] == icon["type"] == "image/png"
        image = Image.open(BytesIO(answer.content))
        assert "x".join(map(str, image.size)) == icon["sizes"]
    assert {(icon["sizes"], icon["purpose"]) for icon in told["icons"]} >= {("192x192", "any"), ("512x512", "any")}


async def test_icons_are_where_they_are_looked_for(house: House) -> None:
    for path, kind, size in (
        ("/favicon.ico", "image/vnd.microsoft.icon", (32, 32)),
        ("/apple-touch-icon.png", "image/png", (180, 180)),
    ):
        answer = await house.visitor().get(path)
        assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
        assert Image.open(BytesIO(answer.content)).size == size


async def test_the_colour_around_the_page_is_that_of_the_page(house: House) -> None:
    light, dark = re.findall(r"--jobtease-color-paper: (#\w+)", TOKENS)[:2]
    page = (await house.visitor().get("/")).text
    for scheme, colour in (("light", light), ("dark", dark)):
        assert f'<meta name="theme-color" content="{colour}" media="(prefers-color-scheme: {scheme})">' in page
    assert (await house.visitor().get("/manifest.webmanifest")).json()["theme_color"] == light


async def test_without_a_contact_there_is_no_security_txt(house: House) -> None:
    answer = await house.visitor().get("/.well-known/security.txt")
    assert answer.status_code == 404
    assert answer.headers["x-robots-tag"] == "noindex"
    assert "canonical" not in answer.text


@pytest.mark.parametrize(
    ("known", "contact"),
    [
        ({"contact_mail": "info@jobtease.example"}, "mailto:info@jobtease.example"),
        (
            {"contact_mail": "info@jobtease.example", "security_contact": "cert@jobtease.example"},
            "mailto:cert@jobtease.example",
        ),
        ({"security_contact": "https://jobtease.example/melden"}, "https://jobtease.example/melden"),
    ],
)
async def test_security_txt_is_as_rfc_9116_asks(make_settings: Make, known: dict[str, str], contact: str) -> None:
    async with House.opened(composition.create_app(await make_settings(**known))) as house:
        answer = await house.visitor().get("/.well-known/security.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    told = dict(line.split(": ", 1) for line in answer.text.splitlines())
    assert told["Contact"] == contact
    assert timedelta(days=30) < datetime.fromisoformat(told["Expires"]) - clock.now() < timedelta(days=365)
    assert told["Canonical"].endswith("/.well-known/security.txt")
    assert told["Preferred-Languages"] == "nl, en"
