"""The states of conversations and messages: a predicate, a filter and SQL find the same ones in every mix, and the right ones."""

from datetime import datetime, timedelta
from itertools import product
from typing import Any

import pytest

from jobtease.audience import Visibility
from jobtease.conversations import states
from jobtease.conversations.models import CHANGEABLE_FOR, WRITABLE_FOR, Conversation, Message
from jobtease.data import tables, transactions
from tests import rows, three_ways
from tests.house import House, Person

HOUR = timedelta(hours=1)


def of_talk(one: Conversation, now: datetime) -> dict[str, bool]:
    """What is to be said of a conversation."""
    is_open = one.ended_at is None and not (one.closed_at and one.closed_at + WRITABLE_FOR <= now)
    return {
        "TOGETHER": one.ended_at is None,
        "OPEN": is_open,
        "WRITABLE": is_open and None not in (one.asker_id, one.helper_id),
    }


def of_message(one: Message, now: datetime) -> dict[str, bool]:
    """What is to be said of a message."""
    shown, stays = one.visibility is Visibility.SHOWN, one.taken_back_at is None
    comes = one.meets_at is not None and one.meets_at + states.STANDS_FOR > now
    return {
        "CHANGEABLE": shown and stays and not one.meets_at and one.sent_at + CHANGEABLE_FOR > now,
        "PROPOSED": one.meets_at is not None and stays,
        "NOT_OVER": comes,
        "AGREED": comes and shown and one.called_off_at is None,
    }


@transactions.atomic
async def _every_mix(yara: Person, henk: Person, now: datetime) -> None:
    ends = (None, now - WRITABLE_FOR - HOUR, now - WRITABLE_FOR, now - WRITABLE_FOR + HOUR, now)
    for ended, closed, asker, helper in product((None, now), ends, (None, yara.viewer.id), (None, henk.viewer.id)):
        values: dict[str, Any] = {"asker_id": asker, "helper_id": helper, "ended_at": ended, "closed_at": closed}
        await Conversation.create(about=tables.public_id(), title="Letter", municipality="GM0599", **values)
    talk = await rows.conversation(yara, henk)
    meets = (None, now - 5 * HOUR, now - states.STANDS_FOR, now - HOUR, now + HOUR)
    sent = (now - CHANGEABLE_FOR - HOUR, now - CHANGEABLE_FOR, now)
    for visibility, taken_back, called_off, meets_at, sent_at in product(
        Visibility, (None, now), (None, now), meets, sent
    ):
        await rows.message(
            talk,
            henk,
            visibility=visibility,
            taken_back_at=taken_back,
            called_off_at=called_off,
            meets_at=meets_at,
            sent_at=sent_at,
        )


async def test_predicate_filter_and_sql_find_the_same(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    now = three_ways.stop_the_clock(monkeypatch)
    await _every_mix(yara, henk, now)
    talks, messages = await Conversation.all(), await Message.all()
    compared = await three_ways.agree(Conversation, states, {one.id: of_talk(one, now) for one in talks})
    compared |= await three_ways.agree(Message, states, {one.id: of_message(one, now) for one in messages})
    assert compared == set(three_ways.declared(states))
