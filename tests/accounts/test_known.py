"""Known to the municipality: what it says of a helper, until when, who reads it, and what it opens."""

import json
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from io import BytesIO
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.events import AccountEvent
from jobtease.accounts.models import KnownAs, KnownHelper
from jobtease.accounts.trust import known_helpers
from jobtease.data import faults, raw_sql, transactions
from jobtease.helping.models import Offer
from tests.helping.asking import helper
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person


@pytest.fixture(autouse=True)
def on_a_day_in_2026() -> Iterator[None]:
    """The days that are written here are before it and after it."""
    with clock.travel(datetime(2026, 11, 20, 12, tzinfo=clock.AMSTERDAM)):
        yield


def today() -> date:
    return clock.local(clock.now()).date()


def said(**changes: str) -> dict[str, str]:
    """A form that says: we saw a VOG today, and say so for a year."""
    until = today() + timedelta(days=365)
    return {"vog": "on", "seen_on": today().isoformat(), "until": until.isoformat()} | changes


async def known(moderator: Person, helper: Person, **changes: str) -> None:
    answer = await moderator.post(f"/desk/known/{helper.viewer.public_id}", said(**changes))
    assert answer.status_code == 303, answer.text


async def profile(person: Person) -> str:
    """Somebody's profile is for all members."""
    await person.write_profile({"headline": "Kent de horeca", "audience": "members", "purpose": "help"})
    return f"/people/{person.viewer.public_id}"


