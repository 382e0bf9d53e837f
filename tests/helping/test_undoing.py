"""Ten seconds to undo: choosing, saying no, and "did it help?", before anybody is told."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Visibility
from jobtease.conversations.models import Conversation
from jobtease.data import transactions
from jobtease.helping import export as helping_export
from jobtease.helping.models import HelpRequest, Offer, OfferState, PendingAnswer
from jobtease.helping.offering import actions as offering_actions
from jobtease.helping.offering import pending_answers
from jobtease.mail.outbox import Outbox
from jobtease.notices.models import NoticeRow
from tests.helping.people import accept, ask, offer, offered, state_of
from tests.house import House, Person
from tests.side_by_side import one_after_the_other

LATER = pending_answers.LASTS + timedelta(seconds=1)
TICKET = re.compile(r'name="(ticket|seen)" value="[^"]*"|value="[^"]*" name="(ticket|seen)"')
FAILED = "Niemand heeft het gehoord. Er veranderde net iets"


async def _three(house: House) -> tuple[Person, Person, Person, str, str, str]:
    """Yara asks, Henk and Samira offer help; what is done is not passed on by itself."""
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    yara.lingers = henk.lingers = False
    request = await ask(yara)
    his, hers = await offer(henk, request), await offer(samira, request)
    await house.work()
    await _seen(henk, samira, request=request)  # what they are told once, that their offer went
    return yara, henk, samira, request, his, hers


async def _seen(*people: Person, request: str) -> list[str]:
    """What these people read everywhere it could show, without what differs each time."""
    paths = ("/", "/requests", f"/requests/{request}", "/me/notices")
    return [TICKET.sub("", (await person.get(path)).text) for person in people for path in paths]


async def _told() -> tuple[int, int]:
    return await NoticeRow.all().count(), await Outbox.all().count()


async def _choose(yara: Person, request: str, one: str) -> None:
    assert (await yara.post(f"/requests/{request}/offers/{one}")).status_code == 303


async def test_for_ten_seconds_nobody_knows_whom_she_chose(house: House) -> None:
    yara, henk, samira, request, his, _hers = await _three(house)
    before, told = await _seen(henk, samira, request=request), await _told()
    happened = len(await house.happened())
    await _choose(yara, request, his)
    await house.work()
    with clock.travel(timedelta(seconds=9)):
        await house.work()
        assert await _seen(henk, samira, request=request) == before
        assert (await _told(), await Conversation.all().count(), await state_of(request)) == (told, 0, "open")
    new = [event for event in (await house.happened())[happened:] if not event.name.startswith("audit:")]
    assert [(event.name, event.municipality) for event in new] == [("helping:answer:pending", None)]
    page = (await yara.get(f"/requests/{request}")).text
    assert "Je kiest Henk. Na tien seconden hoort Henk het." in page
    assert page.count("Ongedaan maken") == 1
    assert "/offers/" not in page, "one thing to do: undo it"


async def test_what_was_undone_never_happened(house: House) -> None:
    yara, henk, samira, request, his, hers = await _three(house)
    before, told = await _seen(henk, samira, request=request), await _told()
    await _choose(yara, request, his)
    answer = await yara.post(f"/requests/{request}/undo", {"answer": request})
    assert answer.headers["location"] == f"/requests/{request}"
    assert "Ongedaan gemaakt. Niemand heeft het gehoord." in (await yara.get(f"/requests/{request}")).text
    with clock.travel(LATER):
        await house.work()
        assert await _told() == told
        assert f"/offers/{his}" in (await yara.get(f"/requests/{request}")).text
    assert await _seen(henk, samira, request=request) == before
    await _choose(yara, request, hers)
    with clock.travel(LATER):
        await house.work()
    assert (await Offer.get(public_id=hers)).state is OfferState.ACCEPTED


async def test_after_ten_seconds_a_worker_passes_it_on_once(house: House) -> None:
    yara, henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    with clock.travel(LATER):
        await asyncio.gather(*(pending_answers.give_due() for _ in range(4)))
        await house.work()
        assert "Yara koos jouw aanbod" in (await henk.get("/")).text
    assert (await Conversation.all().count(), await PendingAnswer.all().count()) == (1, 0)
    assert len(await house.happened("helping:offer:accepted")) == 1
    page = (await yara.post(f"/requests/{request}/undo", {"answer": request}, follow_redirects=True)).text
    assert "Het is al doorgegeven. Je kunt dit niet meer ongedaan maken." in page
    assert await state_of(request) == "matched"


async def test_it_is_passed_on_at_once_when_she_looks_later(house: House) -> None:
    """Also when no worker is there: what she was promised doesn't wait for one."""
    yara, _henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    with clock.travel(LATER):
        page = (await yara.get(f"/requests/{request}")).text
    assert "Henk helpt je" in page
    assert (await Offer.get(public_id=his)).state is OfferState.ACCEPTED


