"""Whose thing a moderator looked at reads when, for which municipality and why: once, after the case, and not who reported it."""

import io
import json
import zipfile
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.data import transactions
from jobtease.looks import Look
from jobtease.moderation.cases import decision_actions
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Ruling
from jobtease.notices.models import NoticeRow
from tests.conversations.test_attachments import PHOTO, sent, talking
from tests.house import House, Person, counted
from tests.moderation.appeal_scene import Scene
from tests.moderation.things import ask, decided, reported
from tests.outfits import wardrobe

PAGE = "/me/looks"
LOOKED = "Een moderator van Rotterdam keek"
TOLD = "moderation.looks.told"


async def _looked_at(house: House, marloes: Person, case: str) -> None:
    assert (await marloes.post(f"/desk/cases/{case}/look")).status_code == 303
    await house.work()


async def _told(person: Person) -> tuple[int, int]:
    """How many notices somebody has of it, and how many looks stand on the page."""
    page = await person.get(PAGE)
    assert page.status_code == 200
    notices = await NoticeRow.filter(account_id=person.viewer.id, message=TOLD).count()
    return notices, page.text.count(LOOKED)


@transactions.atomic
async def _untold() -> None:
    await Look.all().update(told_at=None)


async def _copy(person: Person) -> Any:
    with zipfile.ZipFile(io.BytesIO((await person.get("/me/copy")).content)) as archive:
        return json.loads(archive.read("jobtease.json"))["moderation"]["looks"]


async def test_a_held_thing_for_few_is_told_once_when_its_case_is_over(strict_house: House) -> None:
    house = strict_house
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    joris = await house.moderator("Joris")
    request = await ask(house, yara, audience=Audience.HELPERS)
    await house.work()
    case = str((await Case.get(subject=request)).public_id)
    await _looked_at(house, marloes, case)
    await _looked_at(house, joris, case)
    assert await _told(yara) == (0, 0), "not while the case is open"
    assert await _copy(yara) == []

    await decision_actions.decide(marloes.viewer, case, Verdict(Ruling.RELEASE))
    for _ in range(2):
        await house.work()
    assert await _told(yara) == (1, 2)
    page = (await yara.get(PAGE)).text
    assert "Who reads my letter?" in page
    assert "Het wachtte op een moderator" in page
    assert not [name for name in ("Marloes", "Joris") if name in page]
    assert await _told(henk) == (0, 0)
    assert PAGE in (await yara.get("/me")).text
    copied = await _copy(yara)
    assert [(one["kind"], one["municipality"], one["because"]) for one in copied] == [
        ("request", "Rotterdam", "held")
    ] * 2
    assert await _copy(henk) == []
    [event] = await house.happened("moderation:looks:settled")
    assert (event.subject, event.facts) == (case, {"about": request, "kind": "request", "withheld": ""})


@pytest.mark.parametrize(("ruling", "told"), [("nothing", False), ("hide", True)])
async def test_what_was_reported_is_told_only_with_a_measure(house: House, ruling: str, told: bool) -> None:
    yara, henk, path = await talking(house)
    message = (await sent(yara, path, PHOTO)).split("/")[4]
    marloes, case = await house.moderator(), await reported(house, message, henk, "message")
    await _looked_at(house, marloes, case)
    await decided(marloes, case, ruling)
    await house.work()
    assert await _told(yara) == ((1, 1) if told else (0, 0))
    assert "Iemand meldde het" not in (await yara.get(PAGE)).text, "between two it says who"
    assert await _told(henk) == (0, 0)
    assert (await Look.get()).withheld == ("" if told else "reporter")


