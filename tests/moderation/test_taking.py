"""A case is taken by one moderator for a while: of fifty at once one has it, and only they decide. Nobody waits for who went home."""

import asyncio
import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.mandates import staff_actions
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.errors import Conflict
from jobtease.events.event_log import EventRow
from jobtease.moderation import rulings
from jobtease.moderation.cases import lease
from jobtease.moderation.models import Case, Decision
from jobtease.moderation.queue import actions
from jobtease.moderation.queue.models import CaseNote, NoteKind
from jobtease.web.renderer import TEMPLATES
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported

MANY = 50


async def _case(house: House, title: str = "Who reads my letter?", reason: str = "person") -> str:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    return await reported(house, await ask(house, yara, title), samira, reason=reason)


def _says(page: str) -> str:
    found = re.search(r'<p class="lease__who.*?</p>', page, re.S)
    return re.sub(r"<[^>]+>|\s+", " ", found[0]) if found else ""


async def _rows(moderator: Person, address: str = "/desk") -> list[str]:
    return re.findall(r'queue__link" href="/desk/cases/([\w-]{16})', (await moderator.get(address)).text)


async def _taken(moderator: Person) -> str:
    """What the button for the next one leads to."""
    answer = await moderator.post("/desk/next")
    assert answer.status_code == 303
    return str(answer.headers["location"]).removeprefix("/desk/cases/")


async def test_of_fifty_who_take_a_case_at_once_one_has_it(house: House) -> None:
    case = await _case(house)
    moderators = [await house.moderator(f"Moderator {n}") for n in range(MANY)]
    outcomes = await asyncio.gather(*(actions.take(one.viewer, case) for one in moderators), return_exceptions=True)
    assert sum(outcome is None for outcome in outcomes) == 1
    assert sum(isinstance(outcome, Conflict) for outcome in outcomes) == MANY - 1
    winner = moderators[outcomes.index(None)]
    assert (await Case.get(public_id=case)).holder_id == winner.viewer.id
    assert all(winner.viewer.nickname in str(outcome) for outcome in outcomes if outcome is not None)
    assert await EventRow.filter(name="moderation:case:taken").count() == 1


