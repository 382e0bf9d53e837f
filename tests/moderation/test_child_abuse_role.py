"""The role for suspicions of child abuse: who has it sees them, nobody else of the desk does, and lifting one takes two people."""

from datetime import timedelta

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import MandateRow
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.events import audit_verification
from jobtease.mail.outbox import Outbox
from jobtease.moderation.handing_over import suspicion_mails
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case, Decision
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported

WORDS = "Zonnebloem?"


async def suspected(house: House, municipality: str = "GM0599") -> tuple[Person, str, str]:
    """Who wrote a request that Samira reported as child abuse, its public id, and the address of its case."""
    yara, samira = await house.join("Yara", municipality), await house.join("Samira", municipality)
    request = await ask(house, yara, WORDS)
    return yara, request, f"/desk/cases/{await reported(house, request, samira, reason='child')}"


async def sees(person: Person, case: str) -> bool:
    """By its own address; what lists say of it must be the same."""
    found = (await person.get(case)).status_code == 200
    listed = case in (await person.get("/desk")).text
    assert found == listed, "the queue and the page of a case differ"
    return found


async def test_nobody_else_of_the_desk_finds_such_a_case_anywhere(house: House) -> None:
    yara, request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna")
    assert await sees(marloes, case)
    assert not await sees(fenna, case)
    await decided(marloes, case.rpartition("/")[2], "remove", clause="4.3")
    decision = (await Decision.get()).public_id
    person = f"/desk/people/{yara.viewer.public_id}"
    for path in ("/desk", "/desk/log", "/desk/feed", f"/desk/search?q={WORDS[:-1]}", person, "/desk/rules"):
        page = (await fenna.get(path)).text
        assert case not in page, path
        assert decision not in page, path
        assert WORDS not in page.replace(f'value="{WORDS[:-1]}"', ""), path
    for path in ("", "/authorities", "/lift", "/transfer"):
        assert (await fenna.get(f"{case}{path}")).status_code == 404, path
    for path in ("/look", "/take", "/suspect", "/lift", "/lift/answer", "/notes", "/hand-over", ""):
        sent = {
            "reason": "x",
            "answer": "yes",
            "case_note": "x",
            "ruling": "nothing",
            "colleague": yara.viewer.public_id,
        }
        assert (await fenna.post(f"{case}{path}", sent)).status_code == 404, path
    assert (await fenna.post(f"/desk/decisions/{decision}/undo", {"reason": "x"})).status_code == 404
    assert (await fenna.get(f"/requests/{request}")).status_code == 404


async def test_the_desk_says_that_such_a_case_waits_and_who_deals_with_it(house: House) -> None:
    await suspected(house)
    await house.moderator(child_abuse=True)
    fenna = await house.moderator("Fenna")
    page = (await fenna.get("/desk")).text
    assert "1 vermoeden van kindermisbruik" in page
    assert "Marloes" in page
    piet = await house.moderator("Piet", "GM0014")
    assert "kindermisbruik" not in (await piet.get("/desk")).text


async def test_where_one_has_the_role_the_nearest_other_one_sees_it_too(house: House) -> None:
    _yara, _request, case = await suspected(house)
    marloes = await house.moderator(child_abuse=True)
    near = await house.moderator("Jeroen", "GM0503", child_abuse=True)
    far = await house.moderator("Sanne", "GM0014", child_abuse=True)
    assert [await sees(person, case) for person in (marloes, near, far)] == [True, True, False]
    fenna = await house.moderator("Fenna", child_abuse=True)
    assert [await sees(person, case) for person in (marloes, fenna, near, far)] == [True, True, False, False]
    await house.entrust(marloes, False)
    assert [await sees(person, case) for person in (marloes, fenna, near)] == [False, True, True]


async def test_where_nobody_has_the_role_administrators_are_mailed_and_the_desk_says_so(house: House) -> None:
    _yara, _request, case = await suspected(house)
    await house.join("Ada", role=Role.ADMINISTRATOR)
    marloes = await house.moderator()
    assert not await sees(marloes, case)
    assert "Nog niemand behandelt" in (await marloes.get("/desk")).text
    await house.work()
    assert [row.recipient for row in await Outbox.filter(letter="suspicion")] == ["ada@example.nl"]
    with clock.travel(timedelta(minutes=5)):
        await house.work()
    assert await Outbox.filter(letter="suspicion").count() == 1, "once"


