"""The largest text that every field of every form and every query parameter takes, of the worst marks: what is done with it is counted.

Made from the route table and the forms: a route or a field that comes later is tried as well.
"""

import re
import unicodedata
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import quote

import httpx2
import pytest
from starlette.datastructures import FormData

from jobtease import app
from jobtease.accounts.sign_in import codes
from jobtease.audience import Role
from jobtease.web.fields import TYPED_TOO_MUCH, Code, Written
from jobtease.web.forms import MAX_PART, Form
from jobtease.web.protect import QUERY_BYTES
from jobtease.web.routing import FORM_BYTES, VISITORS_FORM_BYTES, Who
from jobtease.words import normalization, translations
from jobtease.words.normalization import MOST_MARKS
from tests.growth import MARKS, of_length
from tests.helping.people import REQUEST
from tests.house import House, Person
from tests.test_growth import forms, names
from tests.test_routes import ENDLESS, LAST, World, made, routes

SOURCES = Path(app.__file__).parent
ASKED = re.compile(r"""query_params(?:\.get\(|\[)\s*"(\w+)"|asked_for\(\w+, "(\w+)"|"(\w+)" in request\.query_params""")
TAKEN = re.compile(r"""data(?:\.get|\.getlist)\(\s*"(\w+)"|read_body\(request\)\)\.get\("(\w+)\"""")


WORST = {kind: MARKS[kind] for kind in ("marks of two classes", "marks of half width")}
BESIDE = 30_000
"""Letters that a page may normalize beside what was sent: names in a list that is searched."""


@dataclass
class Counting:
    """In the place of unicodedata: what is normalized, and how long the longest run of marks in it is."""

    letters: int = 0
    longest: int = 0

    def __getattr__(self, name: str) -> object:
        return getattr(unicodedata, name)

    def normalize(self, form: Literal["NFC", "NFKD"], text: str) -> str:
        self.letters += len(text)
        run = 0
        for letter in text:
            run = run + 1 if unicodedata.combining(letter) else 0
            self.longest = max(self.longest, run)
        return unicodedata.normalize(form, text)


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Counting:
    made = Counting()
    monkeypatch.setattr(normalization, "unicodedata", made)
    return made


def parameters() -> list[str]:
    """Everything that a query string can say to somebody, read off the source."""
    read = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    found = {name for match in ASKED.findall(read) for name in match if name}
    assert found > {"q", "next", "before", "after", "language"}
    return sorted(found | {"kind", "title", "garment", "size", "story", "needed_by", "again", "q"})


def fields() -> list[str]:
    """Every name that a form or a view reads from a body."""
    read = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    taken = {name for match in TAKEN.findall(read) for name in match if name}
    assert taken > {"next", "garment", "answer"}
    return sorted(taken | {name for form in forms() for name in names(form)})


