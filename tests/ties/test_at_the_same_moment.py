"""A block and a step towards the other at the same moment: whoever commits first, nothing reaches them afterwards.

On PostgreSQL two transactions run side by side, and each must wait for the other at its locks; on SQLite one writes at a time.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import pytest

from jobtease.audience import Audience, Grant
from jobtease.conversations import actions as conversations
from jobtease.conversations.models import Conversation, Message
from jobtease.errors import Conflict, NotFound
from jobtease.helping.models import Offer, OfferState
from jobtease.helping.offering import actions as offering_actions
from jobtease.helping.offering import parting_actions
from jobtease.outfits.asking import actions as outfits
from jobtease.outfits.models import Verdict
from jobtease.outfits.reviewing import actions as reviewing_actions
from jobtease.outfits.reviewing.advice import Said
from jobtease.ties import actions as ties
from tests.helping.people import offered
from tests.house import House, Person
from tests.outfits.wardrobe import ask as ask_about
from tests.outfits.wardrobe import practised
from tests.side_by_side import Step, in_the_middle, one_after_the_other

WORDS = "Zeepaardjes zwemmen rechtop"


@dataclass(frozen=True)
class Reach:
    """A step of one person towards the other, and whether it reached them: asked after both have ended."""

    step: Step
    reached: Callable[[], Awaitable[bool]]
    leaves_words: bool = False
    """What was said before the block stays to be read."""
    refused: tuple[type, ...] = (NotFound, Conflict)
    """What comes too late is told so."""


async def _offers(yara: Person, henk: Person) -> Reach:
    request, _none = await offered(yara.viewer, [])
    return Reach(
        lambda: offering_actions.offer_help(henk.viewer, request, WORDS),
        Offer.filter(request__public_id=request, state=OfferState.OPEN).exists,
    )


async def _chooses(yara: Person, henk: Person) -> Reach:
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    return Reach(
        lambda: offering_actions.accept(yara.viewer, request, his),
        Conversation.filter(about=request, ended_at=None).exists,
    )


async def _answers(yara: Person, henk: Person) -> Reach:
    outfit = await ask_about(yara)
    await practised(henk)

    async def reads() -> bool:
        return WORDS in (await yara.get(f"/outfits/{outfit}")).text

    said = [Said("jacket", Verdict.KEEP)]
    return Reach(lambda: reviewing_actions.give_feedback(henk.viewer, outfit, said, note=WORDS), reads)


async def _shows(yara: Person, henk: Person) -> Reach:
    outfit = await ask_about(yara)
    return Reach(
        lambda: outfits.change_audience(yara.viewer, outfit, Audience.CHOSEN, {henk.viewer.id}),
        Grant.filter(account_id=henk.viewer.id).exists,
    )


async def _writes(yara: Person, henk: Person) -> Reach:
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, his)
    return Reach(
        lambda: conversations.send(henk.viewer, talk, "a" * 16, WORDS), Message.filter(text=WORDS).exists, True
    )


async def _leaves(yara: Person, henk: Person) -> Reach:
    request, [his] = await offered(yara.viewer, [henk.viewer.id])
    talk = await offering_actions.accept(yara.viewer, request, his)
    stands = Conversation.filter(about=request, ended_at=None).exists
    return Reach(lambda: parting_actions.leave(henk.viewer, talk), stands, refused=(type(None),))  # twice is once


WAYS = [_offers, _chooses, _answers, _shows, _writes, _leaves]


@pytest.fixture(params=WAYS, ids=lambda way: way.__name__.strip("_"))
async def reach(house: House, request: pytest.FixtureRequest) -> tuple[Reach, Step]:
    """A step towards the other, and the block. They have met: he has an open offer at something else of hers."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await offered(yara.viewer, [henk.viewer.id])
    way = await request.param(yara, henk)
    return way, lambda: ties.block(yara.viewer, henk.viewer.public_id)


@pytest.mark.only("postgres")
async def test_who_reaches_while_a_block_is_made_comes_too_late(reach: tuple[Reach, Step]) -> None:
    towards, block = reach
    blocked, reached = await one_after_the_other(block, towards.step)
    assert blocked.exception() is None
    assert isinstance(reached.exception(), towards.refused)
    assert not await towards.reached()


@pytest.mark.only("postgres")
async def test_a_block_that_is_made_while_somebody_reaches_ends_it(reach: tuple[Reach, Step]) -> None:
    towards, block = reach
    for ended in await one_after_the_other(towards.step, block):
        assert ended.exception() is None
    assert await towards.reached() is towards.leaves_words


@pytest.mark.only("postgres")
@pytest.mark.parametrize(
    ("way", "where", "name"),
    [
        (_chooses, offering_actions, "decline_open"),
        (_writes, conversations, "_in_a_row"),
        (_leaves, parting_actions, "_answer"),
    ],
)
async def test_a_block_in_the_middle_of_a_step_waits_and_neither_locks_the_other_out(
    house: House, monkeypatch: pytest.MonkeyPatch, way: Callable[..., Awaitable[Reach]], where: Any, name: str
) -> None:
    """A step that locked the conversation before the two accounts would wait for the block, and the block for it: a deadlock."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    towards = await way(yara, henk)

    async def block() -> None:
        await ties.block(yara.viewer, henk.viewer.public_id)

    for ended in await in_the_middle(towards.step, monkeypatch, where, name, block):
        assert ended.exception() is None
    assert await towards.reached() is towards.leaves_words