async def test_sent_twice_it_is_one_choice_and_another_has_to_wait(house: House) -> None:
    yara, _henk, _samira, request, his, hers = await _three(house)
    await _choose(yara, request, his)
    await _choose(yara, request, his)
    for path in (f"/offers/{hers}", f"/offers/{his}/decline"):
        answer = await yara.post(f"/requests/{request}{path}")
        assert answer.status_code == 409
        assert "Je gaf net een ander antwoord. Maak dat eerst ongedaan" in answer.text
        assert f'href="/requests/{request}"' in answer.text
    assert len(await house.happened("helping:answer:pending")) == 1
    assert (await yara.post(f"/requests/{request}/offers/{hers}/decline")).status_code == 303
    with clock.travel(LATER):
        await house.work()
    states = [(await Offer.get(public_id=one)).state for one in (his, hers)]
    assert states == [OfferState.ACCEPTED, OfferState.DECLINED]
    assert await PendingAnswer.all().count() == 0
    assert "doorgegeven" not in (await yara.get("/")).text, "a no that came by itself is nothing to tell"


async def test_of_many_choices_at_once_one_stands(house: House) -> None:
    yara = await house.join("Yara")
    yara.lingers = False
    helpers = [await house.join(f"Helper {n}") for n in range(5)]
    request, them = await offered(yara.viewer, [one.viewer.id for one in helpers])
    answers = await asyncio.gather(*(yara.post(f"/requests/{request}/offers/{one}") for one in them))
    assert sorted(answer.status_code for answer in answers) == [303, 409, 409, 409, 409]
    assert await PendingAnswer.all().count() == 1


async def test_a_no_can_be_undone_and_the_other_offer_stays_to_be_chosen(house: House) -> None:
    yara, henk, samira, request, his, hers = await _three(house)
    before, told = await _seen(henk, samira, request=request), await _told()
    assert (await yara.post(f"/requests/{request}/offers/{his}/decline")).status_code == 303
    page = (await yara.get(f"/requests/{request}")).text
    assert "Je zegt tegen Henk: nee, bedankt. Na tien seconden hoort Henk het." in page
    assert (f"/offers/{his}" in page, f"/offers/{hers}" in page) == (False, True)
    assert (await _seen(henk, samira, request=request), await _told()) == (before, told)
    assert (await yara.post(f"/requests/{request}/undo", {"answer": his})).status_code == 303
    assert f"/offers/{his}" in (await yara.get(f"/requests/{request}")).text
    assert (await yara.post(f"/requests/{request}/offers/{his}/decline")).status_code == 303
    with clock.travel(LATER):
        await house.work()
        await house.work()
        assert "deze keer niet nodig" in (await henk.get("/")).text
    assert (await Offer.get(public_id=his)).state is OfferState.DECLINED
    assert await state_of(request) == "open"


