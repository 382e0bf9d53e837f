"""Appeals: every row of the public table, from the page and from the mail; another moderator answers, and what comes of it."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience, Visibility
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals.models import Appeal, Outcome
from jobtease.moderation.models import Case, Decision, Ruling
from tests.accounts.signing_in import mails
from tests.house import House, Person
from tests.moderation.appeal_scene import HIDE, Scene, come_back
from tests.moderation.things import ask, decided, reported, undone
from tests.moderation.without_account import NOT_TOLD, mailed, object_from_mail, send, told, way_to_object


async def _measure(scene: Scene) -> None:
    await scene.begin("hide")
    assert await scene.may(scene.yara)
    assert await scene.object(scene.yara) == 303


async def _measure_upheld(scene: Scene) -> None:
    await _measure(scene)
    assert await scene.answer(scene.fenna, "upheld") == 303
    assert await scene.visibility() is Visibility.HIDDEN
    await _refused(scene, scene.yara, "")
    await _refused(scene, scene.noor, "gone")


async def _measure_overturned(scene: Scene) -> None:
    await _measure(scene)
    assert await scene.answer(scene.fenna, "overturned") == 303
    assert await scene.visibility() is Visibility.SHOWN
    for person in (scene.noor, scene.bas):
        assert await scene.may(person)
        assert await scene.object(person) == 303
    assert await scene.answer(scene.fenna, "upheld") == 403  # she answered before
    assert await scene.answer(scene.kees, "changed", **HIDE) == 303
    assert await scene.visibility() is Visibility.HIDDEN
    await _refused(scene, scene.yara, "had")


async def _measure_changed(scene: Scene) -> None:
    await scene.begin("suspend")
    await come_back(scene, scene.yara)
    assert await scene.object(scene.yara) == 303
    assert await scene.answer(scene.fenna, "changed", **(HIDE | {"ruling": "warn"})) == 303
    assert (await Account.get(id=scene.yara.viewer.id)).suspended_at is None
    assert await scene.visibility() is Visibility.SHOWN
    await _refused(scene, scene.yara, "had")


async def _left(scene: Scene) -> None:
    await scene.begin("nothing")
    for person in (scene.noor, scene.bas):
        assert await scene.may(person)
        assert await scene.object(person) == 303
    assert await Case.filter(closed_at=None).count() == 1


async def _left_upheld(scene: Scene) -> None:
    await scene.begin("nothing")
    assert await scene.object(scene.noor) == 303
    assert await scene.answer(scene.fenna, "upheld") == 303
    await _refused(scene, scene.noor, "")
    await _refused(scene, scene.bas, "answered")


async def _left_changed(scene: Scene) -> None:
    await _left(scene)
    assert await scene.answer(scene.fenna, "changed", **HIDE) == 303
    assert await scene.visibility() is Visibility.HIDDEN
    assert await Appeal.filter(outcome=Outcome.CHANGED).count() == 2
    assert await scene.may(scene.yara)
    assert await scene.object(scene.yara) == 303


async def _left_changed_answered(scene: Scene) -> None:
    await _left_changed(scene)
    assert await scene.answer(scene.kees, "overturned") == 303
    assert await scene.visibility() is Visibility.SHOWN
    for person in (scene.noor, scene.bas):
        await _refused(scene, person, "had")


async def _hidden(scene: Scene) -> None:
    await scene.begin("remove")
    await _refused(scene, scene.noor, "gone")


async def _visitor(scene: Scene) -> None:
    """Beside reporters with an account, in the same case; what they ask for is answered once for all, and is the end."""
    await scene.begin("nothing")
    house = scene.house
    request = await ask(house, scene.yara, "Hello?")
    link = await send(house.visitor(), f"/requests/{request}")
    await house.work()
    case = await reported(house, request, scene.bas)
    assert "/object" not in (await mailed(house))[-1]  # the receipt: nothing was decided yet
    await decided(scene.marloes, case, "nothing")
    way = way_to_object(house, (await mailed(house))[-1])
    assert way == f"{link}/object"
    assert (await object_from_mail(house, way))[0] == 303
    assert await scene.object(scene.bas) == 303
    assert await Case.filter(closed_at=None).count() == 1
    assert await scene.answer(scene.fenna, "changed", **HIDE) == 303
    assert await Appeal.filter(outcome=Outcome.CHANGED).count() == 2
    mails = await mailed(house)
    assert len(mails) == 3  # the receipt, the outcome, and the answer, which tells of the new decision too
    assert "besloot anders" in unescape(mails[-1])
    page = unescape((await house.visitor().get(link)).text)
    assert "Ik keek opnieuw." in page
    assert "verborgen" in page
    assert (await object_from_mail(house, way))[0] == 303  # to what they objected already
    assert await Appeal.all().count() == 2


async def _visitor_not_told(scene: Scene) -> None:
    """Of what isn't for everybody they read the same as of what never was, and what others objected keeps them from nothing."""
    await scene.begin("nothing")
    house = scene.house
    request = await ask(house, scene.yara, "For Henk", audience=Audience.CHOSEN)
    private, nothing = [await send(house.visitor(), f"/requests/{one}") for one in (request, "aaaaaaaaaaaaaaaa")]
    await house.work()
    case = (await Case.get(subject=request)).public_id
    await decided(scene.marloes, (await Case.get(kind="address")).public_id, "nothing", clause="")
    await decided(scene.marloes, case, "remove", clause="4.3")
    mails = await mailed(house)
    assert len({re.sub(r"/reported/\S+", "", mail) for mail in mails[2:]}) == 1
    assert NOT_TOLD in mails[-1]
    assert await scene.object(scene.yara) == 303
    assert await scene.answer(scene.fenna, "upheld") == 303
    for link in (private, nothing):
        assert (await object_from_mail(house, f"{link}/object"))[0] == 303
        assert await scene.answer(scene.kees, "upheld", answer="Ik keek.") == 303
    assert len(mails := await mailed(house)) == 6
    assert len({re.sub(r"/reported/\S+", "", mail) for mail in mails[4:]}) == 1
    pages = [(await house.visitor().get(link)).text for link in (private, nothing)]
    assert len({told(page) for page in pages}) == 1


