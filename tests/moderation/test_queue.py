"""The queue: danger first, then what is late, then what is due; rows are named by the gravest report and show the words."""

import re
from datetime import timedelta

from jobtease import clock, working_hours
from jobtease.audience import Role
from jobtease.conversations.models import Message
from jobtease.data import transactions
from jobtease.moderation.models import Case
from tests.helping import people
from tests.house import House
from tests.moderation.things import ask, reported


def _rows(page: str) -> list[str]:
    return re.findall(r'href="/desk/cases/([\w-]{16})"', page[: page.index("queue__ways")])


async def test_danger_stands_above_what_is_late_and_that_above_what_is_due(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    late, due, danger = [await reported(house, await ask(house, yara, f"Question {n}"), samira) for n in range(3)]
    set_ = transactions.atomic(Case.filter(public_id=late).update)
    await set_(due_at=clock.now() - timedelta(hours=1))
    await transactions.atomic(Case.filter(public_id=danger).update)(priority=0)
    assert _rows((await marloes.get("/desk")).text) == [danger, late, due]
    assert 'data-key="j"' in (await marloes.get(f"/desk/cases/{late}")).text
    assert (await marloes.post("/desk/next")).headers["location"] == f"/desk/cases/{danger}"


async def test_each_further_report_makes_a_case_due_sooner(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    people = [await house.join(f"Member {n}") for n in range(8)]
    alone = await reported(house, await ask(house, yara, "Alone"), people[0])
    request = await ask(house, yara, "Many")
    due = []
    for person in people:
        many = await reported(house, request, person)
        due.append((await Case.get(public_id=many)).due_at)
    assert sorted(due, reverse=True) == due
    assert working_hours.between(clock.now(), due[-1]) <= timedelta(hours=1)
    assert _rows((await marloes.get("/desk")).text) == [many, alone]


async def test_a_row_is_named_by_the_gravest_report_and_shows_the_words(house: House) -> None:
    yara, samira, henk = await house.join("Yara"), await house.join("Samira"), await house.join("Henk")
    marloes = await house.join("Marloes", role=Role.MODERATOR, language="en")
    request = await ask(house, yara, "Zonnebloem reads my letter?")
    case = await reported(house, request, samira, reason="other")
    assert "Something else" in (await marloes.get("/desk")).text
    await reported(house, request, henk, reason="threat")
    page = (await marloes.get("/desk")).text
    side = page[: page.index("queue__ways")]
    assert "Threat or bullying" in side
    assert "Something else" not in side
    assert '<span class="queue__words" dir="auto" lang="nl">Zonnebloem reads my letter?</span>' in side
    assert "report · threat or bullying" in (await marloes.get(f"/desk/cases/{case}")).text


async def test_the_words_of_a_private_message_are_those_that_were_reported(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(henk, request))
    for text in ("Zonnebloem", "Not for the desk"):
        await henk.post(f"/conversations/{talk}/messages", {"message": text})
    message = await Message.get(text="Zonnebloem")
    await reported(house, message.public_id, yara, "message", "threat")
    page = (await marloes.get("/desk")).text
    assert "Zonnebloem" in page
    assert "Not for the desk" not in page
