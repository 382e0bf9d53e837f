"""Every municipality has somebody: its own moderators, a neighbour's, else the administrators. The wall stands everywhere else."""

import re
from datetime import datetime, timedelta

import pytest

from jobtease import app as composition
from jobtease import clock
from jobtease.accounts.mandates import staff_actions
from jobtease.accounts.models import Account
from jobtease.audience import Role, Visibility
from jobtease.data import transactions
from jobtease.helping.models import HelpRequest
from jobtease.moderation.desk import jurisdiction
from jobtease.moderation.models import Case
from jobtease.web.routing import PageRoute, Who
from tests.accounts.signing_in import mails
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported
from tests.outfits import wardrobe

ROTTERDAM, BARENDRECHT, CAPELLE, UTRECHT, SCHIERMONNIKOOG = "GM0599", "GM0489", "GM0502", "GM0344", "GM0088"


async def test_a_place_without_moderators_is_looked_after_by_the_nearest_of_its_region(house: House) -> None:
    assert await jurisdiction.desk_of(BARENDRECHT) == ""
    await house.moderator("Piet", UTRECHT)
    assert await jurisdiction.desk_of(BARENDRECHT) == ""  # another region
    marloes = await house.moderator()
    assert await jurisdiction.desk_of(BARENDRECHT) == ROTTERDAM
    assert set(await jurisdiction.covered_by([ROTTERDAM])) >= {ROTTERDAM, BARENDRECHT, CAPELLE}
    await house.moderator("Kees", CAPELLE)
    assert CAPELLE not in await jurisdiction.covered_by([ROTTERDAM])
    await transactions.atomic(Account.filter(id=marloes.viewer.id).update)(suspended_at=clock.now())
    assert await jurisdiction.desk_of(BARENDRECHT) == CAPELLE


async def test_a_neighbour_decides_until_somebody_is_appointed(strict_house: House) -> None:
    house = strict_house
    joris, marloes = await house.join("Joris", BARENDRECHT), await house.moderator()
    request = await ask(house, joris, "Zonnebloem")
    await house.work()
    await house.work()  # mails are sent at the beginning of a round
    case = (await Case.get(subject=request)).public_id
    assert case in (await marloes.get("/desk")).text
    assert "Barendrecht" in (await marloes.get("/desk")).text
    assert "Zonnebloem" in (await marloes.get(f"/desk/cases/{case}")).text
    (mail,) = [m for m in mails(house) if m["To"] == "marloes@example.nl"]
    assert "Zonnebloem" not in str(mail)
    assert "Joris" not in str(mail)
    await staff_actions.appoint("els@example.nl", "Els", BARENDRECHT, Role.MODERATOR)
    assert case not in (await marloes.get("/desk")).text
    assert (await marloes.get(f"/desk/cases/{case}")).status_code == 404
    assert (await marloes.post(f"/desk/cases/{case}", {"ruling": "release"})).status_code == 404
    assert (await HelpRequest.get(public_id=request)).visibility is Visibility.HELD


async def test_where_a_whole_region_has_nobody_administrators_are_mailed_and_see_numbers(strict_house: House) -> None:
    house = strict_house
    eline, ada = await house.join("Eline", SCHIERMONNIKOOG), await house.join("Ada", role=Role.ADMINISTRATOR)
    await house.moderator()
    request = await ask(house, eline, "Zonnebloem")
    await house.work()
    await house.work()
    told = [str(m.get_content()) for m in mails(house) if m["To"] == "ada@example.nl"]
    assert len(told) == 1
    assert "Schiermonnikoog" in told[0]
    assert "main.py moderator" in told[0]
    page = (await ada.get("/workings")).text
    assert "Schiermonnikoog" in page
    assert "Niemand kijkt" in page
    for text in (page, told[0]):
        assert "Zonnebloem" not in text
        assert "Eline" not in text
    assert (await ada.get(f"/desk/cases/{(await Case.get(subject=request)).public_id}")).status_code == 404


async def _offer(her: Person, him: Person) -> tuple[str, str]:
    return "offer", await people.offer(him, await people.ask(her, audience="members"))


async def _message(her: Person, him: Person) -> tuple[str, str]:
    request = await people.ask(her, audience="members")
    talk = await people.accept(her, request, await people.offer(him, request))
    await him.post(f"/conversations/{talk}/messages", {"message": "Zonnebloem"})
    page = (await her.get(f"/conversations/{talk}")).text
    return "message", re.findall(r"/report/message/([\w-]{16})", page)[-1]