@pytest.mark.parametrize("says", ["yes", "partly", "no"])
async def test_what_is_said_of_the_help_can_be_undone_by_both(house: House, says: str) -> None:
    yara, henk, samira, request, his, _hers = await _three(house)
    yara.lingers = True
    talk = await accept(yara, request, his)
    yara.lingers = False
    await house.work()
    await _seen(yara, henk, samira, request=request)
    for person, other in ((yara, henk), (henk, yara)):
        before, told = await _seen(other, samira, request=request), await _told()
        wrote = TICKET.sub("", (await other.get(f"/conversations/{talk}")).text)
        assert (await person.post(f"/requests/{request}/close", {"says": says})).status_code == 303
        await house.work()
        assert (await _seen(other, samira, request=request), await _told()) == (before, told)
        assert TICKET.sub("", (await other.get(f"/conversations/{talk}")).text) == wrote
        page = (await person.get(f"/requests/{request}")).text
        assert f"Na tien seconden hoort {other.viewer.nickname} het." in page
        assert 'name="says"' not in page
        refused = await person.post(f"/requests/{request}/close", {"says": "no" if says == "yes" else "yes"})
        assert refused.status_code == 409
        assert (await person.post(f"/requests/{request}/undo", {"answer": request})).status_code == 303
        assert 'name="says"' in (await person.get(f"/requests/{request}")).text
    assert await state_of(request) == "matched"
    assert (await yara.post(f"/requests/{request}/close", {"says": says})).status_code == 303
    with clock.travel(LATER):
        await house.work()
    assert await state_of(request) == "done"


async def _takes_back(house: House, yara: Person, henk: Person, request: str) -> None:
    assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303


async def _blocks_her(house: House, yara: Person, henk: Person, request: str) -> None:
    assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 303


async def _leaves(house: House, yara: Person, henk: Person, request: str) -> None:
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303


@transactions.atomic
async def _suspend(account: int) -> None:
    await Account.filter(id=account).update(suspended_at=clock.now())


async def _is_suspended(house: House, yara: Person, henk: Person, request: str) -> None:
    await _suspend(henk.viewer.id)


@transactions.atomic
async def _hide(kind: type[HelpRequest] | type[Offer], author: int) -> None:
    await kind.filter(author_id=author).update(visibility=Visibility.HIDDEN)


async def _is_hidden(house: House, yara: Person, henk: Person, request: str) -> None:
    await _hide(Offer, henk.viewer.id)


async def _question_is_hidden(house: House, yara: Person, henk: Person, request: str) -> None:
    await _hide(HelpRequest, yara.viewer.id)


Meanwhile = Callable[[House, Person, Person, str], Awaitable[None]]


@pytest.mark.parametrize(
    "meanwhile", [_takes_back, _blocks_her, _leaves, _is_suspended, _is_hidden, _question_is_hidden]
)
async def test_what_happens_in_those_seconds_wins_and_she_reads_it(house: House, meanwhile: Meanwhile) -> None:
    yara, henk, samira, request, his, hers = await _three(house)
    await _choose(yara, request, his)
    await meanwhile(house, yara, henk, request)
    with clock.travel(LATER):
        await house.work()
        await house.work()  # what the chore did is told
        page = (await yara.get(f"/requests/{request}")).text
        assert FAILED in page
        hidden = meanwhile is _question_is_hidden
        assert ("Je vraag staat nog open." in page, f"/offers/{hers}" in page) == (not hidden, not hidden)
        assert "Je keuze bij" in (await yara.get("/")).text
        assert "iemand anders" not in (await samira.get(f"/requests/{request}")).text
    assert (await Conversation.all().count(), await state_of(request)) == (0, "open")
    assert "helping:offer:accepted" not in [event.name for event in await house.happened("helping:offer")]
    with clock.travel(pending_answers.KEPT + LATER * 2):
        await house.work()
        assert FAILED not in (await yara.get(f"/requests/{request}")).text


async def test_the_next_choice_takes_the_place_of_the_one_that_failed(house: House) -> None:
    yara, henk, _samira, request, his, hers = await _three(house)
    await _choose(yara, request, his)
    assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303
    with clock.travel(LATER):
        await house.work()
        await _choose(yara, request, hers)
        page = (await yara.get(f"/requests/{request}")).text
        assert ("Je kiest Samira" in page, FAILED in page) == (True, False)
    with clock.travel(LATER * 2):
        assert "Samira helpt je" in (await yara.get(f"/requests/{request}")).text