async def test_who_has_the_role_is_mailed_and_nobody_else(house: House) -> None:
    await house.moderator(child_abuse=True)
    await house.moderator("Fenna")
    await house.join("Ada", role=Role.ADMINISTRATOR)
    await suspected(house)
    await house.work()
    [row] = await Outbox.filter(letter="suspicion")
    assert row.recipient == "marloes@example.nl"
    letter = await suspicion_mails.write(row.details, house.settings)
    assert letter is not None
    assert "1 vermoeden van kindermisbruik" in letter.subject
    assert not any(word in f"{letter.subject}{letter.body}" for word in (WORDS, "Yara", "Samira"))


async def test_a_moderator_without_it_who_finds_one_loses_sight_of_it(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna")
    case = f"/desk/cases/{await reported(house, await ask(house, yara, WORDS), samira, reason='sexual')}"
    assert await sees(fenna, case)
    answer = await fenna.post(f"{case}/suspect")
    assert answer.headers["location"] == "/desk"
    page = (await fenna.get("/desk")).text
    assert "Marloes" in page
    assert "112" in page
    assert not await sees(fenna, case)
    assert await sees(marloes, case)


async def test_lifting_takes_a_second_one(house: House) -> None:
    _yara, request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    other = await house.moderator("Bram")
    assert (await marloes.post(f"{case}/lift", {"reason": ""})).status_code == 422
    assert (await marloes.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 404
    assert (await marloes.post(f"{case}/lift", {"reason": "Een brief."})).status_code == 303
    assert (await marloes.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 403
    assert (await fenna.post(f"{case}/lift", {"reason": "Ook zo."})).status_code == 409
    assert (await Case.get()).child_abuse
    page = (await fenna.get(f"{case}/lift")).text
    assert "Een brief." in page
    assert "Marloes" in page
    assert (await fenna.post(f"{case}/lift/answer", {"answer": ""})).status_code == 422
    assert (await fenna.post(f"{case}/lift/answer", {"answer": "no"})).status_code == 303
    assert (await Case.get()).child_abuse
    assert not await sees(other, case)
    assert (await fenna.post(f"{case}/lift", {"reason": "Toch een brief."})).status_code == 303
    assert (await marloes.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 303
    assert not (await Case.get()).child_abuse
    assert await sees(other, case)
    assert (await other.get(f"/requests/{request}")).status_code == 200
    answered = await house.happened("moderation:case:lift_answered")
    assert [event.facts["lifted"] for event in answered] == [False, True]


async def test_who_reported_it_lifts_nothing(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    case = f"/desk/cases/{await reported(house, await ask(house, yara), samira, reason='child')}"
    await house.entrust(await house.appoint(samira, "GM0599"))
    fenna = await house.moderator("Fenna", child_abuse=True)
    assert (await samira.post(f"{case}/lift", {"reason": "Toch niet."})).status_code == 403
    assert (await fenna.post(f"{case}/lift", {"reason": "Een brief."})).status_code == 303
    assert (await samira.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 403
    assert (await Case.get()).child_abuse


async def test_the_database_refuses_one_who_is_both(house: House) -> None:
    await suspected(house)
    marloes = await house.moderator(child_abuse=True)
    row = {"case_id": (await Case.get()).id, "proposed_by_id": marloes.viewer.id, "reason": "x"}
    both = row | {"answered_by_id": marloes.viewer.id, "agreed": True, "answered_at": clock.now()}
    with pytest.raises(IntegrityError):
        await transactions.atomic(LiftProposal.create)(**both)
    await transactions.atomic(LiftProposal.create)(**row)
    with pytest.raises(IntegrityError):
        await transactions.atomic(LiftProposal.create)(**row)


async def test_once_lifted_a_visitor_or_the_same_reporter_takes_it_away_no_more(house: House) -> None:
    yara, samira, noor = await house.join("Yara"), await house.join("Samira"), await house.join("Noor")
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    other, request = await house.moderator("Bram"), await ask(house, yara)
    case = f"/desk/cases/{await reported(house, request, samira, reason='child')}"
    await marloes.post(f"{case}/lift", {"reason": "Een brief."})
    await fenna.post(f"{case}/lift/answer", {"answer": "yes"})
    sent = {"place": f"/requests/{request}", "reason": "child", "note": "Echt waar", "good_faith": "1"}
    assert (await house.visitor().post("/report", sent | {"municipality": "Rotterdam"})).status_code == 303
    await house.work()
    await decided(other, case.rpartition("/")[2], "nothing", clause="")
    await samira.post(f"/report/request/{request}", {"reason": "child"})
    assert not await Case.filter(child_abuse=True).exists()
    await noor.post(f"/report/request/{request}", {"reason": "child"})
    assert await Case.filter(child_abuse=True).exists(), "somebody else, whom we know, is heard"


async def test_an_administrator_gives_it_and_takes_it_away(house: House) -> None:
    ada, marloes, fenna = (
        await house.join("Ada", role=Role.ADMINISTRATOR),
        await house.moderator(),
        await house.moderator("Fenna"),
    )
    await house.join("Bea", role=Role.ADMINISTRATOR)
    row = await MandateRow.get(account_id=marloes.viewer.id)
    page = (await ada.get("/mandates")).text
    assert "Niemand behandelt" in page
    duty = f"/mandates/{row.id}/child-abuse"
    assert (await ada.get(duty)).status_code == 200
    assert (await ada.post(duty, {"reason": ""})).status_code == 422
    assert (await ada.post(duty, {"reason": "Zij is opgeleid."})).status_code == 303
    assert (await ada.post(duty, {"reason": "Nog eens."})).status_code == 404, "that mandate ended; a new one began"
    rows = await MandateRow.filter(account_id=marloes.viewer.id).order_by("id")
    assert [(each.child_abuse, each.until is None) for each in rows] == [(False, False), (True, True)]
    assert (rows[1].reason, rows[1].given_by) == ("Zij is opgeleid.", ada.viewer.id)
    assert "Nog maar" in (await ada.get("/mandates")).text
    for person in (marloes, fenna, await house.join("Yara")):
        assert (await person.get(duty)).status_code == 404
    assert (await ada.post(f"/mandates/{rows[1].id}/child-abuse", {"reason": "Met verlof."})).status_code == 303
    assert not await MandateRow.filter(child_abuse=True, until=None).exists()
    assert (await marloes.get("/desk")).status_code == 200, "still a moderator"
    told = [event.facts["child_abuse"] for event in await house.happened("accounts:account:entrusted")]
    assert told == [True, False]
    assert (await audit_verification.verify()).problems == ()


async def test_only_a_moderator_has_it(house: House) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    row = await MandateRow.get(account_id=ada.viewer.id)
    assert (await ada.get(f"/mandates/{row.id}/child-abuse")).status_code == 404
    assert not await staff_actions.entrust(row.id, True)
    with pytest.raises(IntegrityError):
        await transactions.atomic(MandateRow.filter(id=row.id).update)(child_abuse=True)


async def test_it_is_given_with_the_appointment_or_later_by_the_command_line(house: House) -> None:
    ada = await house.join("Ada", role=Role.ADMINISTRATOR)
    sent = {"email": "els@example.nl", "role": "moderator", "place": "Rotterdam", "nickname": "Els", "home": "Delft"}
    answer = await ada.post("/mandates/new", sent | {"reason": "Zij is opgeleid.", "child_abuse": "1"})
    assert answer.status_code == 303
    assert await MandateRow.filter(child_abuse=True, until=None).count() == 1
    bram = await house.moderator("Bram")
    for _time in (1, 2):
        await staff_actions.appoint("bram@example.nl", "", "GM0599", Role.MODERATOR, child_abuse=True)
    assert await MandateRow.filter(account_id=bram.viewer.id, child_abuse=True, until=None).count() == 1
    assert await MandateRow.filter(account_id=bram.viewer.id).count() == 2


async def test_an_objection_to_such_a_decision_goes_to_another_one_with_the_role(house: House) -> None:
    yara, _request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna")
    far = await house.moderator("Sanne", "GM0014", child_abuse=True)
    await decided(marloes, case.rpartition("/")[2], "remove", clause="4.3")
    decision = (await Decision.get()).public_id
    assert (await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})).status_code == 303
    objection = f"/desk/cases/{(await Case.get(closed_at=None)).public_id}"
    assert not await sees(fenna, objection)
    answered = {"outcome": "upheld", "answer": "Het blijft weg."}
    assert (await fenna.post(f"{objection}/answer", answered)).status_code == 404
    assert (await marloes.post(f"{objection}/answer", answered)).status_code == 403
    assert (await far.post(f"{objection}/answer", answered)).status_code == 303


async def test_it_is_handed_only_to_a_desk_where_somebody_has_the_role(house: House) -> None:
    _yara, _request, case = await suspected(house)
    marloes = await house.moderator(child_abuse=True)
    await house.moderator("Fenna", child_abuse=True)
    jeroen = await house.moderator("Jeroen", "GM0344")
    await house.moderator("Piet", "GM0344", child_abuse=True)
    await house.entrust(jeroen)
    moved = {"municipality": "Utrecht", "note": "Dit speelt bij jullie."}
    await house.moderator("Sanne", "GM0014")
    assert (await marloes.post(f"{case}/transfer", moved | {"municipality": "Groningen"})).status_code == 422
    assert (await marloes.post(f"{case}/transfer", moved)).status_code == 303
    assert await sees(jeroen, case)


@pytest.mark.parametrize("way", ["take", "talk-over"])
@pytest.mark.parametrize("found_by", ["a member", "the holder"])
async def test_who_has_it_without_the_role_holds_nobody_up(house: House, way: str, found_by: str) -> None:
    yara, samira, noor = await house.join("Yara"), await house.join("Samira"), await house.join("Noor")
    fenna, marloes = await house.moderator("Fenna"), await house.moderator(child_abuse=True)
    request = await ask(house, yara)
    case = f"/desk/cases/{await reported(house, request, samira)}"
    assert (await fenna.post(f"{case}/{way}", {"talk_note": "Wat vind jij?"})).status_code == 303
    if found_by == "a member":
        await noor.post(f"/report/request/{request}", {"reason": "child"})
    else:
        await fenna.post(f"{case}/suspect")
    assert (await marloes.post("/desk/next")).headers["location"] == case


async def test_who_has_it_with_the_role_keeps_it(house: House) -> None:
    _yara, request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    await marloes.post(f"{case}/take")
    await (await house.join("Noor")).post(f"/report/request/{request}", {"reason": "child"})
    await marloes.post(f"{case}/suspect")
    refused = await fenna.post(case, {"ruling": "nothing", "clause": ""})
    assert refused.status_code == 422
    assert "Marloes heeft deze zaak" in refused.text


async def test_where_nobody_else_can_agree_administrators_hear_it(house: House) -> None:
    _yara, _request, case = await suspected(house)
    marloes, ada = await house.moderator(child_abuse=True), await house.join("Ada", role=Role.ADMINISTRATOR)
    await house.work()
    assert [row.recipient for row in await Outbox.filter(letter="suspicion")] == ["marloes@example.nl"]
    await marloes.post(f"{case}/lift", {"reason": "Een brief."})
    assert "Nu is er niemand anders" in (await marloes.get(f"{case}/lift")).text
    await house.work()
    letter = await suspicion_mails.write({"account": ada.viewer.id}, house.settings)
    assert letter is not None
    assert "tweede persoon" in letter.subject
    assert "Een brief." not in letter.body
    assert {row.recipient for row in await Outbox.filter(letter="suspicion")} == {
        "marloes@example.nl",
        "ada@example.nl",
    }
    await house.moderator("Fenna", child_abuse=True)
    assert await suspicion_mails.write({"account": ada.viewer.id}, house.settings) is None


async def test_a_trial_of_words_reads_nothing_of_it(house: House) -> None:
    _yara, _request, _case = await suspected(house)
    samira = await house.join("Roos")
    await ask(house, samira, "Ook een zonnebloem")
    fenna = await house.moderator("Fenna")
    page = (await fenna.post("/desk/rules", {"tried": "zonnebloem"})).text
    assert "Ook een <mark>zonnebloem" in page
    assert WORDS not in page.replace("<mark>", "").replace("</mark>", "")
