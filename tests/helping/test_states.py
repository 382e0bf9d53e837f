"""The states of help: a predicate, a filter and SQL find the same requests, offers and people in every mix, and the right ones."""

from datetime import date, datetime, timedelta
from itertools import product
from typing import Any

import pytest

from jobtease import clock
from jobtease.audience import Audience, Visibility
from jobtease.data import transactions
from jobtease.helping import states
from jobtease.helping.models import (
    OPEN,
    AskedPerson,
    AskedState,
    HelpRequest,
    Offer,
    OfferState,
    Place,
    RequestState,
)
from jobtease.helping.states import last_day, past_last_day
from tests import rows, three_ways
from tests.house import House, Person

PLACE: dict[str, Any] = {"municipality": "GM0599", "labour_region": "Rijnmond", "audience": Audience.MEMBERS}
DAY = timedelta(days=1)


def of_request(one: HelpRequest, today: date) -> dict[str, bool]:
    """What is to be said of a request."""
    kept_up, chosen = one.visibility is not Visibility.REMOVED, one.state in ("matched", "done")
    done, silent = one.state is RequestState.DONE, one.helper_says is None
    return {
        "OPEN": one.state is RequestState.OPEN and one.visibility is Visibility.SHOWN,
        "IN_TIME": not (one.needed_by and one.needed_by < today),
        "NOT_REMOVED": kept_up,
        "KEPT": one.wiped_at is None,
        "DRAFT": one.state is RequestState.DRAFT,
        "PUT_UP": one.state not in ("draft", "withdrawn") and one.wiped_at is None,
        "UNDER_WAY": one.state in ("draft", "open"),
        "EDITABLE": one.state in ("draft", "open") and kept_up,
        "CHOSEN": chosen,
        "ASKER_CAN_TELL": one.state is RequestState.MATCHED,
        "HELPER_CAN_TELL": chosen and silent,
        "HELPER_IS_AWAITED": done and silent,
        "THANKABLE": done and one.thanked_at is None,
        "OVER": one.state in ("done", "expired", "withdrawn"),
    }


def of_offer(one: Offer) -> dict[str, bool]:
    """What is to be said of an offer."""
    return {
        "STANDS": one.state in ("open", "accepted"),
        "CHOOSABLE": one.state is OfferState.OPEN and one.visibility is Visibility.SHOWN,
        "UNSURE": one.state is OfferState.OPEN and one.changed_at is not None,
    }


@transactions.atomic
async def _every_mix(yara: Person, henk: Person, now: datetime, today: date) -> None:
    days, unset = (None, today - DAY, today, today + DAY), (None, now)
    for state, visibility, needed_by, wiped_at, says, thanked_at in product(
        RequestState, Visibility, days, unset, (None, "yes"), unset
    ):
        await HelpRequest.create(
            author_id=yara.viewer.id,
            **PLACE,
            state=state,
            visibility=visibility,
            needed_by=needed_by,
            wiped_at=wiped_at,
            helper_says=says,
            thanked_at=thanked_at,
            kind="letter",
            title="A letter",
            story="Words",
            place=Place.EITHER,
            latitude=51.9,
            longitude=4.5,
        )


@transactions.atomic
async def _offers_and_asked(yara: Person, henk: Person, now: datetime) -> None:
    for offer, visibility, changed_at in product(OfferState, Visibility, (None, now)):
        await rows.offer(yara, henk, state=offer, visibility=visibility, changed_at=changed_at)
    for asked, told_at in product(AskedState, (None, now)):
        request = await rows.request(yara)
        await AskedPerson.create(request_id=request.id, account_id=henk.viewer.id, seat=0, state=asked, told_at=told_at)


async def test_predicate_filter_and_sql_find_the_same(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    now = three_ways.stop_the_clock(monkeypatch)
    today = clock.local(now).date()
    await _every_mix(yara, henk, now, today)
    compared = await three_ways.agree(
        HelpRequest, states, {one.id: of_request(one, today) for one in await HelpRequest.all()}
    )
    await _offers_and_asked(yara, henk, now)
    compared |= await three_ways.agree(Offer, states, {one.id: of_offer(one) for one in await Offer.all()})
    people = await AskedPerson.all()
    told = {one.id for one in people if one.state is AskedState.ASKED and one.told_at}
    assert await three_ways.found(AskedPerson, states.ASKED, people) == told
    assert compared | {"ASKED"} == set(three_ways.declared(states))


@pytest.mark.parametrize(
    "today", ["2026-11-30", "2026-10-26", "2027-03-29"]
)  # two follow a night in which the clock is put
async def test_a_request_ends_with_the_last_day_that_its_pages_name(house: House, today: str) -> None:
    yara = await house.join("Yara")
    midnight = datetime.fromisoformat(today).replace(tzinfo=clock.AMSTERDAM).astimezone(clock.now().tzinfo)
    make = transactions.atomic(rows.request)
    with clock.travel(midnight + timedelta(hours=9)):
        day = clock.local(clock.now()).date()
        for needed, hours in product((None, day - DAY, day, day + 40 * DAY), (-48, -24, -2, -1, 0, 1, 2, 9)):
            opened = midnight - states.OPEN_FOR + timedelta(hours=hours)
            await make(yara, opened_at=opened, needed_by=needed)
        every = await HelpRequest.all()
        needed_before, opened_before = past_last_day()
        found = set(await HelpRequest.filter(needed_before | opened_before).values_list("id", flat=True))
        last = {one.id: last_day(one.opened_at, one.needed_by) for one in every}
        assert found == {one for one, until in last.items() if until and until < day}
        assert 0 < len(found) < len(every)


def test_what_is_open_is_found_in_the_indexes_of_it() -> None:
    """SQLite takes an index of some rows only when each of its conditions stands in the question, to the letter."""
    assert set(OPEN.split(" AND ")) == set(states.OPEN.sql("t").replace("t.", "").split(" AND "))
