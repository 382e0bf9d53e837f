"""What costs us or bothers somebody else has a limit for each person: mails, decoded photos, things posted."""

import pytest

from jobtease import mail
from jobtease.conversations import views as conversations
from jobtease.helping import answering
from jobtease.helping import views as helping
from jobtease.outfits import views as outfits
from jobtease.profiles import views as profiles
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House
from tests.outfits import wardrobe


async def test_an_offer_made_again_and_again_mails_nobody_to_death(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    statuses = []
    for n in range(answering.OFFERS.times + 3):
        answer = await henk.post(f"/requests/{public_id}/offer", {"message": f"I can help you, number {n}"})
        statuses.append(answer.status_code)
        await henk.post(f"/requests/{public_id}/offer/withdraw")
    assert statuses == [303] * answering.OFFERS.times + [429] * 3
    await house.work()
    assert await mail.Outbox.filter(account_id=yara.viewer.id).count() <= 2 * answering.OFFERS.times


async def test_requests_and_messages_have_a_limit(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    monkeypatch.setattr(conversations, "MESSAGES", conversations.Budget(2, conversations.MESSAGES.per))
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id))
    said = [(await yara.post(f"/conversations/{talk}/messages", {"message": "Hoi"})).status_code for _ in range(3)]
    assert said == [303, 303, 429]
    posted = [(await yara.post("/requests/new", REQUEST)).status_code for _ in range(helping.ASKS.times)]
    assert posted == [303] * (helping.ASKS.times - 1) + [429]


async def test_photos_are_not_developed_without_end(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    monkeypatch.setattr(outfits, "HIDES", outfits.Budget(1, outfits.HIDES.per))
    public_id = await wardrobe.draft(yara)
    hidden = [(await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "10"})).status_code for _ in range(2)]
    assert hidden == [303, 429]


async def test_a_profile_is_saved_sixty_times_an_hour(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    monkeypatch.setattr(profiles, "SAVES", profiles.Budget(1, profiles.SAVES.per))
    form = {"headline": "Horeca", "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    assert [(await yara.post("/me/profile", form)).status_code for _ in range(2)] == [303, 429]
