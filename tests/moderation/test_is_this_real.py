""" "Is this real?": anybody reads what our rules make of a message; a member asks a moderator, and gets an answer."""

import io
import re
import zipfile
from datetime import timedelta
from html import unescape

import pytest
from markupsafe import escape

from jobtease import clock
from jobtease.events.event_log import EventRow
from jobtease.moderation.models import Case
from jobtease.moderation.phrases.wording import MATTERS
from jobtease.moderation.questions import actions
from jobtease.moderation.questions.models import KEPT, RecruiterQuestion
from jobtease.moderation.questions.views import LOOKS
from jobtease.notices.models import NoticeRow
from jobtease.words.screening import screen
from jobtease.words.translations import _, speaking
from tests.house import House, Person
from tests.test_routes import everything

MESSAGE = "Hallo, ik ben Karin van <HR>. Betaal 50 euro voor je VCA en je kan maandag beginnen."
ELSEWHERE = "GM0344"


async def asked(person: Person) -> str:
    answer = await person.post("/is-this-real/ask", {"message": MESSAGE})
    assert answer.status_code == 303
    return str(answer.headers["location"].split("/")[3].split("#")[0])


async def test_anybody_reads_what_was_found_and_what_to_do_and_nothing_is_kept(house: House) -> None:
    visitor = house.visitor()
    before = await everything()
    page = (await visitor.post("/is-this-real", {"message": MESSAGE})).text
    assert "<mark>Betaal 50 euro voor je VCA</mark>" in page
    assert "&lt;HR&gt;" in page
    assert "Voor echt werk betaal je nooit vooraf" in page
    assert all(way in page for way in ("kvk.nl", "0900-8844", "Log in"))
    assert "/is-this-real/ask" not in page
    assert await everything() == before


async def test_where_nothing_is_found_that_is_said_to_be_no_proof(house: House) -> None:
    page = (
        await house.visitor().post("/is-this-real", {"message": "Dag Yara, kun je dinsdag om tien uur komen?"})
    ).text
    assert "We vonden geen truc met geld" in page
    assert "geen bewijs" in page
    assert "<mark>" not in page


ANSWERED = re.compile(r"<main.*?</main>", re.S)
GROOMING = "Je bent mooi, stuur eens een foto zonder kleren. Zeg niets tegen je ouders, dit is ons geheim."
THREAT = "Ik weet je te vinden, ik sla je helemaal in elkaar."
HARMLESS = "Dag Yara, kun je dinsdag om tien uur komen?"


async def _answer(house: House, message: str) -> str:
    """What a visitor reads, without the message itself."""
    page = (await house.visitor().post("/is-this-real", {"message": message})).text
    return ANSWERED.findall(page)[0].replace(str(escape(message)), "...")


@pytest.mark.parametrize("message", [GROOMING, THREAT])
async def test_who_writes_what_harms_learns_nothing_of_what_our_rules_find(house: House, message: str) -> None:
    assert {one.kind for one in screen(message)} & {"grooming", "threat"}
    assert _without_marks(await _answer(house, f"{message} {MESSAGE}")) == _without_marks(await _answer(house, MESSAGE))
    told = await _answer(house, message)
    assert [
        sentence for word in ("grooming", "threat", "meeting", "age", "private") if (sentence := _said(word)) in told
    ] == []
    assert "Komt iemand te dichtbij" in told
    assert "Komt iemand te dichtbij" in await _answer(house, HARMLESS), "whatever was pasted"


def _said(word: str) -> str:
    with speaking("nl"):
        return str(escape(_(MATTERS[word])))


def _without_marks(answer: str) -> str:
    """What it says of a message, but for the message."""
    return re.sub(r'<blockquote.*?</blockquote>|value="[^"]*"|datetime="[^"]*"', "", answer, flags=re.S)


async def test_a_text_of_grooming_alone_is_answered_as_a_harmless_one(house: House) -> None:
    groomer = "Zeg niets tegen je ouders, dit is ons geheim."
    assert "grooming" in {one.kind for one in screen(groomer)}
    assert await _answer(house, groomer) == await _answer(house, HARMLESS)


