"""The profile in parts: what each asks of whom, that it is saved by itself, and what two tabs do to each other."""

import json
import re
from dataclasses import asdict

import pytest

from jobtease.audience import Audience
from jobtease.data import transactions
from jobtease.profiles import actions, queries, sections
from jobtease.profiles.editing.details import ProfileChange
from jobtease.profiles.models import Profile, ProfileSkill
from tests.helping.people import ask
from tests.house import House

LOOKING = 'name="looking_for"'
SEEN = re.compile(r'name="seen" value="([^"]*)"')


async def test_who_is_new_is_first_asked_what_they_are_here_for(house: House) -> None:
    yara = await house.join("Yara")
    page = (await yara.get("/me/profile")).text
    assert "Wat kom je hier doen?" in page
    assert "/me/profile/about" not in page
    assert "checked" not in page
    nothing = await yara.post("/me/profile/purpose")
    assert nothing.status_code == 422
    assert 'id="field-purpose-error"' in nothing.text
    for purpose, leads in (("work", "/me/profile/about"), ("help", "/me/profile")):
        answer = await yara.save_profile("purpose", {"purpose": purpose})
        assert answer.headers["location"] == leads
    page = (await yara.get("/me/profile")).text
    for part in ("about", "skills", "helping", "audience", "purpose"):
        assert f'href="/me/profile/{part}"' in page
    assert "Je helpt anderen." in page


async def test_who_comes_straight_to_a_part_is_asked_there(house: House) -> None:
    """A link from "fill in your skills" leads past the first question."""
    henk = await house.join("Henk")
    assert 'name="purpose"' in (await henk.get("/me/profile/skills")).text
    assert (await henk.save_profile("skills", {"skills": "excel"})).status_code == 422
    assert (await henk.save_profile("skills", {"skills": "excel", "purpose": "help"})).status_code == 303
    assert 'name="purpose"' not in (await henk.get("/me/profile/skills")).text
    profile = await Profile.get(author_id=henk.viewer.id)
    assert (profile.purpose, profile.helps) == ("help", True)


async def test_somebody_who_helps_never_reads_what_i_look_for(house: House) -> None:
    henk, yara, samira = await house.join("Henk"), await house.join("Yara"), await house.join("Samira")
    for person, purpose in ((henk, "help"), (yara, "work"), (samira, "both")):
        await person.save_profile("purpose", {"purpose": purpose})
        about, helping = [(await person.get(f"/me/profile/{part}")).text for part in ("about", "helping")]
        assert (LOOKING in about) is (purpose != "help")
        assert ("zoekt werk in een hotel" in about) is (purpose != "help")
        assert ('name="offering"' in helping) is (purpose != "work")
        assert 'name="postcode"' in helping
        assert "(hoeft niet)" not in about + helping
        assert about.count("Je mag alles leeg laten.") == 1
    # what she wrote while she looked for work is still hers to read and to change
    await yara.save_profile("about", {"looking_for": "Zestien uur"})
    await yara.save_profile("purpose", {"purpose": "help"})
    assert "Zestien uur" in (await yara.get("/me/profile/about")).text


async def test_a_part_leaves_the_others_as_they_are(house: House) -> None:
    yara = await house.join("Yara")
    whole = {
        "headline": "Kapster",
        "looking_for": "Zestien uur",
        "skills": ["excel"],
        "languages": ["ti", "dse"],
        "offering": "Brieven lezen",
        "weekly_maximum": "2",
        "free_days": ["4"],
        "audience": "municipality",
    }
    assert (await yara.write_profile(whole)).status_code == 303
    before = await queries.to_edit(yara.viewer)
    sent: dict[str, dict[str, str | list[str]]] = {
        "about": {"headline": "Kapster, 24", "looking_for": "Zestien uur"},
        "skills": {"skills": ["barista"], "languages": ["nl"]},
        "helping": {"offering": "Brieven", "weekly_maximum": "2", "travel_km": "10", "free_days": ["4"]},
        "audience": {"audience": "members"},
        "purpose": {"purpose": "work"},
    }
    changed = {"about": {"headline"}, "skills": {"skills", "languages"}, "helping": {"offering", "helps_online"}}
    for part, values in sent.items():
        assert (await yara.save_profile(part, values)).status_code == 303
        after = await queries.to_edit(yara.viewer)
        told, told_before = asdict(after), asdict(before)
        assert told.pop("document") != told_before.pop("document") or part in ("purpose", "audience", "helping"), part
        assert {name for name in told if told[name] != told_before[name]} <= changed.get(part, {part}), part
        before = after