async def _suspended(scene: Scene) -> None:
    """From the mail that tells it, with a code that is mailed as well; nothing else opens."""
    await scene.begin("suspend")
    statement = unescape((await mailed(scene.house, "yara@example.nl"))[-1])
    way = re.search(r"/decisions/[\w-]{16}", statement)
    assert way
    assert (await scene.house.visitor().get(way[0])).status_code == 303  # to signing in
    await come_back(scene, scene.yara)
    assert await scene.may(scene.yara)
    assert (await scene.yara.get("/me")).status_code == 303
    assert await scene.object(scene.yara) == 303
    assert await scene.answer(scene.fenna, "overturned") == 303
    assert (await Account.get(id=scene.yara.viewer.id)).suspended_at is None


async def _undone(scene: Scene) -> None:
    await _measure(scene)
    undo = f"/desk/decisions/{scene.decision}/undo"  # who decided can't put an end to the objection against it
    assert (await scene.marloes.post(undo, {"reason": "Een vergissing.", "then": "as_it_was"})).status_code == 403
    await undone(scene.fenna, scene.decision, then="as_it_was")
    appeal = await Appeal.get()
    assert (appeal.outcome, appeal.reason) == (Outcome.OVERTURNED, "Een vergissing.")
    assert await Case.filter(appeal_of_id__isnull=False, closed_at=None).count() == 0
    again = await decided(scene.fenna, scene.case, "warn")
    await undone(scene.fenna, again, then="as_it_was")
    await _refused(scene, scene.yara, "undone")


async def _late(scene: Scene) -> None:
    await scene.begin("warn")
    report = await scene.report_of(scene.noor)
    with clock.travel(appeal_rules.WITHIN - timedelta(hours=1)):
        await come_back(scene, scene.yara)
        assert await scene.may(scene.yara)
    with clock.travel(appeal_rules.WITHIN + timedelta(hours=1)):
        await come_back(scene, scene.yara, scene.noor)
        await _refused(scene, scene.yara, "late")
        refused = await scene.noor.post(f"/reports/{report}/object", {"words": "Te laat?"})
        assert refused.status_code == 403
        assert "Te laat?" in refused.text


