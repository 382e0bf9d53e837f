"""Whom somebody can block: who was met, in each way that there is, and nobody else who was met by others in the same way."""

from datetime import timedelta
from typing import Any

import pytest

from jobtease import blocks, clock, database
from jobtease.accounts.models import Account
from jobtease.audience import Audience, HelpTie, Role
from jobtease.conversations.models import Conversation
from jobtease.errors import NotFound
from jobtease.helping.models import HelpRequest, Offer, Place, RequestState
from jobtease.moderation.models import Case, Report
from jobtease.outfits.models import Feedback, Outfit
from jobtease.profiles.models import Profile
from jobtease.ties import actions, queries
from tests.house import House, Person


def _post(person: Person, audience: Audience, **more: Any) -> dict[str, Any]:
    viewer = person.viewer
    place = {"municipality": viewer.municipality, "labour_region": viewer.labour_region}
    return {"author_id": viewer.id, "audience": audience, **place, **more}


async def _request(person: Person, audience: Audience = Audience.ME, **more: Any) -> HelpRequest:
    day = clock.local(clock.now() + timedelta(days=5)).date()
    values: dict[str, Any] = {
        "kind": "letter",
        "title": f"Of {person.viewer.nickname}",
        "story": "Words",
        "place": Place.EITHER,
    }
    values |= {"latitude": 51.9, "longitude": 4.5, "opened_at": clock.now(), "needed_by": day}
    return await HelpRequest.create(**_post(person, audience, **(values | more)))


async def _outfit(person: Person, audience: Audience = Audience.ME, **more: Any) -> Outfit:
    later = clock.now() + timedelta(days=3)
    values: dict[str, Any] = {"sector": "horeca", "job": f"By {person.viewer.nickname}", "question": "Good?"}
    values |= {"interview_at": later, "meant_for": audience, "closes_at": later, "destroy_at": later, "photo_count": 1}
    return await Outfit.create(**_post(person, audience, **(values | {"confirmed_at": clock.now()} | more)))


async def _profile(person: Person, audience: Audience) -> None:
    await Profile.create(**_post(person, audience, latitude=51.9, longitude=4.5))


async def _talk(one: Person, other: Person) -> None:
    values: dict[str, Any] = {"asker_id": one.viewer.id, "helper_id": other.viewer.id, "title": "Letter"}
    await Conversation.create(about=database.public_id(), municipality="GM0599", **values)


async def _offer(one: Person, other: Person) -> None:
    asked = await _request(one)
    await Offer.create(**_post(other, Audience.ME, request_id=asked.id, message="Me"))


async def _feedback(one: Person, other: Person) -> None:
    shown = await _outfit(one)
    await Feedback.create(**_post(other, Audience.ME, outfit_id=shown.id))


async def _tie(one: Person, other: Person) -> None:
    await HelpTie.create(asker_id=one.viewer.id, helper_id=other.viewer.id)


async def _report(one: Person, other: Person) -> None:
    values = {"kind": "request", "subject": database.public_id(), "municipality": "GM0599", "because": "reported"}
    case = await Case.create(author_id=other.viewer.id, due_at=clock.now(), **values)  # type: ignore[arg-type]
    await Report.create(case_id=case.id, reporter_id=one.viewer.id, reason="other")


async def _block(one: Person, other: Person) -> None:
    await blocks.put_between(one.viewer.id, other.viewer.id)


async def _seen(one: Person, other: Person, kind: str) -> None:
    makers: dict[str, Any] = {"profile": _profile, "request": _request, "outfit": _outfit}
    await makers[kind](other, Audience.MEMBERS)


WAYS = (_talk, _offer, _feedback, _tie, _report, _block)


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

    @database.atomic
    async def happens(one: Person, other: Person) -> None:
        await way(one, other)

    await happens(noor, wim)
    for person in (yara, henk):
        assert await _met(person, people) == []
    await happens(yara, henk)
    one_way = way in (_report, _block)
    assert await _met(yara, people) == ["Henk"]
    assert await _met(henk, people) == ([] if one_way else ["Yara"])
    assert await _met(noor, people) == ["Wim"]
    await database.atomic(Account.filter(id=henk.viewer.id).update)(role=Role.MODERATOR)
    assert await _met(yara, people) == []