async def test_nobody_is_offered_as_a_helper_who_said_nothing_of_with_what(house: House) -> None:
    henk = await house.join("Henk")
    for part, values, helps in (
        ("purpose", {"purpose": "help"}, False),
        ("helping", {"offering": "Koffie drinken"}, True),
        ("helping", {"offering": ""}, False),
        ("skills", {"skills": "excel"}, True),
        ("purpose", {"purpose": "work"}, False),
        ("purpose", {"purpose": "both"}, True),
        ("skills", {"skills": ""}, False),
    ):
        assert (await henk.save_profile(part, values)).status_code == 303
        assert (await Profile.get(author_id=henk.viewer.id)).helps is helps, (part, values)
        assert {one.helps for one in await ProfileSkill.filter(account_id=henk.viewer.id)} <= {helps}


async def test_after_saying_what_they_can_a_helper_lands_at_what_fits_now(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await ask(yara)
    answer = await henk.save_profile("skills", {"skills": "interview-practice", "purpose": "help"})
    assert answer.headers["location"] == "/requests/for-you"
    assert "Nu past 1 vraag bij je." in (await henk.get("/requests/for-you")).text
    asker = await house.join("Noor")
    answer = await asker.save_profile("skills", {"skills": "interview-practice", "purpose": "work"})
    assert answer.headers["location"] == "/me/profile"


@pytest.mark.parametrize("part", ["about", "skills", "helping", "audience", "purpose"])
async def test_two_tabs_do_not_overwrite_each_other_silently(house: House, part: str) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster", "helps": "1", "skills": "excel"})).status_code == 303
    values = {
        "about": ({"headline": "In the first tab"}, {"headline": "In the second"}),
        "skills": ({"skills": "barista"}, {"languages": "ti"}),
        "helping": ({"travel_km": "12"}, {"travel_km": "15"}),
        "audience": ({"audience": "me"}, {"audience": "municipality"}),
        "purpose": ({"purpose": "help"}, {"purpose": "work"}),
    }[part]
    [seen] = SEEN.findall((await yara.get(f"/me/profile/{part}")).text)
    assert (await yara.save_profile(part, values[0] | {"seen": seen})).status_code == 303
    stored = await queries.to_edit(yara.viewer)
    late = await yara.save_profile(part, values[1] | {"seen": seen})
    assert late.status_code == 409
    assert "intussen iets anders opgeslagen" in late.text
    assert await queries.to_edit(yara.viewer) == stored
    [seen] = SEEN.findall(late.text)
    assert (await yara.save_profile(part, values[1] | {"seen": seen})).status_code == 303
    assert await queries.to_edit(yara.viewer) != stored


async def test_a_tab_with_another_part_is_in_nobodys_way(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster"})).status_code == 303
    [seen] = SEEN.findall((await yara.get("/me/profile/about")).text)
    assert (await yara.save_profile("skills", {"skills": "excel"})).status_code == 303
    assert (await yara.save_profile("about", {"headline": "Kapster, 24", "seen": seen})).status_code == 303


async def test_two_parts_of_a_new_profile_are_in_nobodys_way(house: House) -> None:
    yara = await house.join("Yara")
    [seen] = SEEN.findall((await yara.get("/me/profile/about")).text)
    assert (await yara.save_profile("skills", {"skills": "excel", "purpose": "work"})).status_code == 303
    assert (await yara.save_profile("about", {"headline": "Kapster", "seen": seen})).status_code == 303


async def test_of_two_at_the_same_moment_one_is_told(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster"})).status_code == 303
    meanwhile = Profile.filter(author_id=yara.viewer.id)

    async def other() -> None:
        await meanwhile.update(version=99)

    values = await queries.to_edit(yara.viewer)
    first = await Profile.get(author_id=yara.viewer.id)
    await transactions.atomic(other)()

    class Stale:
        """What was read before the other one wrote."""

        @staticmethod
        async def first() -> Profile:
            return first

    asked, stale = Profile.filter, [Stale]
    monkeypatch.setattr(Profile, "filter", lambda *q, **by: stale.pop() if stale else asked(*q, **by))
    with pytest.raises(actions.Overtaken):
        await actions.save(yara.viewer, ProfileChange(headline="Too late"))
    monkeypatch.undo()
    assert await queries.to_edit(yara.viewer) == values


async def test_the_whole_list_of_skills_is_a_page_of_its_own(house: House) -> None:
    """Without a script it is the way to choose; it would be a third of what everybody else loads."""
    yara = await house.join("Yara")
    assert (await yara.write_profile({"skills": "excel"})).status_code == 303
    short, whole = [(await yara.get(f"/me/profile/skills{query}")).text for query in ("", "?list=1")]
    assert 'href="?list=1" id="field-skills"' in short
    assert 'value="barista"' not in short
    assert 'value="barista"' in whole
    for page in (short, whole):
        assert 'value="excel" checked' in page
        assert page.count('id="field-skills"') == 1


async def test_languages_are_found_by_typing_and_chosen_without_a_script(house: House) -> None:
    yara = await house.join("Yara")

    async def found(text: str) -> list[str]:
        return [one["label"] for one in json.loads((await yara.get(f"/me/profile/languages?q={text}")).text)]

    assert await found("tig") == ["Tigrinya"]
    assert await found("oekraiens") == ["Oekraïens"]
    assert "Nederlandse Gebarentaal" in await found("gebaren")
    assert await found("") == []
    assert await found("x" * 5000) == []
    page = (await yara.get("/me/profile/skills?list=1")).text
    assert 'name="languages" value="ti"' in page
    assert (await yara.save_profile("skills", {"languages": ["ti", "vi"], "purpose": "work"})).status_code == 303
    assert "Tigrinya, Vietnamees" in (await yara.get(f"/people/{yara.viewer.public_id}")).text


@pytest.mark.parametrize("language", ["nl", "en"])
async def test_the_list_says_what_is_in_each_part_and_who_sees_it(house: House, language: str) -> None:
    yara = await house.join("Yara", language=language)
    await yara.save_profile("purpose", {"purpose": "work"})
    empty, audience = {"nl": ("Nog niets", "Alle deelnemers zien dit"), "en": ("Nothing yet", "All members see this")}[
        language
    ]
    page = (await yara.get("/me/profile")).text
    assert page.count(empty) == 10  # three forms, and seven sections
    assert page.count(audience) == 2  # the eye, and the row about it
    assert (
        await yara.write_profile({"headline": "Kapster", "skills": ["excel", "barista"], "audience": "me"})
    ).status_code == 303
    groups = sections.groups(await queries.to_edit(yara.viewer))
    told = {row.route: row.told for group in groups for row in group.rows}
    assert told["profiles:edit_about"] == "Kapster"
    assert told["profiles:edit_skills"].startswith("2 ")
    assert audience not in (await yara.get("/me/profile")).text


async def test_who_comes_to_a_part_directly_may_be_here_for_anything(house: House) -> None:
    """What is asked on the way decides which fields there are, and says nothing of another tab."""
    for number, purpose in enumerate(("work", "help", "both")):
        for part in ("about", "skills", "helping", "audience"):
            henk = await house.join(f"Henk {number} {part}")
            answer = await henk.save_profile(part, {"purpose": purpose, "audience": "members"})
            assert answer.status_code == 303, (part, purpose)


async def test_words_that_came_while_it_was_opened_are_looked_at(house: House) -> None:
    """A form may take a minute to come: what is saved beside it in that minute was for its author alone."""
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster", "purpose": "work", "audience": "me"})).status_code == 303
    read = await queries.to_edit(yara.viewer)
    await yara.save_profile("about", {"headline": "Kapster", "about": "Bel me op 06-12345678", "anyway": "1"})
    with pytest.raises(actions.Overtaken):
        await actions.save(yara.viewer, ProfileChange(audience=Audience.MEMBERS), checked=read)
    assert (await Profile.get()).audience is Audience.ME