async def test_whether_a_report_is_told_does_not_go_by_an_audience_that_its_author_can_change(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(yara)
    case = await reported(house, outfit, samira, "outfit")
    await _looked_at(house, marloes, case)
    await decided(marloes, case, "nothing")
    await house.work()
    assert await _told(yara) == (0, 0)


async def test_a_measure_tells_that_it_was_reported_where_many_could(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(yara)
    case = await reported(house, outfit, samira, "outfit")
    await _looked_at(house, marloes, case)
    await decided(marloes, case, "hide")
    await house.work()
    assert await _told(yara) == (1, 1)
    page = (await yara.get(PAGE)).text
    assert "Iemand meldde het" in page
    assert "Samira" not in page


@pytest.mark.parametrize("ruling", ["nothing", "remove"])
async def test_a_suspicion_of_child_abuse_is_never_told(house: House, ruling: str) -> None:
    daan, samira, marloes = (
        await house.join("Daan"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    outfit = await wardrobe.ask(daan, cut="0", question="Zonnebloem?")
    case = await reported(house, outfit, samira, "outfit", "child")
    await _looked_at(house, marloes, case)
    await decided(marloes, case, ruling)
    await house.work()
    assert (await Case.get()).closed_at is not None
    assert (await Look.get()).withheld == "child_abuse"
    assert await _told(daan) == (0, 0)


async def test_nothing_is_told_while_another_case_about_the_thing_is_open(house: House) -> None:
    scene = await Scene(house).begin("hide")
    # as a server of before left it: without the desk
    await transactions.atomic(Look.create)(
        case_public_id=scene.case,
        kind="request",
        subject=scene.request,
        account_id=scene.marloes.viewer.id,
        ended_at=clock.now(),
    )
    assert await scene.object(scene.yara) == 303
    await house.work()
    assert await _told(scene.yara) == (0, 0)
    await _looked_at(house, scene.fenna, await scene.open_case())
    assert await scene.answer(scene.fenna, "upheld") == 303
    await house.work()
    assert await _told(scene.yara) == (1, 2)
    assert "Je maakte bezwaar" in (await scene.yara.get(PAGE)).text


async def test_withheld_once_it_is_settled_anew_when_the_case_opens_again(house: House) -> None:
    yara, henk, path = await talking(house)
    message = (await sent(yara, path, PHOTO)).split("/")[4]
    marloes, case = await house.moderator(), await reported(house, message, henk, "message")
    await _looked_at(house, marloes, case)
    decision = await decided(marloes, case, "nothing")
    await house.work()
    undone = {"reason": "Een vergissing.", "then": "decide"}
    assert (await marloes.post(f"/desk/decisions/{decision}/undo", undone)).status_code == 303
    await _looked_at(house, marloes, case)
    await decided(marloes, case, "hide")
    await house.work()
    assert await _told(yara) == (1, 1)


async def test_who_leaves_takes_it_along_and_is_told_nothing_more(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await ask(house, yara, audience=Audience.HELPERS)
    await house.work()
    case = str((await Case.get(subject=request)).public_id)
    await _looked_at(house, marloes, case)
    await decision_actions.decide(marloes.viewer, case, Verdict(Ruling.RELEASE))
    await house.work()
    account = yara.viewer.id
    assert await NoticeRow.filter(account_id=account).exists()
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    await house.work()
    assert not await NoticeRow.filter(account_id=account).exists()
    assert not await Case.filter(author_id=account).exists()
    await _untold()
    await house.work()
    assert (await Look.get()).withheld == "gone"
    assert not await NoticeRow.filter(message=TOLD).exists()


async def test_the_database_refuses_what_is_told_and_withheld(house: House) -> None:
    with pytest.raises(IntegrityError):
        await transactions.atomic(Look.create)(
            case_public_id="a", kind="request", subject="b", told_at=clock.now(), withheld="reporter"
        )


async def test_the_page_says_the_same_to_everybody_of_what_is_left_out(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    for person in (yara, marloes):
        page = (await person.get(PAGE)).text
        assert "Hier staat niets" in page
        assert "Een vermoeden van seksueel misbruik van een kind" in page
        assert "artikel 15 en 23" in page


async def test_many_looks_cost_as_many_queries_as_one(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    asked: list[int] = []
    for n in range(4):
        request = await ask(house, yara, f"Nummer {n}", audience=Audience.HELPERS, visibility=Visibility.HELD)
        await house.work()
        case = str((await Case.get(subject=request, closed_at=None)).public_id)
        await _looked_at(house, marloes, case)
        await decided(marloes, case, "release", "")
        await house.work()
        with counted() as queries:
            page = (await yara.get(PAGE)).text
        assert page.count(LOOKED) == n + 1
        asked.append(len(queries))
    assert asked[1] == asked[-1]