@pytest.mark.parametrize("way", ["withdraw", "wipe"])
async def test_who_takes_her_question_back_takes_her_choice_back(house: House, way: str) -> None:
    yara, henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    assert (await yara.post(f"/requests/{request}/{way}")).status_code == 303
    assert await PendingAnswer.all().count() == 0
    with clock.travel(LATER):
        await house.work()
    assert (await Offer.get(public_id=his)).state is OfferState.DECLINED
    assert "koos" not in (await henk.get("/")).text


async def test_who_blocks_or_leaves_takes_back_what_they_just_said(house: House) -> None:
    yara, _henk, _samira, request, his, _hers = await _three(house)
    yara.lingers = True
    talk = await accept(yara, request, his)
    yara.lingers = False
    assert (await yara.post(f"/requests/{request}/close", {"says": "yes"})).status_code == 303
    assert (await yara.post(f"/conversations/{talk}/leave")).status_code == 303
    assert await PendingAnswer.all().count() == 0
    with clock.travel(LATER):
        await house.work()
        assert FAILED not in (await yara.get(f"/requests/{request}")).text


async def test_a_choice_just_before_the_end_counts(house: House) -> None:
    yara, _henk, _samira, request, his, _hers = await _three(house)
    with clock.travel(timedelta(days=31)):
        await _choose(yara, request, his)
    with clock.travel(timedelta(days=32)):
        await house.work()
        await house.work()
    assert (await state_of(request), (await Offer.get(public_id=his)).state) == ("matched", OfferState.ACCEPTED)


async def test_nobody_else_undoes_it_and_it_goes_with_her_account(house: House) -> None:
    yara, henk, samira, request, his, _hers = await _three(house)
    private = await ask(yara, audience="helpers")
    await _choose(yara, request, his)
    for person in (henk, samira):
        assert (await person.post(f"/requests/{request}/undo", {"answer": request})).status_code == 303
        assert (await person.post(f"/requests/{private}/undo", {"answer": private})).status_code == 404
    assert await PendingAnswer.all().count() == 1
    [mine] = (await helping_export.export(yara.viewer.id))["answers_not_passed_on_yet"]
    assert (mine["kind"], mine["about"]) == ("choose", request)
    assert (await helping_export.export(henk.viewer.id))["answers_not_passed_on_yet"] == []
    assert (await yara.post("/me/leave", {"nickname": "Yara"})).status_code == 303
    assert await PendingAnswer.all().count() == 0
    with clock.travel(LATER):
        await house.work()


@pytest.mark.only("postgres")
@pytest.mark.parametrize("first", ["undo", "give"])
async def test_undoing_and_passing_on_at_the_same_moment(house: House, first: str) -> None:
    yara, _henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    [pending] = await PendingAnswer.all()

    async def undo() -> bool:
        return await pending_answers.undo(yara.viewer, request, request)

    async def give() -> bool:
        return await pending_answers.give(pending.id)

    with clock.travel(LATER):
        steps = (undo, give) if first == "undo" else (give, undo)
        one, other = await one_after_the_other(*steps)
    assert (one.result(), other.result()) == (True, False)
    assert await state_of(request) == ("open" if first == "undo" else "matched")


@pytest.mark.only("postgres")
async def test_two_workers_at_the_same_moment_pass_it_on_once(house: House) -> None:
    yara, _henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    [pending] = await PendingAnswer.all()
    with clock.travel(LATER):
        one, other = await one_after_the_other(
            lambda: pending_answers.give(pending.id), lambda: pending_answers.give(pending.id)
        )
    assert (one.result(), other.result()) == (True, False)
    assert await Conversation.all().count() == 1


@pytest.mark.only("postgres")
async def test_taking_back_and_passing_on_at_the_same_moment(house: House) -> None:
    yara, henk, _samira, request, his, _hers = await _three(house)
    await _choose(yara, request, his)
    [pending] = await PendingAnswer.all()
    with clock.travel(LATER):
        one, other = await one_after_the_other(
            lambda: offering_actions.withdraw_offer(henk.viewer, request), lambda: pending_answers.give(pending.id)
        )
    assert (one.exception(), other.result()) == (None, False)
    assert (await PendingAnswer.get(id=pending.id)).failed_at is not None
    assert await state_of(request) == "open"
