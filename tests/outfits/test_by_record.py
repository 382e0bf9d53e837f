"""Who is offered to look at an outfit is so by what others say of them and by time here, not by what they say of themselves."""

import re
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account, Thanks
from jobtease.accounts.trust import track_record
from jobtease.data import transactions
from jobtease.profiles.models import ProfileSkill
from jobtease.profiles.people import queries as people
from jobtease.skills import queries as skills
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe
from tests.outfits.test_choosing import helps

CLAIMS = tuple(entry.key for entry in skills.all_entries() if entry.group in ("dress", "horeca"))


async def _claims_everything(person: Person, days_here: int) -> None:
    await helps(person, days_here=days_here)
    rows = [ProfileSkill(account_id=person.viewer.id, skill_id=key, latitude=51.9, longitude=4.5) for key in CLAIMS]
    await transactions.atomic(ProfileSkill.bulk_create)(rows)


async def _offered(asker: Person) -> tuple[list[str], str]:
    """Public ids in the order of the page, and the page."""
    public_id = await wardrobe.draft(asker, audience="chosen")
    page = (await asker.get(f"/outfits/{public_id}/audience")).text
    return re.findall(r'name="people" value="([\w-]+)"', page), page


@transactions.atomic
async def _thanks(asker: Person, *helpers: Person) -> None:
    for helper in helpers:
        await track_record.thanked(helper.viewer.id, asker.viewer.id)


async def test_a_dozen_puppets_made_in_minutes_get_the_newcomers_places_at_most(house: House) -> None:
    yara = await house.join("Yara")
    puppets = [await house.join(f"Puppet {n}") for n in range(12)]
    for puppet in puppets:
        await _claims_everything(puppet, days_here=0)
    for puppet in puppets:
        await _thanks(puppet, *(other for other in puppets if other is not puppet))
    old = [await house.join(f"Old {n}") for n in range(12)]
    for one in old:
        await helps(one, days_here=60)
    ids = {puppet.viewer.public_id for puppet in puppets}
    offered = set((await _offered(yara))[0])
    assert offered
    assert not ids & offered, "held back for days"

    for days in (4, 29):
        since = clock.now() - timedelta(days=days)
        await transactions.atomic(Account.filter(nickname__startswith="Puppet").update)(joined_at=since)
        found, page = await _offered(yara)
        assert len(found) == people.OFFERED
        assert [one in ids for one in found] == [False] * 10 + [True] * people.NEWCOMERS
        assert page.count("Nieuw hier") == people.NEWCOMERS
        assert "Hielp" not in page, "thanks of people who are new themselves count for nothing"


async def test_somebody_new_has_a_place_beside_a_dozen_who_are_here_longer(house: House) -> None:
    yara, new = await house.join("Yara"), await house.join("New")
    await helps(new, days_here=10)
    old = [await house.join(f"Old {n}") for n in range(people.OFFERED)]
    for one in old:
        await helps(one, days_here=60)
    found, _page = await _offered(yara)
    assert len(found) == people.OFFERED
    assert found[-1] == new.viewer.public_id


async def test_what_others_say_comes_before_time_here_and_time_before_claims(house: House) -> None:
    yara, asker, other = await house.join("Yara"), await house.join("Asker"), await house.join("Other")
    claims, long_here, thanked = [await house.join(name) for name in ("Claims", "Long", "Thanked")]
    await _claims_everything(claims, days_here=40)
    await helps(long_here, days_here=400)
    await helps(thanked, days_here=40)
    for one in (asker, other):
        await transactions.atomic(Account.filter(id=one.viewer.id).update)(joined_at=clock.now() - timedelta(days=50))
    await _thanks(asker, thanked)
    await _thanks(other, thanked)
    found, page = await _offered(yara)
    assert found == [one.viewer.public_id for one in (thanked, long_here, claims)]
    assert "Hielp 2 mensen." in page
    assert page.count("Hier sinds") == 3
    await transactions.atomic(Account.filter(id=other.viewer.id).update)(suspended_at=clock.now())
    assert "Hielp 1 mens." in (await _offered(yara))[1]


async def test_who_knows_of_clothes_is_offered_first_of_two_who_are_here_as_long(house: House) -> None:
    yara, another, knows = [await house.join(name) for name in ("Yara", "Another", "Knows")]
    await _claims_everything(knows, days_here=40)
    await helps(another, days_here=40)
    assert (await _offered(yara))[0] == [one.viewer.public_id for one in (knows, another)]


async def test_a_thank_you_and_a_mark_make_the_record_once_for_two_people(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for _ in range(2):
        public_id = await ask(yara)
        await accept(yara, public_id, await offer(henk, public_id))
        await yara.post(f"/requests/{public_id}/close", {"says": "yes"})
        assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": "You helped me a lot."})).status_code == 303
    rows = await Thanks.all().values_list("helper_id", "asker_id")
    assert rows == [(henk.viewer.id, yara.viewer.id)]
    samira = await house.join("Samira")
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(samira)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Very nice colours together."}
    assert (await samira.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    page = (await yara.get(f"/outfits/{outfit}")).text
    [mark] = set(re.findall(r'action="(/feedback/[^"]+/helped|/outfits/[^"]*helped[^"]*)"', page)) or [""]
    assert (await yara.post(mark, {"garment": ""})).status_code == 303
    assert (samira.viewer.id, yara.viewer.id) in await Thanks.all().values_list("helper_id", "asker_id")


async def test_who_could_help_and_who_offers_is_marked_when_new(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    form = {"audience": "members", "helps": "1", "skills": "interview-practice"}
    for one in (henk, samira):
        assert (await one.write_profile(form)).status_code == 303
    await transactions.atomic(Account.filter(id=samira.viewer.id).update)(joined_at=clock.now() - timedelta(days=70))
    public_id = await ask(yara)
    for path in (f"/requests/{public_id}", f"/requests/{public_id}/people"):
        page = (await yara.get(path)).text
        assert page.count("Nieuw hier.") == 1
        assert page.count("2 maanden hier.") == 1
    await offer(henk, public_id)
    assert "Nieuw hier." in (await yara.get(f"/requests/{public_id}")).text
