"""What everything that people do here leaves in the tables, compared with tests/pages/writes: rows, events, news and mails.

`make pages` writes the files anew, for reading the difference. tests/stories.py and tests/sequel.py are what is done, tests/ledger.py
is how it is told.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from jobtease import app as composition
from tests import sequel, stories
from tests.accounts import signing_in
from tests.album import FOLDER, compare
from tests.conftest import settings_for
from tests.house import House, Person, queries_told
from tests.ledger import Ledger
from tests.standing import Standing
from tests.test_routes import routes
from tests.town import Town, by_our_watch

NUMBER = re.compile(r"(?<=/)\d+(?=/(?:end|child-abuse)$|$)")
NEVER_SENT = {"accounts:demo_sign_in"}
"""There is none but in a demonstration."""


async def test_everything_that_is_done_leaves_what_it_left(
    standing: Standing, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    settings = settings_for(tmp_path / "data", standing.settings.database)
    with by_our_watch() as watch:
        async with House.opened(composition.create_app(settings)) as house:
            town = Town(house, watch)
            with queries_told() as queries:
                ledger = Ledger(queries)
                await ledger.begin()
                with _told(town, ledger):
                    await stories.live(town)
                    await sequel.go_on(town)
    compare(ledger.lines, "writes/rows.txt", pytestconfig)


def test_everything_that_can_be_sent_is_sent_by_somebody() -> None:
    told = (FOLDER / "writes" / "rows.txt").read_text(encoding="utf-8")
    sent = {re.sub(r"\([^)]*\)", "1", path) for path in re.findall(r"^\S.* POST (\S.*) (?:200|303)\b", told, re.M)}
    missing = {
        route.name
        for route in routes()
        if "POST" in (route.methods or ()) and not any(route.path_regex.match(path) for path in sent)
    }
    assert missing == NEVER_SENT


@contextmanager
def _told(town: Town, ledger: Ledger) -> Iterator[None]:
    """Everything that is sent in this block, and all work that is done, stands in the ledger."""
    post, work, read = Person.post, House.work, set[str]()

    async def told(person: Person, path: str, data: dict[str, Any] | None = None, **options: Any) -> httpx2.Response:
        if f"# {town.chapter}" not in ledger.lines:
            ledger.lines.append(f"# {town.chapter}")
        await ledger.note("otherwise", even_if_nothing=False)
        answer = await post(person, path, data, **options)
        name = person.account.nickname if person.account else "visitor"
        await ledger.note(
            f"{name}: POST {NUMBER.sub('(number)', path)}", f"{answer.status_code} {answer.headers.get('location', '')}"
        )
        return answer

    async def worked(house: House) -> int:
        handled = await work(house)
        await ledger.note("work")
        mails = [mail for mail in signing_in.mails(house) if mail["Message-ID"] not in read]
        read.update(mail["Message-ID"] for mail in mails)
        ledger.lines += sorted(
            f"  mail to {mail['To']}: {signing_in.CODE.sub('(code)', mail['Subject'])}" for mail in mails
        )
        return handled

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Person, "post", told)
        patch.setattr(House, "work", worked)
        yield
