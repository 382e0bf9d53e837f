"""Wijdemeren becomes part of Hilversum: on that day everybody and everything goes along, and nobody sees what they should not."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from tortoise import Tortoise

from jobtease import app, clock
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account, MandateRow
from jobtease.audience import FormerHome, Role
from jobtease.conversations.models import Conversation
from jobtease.data import raw_sql, transactions
from jobtease.helping.models import HelpRequest
from jobtease.moderation import municipal_mergers
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Outfit
from jobtease.profiles.models import Profile, ProfileSkill
from jobtease.regions import queries as regions
from jobtease.regions import successors
from jobtease.regions.coarse import coarse
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import reported
from tests.outfits import wardrobe

OLD, NEW, UTRECHT = "GM1696", "GM0402", "GM0344"
BEFORE = datetime(2026, 12, 20, 12, tzinfo=UTC)
NEW_YEAR = datetime(2026, 12, 31, 23, tzinfo=UTC)
AFTER = NEW_YEAR + timedelta(minutes=1)
PROFILE = {"headline": "Ik zoek werk in een winkel", "skills": ["sales"], "helps": "1", "audience": "members"}


@pytest.fixture(autouse=True)
def no_municipality_ends() -> None:
    """Here they do: in the place of the fixture of all other tests."""


@pytest.fixture(autouse=True)
def in_december() -> Iterator[None]:
    with clock.travel(BEFORE):
        yield
    successors.put_off(())


async def left_behind(code: str = OLD) -> dict[str, int]:
    """Rows of any table that still name this municipality, but for the log and the facts themselves."""
    found = {}
    for name, model in Tortoise.apps["jobtease"].items():
        for column in {"municipality", "municipality_id", "reaches"} & (set(model._meta.fields_db_projection)):
            if name != "EventRow":
                found[f"{name}.{column}"] = await model.filter(**{column: code}).count()
    return {name: n for name, n in found.items() if n}


async def save_profile(person: Person, **changes: Any) -> int:
    return (await person.write_profile(PROFILE | changes)).status_code


async def move(person: Person, place: str) -> int:
    assert person.account is not None
    form = {"nickname": person.account.nickname, "municipality": place, "language": "nl", "mail_notices": "1"}
    return (await person.post("/me/account", form)).status_code


async def test_everything_goes_along_on_the_day_and_nothing_is_left_behind(house: House) -> None:
    wies, noor, pim = [await house.join(name, OLD) for name in ("Wies", "Noor", "Pim")]
    hila, marloes = await house.join("Hila", NEW), await house.moderator("Marloes", OLD)
    assert await save_profile(wies) == 303
    asked = await people.ask(wies, audience="municipality")
    draft = await people.ask(wies, **{"as": "draft", "title": "Later"})
    talk = await people.accept(noor, other := await people.ask(noor), await people.offer(hila, other))
    await people.offer(wies, await people.ask(hila, title="Who helps me in Hilversum?"))
    outfit = await wardrobe.ask(wies, audience="members", elsewhere="1")
    bad = await reported(house, await people.ask(noor, title="Something to report"), hila)
    await move(pim, "Utrecht")
    await house.work()
    assert len(await left_behind()) >= 7
    case = await Case.get(public_id=bad)
    assert (await marloes.get(f"/desk/cases/{case.public_id}")).status_code == 200
    with clock.travel(NEW_YEAR - timedelta(minutes=1)):
        await house.work()
        assert (await Account.get(id=wies.viewer.id)).municipality_id == OLD
    with clock.travel(AFTER):
        await house.work()
        assert await left_behind() == {}
        place = regions.by_code(NEW)
        assert place is not None
        for public_id in (asked, draft):
            row = await HelpRequest.get(public_id=public_id)
            assert (row.municipality, row.labour_region) == (NEW, place.labour_region)
        profile = await Profile.get(author_id=wies.viewer.id)
        point = coarse(NEW, profile.latitude, profile.longitude)
        assert (profile.municipality, profile.labour_region) == (NEW, place.labour_region)
        assert (profile.latitude, profile.longitude) == (point.lat, point.lon)
        skill = await ProfileSkill.get(account_id=wies.viewer.id)
        assert (skill.latitude, skill.longitude) == (point.lat, point.lon)
        assert (await Outfit.get(public_id=outfit)).municipality == NEW
        assert (await Conversation.get(public_id=talk)).municipality == NEW
        assert (await Case.get(public_id=bad)).municipality == NEW
        assert (await marloes.get(f"/desk/cases/{case.public_id}")).status_code == 200
        assert (await Account.get(id=marloes.viewer.id)).role is Role.MODERATOR
        home = (await wies.get("/")).text
        assert "Wijdemeren hoort nu bij Hilversum" in home
        told = await NoticeRow.filter(key__startswith="merged:").values_list("account_id", flat=True)
        assert sorted(told) == sorted(person.viewer.id for person in (wies, noor, marloes))
        merged = await house.happened("accounts:account:merged")
        assert len(merged) == len({one.subject for one in merged}) == 3
        things = [one.subject for one in await house.happened("moderation:thing:merged")]
        assert len(things) == len(set(things))
        before = len(await house.happened())
        await house.work()  # a whole round in which there was nothing left
        assert [one.name for one in (await house.happened())[before:]] == [
            "moderation:merger:done",
            "audit:trail:checked",
        ]
        await house.work()
        new = [event for event in (await house.happened())[before:] if not event.name.startswith("audit:")]
        assert len(new) == 1


async def test_who_comes_late_goes_along_as_well(house: House) -> None:
    with clock.travel(AFTER):
        await house.work()
        await house.work()
        wies = await house.join("Wies", OLD)  # on the strength of a form that was read a second before midnight
        asked = await people.ask(wies)
        await house.work()
        assert await left_behind() == {}
        assert (await HelpRequest.get(public_id=asked)).municipality == NEW


async def test_mandates_for_it_are_for_the_new_one_wherever_their_moderators_live(house: House) -> None:
    """Also one that was given when all the rest had gone along; who was moderator of both is so of one, once; a past one is renamed."""
    noor, ute, hila = (
        await house.join("Noor", OLD),
        await house.moderator("Ute", UTRECHT),
        await house.join("Hila", NEW),
    )
    case = await reported(house, await people.ask(noor), hila)
    both = await house.appoint(await house.moderator("Bo", OLD), NEW)
    past = await house.appoint(await house.moderator("Pam", UTRECHT), OLD)
    await staff_actions.dismiss("pam@example.nl", OLD)
    await house.appoint(ute, OLD)
    with clock.travel(AFTER):
        await house.work()
        assert await left_behind() == {}
        for person in (ute, both):
            assert (await person.get(f"/desk/cases/{case}")).status_code == 200
        assert (await past.get(f"/desk/cases/{case}")).status_code == 404
        me = (await ute.get("/me")).text
        assert "Moderator van Utrecht, Hilversum" in me
        told = await NoticeRow.filter(key__startswith="merged:").values_list("account_id", "text")
        desk = [who for who, text in told if "You are a moderator" in text]
        assert sorted(desk) == sorted([ute.viewer.id, both.viewer.id])
        assert len(told) == 3  # and who lives there
        rows = await MandateRow.filter(municipality=NEW).order_by("id").values("account_id", "until")
        assert [(row["account_id"], row["until"] is None) for row in rows] == [
            (both.viewer.id, False),
            (both.viewer.id, True),
            (past.viewer.id, False),
            (ute.viewer.id, True),
        ]
        await house.work()
        await house.work()
        assert await house.happened("moderation:merger:done")
        late = await house.join("Lena", UTRECHT)
        await house.appoint(late, OLD)  # by a command that was begun a second before
        assert (await late.get(f"/desk/cases/{case}")).status_code == 404
        await house.work()
        assert await left_behind() == {}
        assert (await late.get(f"/desk/cases/{case}")).status_code == 200


async def test_what_stops_halfway_goes_on(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    wies = await house.join("Wies", OLD)
    await people.ask(wies)

    async def no(*_: Any) -> bool:
        raise RuntimeError("the power fails")

    with clock.travel(AFTER):
        with monkeypatch.context() as patch:
            patch.setattr(municipal_mergers, "_person", no)
            with pytest.raises(RuntimeError):
                await municipal_mergers.carry_out(house.resources)
        assert await left_behind() == {"Account.municipality_id": 1}
        assert await municipal_mergers.carry_out(house.resources)
        assert await left_behind() == {}
        assert await FormerHome.filter(account_id=wies.viewer.id).count() == 1


async def test_many_are_taken_along_page_by_page(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(municipal_mergers, "PAGE", 2)
    for n in range(5):
        await people.ask(await house.join(f"Wies {n}", OLD))
    with clock.travel(AFTER):
        await house.work()
        assert await left_behind() == {}
        assert len(await house.happened("moderation:thing:merged")) == 5


@pytest.fixture
async def street(house: House) -> dict[str, Person]:
    """Two neighbours in Wijdemeren, one who just moved away from there, one in Hilversum, one elsewhere."""
    homes = {"Wies": OLD, "Noor": OLD, "Pim": OLD, "Hila": NEW, "Ute": UTRECHT}
    everybody = {name: await house.join(name, home) for name, home in homes.items()}
    assert await move(everybody["Pim"], "Utrecht") == 303
    await house.work()
    return everybody


async def test_a_merger_is_no_move_and_opens_nothing_at_any_moment(
    house: House, street: dict[str, Person], monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = await wardrobe.ask(street["Wies"], audience="members", elsewhere="1")
    asked = await people.ask(street["Wies"], audience="municipality")
    theirs = await people.ask(street["Hila"], audience="municipality")

    async def sees(name: str, path: str) -> bool:
        return (await street[name].get(path)).status_code == 200

    assert await sees("Hila", f"/outfits/{secret}")
    assert await sees("Ute", f"/outfits/{secret}")
    looked = 0
    each = municipal_mergers._each

    async def and_look(*args: Any) -> int:
        nonlocal looked
        done = await each(*args)
        for name in ("Noor", "Pim"):
            assert not await sees(name, f"/outfits/{secret}"), args
            looked += 1
        return done

    monkeypatch.setattr(municipal_mergers, "_each", and_look)
    with clock.travel(AFTER):
        for name in ("Noor", "Pim"):
            assert not await sees(name, f"/outfits/{secret}")
        await municipal_mergers.carry_out(house.resources)
        assert looked > 20
        for name in ("Noor", "Wies", "Hila"):  # no three days of waiting
            assert await sees(name, f"/requests/{asked}")
            assert await sees(name, f"/requests/{theirs}")
        assert not await sees("Ute", f"/requests/{asked}")
        assert await sees("Ute", f"/outfits/{secret}")
        assert not await sees("Hila", f"/outfits/{secret}")  # from her own municipality now


async def test_a_move_just_before_the_merger_still_has_to_settle(house: House, street: dict[str, Person]) -> None:
    ute = street["Ute"]
    with clock.travel(NEW_YEAR - timedelta(days=1)):
        theirs = await people.ask(street["Hila"], audience="municipality")
        assert await move(ute, "Wijdemeren") == 303
        await house.work()
    with clock.travel(AFTER):
        await house.work()
        assert (await ute.get(f"/requests/{theirs}")).status_code == 404
    with clock.travel(NEW_YEAR + timedelta(days=2, hours=1)):
        assert (await ute.get(f"/requests/{theirs}")).status_code == 200


async def test_the_old_name_can_be_chosen_until_then_and_means_the_new_one_afterwards(house: House) -> None:
    visitor = house.visitor()
    for typed in ("Wijdemeren", "GM1696", "Loosdrecht", "Kortenhoef", "wijdemeren nh"):
        with clock.travel(NEW_YEAR - timedelta(minutes=1)):
            place = regions.parse(typed)
            assert place is not None
            assert place.code == OLD
            assert regions.search(typed)[0].code == OLD
        with clock.travel(AFTER):
            place = regions.parse(typed)
            assert place is not None
            assert place.code == NEW
            assert (await visitor.get("/municipalities", params={"q": typed})).json()[0]["value"] == NEW
    with clock.travel(AFTER):
        assert len(regions.all_places()) == 341
        assert {one.code for one in regions.whole_table()} - {one.code for one in regions.all_places()} == {OLD}
        stays = await house.join("Wies", OLD)
        assert await move(stays, "Wijdemeren") == 303
        assert (await Account.get(id=stays.viewer.id)).municipality_id == NEW


async def test_a_merger_that_is_no_law_yet_can_be_put_off(house: House) -> None:
    wies, root = await house.join("Wies", OLD), await house.join("Root", UTRECHT, Role.ADMINISTRATOR, language="en")
    shown = (await root.get("/workings")).text
    assert "Wijdemeren is part of Hilversum from 1 January 2027 on" in shown
    assert "Put it off with JOBTEASE_MERGERS_PUT_OFF" in shown
    assert successors.told("") == []
    assert ["stays" in one for one in successors.told("gm1696, GM9999")] == [True, False]
    successors.put_off({OLD})
    with clock.travel(NEW_YEAR + timedelta(days=40)):
        await house.work()
        assert (await Account.get(id=wies.viewer.id)).municipality_id == OLD
        assert regions.parse("Wijdemeren") == regions.by_code(OLD)
        assert "Here it is put off" in (await root.get("/workings")).text
        successors.put_off(())
        await house.work()
        assert (await Account.get(id=wies.viewer.id)).municipality_id == NEW


def test_every_merger_leads_from_the_table_into_the_table() -> None:
    for one in successors.mergers().values():
        old, into = regions.by_code(one.code), regions.by_code(successors.successor(one.code, frozenset({one.code})))
        assert old is not None
        assert into is not None
        assert old.name == one.name
        assert old.labour_region == into.labour_region
        assert one.source


@pytest.fixture
async def no_mans_land(house: House) -> AsyncIterator[str]:
    """A code that stands in no file, and in the table of municipalities, since accounts refer to it."""
    await _write(
        "INSERT INTO municipality (code, name, province, labour_region, seat, lat, lon)"
        " SELECT 'GM0001', 'Nergenshuizen', province, 'x', seat, lat, lon FROM municipality WHERE code = ?",
        UTRECHT,
    )
    yield "GM0001"
    await _write("UPDATE account SET municipality_id = ? WHERE municipality_id = 'GM0001'", UTRECHT)
    await _write("DELETE FROM municipality WHERE code = ?", "GM0001")


@transactions.atomic
async def _write(sql: str, *values: str) -> None:
    await raw_sql.execute(sql, *values)


async def test_who_lives_where_no_list_knows_is_asked_to_choose(house: House, no_mans_land: str) -> None:
    wies = await house.join("Wies", no_mans_land)
    for path in (
        "/",
        "/requests",
        "/requests/new",
        "/outfits",
        "/outfits/new",
        "/me",
        "/me/profile",
        "/me/account",
    ):
        answer = await wies.get(path)
        assert answer.status_code == 200, path
    assert 'href="/me/account"' in (await wies.get("/requests/new")).text
    about = PROFILE | {"purpose": "work"}
    for form, answer in (
        (people.REQUEST, await wies.post("/requests/new", people.REQUEST)),
        (about, await wies.save_profile("about", about)),
    ):
        assert answer.status_code == 422
        assert "We kennen je gemeente niet meer" in answer.text
        assert str(form.get("title", form.get("headline"))) in answer.text
    answer = await wardrobe.post(wies)
    assert answer.status_code == 422
    assert "We kennen je gemeente niet meer" in answer.text
    assert await move(wies, "Wijdemeren") == 303
    assert await save_profile(wies) == 303
    assert await people.ask(wies)


def test_the_chore_is_done() -> None:
    assert municipal_mergers.carry_out in [chore.do for chore in app.CHORES]
