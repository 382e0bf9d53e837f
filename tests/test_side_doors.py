"""What somebody may not read doesn't come to them by another way: a notice, a copy of their own things, a card drawn earlier."""

import asyncio
import io
import zipfile

import pytest

from jobtease import clock
from jobtease.accounts.erasure import actions as erasure_actions
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.data import transactions
from jobtease.events import event_log
from jobtease.helping.events import HelpingEvent
from jobtease.helping.models import HelpRequest
from jobtease.moderation.desk import live_feed
from tests.helping.people import REQUEST, accept, ask, offer
from tests.house import House, Person
from tests.outfits import wardrobe

TITLE = "Zonnebloem reads my letter?"


async def _copy_of(person: Person) -> str:
    with zipfile.ZipFile(io.BytesIO((await person.get("/me/copy")).content)) as archive:
        return archive.read("jobtease.json").decode()


@pytest.mark.parametrize("kept", [Visibility.HELD, Visibility.HIDDEN])
async def test_words_that_a_moderator_keeps_back_are_in_no_notice_to_others(house: House, kept: Visibility) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await offer(henk, public_id)
    await transactions.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=kept)
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST | {"title": TITLE})).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/withdraw")).status_code == 303
    await house.work()
    told = (await henk.get("/me/notices")).text
    assert "“…”" in told
    assert "Zonnebloem" not in told


async def test_a_copy_of_mine_names_no_question_that_is_not_for_me(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan")
    public_id = await ask(yara)
    for helper in (henk, daan):
        await offer(helper, public_id)
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    change = REQUEST | {"title": TITLE}
    assert (await yara.post(f"/requests/{public_id}/edit", change)).status_code == 303
    assert "Zonnebloem" not in await _copy_of(henk)
    assert "Zonnebloem" in await _copy_of(daan)
    assert (await yara.post(f"/requests/{public_id}/edit", change | {"audience": "helpers"})).status_code == 303
    assert "Zonnebloem" not in await _copy_of(daan)
    assert (await yara.post(f"/requests/{public_id}/edit", change)).status_code == 303
    await transactions.atomic(HelpRequest.filter(public_id=public_id).update)(visibility=Visibility.HIDDEN)
    assert "Zonnebloem" not in await _copy_of(daan)
    assert "Zonnebloem" in await _copy_of(yara)


async def test_a_copy_of_mine_holds_nothing_of_who_is_suspended(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(henk)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Very nice colours together."}
    assert (await henk.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    assert "Very nice colours" in await _copy_of(yara)
    await transactions.atomic(Account.filter(id=henk.viewer.id).update)(suspended_at=clock.now())
    assert "Very nice colours" not in await _copy_of(yara)


async def test_what_a_suspended_person_asks_is_out_of_sight_but_for_who_helps(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan")
    waits, goes_on = await ask(yara, title=TITLE), await ask(yara, title="Who goes along to the hotel?")
    await offer(henk, waits)
    await accept(yara, goes_on, await offer(daan, goes_on))
    suspend = transactions.atomic(Account.filter(id=yara.viewer.id).update)
    for since, status in ((clock.now(), 404), (None, 200)):
        await suspend(suspended_at=since)
        assert (await henk.get(f"/requests/{waits}")).status_code == status
        assert (await daan.get(f"/requests/{goes_on}")).status_code == 200
        assert ("Zonnebloem" in (await henk.get("/requests")).text) is (status == 200)
        assert ("along to the hotel" in (await daan.get("/requests")).text) is True
        again = await henk.post(f"/requests/{waits}/offer", {"message": "I know hotels. Thursday at seven?"})
        assert again.status_code == (404 if status == 404 else 303)


async def test_who_moved_away_is_known_at_the_old_place_by_no_new_name(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    assert "Yara" in (await marloes.get("/desk")).text
    moved = {"nickname": "Zonnebloem", "municipality": "Utrecht", "language": "nl"}
    assert (await yara.post("/me/account", moved)).status_code == 303
    await house.work()
    assert "Zonnebloem" not in (await marloes.get("/desk")).text


async def test_the_desk_tells_what_was_just_done_also_when_the_live_feed_is_behind(house: House) -> None:
    marloes, hub = await house.moderator(), house.resources.live
    behind = await event_log.newest()
    await house.join("Yara")
    async with asyncio.timeout(120):
        while hub.position < await event_log.newest():
            await asyncio.sleep(0.01)  # it follows by itself, and would be ahead of us
    hub.position = behind
    desk = (await marloes.get("/desk")).text
    assert "Yara" in desk
    assert f'data-after="{await event_log.newest()}"' in desk


async def test_no_card_of_the_live_feed_outlives_its_words(house: House) -> None:
    yara = await house.join("Yara")
    await ask(yara, title=TITLE)
    follow = live_feed.follower(house.app, house.resources.live)
    until = await event_log.newest()

    async def cards() -> bytes:
        batch = await event_log.within(["GM0599"], (HelpingEvent.REQUEST_POSTED,), after=0, until=until, limit=10)
        return b"".join(card for _id, card in await live_feed.messages(house.app, "nl", batch))

    assert b"Zonnebloem" in await cards()
    await erasure_actions.erase(yara.viewer, house.app.state.features, house.resources)
    await follow(await event_log.after(until))
    assert await cards() == b""


async def test_an_odd_id_in_a_query_is_nothing(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id))
    for odd in ("%00", "a" * 100, "%F0%9F%91%97"):
        seen = [
            (await yara.get(path + odd)).status_code
            for path in (
                f"/conversations/{talk}?before=",
                f"/conversations/{talk}/newer?after=",
                "/requests/new?again=",
            )
        ]
        assert seen == [200, 204, 404]
