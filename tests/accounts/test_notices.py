"""What somebody is told stands on their page, and goes by mail in their language unless they'd rather not."""

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.data import transactions
from jobtease.notices import actions as notices
from jobtease.notices.channels.mail import MAILED_A_DAY
from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import all_of, unseen
from jobtease.web import unsubscribe_links
from jobtease.web.unsubscribe_links import MailKind
from jobtease.words.translations import N_
from tests import told
from tests.accounts.signing_in import mails
from tests.helping.people import accept, ask, noon, offer
from tests.house import House, Person
from tests.outfits import wardrobe

TEXT = N_("Good to see you again, {name}.")
tell = transactions.atomic(told.tell)


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
    off = unsubscribe_links.path(house.settings.secret, yara.viewer.public_id, MailKind.NOTICES)
    assert mail["List-Unsubscribe"].strip() == f"<{house.settings.origin}{off}>"
    assert f"{house.settings.origin}{off}" in text.splitlines()
    assert text.splitlines()[:3] == ["Hallo Yara,", "", "Goed je weer te zien, Henk <b>."], "one empty line, not two"
    (notice,) = await unseen(yara.viewer)
    answer = await yara.post(f"/me/notices/{notice.id}", {"next": "//elsewhere.example"})
    assert answer.headers["location"] == "/"
    assert await unseen(yara.viewer) == []
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
    assert len(await unseen(yara.viewer)) == 1


async def test_a_suspended_account_is_mailed_all_the_same(house: House) -> None:
    yara = await house.join("Yara")
    changes = {"suspended_at": clock.now(), "mail_notices": False}
    await transactions.atomic(lambda: Account.filter(id=yara.viewer.id).update(**changes))()
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    assert len(await _mails_to(house, yara)) == 1


async def test_somebody_who_left_is_told_nothing(house: House) -> None:
    await tell("1:nobody", 123_456, TEXT, "/me", name="Henk")
    assert await NoticeRow.all().count() == 0


