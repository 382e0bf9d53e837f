"""What is only for people its author named opens to staff in an open case about it, and each look is written down."""

import re
from collections.abc import Awaitable, Callable

import pytest

from jobtease.accounts.mandates import staff_actions
from jobtease.audience import Audience, HelpTie, Visibility
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.looks import Look
from jobtease.moderation import erasure
from jobtease.moderation.cases import decision_actions
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Case, Ruling
from tests.helping.people import ask as ask_for_help
from tests.helping.people import offer
from tests.house import House, Person
from tests.moderation import things
from tests.outfits import wardrobe

WORDS = "Only for the one I chose"


@transactions.atomic
async def _tie(asker: Person, helper: Person) -> None:
    await HelpTie.create(asker_id=asker.viewer.id, helper_id=helper.viewer.id)


async def _request(house: House, yara: Person, samira: Person) -> tuple[str, str, list[str]]:
    await _tie(yara, samira)
    public_id = await ask_for_help(yara, audience="helpers", story=WORDS)
    return "request", public_id, [f"/requests/{public_id}"]


async def _profile(house: House, yara: Person, samira: Person) -> tuple[str, str, list[str]]:
    await _tie(yara, samira)
    saved = await yara.write_profile({"audience": "helpers", "headline": WORDS})
    assert saved.status_code == 303
    return "profile", yara.viewer.public_id, [f"/people/{yara.viewer.public_id}"]


async def _outfit(house: House, yara: Person, samira: Person) -> tuple[str, str, list[str]]:
    await samira.write_profile({"audience": "members", "headline": "Horeca"})
    public_id = await wardrobe.ask(yara, audience="me", question=WORDS)
    chosen = {"audience": "chosen", "people": samira.viewer.public_id}
    assert (await yara.post(f"/outfits/{public_id}/audience", chosen)).status_code == 303
    page = (await samira.get(f"/outfits/{public_id}")).text
    photos = re.findall(r'src="(/photos/[^"]+)"', page)
    assert photos
    return "outfit", public_id, [f"/outfits/{public_id}", photos[0]]


async def _offer(house: House, yara: Person, samira: Person) -> tuple[str, str, list[str]]:
    """Here Samira is the one who wrote, and Yara the one it is for."""
    asked = await ask_for_help(samira)
    return "offer", await offer(yara, asked, WORDS), []


Kind = Callable[[House, Person, Person], Awaitable[tuple[str, str, list[str]]]]


@pytest.mark.parametrize("make", [_request, _profile, _outfit, _offer])
async def test_without_a_case_nothing_opens_and_in_one_each_look_is_a_row(house: House, make: Kind) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, joris, piet = (
        await house.moderator(),
        await house.moderator("Joris"),
        await house.moderator("Piet", "GM0344"),
    )
    kind, public_id, pages = await make(house, yara, samira)
    await house.work()
    assert [(await samira.get(path)).status_code for path in pages] == [200] * len(pages)
    assert [(await marloes.get(path)).status_code for path in pages] == [404] * len(pages)
    desk = (await marloes.get("/desk")).text
    assert "Yara" in desk
    assert WORDS not in desk
    await samira.post(f"/report/{kind}/{public_id}", {"reason": "person"})
    case = await Case.get(closed_at=None)
    at = f"/desk/cases/{case.public_id}"

    assert "Bekijk het" in (await marloes.get(at)).text
    assert [(await marloes.get(path)).status_code for path in pages] == [404] * len(pages)
    assert not await Look.exists(), "reading the case is no look"
    assert (await piet.post(f"{at}/look")).status_code == 404
    assert (await samira.post(f"{at}/look")).status_code in (403, 404)

    for _ in range(2):
        assert (await marloes.post(f"{at}/look")).status_code == 303
    row = await Look.get()
    assert (row.case_public_id, row.kind, row.account_id) == (case.public_id, kind, marloes.viewer.id)
    [event] = await house.happened("moderation:case:looked")
    assert (event.subject, event.actor, event.facts) == (
        case.public_id,
        marloes.viewer.id,
        {"about": row.subject, "kind": kind},
    )
    page = (await marloes.get(at)).text
    assert WORDS in page
    assert "Bekeken door" in page
    assert "Bekijk het" not in page
    assert [(await marloes.get(path)).status_code for path in pages] == [200] * len(pages)
    assert [(await joris.get(path)).status_code for path in pages] == [404] * len(pages), "each looks for themselves"
    assert WORDS not in (await marloes.get("/desk")).text.split('class="frame__case')[0]

    decided = await marloes.post(at, {"ruling": "nothing"})
    assert decided.status_code == 303
    assert [(await marloes.get(path)).status_code for path in pages] == [404] * len(pages)
    assert (await joris.post(f"{at}/look")).status_code == 409
    assert (await Look.get()).ended_at is not None
    assert "Bekeken door" in (await marloes.get(at)).text


async def test_a_held_thing_for_few_is_looked_at_in_its_case(strict_house: House) -> None:
    house = strict_house
    yara, marloes = await house.join("Yara"), await house.moderator()
    request = await things.ask(house, yara, WORDS, audience=Audience.HELPERS)
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD
    await house.work()
    case = await Case.get(subject=request)
    assert WORDS not in (await marloes.get("/desk")).text
    assert (await marloes.get(f"/requests/{request}")).status_code == 404
    await marloes.post(f"/desk/cases/{case.public_id}/look")
    assert WORDS in (await marloes.get(f"/requests/{request}")).text
    await decision_actions.decide(marloes.viewer, case.public_id, Verdict(Ruling.RELEASE))
    assert (await marloes.get(f"/requests/{request}")).status_code == 404


async def test_who_is_appointed_elsewhere_or_dismissed_sees_nothing_more(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    _kind, public_id, _pages = await _request(house, yara, samira)
    await samira.post(f"/report/request/{public_id}", {"reason": "person"})
    case = await Case.get(subject=public_id)
    await marloes.post(f"/desk/cases/{case.public_id}/look")
    assert (await marloes.get(f"/requests/{public_id}")).status_code == 200
    await house.appoint(marloes, "GM0344")  # at a new desk what was opened at the old one is opened anew
    assert (await marloes.get(f"/requests/{public_id}")).status_code == 404
    await marloes.post(f"/desk/cases/{case.public_id}/look")
    assert (await marloes.get(f"/requests/{public_id}")).status_code == 200
    await staff_actions.dismiss("marloes@example.nl", "GM0599")
    assert (await marloes.get(f"/requests/{public_id}")).status_code == 404


async def test_looks_stay_when_somebody_leaves_but_name_nobody(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    _kind, public_id, _pages = await _request(house, yara, samira)
    await samira.post(f"/report/request/{public_id}", {"reason": "person"})
    case = await Case.get(subject=public_id)
    await marloes.post(f"/desk/cases/{case.public_id}/look")
    await transactions.atomic(erasure.erase)(marloes.viewer.id, house.resources)
    row = await Look.get()
    assert (row.account_id, row.ended_at is not None) == (None, True)
    await transactions.atomic(erasure.erase)(yara.viewer.id, house.resources)
    assert await Look.exists()
