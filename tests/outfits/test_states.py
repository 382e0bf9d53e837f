"""The states of an outfit: a predicate, a filter and SQL find the same ones in every mix of its moments, and the right ones."""

from datetime import timedelta
from itertools import product
from typing import Any

import pytest

from jobtease.audience import Audience, Visibility
from jobtease.data import transactions
from jobtease.outfits import states
from jobtease.outfits.models import LIVE, MOST_FEEDBACK, THERE, Feedback, Outfit
from jobtease.outfits.states import Stage
from tests import rows, three_ways
from tests.house import House, Person

HOUR = timedelta(hours=1)


def stage(o: Outfit, now: Any) -> Stage:
    """As one would tell it: what came last counts."""
    if o.withdrawn_at:
        return Stage.WITHDRAWN
    if not o.confirmed_at:
        return Stage.LAPSED if o.destroyed_at else Stage.DRAFT
    if o.destroyed_at:
        return Stage.DESTROYED
    if now >= o.closes_at:
        return Stage.CLOSED
    return Stage.FULL if o.feedback_count == MOST_FEEDBACK else Stage.OPEN


def answers(o: Outfit, now: Any) -> dict[str, bool]:
    """What is to be said of each question that states.py declares."""
    at, shown = stage(o, now), o.visibility is Visibility.SHOWN
    photos = at in (Stage.DRAFT, Stage.OPEN, Stage.FULL, Stage.CLOSED)
    sent = at in (Stage.OPEN, Stage.FULL, Stage.CLOSED, Stage.DESTROYED)
    untouched = not o.feedback_count and not o.answered_at and o.visibility in (Visibility.SHOWN, Visibility.HELD)
    return {
        "STANDS": at is not Stage.WITHDRAWN,
        "SENT": sent,
        "DRAFT": at in (Stage.DRAFT, Stage.LAPSED),
        "THERE": photos,
        "SERVED": photos and o.destroy_at > now,
        "UNSENT": at is Stage.DRAFT,
        "LAPSED": at is Stage.LAPSED,
        "IN_TIME": photos and o.closes_at > now,
        "OPEN": at is Stage.OPEN,
        "ANSWERABLE": at is Stage.OPEN and shown,
        "CORRECTABLE": at is Stage.DRAFT or (at is Stage.OPEN and untouched),
        "TELLABLE": sent and shown and o.went == "" and o.interview_at <= now,
    }


@transactions.atomic
async def _every_mix(yara: Person, now: Any) -> None:
    place = {"municipality": yara.viewer.municipality, "labour_region": yara.viewer.labour_region}
    words = {"sector": "horeca", "job": "Work", "question": "Good?", "photo_count": 1, "meant_for": Audience.MEMBERS}
    unset = (None, now - HOUR)
    mixes = product(
        unset,
        unset,
        unset,
        (now - HOUR, now, now + HOUR),
        (now, now + HOUR),
        Visibility,
        ((0, None), (0, now), (1, None), (MOST_FEEDBACK, now)),
        ((now + HOUR, ""), (now, ""), (now, "well")),
    )  # no question asks for both an answer and how it went
    await Outfit.bulk_create(
        [
            Outfit(
                author_id=yara.viewer.id,
                audience=Audience.MEMBERS,
                confirmed_at=confirmed,
                withdrawn_at=withdrawn,
                destroyed_at=destroyed,
                closes_at=closes,
                destroy_at=destroy,
                visibility=visibility,
                feedback_count=count,
                answered_at=answered,
                interview_at=interview,
                went=went,
                **place,
                **words,
            )
            for confirmed, withdrawn, destroyed, closes, destroy, visibility, (count, answered), (
                interview,
                went,
            ) in mixes
        ],
        batch_size=500,
    )


async def test_predicate_filter_and_sql_find_the_same_outfits(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await house.join("Yara")
    now = three_ways.stop_the_clock(monkeypatch)
    await _every_mix(yara, now)
    every = await Outfit.all()
    right = {one.id: answers(one, now) for one in every}
    compared = await three_ways.agree(Outfit, states, right)
    assert compared | {"UNREAD"} == set(three_ways.declared(states))
    for at, condition in states.STAGES.items():
        expected = {one.id for one in every if stage(one, now) is at}
        assert expected
        assert await three_ways.found(Outfit, condition, every) == expected, at
    assert {one.id: states.stage_of(one) for one in every} == {one.id: stage(one, now) for one in every}


async def test_a_question_reaches_through_a_relation(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    said = await transactions.atomic(rows.feedback)(yara, henk)
    about = Feedback.filter(states.IN_TIME.q("outfit__"))
    assert await about.values_list("public_id", flat=True) == [said.public_id]
    await transactions.atomic(Outfit.filter(id=said.outfit_id).update)(withdrawn_at=said.created_at)
    assert await about.count() == 0


async def test_predicate_filter_and_sql_find_the_same_unread_feedback(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    unread = set()
    for visibility, read in product(Visibility, (False, True)):
        values: dict[str, Any] = {"visibility": visibility}
        one = await transactions.atomic(rows.feedback)(yara, henk, **values)
        if read:
            await transactions.atomic(Feedback.filter(id=one.id).update)(read_at=one.created_at)
        elif visibility in (Visibility.SHOWN, Visibility.HELD):
            unread.add(one.id)
    assert await three_ways.found(Feedback, states.UNREAD, await Feedback.all()) == unread


def test_what_can_be_answered_is_found_in_the_indexes_of_it() -> None:
    """SQLite takes an index of some rows only when each of its conditions stands in the question, to the letter."""
    asked = set(states.ANSWERABLE.sql("t").replace("t.", "").split(" AND "))
    assert set(LIVE.split(" AND ")) < asked
    assert set(THERE.split(" AND ")) == set(states.THERE.sql("t").replace("t.", "").split(" AND "))
