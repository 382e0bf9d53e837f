"""Notes between moderators: for the desk of the case only, gone with the evidence, and never in the copy of whom they are about."""

import json
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.mandates import staff_actions
from jobtease.audience import Role
from jobtease.moderation import rules
from jobtease.moderation.cases import evidence_retention
from jobtease.moderation.models import Case
from jobtease.moderation.public import queries
from jobtease.moderation.queue.models import LONGEST_CASE_NOTE, CaseNote
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported

WORDS = "Ik belde met het wijkteam."


async def _noted(house: House) -> tuple[Person, Person, str]:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    assert (await marloes.post(f"/desk/cases/{case}/notes", {"case_note": WORDS})).status_code == 303
    return yara, marloes, case


async def test_colleagues_read_it_and_nobody_else(house: House) -> None:
    yara, _marloes, case = await _noted(house)
    fenna, piet = await house.moderator("Fenna"), await house.moderator("Piet", "GM0344")
    page = (await fenna.get(f"/desk/cases/{case}")).text
    assert WORDS in page
    assert "Marloes · " in page
    assert (await piet.get(f"/desk/cases/{case}")).status_code == 404
    for path in ("/", "/me", "/me/notices", "/requests", "/reports"):
        assert WORDS not in (await yara.get(path)).text


async def test_what_is_wrong_stands_beside_it_with_what_was_typed(house: House) -> None:
    _yara, marloes, case = await _noted(house)
    empty = await marloes.post(f"/desk/cases/{case}/notes", {"case_note": "  "})
    assert empty.status_code == 422
    assert 'id="field-case_note-error"' in empty.text
    long = await marloes.post(f"/desk/cases/{case}/notes", {"case_note": "x" * (LONGEST_CASE_NOTE + 1)})
    assert long.status_code == 422
    assert "x" * LONGEST_CASE_NOTE in long.text
    assert await CaseNote.all().count() == 1


async def test_it_goes_with_the_evidence_and_none_is_added_then(house: House) -> None:
    _yara, marloes, case = await _noted(house)
    await decided(marloes, case, "hide")
    assert (await marloes.post(f"/desk/cases/{case}/notes", {"case_note": "Achteraf."})).status_code == 303
    assert await CaseNote.all().count() == 2
    with clock.travel(rules.EVIDENCE_KEPT + timedelta(hours=1)):
        await evidence_retention.destroy_due(house.resources)
        assert await CaseNote.all().count() == 0
        refused = await marloes.post(f"/desk/cases/{case}/notes", {"case_note": "Te laat."})
        assert refused.status_code == 409
        assert "Te laat." not in (await marloes.get(f"/desk/cases/{case}")).text
    assert await CaseNote.all().count() == 0


async def test_it_goes_when_its_author_erases_what_nothing_is_open_about(house: House) -> None:
    yara, marloes, case = await _noted(house)
    await decided(marloes, case, "hide")
    await yara.post("/me/leave", {"nickname": "Yara"})
    await house.work()
    assert not await CaseNote.exists()


async def test_while_a_report_waits_it_stays_though_the_author_leaves(house: House) -> None:
    yara, marloes, case = await _noted(house)
    await yara.post("/me/leave", {"nickname": "Yara"})
    await house.work()
    assert WORDS in (await marloes.get(f"/desk/cases/{case}")).text


async def test_the_copy_of_a_moderator_has_her_own_and_that_of_the_author_none(house: House) -> None:
    yara, marloes, _case = await _noted(house)
    mine = await queries.export(marloes.viewer.id)
    assert [note["text"] for note in mine["notes_as_moderator"]] == [WORDS]
    assert WORDS not in json.dumps(await queries.export(yara.viewer.id))
    fenna = await house.moderator("Fenna")
    assert WORDS not in json.dumps(await queries.export(fenna.viewer.id))


async def test_the_copy_of_who_is_moderator_there_no_more_has_no_words_about_others(house: House) -> None:
    _yara, marloes, _case = await _noted(house)
    assert marloes.account
    await staff_actions.appoint(marloes.account.email, "", "GM0344", Role.MODERATOR)
    await staff_actions.dismiss(marloes.account.email, "GM0599")
    [note] = (await queries.export(marloes.viewer.id))["notes_as_moderator"]
    assert sorted(note) == ["kind", "written_at"]
    await staff_actions.dismiss(marloes.account.email)
    assert WORDS not in json.dumps(await queries.export(marloes.viewer.id))


async def test_a_moderator_who_erases_the_account_leaves_it_without_a_name(house: House) -> None:
    _yara, marloes, case = await _noted(house)
    await marloes.post("/me/leave", {"nickname": "Marloes"})
    await house.work()
    fenna = await house.moderator("Fenna")
    page = (await fenna.get(f"/desk/cases/{case}")).text
    assert WORDS in page
    assert "Marloes" not in page
    assert (await Case.get(public_id=case)).closed_at is None
