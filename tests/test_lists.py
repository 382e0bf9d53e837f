"""Lists longer than a page: what stands first and last on each, and where "older" and "earlier" lead, compared with tests/pages."""

import re
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.audience import Audience
from jobtease.conversations.models import Conversation, Message
from jobtease.data import transactions
from jobtease.helping.messages import THANKED
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.notices.models import NoticeRow
from tests import rows
from tests.album import Album, compare, given_names
from tests.conftest import settings_for
from tests.house import House, Person
from tests.standing import Standing
from tests.town import by_our_watch

MORE = re.compile(r'href="([^"]*\?(?:before|after)=[^"]+)"')
"""A link to what came earlier."""
MANY = range(1, 61)
"""More than any page holds."""


async def test_every_page_of_every_list(standing: Standing, tmp_path: Path, pytestconfig: pytest.Config) -> None:
    settings = settings_for(tmp_path / "data", standing.settings.database)
    with by_our_watch() as watch:
        watch.set(0, 9)
        async with House.opened(composition.create_app(settings)) as house:
            yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
            talk = await _many(yara, henk, marloes)
            watch.stop()
            lists = {"/": henk, "/me/notices": henk, f"/conversations/{talk.public_id}": henk, "/desk/log": marloes}
            album = Album(await given_names() | {talk.about: "(what it is about)"})
            for first, person in lists.items():
                name, path = "the first page", first
                while path:
                    answer = await person.get(path)
                    album.add_list(name, path, answer)
                    further = MORE.search(answer.text)
                    name, path = "and then", unescape(further[1]) if further else ""
    compare(album.lines, "nl/lists.txt", pytestconfig)


@transactions.atomic
async def _many(yara: Person, henk: Person, marloes: Person) -> Conversation:
    """Requests, notices, messages and decisions, numbered; the conversation."""
    talk = await rows.conversation(yara, henk)
    about: dict[str, Any] = {"account_id": henk.viewer.id, "about_id": yara.viewer.id, "subject_kind": "home"}
    case: dict[str, Any] = {
        "kind": "request",
        "municipality": "GM0599",
        "because": "reported",
        "author_id": yara.viewer.id,
    }
    for number in MANY:
        await rows.request(yara, Audience.MEMBERS, title=f"Vraag {number}")
        await NoticeRow.create(
            key=f"{number}", message=THANKED.key, text="", path="", details={"title": f"Vraag {number}"}, **about
        )
        author = (henk if number % 2 else yara).viewer.id
        await Message.create(conversation_id=talk.id, author_id=author, text=f"Bericht {number}")
        now = clock.now()
        closed = await Case.create(subject=f"nothing {number}", due_at=now, closed_at=now, **case)
        decided: dict[str, Any] = {"ruling": Ruling.HIDE, "clause": "3.2", "reason": f"Reden {number}"}
        await Decision.create(case_id=closed.id, moderator_id=marloes.viewer.id, **decided)
    return talk
