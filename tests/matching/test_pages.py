"""The two pages of matching: requests for a helper, people for an asker."""

from datetime import timedelta
from typing import Any

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import transactions
from jobtease.profiles.models import Profile, ProfileSkill
from tests.feed.posts import POINTS, request_of
from tests.house import House, Person


@transactions.atomic
async def profile_of(person: Person, *keys: str, **values: Any) -> None:
    """A profile of somebody who helps, with these skills."""
    viewer = person.viewer
    point: dict[str, Any] = dict(zip(("latitude", "longitude"), POINTS[viewer.municipality], strict=True))
    common: dict[str, Any] = {"audience": Audience.MEMBERS, "helps": True, "headline": f"I am {viewer.nickname}"}
    await Profile.create(
        **(common | values),
        **point,
        author_id=viewer.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
    )
    for key in keys:
        await ProfileSkill.create(account_id=viewer.id, skill_id=key, helps=True, **point)


async def test_a_helper_finds_what_fits_with_the_reason(house: House) -> None:
    henk, yara, daan = await house.join("Henk"), await house.join("Yara"), await house.join("Daan", "GM0344")
    await profile_of(henk, "excel", free_days=0b100, travel_km=15, helps_online=False)
    await request_of(yara, "Excel, please", keys=("excel", "cv-writing"), offer_count=1)
    await request_of(yara, "Anybody", opened_at=clock.now() - timedelta(days=2))
    await request_of(yara, "Something else", keys=("barista",))
    await request_of(daan, "Far away", keys=("excel",))
    page = (await henk.get("/requests/for-you")).text
    assert "1 van 2 vaardigheden · in de buurt · woensdag vrij" in page
    assert "iemand biedt al hulp aan" in page
    assert "Anybody" in page
    fitting = page.partition("Dit wordt ook gevraagd")[0]
    assert "Something else" not in fitting
    assert "Far away" not in fitting
    assert "Dit is alles voor vandaag." in page


async def test_who_has_not_said_anything_yet_is_asked_to(house: House) -> None:
    henk = await house.join("Henk")
    page = await henk.get("/requests/for-you")
    assert page.status_code == 200
    assert "Zeg waar je goed in bent" in page.text
    assert "/me/profile/skills" in page.text


async def test_an_asker_sees_who_could_help_and_nobody_else_does(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    await profile_of(henk, "excel", "cv-writing")
    await profile_of(samira, "excel", audience=Audience.ME)
    request = await request_of(yara, keys=("excel", "cv-writing"))
    page = (await yara.get(f"/requests/{request.public_id}/people")).text
    for words in ("I am Henk", "2 van 2 vaardigheden", "Cv schrijven"):
        assert words in page
    assert "Samira" not in page
    assert "I am Henk" in (await yara.get(f"/requests/{request.public_id}")).text
    assert "I am Henk" not in (await samira.get(f"/requests/{request.public_id}")).text
    for person in (henk, await house.join("Daan")):
        assert (await person.get(f"/requests/{request.public_id}/people")).status_code == 404


async def test_who_offered_already_is_not_among_who_could(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    await profile_of(henk, "excel")
    await profile_of(samira, "excel")
    asked, other = await request_of(yara, keys=("excel",)), await request_of(yara, keys=("excel",))
    await henk.post(f"/requests/{asked.public_id}/offer", {"message": "I know Excel. Wednesday?"})
    people = (await yara.get(f"/requests/{asked.public_id}/people")).text
    assert "I am Samira" in people
    assert "I am Henk" not in people
    assert "I am Henk" in (await yara.get(f"/requests/{other.public_id}/people")).text


async def test_nobody_yet_says_what_would_help(house: House) -> None:
    yara = await house.join("Yara")
    request = await request_of(yara, keys=("excel",))
    page = (await yara.get(f"/requests/{request.public_id}/people")).text
    assert "Nog niemand met precies deze vaardigheden" in page
