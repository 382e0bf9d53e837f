"""An asker who doesn't want to be seen by her own neighbourhood isn't."""

import pytest

from jobtease.audience import Audience, HelpTie
from jobtease.data.faults import IntegrityError
from jobtease.data.transactions import atomic
from jobtease.errors import Invalid
from jobtease.notices.models import NoticeRow
from jobtease.outfits.asking import actions
from jobtease.outfits.models import Outfit
from tests.house import House, Person
from tests.outfits.test_choosing import choose, helps
from tests.outfits.wardrobe import addresses, ask, draft, post, practised


async def everywhere(person: Person, public_id: str, photos: list[str]) -> set[int]:
    """How the outfit, its form and its photos answer somebody; whether it stands in the lists counts as an address too."""
    await practised(person)
    paths = [f"/outfits/{public_id}", f"/outfits/{public_id}/review", *photos]
    found = {(await person.get(path)).status_code for path in paths}
    found |= {200 if public_id in (await person.get(path)).text else 404 for path in ("/outfits", "/")}
    assert (await person.get(f"/report/outfit/{public_id}")).status_code in found
    return found


async def test_members_of_her_municipality_see_nothing_of_it_and_others_do(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan", "GM0344")
    marloes, piet = await house.moderator("Marloes"), await house.moderator("Piet", "GM0344")
    public_id = await ask(yara, audience="members", elsewhere="1")
    hers = await yara.get(f"/outfits/{public_id}")
    assert "Deelnemers buiten je gemeente zien dit" in hers.text
    photos = await addresses(yara, f"/outfits/{public_id}")
    assert len(photos) == 3
    assert await everywhere(henk, public_id, photos) == {404}
    assert await everywhere(daan, public_id, photos) == {200}
    assert (await henk.post(f"/outfits/{public_id}/feedback", {"verdict-shoes": "keep"})).status_code == 404
    assert (await marloes.get(f"/outfits/{public_id}")).status_code == 200
    assert (await piet.get(f"/outfits/{public_id}")).status_code == 404
    changed = await yara.post(f"/outfits/{public_id}/audience", {"audience": "members"})
    assert changed.status_code == 303
    assert await everywhere(henk, public_id, photos) == {200}


async def test_a_neighbour_who_looked_sees_nothing_from_the_next_request(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, audience="members")
    photos = await addresses(henk, f"/outfits/{public_id}")
    assert await everywhere(henk, public_id, photos) == {200}
    form = {"audience": "members", "elsewhere": "1"}
    assert (await yara.post(f"/outfits/{public_id}/audience", form)).status_code == 303
    assert await everywhere(henk, public_id, photos) == {404}


async def test_helpers_of_other_regions_are_offered_when_neighbours_may_not_look(house: House) -> None:
    yara, precious = await house.join("Yara"), await house.join("Precious", "GM0344")
    await helps(precious, days_here=100)
    near = (await yara.get(f"/outfits/{await draft(yara, audience='chosen')}/audience")).text
    assert "Precious" not in near
    public_id = await draft(yara, audience="chosen")
    ticked = await yara.post(f"/outfits/{public_id}/audience", {"audience": "chosen", "elsewhere": "1"})
    assert ticked.status_code == 422
    page = ticked.text
    assert "Precious" in page
    assert "Ze wonen in een andere gemeente." in page
    assert await choose(yara, public_id, precious, elsewhere="1") == 303


async def test_a_neighbour_is_not_offered_and_can_not_be_chosen(house: House) -> None:
    yara, henk, noor = await house.join("Yara"), await house.join("Henk"), await house.join("Noor", "GM0606")
    for person in (henk, noor):
        await helps(person, days_here=100)
    public_id = await draft(yara, audience="chosen")
    said = await yara.post(f"/outfits/{public_id}/audience", {"audience": "chosen", "elsewhere": "1"})
    assert said.status_code == 422  # nobody chosen yet
    saved = await draft(yara, audience="members", elsewhere="1")
    for page in (said.text, (await yara.get(f"/outfits/{saved}/audience")).text):
        assert "Noor" in page
        assert "Henk" not in page
    for refused in (
        await yara.post(
            f"/outfits/{public_id}/audience",
            {"audience": "chosen", "elsewhere": "1", "people": [henk.viewer.public_id, noor.viewer.public_id]},
        ),
        await yara.post(
            f"/outfits/{public_id}/audience",
            {"audience": "chosen", "elsewhere": "1", "people": [noor.viewer.public_id], "named": "henk"},
        ),
    ):
        assert refused.status_code == 422
        assert "hoort bij je eigen gemeente" in refused.text
        assert f'value="{noor.viewer.public_id}" checked' in refused.text
    assert await choose(yara, public_id, noor, elsewhere="1") == 303
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    await house.work()
    assert await NoticeRow.filter(text__startswith="{name} chose you").values_list("account_id", flat=True) == [
        noor.viewer.id
    ]
    assert (await noor.get(f"/outfits/{public_id}")).status_code == 200
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 404


async def test_who_helps_her_and_lives_near_does_not_see_it_either(house: House) -> None:
    yara, henk, noor = await house.join("Yara"), await house.join("Henk"), await house.join("Noor", "GM0606")
    for person in (henk, noor):
        await atomic(HelpTie.create)(asker_id=yara.viewer.id, helper_id=person.viewer.id)
    public_id = await ask(yara, audience="helpers", elsewhere="1")
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 404
    assert (await noor.get(f"/outfits/{public_id}")).status_code == 200


@atomic
async def both() -> None:
    await Outfit.all().update(elsewhere=True, meant_for="municipality")


async def test_only_her_municipality_and_nobody_of_it_can_not_both_be(house: House) -> None:
    yara = await house.join("Yara")
    answer = await post(yara, audience="municipality", elsewhere="1")
    assert answer.status_code == 422
    assert "niemand zou het zien" in answer.text
    assert 'name="elsewhere" value="1" checked' in answer.text
    kept = await Outfit.get()
    assert (kept.steps, kept.meant_for, kept.elsewhere) == (2, Audience.ME, False)
    assert kept.job == "Achter de balie van een hotel"
    public_id = await ask(yara, audience="members")
    form = {"audience": "municipality", "elsewhere": "1"}
    refused = await yara.post(f"/outfits/{public_id}/audience", form)
    assert refused.status_code == 422
    assert "niemand zou het zien" in refused.text
    assert (await Outfit.get(public_id=public_id)).audience == "members"
    with pytest.raises(Invalid):
        await actions.change_audience(yara.viewer, public_id, Audience.MUNICIPALITY, (), elsewhere=True)
    with pytest.raises(IntegrityError):
        await both()
