"""Ways out: leaving a conversation, a "no", a report that is upheld, and the page of who sees more of me."""

import pytest

from jobtease.audience import HelpTie
from jobtease.helping.models import Offer, OfferState
from jobtease.moderation.models import Case
from tests.helping.people import REQUEST, accept, ask, offer, state_of
from tests.house import House, Person


async def _helped(house: House) -> tuple[Person, Person, str, str]:
    """Yara and Henk, who helps her: the request and the conversation."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    return yara, henk, public_id, await accept(yara, public_id, await offer(henk, public_id))


async def test_a_helper_who_steps_back_leaves_an_open_question(house: House) -> None:
    yara, henk, public_id, talk = await _helped(house)
    assert (await henk.post(f"/conversations/{talk}/leave")).status_code == 303
    await house.work()
    assert await state_of(public_id) == "open"
    assert "staat weer open" in (await yara.get("/")).text
    for person in (yara, henk):
        assert (await person.get(f"/conversations/{talk}")).status_code == 200
        assert (await person.post(f"/conversations/{talk}/messages", {"message": "Toch?"})).status_code == 409
    samira = await house.join("Samira")
    assert await accept(yara, public_id, await offer(samira, public_id)) != talk
    assert (await henk.post(f"/conversations/{talk}/leave")).status_code == 303  # a second click is no mistake
    assert await Offer.filter(state=OfferState.ACCEPTED).count() == 1


async def test_an_asker_lets_a_helper_go_and_asks_again_with_one_tap(house: House) -> None:
    yara, henk, public_id, talk = await _helped(house)
    assert (await yara.post(f"/conversations/{talk}/leave")).status_code == 303
    await house.work()
    assert await state_of(public_id) == "expired"
    assert "niet nodig" in (await henk.get("/")).text
    page = (await yara.get(f"/requests/{public_id}")).text
    assert "De tijd is om" not in page
    assert (await yara.post(f"/requests/{public_id}/again")).status_code == 303
    assert await state_of(public_id) == "open"


async def test_before_leaving_one_reads_whom_one_leaves(house: House) -> None:
    _yara, henk, _public_id, talk = await _helped(house)
    page = await henk.get(f"/conversations/{talk}/leave")
    assert page.status_code == 200
    assert "Yara" in page.text


async def test_only_the_two_can_leave(house: House) -> None:
    _yara, _henk, public_id, talk = await _helped(house)
    for other in (await house.join("Samira"), await house.moderator()):
        assert (await other.get(f"/conversations/{talk}/leave")).status_code == 404
        assert (await other.post(f"/conversations/{talk}/leave")).status_code == 404
    assert await state_of(public_id) == "matched"


async def test_after_a_no_nobody_writes_and_the_tie_is_gone(house: House) -> None:
    yara, henk, public_id, talk = await _helped(house)
    hers = await ask(yara, **{**REQUEST, "audience": "helpers"})
    assert (await henk.get(f"/requests/{hers}")).status_code == 200
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "no"})).status_code == 303
    assert (await henk.get(f"/requests/{hers}")).status_code == 404
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Waarom?"})).status_code == 409


@pytest.mark.parametrize("says", ["yes", "partly"])
async def test_after_a_yes_both_write_on_and_the_tie_stays(house: House, says: str) -> None:
    yara, henk, public_id, talk = await _helped(house)
    assert (await yara.post(f"/requests/{public_id}/close", {"says": says})).status_code == 303
    assert (await henk.post(f"/conversations/{talk}/messages", {"message": "Fijn!"})).status_code == 303
    assert await HelpTie.all().count() == 1


@pytest.mark.parametrize(("ruling", "ties"), [("hide", 0), ("suspend", 0), ("nothing", 1)])
async def test_a_report_that_is_upheld_ends_the_tie(house: House, ruling: str, ties: int) -> None:
    yara, henk, _public_id, talk = await _helped(house)
    await henk.post(f"/conversations/{talk}/messages", {"message": "Ik weet waar je woont.", "anyway": "1"})
    message = (await yara.get(f"/conversations/{talk}")).text.rsplit("/report/message/", 1)[1][:16]
    assert (await yara.post(f"/report/message/{message}", {"reason": "threat", "note": ""})).status_code == 303
    case, marloes = await Case.get(subject=message), await house.moderator()
    decided = {"ruling": ruling, "clause": "3.4", "sure": "yes", "days": "0", "reason": "Dit is een bedreiging."}
    assert (await marloes.post(f"/desk/cases/{case.public_id}", decided)).status_code == 303
    await house.work()
    assert await HelpTie.all().count() == ties


async def test_she_sees_who_sees_more_and_ends_it(house: House) -> None:
    yara, henk, _public_id, _talk = await _helped(house)
    hers = await ask(yara, **{**REQUEST, "audience": "helpers", "title": "Wie leest mijn brief?"})
    page = (await yara.get("/me/people")).text
    assert "Henk" in page
    assert "Wie leest mijn brief?" in page
    assert "Yara" in (await henk.get("/me/people")).text
    samira = await house.join("Samira")
    await samira.post(f"/me/people/{henk.viewer.public_id}/end")
    assert (await henk.get(f"/requests/{hers}")).status_code == 200
    for _twice in range(2):
        assert (await yara.post(f"/me/people/{henk.viewer.public_id}/end")).status_code == 303
    assert (await henk.get(f"/requests/{hers}")).status_code == 404
    assert "Henk" not in (await yara.get("/me/people")).text
