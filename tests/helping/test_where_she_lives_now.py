"""What is put up, asked again or opened again goes by where its author lives now, and when she is free now: all of it, or none."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.helping.asking import actions
from jobtease.helping.models import HelpRequest
from jobtease.matching import queries as matching
from jobtease.outfits.models import Outfit
from jobtease.profiles.models import Profile
from jobtease.regions import queries as regions
from jobtease.regions.coarse import coarse
from tests.helping.people import REQUEST, ask
from tests.house import House, Person
from tests.outfits import wardrobe

ROTTERDAM, GRONINGEN = "GM0599", "GM0014"


@transactions.atomic
async def has_profile(person: Person) -> None:
    place = regions.by_code(ROTTERDAM)
    assert place is not None
    await Profile.create(
        author_id=person.viewer.id,
        municipality=ROTTERDAM,
        labour_region=place.labour_region,
        audience="members",
        latitude=place.lat,
        longitude=place.lon,
        free_days=3,
    )


async def moves(house: House, person: Person) -> None:
    """To Groningen, and is free on other days there."""
    about = {"nickname": "Nina", "municipality": "Groningen", "language": "nl", "mail_notices": "1"}
    assert (await person.post("/me/account", about)).status_code == 303
    await house.work()
    await transactions.atomic(Profile.filter(author_id=person.viewer.id).update)(free_days=64)
    person.account = await Account.get(id=person.viewer.id)


async def where(public_id: str) -> tuple[Any, ...]:
    one = await HelpRequest.get(public_id=public_id)
    return one.municipality, one.labour_region, one.latitude, one.longitude, one.free_days


def home(code: str, free_days: int) -> tuple[Any, ...]:
    place = regions.by_code(code)
    assert place is not None
    return code, place.labour_region, *coarse(code, place.lat, place.lon), free_days


@pytest.mark.parametrize("profile", [True, False])
@pytest.mark.parametrize("way", ["draft", "again"])
async def test_moving_between_writing_and_putting_up_moves_all_of_it(house: House, way: str, profile: bool) -> None:
    nina, near = await house.join("Nina"), await house.join("Near", GRONINGEN)
    if profile:
        await has_profile(nina)
    public_id = await ask(nina, place="nearby", skills=[], **({"as": "draft"} if way == "draft" else {}))
    assert await where(public_id) == home(ROTTERDAM, 3 if profile else 0)
    await moves(house, nina)
    assert await where(public_id) == home(ROTTERDAM, 3 if profile else 0), "not before she puts it up"
    if way == "draft":
        await nina.post(f"/requests/{public_id}/edit", REQUEST | {"place": "nearby", "skills": []})
    else:
        with clock.travel(timedelta(days=40)):
            await actions.expire_due()
            await nina.post(f"/requests/{public_id}/again", {})
    assert await where(public_id) == home(GRONINGEN, 64 if profile else 0)
    assert [one.public_id for one in await matching.requests_for(near.viewer)] == [public_id]


async def test_a_draft_of_an_outfit_goes_to_the_moderators_of_where_she_lives_now(house: House) -> None:
    nina = await house.join("Nina")
    public_id = await wardrobe.draft(nina)
    await moves(house, nina)
    await nina.post(f"/outfits/{public_id}/confirm", {"sure": "1"})
    outfit = await Outfit.get(public_id=public_id)
    assert (outfit.municipality, outfit.labour_region) == home(GRONINGEN, 0)[:2]
