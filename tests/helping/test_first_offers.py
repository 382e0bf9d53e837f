"""The first offers of a newcomer are few and seen; the helper reads that, and when, and the asker waits for nobody she knows of."""

from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case, Decision, Ruling
from tests.helping.people import accept, ask, offer
from tests.house import House, Person

PLAIN = {"message": "Ik ken hotels. Zullen we woensdag om zeven uur oefenen?"}


async def _asks(house: House, name: str, times: int = 1) -> tuple[Person, list[str]]:
    """Somebody who is no newcomer, and as many open requests."""
    yara = await house.join(name)
    await transactions.atomic(Account.filter(id=yara.viewer.id).update)(posts_released=2)
    return yara, [await ask(yara) for _n in range(times)]


async def _decide(house: House, ruling: Ruling) -> None:
    case, marloes = await Case.get(kind="offer", closed_at=None), await house.moderator()
    decided = {"ruling": str(ruling), "clause": "2.1", "reason": "Gezien."}
    assert (await marloes.post(f"/desk/cases/{case.public_id}", decided)).status_code == 303


async def test_the_first_offer_waits_for_a_moderator_and_says_so(strict_house: House) -> None:
    house = strict_house
    yara, (request, _another) = await _asks(house, "Yara", 2)
    henk = await house.join("Henk")
    assert "De eerste keren leest een moderator je aanbod" not in (await yara.get(f"/requests/{request}")).text
    assert (
        "je eerste aanbod pas na een moderator. Een moderator kijkt vóór"
        in (await henk.get(f"/requests/{request}")).text
    )
    assert (await henk.post(f"/requests/{request}/offer", PLAIN)).status_code == 303
    await house.work()
    page = (await henk.get(f"/requests/{request}")).text
    assert "Een moderator leest je aanbod eerst. Daarna gaat het verder." in page
    assert "Een moderator kijkt vóór" in page
    assert PLAIN["message"] not in (await yara.get(f"/requests/{request}")).text
    assert "Henk" not in (await yara.get("/")).text
    assert (await HelpRequest.get(public_id=request)).offer_count == 0
    given = await Offer.get(request__public_id=request)
    assert (await yara.post(f"/requests/{request}/offers/{given.public_id}")).status_code in (404, 409)

    await _decide(house, Ruling.RELEASE)
    await house.work()
    assert PLAIN["message"] in (await yara.get(f"/requests/{request}")).text
    assert "Henk biedt hulp aan" in (await yara.get("/")).text
    assert (await HelpRequest.get(public_id=request)).offer_count == 1
    assert await accept(yara, request, given.public_id)


async def test_an_offer_that_is_taken_back_waits_for_nobody(strict_house: House) -> None:
    house = strict_house
    _yara, (request,) = await _asks(house, "Yara")
    henk = await house.join("Henk")
    await offer(henk, request)
    await house.work()
    assert await Case.filter(kind="offer", closed_at=None).count() == 1
    assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303
    await house.work()
    assert await Case.filter(kind="offer", closed_at=None).count() == 0
    assert await Decision.all().count() == 0
    assert (await HelpRequest.get(public_id=request)).offer_count == 0


async def test_a_newcomer_offers_help_to_three_people_a_day(strict_house: House) -> None:
    house = strict_house
    yara, requests = await _asks(house, "Yara", 4)
    henk = await house.join("Henk")
    for request in requests[:3]:
        await offer(henk, request)
    await offer(henk, requests[0], "Liever donderdag om zeven uur, kan dat?")  # a change reaches nobody new
    answer = await henk.post(f"/requests/{requests[3]}/offer", PLAIN)
    assert answer.status_code == 429
    assert "drie mensen per dag" in answer.text
    assert PLAIN["message"] in answer.text
    assert await Offer.filter(author_id=henk.viewer.id).count() == 3
    await transactions.atomic(Offer.filter(request__public_id=requests[0]).update)(visibility="shown")
    given = await Offer.get(request__public_id=requests[0])
    await accept(yara, requests[0], given.public_id)
    await offer(henk, requests[3])  # somebody chose him
    assert (await Offer.get(request__public_id=requests[3])).visibility.value == "shown"


async def test_who_is_known_or_long_here_reaches_people_at_once(strict_house: House) -> None:
    house = strict_house
    _yara, (one, other) = await _asks(house, "Yara", 2)
    henk, wim = await house.join("Henk"), await house.join("Wim")
    await transactions.atomic(Account.filter(id=henk.viewer.id).update)(posts_released=2)
    await transactions.atomic(Account.filter(id=wim.viewer.id).update)(joined_at=clock.now() - timedelta(days=31))
    await offer(henk, one)
    await offer(wim, other)
    assert set(await Offer.all().values_list("visibility", flat=True)) == {"shown"}


async def test_an_offer_from_elsewhere_comes_to_a_desk_that_can_read_it(strict_house: House) -> None:
    house = strict_house
    yara, (request,) = await _asks(house, "Yara")
    daan, piet = await house.join("Daan", "GM0344"), await house.moderator("Piet", "GM0344")
    await offer(daan, request)
    await house.work()
    case = await Case.get(kind="offer", closed_at=None)
    assert (await piet.post(f"/desk/cases/{case.public_id}/look")).status_code == 303
    assert "I know hotels" in (await piet.get(f"/desk/cases/{case.public_id}")).text
    decided = {"ruling": "release", "clause": "2.1", "reason": "Gezien."}
    assert (await piet.post(f"/desk/cases/{case.public_id}", decided)).status_code == 303
    await house.work()
    assert "I know hotels" in (await yara.get(f"/requests/{request}")).text
