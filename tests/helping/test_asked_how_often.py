"""How often somebody can be asked directly: three for a question and a day, once a month by the same, and never more than they want."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.data import faults, transactions
from jobtease.helping.direct_requests.queries import ASKS, QUIET
from jobtease.helping.models import SEATS, AskedPerson, AskedState, HelpRequest
from tests.helping.asking import asks, helper, tied, told
from tests.helping.people import REQUEST, ask
from tests.house import House


async def test_nobody_is_asked_more_often_than_they_want(house: House) -> None:
    henk = await helper(house, weekly_maximum="2")
    drafted = await house.join("Bram")
    draft = await asks(drafted, henk, **{"as": "draft"})
    first = await house.join("Yara")
    public_id = await asks(first, henk)
    await asks(await house.join("Samira"), henk)
    await house.work()
    assert await told(henk) == 2
    assert (await drafted.post(f"/requests/{draft}/edit", REQUEST)).status_code == 303
    await house.work()
    assert await told(henk) == 2, "what was asked in a draft counts when it goes up"
    assert (await first.post(f"/requests/{public_id}/asked/{henk.viewer.public_id}/withdraw")).status_code == 303
    third = await house.join("Derde")
    form = await third.get(f"/requests/new?to={henk.viewer.public_id}")
    assert "genoeg vragen" in form.text
    assert 'name="tell"' not in form.text
    answer = await third.post("/requests/new", REQUEST | {"person": henk.viewer.public_id, "tell": "on"})
    assert answer.status_code == 422
    assert "genoeg vragen" in answer.text
    with clock.travel(clock.now() + timedelta(days=8)):
        await asks(third, henk)
    assert await AskedPerson.all().count() == 4


async def test_what_he_never_heard_of_keeps_nobody_from_asking(house: House) -> None:
    """Three accounts that name him in drafts do not fill his week."""
    henk = await helper(house, weekly_maximum="1")
    for name in ("Yara", "Samira", "Bram"):
        await asks(await house.join(name), henk, **{"as": "draft"})
    await house.work()
    await asks(await house.join("Noor"), henk)
    await house.work()
    assert await told(henk) == 1


async def test_the_same_two_once_in_a_month(house: House) -> None:
    """Counted from when he was told, whatever came of it, and through a block of hers as well."""
    yara, henk = await house.join("Yara"), await helper(house)
    await yara.write_profile({"headline": "Kapster", "purpose": "work", "audience": "members"})
    draft = await asks(yara, henk, **{"as": "draft"})
    again = REQUEST | {"title": "En nog iets anders?", "person": henk.viewer.public_id, "tell": "on"}
    with clock.travel(clock.now() + QUIET - timedelta(days=1)):
        assert (await yara.post(f"/requests/{draft}/edit", REQUEST)).status_code == 303
        await house.work()
        assert await told(henk) == 1
    with clock.travel(clock.now() + QUIET + timedelta(days=2)):
        await tied(yara, henk)
        answer = await yara.post("/requests/new", again)
        assert answer.status_code == 422
        assert "kort geleden" in answer.text
        assert (await henk.post(f"/requests/{draft}/asked/decline")).status_code == 303
        assert (await yara.post(f"/people/{henk.viewer.public_id}/block")).status_code == 303
        assert (await yara.post(f"/people/{henk.viewer.public_id}/unblock")).status_code == 303
        answer = await yara.post("/requests/new", again)
        assert answer.status_code == 422
        assert "kort geleden" in answer.text
    with clock.travel(clock.now() + 2 * QUIET):
        assert (await yara.post("/requests/new", again)).status_code == 303


async def test_the_same_form_once_more_asks_once_and_is_no_mistake(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    form = REQUEST | {"ticket": "A" * 22, "person": henk.viewer.public_id, "tell": "on"}
    for _time in range(2):
        answer = await yara.post("/requests/new", form)
        assert answer.status_code == 303, answer.text
        await house.work()
    assert await told(henk) == 1
    assert await HelpRequest.all().count() == 1
    other, nina = await house.join("Samira"), await helper(house, "Nina")
    form |= {"ticket": "B" * 22, "person": nina.viewer.public_id}
    for more in ({"tell": ""}, {"tell": "on"}):
        assert (await other.post("/requests/new", form | more)).status_code == 303
    await house.work()
    assert await told(nina) == 1, "sent, back, ticked"
    draft = form | {"ticket": "C" * 22, "as": "draft", "title": "Een concept"}
    lotte = await house.join("Lotte")
    for how in ("draft", "open"):
        assert (await lotte.post("/requests/new", draft | {"as": how})).status_code == 303
    await house.work()
    assert await told(nina) == 2, "saved as a draft, back, posted"


async def test_three_people_a_day_and_three_for_a_question(house: House) -> None:
    yara = await house.join("Yara")
    helpers = [await helper(house, f"Helper {number}") for number in range(SEATS + 2)]
    public_id = await ask(yara)
    for person in helpers[: ASKS.times]:
        await yara.post(f"/requests/{public_id}/asked", {"person": person.viewer.public_id})
    assert await AskedPerson.all().count() == ASKS.times
    answer = await yara.post(f"/requests/{public_id}/asked", {"person": helpers[3].viewer.public_id})
    assert answer.status_code == 429
    answer = await yara.post(
        "/requests/new", REQUEST | {"title": "Nog een vraag?", "person": helpers[3].viewer.public_id, "tell": "on"}
    )
    assert answer.status_code == 422
    assert "vandaag al drie" in answer.text
    assert "Nog een vraag?" in answer.text
    with clock.travel(clock.now() + timedelta(days=1)):
        answer = await yara.post(f"/requests/{public_id}/asked", {"person": helpers[3].viewer.public_id})
        assert "drie mensen gevraagd" in (await yara.get(answer.headers["location"])).text
    assert await AskedPerson.all().count() == SEATS


async def test_it_is_forgotten_when_it_keeps_nobody_from_anything(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    public_id = await asks(yara, henk)
    await yara.post(f"/requests/{public_id}/withdraw")
    await house.work()
    assert await AskedPerson.all().count() == 1, "within the month it keeps her from asking him again"
    with clock.travel(clock.now() + QUIET + timedelta(days=1)):
        await house.work()
        assert await AskedPerson.all().count() == 0


async def test_the_database_takes_no_fourth(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    await asks(yara, henk)
    request = await HelpRequest.get()
    for seat, account in ((3, yara.viewer.id), (0, yara.viewer.id), (1, henk.viewer.id)):
        with pytest.raises(faults.IntegrityError):
            await transactions.atomic(AskedPerson.create)(request_id=request.id, account_id=account, seat=seat)
    assert (await AskedPerson.get()).state is AskedState.ASKED
