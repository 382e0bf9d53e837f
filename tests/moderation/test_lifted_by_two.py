"""Suspicions of child abuse: the two who lift one are two people, and both still have the role; what follows when somebody lost it."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.mandates import actions as mandate_actions
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import Role
from jobtease.data import transactions
from jobtease.mail.outbox import Outbox
from jobtease.moderation.handing_over.models import LiftProposal
from jobtease.moderation.models import Case, Decision
from tests.house import House, Person
from tests.moderation.test_child_abuse_role import sees, suspected
from tests.moderation.things import ask, decided, reported


@transactions.atomic
async def one_mailbox(*people: Person) -> None:
    """These accounts are of one person."""
    for number, one in enumerate(people):
        email = f"one+{number}@example.nl"
        await Account.filter(id=one.viewer.id).update(mailbox="one@example.nl", email=email)


async def test_one_person_by_two_accounts_takes_a_lifted_thing_away_once(house: House) -> None:
    _yara, request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    await marloes.post(f"{case}/lift", {"reason": "Een brief."})
    await fenna.post(f"{case}/lift/answer", {"answer": "yes"})
    again, samira = await house.join("Samira again"), await Account.get(nickname="Samira")
    await transactions.atomic(Account.filter(id=again.viewer.id).update)(mailbox=samira.mailbox)
    await again.post(f"/report/request/{request}", {"reason": "child"})
    assert not await Case.filter(child_abuse=True).exists()


async def test_who_reported_it_by_another_account_does_nothing_with_it(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    case = f"/desk/cases/{await reported(house, await ask(house, yara), samira, reason='child')}"
    marloes = await house.moderator(child_abuse=True)
    for person in (await house.moderator("Fenna", child_abuse=True), await house.moderator("Piet", "GM0344")):
        await house.entrust(person)
    await house.moderator("Jeroen", "GM0344", child_abuse=True)
    await one_mailbox(samira, marloes)
    for path, sent in (
        ("/lift", {"reason": "Toch niet."}),
        ("/authorities", {"authority": "police", "reference": "PL1700"}),
        ("/transfer", {"municipality": "Utrecht", "note": "Weg."}),
        ("", {"ruling": "nothing", "clause": ""}),
    ):
        assert (await marloes.post(f"{case}{path}", sent)).status_code == 403, path


async def test_one_person_by_two_accounts_of_the_desk_lifts_nothing(house: House) -> None:
    _yara, _request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    await one_mailbox(marloes, fenna)
    assert (await marloes.post(f"{case}/lift", {"reason": "Een brief."})).status_code == 303
    assert (await fenna.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 403
    assert (await Case.get()).child_abuse


async def test_who_proposed_and_lost_the_role_is_not_one_of_the_two(house: House) -> None:
    _yara, _request, case = await suspected(house)
    marloes, fenna = await house.moderator(child_abuse=True), await house.moderator("Fenna", child_abuse=True)
    await house.moderator("Bram", child_abuse=True)
    await marloes.post(f"{case}/lift", {"reason": "Een brief."})
    await house.entrust(marloes, False)
    assert (await fenna.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 404
    assert (await Case.get()).child_abuse
    assert (await fenna.post(f"{case}/lift", {"reason": "Een brief."})).status_code == 303
    assert [row.agreed for row in await LiftProposal.all().order_by("id")] == [False, None]


@pytest.mark.parametrize("way", ["relieved", "dismissed"])
@pytest.mark.parametrize("late", [False, True])
async def test_where_the_last_one_lost_the_role_administrators_hear_it(house: House, way: str, late: bool) -> None:
    await suspected(house)
    marloes = await house.moderator(child_abuse=True)
    await house.join("Ada", role=Role.ADMINISTRATOR)
    await house.work()
    assert [row.recipient for row in await Outbox.filter(letter="suspicion")] == ["marloes@example.nl"]
    with clock.travel(timedelta(days=2 if late else 0)):
        await house.work()
        if way == "relieved":
            await house.entrust(marloes, False)
        else:
            await staff_actions.dismiss("marloes@example.nl")
        await house.work()
    with clock.travel(timedelta(days=2 if late else 0, minutes=10)):
        await house.work()
    assert "ada@example.nl" in {row.recipient for row in await Outbox.filter(letter="suspicion")}


async def test_once_lifted_an_objection_comes_home_from_the_far_desk(house: House) -> None:
    yara, _request, case = await suspected(house)
    marloes, bram = await house.moderator(child_abuse=True), await house.moderator("Bram")
    sanne = await house.moderator("Sanne", "GM0014", child_abuse=True)
    piet = await house.moderator("Piet", "GM0014")
    await decided(marloes, case.rpartition("/")[2], "remove", clause="4.3")
    decision = (await Decision.get()).public_id
    await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    objection = f"/desk/cases/{(await Case.get(closed_at=None)).public_id}"
    assert [await sees(person, objection) for person in (sanne, piet, bram)] == [True, False, False]
    await marloes.post(f"{case}/lift", {"reason": "Een brief."})
    assert (await sanne.post(f"{case}/lift/answer", {"answer": "yes"})).status_code == 303
    assert [await sees(person, objection) for person in (sanne, piet, bram)] == [False, False, True]


async def test_a_merger_gives_the_role_to_nothing_that_a_directory_gave(house: House) -> None:
    marloes, issuer = await house.moderator(child_abuse=True), "https://login.example.nl"
    await staff_actions.appoint("marloes@example.nl", "", "GM0344", Role.MODERATOR, directory=issuer)
    row = await MandateRow.get(account_id=marloes.viewer.id, municipality="GM0599", until=None)
    await mandate_actions.merge(row.id, "GM0599", "GM0344", ("Rotterdam", "Utrecht"))
    open_ = await MandateRow.filter(account_id=marloes.viewer.id, until=None).order_by("id")
    assert [(one.municipality, one.directory, one.child_abuse) for one in open_] == [
        ("GM0344", "", True),
        ("GM0344", issuer, False),
    ]
