"""What goes along with a report: what would help, which photo, and just what came before a message."""

from datetime import timedelta

from jobtease import clock
from jobtease.accounts.erasure import export
from jobtease.conversations.models import Message
from jobtease.moderation import rules
from jobtease.moderation.models import Case, Report
from tests.conversations.test_attachments import talking
from tests.house import House, Person
from tests.moderation.things import ask, decided, reported
from tests.outfits import wardrobe


async def test_what_would_help_is_kept_shown_and_in_the_copy(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    request = await ask(house, yara)
    sent = {"reason": "person", "would_help": "Dat <iemand> het uitlegt"}
    mine = (await samira.post(f"/report/request/{request}", sent)).headers["location"]
    case = (await Case.get()).public_id
    for who, page in ((samira, mine), (marloes, f"/desk/cases/{case}")):
        assert "Dat &lt;iemand&gt; het uitlegt" in (await who.get(page)).text
    facts = await export.facts_of(samira.viewer.id, house.app.state.features)
    assert facts["moderation"]["reports"][0]["would_help"] == "Dat <iemand> het uitlegt"
    too_long = await samira.post(f"/report/request/{request}", sent | {"would_help": "a" * 201})
    assert too_long.status_code == 422
    assert (await samira.post("/me/leave", {"nickname": "Samira"})).status_code == 303
    assert (await Report.get()).would_help == ""


async def test_one_photo_of_several_is_reported(house: House) -> None:
    daan, samira, marloes = await house.join("Daan"), await house.join("Samira"), await house.moderator()
    outfit = await wardrobe.ask(daan, 2, compare="several", cut="0")
    assert f'href="/report/outfit/{outfit}?photo=2"' in (await samira.get(f"/outfits/{outfit}")).text
    assert "?photo=" not in (await daan.get(f"/outfits/{outfit}")).text
    form = (await samira.get(f"/report/outfit/{outfit}?photo=2")).text
    assert 'name="photo" value="2"' in form
    assert "Het gaat over foto 2." in form
    for wrong in ("0", "3", "x", "-1", "9" * 30):
        assert 'name="photo"' not in (await samira.get(f"/report/outfit/{outfit}?photo={wrong}")).text
    wrong_one = await samira.post(f"/report/outfit/{outfit}", {"photo": "2"})
    assert wrong_one.status_code == 422
    assert 'name="photo" value="2"' in wrong_one.text
    mine = (await samira.post(f"/report/outfit/{outfit}", {"reason": "private", "photo": "2"})).headers["location"]
    henk = await house.join("Henk")
    await henk.post(f"/report/outfit/{outfit}", {"reason": "private", "photo": "4"})
    assert sorted((one.photo or 0) for one in await Report.all()) == [0, 2]
    assert await Case.all().count() == 1
    assert "Het gaat over foto 2." in (await marloes.get(f"/desk/cases/{(await Case.get()).public_id}")).text
    assert "<dd>2</dd>" in (await samira.get(mine)).text


async def said(talk: str, who: Person, words: str) -> str:
    """Something in a conversation; the public id of the message."""
    assert (await who.post(f"{talk}/messages", {"message": words, "anyway": "1"})).status_code == 303
    return str((await Message.all().order_by("-id"))[0].public_id)


async def test_two_messages_before_it_go_along_and_no_other(house: House) -> None:
    yara, henk, path = await talking(house)
    marloes = await house.moderator()
    await said(path, yara, "Eerste zin")
    await said(path, henk, "Tweede zin")
    gone = await said(path, yara, "Teruggenomen zin")
    await said(path, yara, "Derde zin")
    await yara.post(f"{path}/messages/{gone}/take-back")
    message = await said(path, yara, "Zonnebloem zin")
    await said(path, henk, "Latere zin")
    assert "De 2 berichten ervoor gaan mee" in (await henk.get(f"/report/message/{message}")).text
    case = await reported(house, message, henk, "message", "person")
    page = (await marloes.get(f"/desk/cases/{case}")).text
    assert all(words in page for words in ("Tweede zin", "Derde zin", "Zonnebloem zin", "Vlak ervoor"))
    assert not [words for words in ("Eerste zin", "Teruggenomen zin", "Latere zin") if words in page]
    row = await Report.get()
    assert [(one["words"], one["by_author"]) for one in row.context] == [("Tweede zin", False), ("Derde zin", True)]
    mine = (await henk.get(f"/reports/{row.public_id}")).text
    assert "Tweede zin" not in mine
    piet = await house.moderator("Piet", "GM0344")
    assert (await piet.get(f"/desk/cases/{case}")).status_code == 404


async def test_the_first_message_has_nothing_before_it(house: House) -> None:
    yara, henk, path = await talking(house)
    first = await Message.get()  # what Henk offered
    assert "gaat mee" not in (await yara.get(f"/report/message/{first.public_id}")).text
    await reported(house, first.public_id, yara, "message", "person")
    assert (await Report.get()).context == []
    second = await said(path, yara, "Tweede zin")
    assert "Het bericht ervoor gaat mee" in (await henk.get(f"/report/message/{second}")).text


async def test_it_goes_with_the_evidence_and_with_who_leaves(house: House) -> None:
    yara, henk, path = await talking(house)
    marloes = await house.moderator()
    await said(path, henk, "Woorden van Henk")
    await said(path, yara, "Woorden van Yara")
    case = await reported(house, await said(path, yara, "Zonnebloem"), henk, "message", "person")
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code == 303
    assert [one["words"] for one in (await Report.get()).context] == ["Woorden van Yara"]
    now = clock.now()
    await decided(marloes, case, "remove", "3.1")
    with clock.travel(now + rules.EVIDENCE_KEPT + timedelta(hours=1)):
        await house.work()
    assert (await Report.get()).context == []
