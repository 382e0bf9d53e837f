"""The states of accounts, sign-in codes and changes of address: predicate, filter and SQL find the same rows, and the right ones."""

from datetime import datetime, timedelta
from itertools import product
from typing import Any

import pytest

from jobtease.accounts import states
from jobtease.accounts.models import MOST_TRIES, Account, AddressChange, AgeBand, SignInCode
from jobtease.audience import Role
from jobtease.data import transactions
from tests import three_ways
from tests.house import House

MINUTE = timedelta(minutes=1)


def of_account(one: Account, now: datetime) -> dict[str, bool]:
    """What is to be said of an account."""
    stays = one.suspended_at is None
    young = one.young_until is not None and one.young_until > now
    asked_again = one.age_said_at is not None and one.age_said_at <= now - states.ASKED_AGAIN_AFTER
    return {
        "TAKES_PART": stays,
        "MEMBER": stays and one.role is Role.MEMBER,
        "LIMITED": one.limited_until is not None and one.limited_until > now,
        "YOUNG": young,
        "MAILS_UNCHOSEN": one.young_since is not None and one.mail_messages is None and one.mail_digest is None,
        "AGE_UNKNOWN": one.age_band is None,
        "AGE_ASKED_AGAIN": young and asked_again,
    }


def of_code(one: SignInCode, now: datetime) -> dict[str, bool]:
    """What is to be said of a code to sign in with."""
    unused, until = one.mailed and not one.used_at, max(one.expires_at, one.link_until or one.expires_at)
    return {
        "UNUSED": unused,
        "DIGITS_WORK": unused and one.tries < MOST_TRIES and now < one.expires_at,
        "LINK_WORKS": unused and now < until,
    }


def of_change(one: AddressChange, now: datetime) -> dict[str, bool]:
    """What is to be said of another mail address that was asked."""
    shown, early = one.shown_at is not None, now < one.asked_at + states.SHOWN_WITHIN
    return {
        "TO_BE_SHOWN": not shown and early,
        "TOO_LATE": not shown and not early,
        "COMES_ABOUT": shown or early,
        "DUE": one.due_at is not None and one.due_at <= now,
    }


@transactions.atomic
async def _every_mix(house: House, now: datetime) -> None:
    places: dict[str, Any] = {"municipality_id": "GM0599"}
    people = []
    for number, (role, suspended) in enumerate(product(Role, (None, now))):
        email = f"a{number}@example.nl"
        people.append(
            await Account.create(email=email, nickname=f"A {number}", role=role, suspended_at=suspended, **places)
        )
    moments = (now - MINUTE, now, now + MINUTE)
    lately, long_ago = now - states.ASKED_AGAIN_AFTER + MINUTE, now - states.ASKED_AGAIN_AFTER
    for number, (until, said, mails) in enumerate(product((None, *moments), (lately, long_ago), (None, True))):
        aged: dict[str, Any] = {
            "age_band": AgeBand.YOUNG,
            "age_said_at": said,
            "young_since": said,
            "young_until": until,
        }
        who: dict[str, Any] = {"email": f"y{number}@example.nl", "nickname": f"Y {number}", "mail_messages": mails}
        await Account.create(**who, **(aged if until else {}), limited_until=until, **places)
    for mailed, used, tries, expires, link in product(
        (True, False), (None, now), (0, MOST_TRIES - 1, MOST_TRIES), moments, (None, *moments)
    ):
        await SignInCode.create(
            email="b@example.nl",
            language="nl",
            mailed=mailed,
            used_at=used,
            tries=tries,
            expires_at=expires,
            link_until=link,
        )
    asked = (now - states.SHOWN_WITHIN - MINUTE, now - states.SHOWN_WITHIN, now)
    for number, (shown, asked_at, due) in enumerate(product((None, now), asked, (None, *moments))):
        person = await Account.create(email=f"c{number}@example.nl", nickname=f"C {number}", **places)
        await AddressChange.create(
            account_id=person.id,
            address="d@example.nl",
            session_id=0,
            asked_at=asked_at,
            shown_at=shown,
            due_at=due,
        )


async def test_predicate_filter_and_sql_find_the_same(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await house.join("Yara")
    now = three_ways.stop_the_clock(monkeypatch)
    await _every_mix(house, now)
    rows, codes, changes = await Account.all(), await SignInCode.all(), await AddressChange.all()
    compared = await three_ways.agree(Account, states, {one.id: of_account(one, now) for one in rows})
    compared |= await three_ways.agree(SignInCode, states, {one.id: of_code(one, now) for one in codes})
    compared |= await three_ways.agree(AddressChange, states, {one.id: of_change(one, now) for one in changes})
    assert compared == set(three_ways.declared(states))
