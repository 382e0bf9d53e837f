"""Random histories of decisions on one person's things: whatever is taken back, all is as if it had never been.

Each history is played twice: with all its decisions, some of which are taken back, and with only those that stand in the end. What
others see, the copies of words in their notices, the account, strikes, and what is known of pictures must be the same.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from jobtease.accounts.models import Account
from jobtease.audience import Audience, Visibility
from jobtease.data import connections, tables, transactions
from jobtease.events import audit_verification
from jobtease.moderation import rules, rulings, subjects
from jobtease.moderation.cases import decision_actions, lifecycle, reversal, strike_queries
from jobtease.moderation.cases.decision_actions import Verdict
from jobtease.moderation.models import Decision, Ruling
from jobtease.notices.messages import LEFT_OUT
from jobtease.notices.models import NoticeRow
from jobtease.photos.models import Photo, RemovedPicture
from tests import rows
from tests.house import House, Person

THINGS = 3
"""Two requests and an outfit."""
FIRST = st.sampled_from([Visibility.SHOWN, Visibility.SHOWN, Visibility.HELD])
DECIDED = st.tuples(st.integers(0, THINGS - 1), st.sampled_from(list(Ruling)), st.sampled_from([1, 7, 30]))
STEP = st.one_of(DECIDED, DECIDED, st.integers(0, 9))
"""A decision about one of the things, or taking back one that stands."""


@dataclass
class Play:
    """One person with their things, and what was decided about them."""

    author: Person
    kinds: list[str]
    subjects: list[str]
    made: dict[int, str]
    """The decision that a step made; one that wasn't possible made none."""


@dataclass
class Moderated:
    """What decisions made of a person and their things."""

    visible: list[Visibility]
    read: list[Any]
    """What others' notices say of the titles."""
    suspended: bool
    measures: dict[str, int | None]
    """The step with whose decision a suspension and a limit end."""
    released: tuple[int, int | None]
    """Posts that were let through, and the step that let through the first photo."""
    strikes: int
    pictures: int


@transactions.atomic
async def _begin(author: Person, reader: Person, first: Sequence[Visibility]) -> Play:
    """Things of somebody of whom nothing was decided yet, and notices that repeat their titles."""
    account = await Account.create(email=f"{tables.public_id()}@example.nl", nickname="Yara", municipality_id="GM0599")
    person = Person(author.browser, account)
    asked = [await rows.request(person, Audience.MEMBERS, title=f"Vraag {n}", visibility=first[n]) for n in (0, 1)]
    shown = await rows.outfit(person, Audience.MEMBERS, visibility=first[2])
    prints = tables.public_id().encode().hex()[:32] * 16
    await Photo.create(outfit_id=shown.id, position=0, name=tables.public_id(), sizes={}, fingerprints=prints)
    for one in asked:
        title = one.title if one.visibility is Visibility.SHOWN else LEFT_OUT
        of: dict[str, Any] = {"account_id": reader.viewer.id, "subject_kind": "request", "subject": one.public_id}
        await NoticeRow.create(key=one.public_id, **of, details={"title": title}, text="", path="")
    return Play(person, ["request", "request", "outfit"], [*(one.public_id for one in asked), shown.public_id], {})


async def _decide(moderator: Person, play: Play, step: int, thing: int, ruling: Ruling, days: int) -> bool:
    """A moderator opens a case about a thing and decides; False when that can't be decided about it now."""
    kind, subject = play.kinds[thing], play.subjects[thing]
    now = await subjects.visibility_of(kind, subject)
    if ruling not in rulings.possible(now, has_author=True):
        return False
    open_case = transactions.atomic(lifecycle.open_case)
    about: dict[str, Any] = {"kind": kind, "subject": subject, "author_id": play.author.viewer.id}
    case = await open_case(**about, municipality="GM0599", because="moderator", due=rules.HELD.after)
    verdict = Verdict(ruling, "3.4", "Dit stond er.", "Dat mag niet.", days=days)
    made = await decision_actions.decide(moderator.viewer, case.public_id, verdict)
    play.made[step] = made.public_id
    return True


async def _seen(moderator: Person, play: Play) -> Moderated:
    author_id = play.author.viewer.id
    account = await Account.get(id=author_id)
    rows_of = {row.public_id: row for row in await Decision.filter(public_id__in=list(play.made.values()))}
    steps = {step: rows_of[public_id] for step, public_id in play.made.items()}

    def step_of(moment: datetime | None, column: str) -> int | None:
        return next((step for step, row in steps.items() if moment and getattr(row, column) == moment), None)

    kept = RemovedPicture.filter(decision__in=list(play.made.values()))
    notices = NoticeRow.filter(subject__in=play.subjects, key__in=play.subjects).order_by("id")
    return Moderated(
        visible=[await _visible(kind, subject) for kind, subject in zip(play.kinds, play.subjects, strict=True)],
        read=[row.details["title"] for row in await notices],
        suspended=account.suspended_at is not None,
        measures={
            "suspended": step_of(account.suspended_until, "until"),
            "limited": step_of(account.limited_until, "until"),
        },
        released=(account.posts_released, step_of(account.photo_released_at, "decided_at")),
        strikes=(await strike_queries.of_person(moderator.viewer, author_id)).count,
        pictures=len(set(await kept.values_list("fingerprint", flat=True))),
    )


async def _visible(kind: str, subject: str) -> Visibility:
    found = await subjects.visibility_of(kind, subject)
    assert found is not None
    return found


async def _as_if(house: House, people: Sequence[Person], first: Sequence[Visibility], steps: Sequence[Any]) -> None:
    author, reader, moderator = people
    play = await _begin(author, reader, first)
    standing: list[int] = []
    for number, step in enumerate(steps):
        if not isinstance(step, int):
            if await _decide(moderator, play, number, *step):
                standing.append(number)
        elif standing:
            taken_back = standing.pop(step % len(standing))
            undone = await reversal.undo(moderator.viewer, play.made[taken_back], "Een vergissing.")
            assert set(undone.left) <= {"suspended"}
    again = await _begin(author, reader, first)
    impossible = [number for number in standing if not await _decide(moderator, again, number, *steps[number])]
    happened, as_if = await _seen(moderator, play), await _seen(moderator, again)
    if impossible:  # a decision that stands, and could not have been made without one that was taken back
        assert as_if.strikes <= happened.strikes <= as_if.strikes + len(impossible)
        happened.strikes = as_if.strikes
    assert happened == as_if


@pytest.mark.slow
async def test_what_is_taken_back_is_as_if_it_had_never_been(house: House) -> None:
    people = (await house.join("Yara"), await house.join("Henk"), await house.moderator())
    loop = asyncio.get_running_loop()

    @settings(
        max_examples=100 if connections.is_postgres() else 1000,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(FIRST, min_size=THINGS, max_size=THINGS), st.lists(STEP, min_size=2, max_size=7))
    def histories(first: list[Visibility], steps: list[Any]) -> None:
        asyncio.run_coroutine_threadsafe(_as_if(house, people, first, steps), loop).result(300)

    await asyncio.to_thread(histories)
    assert (await audit_verification.verify()).problems == (), "each decision says what its newest record says"
