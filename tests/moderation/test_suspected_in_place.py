"""What is suspected to be sexual abuse of a child is opened by no moderator where it stands: only its case, where it is covered."""

import re

import pytest

from jobtease.looks import Look
from tests.house import House
from tests.moderation.test_child_abuse import lifted
from tests.moderation.things import ask, reported
from tests.outfits import wardrobe


@pytest.mark.parametrize("audience", ["members", "me"])
async def test_no_moderator_opens_it_or_its_photos_in_place(house: House, audience: str) -> None:
    daan, samira, marloes = (
        await house.join("Daan"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    await samira.write_profile({"audience": "members", "headline": "Horeca"})
    outfit = await wardrobe.ask(daan, audience=audience, cut="0", question="Zonnebloem?")
    if audience == "me":
        chosen = {"audience": "chosen", "people": samira.viewer.public_id}
        assert (await daan.post(f"/outfits/{outfit}/audience", chosen)).status_code == 303
    page = f"/outfits/{outfit}"
    [photo, *_others] = re.findall(r'src="(/photos/[^"]+)"', (await samira.get(page)).text)
    case = f"/desk/cases/{await reported(house, outfit, samira, 'outfit', 'sexual')}"
    await marloes.post(f"{case}/look")
    assert [(await marloes.get(path)).status_code for path in (page, photo)] == [200, 200]
    assert (await marloes.post(f"{case}/suspect")).status_code == 303
    await marloes.post(f"{case}/look")
    assert await Look.filter(account_id=marloes.viewer.id, subject=outfit).exists()
    piet = await house.moderator("Piet", "GM0344", child_abuse=True)
    for moderator in (marloes, piet):
        assert [(await moderator.get(path)).status_code for path in (page, photo)] == [404, 404]
    for person in (daan, samira):
        assert [(await person.get(path)).status_code for path in (page, photo)] == [200, 200]
    covered = (await marloes.get(case)).text
    assert "photos--covered" in covered
    assert "Zonnebloem?" in covered


async def test_it_is_in_no_list_of_a_moderator_and_is_there_again_afterwards(house: House) -> None:
    yara, samira, marloes = (
        await house.join("Yara"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    request = await ask(house, yara, "Zonnebloem?")
    case = f"/desk/cases/{await reported(house, request, samira, 'request', 'child')}"
    assert (await marloes.get(f"/requests/{request}")).status_code == 404
    assert (await samira.get(f"/requests/{request}")).status_code == 200
    await lifted(marloes, await house.moderator("Fenna", child_abuse=True), case)
    assert (await marloes.get(f"/requests/{request}")).status_code == 200


async def test_a_profile_is_shut_too_though_its_address_is_that_of_its_owner(house: House) -> None:
    yara, samira, marloes = (
        await house.join("Yara"),
        await house.join("Samira"),
        await house.moderator(child_abuse=True),
    )
    await yara.write_profile({"audience": "members", "headline": "Zonnebloem"})
    page = f"/people/{yara.viewer.public_id}"
    assert "Zonnebloem" in (await marloes.get(page)).text
    assert (await samira.post(f"/report/profile/{yara.viewer.public_id}", {"reason": "child"})).status_code == 303
    assert "Zonnebloem" not in (await marloes.get(page)).text
    assert "Zonnebloem" in (await samira.get(page)).text
