"""A request is for its readers while it is open; after that for the two only. It can always be made smaller, and wiped."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.conversations.models import Conversation
from jobtease.data import revisions
from jobtease.helping.asking import actions
from jobtease.helping.models import HelpRequest, Offer, OfferState, RequestState
from jobtease.moderation.models import Case
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person

STORY = "Ik durf niet goed te vertellen waarom ik stopte met school."


async def chosen(house: House) -> tuple[Person, Person, Person, Person, str]:
    """Nina chose Henk, and not Samira; Naomi has nothing to do with it."""
    nina, henk, samira, naomi = [await house.join(name) for name in ("Nina", "Henk", "Samira", "Naomi")]
    public_id = await ask(nina, story=STORY)
    offer_id = await offer(henk, public_id)
    await offer(samira, public_id)
    assert (await naomi.get(f"/requests/{public_id}")).status_code == 200
    await nina.post(f"/requests/{public_id}/offers/{offer_id}")
    return nina, henk, samira, naomi, public_id


@pytest.mark.parametrize("ending", ["chosen", "done"])
async def test_once_somebody_is_chosen_only_the_two_read_it(house: House, ending: str) -> None:
    nina, henk, samira, naomi, public_id = await chosen(house)
    if ending == "done":
        await nina.post(f"/requests/{public_id}/close", {"says": "yes"})
    assert (await naomi.get(f"/requests/{public_id}")).status_code == 404
    assert STORY not in (await samira.get(f"/requests/{public_id}")).text, "only what became of it"
    hers, his = [(await one.get(f"/requests/{public_id}")).text for one in (nina, henk)]
    assert STORY in hers
    assert STORY in his
    assert "Alleen jij en Henk zien dit" in hers
    assert "Alleen jij en Nina zien dit" in his
    desk = (await (await house.moderator()).get(f"/requests/{public_id}")).text
    assert "Alleen Nina, en wie gekozen is om te helpen, zien dit" in desk
    report = await naomi.get(f"/report/request/{public_id}")
    assert REQUEST["title"] not in report.text, (
        "what they read while it was open is theirs to report, and not to read again"
    )


async def test_when_its_time_is_up_only_its_author_reads_it(house: House) -> None:
    nina, naomi = await house.join("Nina"), await house.join("Naomi")
    public_id = await ask(nina, story=STORY)
    with clock.travel(timedelta(days=40)):
        await actions.expire_due()
        assert (await naomi.get(f"/requests/{public_id}")).status_code == 404
        assert "Alleen jij ziet dit" in (await nina.get(f"/requests/{public_id}")).text


async def test_who_comes_too_late_reads_so_and_keeps_what_they_typed(house: House) -> None:
    nina, _henk, _samira, naomi, public_id = await chosen(house)
    late = await naomi.post(f"/requests/{public_id}/offer", {"message": "Ik kan woensdag om zeven uur."})
    assert late.status_code == 409
    assert "Ik kan woensdag om zeven uur." in late.text
    never = await ask(nina, audience="helpers")
    assert (await naomi.post(f"/requests/{never}/offer", {"message": "Ik kan woensdag."})).status_code == 404


async def test_nothing_is_promised_of_taking_back_what_can_not_be_taken_back(house: House) -> None:
    nina, _henk, _samira, _naomi, public_id = await chosen(house)
    page = await nina.get(f"/requests/{public_id}/withdraw")
    assert page.status_code == 409
    assert "Vanaf nu" not in page.text
    assert (await nina.post(f"/requests/{public_id}/withdraw")).status_code == 409


async def test_a_question_that_is_wiped_is_gone_for_everybody(house: House) -> None:
    nina, henk, samira, _naomi, public_id = await chosen(house)
    assert (await nina.get(f"/requests/{public_id}/wipe")).status_code == 409, "somebody helps with it"
    await nina.post(f"/requests/{public_id}/close", {"says": "yes"})
    await house.work()
    assert "De woorden zijn weg voor iedereen" in (await nina.get(f"/requests/{public_id}")).text
    assert (await nina.get(f"/requests/{public_id}/wipe")).status_code == 200
    assert (await nina.post(f"/requests/{public_id}/wipe")).status_code == 303
    await house.work()
    assert (await nina.get(f"/requests/{public_id}")).status_code == 404
    assert (await nina.post(f"/requests/{public_id}/wipe")).status_code == 404
    talk = await Conversation.get(about=public_id)
    for person in (nina, henk, samira):
        for path in ("/", "/requests", "/me/notices", f"/requests/{public_id}", f"/conversations/{talk.public_id}"):
            page = (await person.get(path)).text
            assert REQUEST["title"] not in page, (person.viewer.nickname, path)
            assert STORY not in page, (person.viewer.nickname, path)
    assert (await henk.get(f"/conversations/{talk.public_id}")).status_code == 200, "what they wrote each other stays"
    stored = await HelpRequest.get(public_id=public_id)
    assert (stored.title, stored.story, stored.thanks) == ("", "", "")
    assert STORY in (await revisions.words_of(public_id))[0], "for who reports it within two weeks"


@pytest.mark.parametrize("state", ["draft", "open", "expired"])
async def test_each_can_be_wiped_that_nobody_helps_with(house: House, state: str) -> None:
    nina, henk = await house.join("Nina"), await house.join("Henk")
    public_id = await ask(nina, story=STORY, **({"as": "draft"} if state == "draft" else {}))
    if state != "draft":
        await offer(henk, public_id)
    with clock.travel(timedelta(days=40 if state == "expired" else 0)):
        await actions.expire_due()
        assert (await nina.post(f"/requests/{public_id}/wipe")).status_code == 303
    if state != "draft":
        assert (await Offer.get()).state is OfferState.DECLINED
    assert (await HelpRequest.get()).state is (RequestState.EXPIRED if state == "expired" else RequestState.WITHDRAWN)
    assert bool(await revisions.words_of(public_id)) is (state != "draft"), "nobody could read a draft"
    assert (await henk.post(f"/requests/{public_id}/wipe")).status_code == 404


async def test_a_case_keeps_the_words_it_is_about(house: House) -> None:
    nina, henk, marloes = await house.join("Nina"), await house.join("Henk"), await house.moderator()
    public_id = await ask(nina, story=STORY)
    await henk.post(f"/report/request/{public_id}", {"reason": "other", "note": "Kijk hier eens naar."})
    await nina.post(f"/requests/{public_id}/wipe")
    await house.work()
    case = await Case.get(subject=public_id)
    assert STORY in case.evidence
    assert STORY in (await marloes.get(f"/desk/cases/{case.public_id}")).text


async def test_what_was_held_and_is_wiped_waits_for_no_moderator(house: House) -> None:
    nina = await house.join("Nina")
    public_id = await ask(nina, story="Bel me maar op 06 12345678", anyway="1")
    await house.work()
    assert await Case.filter(subject=public_id, closed_at=None).count() == 1
    await nina.post(f"/requests/{public_id}/wipe")
    await house.work()
    assert await Case.filter(subject=public_id, closed_at=None).count() == 0


async def test_what_is_wiped_is_not_asked_again_and_nobody_is_thanked_for_it(house: House) -> None:
    """From a page that was open meanwhile."""
    nina, _henk, _samira, naomi, done = await chosen(house)
    await nina.post(f"/requests/{done}/close", {"says": "yes"})
    over = await ask(nina, story=STORY)
    with clock.travel(timedelta(days=40)):
        await actions.expire_due()
        for public_id in (done, over):
            assert (await nina.post(f"/requests/{public_id}/wipe")).status_code == 303
        assert (await nina.post(f"/requests/{over}/again")).status_code == 404
        assert (await HelpRequest.get(public_id=over)).state is RequestState.EXPIRED
        assert f"/requests/{over}" not in (await naomi.get("/requests")).text
        assert (await nina.post(f"/requests/{done}/thanks", {"thanks": "Dank je wel, Henk!"})).status_code == 404
        assert (await HelpRequest.get(public_id=done)).thanks == ""
