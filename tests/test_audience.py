"""Both compilations of the audience rule find the same posts, and the right ones."""

from dataclasses import replace
from datetime import timedelta
from itertools import product
from typing import Any

from jobtease import audience as rule_of_all
from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import (
    Audience,
    FormerHome,
    Grant,
    HelpTie,
    Look,
    Role,
    Viewer,
    Visibility,
    seen_by,
    seen_by_sql,
)
from jobtease.data import raw_sql, tables, transactions
from jobtease.helping.models import HelpRequest, Offer, Place
from tests import rows
from tests.house import House, Person

Kind = tuple[Audience, Visibility, bool]


@transactions.atomic
async def _posts_of(yara: Person, *chosen: Person) -> dict[str, Kind]:
    """One post for each audience, visibility, and whether it is for people from elsewhere only."""
    made = {}
    for audience, visibility, elsewhere in product(Audience, Visibility, (False, True)):
        request = await HelpRequest.create(
            author_id=yara.viewer.id,
            municipality=yara.viewer.municipality,
            labour_region=yara.viewer.labour_region,
            audience=audience,
            visibility=visibility,
            elsewhere=elsewhere,
            kind="letter",
            title="A letter",
            story="...",
            place=Place.EITHER,
            latitude=51.9,
            longitude=4.5,
            opened_at=clock.now(),
        )
        made[request.public_id] = (audience, visibility, elsewhere)
        if audience is Audience.CHOSEN:
            for seat, person in enumerate(chosen):
                await Grant.create(subject=request.public_id, account_id=person.viewer.id, seat=seat)
    for person in chosen:
        await HelpTie.create(asker_id=yara.viewer.id, helper_id=person.viewer.id)
    return made


def _shown(near: bool, *audiences: Audience) -> set[Kind]:
    """What is shown to these audiences; somebody near by doesn't see what is for people from elsewhere."""
    return set(product(audiences, [Visibility.SHOWN], (False,) if near else (False, True)))


EVERYTHING = set(product(Audience, Visibility, (False, True)))
FOR_ANYBODY = (Audience.MEMBERS, Audience.HELPERS, Audience.CHOSEN)
EXPECTED = {
    "Yara": EVERYTHING,
    "Samira": _shown(True, Audience.MUNICIPALITY, *FOR_ANYBODY),
    "Noor": _shown(False, *FOR_ANYBODY),
    "Henk": _shown(True, Audience.MEMBERS, Audience.MUNICIPALITY),
    "Daan": _shown(False, Audience.MEMBERS),
    "Marloes": {kind for kind in EVERYTHING if kind[0] in (Audience.MEMBERS, Audience.MUNICIPALITY)},
    "Piet": set(),
    "Rik": {kind for kind in EVERYTHING if kind[0] in (Audience.MEMBERS, Audience.MUNICIPALITY)},
    "Roos": {kind for kind in EVERYTHING if kind[0] in (Audience.MEMBERS, Audience.MUNICIPALITY)},
    "Zoe": set(),
    "Ada": set(),
}


async def test_each_sees_what_was_meant_for_them(house: House) -> None:
    yara, samira, noor = await house.join("Yara"), await house.join("Samira"), await house.join("Noor", "GM0503")
    people = {
        "Yara": yara,
        "Samira": samira,
        "Noor": noor,
        "Henk": await house.join("Henk"),
        "Daan": await house.join("Daan", "GM0344"),
        "Marloes": await house.moderator("Marloes"),
        "Piet": await house.moderator("Piet", "GM0344"),
        "Rik": await house.appoint(await house.moderator("Rik", "GM0344"), "GM0599"),
        "Roos": await house.appoint(await house.join("Roos", "GM0344"), region="Rijnmond"),
        "Zoe": replace(await house.moderator("Zoe"), mandates=()),
        "Ada": await house.join("Ada", role=Role.ADMINISTRATOR),
    }
    made = await _posts_of(yara, samira, noor)
    for name, person in people.items():
        viewer: Viewer = person.viewer
        by_filter = set(await HelpRequest.filter(seen_by(viewer)).values_list("public_id", flat=True))
        condition, values = seen_by_sql(viewer, "r")
        rows = await raw_sql.fetch(f"SELECT r.public_id FROM help_request r WHERE {condition}", *values)
        by_sql = {row["public_id"] for row in rows}
        assert by_filter == by_sql, name
        assert {made[str(p)] for p in by_filter} == EXPECTED[name], name


