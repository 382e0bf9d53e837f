"""Writing one's profile, and who then sees it."""

import pytest

from jobtease.data import raw_sql, transactions
from jobtease.profiles import actions
from jobtease.profiles.models import Profile, ProfileSkill
from tests.house import PROFILE, House, Person

FORM = {
    "headline": "19, wil de horeca in",
    "about": "Ik ben vrolijk.\n\nEn ik ben op tijd.",
    "skills": ["barista", "serveren"],
    "languages": ["nl", "ti"],
    "free_days": ["4", "32"],
    "travel_km": "12",
    "weekly_maximum": "2",
    "audience": "members",
}


async def _a_form() -> dict[str, object]:
    rows = await raw_sql.fetch("SELECT key FROM skill ORDER BY key LIMIT 2")
    return FORM | {"skills": [row["key"] for row in rows]}


async def _saved(person: Person, **changes: object) -> None:
    answer = await person.write_profile((await _a_form()) | changes)
    assert answer.status_code == 303, answer.text


async def test_a_saved_profile_is_shown_to_another_member(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", "GM0344")
    await _saved(yara)
    page = await henk.get(f"/people/{yara.viewer.public_id}")
    assert page.status_code == 200
    assert "19, wil de horeca in" in page.text
    assert await ProfileSkill.filter(account_id=yara.viewer.id).count() == 2
    events = await house.happened("profiles:profile:changed")
    assert {event.municipality for event in events} == {"GM0599"}


async def test_the_form_comes_back_filled(house: House) -> None:
    yara = await house.join("Yara")
    await _saved(yara)
    assert "19, wil de horeca in" in (await yara.get("/me/profile/about")).text
    assert 'value="12"' in (await yara.get("/me/profile/helping")).text


@pytest.mark.parametrize(
    "audience, seen", [("members", True), ("municipality", False), ("me", False), ("helpers", False)]
)
async def test_only_the_audience_sees_it(house: House, audience: str, seen: bool) -> None:
    yara, daan = await house.join("Yara"), await house.join("Daan", "GM0344")
    await _saved(yara, audience=audience)
    assert (await daan.get(f"/people/{yara.viewer.public_id}")).status_code == (200 if seen else 404)
    assert (await yara.get(f"/people/{yara.viewer.public_id}")).status_code == 200


async def test_a_member_without_a_profile_is_not_there_for_others(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    assert (await henk.get(f"/people/{yara.viewer.public_id}")).status_code == 404
    assert (await yara.get(f"/people/{yara.viewer.public_id}")).status_code == 200
    assert (await henk.get("/people/nobody")).status_code == 404


BAD = (
    ("headline", "x" * 121),
    ("about", "y" * 100_000),
    ("travel_km", "-1"),
    ("travel_km", "ver"),
    ("weekly_maximum", "99999999999"),
    ("postcode", "0000 AA"),
    ("postcode", "hier"),
    ("free_days", "128"),
    ("languages", "xx"),
    ("audience", "everybody"),
    ("audience", ""),
)


async def test_bad_input_is_told_beside_the_field_and_nothing_is_saved(house: House) -> None:
    yara = await house.join("Yara")
    form = (await _a_form()) | {"purpose": "both"} | dict.fromkeys(("headline", "offering"), "typed and kept 🎒")
    for field, value in BAD:
        [part] = [part for part, names in PROFILE.items() if field in names]
        answer = await yara.save_profile(part, form | {field: value})
        assert answer.status_code == 422, field
        assert ("typed and kept 🎒" in answer.text) is (part in ("about", "helping") and field != "headline"), field
        assert f'id="field-{field}-error"' in answer.text, field
        assert not await Profile.filter(author_id=yara.viewer.id).exists(), field


async def test_strange_letters_are_kept_and_markup_is_shown_as_text(house: House) -> None:
    yara = await house.join("Yara")
    await _saved(yara, about="<script>alert(1)</script>\x00 مرحبا 👩‍🍳")
    page = await yara.get(f"/people/{yara.viewer.public_id}")
    assert "&lt;script&gt;alert(1)&lt;/script&gt; مرحبا 👩‍🍳" in page.text


async def test_skills_know_where_their_person_is(house: House) -> None:
    yara = await house.join("Yara")
    await _saved(yara)
    first = await Profile.get(author_id=yara.viewer.id)
    await actions.move(yara.viewer.id, "GM0344")
    moved = await Profile.get(author_id=yara.viewer.id)
    assert moved.latitude != first.latitude
    await _skills_are_at(yara, moved)
    await transactions.atomic(Profile.filter(id=moved.id).update)(postcode="3511AB")
    await actions.put_on_map(moved.id, "3511AB", (52.09, 5.12))
    await _skills_are_at(yara, await Profile.get(author_id=yara.viewer.id))
    await _saved(yara, skills=["excel"])
    await _skills_are_at(yara, await Profile.get(author_id=yara.viewer.id))


async def _skills_are_at(person: Person, profile: Profile) -> None:
    found = await ProfileSkill.filter(account_id=person.viewer.id)
    assert found
    for skill in found:
        assert (skill.latitude, skill.longitude) == (profile.latitude, profile.longitude)


async def test_who_moves_is_found_in_the_new_place(house: House) -> None:
    yara, daan = await house.join("Yara"), await house.join("Daan", "GM0344")
    await _saved(yara, audience="municipality")
    about = {"nickname": "Yara", "language": "nl", "mail_notices": "1"}
    for place, status in (("Utrecht", 200), ("Utrecht", 200), ("Delft", 404)):
        await yara.post("/me/account", about | {"municipality": place})
        await house.work()
        assert (await daan.get(f"/people/{yara.viewer.public_id}")).status_code == status
    assert len(await house.happened("profiles:profile:moved")) == 2
    await _skills_are_at(yara, await Profile.get(author_id=yara.viewer.id))
