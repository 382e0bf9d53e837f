"""What every page says to everybody, compared with tests/pages: a label, a hint, a link or an order that changes shows in a diff.

`make pages` writes the files anew, for reading the difference. tests/town.py is what there is to see, tests/outline.py how it is told.
"""

import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from difflib import unified_diff
from pathlib import Path

import httpx2
import pytest
from tortoise.context import require_context

from jobtease import app as composition
from jobtease import database
from jobtease.accounts.models import Account
from jobtease.accounts.sessions import LANGUAGE_COOKIE
from jobtease.outfits.models import Photo
from jobtease.static import StaticFiles
from tests import stories
from tests.conftest import settings_for
from tests.house import House, Person
from tests.outline import outline, quoted, shortened
from tests.standing import Standing
from tests.test_routes import ENDLESS, routes
from tests.town import Town, by_our_watch

FOLDER = Path(__file__).with_name("pages")
ROLES = {
    "visitor": "visitor",
    "owner": "Yara",
    "helper": "Henk",
    "newcomer": "Pim",
    "moderator": "Marloes",
    "administrator": "Ada",
    "suspended": "Bram",
}
"""Who looks, and who that is in the town."""
SAYING = ("nickname", "title", "job", "subject")
"""By which of its columns something is called."""
NAME = re.compile(r"(%3D|)([\w-]{16,})")
"""What may be random in an address, which stands in the query of another one at times."""
NUMBER = re.compile(r"(?<=/me/notices/)\d+|(?<=/me/sessions/)\d+|(?<=/workings/mails/)\d+|(?<=/workings/events/)\d+")
STATIC = f"/static/{StaticFiles.shared().mark}/"
HERE = re.compile(r" aria-current=“\w+”")


@pytest.fixture(scope="module")
async def town(standing: Standing, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    """The town, once for all roles: looking changes nothing."""
    settings = settings_for(tmp_path_factory.mktemp("town"), standing.settings.database)
    with by_our_watch() as watch:
        async with House.opened(composition.create_app(settings)) as house:
            town = Town(house, watch)
            await stories.live(town)
            yield town


@pytest.fixture(scope="module")
async def names(town: Town) -> dict[str, str]:
    """What is random in addresses, and what it is called instead: (outfit achter-de-balie), or (report 2) without words of its own."""
    apps = require_context().apps
    assert apps is not None
    found: dict[str, str] = {}
    tables = [model for model in apps.get_models_iterable() if "public_id" in model._meta.fields_map]
    for model in tables:
        table = model._meta.db_table
        for number, row in enumerate(await model.all().order_by("id").values(), 1):
            words = next((value for name in SAYING if (value := row.get(name))), "")
            said = "-".join(re.findall(r"\w+", found.get(words, words).lower())[:5]) or number
            name = f"({table} {said})"
            found[row["public_id"]] = name if name not in found.values() else f"({table} {said} {number})"
    for photo in await Photo.all().order_by("id").select_related("outfit"):
        found[photo.name] = f"(photo {photo.position} of {found[photo.outfit.public_id][1:-1]})"
    return found


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("role", ROLES)
async def test_every_page_says_what_it_said(
    town: Town, names: dict[str, str], role: str, language: str, pytestconfig: pytest.Config
) -> None:
    person, album = town.people[ROLES[role]], Album(names)
    await _speak(person, language)
    for name, path in _addresses(town):
        album.add(name, path, await person.get(path))
    stored = FOLDER / language / f"{role}.txt"
    if pytestconfig.getoption("--pages"):
        stored.parent.mkdir(parents=True, exist_ok=True)
        stored.write_text("\n".join(album.lines) + "\n", encoding="utf-8")
    before = stored.read_text(encoding="utf-8").splitlines() if stored.exists() else []
    difference = list(unified_diff(before, album.lines, f"tests/pages/{language}/{role}.txt", "now", lineterm=""))
    assert not difference, "\n".join([*difference[:80], "If this is meant: make pages, and read the difference."])


@database.atomic
async def _speak(person: Person, language: str) -> None:
    """This person reads this language, and everybody else Dutch: a moderator writes in the language of whom it is about."""
    await Account.all().update(language="nl")
    person.browser.cookies.set(LANGUAGE_COOKIE, language)
    if person.account:
        await Account.filter(id=person.account.id).update(language=language)


def _addresses(town: Town) -> Iterator[tuple[str, str]]:
    """Every page that can be looked at, and what it is called."""
    for route in routes():
        if "GET" in (route.methods or ()) and route.name not in ENDLESS:
            yield route.name, town.world.path(route)
    yield "find a place", "/municipalities?q=rotter"
    yield "find a skill", "/skills?q=koffie"
    for name, path in town.more.items():
        yield f"look at {name}:", path


@dataclass
class Album:
    """Pages in lines. What was told on an earlier page is not told again, so that a change shows once."""

    names: dict[str, str]
    lines: list[str] = field(default_factory=list)
    frame: list[str] = field(default_factory=list)
    told: set[tuple[str, ...]] = field(default_factory=set)

    def add(self, name: str, address: str, answer: httpx2.Response) -> None:
        """One page, or what else an address answers."""
        kind = answer.headers.get("content-type", "").partition(";")[0]
        what = f"  {answer.status_code} {self._named(answer.headers.get('location', '')) or kind}".rstrip()
        path = self._named(address)
        self.lines.append(f"{name} {path}")
        if kind != "text/html" or not answer.text:
            self.lines += [what, *([f"  {answer.text}"] if kind == "application/json" else [])]
            return
        page = outline(self._named(answer.text))
        content = shortened(["content", *(f"  {line}" for line in page.content)], self.told, 2)
        if answer.status_code >= 400 and len(content) == 2:
            self.lines.append(what + content[-1])
            return
        frame = [HERE.sub("", line).replace(quoted(path.partition("?")[0]), "(this page)") for line in page.frame]
        here = [f"here: {HERE.sub('', line).strip(' -')}" for line in page.frame if HERE.search(line)]
        around = ["around it", *(f"  {line}" for line in frame)] if frame != self.frame else []
        self.lines += [what, *(f"  {line}" for line in (f"title: {page.title}", *here, *around, *content))]
        self.frame = frame

    def _named(self, text: str) -> str:
        """With names for what is random."""
        text = NUMBER.sub("(number)", text.replace(STATIC, "/static/"))
        return NAME.sub(lambda found: found[1] + self.names.get(found[2], found[2]), text)