async def _others(scene: Scene) -> None:
    await scene.begin("hide")
    eva = await scene.house.join("Eva")
    report = await scene.report_of(scene.noor)
    for person in (eva, scene.marloes, scene.noor):
        assert (await person.get(f"/decisions/{scene.decision}/object")).status_code == 404
        assert (await person.post(f"/decisions/{scene.decision}/object", {"words": "Ik ook"})).status_code == 404
    for person in (eva, scene.marloes, scene.yara):
        assert (await person.get(f"/reports/{report}/object")).status_code == 404
        assert (await person.post(f"/reports/{report}/object", {"words": "Ik ook"})).status_code == 404
    assert await Appeal.all().count() == 0


async def _refused(scene: Scene, person: Person, why: str) -> None:
    """The page doesn't offer it, and sending it all the same is answered with the reason, what was typed kept."""
    before = await Appeal.all().count()
    assert not await scene.may(person)
    answer = await person.post(await scene.way(person), {"words": "Nog een keer dan."})
    if why:
        assert answer.status_code == 403
        text = unescape(answer.text)
        assert "Nog een keer dan." in text
        assert _dutch(why) in text
    else:  # they objected already, and that is what they are shown
        assert answer.status_code == 303
    assert await Appeal.all().count() == before


def _dutch(why: str) -> str:
    return {
        "undone": "al teruggedraaid",
        "late": "Die tijd is voorbij",
        "final": "al twee keer",
        "answered": "keek hier al naar",
        "had": "Je maakte al bezwaar",
        "gone": "Anderen zien het niet meer",
    }[why]


ROWS: dict[str, Callable[[Scene], Awaitable[None]]] = {
    "measure": _measure,
    "measure_upheld": _measure_upheld,
    "measure_overturned": _measure_overturned,
    "measure_changed": _measure_changed,
    "left": _left,
    "left_upheld": _left_upheld,
    "left_changed": _left_changed,
    "left_changed_answered": _left_changed_answered,
    "visitor": _visitor,
    "visitor_not_told": _visitor_not_told,
    "suspended": _suspended,
    "hidden": _hidden,
    "undone": _undone,
    "late": _late,
    "others": _others,
}


@pytest.mark.parametrize("row", appeal_rules.TABLE, ids=lambda row: row.key)
async def test_every_row_of_the_table(house: House, row: appeal_rules.Row) -> None:
    await ROWS[row.key](Scene(house))


async def test_the_table_is_public(house: House) -> None:
    text = unescape((await house.visitor().get("/house-rules/objecting")).text)
    assert text.count('class="card"') == len(appeal_rules.TABLE)
    assert "/house-rules/objecting" in (await house.visitor().get("/house-rules")).text


@pytest.mark.parametrize("who", ["author", "reporter"])
async def test_from_the_mail_one_comes_to_the_same_place(house: House, who: str) -> None:
    scene = await Scene(house).begin("hide" if who == "author" else "nothing")
    await house.work()
    await house.work()
    person = scene.yara if who == "author" else scene.noor
    address = f"{person.viewer.nickname.lower()}@example.nl"
    sent = [mail for mail in mails(house) if mail["To"] == address]
    links = [link for mail in sent for link in re.findall(r"https?://[^\s]+", mail.get_content())]
    path = next(link for link in links if f"/{'decisions' if who == 'author' else 'reports'}/" in link)
    page = await person.get(path.removeprefix(house.settings.origin))
    way = re.search(r'href="(/[^"]+/object)"', page.text)
    assert way
    assert way[1] == await scene.way(person)
    assert (await person.post(way[1], {"words": "Dit klopt niet."})).status_code == 303


async def test_who_is_suspended_can_object_and_read_the_answer(house: House) -> None:
    scene = await Scene(house).begin("suspend")
    await come_back(scene, scene.yara)
    assert f"/decisions/{scene.decision}" in (await scene.yara.get("/suspended")).text
    assert await scene.object(scene.yara) == 303
    assert (await scene.yara.get("/me")).status_code == 303  # and nothing else
    assert await scene.answer(scene.fenna, "overturned") == 303
    assert "Je had gelijk" in (await scene.yara.get(f"/decisions/{scene.decision}")).text
    assert (await Account.get(id=scene.yara.viewer.id)).suspended_at is None


async def test_another_moderator_answers_and_not_the_first(house: House) -> None:
    scene = await Scene(house).begin("hide")
    await scene.object(scene.yara)
    case = await scene.open_case()
    assert "Jij besloot hier eerder over" in (await scene.marloes.get(f"/desk/cases/{case}")).text
    assert await scene.answer(scene.marloes, "upheld") == 403
    assert await Appeal.filter(outcome=None).count() == 1
    decide = await scene.fenna.post(f"/desk/cases/{case}", {"ruling": "nothing"})
    assert decide.status_code == 404  # an objection is answered, and not decided about as a post is


