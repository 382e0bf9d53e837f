"""Advice on one's own profile: it says why and shows an example, has no score, and goes for good when it is dismissed."""

import re

from jobtease.profiles.tips.models import DismissedTip
from tests.house import House

KEY = re.compile(r'name="key" value="([^"]+)"')


async def test_advice_says_why_and_goes_for_good_when_it_is_dismissed(house: House) -> None:
    yara = await house.join("Yara")
    words = "Ik ben een harde werker. Ik hielp elke dag vijftig gasten."
    assert (await yara.write_profile({"about": words})).status_code == 303
    page = (await yara.get("/me/profile/tips")).text
    assert "harde werker" in page
    assert "Dit schrijft bijna iedereen." in page
    keys = KEY.findall(page)
    assert (await yara.post("/me/profile/tips/dismiss", {"key": keys[0]})).status_code == 303
    assert "Dit schrijft bijna iedereen." not in (await yara.get("/me/profile/tips")).text
    assert (await yara.save_profile("about", {"about": "Nieuw hier. Ik ben een harde werker."})).status_code == 303
    assert "Dit schrijft bijna iedereen." not in (await yara.get("/me/profile/tips")).text
    assert (await yara.post("/me/profile/tips/again")).status_code == 303
    assert "Dit schrijft bijna iedereen." in (await yara.get("/me/profile/tips")).text


async def test_of_a_rule_that_was_dismissed_nothing_is_told_on_any_sentence(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"about": "Ik ben een harde werker."})).status_code == 303
    [of_sentence, of_rule, *_more] = KEY.findall((await yara.get("/me/profile/tips")).text)
    assert of_sentence.startswith(f"{of_rule}:")
    assert (await yara.post("/me/profile/tips/dismiss", {"key": of_rule})).status_code == 303
    assert (await yara.save_profile("about", {"about": "Een harde werker ben ik."})).status_code == 303
    assert of_rule not in KEY.findall((await yara.get("/me/profile/tips")).text)


async def test_nothing_is_dismissed_that_nobody_told(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.write_profile({"headline": "Kapster"})).status_code == 303
    for key in ("nosuchrule", "", "a" * 500):
        assert (await yara.post("/me/profile/tips/dismiss", {"key": key})).status_code == 404
    assert not await DismissedTip.all()


async def test_an_empty_profile_has_a_way_on_and_anybody_reads_the_rules(house: House) -> None:
    yara = await house.join("Yara")
    assert "Er is nog niets te lezen." in (await yara.get("/me/profile/tips")).text
    rules = (await house.visitor().get("/profile-advice")).text
    assert rules.count("<details") > 40
