"""Objecting to what came of a report without an account: by the link in the mail, refused with the reason, and forgotten in the end."""

import asyncio
from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock
from jobtease.accounts.models import AgeBand
from jobtease.audience import Audience
from jobtease.moderation.appeals import appeal_rules
from jobtease.moderation.appeals.models import Appeal, Outcome
from jobtease.moderation.models import Case, Report
from jobtease.moderation.visitors import erasure
from jobtease.moderation.visitors.models import VisitorReport
from tests.house import House, Person
from tests.moderation.things import ask, decided, undone
from tests.moderation.without_account import NOT_TOLD, mailed, object_from_mail, send


class Street:
    """Yara posted something, Piet reported it without an account, Marloes and Fenna moderate."""

    def __init__(self, house: House) -> None:
        self.house = house

    async def begin(self, *, age: AgeBand = AgeBand.ADULT, audience: Audience = Audience.MEMBERS) -> "Street":
        house = self.house
        self.yara = await house.join("Yara", age=age)
        self.marloes, self.fenna = await house.moderator("Marloes"), await house.moderator("Fenna")
        self.request = await ask(house, self.yara, audience=audience)
        self.link = await send(house.visitor(), f"/requests/{self.request}")
        self.way = f"{self.link}/object"
        await house.work()
        self.case = str((await Case.get()).public_id)
        return self

    async def answer(self, moderator: Person, outcome: str, **more: str) -> None:
        case = (await Case.get(closed_at=None)).public_id
        sent = {"outcome": outcome, "answer": "Ik keek opnieuw."} | more
        answer = await moderator.post(f"/desk/cases/{case}/answer", sent)
        assert answer.status_code == 303, answer.text


async def test_opening_the_link_changes_nothing(house: House) -> None:
    """Programs that look for viruses open every link of a mail."""
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    before = [event.id for event in await house.happened()]
    for _time in range(2):
        page = await house.visitor().get(street.way)
        assert page.status_code == 200
        assert "Verstuur het bezwaar" in page.text
    assert [event.id for event in await house.happened()] == before
    assert await Appeal.all().count() == 0


async def test_no_other_link_opens_it(house: House) -> None:
    street = await Street(house).begin()
    other = await send(house.visitor(), "ergens")
    await decided(street.marloes, street.case, "nothing")
    public_id, token = street.link.split("/")[2:]
    for wrong in (
        f"/reported/{public_id}/{other.split('/')[3]}/object",
        f"/reported/{public_id}/x/object",
        f"/reported/aaaaaaaaaaaaaaaa/{token}/object",
    ):
        assert (await house.visitor().get(wrong)).status_code == 404
        assert (await house.visitor().post(wrong, {"words": "Ik ook"})).status_code == 404
    assert await Appeal.all().count() == 0


@pytest.mark.parametrize(
    ("ruling", "why"),
    [("", "Er is nog niet besloten"), ("hide", "Anderen zien het niet meer"), ("late", "Die tijd is voorbij")],
)
async def test_refused_with_the_reason_and_what_was_typed(house: House, ruling: str, why: str) -> None:
    street = await Street(house).begin()
    if ruling:
        await decided(street.marloes, street.case, "nothing" if ruling == "late" else ruling)
    now = clock.now()
    with clock.travel(now + (appeal_rules.WITHIN + timedelta(hours=1) if ruling == "late" else timedelta(0))):
        status, text = await object_from_mail(house, street.way, "Dit klopt niet, vind ik.")
    assert status == 403
    assert why in text
    assert "Dit klopt niet, vind ik." in text
    assert await Appeal.all().count() == 0