async def test_a_prefix_reaches_through_a_relation(house: House) -> None:
    """Whatever hangs from a post is seen with it, whoever made that and wherever they live: here offers of somebody far away."""
    yara, samira, noor = await house.join("Yara"), await house.join("Samira"), await house.join("Noor", "GM0503")
    people = {
        "Yara": yara,
        "Samira": samira,
        "Noor": noor,
        "Henk": await house.join("Henk"),
        "Daan": await house.join("Daan", "GM0344"),
        "Marloes": await house.moderator("Marloes"),
        "Piet": await house.moderator("Piet", "GM0344"),
        "Ada": await house.join("Ada", role=Role.ADMINISTRATOR),
        "Els, who lived here": await house.join("Els", "GM0344"),
        "Bas, of whom she is rid": await house.join("Bas"),
        "Fay, who is rid of her": await house.join("Fay"),
    }
    made = await _posts_of(yara, samira, noor)
    await _offers_everywhere(await house.join("Tess", "GM0344"))
    await transactions.atomic(FormerHome.create)(
        account_id=people["Els, who lived here"].viewer.id, municipality="GM0599"
    )
    await transactions.atomic(rows.block)(yara, people["Bas, of whom she is rid"])
    await transactions.atomic(rows.block)(people["Fay, who is rid of her"], yara)
    [chosen] = [p for p, kind in made.items() if kind == (Audience.CHOSEN, Visibility.HELD, False)]
    await transactions.atomic(Look.create)(
        account_id=people["Piet"].viewer.id, case_public_id=tables.public_id(), kind="request", subject=chosen
    )

    async def seen(viewer: Viewer) -> set[Kind]:
        whole = set(await HelpRequest.filter(seen_by(viewer)).values_list("public_id", flat=True))
        through = await Offer.filter(seen_by(viewer, "request__")).values_list("request__public_id", flat=True)
        assert set(through) == whole, viewer.nickname
        return {made[str(each)] for each in whole}

    expected = EXPECTED | {
        "Piet": {made[chosen]},
        "Els, who lived here": {kind for kind in EXPECTED["Daan"] if not kind[2]},
        "Bas, of whom she is rid": set(),
        "Fay, who is rid of her": set(),
    }
    assert people.keys() <= expected.keys()
    found = {name: await seen(person.viewer) for name, person in people.items()}
    assert found == {name: expected[name] for name in people}
    await transactions.atomic(Account.filter(id=yara.viewer.id).update)(suspended_at=clock.now())
    of_members = {name: await seen(person.viewer) for name, person in people.items() if person.viewer.is_member}
    assert of_members == {name: EVERYTHING if name == "Yara" else set() for name in of_members}


@transactions.atomic
async def _offers_everywhere(tess: Person) -> None:
    """Each as unlike its request as can be: for nobody, hidden, not only for people from elsewhere."""
    for request in await HelpRequest.all():
        values = rows.post(tess, Audience.ME, visibility=Visibility.HIDDEN, elsewhere=False)
        await Offer.create(request=request, message="...", **values)


