"""Evidence of a report outlives what its author does, for its desk alone, and is destroyed a while after the decision."""

import re
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.accounts.erasure import rejoin_blocks
from jobtease.accounts.models import Account
from jobtease.audience import Audience
from jobtease.conversations.models import Message
from jobtease.looks import Look
from jobtease.moderation import rules
from jobtease.moderation.models import Case, Report
from jobtease.outfits.asking import actions as outfits
from jobtease.photos.models import Exhibit, Photo, RemovedPicture
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import decided, reported
from tests.outfits import wardrobe


async def _reported_outfit(house: House) -> tuple[Person, Person, Person, str, str]:
    daan, samira, marloes = await house.join("Daan"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(daan, cut="0", question="Zonnebloem?")
    case = await reported(house, outfit, samira, "outfit", "sexual")
    return daan, samira, marloes, outfit, case


async def _pictures(person: Person, case: str) -> list[str]:
    page = (await person.get(f"/desk/cases/{case}")).text
    return sorted(set(re.findall(rf"/desk/cases/{case}/pictures/\d/\w+\.webp", page)))


async def test_a_picture_that_its_author_takes_back_is_still_there_for_its_desk_alone(house: House) -> None:
    daan, samira, marloes, outfit, case = await _reported_outfit(house)
    piet = await house.moderator("Piet", "GM0344")
    old = await wardrobe.addresses(daan, f"/outfits/{outfit}")
    kept = "Niemand anders ziet deze nog"
    assert kept not in (await marloes.get(f"/desk/cases/{case}")).text
    assert (await daan.post(f"/outfits/{outfit}/withdraw")).status_code == 303
    await house.work()
    assert kept in (await marloes.get(f"/desk/cases/{case}")).text
    assert not await Photo.all().exists()
    for who in (daan, samira, marloes, piet):
        for address in old:
            assert (await who.get(address)).status_code == 404
    (small,) = await _pictures(marloes, case)
    assert (await marloes.get(small)).status_code == 200
    large = small.replace("small", "large")
    assert (await marloes.get(large)).status_code == 404  # covered
    assert (await marloes.post(f"/desk/cases/{case}/look")).status_code == 303
    assert await Look.filter(case_public_id=case, account_id=marloes.viewer.id).exists()
    assert (await marloes.get(large)).status_code == 200
    for who in (daan, samira, piet, await house.moderator("Fenna", "GM0503")):
        for address in (small, large):
            assert (await who.get(address)).status_code == 404
    assert "Zonnebloem" in (await marloes.get(f"/desk/cases/{case}")).text


@pytest.mark.parametrize("way", ["withdraw", "private", "erase"])
async def test_a_picture_for_chosen_people_stays_closed_when_its_author_takes_it_back(house: House, way: str) -> None:
    daan, samira, marloes = await house.join("Daan"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.draft(daan, cut="0", audience="chosen")
    await outfits.change_audience(daan.viewer, outfit, Audience.CHOSEN, [samira.viewer.id])
    assert (await daan.post(f"/outfits/{outfit}/confirm", {"sure": "1"})).status_code == 303
    case = await reported(house, outfit, samira, "outfit", "sexual")
    await wardrobe.ask(samira)  # of another, and open: that opens nothing
    assert await _pictures(marloes, case) == []
    if way == "withdraw":
        assert (await daan.post(f"/outfits/{outfit}/withdraw")).status_code == 303
    elif way == "private":
        assert (await daan.post(f"/outfits/{outfit}/audience", {"audience": "me"})).status_code == 303
    else:
        assert (await daan.post("/me/leave", {"nickname": "Daan"})).status_code == 303
    await house.work()
    assert await _pictures(marloes, case) == []
    small = f"/desk/cases/{case}/pictures/0/small.webp"
    assert (await marloes.get(small)).status_code == 404
    assert not await Look.exists()
    assert (await marloes.post(f"/desk/cases/{case}/look")).status_code == 303
    assert len(await _pictures(marloes, case)) == 1
    assert (await marloes.get(small.replace("small", "large"))).status_code == 200
    assert await Look.filter(case_public_id=case, account_id=marloes.viewer.id).exists()


async def test_taking_it_away_after_that_remembers_the_picture(house: House) -> None:
    daan, _samira, marloes, outfit, case = await _reported_outfit(house)
    await daan.post(f"/outfits/{outfit}/withdraw")
    await daan.post(f"/outfits/{outfit}/forget")
    await decided(marloes, case, "suspend", "3.5")
    assert await RemovedPicture.all().count() == 1


async def test_a_picture_whose_time_comes_stays_until_it_is_decided_and_then_goes(house: House) -> None:
    daan, _samira, marloes, outfit, case = await _reported_outfit(house)
    with clock.travel(timedelta(days=5)):
        await house.work()
        assert not await Photo.all().exists()
        assert len(wardrobe.on_disk(house)) == 3
        assert len(await _pictures(marloes, case)) == 1
        [gone] = await house.happened("outfits:outfit:destroyed")
        assert (gone.facts["files"], gone.facts["kept"]) == (0, 1)
        await house.work()
        told = (await daan.get("/me/notices")).text
        assert "Je foto’s zijn weg voor iedereen: Achter de balie van een hotel. Alleen een moderator" in told
        assert "Je foto’s zijn vernietigd" not in told
        page = await daan.get(f"/outfits/{outfit}")
        assert "Niets ervan is nog bij ons" not in page.text
        await decided(marloes, case, "nothing")
        await house.work()
        assert len(wardrobe.on_disk(house)) == 3
    with clock.travel(timedelta(days=5) + rules.EVIDENCE_KEPT + timedelta(hours=1)):
        await house.work()
        assert wardrobe.on_disk(house) == []
        assert not await Exhibit.all().exists()
        assert (await Report.all().get()).evidence == ""
        [proof] = await house.happened("moderation:evidence:destroyed")
        assert (proof.facts["pictures"], proof.facts["files"], proof.facts["words"]) == (1, 3, 1)
        await house.work()
        assert len(await house.happened("moderation:evidence:destroyed")) == 1
        assert await _pictures(marloes, case) == []


async def test_evidence_of_an_open_case_stays_however_long_it_takes(house: House) -> None:
    _daan, _samira, marloes, _outfit, case = await _reported_outfit(house)
    with clock.travel(timedelta(days=40)):
        await house.work()
        assert len(await _pictures(marloes, case)) == 1
        assert "Zonnebloem" in (await Report.all().get()).evidence


async def test_who_erases_himself_is_judged_by_what_was_reported_and_can_be_kept_out(house: House) -> None:
    yara, bram, marloes = await house.join("Yara", language="en"), await house.join("Bram"), await house.moderator()
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(bram, request))
    await bram.post(f"/conversations/{talk}/messages", {"message": "Zonnebloem, I know where you live"})
    message = await Message.get(text__startswith="Zonnebloem")
    case = await reported(house, message.public_id, yara, "message", "threat")
    assert (await bram.post("/me/leave", {"nickname": "Bram"})).status_code == 303
    await house.work()
    assert "Waits for a moderator" in (await yara.get("/reports")).text
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert "Zonnebloem" in page
    assert "Bram" not in page
    assert "bram@" not in str(await Case.filter(public_id=case).values())
    back = await house.join("Bram")  # with the same address, before anybody decided
    assert back.account
    await decided(marloes, case, "suspend", "3.4")
    assert (await Account.get(id=back.viewer.id)).suspended_at is not None
    assert await rejoin_blocks.barred_until(house.settings.secret, "bram@example.nl") is not None
    await house.work()
    assert "can't come back for 90 days" in unescape((await yara.get("/reports")).text)


async def test_when_nothing_is_found_the_mark_goes_and_the_address_is_free(house: House) -> None:
    yara, bram, marloes = await house.join("Yara"), await house.join("Bram"), await house.moderator()
    request = await people.ask(yara)
    case = await reported(house, await people.offer(bram, request), yara, "offer")
    await bram.post("/me/leave", {"nickname": "Bram"})
    assert (await Case.get(public_id=case)).author_mark
    await decided(marloes, case, "nothing")
    assert (await Case.get(public_id=case)).author_mark == ""
    assert await rejoin_blocks.barred_until(house.settings.secret, "bram@example.nl") is None
    assert "het is er niet meer" in (await yara.get("/reports")).text


async def test_what_somebody_who_left_wrote_can_still_be_reported(house: House) -> None:
    yara, bram, marloes = await house.join("Yara"), await house.join("Bram"), await house.moderator()
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(bram, request))
    await bram.post(f"/conversations/{talk}/messages", {"message": "Zonnebloem"})
    message = await Message.get(text="Zonnebloem")
    await bram.post("/me/leave", {"nickname": "Bram"})
    case = await reported(house, message.public_id, yara, "message", "threat")
    await decided(marloes, case, "remove", "3.4")
    assert "Zonnebloem" not in (await yara.get(f"/conversations/{talk}")).text