@pytest.mark.parametrize("kind", ["profile", "request", "outfit"])
async def test_who_is_seen_can_be_blocked_and_who_is_not_is_not(house: House, kind: str) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    yara, henk, noor = people
    await database.atomic(_seen)(yara, henk, kind)
    await database.atomic(_seen)(yara, yara, kind)
    assert await _met(yara, people) == ["Henk"]
    assert await _met(noor, people) == ["Yara", "Henk"]


async def test_who_blocked_me_has_left_for_me_unless_i_blocked_them_too(house: House) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor")]
    yara, henk, noor = people
    for one, other in ((yara, henk), (yara, noor), (henk, noor)):
        await database.atomic(_tie)(one, other)
    await database.atomic(_block)(henk, yara)
    assert await _met(yara, people) == ["Noor"]
    assert await _met(henk, people) == ["Yara", "Noor"]
    assert await _met(noor, people) == ["Yara", "Henk"]
    await database.atomic(_block)(noor, henk)
    assert await _met(yara, people) == ["Noor"]
    await database.atomic(_block)(yara, henk)
    assert await _met(yara, people) == ["Henk", "Noor"]
    links = [await queries.can_be_blocked(person.viewer, henk.viewer.public_id) for person in (yara, noor)]
    assert links == [False, False]
    assert await queries.can_be_blocked(yara.viewer, noor.viewer.public_id)
    assert not await queries.can_be_blocked(henk.viewer, noor.viewer.public_id)  # who left, for Henk


async def test_a_report_names_whom_it_is_about_to_its_maker(house: House) -> None:
    people = [await house.join(name) for name in ("Yara", "Henk", "Noor", "Wim")]
    yara, henk, noor, wim = people
    await database.atomic(_report)(noor, wim)
    await database.atomic(_report)(yara, henk)
    theirs, hers = [row.public_id for row in await Report.all().order_by("id")]
    found = await queries.reported_in(yara.viewer, hers)
    assert found is not None
    assert found.nickname == "Henk"
    assert await queries.reported_in(yara.viewer, theirs) is None
    assert await queries.reported_in(henk.viewer, hers) is None


@database.atomic
async def _one_of_everything(person: Person, other: Person) -> None:
    name = person.viewer.nickname
    for audience in (Audience.HELPERS, Audience.MEMBERS):
        for state in RequestState:
            await _request(person, audience, state=state, title=f"{name} {audience.value} {state.value}")
    gone = clock.now()
    for audience in (Audience.HELPERS, Audience.CHOSEN, Audience.MEMBERS):
        for word, more in (("here", {}), ("withdrawn", {"withdrawn_at": gone}), ("destroyed", {"destroyed_at": gone})):
            outfit = await _outfit(person, audience, job=f"{name} {audience.value} {word}", **more)
            await actions.Grant.create(subject=outfit.public_id, account_id=other.viewer.id)
    await _profile(person, Audience.HELPERS if name == "Yara" else Audience.MEMBERS)
    await _tie(person, other)
    await _block(person, other)


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
    for one, other in ((yara, henk), (henk, yara), (yara, noor), (noor, henk), (henk, noor)):
        await database.atomic(_tie)(one, other)
    shown: dict[str, str] = {}
    for one, others in ((yara, (henk, noor)), (henk, (yara,)), (noor, (henk,))):
        outfit = await database.atomic(_outfit)(one, Audience.CHOSEN)
        shown[outfit.public_id] = one.viewer.nickname
        for seat, other in enumerate(others):
            await database.atomic(actions.Grant.create)(subject=outfit.public_id, account_id=other.viewer.id, seat=seat)
    assert await database.atomic(actions.cut)(yara.viewer.id, henk.viewer.id) == 4
    names = {person.viewer.id: person.viewer.nickname for person in (yara, henk, noor)}
    ties = {(names[tie.asker_id], names[tie.helper_id]) for tie in await HelpTie.all()}
    assert ties == {("Yara", "Noor"), ("Noor", "Henk"), ("Henk", "Noor")}
    grants = {(shown[grant.subject], names[grant.account_id]) for grant in await actions.Grant.all()}
    assert grants == {("Yara", "Noor"), ("Noor", "Henk")}