def bodies(most: int) -> Iterator[tuple[str, dict[str, str]]]:
    """Multipart bodies as large as they may be: in one field for each, and shared by all of them."""
    every = fields()
    room = most - 200 * len(every)
    for kind, piece in WORST.items():
        share = max(0, room // len(every) // 4)
        yield kind, {name: of_length(piece, share) for name in every}
        if most < FORM_BYTES:
            yield kind, {"email": of_length(piece, most // 4), "code": of_length(piece, most // 4 - 500)}
    for name in ("title", "message", "verdict-jacket", "nickname"):
        yield name, {name: of_length(MARKS["marks of two classes"], (min(most, MAX_PART) - 1000) // 2)}


async def send(person: Person, path: str, given: dict[str, str]) -> httpx2.Response:
    parts = [(name, (None, value.encode())) for name, value in given.items()]
    return await person.browser.post(path, files=parts)


async def people(house: House) -> tuple[dict[Who, list[Person]], World]:
    """For each kind of route somebody who may call it; Yara's things are in the addresses."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    piet, ans = await house.moderator(), await house.join("Ans", role=Role.ADMINISTRATOR)
    world = await made(yara, henk)
    visitor = house.visitor()
    code = await codes.ask("nieuw@example.nl", "nl", "/")
    world.values["accounts.public_id"] = code.public_id
    return {
        Who.ANYONE: [visitor],
        Who.SIGNED_IN: [yara],
        Who.MEMBER: [yara, henk],
        Who.MODERATOR: [piet],
        Who.ADMINISTRATOR: [ans],
    }, world


@pytest.mark.slow
async def test_every_field_of_every_form(house: House, counting: Counting) -> None:
    callers, world = await people(house)
    tried = 0
    for route in routes():
        if "POST" not in (route.methods or ()) or route.name in LAST:
            continue
        for kind, given in bodies(VISITORS_FORM_BYTES if route.who is Who.ANYONE else FORM_BYTES):
            for person in callers[route.who]:
                counting.letters = counting.longest = 0
                answer = await send(person, world.path(route), given)
                about = f"{route.name}, {kind}: {answer.status_code}"
                assert answer.status_code < 500, about
                assert counting.longest <= MOST_MARKS, about
                assert counting.letters <= 4 * sum(map(len, given.values())) + BESIDE, about
                tried += answer.status_code == 422
    assert tried > 100, "they were looked at by forms"


@pytest.mark.slow
async def test_every_parameter_of_every_address(house: House, counting: Counting) -> None:
    callers, world = await people(house)
    for path in ("/skills", "/municipalities"):
        await callers[Who.ANYONE][0].get(f"{path}?q=kok")  # the lists are read once
    for route in routes():
        if "GET" not in (route.methods or ()) or route.name in ENDLESS:
            continue
        for kind, piece in list(WORST.items())[:1]:
            for name in parameters():
                room = QUERY_BYTES - len(name) - 1
                letters = of_length(piece, room)
                while len(quoted := quote(letters)) > room:
                    letters = letters[: len(letters) * room // len(quoted)]
                for person in callers[route.who]:
                    counting.letters = counting.longest = 0
                    answer = await person.get(f"{world.path(route)}?{name}={quoted}")
                    about = f"{route.name}?{name}, {kind}: {answer.status_code}"
                    assert answer.status_code < 500, about
                    assert counting.longest <= MOST_MARKS, about
                    assert counting.letters <= 4 * len(letters) + BESIDE, about


async def test_an_address_with_too_much_behind_it_is_refused(house: House) -> None:
    yara = await house.join("Yara")
    for query in ("story=" + "a" * QUERY_BYTES, "&" * 2_000, "=" * 2_000, "a=&" * 1_500):
        answer = await yara.get(f"/requests/new?{query}")
        assert answer.status_code == 422
        assert "<h1" in answer.text
    assert (await yara.get("/requests/new?title=" + "%F0%9F%A7%A5" * 120)).status_code == 200


@pytest.mark.parametrize("separator", ["&", "="])
async def test_a_body_of_separators_is_refused_before_it_is_taken_apart(house: House, separator: str) -> None:
    """A million of them took half a second of everybody's time, since the parser stops at each."""
    yara = await house.join("Yara")
    kind = {"content-type": "application/x-www-form-urlencoded"}
    sent = 0

    async def pieces() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(500):
            sent += 1_000
            yield separator.encode() * 1_000

    answer = await yara.browser.post("/me/account", content=pieces(), headers=kind)
    assert answer.status_code == 422
    assert "<h1" in answer.text


@pytest.mark.parametrize("form", forms(), ids=lambda form: form.__name__)
def test_a_text_that_is_far_too_long_is_told_beside_its_field_with_its_beginning_kept(form: type[Form]) -> None:
    for name, field in form.fields.items():
        if not isinstance(field, Written) or isinstance(field, Code):
            continue
        typed = "Dit is het begin. " + "a" * FORM_BYTES
        with translations.speaking("nl"):
            bound = form.take(FormData([(name, typed)])).bound[name]
        assert str(field.max) in bound.error
        assert bound.raw.startswith("Dit is het begin. ")
        assert field.max < len(bound.raw) < field.max + TYPED_TOO_MUCH + 100


async def test_too_much_by_a_little_is_counted_and_kept_whole(house: House) -> None:
    yara = await house.join("Yara", language="en")
    story = "Woorden. " * 1_000
    answer = await yara.post("/requests/new", REQUEST | {"story": story})
    assert answer.status_code == 422
    assert "This is 4999 characters too long. Use at most 4000 characters." in answer.text
    assert story.strip() in answer.text
