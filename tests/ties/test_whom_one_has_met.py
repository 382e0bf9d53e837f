"""Whom somebody can block: who was met, in each way that there is, and nobody else who was met by others in the same way."""

from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie, Role
from jobtease.data import transactions
from jobtease.errors import NotFound
from jobtease.helping.models import RequestState
from jobtease.moderation.models import Report
from jobtease.ties import actions, queries
from tests import rows
from tests.house import House, Person


async def _seen(one: Person, other: Person, kind: str) -> None:
    await getattr(rows, kind)(other, Audience.MEMBERS)


WAYS = (rows.conversation, rows.offer, rows.feedback, rows.tie, rows.report, rows.block)


async def _met(person: Person, people: list[Person]) -> list[str]:
    found = []
    for other in people:
        try:
            found.append((await queries.somebody_met(person.viewer, other.viewer.public_id)).nickname)
        except NotFound:
            continue
    return found


@pytest.mark.parametrize("way", WAYS)
async def test_who_is_met_is_one_of_the_two_and_nobody_else(house: House, way: Any) -> None:
    people = [
        await house.join(name, place)
        for name, place in (("Yara", "GM0599"), ("Henk", "GM0344"), ("Noor", "GM0014"), ("Wim", "GM0088"))
    ]
    yara, henk, noor, wim = people

    @transactions.atomic
    async def happens(one: Person, other: Person) -> None:
        await way(one, other)

    await happens(noor, wim)
    for person in (yara, henk):
        assert await _met(person, people) == []
    await happens(yara, henk)
    one_way = way in (rows.report, rows.block)
    assert await _met(yara, people) == ["Henk"]
    assert await _met(henk, people) == ([] if one_way else ["Yara"])
    assert await _met(noor, people) == ["Wim"]
    await transactions.atomic(Account.filter(id=henk.viewer.id).update)(role=Role.MODERATOR)
    assert await _met(yara, people) == []


@pytest.mark.parametrize("kind", ["profile", "request", "outfit"])
async def test_who_is_seen_can_be_blocked_and_who_is_not_is_not(house: House, kind: str) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    yara, henk, noor = people
    await transactions.atomic(_seen)(yara, henk, kind)
    await transactions.atomic(_seen)(yara, yara, kind)
    assert await _met(yara, people) == ["Henk"]
    assert await _met(noor, people) == ["Yara", "Henk"]


async def test_who_blocked_me_has_left_for_me_unless_i_blocked_them_too(house: House) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    yara, henk, noor = people
    wim = await house.join("Wim")
    for one, other in ((yara, henk), (yara, noor), (henk, noor), (henk, wim)):
        await transactions.atomic(rows.tie)(one, other)
    await transactions.atomic(rows.block)(henk, yara)
    assert await _met(yara, people) == ["Noor"]
    assert await _met(henk, people) == ["Yara", "Noor"]
    assert await _met(noor, people) == ["Yara", "Henk"]
    await transactions.atomic(rows.block)(noor, henk)
    assert await _met(yara, people) == ["Noor"]
    await transactions.atomic(rows.block)(yara, henk)
    assert await _met(yara, people) == ["Henk", "Noor"]
    links = [await queries.can_be_blocked(person.viewer, henk.viewer.public_id) for person in (yara, noor)]
    assert links == [False, False]
    assert await queries.can_be_blocked(wim.viewer, henk.viewer.public_id)
    assert await queries.can_be_blocked(yara.viewer, noor.viewer.public_id)
    assert not await queries.can_be_blocked(henk.viewer, noor.viewer.public_id)  # who left, for Henk


async def test_a_report_names_whom_it_is_about_to_its_maker(house: House) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor", "Wim")]
    yara, henk, noor, wim = people
    await transactions.atomic(rows.report)(noor, wim)
    await transactions.atomic(rows.report)(yara, henk)
    await transactions.atomic(rows.tie)(yara, wim)  # whom she could block, and doesn't know to be reported
    theirs, hers = [row.public_id for row in await Report.all().order_by("id")]
    found = await queries.reported_in(yara.viewer, hers)
    assert found is not None
    assert found.nickname == "Henk"
    assert await queries.reported_in(yara.viewer, theirs) is None
    assert await queries.reported_in(henk.viewer, hers) is None


@transactions.atomic
async def _one_of_everything(person: Person, other: Person) -> None:
    name = person.viewer.nickname
    for audience in (Audience.HELPERS, Audience.MEMBERS):
        for state in RequestState:
            await rows.request(person, audience, state=state, title=f"{name} {audience.value} {state.value}")
    gone = clock.now()
    for audience in (Audience.HELPERS, Audience.CHOSEN, Audience.MEMBERS):
        for word, more in (("here", {}), ("withdrawn", {"withdrawn_at": gone}), ("destroyed", {"destroyed_at": gone})):
            outfit = await rows.outfit(person, audience, job=f"{name} {audience.value} {word}", **more)
            await actions.Grant.create(subject=outfit.public_id, account_id=other.viewer.id)
    await rows.profile(person, Audience.HELPERS if name == "Yara" else Audience.MEMBERS)
    await rows.tie(person, other)
    await rows.block(person, other)


async def test_the_page_of_ties_holds_what_is_mine_and_still_open(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    await _one_of_everything(yara, henk)
    await _one_of_everything(henk, noor)
    for person, other, helped in ((yara, "Henk", ()), (henk, "Noor", ("Yara",))):
        name = person.viewer.nickname
        ties = await queries.ties_of(person.viewer)
        assert [one.nickname for one in ties.helpers] == [other]
        assert tuple(one.nickname for one in ties.helped) == helped
        assert [one.nickname for one in ties.blocked] == [other]
        assert [(one.job, one.names) for one in ties.outfits] == [(f"{name} chosen here", (other,))]
        assert set(ties.open_to_helpers) == {f"{name} helpers open", f"{name} helpers matched", f"{name} helpers here"}
        assert ties.profile_to_helpers is (name == "Yara")
    empty = await queries.ties_of(noor.viewer)
    assert [one.nickname for one in empty.helped] == ["Henk"]
    assert (empty.helpers, empty.outfits, empty.blocked, empty.open_to_helpers) == ((), (), (), ())


async def test_what_ends_between_two_ends_between_no_others(house: House) -> None:
    yara, henk, noor = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    for one, other in ((yara, henk), (henk, yara), (yara, noor), (noor, henk), (henk, noor), (noor, yara)):
        await transactions.atomic(rows.tie)(one, other)
    shown: dict[str, str] = {}
    for one, others in ((yara, (henk, noor)), (henk, (yara,)), (noor, (henk,))):
        outfit = await transactions.atomic(rows.outfit)(one, Audience.CHOSEN)
        shown[outfit.public_id] = one.viewer.nickname
        for seat, other in enumerate(others):
            await transactions.atomic(actions.Grant.create)(
                subject=outfit.public_id, account_id=other.viewer.id, seat=seat
            )
    assert await transactions.atomic(actions.cut)(yara.viewer.id, henk.viewer.id) == 4
    names = {person.viewer.id: person.viewer.nickname for person in (yara, henk, noor)}
    ties = {(names[tie.asker_id], names[tie.helper_id]) for tie in await HelpTie.all()}
    assert ties == {("Yara", "Noor"), ("Noor", "Henk"), ("Henk", "Noor"), ("Noor", "Yara")}
    grants = {(shown[grant.subject], names[grant.account_id]) for grant in await actions.Grant.all()}
    assert grants == {("Yara", "Noor"), ("Noor", "Henk")}
