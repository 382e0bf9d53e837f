"""What somebody is told stands on their page, and goes by mail in their language unless they'd rather not."""

from jobtease import clock, database, notices
from jobtease.accounts.models import Account
from jobtease.translations import N_
from tests.accounts.signing_in import mails
from tests.helping.people import ask, offer
from tests.house import House, Person

TEXT = N_("Good to see you again, {name}.")
tell = database.atomic(notices.tell)


async def _mails_to(house: House, person: Person) -> list[str]:
    await house.work()
    return [str(m.get_content()) for m in mails(house) if m["To"] == f"{person.viewer.nickname.lower()}@example.nl"]


async def test_a_notice_is_shown_mailed_and_put_away(house: House) -> None:
    yara = await house.join("Yara")
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk <b>")
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk <b>")
    page = (await yara.get("/me/notices")).text
    assert page.count("Goed je weer te zien, Henk &lt;b&gt;.") == 1
    (text,) = await _mails_to(house, yara)
    assert "Goed je weer te zien, Henk <b>." in text
    assert f"{house.settings.origin}/me" in text.splitlines()
    (mail,) = mails(house)
    assert mail["List-Unsubscribe"] == f"<{house.settings.origin}/me/account>"
    (notice,) = await notices.unseen(yara.viewer)
    answer = await yara.post(f"/me/notices/{notice.id}", {"next": "//elsewhere.example"})
    assert answer.headers["location"] == "/"
    assert await notices.unseen(yara.viewer) == []
    assert "Goed je weer te zien" in (await yara.get("/me/notices")).text


async def test_the_mail_is_in_the_language_of_who_gets_it(house: House) -> None:
    henk = await house.join("Henk", language="en")
    await tell("1:henk", henk.viewer.id, TEXT, "/me", name="Yara")
    (text,) = await _mails_to(house, henk)
    assert "Good to see you again, Yara." in text
    assert "Hello Henk," in text


async def test_no_mail_for_who_switched_that_off(house: House) -> None:
    yara = await house.join("Yara")
    await yara.post("/me/account", {"nickname": "Yara", "municipality": "Rotterdam", "language": "nl"})
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    assert await _mails_to(house, yara) == []
    assert len(await notices.unseen(yara.viewer)) == 1


async def test_a_suspended_account_is_mailed_all_the_same(house: House) -> None:
    yara = await house.join("Yara")
    changes = {"suspended_at": clock.now(), "mail_notices": False}
    await database.atomic(lambda: Account.filter(id=yara.viewer.id).update(**changes))()
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    assert len(await _mails_to(house, yara)) == 1


async def test_somebody_who_left_is_told_nothing(house: House) -> None:
    await tell("1:nobody", 123_456, TEXT, "/me", name="Henk")
    assert await notices.NoticeRow.all().count() == 0


async def test_nobody_puts_away_what_somebody_else_was_told(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    (notice,) = await notices.unseen(yara.viewer)
    await henk.post(f"/me/notices/{notice.id}")
    assert len(await notices.unseen(yara.viewer)) == 1
    assert "Goed je weer" not in (await henk.get("/me/notices")).text


async def test_a_long_list_has_pages(house: House) -> None:
    yara = await house.join("Yara")
    for number in range(35):
        await tell(f"{number}:yara", yara.viewer.id, TEXT, "/me", name=f"Henk{number}.")
    first = (await yara.get("/me/notices")).text
    assert "Henk34." in first
    assert "Henk5." in first
    assert "Henk4." not in first
    older = first.split("?before=")[1].split('"')[0]
    assert "Henk4." in (await yara.get(f"/me/notices?before={older}")).text
    assert (await yara.get("/me/notices?before=x")).status_code == 200


async def test_what_stands_unseen_is_told_anew_and_mailed_once(house: House) -> None:
    """Who offers, takes back and offers again all evening sends no mail each time."""
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    request = await ask(yara)
    for n in range(4):
        await offer(henk, request, f"I know hotels. Wednesday at {n}?")
        assert (await henk.post(f"/requests/{request}/offer/withdraw")).status_code == 303
        await house.work()
    await offer(henk, request)
    await offer(samira, request)
    texts = await _mails_to(house, yara)
    assert [sum(words in text for text in texts) for words in ("Henk biedt", "Henk nam", "Samira biedt")] == [1, 1, 1]
    newest, *others = [each.text.partition(" bij ")[0] for each in await notices.unseen(yara.viewer)]
    assert newest == "Samira biedt hulp aan"
    assert len(others) == 2, "one of each, the last word first"
    assert others[0] == "Henk biedt hulp aan"


async def test_nobody_fills_the_mailbox_of_another(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    for n in range(notices.MAILED_A_DAY + 5):
        await tell(f"{n}:yara", yara.viewer.id, TEXT, f"/requests/{n}", about=henk.viewer.id)
    await tell("s:yara", yara.viewer.id, TEXT, "/requests/1", about=samira.viewer.id)
    for n in range(3):
        await tell(f"{n}:official", yara.viewer.id, TEXT, "/me", about=henk.viewer.id, official=True)
    texts = await _mails_to(house, yara)
    assert sum("te zien, Henk" in text for text in texts) == notices.MAILED_A_DAY + 3
    assert sum("te zien, Samira" in text for text in texts) == 1
    assert len(await notices.unseen(yara.viewer, 100)) == notices.MAILED_A_DAY + 5 + 1 + 3, "all of it is told here"