async def test_pictures_of_a_case_are_covered_until_somebody_looks(house: House) -> None:
    _daan, _samira, marloes, _outfit, case = await _reported_outfit(house)
    fenna = await house.moderator("Fenna")
    assert "photos--covered" in (await marloes.get(f"/desk/cases/{case}")).text
    await marloes.post(f"/desk/cases/{case}/look")
    assert "photos--covered" not in (await marloes.get(f"/desk/cases/{case}")).text
    assert "photos--covered" in (await fenna.get(f"/desk/cases/{case}")).text


async def test_it_stays_while_an_objection_waits(house: House) -> None:
    daan, _samira, marloes, _outfit, case = await _reported_outfit(house)
    decision = await decided(marloes, case, "hide")
    assert (await daan.post(f"/decisions/{decision}/object", {"words": "Nee."})).status_code == 303
    with clock.travel(rules.EVIDENCE_KEPT + timedelta(days=1)):
        await house.work()
        assert (await Case.get(public_id=case)).evidence_gone_at is None
        fenna, waits = await house.moderator("Fenna"), await Case.get(closed_at=None)
        answer = {"outcome": "upheld", "answer": "Het blijft zo."}
        assert (await fenna.post(f"/desk/cases/{waits.public_id}/answer", answer)).status_code == 303
        await house.work()
        assert (await Case.get(public_id=case)).evidence_gone_at is not None
