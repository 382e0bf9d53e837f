"""Where few can read something, its author must not learn from us that somebody reported it."""

import pytest

from jobtease.accounts.erasure import export as erasure_export
from jobtease.conversations.models import Message
from jobtease.moderation.models import Ruling
from jobtease.notices.models import NoticeRow
from jobtease.outfits.models import Feedback
from tests.accounts.signing_in import mails
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported, undone
from tests.outfits import wardrobe


async def _offer(yara: Person, henk: Person) -> tuple[str, str]:
    request = await people.ask(yara)
    return "offer", await people.offer(henk, request)


async def _message(yara: Person, henk: Person) -> tuple[str, str]:
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(henk, request))
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Hello you"})).status_code == 303
    return "message", (await Message.filter(author_id=henk.viewer.id).order_by("-id").first()).public_id  # type: ignore[union-attr]


async def _feedback(yara: Person, henk: Person) -> tuple[str, str]:
    outfit = await wardrobe.ask(yara)
    await wardrobe.practised(henk)
    said = {"verdict-jacket": "keep", "chips-jacket": ["keep:neat"], "note": "Nice."}
    assert (await henk.post(f"/outfits/{outfit}/feedback", said)).status_code == 303
    return "feedback", (await Feedback.all().get()).public_id


async def _request(yara: Person, henk: Person) -> tuple[str, str]:
    return "request", await people.ask(henk)


@pytest.mark.parametrize("thing", [_offer, _message, _feedback, _request])
async def test_of_what_stays_its_author_hears_nothing(house: House, thing: object) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    kind, public_id = await thing(yara, henk)  # type: ignore[operator]
    await house.work()
    case = await reported(house, public_id, yara, kind)
    before = (await NoticeRow.filter(account_id=henk.viewer.id).count(), len(mails(house)))
    decision = await decided(marloes, case, "nothing")
    await undone(marloes, decision)
    again = await decided(marloes, case, "nothing")
    await house.work()
    to_yara = await NoticeRow.filter(account_id=yara.viewer.id, path__startswith="/reports").count()
    assert to_yara == 2, (
        "that it stays, as it was first, and that this was taken back in between: the last takes the place of the first"
    )
    assert await NoticeRow.filter(account_id=henk.viewer.id).count() == before[0]
    assert len([m for m in mails(house) if m["To"] == "henk@example.nl"]) <= before[1]
    for made in (decision, again):
        assert (await henk.get(f"/decisions/{made}")).status_code == 404
    facts = await erasure_export.facts_of(henk.viewer.id, house.app.state.features)
    assert facts["moderation"]["decisions_about_me"] == []


@pytest.mark.parametrize("ruling", [Ruling.HIDE, Ruling.WARN, Ruling.REMOVE])
async def test_what_is_decided_against_speaks_of_the_moderator_and_of_no_report(house: House, ruling: Ruling) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk", language="en")
    marloes = await house.moderator()
    kind, public_id = await _offer(yara, henk)
    await decided(marloes, await reported(house, public_id, yara, kind), ruling)
    await house.work()
    told = await NoticeRow.filter(account_id=henk.viewer.id).order_by("-id").first()
    assert told is not None
    text = (await henk.get(told.path)).text.lower() + told.text.lower() + str(told.details).lower()
    content = text.replace("reports", "")
    assert "reported" not in content
    assert "moderator" in content


async def test_the_moderator_is_told_who_hears_of_it(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    case = await reported(house, await ask(house, yara), samira)
    answer = await marloes.post(f"/desk/cases/{case}", {"ruling": "nothing"})
    assert "niet aan de maker" in (await marloes.get(answer.headers["location"])).text
