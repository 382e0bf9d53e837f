"""Blocking somebody: at once, both ways, without a word to the other; and what a block does not do."""

import io
import json
import re
import zipfile

from jobtease import blocks
from jobtease.accounts.mandates import staff_actions
from jobtease.app import CONSUMERS
from jobtease.audience import Grant, HelpTie, Role
from jobtease.blocks import Block
from jobtease.conversations.models import Reading
from jobtease.data import faults, transactions
from jobtease.events import consuming
from jobtease.helping.models import HelpRequest, Offer
from jobtease.mail.outbox import Outbox
from jobtease.notices.models import NoticeRow
from tests.helping.people import accept, ask, offer, state_of
from tests.house import House, Person

WORD = "lokk"
"""In every Dutch word for it: blokkeren, geblokkeerd."""


async def block(person: Person, other: Person) -> None:
    """In two actions: the page that tells what will happen, and its button."""
    path = f"/people/{other.viewer.public_id}/block"
    assert (await person.get(path)).status_code == 200
    answer = await person.post(path)
    assert answer.status_code == 303, answer.text


async def _pages_of(person: Person, *paths: str) -> str:
    return " ".join([(await person.get(path)).text for path in paths])


async def test_the_conversation_and_the_help_end_and_the_other_reads_no_word_of_it(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id))
    await yara.post(f"/conversations/{talk}/messages", {"message": "Tot donderdag"})
    await house.work()
    await block(yara, henk)
    await house.work()
    for person in (yara, henk):
        page = await person.get(f"/conversations/{talk}")
        assert page.status_code == 200
        assert "Tot donderdag" in page.text
        assert 'name="message"' not in page.text
        assert (await person.post(f"/conversations/{talk}/messages", {"message": "Hoor je mij?"})).status_code == 409
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404
    read_by_henk = await _pages_of(henk, "/", "/requests", "/me/notices", "/me", "/me/people", f"/conversations/{talk}")
    assert "Yara" not in read_by_henk
    assert WORD not in read_by_henk.replace("wie je hebt geblokkeerd", "").replace("Je blokkeert of dempt iemand", "")
    assert await state_of(public_id) == "expired"
    assert (await yara.post(f"/requests/{public_id}/again")).status_code == 303
    wim = await house.join("Wim")
    assert await accept(yara, public_id, await offer(wim, public_id)) != talk


async def test_after_a_block_the_conversation_reads_as_if_the_other_had_left(house: House) -> None:
    """Word for word: the page of Henk's conversation, once after a block and once after an erasure, without names and moments."""
    henk, seen = await house.join("Henk"), []
    for name in ("Yara", "Sara"):
        asker = await house.join(name)
        public_id = await ask(asker)
        talk = await accept(asker, public_id, await offer(henk, public_id))
        await house.work()
        if name == "Yara":
            await block(asker, henk)
        else:
            assert (await asker.post("/me/leave", {"nickname": name})).status_code == 303
        await house.work()
        main = (await henk.get(f"/conversations/{talk}")).text.split("<main")[1].split("</main>")[0]
        message = re.search(r"data-message=\"(.{16})\"", main)
        assert message
        main = re.sub(r" · <a class=.soft. href=./report/message/[^<]*</a>", "", main)
        seen.append(re.sub(r"<time.*?</time>", "", main.replace(talk, "").replace(message[1], "")))
        assert (await henk.get(f"/requests/{public_id}")).status_code == 404
    assert seen[0] == seen[1]
    assert "Dit gesprek is voorbij" in seen[0]


async def test_ties_chosen_reviewers_badges_and_waiting_mails_go(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id))
    await henk.post(f"/conversations/{talk}/messages", {"message": "Ben je er?"})
    await consuming.consume_all(CONSUMERS)
    assert await Outbox.filter(sent_at=None, account_id=yara.viewer.id).exists()
    await block(yara, henk)
    assert await HelpTie.all().count() == 0
    assert await Reading.filter(unread__gt=0).count() == 0
    for account, other in ((yara, henk), (henk, yara)):
        assert not await NoticeRow.filter(account_id=account.viewer.id, about_id=other.viewer.id).exists()
    assert not await Outbox.filter(sent_at=None, account_id=yara.viewer.id).exists()


