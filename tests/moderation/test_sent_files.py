"""A file of a message that was reported: evidence for its desk, for nobody else, and for no longer than the case."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.conversations import attachments
from jobtease.conversations.models import Attachment
from jobtease.moderation import rules
from jobtease.moderation.cases import evidence_retention
from jobtease.moderation.models import Case
from tests.conversations.test_attachments import PDF, PHOTO, erase, sent, stored, talking
from tests.house import House, Person

HIDE = {"ruling": "hide", "clause": "3.4", "reason": "Dit is een bedreiging."}


async def _reported(house: House, data: bytes = PHOTO) -> tuple[Person, Person, str, str]:
    """Yara, who sent it; Henk, who reported it; the address of the file for the two, and of the case."""
    yara, henk, path = await talking(house)
    address = await sent(yara, path, data)
    message = address.split("/")[4]
    assert (await henk.post(f"/report/message/{message}", {"reason": "person"})).status_code == 303
    return yara, henk, address, f"/desk/cases/{(await Case.get()).public_id}"


@pytest.mark.parametrize(("data", "kind"), [(PHOTO, "image/webp"), (PDF, "application/pdf")], ids=["photo", "pdf"])
async def test_a_moderator_opens_what_was_reported_and_that_is_written_down(
    house: House, data: bytes, kind: str
) -> None:
    yara, henk, address, case = await _reported(house, data)
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    page = (await marloes.get(case)).text
    assert "Wat erbij gestuurd is" in page
    assert f"{case}/file" not in page, "covered until somebody wants to see it"
    assert (await marloes.get(f"{case}/file")).status_code == 404
    assert (await marloes.post(f"{case}/look")).status_code == 303
    assert f"{case}/file" in (await marloes.get(case)).text
    answer = await marloes.get(f"{case}/file")
    assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    assert answer.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert (await marloes.get(address)).status_code == 404, "not by the conversation"
    for other in (yara, henk, piet):
        assert (await other.get(f"{case}/file")).status_code in (303, 403, 404)
    assert len(await house.happened("moderation:case:looked")) == 1


async def test_taken_back_before_anybody_reported_it_it_is_evidence_all_the_same(house: House) -> None:
    yara, henk, path = await talking(house)
    address = await sent(yara, path)
    assert (await yara.post(address.replace("/file", "/take-back"))).status_code == 303
    message, marloes = address.split("/")[4], await house.moderator()
    with clock.travel(timedelta(days=13)):
        assert (await henk.post(f"/report/message/{message}", {"reason": "person"})).status_code == 303
    case = f"/desk/cases/{(await Case.get()).public_id}"
    await marloes.post(f"{case}/look")
    assert (await marloes.get(f"{case}/file")).status_code == 200
    assert (await henk.get(address)).status_code == 404
    with clock.travel(timedelta(days=15)):
        await attachments.destroy_due(house.resources)
        assert len(await stored(house)) == 1


async def test_what_nobody_reported_no_moderator_opens(house: House) -> None:
    yara, henk, path = await talking(house)
    await sent(henk, path, words="Ik wil niet meer leven.")
    await house.work()
    case = f"/desk/cases/{(await Case.get()).public_id}"
    marloes = await house.moderator()
    assert "Wat erbij gestuurd is" not in (await marloes.get(case)).text
    await marloes.post(f"{case}/look")
    assert (await marloes.get(f"{case}/file")).status_code == 404
    assert yara.viewer.id != henk.viewer.id


@pytest.mark.parametrize("how", ["taken back", "erased"])
async def test_it_stays_for_the_desk_and_goes_after_the_decision(house: House, how: str) -> None:
    yara, henk, address, case = await _reported(house)
    marloes = await house.moderator()
    if how == "erased":
        await erase(house, yara)
    else:
        assert (await yara.post(address.replace("/file", "/take-back"))).status_code == 303
    assert (await henk.get(address)).status_code == 404
    await attachments.destroy_due(house.resources)
    assert len(await stored(house)) == 1
    assert (await marloes.post(f"{case}/look")).status_code == 303
    assert (await marloes.get(f"{case}/file")).status_code == 200
    assert (await marloes.post(case, {"ruling": "nothing"})).status_code == 303
    assert (await marloes.get(f"{case}/file")).status_code == 404
    with clock.travel(rules.EVIDENCE_KEPT + timedelta(seconds=1)):
        await evidence_retention.destroy_due(house.resources)
        await attachments.destroy_due(house.resources)
    assert await stored(house) == set()


async def test_what_a_moderator_hides_nobody_gets_and_it_is_destroyed(house: House) -> None:
    yara, henk, address, case = await _reported(house)
    marloes = await house.moderator()
    assert (await marloes.post(case, HIDE)).status_code == 303
    for who in (yara, henk):
        assert (await who.get(address)).status_code == 404
        assert address not in (await who.get(address.split("/messages")[0])).text
    await attachments.destroy_due(house.resources)
    assert len(await stored(house)) == 1, "until nobody can object any more"
    with clock.travel(rules.EVIDENCE_KEPT + timedelta(seconds=1)):
        await evidence_retention.destroy_due(house.resources)
        await attachments.destroy_due(house.resources)
    assert await stored(house) == set()
    assert not await Attachment.all().exists()


async def test_what_breaks_no_rule_stays_as_long_as_any_other(house: House) -> None:
    _yara, henk, address, case = await _reported(house)
    marloes = await house.moderator()
    assert (await marloes.post(case, {"ruling": "nothing"})).status_code == 303
    with clock.travel(rules.EVIDENCE_KEPT + timedelta(seconds=1)):
        await evidence_retention.destroy_due(house.resources)
        assert await attachments.destroy_due(house.resources) == 0
    assert (await henk.get(address)).status_code == 200
