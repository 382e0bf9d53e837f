"""Asking one person directly: they are told of a question that stays for everybody, and can say no; nobody is pestered that way."""

from datetime import timedelta

import pytest

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Audience
from jobtease.helping.direct_requests.queries import ASKS, QUIET
from jobtease.helping.messages import ASKED
from jobtease.helping.models import AskedPerson, HelpRequest
from jobtease.mail.outbox import Outbox
from jobtease.moderation.models import Case
from jobtease.notices.models import NoticeRow
from jobtease.profiles.models import Profile
from tests.helping.asking import asks, change, helper, tied, told
from tests.helping.people import REQUEST, ask, offer
from tests.house import House
from tests.moderation.things import decided, reported


async def test_from_a_profile_to_an_answer(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await helper(house), await house.join("Samira")
    way = f"/requests/new?to={henk.viewer.public_id}"
    assert way in (await yara.get(f"/people/{henk.viewer.public_id}")).text
    form = await yara.get(way)
    assert "Vraag Henk" in form.text
    assert 'name="tell"' in form.text
    public_id = await asks(yara, henk)
    assert "Henk krijgt een bericht" in (await yara.get(f"/requests/{public_id}")).text
    await house.work()
    assert await told(henk) == 1
    assert "kreeg een bericht" in (await yara.get(f"/requests/{public_id}")).text
    assert await Outbox.filter(recipient="henk@example.nl", letter="notice").count() == 1
    assert (await NoticeRow.get(account_id=henk.viewer.id)).details == {}, "not a word that she wrote"
    for path in ("/", "/requests"):
        page = (await henk.get(path)).text

        assert "Yara vraagt jou" in page
    assert "Wacht op jou: 1" in (await henk.get("/requests")).text
    assert "Yara vraagt jou" not in (await samira.get("/requests")).text
    assert "Yara vraagt jou" in (await henk.get(f"/requests/{public_id}")).text
    assert "vraagt jou" not in (await samira.get(f"/requests/{public_id}")).text, "nobody else hears whom she asked"
    assert "Henk" not in (await samira.get(f"/requests/{public_id}")).text
    await offer(henk, public_id)
    assert "Wie je hebt gevraagd" not in (await yara.get(f"/requests/{public_id}")).text, "his offer says it"
    assert await NoticeRow.filter(account_id=henk.viewer.id, message=ASKED.key, seen_at=None).count() == 0
    for path in ("/", "/requests"):
        assert "Yara vraagt jou" not in (await henk.get(path)).text


async def test_not_this_time_needs_no_reason_and_the_asker_reads_it(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await helper(house), await house.join("Samira")
    public_id = await asks(yara, henk)
    no = f"/requests/{public_id}/asked/decline"
    assert (await henk.post(no)).status_code == 404, "he was not told yet"
    await house.work()
    assert (await samira.post(no)).status_code == 404
    assert (await yara.post(no)).status_code == 404
    assert (await henk.post(no)).status_code == 303
    assert (await henk.post(no)).status_code == 303, "a second tap is no mistake"
    await house.work()
    assert "kan deze keer niet" in (await yara.get("/")).text
    assert "kan deze keer niet" in (await yara.get(f"/requests/{public_id}")).text
    assert len(await house.happened("helping:person:declined")) == 1
    page = await henk.get(f"/requests/{public_id}")
    assert "Deze keer niet" not in page.text
    assert f'action="/requests/{public_id}/offer"' in page.text, "he may change his mind"
    back = f"/requests/{public_id}/asked/{henk.viewer.public_id}/withdraw"
    assert (await yara.post(back)).status_code == 409


async def test_a_question_that_is_there_and_taking_it_back(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await helper(house), await house.join("Samira")
    public_id = await ask(yara)
    assert REQUEST["title"] in (await yara.get(f"/requests/new?to={henk.viewer.public_id}")).text
    body = {"person": henk.viewer.public_id}
    assert (await samira.post(f"/requests/{public_id}/asked", body)).status_code == 404
    assert (await yara.post(f"/requests/{public_id}/asked", body)).status_code == 303
    assert (await yara.post(f"/requests/{public_id}/asked", body)).status_code == 303
    assert await AskedPerson.all().count() == 1
    await house.work()
    assert await told(henk) == 1
    back = f"/requests/{public_id}/asked/{henk.viewer.public_id}/withdraw"
    assert (await samira.post(back)).status_code == 404
    assert (await yara.post(back)).status_code == 303
    assert await told(henk) == 0
    assert "Deze keer niet" not in (await henk.get(f"/requests/{public_id}")).text
    assert (await henk.post(f"/requests/{public_id}/asked/decline")).status_code == 404
    await yara.post(f"/requests/{public_id}/asked", body)
    await house.work()
    assert await told(henk) == 0, "not asked once more within a month"


@pytest.mark.parametrize("whom", ["nobody", "herself", "who does not help", "who wants none", "hidden", "blocked"])
async def test_only_who_helps_and_is_there_for_her(house: House, whom: str) -> None:
    """Missing, hidden and not-for-you are the same, on the way there and when it is sent."""
    yara, henk = await house.join("Yara"), await helper(house)
    public_id = henk.viewer.public_id
    if whom == "nobody":
        public_id = "0123456789abcdef"
    elif whom == "herself":
        await yara.write_profile({"purpose": "help", "offering": "Taal", "audience": "members"})
        public_id = yara.viewer.public_id
    elif whom == "who does not help":
        await change(Profile, of={"author_id": henk.viewer.id}, helps=False)
    elif whom == "who wants none":
        assert (await henk.save_profile("helping", {"offering": "Taal", "weekly_maximum": "0"})).status_code == 303
        assert "?to=" not in (await yara.get(f"/people/{public_id}")).text
    elif whom == "hidden":
        await change(Profile, of={"author_id": henk.viewer.id}, audience=Audience.ME)
    else:
        await yara.write_profile({"headline": "Kapster", "purpose": "work", "audience": "members"})
        assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 303
    assert (await yara.get(f"/requests/new?to={public_id}")).status_code == 404
    question = await ask(yara)
    answer = await yara.post(f"/requests/{question}/asked", {"person": public_id})
    assert "Je kunt deze persoon niet meer vragen" in (await yara.get(answer.headers["location"])).text
    answer = await yara.post("/requests/new", REQUEST | {"title": "Wie helpt mij?", "person": public_id, "tell": "on"})
    assert answer.status_code == 422
    assert "Wie helpt mij?" in answer.text
    assert "Je vraag kan wel naar iedereen" in answer.text
    assert await AskedPerson.all().count() == 0
    assert await HelpRequest.all().count() == 1, "nothing is half-saved"


async def test_without_the_tick_nobody_is_asked(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    await ask(yara, person=henk.viewer.public_id)
    await house.work()
    assert await AskedPerson.all().count() == 0
    assert await told(henk) == 0


@pytest.mark.parametrize("audience", ["municipality", "helpers"])
async def test_who_would_not_see_it_is_not_asked_and_nobody_with_what_moderators_do_not_read(
    house: House, audience: str
) -> None:
    yara, henk = (
        await house.join("Yara"),
        await helper(house, municipality="GM0344" if audience != "helpers" else "GM0599"),
    )
    await tied(yara, henk)
    mine = {"person": henk.viewer.public_id, "tell": "on", "audience": audience}
    for _time in range(ASKS.times + 1):
        answer = await yara.post("/requests/new", REQUEST | mine)
        assert answer.status_code == 422
        assert "Henk ziet deze vraag dan niet" in answer.text, "and it costs nothing of the day's three"
    assert await HelpRequest.all().count() == 0
    there = await ask(yara, audience=audience)
    answer = await yara.post(f"/requests/{there}/asked", {"person": henk.viewer.public_id})
    assert "Henk ziet deze vraag dan niet" in (await yara.get(answer.headers["location"])).text
    draft = await asks(yara, henk, **{"as": "draft"})
    assert (await yara.post(f"/requests/{draft}/edit", REQUEST | {"audience": audience})).status_code == 303
    await house.work()
    assert await told(henk) == 0
    assert "Je kunt Henk niet meer vragen" in (await yara.get(f"/requests/{draft}")).text


async def test_a_draft_tells_when_it_goes_up_and_one_that_waits_when_it_is_let_through(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await helper(house), await house.moderator()
    draft = await asks(yara, henk, **{"as": "draft"})
    await house.work()
    assert await told(henk) == 0
    assert "zodra anderen je vraag zien" in (await yara.get(f"/requests/{draft}")).text
    phone = REQUEST | {"story": "Bel mij op 06-12345678, dan spreken we af.", "anyway": "on"}
    assert (await yara.post(f"/requests/{draft}/edit", phone)).status_code == 303
    await house.work()
    assert (await HelpRequest.get()).visibility == "held"
    assert await told(henk) == 0
    await decided(marloes, (await Case.get(subject=draft)).public_id, "release")
    await house.work()
    assert await told(henk) == 1


async def test_what_is_no_longer_for_him_is_not_told_any_more(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await helper(house, municipality="GM0344"), await house.moderator()
    public_id = await asks(yara, henk)
    await house.work()
    assert await told(henk) == 1
    assert (await yara.post(f"/requests/{public_id}/edit", REQUEST | {"audience": "municipality"})).status_code == 303
    await house.work()
    assert await told(henk) == 0, "made smaller"
    assert "vraagt jou" not in (await henk.get("/")).text
    nina = await helper(house, "Nina")
    await yara.post(f"/requests/{public_id}/asked", {"person": nina.viewer.public_id})
    await house.work()
    assert await told(nina) == 1, "whoever was asked before is no reason to refuse"
    await decided(marloes, await reported(house, public_id, nina), "hide")
    await house.work()
    assert await told(nina) == 0, "hidden"


async def test_who_answered_is_not_asked_again_by_what_comes_back(house: House) -> None:
    yara, henk, nina = await house.join("Yara"), await helper(house), await helper(house, "Nina")
    public_id = await asks(yara, henk)
    await yara.post(f"/requests/{public_id}/asked", {"person": nina.viewer.public_id})
    await house.work()
    await offer(henk, public_id)
    assert (await henk.post(f"/requests/{public_id}/offer/withdraw")).status_code == 303
    assert "vraagt jou" not in (await henk.get("/requests")).text
    assert "Henk" not in (await yara.get(f"/requests/{public_id}")).text
    assert "vraagt jou" in (await nina.get("/requests")).text
    with clock.travel(clock.now() + timedelta(days=32)):
        await house.work()
        assert (await yara.post(f"/requests/{public_id}/again")).status_code == 303
        await house.work()
        assert "vraagt jou" not in (await nina.get("/requests")).text


async def test_whoever_was_asked_can_block_though_nothing_is_left_to_see(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    way = f"/people/{yara.viewer.public_id}/block"
    public_id = await asks(yara, henk)
    await house.work()
    await yara.post(f"/requests/{public_id}/wipe")
    await house.work()
    assert (await henk.get(f"/requests/{public_id}")).status_code == 404
    assert (await henk.get(way)).status_code == 200


async def test_what_is_over_asks_nobody(house: House) -> None:
    """Who didn't read yet that they were asked, needn't any more."""
    yara, henk = await house.join("Yara"), await helper(house)
    for number, end in enumerate(("withdraw", "wipe")):
        await change(AskedPerson, of={}, told_at=clock.now() - QUIET - timedelta(days=1))
        public_id = await asks(yara, henk, title=f"Vraag nummer {number}, wie helpt?")
        await house.work()
        assert await told(henk)
        assert (await yara.post(f"/requests/{public_id}/{end}")).status_code == 303
        await house.work()
        assert await told(henk) == 0, end
        assert (await henk.post(f"/requests/{public_id}/asked/decline")).status_code == 404


async def test_a_block_parts_them_in_this_too(house: House) -> None:
    yara, henk = await house.join("Yara"), await helper(house)
    public_id = await asks(yara, henk)
    await house.work()
    assert (await henk.post(f"/people/{yara.viewer.public_id}/block")).status_code == 303
    await house.work()
    assert await AskedPerson.all().count() == 0
    assert "Henk" not in (await yara.get(f"/requests/{public_id}")).text
    assert await NoticeRow.filter(message=ASKED.key, seen_at=None).count() == 0


async def test_who_leaves_or_stops_helping_is_not_told(house: House) -> None:
    yara, henk, nina = await house.join("Yara"), await helper(house), await helper(house, "Nina")
    draft = await asks(yara, henk, **{"as": "draft"})
    await yara.post(f"/requests/{draft}/asked", {"person": nina.viewer.public_id})
    assert "Nina" in (await yara.get(f"/requests/{draft}")).text
    await change(Profile, of={"author_id": henk.viewer.id}, helps=False)
    await change(Account, of={"id": nina.viewer.id}, suspended_at=clock.now())
    assert (await yara.post(f"/requests/{draft}/edit", REQUEST)).status_code == 303
    await house.work()
    assert await NoticeRow.filter(message=ASKED.key).count() == 0
    page = (await yara.get(f"/requests/{draft}")).text
    assert "Je kunt Henk niet meer vragen" in page
    assert "Nina" not in page