async def test_offers_both_ways_go_and_nobody_is_counted(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    hers, his = await ask(yara), await ask(henk)
    await offer(henk, hers)
    await offer(yara, his)
    await block(yara, henk)
    assert {(one.state.value, one.author_id) for one in await Offer.all()} == {
        ("declined", henk.viewer.id),
        ("withdrawn", yara.viewer.id),
    }
    assert set(await HelpRequest.all().values_list("offer_count", flat=True)) == {0}
    await house.work()
    told = (await henk.get("/me/notices")).text
    assert "Yara" not in told
    assert "Iemand die je hulp aanbood, heeft het niet meer nodig" in told
    assert "Henk biedt" not in (await yara.get("/me/notices")).text
    for person, path in ((henk, hers), (yara, his)):
        assert (await person.get(f"/requests/{path}")).status_code == 404
        assert (await person.post(f"/requests/{path}/offer", {"message": "Toch maar?"})).status_code == 404
        assert (await person.post(f"/requests/{path}/offer/withdraw")).status_code == 404


async def test_unblocking_brings_back_nothing_that_ended(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    talk = await accept(yara, public_id, await offer(henk, public_id))
    await block(yara, henk)
    assert "Henk" in (await yara.get("/me/people")).text
    assert (await henk.post(f"/people/{yara.viewer.public_id}/unblock")).status_code == 303
    assert await Block.all().count() == 1
    assert (await yara.post(f"/people/{henk.viewer.public_id}/unblock")).status_code == 303
    assert await Block.all().count() == 0
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Hallo"})).status_code == 409
    assert not await HelpTie.all().exists()
    other = await ask(henk)
    assert (await yara.get(f"/requests/{other}")).status_code == 200


async def test_what_reached_me_can_be_reported_whoever_blocked_whom(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    offered = await offer(henk, public_id, "Je bent mooi.")
    await block(henk, yara)  # who harms blocks, to get out of sight
    page = (await yara.get(f"/requests/{public_id}")).text
    assert "Henk" not in page
    assert f"/report/offer/{offered}" in page
    answer = await yara.post(f"/report/offer/{offered}", {"reason": "sexual", "note": ""})
    assert answer.status_code == 303, answer.text
    marloes = await house.moderator()
    assert "Henk" in (await marloes.get("/desk")).text


async def test_blocking_opens_nothing_to_who_blocks(house: House) -> None:
    """Block first and read then, by way of the form to report with: what was never shown isn't shown there."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    open_to_all, for_helpers = await ask(henk), await ask(henk, audience="helpers")
    assert (await yara.get(f"/report/request/{for_helpers}")).status_code == 404
    await block(yara, henk)
    assert (await yara.get(f"/report/request/{for_helpers}")).status_code == 404
    assert (await yara.get(f"/report/request/{open_to_all}")).status_code == 200
    assert (await henk.get(f"/report/profile/{yara.viewer.public_id}")).status_code == 404


async def test_the_blocked_cant_find_out_by_the_pages_of_blocking(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await accept(yara, public_id, await offer(henk, public_id))
    await block(yara, henk)
    assert (await henk.get(f"/people/{yara.viewer.public_id}/block")).status_code == 404
    assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 404
    marloes = await house.moderator()
    assert (await henk.post(f"/people/{marloes.viewer.public_id}/block")).status_code == 404


async def test_blocks_are_in_the_copy_of_who_made_them_and_go_with_either(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await accept(yara, public_id, await offer(henk, public_id))
    await block(yara, henk)

    async def copy(person: Person) -> str:
        with zipfile.ZipFile(io.BytesIO((await person.get("/me/copy")).content)) as archive:
            return archive.read("jobtease.json").decode()

    assert len(json.loads(await copy(yara))["ties"]["blocked"]) == 1
    his = await copy(henk)
    assert json.loads(his)["ties"]["blocked"] == []
    assert "Yara" not in his
    assert "hotel" not in his.replace("I know hotels", "")
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert await Block.all().count() == 0
    assert await Grant.all().count() == 0


async def test_no_row_can_block_oneself(house: House) -> None:
    yara = await house.join("Yara")
    assert (await yara.post(f"/people/{yara.viewer.public_id}/block")).status_code == 404
    make = transactions.atomic(Block.create)
    try:
        await make(blocker_id=yara.viewer.id, blocked_id=yara.viewer.id)
    except faults.IntegrityError:
        return
    raise AssertionError("a block of oneself was stored")


async def test_a_block_of_who_became_a_moderator_can_be_taken_back(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await ask(henk)
    await block(yara, henk)
    await staff_actions.appoint("henk@example.nl", "Henk", "GM0599", Role.MODERATOR)
    assert "Henk" in (await yara.get("/me/people")).text
    assert (await yara.post(f"/people/{henk.viewer.public_id}/unblock")).status_code == 303
    assert await Block.all().count() == 0


async def test_a_block_is_of_one_and_between_these_two(house: House) -> None:
    yara, henk, samira = [(await house.join(name)).viewer.id for name in ("Yara", "Henk", "Samira")]
    for blocker, blocked in ((yara, henk), (henk, samira), (samira, henk)):
        await transactions.atomic(Block.create)(blocker_id=blocker, blocked_id=blocked)
    between = {(henk, yara): {yara}, (henk, samira): {henk, samira}, (yara, samira): set()}
    for (one, other), blockers in between.items():
        assert await blocks.blockers_of(one, other) == await blocks.blockers_of(other, one) == blockers
        assert await blocks.is_between(one, other) is await blocks.is_between(other, one) is bool(blockers)