async def test_the_asker_reads_it_on_the_offer_and_everybody_on_the_profile(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    page = await profile(henk)
    assert "Rotterdam kent" not in (await yara.get(page)).text
    await known(marloes, henk, until="2028-05-03", trained="on", seen_on="2026-11-01")
    words = "De gemeente Rotterdam kent Henk: VOG gezien, getraind door de gemeente, tot en met 3 mei 2028"
    asked = await ask(yara)
    await offer(henk, asked)
    for person, path in ((yara, f"/requests/{asked}"), (yara, page), (henk, page), (henk, "/me/known")):
        assert words in (await person.get(path)).text, path
    await house.work()
    assert "Rotterdam zegt dat ze je kent" in (await henk.get("/")).text


async def test_it_counts_until_its_last_day_is_over_and_no_longer(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    await known(marloes, henk)
    last = clock.local(clock.now()).replace(hour=20, minute=0) + timedelta(days=365)  # as days are counted there
    with clock.travel(last):
        assert await known_helpers.is_known(henk.viewer.id)
    with clock.travel(last + timedelta(hours=12)):
        assert not await known_helpers.is_known(henk.viewer.id)
        assert await KnownHelper.all().count() == 1, "the question says so, whenever the chore comes"
        await house.work()
        assert await KnownHelper.all().count() == 0


async def test_only_a_certificate_makes_somebody_known(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    await known(marloes, henk, vog="", trained="on")
    assert not await known_helpers.is_known(henk.viewer.id)
    await known(marloes, henk)
    assert await known_helpers.is_known(henk.viewer.id)
    assert await known_helpers.is_known(henk.viewer.id, "GM0599")
    assert not await known_helpers.is_known(henk.viewer.id, "GM0344")
    sql, values = known_helpers.is_known_sql("a.id", "a.municipality_id")
    found = await raw_sql.fetch(f"SELECT a.nickname FROM account a WHERE {sql}", *values)
    assert [row["nickname"] for row in found] == ["Henk"]


async def test_who_moves_is_not_known_there_and_a_slip_costs_nothing(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    await known(marloes, henk)
    about = {"nickname": "Henk", "language": "nl"}
    await henk.post("/me/account", about | {"municipality": "Utrecht"})
    assert not await known_helpers.is_known(henk.viewer.id)
    assert (await marloes.get(f"/desk/known/{henk.viewer.public_id}")).status_code == 404
    await house.work()
    await henk.post("/me/account", about | {"municipality": "Rotterdam"})
    assert await known_helpers.is_known(henk.viewer.id)
    await henk.post("/me/account", about | {"municipality": "Utrecht"})
    with clock.travel(timedelta(days=4)):
        await house.work()
        await henk.post("/me/account", about | {"municipality": "Rotterdam"})
        assert not await known_helpers.is_known(henk.viewer.id)


@pytest.mark.parametrize(
    ("changes", "beside"),
    [
        ({"vog": ""}, "Vink minstens één van de twee aan."),
        ({"seen_on": ""}, "Vul de dag in waarop je het zag."),
        ({"until": ""}, "Vul de laatste dag in."),
        ({"seen_on": "2030-01-01", "until": "2030-02-01"}, "Deze dag moet nog komen."),
        ({"until": "2020-01-01"}, "Kies een dag die nog moet komen."),
        ({"seen_on": "2024-02-29", "until": "2027-03-01"}, "Hooguit 3 jaar nadat je het zag: 28-02-2027."),
        ({"seen_on": "gisteren"}, "Schrijf de dag zo: 14-03-2026."),
    ],
)
async def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_kept(
    house: House, changes: dict[str, str], beside: str
) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    answer = await marloes.post(f"/desk/known/{henk.viewer.public_id}", said(**changes))
    assert answer.status_code == 422
    assert beside in answer.text
    assert changes.get("seen_on", "") in answer.text
    assert await KnownHelper.all().count() == 0


@transactions.atomic
async def _put(account: int, **days: Any) -> None:
    await KnownHelper.create(account_id=account, municipality="GM0599", kind=KnownAs.VOG, **days)


@pytest.mark.parametrize(
    ("seen_on", "until", "fits"),
    [
        (date(2025, 5, 3), date(2028, 5, 3), True),
        (date(2025, 5, 3), date(2028, 5, 4), False),
        (date(2024, 2, 29), date(2027, 2, 28), True),
        (date(2024, 2, 29), date(2027, 3, 1), False),
        (date(2025, 12, 31), date(2025, 12, 31), True),
        (date(2025, 5, 3), date(2025, 5, 2), False),
    ],
)
async def test_the_database_takes_no_more_than_three_years(
    house: House, seen_on: date, until: date, fits: bool
) -> None:
    henk = await house.join("Henk")
    if fits:
        await _put(henk.viewer.id, seen_on=seen_on, until=until)
    else:
        with pytest.raises(faults.IntegrityError):
            await _put(henk.viewer.id, seen_on=seen_on, until=until)


async def test_it_is_said_by_the_moderators_of_where_somebody_lives_and_by_nobody_else(house: House) -> None:
    henk, daan = await house.join("Henk"), await house.join("Daan", "GM0344")
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    path = f"/desk/known/{henk.viewer.public_id}"
    await known(marloes, henk)
    for person in (piet, daan, henk, house.visitor()):
        for answer in (await person.get(path), await person.post(path, said()), await person.post(f"{path}/end")):
            assert answer.status_code in (303, 404)
            assert answer.headers.get("location", "/sign-in").startswith("/sign-in")
    assert await KnownHelper.all().count() == 1
    assert "Henk" in (await marloes.get("/desk/known")).text
    assert "Henk" not in (await piet.get("/desk/known")).text
    assert "Bekend bij ons?" in (await marloes.get(await profile(henk))).text
    for other in (marloes, piet):  # no member: nobody says it of a moderator
        assert (await marloes.post(f"/desk/known/{other.viewer.public_id}", said())).status_code == 404


async def test_a_moderator_says_nothing_of_another_account_of_their_own(house: House) -> None:
    marloes = await house.moderator()
    again = await house.join("Marloes+1")
    assert again.account
    assert again.account.mailbox == "marloes@example.nl"
    answer = await marloes.post(f"/desk/known/{again.viewer.public_id}", said())
    assert answer.status_code == 403
    assert "ander account van jezelf" in answer.text
    assert await KnownHelper.all().count() == 0


async def test_either_of_them_ends_it_and_the_log_says_who_and_when(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    path = f"/desk/known/{henk.viewer.public_id}"
    await known(marloes, henk)
    assert (await marloes.post(f"{path}/end")).status_code == 303
    assert (await marloes.post(f"{path}/end")).status_code == 303
    assert not await known_helpers.is_known(henk.viewer.id)
    await house.work()
    assert "zegt niet meer dat ze je kent" in (await henk.get("/")).text
    await known(marloes, henk)
    await known(marloes, henk, until=(today() + timedelta(days=30)).isoformat())
    assert [row.until for row in await KnownHelper.all()] == [today() + timedelta(days=30)]
    for _again in range(2):
        assert (await henk.post("/me/known")).status_code == 303
    assert await KnownHelper.all().count() == 0
    told = [(one.name, one.actor) for one in await house.happened("accounts:helper")]
    given, ended = str(AccountEvent.HELPER_KNOWN), str(AccountEvent.HELPER_KNOWN_ENDED)
    desk, helper = marloes.viewer.id, henk.viewer.id
    assert told == [(given, desk), (ended, desk), (given, desk), (given, desk), (ended, helper)]


async def test_it_is_in_the_copy_and_goes_with_the_account(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    await known(marloes, henk)
    copy = await henk.get("/me/copy")
    with zipfile.ZipFile(BytesIO(copy.content)) as archive:
        mine = json.loads(archive.read("jobtease.json"))["account"]["known_to_the_municipality"]
    assert [one["kind"] for one in mine] == ["vog"]
    assert "Marloes" not in str(mine)
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert await KnownHelper.all().count() == 0


async def test_what_a_moderator_said_stays_when_they_leave(house: House) -> None:
    henk, marloes = await house.join("Henk"), await house.moderator()
    await known(marloes, henk)
    assert marloes.account
    await transactions.atomic(marloes.account.delete)()
    assert [row.given_by_id for row in await KnownHelper.all()] == [None]
    assert await known_helpers.is_known(henk.viewer.id)


# -- a request that is only for them -------------------------------------------------------------------------------------------------


async def test_such_a_request_is_answered_by_who_is_known_and_others_read_why_not(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    marloes = await house.moderator()
    await known(marloes, henk)
    asked = await ask(yara, needs_known="on", title="Wie gaat mee naar mijn eerste dag?")
    page = (await samira.get(f"/requests/{asked}")).text
    assert "alleen voor mensen die de gemeente Rotterdam kent" in page
    assert 'name="message"' not in page
    typed = "Ik ga graag met je mee, ook vroeg."
    answer = await samira.post(f"/requests/{asked}/offer", {"message": typed})
    assert answer.status_code == 422
    assert "alleen voor mensen die de gemeente Rotterdam kent" in answer.text
    assert typed in answer.text
    assert await Offer.all().count() == 0
    await offer(henk, asked)
    assert "Alleen mensen die de gemeente Rotterdam kent" in (await yara.get(f"/requests/{asked}")).text


async def test_it_stands_in_no_list_of_who_may_not_answer_it(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    marloes = await house.moderator()
    for person in (henk, samira):
        await person.write_profile(
            {"headline": "Helpt", "skills": ["interview-practice"], "audience": "members", "purpose": "help"}
        )
    await known(marloes, henk)
    title = "Wie gaat mee naar mijn eerste dag?"
    asked = await ask(yara, needs_known="on", title=title)
    for path in ("/", "/requests/for-you", "/requests/for-you?q=eerste"):
        assert title in (await henk.get(path)).text, path
        assert title not in (await samira.get(path)).text, path
    people = (await yara.get(f"/requests/{asked}/people")).text
    assert "Henk" in people
    assert "Samira" not in people


async def test_it_holds_at_the_moment_of_the_offer(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    await known(marloes, henk)
    asked = await ask(yara, needs_known="on")
    assert (await marloes.post(f"/desk/known/{henk.viewer.public_id}/end")).status_code == 303
    assert (
        await henk.post(f"/requests/{asked}/offer", {"message": "Ik kan woensdag om zeven uur."})
    ).status_code == 422


async def test_an_offer_of_before_stays_to_choose_and_can_be_changed(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    asked = await ask(yara)
    made = await offer(samira, asked)
    changed = REQUEST | {"needs_known": "on"}
    assert (await yara.post(f"/requests/{asked}/edit", changed)).status_code == 303
    assert await offer(samira, asked, "Ik kan ook donderdag om zeven uur.") == made
    assert (await yara.post(f"/requests/{asked}/offers/{made}")).status_code == 303


async def test_nobody_else_is_asked_directly_with_it(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    form = REQUEST | {"needs_known": "on", "person": henk.viewer.public_id, "tell": "on"}
    answer = await yara.post("/requests/new", form)
    assert answer.status_code == 422
    assert "Je gemeente kent Henk niet" in answer.text
    await known(await house.moderator(), henk)
    assert (await yara.post("/requests/new", form)).status_code == 303