async def test_a_look_opens_nothing_to_who_has_no_mandate_any_more(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    made = await _posts_of(yara, samira)
    sealed = next(post for post, kind in made.items() if kind[0] is Audience.CHOSEN)
    look: dict[str, Any] = {"case_public_id": tables.public_id(), "kind": "request", "subject": sealed}
    await transactions.atomic(Look.create)(account_id=marloes.viewer.id, **look)
    for viewer, sees in ((marloes.viewer, True), (replace(marloes.viewer, mandates=()), False)):
        condition, values = seen_by_sql(viewer, "r")
        by_sql = await raw_sql.fetch(f"SELECT r.public_id FROM help_request r WHERE {condition}", *values)
        by_filter = await HelpRequest.filter(seen_by(viewer)).values_list("public_id", flat=True)
        assert (sealed in {row["public_id"] for row in by_sql}, sealed in set(by_filter)) == (sees, sees)


async def test_what_a_suspended_person_posted_waits_out_of_sight(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    made = await _posts_of(yara, samira)
    marloes = await house.moderator()

    async def seen(viewer: Viewer) -> int:
        condition, values = seen_by_sql(viewer, "r")
        rows = await raw_sql.fetch(f"SELECT r.public_id FROM help_request r WHERE {condition}", *values)
        assert await HelpRequest.filter(seen_by(viewer)).count() == len(rows)
        return len(rows)

    before = [await seen(one.viewer) for one in (yara, samira, marloes)]
    suspend = transactions.atomic(Account.filter(id=yara.viewer.id).update)
    await suspend(suspended_at=clock.now())
    assert [await seen(one.viewer) for one in (yara, samira, marloes)] == [len(made), 0, before[2]]
    await suspend(suspended_at=None)
    assert [await seen(one.viewer) for one in (yara, samira, marloes)] == before


async def test_both_compilations_ask_about_the_reader_and_the_author_and_no_third_person(house: House) -> None:
    """Where others lived, who else is suspended, and looks of others, or of a case that ended, open and close nothing."""
    rule_of_all._compiled.cache_clear()
    yara, henk, noor, bas = [await house.join(name) for name in ("Yara", "Henk", "Noor", "Bas")]
    for person, place in ((henk, "GM0344"), (noor, "GM0344")):
        await transactions.atomic(Account.filter(id=person.viewer.id).update)(municipality_id=place)
        person.account = await Account.get(id=person.viewer.id)
    make = transactions.atomic(rows.request)
    shown = await make(yara, Audience.MEMBERS, elsewhere=True)
    of_bas = await make(bas, Audience.MEMBERS)
    await transactions.atomic(FormerHome.create)(account_id=noor.viewer.id, municipality="GM0599")
    await transactions.atomic(FormerHome.create)(
        account_id=henk.viewer.id, municipality="GM0599", left_at=clock.now() - timedelta(days=91)
    )
    await transactions.atomic(Account.filter(id=bas.viewer.id).update)(suspended_at=clock.now())
    marloes, kees = await house.moderator(), await house.moderator("Kees")
    sealed = [await make(yara, Audience.CHOSEN) for _ in range(3)]
    for one, moderator, ended in ((0, marloes, None), (1, marloes, clock.now()), (2, kees, None)):
        values: dict[str, Any] = {
            "case_public_id": tables.public_id(),
            "kind": "request",
            "subject": sealed[one].public_id,
        }
        await transactions.atomic(Look.create)(account_id=moderator.viewer.id, ended_at=ended, **values)

    async def seen(person: Person) -> set[str]:
        rule, (condition, given) = seen_by(person.viewer), seen_by_sql(person.viewer, "r")
        sql = f"SELECT r.public_id FROM help_request r WHERE {condition}"
        by_sql = {row["public_id"] for row in await raw_sql.fetch(sql, *given)}
        assert by_sql == set(await HelpRequest.filter(rule).values_list("public_id", flat=True))
        return by_sql

    assert await seen(henk) == {shown.public_id}
    assert await seen(noor) == set()
    open_to_all = {shown.public_id, of_bas.public_id}
    assert await seen(marloes) - open_to_all == {sealed[0].public_id}
    assert await seen(kees) - open_to_all == {sealed[2].public_id}
