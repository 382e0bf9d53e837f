"""What its author corrects after a moderator hid it is looked at again, with a moment; every sentence says what is so."""

from datetime import timedelta
from html import unescape

import pytest

from jobtease import clock, working_hours
from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Visibility
from jobtease.audience_words import in_words_to_author
from jobtease.conversations.models import Message
from jobtease.helping.models import HelpRequest, Offer
from jobtease.moderation.models import Case
from jobtease.profiles.models import Profile
from tests.helping import people
from tests.house import House, Person
from tests.moderation import things
from tests.moderation.things import decided, reported, undone
from tests.outfits import wardrobe

EYES = {
    Visibility.HELD: "For now only you and a moderator see this",
    Visibility.HIDDEN: "Only you and the moderators see this",
    Visibility.REMOVED: "Only you and the moderators see this",
}


async def _request(yara: Person, henk: Person) -> tuple[str, str, str]:
    public_id = await people.ask(yara, title="Bel 06 12 34", audience="members")
    return "request", public_id, f"/requests/{public_id}"


async def _profile(yara: Person, henk: Person) -> tuple[str, str, str]:
    assert (await yara.write_profile({"headline": "Ik ben bot en lomp", "audience": "members"})).status_code == 303
    profile = await Profile.get(author_id=yara.viewer.id)
    return "profile", profile.public_id, f"/people/{yara.viewer.public_id}"


async def _offer(yara: Person, henk: Person) -> tuple[str, str, str]:
    public_id = await people.ask(henk)
    return "offer", await people.offer(yara, public_id), f"/requests/{public_id}"


async def _correct(yara: Person, kind: str, page: str) -> None:
    if kind == "request":
        answer = await yara.post(f"{page}/edit", people.REQUEST | {"title": "Wie leest mijn brief?"})
    elif kind == "profile":
        answer = await yara.write_profile({"headline": "Ik zoek werk", "audience": "members"})
    else:
        answer = await yara.post(f"{page}/offer", {"message": "Ik kan woensdag helpen."})
    assert answer.status_code == 303, answer.text


async def _visibility(kind: str, public_id: str) -> Visibility:
    model = {"request": HelpRequest, "profile": Profile, "offer": Offer}[kind]
    return (await model.get(public_id=public_id)).visibility


@pytest.mark.parametrize("thing", [_request, _profile, _offer])
async def test_what_is_corrected_comes_before_a_moderator_again(house: House, thing: object) -> None:
    yara, henk, marloes = await house.join("Yara", language="en"), await house.join("Henk"), await house.moderator()
    kind, public_id, page = await thing(yara, henk)  # type: ignore[operator]
    case = await reported(house, public_id, henk, kind)
    decision = await decided(marloes, case, "hide", "2.1")
    assert "Then a moderator looks at it again" in (await yara.get(f"/decisions/{decision}")).text
    await _correct(yara, kind, page)
    await house.work()
    assert await _visibility(kind, public_id) is Visibility.HELD
    waiting = await Case.get(subject=public_id, closed_at=None)
    assert (waiting.because, waiting.author_id) == ("corrected", yara.viewer.id)
    assert timedelta(hours=3) < working_hours.between(clock.now(), waiting.due_at) <= timedelta(hours=4)
    if kind == "offer":  # nobody shows one unread
        assert 'value="release"' not in (await marloes.get(f"/desk/cases/{waiting.public_id}")).text
        await marloes.post(f"/desk/cases/{waiting.public_id}/look")
    file = await marloes.get(f"/desk/cases/{waiting.public_id}")
    assert 'value="release"' in file.text
    assert decision in (await marloes.get(f"/desk/cases/{case}")).text
    await _correct(yara, kind, page)  # the same once more
    await house.work()
    assert await Case.filter(subject=public_id).count() == 2
    await decided(marloes, waiting.public_id, "release")
    assert await _visibility(kind, public_id) is Visibility.SHOWN


