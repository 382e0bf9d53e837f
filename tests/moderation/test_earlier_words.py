"""Who hurts somebody and writes something friendly over it is judged by what was read."""

from datetime import timedelta
from html import unescape

from jobtease import clock
from jobtease.data import revisions
from jobtease.data.revisions import ReplacedWords
from jobtease.helping.models import Offer
from jobtease.moderation.models import Case
from jobtease.profiles.models import Profile
from tests.helping.people import REQUEST, ask, offer
from tests.house import House, Person

HURTS = "Somebody like you is never going to find any work, everybody says so."
TOO = "Nobody wants you around, not here and not at work."
KIND = "I would love to help you with your interview."


async def _case(marloes: Person, kind: str) -> str:
    return unescape((await marloes.get(f"/desk/cases/{(await Case.get(kind=kind)).public_id}")).text)


async def test_an_offer_that_was_rewritten_is_judged_by_what_she_read(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    marloes, piet = await house.moderator(), await house.moderator("Piet", "GM0344")
    request = await ask(yara)
    made = await offer(henk, request, HURTS)
    assert await offer(samira, request, "Words of Samira, who changes them too.")
    await offer(samira, request, KIND)
    assert HURTS in (await yara.get(f"/requests/{request}")).text
    await offer(henk, request, KIND)
    assert (await yara.post(f"/report/offer/{made}", {"reason": "person"})).status_code == 303
    page = await _case(marloes, "offer")
    assert "Wat er eerder stond" in page
    assert HURTS in page
    assert "Words of Samira" not in page
    case = await Case.get()
    assert (await piet.get(f"/desk/cases/{case.public_id}")).status_code == 404
    for who in (yara, henk):
        for path in (f"/requests/{request}", "/reports", "/requests", "/me/notices"):
            assert HURTS not in (await who.get(path)).text


async def test_so_is_what_was_taken_back_and_offered_again(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    made = await offer(henk, request, HURTS)
    assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303
    await offer(henk, request, KIND)
    assert (await Offer.get()).message == KIND
    assert (await yara.post(f"/report/offer/{made}", {"reason": "person"})).status_code == 303
    assert HURTS in await _case(marloes, "offer")


async def test_a_request_and_a_profile_too_and_a_report_shows_no_old_words_to_who_made_it(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(henk, story=HURTS)
    assert (await henk.post(f"/requests/{request}/edit", REQUEST)).status_code == 303
    profile = {"headline": "Hotels", "audience": "members"}
    for about in (TOO, KIND):
        assert (await henk.write_profile(profile | {"about": about})).status_code == 303
    cases = (("request", request, HURTS), ("profile", (await Profile.get()).public_id, TOO))
    for kind, public_id, words in cases:
        sent = await yara.post(f"/report/{kind}/{public_id}", {"reason": "person"})
        assert words not in (await yara.get(sent.headers["location"])).text
    for kind, _public_id, words in cases:
        page = await _case(marloes, kind)
        assert [one for one in (HURTS, TOO) if one in page] == [words]


async def test_what_nobody_could_read_is_not_kept(strict_house: House) -> None:
    henk = await strict_house.join("Henk")
    request = await ask(henk, story=HURTS)  # held
    assert (await henk.post(f"/requests/{request}/edit", REQUEST)).status_code == 303
    for about in (HURTS, KIND):
        private = {"headline": "Hotels", "about": about, "audience": "me"}
        assert (await henk.write_profile(private)).status_code == 303
    assert not await ReplacedWords.exists()


async def test_they_go_after_two_weeks_and_with_the_account(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await ask(yara)
    made = await offer(henk, request, HURTS)
    await offer(henk, request, KIND)
    assert await revisions.export(yara.viewer.id) == {"replaced_words": []}
    (mine,) = (await revisions.export(henk.viewer.id))["replaced_words"]
    assert mine["words"] == HURTS
    assert await revisions.erase_past() == 0
    with clock.travel(revisions.KEPT + timedelta(minutes=1)):
        await offer(henk, request, "Still there, and glad to help you.")
        assert await revisions.erase_past() == 1
    assert [one.words for one in await ReplacedWords.all()] == [KIND]
    assert (await yara.post(f"/report/offer/{made}", {"reason": "person"})).status_code == 303
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert not await ReplacedWords.exists()
    assert KIND in await _case(marloes, "offer"), "what was reported stays until it is decided"
