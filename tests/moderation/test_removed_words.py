"""What a moderator takes away is nowhere, also where it was repeated: notices, headings, lists, copies, mails. Undoing brings it back."""

import io
import zipfile

import pytest

from jobtease.moderation.models import Case
from tests.accounts.signing_in import mails
from tests.helping import people
from tests.house import House, Person
from tests.moderation.things import decided, reported, undone
from tests.outfits import wardrobe

TITLE = "Zonnebloem steals, who helps me?"


async def _copy_of(person: Person) -> str:
    with zipfile.ZipFile(io.BytesIO((await person.get("/me/copy")).content)) as archive:
        return archive.read("jobtease.json").decode()


async def _everything(person: Person, *pages: str) -> str:
    found = [(await person.get(page)).text for page in ("/", "/me/notices", "/requests", *pages)]
    return "".join(found) + await _copy_of(person)


@pytest.mark.parametrize("ruling", ["hide", "remove"])
async def test_removed_words_are_nowhere_and_undoing_brings_them_back(house: House, ruling: str) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan")
    samira, marloes = await house.join("Samira"), await house.moderator()
    request = await people.ask(yara, title=TITLE, audience="members")
    offers = [await people.offer(who, request) for who in (henk, daan)]
    talk = await people.accept(yara, request, offers[0])
    await house.work()
    for who in (henk, daan):
        assert "Zonnebloem" in await _everything(who)
    case = await reported(house, request, samira)
    decision = await decided(marloes, case, ruling)
    assert "Zonnebloem" not in await _everything(henk, f"/conversations/{talk}")
    assert "Zonnebloem" not in await _everything(daan)
    assert "Zonnebloem" in await _copy_of(yara)
    sent = len(mails(house))
    await yara.post(f"/requests/{request}/close", {"says": "yes"})
    await house.work()
    assert "Zonnebloem" not in "".join(
        str(mail.get_content()) for mail in mails(house)[sent:] if mail["To"] != "yara@example.nl"
    )
    await undone(marloes, decision)
    assert "Zonnebloem" not in await _everything(henk, f"/conversations/{talk}")  # nobody decided yet
    await decided(marloes, case, "release")
    for who, page in ((henk, "/me/notices"), (henk, f"/conversations/{talk}"), (daan, "/me/notices")):
        assert "Zonnebloem" in (await who.get(page)).text


async def test_what_its_author_changes_is_changed_where_it_was_repeated(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await people.ask(yara, title=TITLE, audience="members")
    await people.offer(henk, request)
    await people.offer(henk, request, "I know a lot about hotels.")
    await house.work()
    changed = people.REQUEST | {"title": "Who reads my letter?", "audience": "members"}
    assert (await yara.post(f"/requests/{request}/edit", changed)).status_code == 303
    assert "Zonnebloem" not in await _everything(henk)
    own = await _everything(yara)
    assert own.count("Zonnebloem") == 1, "only in her copy, for as long as we keep it (replaced.py)"
    assert own.index('"replaced_words"') < own.index("Zonnebloem")


async def test_the_job_of_an_outfit_goes_from_the_news_of_who_was_chosen(house: House) -> None:
    yara, samira, marloes = await house.join("Yara"), await house.join("Samira"), await house.moderator()
    await samira.write_profile({"audience": "members", "headline": "Horeca"})
    outfit = await wardrobe.ask(yara, audience="me", job="Zonnebloem")
    chosen = {"audience": "chosen", "people": samira.viewer.public_id}
    assert (await yara.post(f"/outfits/{outfit}/audience", chosen)).status_code == 303
    await house.work()
    assert "Zonnebloem" in await _everything(samira)
    decision = await decided(marloes, await reported(house, outfit, samira, "outfit"), "remove")
    assert "Zonnebloem" not in await _everything(samira)
    assert "Zonnebloem" in await _everything(yara)
    await undone(marloes, decision)
    await decided(marloes, (await Case.get(subject=outfit)).public_id, "release")
    assert "Zonnebloem" in await _everything(samira)


async def test_no_subject_of_a_mail_says_what_somebody_wrote(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await people.ask(yara, title=TITLE)
    offer = await people.offer(henk, request)
    await people.accept(yara, request, offer)
    await wardrobe.ask(yara, job="Zonnebloem")
    await house.work()
    assert mails(house)
    assert [mail["Subject"] for mail in mails(house) if "Zonnebloem" in mail["Subject"]] == []