async def test_what_was_taken_away_stays_so(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    kind, public_id, page = await _request(yara, henk)
    await decided(marloes, await reported(house, public_id, henk, kind), "remove")
    assert (await yara.post(f"{page}/edit", people.REQUEST)).status_code == 409
    assert await _visibility(kind, public_id) is Visibility.REMOVED


async def test_saving_the_same_words_is_no_correction(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    kind, public_id, page = await _request(yara, henk)
    await decided(marloes, await reported(house, public_id, henk, kind), "hide")
    same = people.REQUEST | {"title": "Bel 06 12 34", "audience": "municipality"}
    assert (await yara.post(f"{page}/edit", same)).status_code == 303
    assert await _visibility(kind, public_id) is Visibility.HIDDEN


async def test_who_is_asked_to_correct_something_held_corrects_it(strict_house: House) -> None:
    house = strict_house
    noor, marloes = await house.join("Noor", language="en"), await house.moderator()
    request = await people.ask(noor, title="Bel 06 12 34")
    await house.work()
    case = (await Case.get(subject=request)).public_id
    assert "Vraag om aan te passen" in (await marloes.get(f"/desk/cases/{case}")).text
    decision = await decided(marloes, case, "warn", "2.1", reason="Laat je nummer weg.")
    assert await _visibility("request", request) is Visibility.HIDDEN
    page = unescape((await noor.get(f"/decisions/{decision}")).text)
    for said in ("You see it, others don't yet.", "Change what is wrong.", "Please leave them out.", "Laat je nummer"):
        assert said in page
    await _correct(noor, "request", f"/requests/{request}")
    await house.work()
    again = await Case.get(subject=request, closed_at=None)
    await undone(marloes, decision)  # too late: what it was about has changed, and waits anyway
    assert await _visibility("request", request) is Visibility.HELD
    await decided(marloes, again.public_id, "release")
    assert await _visibility("request", request) is Visibility.SHOWN


@pytest.mark.parametrize("ruling", ["hide", "remove"])
@pytest.mark.parametrize("kind", ["request", "profile", "outfit"])
async def test_eye_state_list_and_reason_agree(house: House, kind: str, ruling: str) -> None:
    yara, henk, marloes = await house.join("Yara", language="en"), await house.join("Henk"), await house.moderator()
    if kind == "outfit":
        public_id = await wardrobe.ask(yara)
        page = f"/outfits/{public_id}"
    else:
        _kind, public_id, page = await (_request if kind == "request" else _profile)(yara, henk)
    decision = await decided(marloes, await reported(house, public_id, henk, kind), ruling)
    text = unescape((await yara.get(page)).text)
    visibility = Visibility.HIDDEN if ruling == "hide" else Visibility.REMOVED
    assert EYES[visibility] in text
    for lie in (
        "All members see this",
        "Members in your municipality see this",
        "You don't have to do anything",
        "They see",
    ):
        assert lie not in text
    assert ("A moderator has hidden this" if ruling == "hide" else "A moderator has taken this away") in text
    assert f"/decisions/{decision}" in text
    assert ("Change it, and a moderator looks again" in text) is (ruling == "hide" and kind != "outfit")


async def test_the_author_of_something_held_reads_the_moment(strict_house: House) -> None:
    house = strict_house
    jayden = await house.join("Jayden", language="en")
    request = await people.ask(jayden)
    outfit = await wardrobe.ask(jayden)
    await house.work()
    for page in (f"/requests/{request}", "/requests", f"/outfits/{outfit}"):
        assert "A moderator looks before" in unescape((await jayden.get(page)).text), page
    assert EYES[Visibility.HELD] in (await jayden.get(f"/requests/{request}")).text
    with clock.travel(newcomers.SEEN_WITHIN.after(clock.now()) + timedelta(hours=1)):
        assert "longer than we promised" in unescape((await jayden.get(f"/requests/{request}")).text)


def test_the_eye_says_what_moderation_made_of_it_before_what_was_meant() -> None:
    for audience in Audience:
        for visibility in Visibility:
            said = in_words_to_author(audience, visibility)
            if audience is Audience.ME:
                assert said == "Only you see this"
            elif visibility is not Visibility.SHOWN:
                assert said == EYES[visibility]
            else:
                assert said not in EYES.values()


async def test_a_message_whose_decision_was_undone_is_read_by_nobody_yet(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    request = await people.ask(yara)
    talk = await people.accept(yara, request, await people.offer(henk, request))
    await henk.post(f"/conversations/{talk}/messages", {"message": "Zonnebloem"})
    message = await Message.get(text="Zonnebloem")
    case = await reported(house, message.public_id, yara, "message", "threat")
    decision = await decided(marloes, case, "remove", "3.4")
    await undone(marloes, decision)
    for page in (f"/conversations/{talk}", f"/conversations/{talk}/newer", "/requests"):
        assert "Zonnebloem" not in (await yara.get(page)).text
    await decided(marloes, case, "release")
    assert "Zonnebloem" in (await yara.get(f"/conversations/{talk}")).text


async def test_a_thing_of_another_is_corrected_by_nobody_else(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await things.ask(house, yara)
    await decided(marloes, await reported(house, public_id, henk), "hide")
    assert (await henk.post(f"/requests/{public_id}/edit", people.REQUEST)).status_code == 404
    assert await _visibility("request", public_id) is Visibility.HIDDEN