async def test_a_desk_of_one_gives_the_objection_to_the_nearest_other(house: House) -> None:
    yara, noor = await house.join("Yara"), await house.join("Noor")
    marloes = await house.moderator()
    near, far = await house.moderator("Jeroen", "GM0503"), await house.moderator("Sanne", "GM0014")
    decision = await decided(marloes, await reported(house, await ask(house, yara), noor), "hide")
    await yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    case = (await Case.get(closed_at=None)).public_id
    assert (await near.get(f"/desk/cases/{case}")).status_code == 200
    assert (await far.get(f"/desk/cases/{case}")).status_code == 404
    answered = await near.post(f"/desk/cases/{case}/answer", {"outcome": "upheld", "answer": "Het klopt."})
    assert answered.status_code == 303


@pytest.mark.parametrize("wrong", [{"outcome": ""}, {"answer": ""}, {"outcome": "overturned"}, {"outcome": "changed"}])
async def test_an_answer_that_rests_on_nothing_is_refused(house: House, wrong: dict[str, str]) -> None:
    scene = await Scene(house).begin("nothing")
    await scene.object(scene.noor)
    path = f"/desk/cases/{await scene.open_case()}/answer"
    refused = await scene.fenna.post(path, {"outcome": "upheld", "answer": "Mijn antwoord."} | wrong)
    assert refused.status_code == 422
    assert "Mijn antwoord." in refused.text or "answer" in wrong
    assert await Appeal.filter(outcome=None).count() == 1
    assert await Decision.all().count() == 1


async def test_two_answer_at_once_and_one_does(house: House) -> None:
    scene = await Scene(house).begin("hide")
    await scene.object(scene.yara)
    path = f"/desk/cases/{await scene.open_case()}/answer"
    sent = {"outcome": "overturned", "answer": "Ik keek opnieuw."}
    answers = await asyncio.gather(*(who.post(path, sent) for who in (scene.fenna, scene.kees) for _n in range(3)))
    assert sorted(one.status_code for one in answers) == [303, 409, 409, 409, 409, 409]
    assert await Decision.filter(ruling=Ruling.NOTHING).count() == 1


async def test_who_objected_and_who_posted_hear_the_answer_once(house: House) -> None:
    scene = await Scene(house).begin("nothing")
    await scene.object(scene.noor)
    await scene.answer(scene.fenna, "changed", **HIDE)
    await house.work()
    assert "Na je bezwaar is anders besloten" in (await scene.noor.get("/me/notices")).text
    assert "heeft “Who reads my letter?” verborgen" in (await scene.yara.get("/me/notices")).text
    assert "Een moderator heeft het verborgen" in (await scene.bas.get("/reports")).text


async def test_the_objection_of_a_reporter_is_nothing_for_the_author(house: House) -> None:
    """Who was warned hears neither that somebody objected, nor what a moderator answered them, and keeps their own objection."""
    scene = await Scene(house).begin("warn")
    way = await scene.way(scene.yara)
    assert await scene.object(scene.noor, "Hij vroeg mij naar het station te komen.") == 303
    assert await scene.answer(scene.fenna, "upheld", answer="Het station noemen wij niet.") == 303
    page = (await scene.yara.get(way.removesuffix("/object"))).text
    assert "Maak bezwaar" in page
    assert "station" not in page
    assert await scene.object(scene.yara) == 303
    assert await scene.answer(scene.fenna, "upheld") == 403  # she answered about this before
    assert await scene.answer(scene.kees, "upheld") == 303
    await _refused(scene, scene.yara, "")


async def test_an_answer_to_a_reporter_is_not_read_by_the_author(house: House) -> None:
    scene = await Scene(house).begin("warn")
    first = scene.decision
    assert await scene.object(scene.noor) == 303
    assert await scene.answer(scene.fenna, "changed", **(HIDE | {"answer": "Je hebt gelijk over het station."})) == 303
    await house.work()
    assert "station" in (await Appeal.get()).reason
    for path in (f"/decisions/{first}", f"/decisions/{await scene.newest()}", "/me/notices", "/reports"):
        assert "station" not in (await scene.yara.get(path)).text
