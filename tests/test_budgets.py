"""What costs us or bothers somebody else has a limit for each person: mails, decoded photos, things posted."""

import pytest

from jobtease.accounts import views as accounts
from jobtease.conversations import views as conversations
from jobtease.helping.asking import views as helping
from jobtease.helping.offering import views as offering_views
from jobtease.mail import outbox
from jobtease.notices.models import NoticeRow
from jobtease.outfits.asking import audience_views
from jobtease.outfits.asking import views as outfits
from jobtease.profiles.editing import views as profiles
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House
from tests.outfits import wardrobe


async def test_an_offer_made_again_and_again_mails_nobody_to_death(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    statuses = []
    for n in range(offering_views.OFFERS.times + 3):
        answer = await henk.post(
            f"/requests/{public_id}/offer", {"message": f"I can help you with that letter, again: {n}"}
        )
        statuses.append(answer.status_code)
        withdrawn = await henk.post(f"/requests/{public_id}/offer/withdraw")
        assert withdrawn.status_code == (303 if answer.status_code == 303 else 409)
    assert statuses == [303] * offering_views.OFFERS.times + [429] * 3
    await house.work()
    assert await outbox.Outbox.filter(account_id=yara.viewer.id).count() <= 2 * offering_views.OFFERS.times


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
    assert [(await yara.save_profile("purpose", {"purpose": "work"})).status_code for _ in range(2)] == [303, 429]


async def test_choosing_other_people_again_and_again_mails_not_everybody(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    yara = await house.join("Yara")
    monkeypatch.setattr(
        audience_views, "CHOICES", audience_views.Budget(3, audience_views.CHOICES.per)
    )  # one of them before it is sent
    crowd = [await house.join(f"Helper {n}") for n in range(3)]
    for one in crowd:
        form = {"headline": "Horeca", "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
        assert (await one.write_profile(form)).status_code == 303
    public_id = await wardrobe.ask(yara)
    chosen = []
    for one in crowd:
        form = {"audience": "chosen", "people": one.viewer.public_id}
        chosen.append((await yara.post(f"/outfits/{public_id}/audience", form)).status_code)
        await house.work()
    assert chosen == [303, 303, 429]
    assert await NoticeRow.filter(path=f"/outfits/{public_id}").count() == 2


async def test_a_request_is_not_changed_without_end(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    monkeypatch.setattr(helping, "CHANGES", helping.Budget(1, helping.CHANGES.per))
    public_id = await ask(yara)
    assert [(await yara.post(f"/requests/{public_id}/edit", REQUEST)).status_code for _ in range(2)] == [303, 429]


async def test_nobody_goes_through_all_municipalities(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()

    async def move(place: str) -> int:
        form = {"nickname": "Yara", "municipality": place, "language": "nl"}
        return (await yara.post("/me/account", form)).status_code

    moved = [await move(place) for place in ("Utrecht", "Delft", "Rotterdam", "Rotterdam", "Leiden")]
    assert moved == [303] * accounts.MOVES.times + [303, 429]
    stays = {"nickname": "Marloes", "municipality": "Utrecht", "language": "nl"}
    assert {(await marloes.post("/me/account", stays)).status_code for _ in range(accounts.MOVES.times + 2)} == {303}
