"""Somebody who did everything there is to do here leaves: nothing of her is found in any table, file or mail that waits."""

import asyncio
import contextvars
import email
from datetime import timedelta
from email.policy import default
from typing import Any

import pytest
from tortoise.exceptions import IntegrityError

from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.conversations.models import Message
from jobtease.data import transactions
from jobtease.feature import Feature, Features
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import all_of
from jobtease.outfits.asking import photo_actions
from jobtease.outfits.models import Outfit
from jobtease.photos import files
from jobtease.resources import Resources
from jobtease.words.translations import speaking
from tests import told
from tests.accounts.traces import COLUMNS, traces_of
from tests.helping.people import accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

NAME = "Zonnebloem"
TITLE = "Zonnebloems brief aan het hotel"


async def _told(person: Person) -> list[str]:
    with speaking("en"):
        return [notice.text for notice in (await all_of(person.viewer))[0]]


async def _a_full_life(house: House, one: Person, henk: Person) -> str:
    """She posts, asks, offers, talks, reports and is reported; the conversation in which Henk helps her."""
    about = {"headline": f"{NAME} zoekt werk", "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    assert (await one.write_profile(about | {"free_days": ["1"], "languages": ["nl"]})).status_code == 303
    outfit = await wardrobe.ask(one, photos=2, question=f"Kan dit, vraagt {NAME}?")
    request = await ask(one, title=TITLE)
    conversation = await accept(one, request, await offer(henk, request))
    for person in (one, henk):
        said = await person.post(f"/conversations/{conversation}/messages", {"message": "Tot woensdag"})
        assert said.status_code == 303
    await house.work()
    await one.post(f"/requests/{request}/close", {"says": "yes"})
    thanked = await one.post(f"/requests/{request}/thanks", {"thanks": f"Dank je, van {NAME}"})
    assert thanked.status_code == 303
    hers = await ask(henk, title="Wie leest mijn brief?")
    await accept(henk, hers, await offer(one, hers, "Ik lees je brief"))
    waiting = await ask(henk, title="Wie belt met mij?")
    await offer(one, waiting, f"{NAME} belt graag")
    reported = await one.post(f"/report/request/{waiting}", {"reason": "other", "note": f"{NAME} vindt dit raar"})
    assert reported.status_code in (200, 303)
    reported = await henk.post(f"/report/outfit/{outfit}", {"reason": "other", "note": "Raar"})
    assert reported.status_code in (200, 303)
    await house.work()
    return conversation


async def test_nothing_of_her_is_left(house: House) -> None:
    one, henk = await house.join(NAME), await house.join("Henk")
    conversation = await _a_full_life(house, one, henk)
    marloes = await house.moderator()
    about_hers = await Case.get(author_id=one.viewer.id, closed_at=None)
    assert (await marloes.post(f"/desk/cases/{about_hers.public_id}", {"ruling": "nothing"})).status_code == 303
    told = await _told(henk)
    assert any(NAME in text for text in told)
    assert any(TITLE in text for text in told)
    assert wardrobe.on_disk(house)
    account = one.viewer
    everywhere = set().union(*(await traces_of(account)).values())
    assert everywhere >= {"nickname", "address", "public_id", *COLUMNS - {"actor_id", "blocker_id", "blocked_id"}}
    assert (await one.post("/me/leave", {"nickname": NAME})).status_code == 303
    await house.work()  # her address goes with the last mail to it
    assert await traces_of(account) == {"event": {"public_id"}}
    assert wardrobe.on_disk(house) == []
    told = await _told(henk)
    assert any(text.startswith("A former member") for text in told)
    assert not any(NAME in text for text in told)
    page = await henk.get(f"/conversations/{conversation}")
    assert "een oud-deelnemer" in page.text
    assert await Message.filter(text="Tot woensdag").count() == 2
    assert (await henk.get("/me/notices")).status_code == 200


async def test_a_mail_that_waits_names_nobody_who_has_left(house: House) -> None:
    one, henk = await house.join(NAME), await house.join("Henk")
    tell = transactions.atomic(told.tell)
    await tell(
        "1:henk", henk.viewer.id, "{name} offers help with “{title}”.", "/", about=one.viewer.id, title="Een brief"
    )
    await one.post("/me/leave", {"nickname": NAME})
    await house.work()
    letters = [
        email.message_from_bytes(path.read_bytes(), policy=default) for path in house.settings.mails.glob("*.eml")
    ]
    (mail,) = [one.get_content() for one in letters if one["To"].addresses[0].username == "henk"]
    assert NAME not in mail
    assert "Een oud-deelnemer" in mail
    assert await NoticeRow.all().count() == 1


async def test_what_is_being_posted_while_somebody_is_erased_leaves_no_photo(house: House) -> None:
    yara = await house.join("Yara")
    posting: list[asyncio.Task[Any]] = []

    async def meanwhile(account_id: int, resources: Resources) -> None:
        """The features have looked for what is hers; now another form of hers arrives, on a connection of its own."""
        posting.append(asyncio.create_task(wardrobe.post(yara), context=contextvars.Context()))
        await asyncio.wait(posting, timeout=1)

    features = Features(*house.app.state.features.listed, Feature("meanwhile", eraser=meanwhile))
    await erasure_actions.erase(yara.viewer, features, house.resources)
    # before the last look, after it, or between it and the row of the account: which, is up to the machine
    assert (await posting[0]).status_code in (303, 404, 409)
    with clock.travel(timedelta(minutes=5)):
        await files.destroy_leftovers(house.resources)
    assert await Outfit.all().count() == 0
    assert wardrobe.on_disk(house) == []


async def test_a_form_of_who_is_gone_is_not_said_to_be_there(house: House) -> None:
    """As a real form it has a key. That it can't be saved doesn't mean that it was saved before."""
    yara = await house.join("Yara")
    await erasure_actions.erase(yara.viewer, house.app.state.features, house.resources)
    with pytest.raises(IntegrityError):
        await photo_actions.begin(yara.viewer, [], [], house.resources, key="A" * 16)


async def test_erasing_twice_at_the_same_moment_erases_once(house: House) -> None:
    yara = await house.join("Yara")
    doors = house.app.state.features
    await asyncio.gather(*(erasure_actions.erase(yara.viewer, doors, house.resources) for _ in range(3)))
    assert len(await house.happened("accounts:account:erased")) == 1