async def test_who_asks_reads_less_than_the_moderator_who_answers(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    message = f"{GROOMING} {MESSAGE}"
    sent = await yara.post("/is-this-real/ask", {"message": message})
    question = sent.headers["location"].split("/")[3].split("#")[0]
    mine = (await yara.get(f"/is-this-real/questions/{question}")).text
    theirs = (await marloes.get(f"/desk/questions/{question}")).text
    assert (_said("grooming") in mine, _said("scam") in mine) == (False, True)
    assert (_said("grooming") in theirs, _said("scam") in theirs) == (True, True)


async def test_who_despairs_reads_at_once_where_help_is(house: House) -> None:
    page = (await house.visitor().post("/is-this-real", {"message": "Ik wil niet meer leven."})).text
    assert page.count('class="care"') == 1
    assert "0800-0113" in page
    assert "<mark>" not in page
    assert _said("despair") not in page


@pytest.mark.parametrize("message", ["", "x" * 4_001])
async def test_nothing_and_far_too_much_are_said_beside_the_field(house: House, message: str) -> None:
    answer = await house.visitor().post("/is-this-real", {"message": message})
    assert answer.status_code == 422
    assert "field__error" in answer.text
    assert message in answer.text


async def test_a_visitor_who_pastes_on_and_on_has_to_wait(house: House) -> None:
    visitor = house.visitor()
    for _n in range(LOOKS.times):
        assert (await visitor.post("/is-this-real", {"message": MESSAGE})).status_code == 200
    assert (await visitor.post("/is-this-real", {"message": MESSAGE})).status_code == 429


async def test_a_member_asks_and_a_moderator_of_their_municipality_answers(house: House) -> None:
    yara, samira = await house.join("Yara"), await house.join("Samira")
    marloes, piet = await house.moderator(), await house.moderator("Piet", ELSEWHERE)
    question = await asked(yara)
    await house.work()
    case = await Case.get(kind="question")
    assert (case.municipality, case.because, case.priority) == ("GM0599", "question", 2)
    assert case.evidence == ""
    assert "Yara vraagt: is dit echt?" in unescape((await marloes.get("/desk")).text)
    to = await marloes.get(f"/desk/cases/{case.public_id}")
    assert (to.status_code, to.headers["location"]) == (303, f"/desk/questions/{question}")
    page = (await marloes.get(f"/desk/questions/{question}")).text
    assert "<mark>Betaal 50 euro" in page
    assert (await piet.get(f"/desk/questions/{question}")).status_code == 404
    assert (await piet.post(f"/desk/questions/{question}", {"answer": "Ja"})).status_code == 404
    assert (await samira.get(f"/is-this-real/questions/{question}")).status_code == 404
    assert (await samira.get(f"/report/question/{question}")).status_code == 404
    assert (await marloes.post(f"/desk/questions/{question}", {"answer": ""})).status_code == 422
    waits = (await yara.get(f"/is-this-real/questions/{question}")).text
    assert "Een moderator leest het" in waits
    sent = await marloes.post(f"/desk/questions/{question}", {"answer": "Dit is oplichting. Betaal niets."})
    assert sent.status_code == 303
    await house.work()
    assert (await Case.get(id=case.id)).closed_at is not None
    assert "Dit is oplichting" in (await yara.get(f"/is-this-real/questions/{question}")).text
    notice = await NoticeRow.get(account_id=yara.viewer.id)
    assert notice.path == f"/is-this-real/questions/{question}"
    assert "Dit is oplichting" in unescape((await yara.get("/me/notices")).text)
    assert not [row for row in await EventRow.all() if "oplichting" in str(row.facts) or "VCA" in str(row.facts)]


async def test_a_question_is_answered_once_and_decided_about_never(house: House) -> None:
    yara, marloes, fenna = await house.join("Yara"), await house.moderator(), await house.moderator("Fenna")
    question = await asked(yara)
    case = await Case.get(kind="question")
    decided = await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "nothing"})
    assert decided.headers["location"] == f"/desk/questions/{question}"
    assert (await Case.get(id=case.id)).closed_at is None
    assert (await marloes.post(f"/desk/questions/{question}", {"answer": "Nep."})).status_code == 303
    assert (await fenna.post(f"/desk/questions/{question}", {"answer": "Echt."})).status_code == 409
    assert (await RecruiterQuestion.get()).answer == "Nep."


async def test_who_takes_a_question_has_it_and_gives_it_back_on_its_page(house: House) -> None:
    yara, marloes, fenna = await house.join("Yara"), await house.moderator(), await house.moderator("Fenna")
    path = f"/desk/questions/{await asked(yara)}"
    case = (await Case.get(kind="question")).public_id
    assert f'action="/desk/cases/{case}/take"' in (await marloes.get(path)).text
    assert (await marloes.post(f"/desk/cases/{case}/take")).status_code == 303
    assert "Marloes heeft" in (await fenna.get(path)).text
    refused = await fenna.post(path, {"answer": "Dit is nep, betaal niets."})
    assert refused.status_code == 422
    assert "Dit is nep, betaal niets." in refused.text
    assert "Marloes heeft deze zaak" in refused.text
    assert f'action="/desk/cases/{case}/return"' in (await marloes.get(path)).text
    assert (await marloes.post(f"/desk/cases/{case}/return")).status_code == 303
    assert (await fenna.post(path, {"answer": "Dit is nep."})).status_code == 303


async def test_it_is_erased_by_who_asked_or_30_days_after_the_answer(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    first, second, third = await asked(yara), await asked(yara), await asked(yara)
    assert (await samira.post(f"/is-this-real/questions/{first}/erase")).status_code == 404
    assert (await yara.post(f"/is-this-real/questions/{first}/erase")).status_code == 303
    assert (await Case.get(subject=first)).closed_at is not None
    await marloes.post(f"/desk/questions/{second}", {"answer": "Nep."})
    with clock.travel(clock.now() + KEPT - timedelta(hours=1)):
        assert await actions.erase_past() == 0
    with clock.travel(clock.now() + KEPT + timedelta(hours=1)):
        assert await actions.erase_past() == 1
    assert [row.public_id for row in await RecruiterQuestion.all()] == [third]
    assert (await yara.get(f"/is-this-real/questions/{second}")).status_code == 404


async def test_who_leaves_takes_the_question_along_and_who_takes_a_copy_has_it_in_it(house: House) -> None:
    yara, marloes = await house.join("Yara"), await house.moderator()
    question = await asked(yara)
    with zipfile.ZipFile(io.BytesIO((await yara.get("/me/copy")).content)) as copy:
        assert any("voor je VCA" in copy.read(name).decode() for name in copy.namelist())
    await yara.post("/me/leave", {"nickname": "Yara"})
    await house.work()
    assert await RecruiterQuestion.all().count() == 0
    assert (await Case.get(subject=question)).closed_at is not None
    assert (await marloes.get(f"/desk/questions/{question}")).status_code == 404