async def test_nobody_puts_away_what_somebody_else_was_told(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await tell("1:yara", yara.viewer.id, TEXT, "/me", name="Henk")
    (notice,) = await unseen(yara.viewer)
    await henk.post(f"/me/notices/{notice.id}")
    assert len(await unseen(yara.viewer)) == 1
    assert "Goed je weer" not in (await henk.get("/me/notices")).text


async def test_a_long_list_has_pages(house: House) -> None:
    yara = await house.join("Yara")
    for number in range(35):
        await tell(f"{number}:yara", yara.viewer.id, TEXT, f"/requests/{number}", name=f"Henk{number}.")
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
    assert [sum(words in text for text in texts) for words in ("Henk biedt", "Henk nam", "Samira biedt")] == [
        0,
        1,
        1,
    ], "one mail, with the last word"
    told = [each.text.partition(" bij ")[0] for each in await unseen(yara.viewer)]
    assert told == ["Samira biedt hulp aan", "Henk biedt hulp aan"], "of each the last word"


async def test_what_is_told_again_takes_the_place_of_what_was_seen(house: House) -> None:
    """News is known by what it is about: an older line of the same, or one that it makes untrue, goes."""
    yara, henk = await house.join("Yara"), await house.join("Henk")
    waits = N_("Somebody looked at your outfit: {job}. After three answers we put them together for you.")
    there = N_("Your answer is there: {job}. See what to keep and what to swap.")
    await tell("1", yara.viewer.id, TEXT, "/me", about=henk.viewer.id)
    await tell("2", yara.viewer.id, waits, "/outfits/1", job="kok")
    await tell("3", yara.viewer.id, waits, "/outfits/2", job="ober")
    await told.pass_on()
    await notices.put_all_away(yara.viewer, clock.now())
    await tell("4", yara.viewer.id, TEXT, "/me", about=henk.viewer.id)
    await tell("5", yara.viewer.id, there, "/outfits/1", instead_of=(waits,), job="kok")
    found, _more = await all_of(yara.viewer)
    assert [(one.path, one.is_seen) for one in found] == [("/outfits/1", False), ("/me", False), ("/outfits/2", True)]
    assert found[0].text.startswith("Je antwoord is er")
    assert len(await _mails_to(house, yara)) == 3, "the one about waiting for three isn't sent any more"


async def test_what_takes_the_place_of_what_waits_is_mailed_when_it_matters(house: House) -> None:
    yara = await house.join("Yara")
    await tell("1", yara.viewer.id, TEXT, "/me", name="Henk")
    assert len(await _mails_to(house, yara)) == 1
    other = N_("Your answer is there: {job}. See what to keep and what to swap.")
    await tell("2", yara.viewer.id, other, "/me", instead_of=(TEXT,), job="kok")
    assert len(await _mails_to(house, yara)) == 2
    assert len(await unseen(yara.viewer)) == 1


async def test_all_seen_puts_away_what_stood_there_and_not_what_came_since(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    for n in range(7):
        await tell(f"{n}:yara", yara.viewer.id, TEXT, f"/requests/{n}", about=henk.viewer.id)
        await tell(f"{n}:henk", henk.viewer.id, TEXT, f"/requests/{n}", about=yara.viewer.id)
    page = (await yara.get("/")).text
    assert page.count("Goed je weer te zien") == 2, "the rest has a page of its own"
    assert "Al het nieuws" in page
    assert page.count("Alles gezien") == 1
    until = page.split('name="until" value="')[1].split('"')[0]
    await tell("late", yara.viewer.id, TEXT, "/requests/8", about=henk.viewer.id)
    answer = await yara.post("/me/notices", {"until": until, "next": "/"})
    assert answer.headers["location"] == "/"
    assert [one.path for one in await unseen(yara.viewer)] == ["/requests/8"]
    assert len(await unseen(henk.viewer)) == 7
    for odd in ("", "x", "2026-11-29T10:00:00", "9" * 100):
        assert (await yara.post("/me/notices", {"until": odd})).status_code == 422
    assert "Alles gezien" in (await yara.get("/me/notices")).text
    assert "Alles gezien" not in (await yara.get("/")).text, "one line has its own button"


async def test_a_mail_says_more_than_its_subject(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, title="Wie leest mijn brief?", needed_by=noon(3).date().isoformat())
    await offer(henk, public_id)
    (text,) = await _mails_to(house, yara)
    assert "Open tot" in text
    subjects = [str(mail["Subject"]) for mail in mails(house)]
    assert subjects == ["Nieuws van Henk"]
    own = N_("What you said helped {name}. Thank you.")
    await tell("own", yara.viewer.id, own, "/me")
    await house.work()
    subject = str(mails(house)[-1]["Subject"])
    assert subject == "Wat je zei hielp een oud-deelnemer."
    assert subject not in text
    assert not [s for s in subjects if "…" in s]


async def test_the_words_of_a_thank_you_are_in_the_mail_to_who_helped(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await accept(yara, public_id, await offer(henk, public_id))
    assert (await yara.post(f"/requests/{public_id}/close", {"says": "yes"})).status_code == 303
    words = "Dankzij jou durfde ik te bellen."
    assert (await yara.post(f"/requests/{public_id}/thanks", {"thanks": words})).status_code == 303
    texts = await _mails_to(house, henk)
    assert [words in text for text in texts if "bedankt je" in text] == [True]
    assert not [text for text in await _mails_to(house, yara) if words in text]


async def test_a_mail_about_an_outfit_says_when_the_interview_is(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    form = {"headline": "Horeca", "travel_km": "12", "weekly_maximum": "2", "audience": "members"}
    assert (await henk.write_profile(form)).status_code == 303
    outfit = await wardrobe.ask(yara)
    chosen = {"audience": "chosen", "people": henk.viewer.public_id}
    assert (await yara.post(f"/outfits/{outfit}/audience", chosen)).status_code == 303
    (text,) = [text for text in await _mails_to(house, henk) if "koos" in text]
    assert "Het sollicitatiegesprek: " in text
    assert "Je kunt antwoorden tot " in text


async def test_nobody_fills_the_mailbox_of_another(house: House) -> None:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    for n in range(MAILED_A_DAY.times + 5):
        await tell(f"{n}:yara", yara.viewer.id, TEXT, f"/requests/{n}", about=henk.viewer.id)
    await tell("s:yara", yara.viewer.id, TEXT, "/requests/1", about=samira.viewer.id)
    for n in range(3):
        await tell(f"{n}:official", yara.viewer.id, TEXT, "/me", about=henk.viewer.id, official=True)
    texts = await _mails_to(house, yara)
    assert sum("te zien, Henk" in text for text in texts) == MAILED_A_DAY.times + 3
    assert sum("te zien, Samira" in text for text in texts) == 1
    assert len(await unseen(yara.viewer, 100)) == MAILED_A_DAY.times + 5 + 1 + 3, "all of it is told here"
