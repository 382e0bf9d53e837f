"""Suspicion of sexual abuse of a child: covered for everybody, nothing to download, kept until the police or the hotline was told."""

import re
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.moderation import rules
from jobtease.moderation.cases import evidence_retention
from jobtease.moderation.handing_over.models import AuthorityReport
from jobtease.moderation.models import Case, Report
from jobtease.photos.models import Exhibit
from tests.conversations.test_attachments import PDF, PHOTO, sent, talking
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported
from tests.outfits import wardrobe

KEPT = rules.EVIDENCE_KEPT + timedelta(hours=1)


async def suspected(house: House) -> tuple[Person, Person, str]:
    """Daan, whose outfit was reported as that; Marloes, and the address of the case."""
    daan, samira, marloes = (
        await house.join("Daan"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    outfit = await wardrobe.ask(daan, cut="0", question="Zonnebloem?")
    return daan, marloes, f"/desk/cases/{await reported(house, outfit, samira, 'outfit', 'child')}"


async def test_its_pictures_stay_covered_also_for_who_looks(house: House) -> None:
    _daan, marloes, case = await suspected(house)
    found = await Case.get()
    assert (found.priority, found.due_at <= rules.URGENT.after(found.opened_at)) == (0, True)
    page = (await marloes.get(case)).text
    assert "photos--covered" in page
    assert "Laat de foto" not in page
    assert "112" in page
    assert "meldpunt-kinderporno.nl" in page
    await marloes.post(f"{case}/look")
    page = (await marloes.get(case)).text
    assert "photos--covered" in page
    assert "data-large-src" not in page
    assert not re.findall(r"/pictures/\d/large", page)
    assert (await marloes.get(f"{case}/pictures/0/large.webp")).status_code == 404
    small = await marloes.get(f"{case}/pictures/0/small.webp")
    assert small.headers["cache-control"] == "private, no-store"


@pytest.mark.parametrize("data", [PHOTO, PDF], ids=["photo", "pdf"])
async def test_what_was_sent_with_a_message_is_given_to_nobody(house: House, data: bytes) -> None:
    yara, henk, path = await talking(house)
    message = (await sent(yara, path, data)).split("/")[4]
    marloes = await house.moderator(child_abuse=True)
    case = f"/desk/cases/{await reported(house, message, henk, 'message', 'child')}"
    await marloes.post(f"{case}/look")
    assert f"{case}/file" not in (await marloes.get(case)).text
    assert (await marloes.get(f"{case}/file")).status_code == 404


async def lifted(one: Person, other: Person, case: str) -> None:
    """Both find that it is no child abuse."""
    proposed = await one.post(f"{case}/lift", {"reason": "Een volwassene in een net pak."})
    assert proposed.headers["location"] == f"{case}/lift"
    assert (await other.post(f"{case}/lift/answer", {"answer": "yes"})).headers["location"] == case


@pytest.mark.parametrize("leaves", [False, True])
async def test_its_evidence_stays_until_somebody_was_told_and_a_while_longer(house: House, leaves: bool) -> None:
    daan, marloes, case = await suspected(house)
    now = clock.now()
    await decided(marloes, case.rpartition("/")[2], "remove", clause="4.3")
    if leaves:
        assert (await daan.post("/me/leave", {"nickname": "Daan"})).status_code == 303
    with clock.travel(now + timedelta(days=400)):
        await house.work()
        assert (await Report.get()).evidence
        assert await Exhibit.all().count() == 1
        fenna = await house.moderator("Fenna", child_abuse=True)
        refused = await fenna.post(f"{case}/authorities", {"authority": "police", "reference": ""})
        assert refused.status_code == 422
        for authority, number in (("hotline", "MK-2026-17"), ("police", "PL1700")):
            await fenna.post(f"{case}/authorities", {"authority": authority, "reference": number})
        page = (await fenna.get(case)).text
        assert all(words in page for words in ("MK-2026-17", "PL1700", "Fenna"))
        await evidence_retention.destroy_due(house.resources)
        assert (await Report.get()).evidence
    with clock.travel(now + timedelta(days=400) + KEPT):
        await evidence_retention.destroy_due(house.resources)
        assert (await Report.get()).evidence == ""
        assert await Exhibit.all().count() == 0
    told = [(event.name, event.facts["authority"]) for event in await house.happened("moderation:case:told")]
    assert told == [("moderation:case:told", "hotline"), ("moderation:case:told", "police")]


async def test_when_two_find_it_something_else_all_is_as_ever(house: House) -> None:
    _daan, marloes, case = await suspected(house)
    fenna, now = await house.moderator("Fenna", child_abuse=True), clock.now()
    nobody = {"authority": "nobody", "reference": "Een volwassene in een net pak."}
    assert (await marloes.post(f"{case}/authorities", nobody)).status_code == 422
    await lifted(marloes, fenna, case)
    page = (await marloes.get(case)).text
    assert "Een volwassene in een net pak." in page
    assert "Laat de foto" in page
    await marloes.post(f"{case}/look")
    assert (await marloes.get(f"{case}/pictures/0/large.webp")).status_code == 200
    assert (await marloes.get(f"{case}/authorities")).status_code == 404
    with clock.travel(now + timedelta(days=1)):
        await decided(marloes, case.rpartition("/")[2], "nothing", clause="")
    with clock.travel(now + KEPT - timedelta(hours=2)):
        await evidence_retention.destroy_due(house.resources)
        assert (await Report.get()).evidence
    with clock.travel(now + timedelta(days=1) + KEPT):
        await evidence_retention.destroy_due(house.resources)
    assert (await Report.get()).evidence == ""


async def test_a_moderator_who_finds_it_covers_it_at_once(house: House) -> None:
    daan, samira, marloes = (
        await house.join("Daan"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    await house.moderator("Fenna", child_abuse=True)
    piet = await house.moderator("Piet", "GM0344", child_abuse=True)
    outfit = await wardrobe.ask(daan, cut="0")
    case = f"/desk/cases/{await reported(house, outfit, samira, 'outfit', 'sexual')}"
    await marloes.post(f"{case}/look")
    assert (await marloes.get(f"{case}/pictures/0/large.webp")).status_code == 200
    assert (await piet.post(f"{case}/suspect")).status_code == 404
    assert (await marloes.post(f"{case}/suspect")).headers["location"] == f"{case}/authorities"
    assert (await marloes.post(f"{case}/suspect")).status_code == 303
    assert (await marloes.get(f"{case}/pictures/0/large.webp")).status_code == 404
    assert (await Case.get()).priority == 0
    assert len(await house.happened("moderation:case:suspected")) == 1
    for path in ("authorities", "lift", "lift/answer"):
        if path != "lift/answer":
            assert (await piet.get(f"{case}/{path}")).status_code == 404
        filled = {"authority": "police", "reference": "x", "reason": "x", "answer": "yes"}
        assert (await piet.post(f"{case}/{path}", filled)).status_code == 404
    assert await AuthorityReport.all().count() == 0


async def test_of_any_other_case_nobody_is_told(house: House) -> None:
    yara, samira, marloes = (
        await house.join("Yara"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    case = f"/desk/cases/{await reported(house, await ask(house, yara), samira)}"
    assert (await marloes.get(f"{case}/authorities")).status_code == 404
    sent = {"authority": "police", "reference": "1"}
    assert (await marloes.post(f"{case}/authorities", sent)).status_code == 404


async def test_what_was_told_holds_for_the_cases_before_it(house: House) -> None:
    yara, samira, noor = await house.join("Yara"), await house.join("Samira"), await house.join("Noor")
    marloes, now = await house.moderator(child_abuse=True), clock.now()
    request = await ask(house, yara)
    await decided(marloes, await reported(house, request, samira), "nothing", clause="")
    case = f"/desk/cases/{await reported(house, request, noor, reason='child')}"
    assert await Case.filter(child_abuse=True).count() == 2, "the thing is, and so every case about it"
    await decided(marloes, case.rpartition("/")[2], "remove", clause="4.3")
    with clock.travel(now + KEPT):
        await evidence_retention.destroy_due(house.resources)
        assert await Report.exclude(evidence="").count() == 2
        await marloes.post(f"{case}/authorities", {"authority": "police", "reference": "PL1700"})
    with clock.travel(now + KEPT * 2):
        await evidence_retention.destroy_due(house.resources)
    assert await Report.exclude(evidence="").count() == 0