async def test_it_works_till_the_last_day_without_signing_in(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    with clock.travel(clock.now() + appeal_rules.WITHIN - timedelta(hours=1)):
        await house.work()
        assert (await object_from_mail(house, street.way))[0] == 303


async def test_a_decision_that_was_taken_back_is_no_longer_objected_to(house: House) -> None:
    street = await Street(house).begin()
    await undone(street.marloes, await decided(street.marloes, street.case, "nothing"))
    status, text = await object_from_mail(house, street.way)
    assert (status, "Er is nog niet besloten" in text) == (403, True)


async def test_without_words_there_is_no_objection(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    status, text = await object_from_mail(house, street.way, " ")
    assert status == 422
    assert "Vul dit" in text
    assert (await object_from_mail(house, street.way, "a" * 2001))[0] == 422


async def test_sent_ten_times_at_once_it_is_one(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    answers = await asyncio.gather(*(object_from_mail(house, street.way) for _time in range(10)))
    assert {status for status, _text in answers} == {303}
    assert await Appeal.all().count() == 1
    assert len(await house.happened("moderation:appeal:made")) == 1


async def test_a_moderator_reads_it_with_a_name_and_answers(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    await object_from_mail(house, street.way, "Pimpernel stond er.")
    case = (await Case.get(closed_at=None)).public_id
    page = unescape((await street.fenna.get(f"/desk/cases/{case}")).text)
    assert "Pimpernel" in page
    assert "Piet de Boer" in page
    assert "Ook iemand zonder account leest je antwoord" in page
    assert "piet@example.org" not in page
    await street.answer(street.fenna, "upheld", answer="Ik las Pimpernel.")
    mails = await mailed(house)
    assert len(mails) == 3
    assert "Het besluit blijft" in mails[-1]
    assert "Pimpernel" not in "".join(mails)  # the address may be somebody else's
    followed = unescape((await house.visitor().get(street.link)).text)
    assert "Ik las Pimpernel." in followed
    assert "Ik las Pimpernel." not in (await street.yara.get("/reports")).text


@pytest.mark.parametrize("ruling", ["suspend", "limit", "remove", "warn"])
async def test_of_what_was_in_sight_the_outcome_is_told_and_nothing_of_the_account(house: House, ruling: str) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, ruling)
    words = {"remove": "weggehaald", "warn": "gewaarschuwd"}.get(ruling, "verborgen")
    page = unescape((await house.visitor().get(street.link)).text)
    assert words in page
    assert words in (await mailed(house))[-1]
    assert "inloggen" not in page


@pytest.mark.parametrize("ruling", ["hide", "warn", "nothing", "care"])
async def test_of_what_is_not_for_everybody_nothing_is_told(house: House, ruling: str) -> None:
    street = await Street(house).begin(audience=Audience.CHOSEN)
    await decided(street.marloes, street.case, ruling, reason="Let op jezelf.")
    for text in ((await house.visitor().get(street.link)).text, (await mailed(house))[-1]):
        assert NOT_TOLD in unescape(text)


async def test_of_a_minor_no_more_is_told_than_strangers_see(house: House) -> None:
    street = await Street(house).begin(age=AgeBand.YOUNG)
    await decided(street.marloes, street.case, "hide")
    assert NOT_TOLD in unescape((await house.visitor().get(street.link)).text)


async def test_what_the_author_achieves_is_no_news_for_who_is_not_told(house: House) -> None:
    street = await Street(house).begin(audience=Audience.CHOSEN)
    decision = await decided(street.marloes, street.case, "hide")
    before = len(await mailed(house))
    await street.yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    await street.answer(street.fenna, "overturned")
    assert len(await mailed(house)) == before
    assert NOT_TOLD in unescape((await house.visitor().get(street.link)).text)


async def test_what_the_author_achieves_is_told_once_of_what_was_in_sight(house: House) -> None:
    street = await Street(house).begin()
    decision = await decided(street.marloes, street.case, "hide")
    before = len(await mailed(house))
    await street.yara.post(f"/decisions/{decision}/object", {"words": "Dit klopt niet."})
    await street.answer(street.fenna, "overturned")
    mails = await mailed(house)
    assert len(mails) == before + 1
    assert street.way in mails[-1]  # now they may object
    assert (await object_from_mail(house, street.way))[0] == 303


async def test_who_objected_is_forgotten_with_the_report(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    begin = clock.now()
    with clock.travel(begin + appeal_rules.WITHIN - timedelta(days=1)):
        assert (await object_from_mail(house, street.way))[0] == 303
    with clock.travel(begin + timedelta(days=250)):
        assert await erasure.erase_due(house.resources) == 0  # it waits
        case = await Case.get(closed_at=None)
        await street.answer(await house.moderator("Kees"), "upheld")
    with clock.travel(begin + timedelta(days=250) + erasure.KEPT - timedelta(hours=1)):
        assert await erasure.erase_due(house.resources) == 0
        assert "Ik keek opnieuw." in (await house.visitor().get(street.link)).text
    with clock.travel(begin + timedelta(days=250) + erasure.KEPT + timedelta(hours=1)):
        assert await erasure.erase_due(house.resources) == 1
        assert (await house.visitor().get(street.way)).status_code == 404
    appeal, report = await Appeal.get(), await Report.get()
    assert (appeal.words, appeal.reason, appeal.visitor_id, appeal.outcome) == ("", "", None, Outcome.UPHELD)
    assert (report.note, appeal.case_id) == ("", case.id)
    assert await VisitorReport.all().count() == 0
    assert len(await house.happened("moderation:appeal:erased")) == 1


async def test_an_author_who_leaves_ends_nobody_elses_objection(house: House) -> None:
    street = await Street(house).begin()
    await decided(street.marloes, street.case, "nothing")
    await object_from_mail(house, street.way)
    await street.yara.post("/me/leave", {"nickname": "Yara"})
    assert await Case.filter(appeal_of_id__isnull=False, closed_at=None).count() == 1
    await street.answer(street.fenna, "upheld")
    assert (await Appeal.get()).reason == "Ik keek opnieuw."
