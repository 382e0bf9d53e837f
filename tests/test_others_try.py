"""Whatever somebody does in the story of the town, others try a moment before, and the same person once more: compared with tests/pages.

tests/test_routes.py holds that no role reaches what isn't theirs; here everything is in the middle of something, and each answer is
stored: who is told 404, who is told why not, and what came of it where it was allowed.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from jobtease import app as composition
from tests import sequel, stories
from tests.album import compare
from tests.conftest import settings_for
from tests.house import House, Person, queries_told
from tests.ledger import RANDOM, Ledger
from tests.outline import tree
from tests.standing import Standing
from tests.test_writes import NUMBER
from tests.town import Town, by_our_watch

WHO = ("visitor", "Yara", "Henk", "Samira", "Kees", "Daan", "Marloes", "Ada")
"""Asker, helpers, somebody who has nothing to do with it, somebody from elsewhere, a moderator and an administrator."""
ONES_OWN = (
    "/requests/new",
    "/outfits",
    "/me",
    "/practice",
    "/sign-in",
    "/passkey",
    "/join",
    "/language",
    "/sign-out",
    "/mail",
)
"""How addresses begin that are of nobody else's thing."""
TIRED = ("visitor", "Ada")
ABOUT = "/outfits/"


@pytest.mark.only("sqlite")
async def test_what_others_try_is_answered_as_it_was(
    standing: Standing, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    settings = settings_for(tmp_path / "data", standing.settings.database)
    file = settings.database.removeprefix("sqlite://")
    with by_our_watch() as watch, closing(sqlite3.connect(file)) as live, closing(sqlite3.connect(":memory:")) as kept:
        live.execute("PRAGMA synchronous = OFF")
        async with House.opened(composition.create_app(settings)) as house:
            town = Town(house, watch)
            with queries_told() as queries:
                ledger = Ledger(queries)
                await ledger.begin()
                with _tried(town, ledger, live, kept):
                    await stories.live(town)
                    await sequel.go_on(town)
    compare(ledger.lines, "writes/others.txt", pytestconfig)


@contextmanager
def _tried(town: Town, ledger: Ledger, live: sqlite3.Connection, kept: sqlite3.Connection) -> Iterator[None]:
    """Before each thing that is sent in this block the others try it, and after it the same person; the tables are set back each time."""
    post = Person.post
    stranger = town.house.visitor()
    tired = set[tuple[str, str]]()

    async def attempt(person: Person, path: str, data: dict[str, Any] | None, options: dict[str, Any]) -> str:
        """What is answered, and what came of it."""
        answer = await post(person, path, data, **options)
        told, has_changed = await ledger.tried(" ".join([f"{answer.status_code}", *_said(answer)]))
        if has_changed:
            kept.backup(live)
        return told

    async def told(person: Person, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx2.Response:
        if f"# {town.chapter}" not in ledger.lines:
            ledger.lines.append(f"# {town.chapter}")
            tired.clear()
        await ledger.catch_up()
        live.backup(kept)
        said = defaultdict(list)
        for name in _others(person, path, tired):
            one = town.people[name] if name in town.people and name != "visitor" else stranger
            said[await attempt(one, path, data, options)].append(name)
        answer = await post(person, path, data, **options)
        await ledger.catch_up()
        live.backup(kept)
        again = await attempt(person, path, data, options)
        shown = ledger.named(NUMBER.sub("(number)", path))
        ledger.lines.append(f"{_name(person)}: POST {shown} {answer.status_code}")
        ledger.lines += [f"  {', '.join(names)}: {what}" for what, names in said.items()]
        ledger.lines.append(f"  again: {again}")
        return answer

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Person, "post", told)
        yield


def _others(person: Person, path: str, tired: set[tuple[str, str]]) -> Iterator[str]:
    """Who tries it, too. Who is sent away whatever the state of a thing does so once for each kind of address in a chapter."""
    is_ones_own = path.startswith(ONES_OWN) and not path.startswith(ABOUT)
    kind = RANDOM.sub("x", path)
    for name in ("visitor",) if is_ones_own else WHO:
        if name != _name(person) and (name, kind) not in tired:
            yield name
            if name in TIRED:
                tired.add((name, kind))


def _name(person: Person) -> str:
    return person.account.nickname if person.account else "visitor"


def _said(answer: httpx2.Response) -> Iterator[str]:
    """Where it leads, or why not."""
    if answer.status_code < 400:
        yield NUMBER.sub("(number)", answer.headers.get("location", ""))
    elif answer.status_code != 404:
        page = tree(answer.text)
        alert = next((one for one in page if one.attributes.get("class") == "summary"), page.first("main"))
        yield f"“{alert.text[:200]}”"