async def test_fifty_who_ask_for_the_next_one_at_once_get_a_case_each_as_far_as_there_are(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    cases = [await reported(house, await ask(house, yara, f"Question {n}"), samira) for n in range(10)]
    moderators = [await house.moderator(f"Moderator {n}") for n in range(MANY)]
    got = await asyncio.gather(*(actions.take_next(one.viewer) for one in moderators))
    assert sorted(filter(None, got)) == sorted(cases)


async def test_only_who_has_it_decides_and_the_other_reads_who_that_is_and_keeps_her_words(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    assert await _taken(marloes) == case
    page = (await fenna.get(f"/desk/cases/{case}")).text
    assert "Marloes heeft deze zaak." in _says(page)
    assert "Marloes heeft deze" in (await fenna.get("/desk")).text
    sent = {"ruling": "hide", "clause": "3.2", "reason": "Mijn eigen woorden."}
    refused = await fenna.post(f"/desk/cases/{case}", sent)
    assert refused.status_code == 422
    until = clock.local((await Case.get(public_id=case)).held_until or clock.now())
    assert f" {until:%H:%M}. Vraag het Marloes, of pak een andere zaak." in refused.text
    assert "Mijn eigen woorden." in refused.text
    assert not await Decision.exists()
    await decided(marloes, case, "hide")


async def test_what_nobody_has_can_be_decided_at_once(house: House) -> None:
    case = await _case(house)
    await decided(await house.moderator(), case, "hide")


async def test_a_lease_runs_out_by_itself(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    await marloes.post(f"/desk/cases/{case}/take")
    assert (await fenna.post(f"/desk/cases/{case}/take")).status_code == 409
    assert "Niets anders wacht" in (await fenna.post("/desk/next", follow_redirects=True)).text
    with clock.travel(lease.LASTS + timedelta(seconds=1)):
        assert await _taken(fenna) == case
        refused = await marloes.post(f"/desk/cases/{case}", {"ruling": "nothing"})
        assert "Fenna" in refused.text


async def test_working_on_it_keeps_it_and_reading_writes_nothing(house: House) -> None:
    case = await _case(house)
    marloes = await house.moderator()
    await marloes.post(f"/desk/cases/{case}/take")
    first = (await Case.get(public_id=case)).held_until
    assert first is not None
    for path in (f"/desk/cases/{case}", "/desk"):
        with clock.travel(timedelta(minutes=10)):
            await marloes.get(path)
        assert (await Case.get(public_id=case)).held_until == first
    for minutes, path in ((1, "take"), (8, "take"), (16, "notes"), (24, "look")):
        before = (await Case.get(public_id=case)).held_until
        with clock.travel(timedelta(minutes=minutes)):
            answer = await marloes.post(f"/desk/cases/{case}/{path}", {"case_note": "Nog bezig."})
            assert answer.status_code == 303
        after = (await Case.get(public_id=case)).held_until
        assert (after == before) == (minutes == 1)
    with clock.travel(timedelta(minutes=40)):
        assert "Je hebt deze zaak" in (await marloes.get(f"/desk/cases/{case}")).text


async def test_who_works_by_taking_has_the_next_one_after_a_decision(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    first, second, third = [await reported(house, await ask(house, yara, f"Question {n}"), samira) for n in range(3)]
    assert await _taken(marloes) == first
    answer = await marloes.post(f"/desk/cases/{first}", {"ruling": "hide", "clause": "3.2"})
    assert answer.headers["location"] == f"/desk/cases/{second}"
    assert (await Case.get(public_id=second)).holder_id == marloes.viewer.id
    fenna = await house.moderator("Fenna")  # she reads, without taking
    answer = await fenna.post(f"/desk/cases/{third}", {"ruling": "hide", "clause": "3.2"})
    assert answer.headers["location"] == "/desk"


async def test_it_is_given_back(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    await marloes.post(f"/desk/cases/{case}/take")
    assert (await fenna.post(f"/desk/cases/{case}/return")).status_code == 409
    assert (await marloes.post(f"/desk/cases/{case}/return")).status_code == 303
    assert (await marloes.post(f"/desk/cases/{case}/return")).status_code == 303
    assert await EventRow.filter(name="moderation:case:returned").count() == 1
    assert await _taken(fenna) == case


async def test_it_is_handed_to_a_colleague_of_the_same_desk_with_a_note(house: House) -> None:
    case = await _case(house, reason="other")
    marloes, fenna, joris = [await house.moderator(name) for name in ("Marloes", "Fenna", "Joris")]
    piet = await house.moderator("Piet", "GM0344")
    path = f"/desk/cases/{case}/hand-over"
    await marloes.post(f"/desk/cases/{case}/take")
    given = {"colleague": fenna.viewer.public_id, "hand_note": "Jij kent haar."}
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert "Joris" in page
    assert "Piet" not in page
    for wrong, said in (
        ({"hand_note": ""}, "Vul dit"),
        ({"colleague": ""}, "Kies een collega"),
        ({"colleague": piet.viewer.public_id}, "Kies iemand anders"),
        ({"colleague": marloes.viewer.public_id}, "Kies iemand anders"),
    ):
        refused = await marloes.post(path, given | wrong)
        assert refused.status_code == 422
        assert said in refused.text
        assert wrong.get("hand_note") == "" or "Jij kent haar." in refused.text
    assert (await joris.post(path, given)).status_code == 409
    assert (await marloes.post(path, given)).status_code == 303
    await house.work()
    assert "Marloes draagt een zaak aan je over" in (await fenna.get("/me/notices")).text
    assert "Jij kent haar." not in (await fenna.get("/me/notices")).text
    assert "Jij kent haar." in (await fenna.get(f"/desk/cases/{case}")).text
    assert "Fenna heeft deze zaak" in (await marloes.get(f"/desk/cases/{case}")).text
    assert await _rows(fenna, "/desk?show=mine") == [case]
    assert await _rows(marloes, "/desk?show=mine") == []
    with clock.travel(lease.LASTS + timedelta(minutes=5)):
        assert (await marloes.post(f"/desk/cases/{case}/take")).status_code == 409
    with clock.travel(lease.HANDED + timedelta(minutes=5)):
        assert (await marloes.post(f"/desk/cases/{case}/take")).status_code == 303


async def test_what_is_handed_over_is_free_again_when_it_is_due(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    due = clock.now() + timedelta(minutes=50)
    await transactions.atomic(Case.filter(public_id=case).update)(due_at=due)
    await marloes.post(f"/desk/cases/{case}/hand-over", {"colleague": fenna.viewer.public_id, "hand_note": "Kijk jij?"})
    assert (await Case.get(public_id=case)).held_until == due


async def test_what_needs_talking_over_stands_apart_until_somebody_takes_it(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    await marloes.post(f"/desk/cases/{case}/take")
    path = f"/desk/cases/{case}/talk-over"
    assert (await marloes.post(path, {"talk_note": " "})).status_code == 422
    assert (await fenna.post(path, {"talk_note": "x"})).status_code == 409
    assert (await marloes.post(path, {"talk_note": "Is dit dreigen?"})).status_code == 303
    assert (await CaseNote.get()).kind is NoteKind.TALK
    assert await _rows(fenna) == []
    assert "1 te bespreken" in (await fenna.get("/desk")).text
    assert await _rows(fenna, "/desk?show=apart") == [case]
    assert await _taken(fenna) == "/desk"
    page = (await fenna.get(f"/desk/cases/{case}")).text
    assert "Dit moet je samen bespreken." in page
    assert "Is dit dreigen?" in page
    assert (await fenna.post(f"/desk/cases/{case}/take")).status_code == 303
    assert await _rows(fenna) == [case]


async def test_who_reported_it_neither_takes_it_nor_gets_it_as_the_next_one(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    case = await reported(house, await ask(house, yara), samira)
    account = samira.viewer
    await staff_actions.appoint(f"{account.nickname.lower()}@example.nl", account.nickname, "GM0599", Role.MODERATOR)
    assert await _taken(samira) == "/desk"
    for what, data in (("take", {}), ("notes", {"case_note": "x"}), ("talk-over", {"talk_note": "x"})):
        assert (await samira.post(f"/desk/cases/{case}/{what}", data)).status_code == 403
    page = (await samira.get(f"/desk/cases/{case}")).text
    assert "Je hebt dit zelf gemeld." in page


@pytest.mark.parametrize("role", ["moderator elsewhere", "member"])
async def test_nobody_else_touches_who_works_at_a_case(house: House, role: str) -> None:
    case = await _case(house)
    marloes = await house.moderator()
    other = await (house.moderator("Piet", "GM0344") if role == "moderator elsewhere" else house.join("Henk"))
    await marloes.post(f"/desk/cases/{case}/take")
    before = await Case.get(public_id=case)
    for what in ("take", "return", "hand-over", "talk-over", "notes"):
        sent = {
            "colleague": marloes.viewer.public_id,
            "hand_note": "x",
            "talk_note": "x",
            "case_note": "x",
        }
        assert (await other.post(f"/desk/cases/{case}/{what}", sent)).status_code == 404, what
    after = await Case.get(public_id=case)
    assert (before.holder_id, before.held_until, before.talk_since) == (
        after.holder_id,
        after.held_until,
        after.talk_since,
    )
    assert not await CaseNote.exists()


async def test_an_undone_decision_leaves_the_case_to_anybody(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    await marloes.post(f"/desk/cases/{case}/take")
    decision = await decided(marloes, case, "hide")
    await marloes.post(f"/desk/decisions/{decision}/undo", {"reason": "Een vergissing."})
    assert (await fenna.post(f"/desk/cases/{case}/take")).status_code == 303


async def test_who_erases_the_account_has_no_case_any_more(house: House) -> None:
    case = await _case(house)
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    await marloes.post(f"/desk/cases/{case}/take")
    await marloes.post("/me/leave", {"nickname": "Marloes"})
    await house.work()
    assert await _taken(fenna) == case


def test_a_letter_does_one_thing() -> None:
    """The keys of decisions stand in rulings.py, those of who works at a case in its templates; K and L read up and down."""
    pages = (TEMPLATES / "moderation" / f"{name}.html" for name in ("_lease", "_next", "_notes"))
    letters = [letter for page in pages for letter in re.findall(r'data-key="(\w)"', page.read_text())]
    taken = [*letters, *"fkl", *(letter.lower() for letter in rulings.KEYS.values())]
    assert len(letters) == 6
    assert len(taken) == len(set(taken))
