"""A decision is taken back: each effect as far as it can be, nothing straight to public, and the case waits again."""

import asyncio
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock, working_hours
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.helping.models import HelpRequest
from jobtease.moderation.messages import TO_REPORTER
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback
from jobtease.photos.models import RemovedPicture
from tests.house import House
from tests.moderation.things import ask, decided, reported, undone
from tests.outfits import wardrobe


async def _visibility(public_id: str) -> Visibility:
    return (await HelpRequest.get(public_id=public_id)).visibility


@pytest.mark.parametrize("ruling", ["hide", "remove", "suspend"])
async def test_what_was_reported_is_held_until_somebody_decides_anew(house: House, ruling: str) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira", language="en")
    marloes, fenna = await house.moderator(), await house.moderator("Fenna")
    request = await ask(house, yara, "Pay 50 euro first")
    case = await reported(house, request, samira, reason="money")
    decision = await decided(marloes, case, ruling, "4.2")
    assert await undone(fenna, decision) == f"/desk/cases/{case}"
    assert await _visibility(request) is Visibility.HELD
    assert (await samira.get(f"/requests/{request}")).status_code == 404
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None
    page = await marloes.get(f"/desk/cases/{case}")
    assert 'value="release"' in page.text
    assert "Een vergissing." in page.text  # its history
    assert case in (await marloes.get("/desk")).text
    await house.work()
    assert "looks at it again" in (await samira.get("/reports")).text
    told = await NoticeRow.get(account_id=marloes.viewer.id)
    assert (told.text, told.details["reason"]) == (
        "{name} took back a decision of yours. Why: {reason}",
        "Een vergissing.",
    )
    await decided(fenna, case, "release")
    assert await _visibility(request) is Visibility.SHOWN
    await house.work()
    assert "No house rule is broken" in (await samira.get("/reports")).text


async def test_undone_and_decided_anew_can_be_undone_again(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(house, yara)
    case = await reported(house, request, samira)
    for _time in range(2):
        await undone(marloes, await decided(marloes, case, "remove"))
    await decided(marloes, case, "hide")
    assert await _visibility(request) is Visibility.HIDDEN
    assert await Decision.filter(case__public_id=case, undone_at=None).count() == 1
    assert await Case.all().count() == 1


async def test_an_account_opens_also_when_what_it_was_about_is_gone(house: House) -> None:
    yara, bram, marloes = await house.join("Yara"), await house.join("Bram"), await house.moderator()
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(bram)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Nice."}
    assert (await bram.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    case = await reported(house, (await Feedback.all().get()).public_id, yara, "feedback")
    decision = await decided(marloes, case, "suspend", "3.4")
    await yara.post(f"/outfits/{outfit}/withdraw")
    assert (await yara.post(f"/outfits/{outfit}/forget")).status_code == 303
    assert not await Feedback.all().exists()
    where = await undone(marloes, decision)
    assert (await Account.get(id=bram.viewer.id)).suspended_at is None
    assert "is weg, dus dat komt niet terug" in unescape((await marloes.get(where)).text)
    assert (await Decision.get(public_id=decision)).not_undone == "gone"
    assert (await Case.get(public_id=case)).closed_at is None  # reported: to be decided anew by what was kept


async def test_a_picture_is_forgotten_also_when_its_outfit_is_gone(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(yara, cut="0")
    case = await reported(house, outfit, samira, "outfit", "sexual")
    decision = await decided(marloes, case, "remove", "3.5")
    assert await RemovedPicture.all().count() == 1
    await yara.post(f"/outfits/{outfit}/withdraw")
    await yara.post(f"/outfits/{outfit}/forget")
    await undone(marloes, decision)
    assert await RemovedPicture.all().count() == 0


async def test_a_second_closing_keeps_the_account_closed_and_says_so(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    cases = [await reported(house, await ask(house, yara, f"Question {n}"), samira) for n in range(2)]
    first = await decided(marloes, cases[0], "suspend")
    second = await decided(marloes, cases[1], "suspend")
    where = await undone(marloes, first)
    since = (await Decision.get(public_id=second)).decided_at
    assert (await Account.get(id=yara.viewer.id)).suspended_at == since  # as if the first had never been
    assert "blijft gesloten" in (await marloes.get(where)).text
    await undone(marloes, second)
    assert (await Account.get(id=yara.viewer.id)).suspended_at is None


async def test_what_was_decided_about_since_is_left_to_that(house: House) -> None:
    yara, samira, henk = await house.join("Yara"), await house.join("Samira"), await house.join("Henk")
    marloes = await house.moderator()
    request = await ask(house, yara)
    warned = await decided(marloes, await reported(house, request, samira), "warn")
    again = await reported(house, request, henk)
    await decided(marloes, again, "remove")
    await undone(marloes, warned)
    assert await _visibility(request) is Visibility.REMOVED
    assert await Case.filter(closed_at=None).count() == 0
    assert "Een ander besluit hierover blijft staan" in (await samira.get("/reports")).text


async def test_reports_go_along_to_the_case_that_is_open_about_the_same_thing(house: House) -> None:
    yara, samira, henk = await house.join("Yara"), await house.join("Samira"), await house.join("Henk")
    marloes = await house.moderator()
    request = await ask(house, yara)
    left = await decided(marloes, await reported(house, request, samira), "nothing")
    other = await reported(house, request, henk)
    await undone(marloes, await decided(marloes, other, "warn"))  # what was decided since, and taken back, is nothing
    await undone(marloes, left)
    case = await Case.get(closed_at=None)
    assert (case.public_id, case.report_count) == (other, 2)
    await decided(marloes, other, "hide")
    await house.work()
    hidden = TO_REPORTER[Ruling.HIDE].key
    assert await NoticeRow.filter(account_id=samira.viewer.id, message=hidden).exists()


async def test_many_undo_at_once_and_one_does(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    fenna = await house.moderator("Fenna")
    case = await reported(house, await ask(house, yara), samira)
    decision = await decided(marloes, case, "hide")
    answers = await asyncio.gather(
        *(who.post(f"/desk/decisions/{decision}/undo", {"reason": "x"}) for who in (marloes, fenna) for _n in range(3))
    )
    assert sorted(a.status_code for a in answers) == [303, 409, 409, 409, 409, 409]
    assert await Case.filter(closed_at=None).count() == 1
    assert len([e for e in await house.happened("moderation:decision:undone")]) == 1


async def test_a_reopened_case_is_due_anew(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    decision = await decided(marloes, case, "hide")
    with clock.travel(timedelta(days=3)):
        await undone(marloes, decision)
        due = working_hours.between(clock.now(), (await Case.get(public_id=case)).due_at)
        assert timedelta(hours=3) < due <= timedelta(hours=4)
        assert "te laat" not in (await marloes.get("/desk")).text