async def _feedback(her: Person, him: Person) -> tuple[str, str]:
    outfit = await wardrobe.ask(her, audience="members")
    await wardrobe.practised(him)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Nice."}
    assert (await him.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    page = (await her.get(f"/outfits/{outfit}")).text
    return "feedback", re.findall(r"/report/feedback/([\w-]{16})", page)[0]


async def _request(her: Person, him: Person) -> tuple[str, str]:
    return "request", await people.ask(him, audience="members")


async def _place_of(person: Person, case: str) -> bool:
    """Whether somebody who reads a case is led to where the thing stands. Then that must open."""
    page = (await person.get(f"/desk/cases/{case}")).text
    found = re.search(r'href="([^"]+)">bekijk op de pagina<', page)
    assert found is None or (await person.get(found[1])).status_code == 200
    return found is not None


@pytest.mark.parametrize("thing", [_offer, _message, _feedback, _request])
@pytest.mark.parametrize("home", [SCHIERMONNIKOOG, UTRECHT])
async def test_a_report_about_what_reached_me_comes_to_my_desk_too(house: House, thing: object, home: str) -> None:
    yara, bas, marloes = await house.join("Yara"), await house.join("Bas", home), await house.moderator()
    piet = await house.moderator("Piet", UTRECHT)
    kind, public_id = await thing(yara, bas)  # type: ignore[operator]
    case = await reported(house, public_id, yara, kind, "sexual")
    mine = home == SCHIERMONNIKOOG or kind != "request"
    assert ((await marloes.get(f"/desk/cases/{case}")).status_code == 200) is mine
    assert ((await piet.get(f"/desk/cases/{case}")).status_code == 200) is (home == UTRECHT)
    for person, stands_here in ((marloes, mine), (piet, not mine)):
        looked = await person.post(f"/desk/cases/{case}/look")  # what is not for everybody opens then
        assert looked.status_code in (303, 404, 409)
        assert await _place_of(person, case) is (stands_here and kind != "message")
    await decided(marloes if mine else piet, case, "remove", "3.5")


def _filled(path: str, case: str, decision: str, subject: str) -> str:
    public_id = decision if "decisions" in path else subject if "/about/" in path or "/desk/look/" in path else case
    values = {"{public_id}": public_id, "{kind}": "request", "{position:int}": "0", "{size}": "small"}
    for name, value in values.items():
        path = path.replace(name, value)
    return path


ADDRESSES = sorted(
    (method, route.path)
    for route in composition.all_routes()
    if isinstance(route, PageRoute) and route.who is Who.MODERATOR and "{" in route.path
    for method in (route.methods or set()) - {"HEAD"}
)


@pytest.mark.parametrize(("method", "path"), ADDRESSES)
async def test_every_address_of_a_desk_is_nothing_to_other_desks(house: House, method: str, path: str) -> None:
    joris, samira, marloes = await house.join("Joris", BARENDRECHT), await house.join("Samira"), await house.moderator()
    others = [await house.moderator("Piet", UTRECHT), await house.moderator("Fenna", "GM0503"), samira, house.visitor()]
    others.append(await house.join("Ada", role=Role.ADMINISTRATOR))
    request = await ask(house, joris, "Zonnebloem")
    case = await reported(house, request, samira)
    decision = await decided(marloes, case, "warn")
    case = await reported(house, request, await house.join("Henk"))
    address = _filled(path, case, decision, request)
    for other in others:
        data = {"ruling": "remove", "clause": "3.2", "reason": "x"} if method == "POST" else None
        answer = await other.browser.request(method, address, data=data)
        assert answer.status_code == 404 or answer.headers.get("location", "").startswith("/sign-in"), address
        assert "Zonnebloem" not in answer.text
    assert (await Case.get(public_id=case)).closed_at is None


async def test_a_desk_is_mailed_before_a_promise_breaks_when_it_breaks_and_once_an_hour(house: House) -> None:
    async def told() -> int:
        await house.work()
        await house.work()  # mails are sent at the beginning of a round
        return len([m for m in mails(house) if m["To"] == "marloes@example.nl"])

    tuesday = datetime(2027, 3, 2, 9, tzinfo=clock.AMSTERDAM)
    with clock.travel(tuesday - timedelta(hours=1)):
        yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
        await reported(house, await ask(house, yara, "First"), samira)
        assert await told() == 0
    with clock.travel(tuesday + timedelta(hours=5, minutes=50)):
        assert await told() == 0
    with clock.travel(tuesday + timedelta(hours=6, minutes=5)):
        assert await told() == 1
        await reported(house, await ask(house, yara, "Second"), samira, reason="threat")
        assert await told() == 1
    with clock.travel(tuesday + timedelta(hours=8, minutes=10)):
        assert await told() == 2  # the first is late
    with clock.travel(tuesday + timedelta(hours=20)):
        assert await told() == 2  # nobody works at night
    with clock.travel(tuesday + timedelta(hours=25, minutes=10)):
        assert await told() == 3  # the second is nearly due
    with clock.travel(tuesday + timedelta(hours=26, minutes=7)):
        assert await told() == 3  # late, but it is not an hour yet
    with clock.travel(tuesday + timedelta(hours=26, minutes=15)):
        assert await told() == 4
        assert await told() == 4
    assert marloes.account


async def test_danger_is_mailed_at_once(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara, "Zonnebloem"), samira)
    await transactions.atomic(Case.filter(public_id=case).update)(priority=0)
    await house.work()
    await house.work()
    (mail,) = [m for m in mails(house) if m["To"] == "marloes@example.nl"]
    assert "gevaar" in mail["Subject"]
    assert "Zonnebloem" not in str(mail)
    assert marloes.account
