"""What a moderator takes away is nowhere, also where it was repeated: notices, headings, lists, copies, mails. Undoing brings it back."""

import io
import zipfile

import pytest

from jobtease.moderation.models import Case, Decision
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
    assert own.count("Zonnebloem") == 1, "only in her copy, for as long as we keep it (revisions.py)"
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


async def _left_by(henk: Person, yara: Person, title: str) -> tuple[str, str]:
    """A request of Yara's that Henk helped with and left; its public id and that of their conversation."""
    request = await people.ask(yara, title=title, audience="members")
    talk = await people.accept(yara, request, await people.offer(henk, request))
    assert (await henk.post(f"/conversations/{talk}/leave")).status_code == 303
    return request, talk


async def test_the_heading_of_a_conversation_that_a_helper_left_goes_too(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    marloes = await house.moderator()
    request, talk = await _left_by(henk, yara, TITLE)
    _kept, other = await _left_by(henk, yara, "Who reads my letter?")
    await house.work()
    pages = (f"/conversations/{talk}", f"/conversations/{other}")
    assert "Zonnebloem" in await _everything(henk, *pages)
    await people.offer(henk, request, "I can go on after all.")  # no longer one that was taken back
    changed = people.REQUEST | {"title": "Madeliefje steals!", "audience": "members"}
    assert (await yara.post(f"/requests/{request}/edit", changed)).status_code == 303
    decision = await decided(marloes, await reported(house, request, samira), "remove")
    found = await _everything(henk, *pages)
    assert "Zonnebloem" not in found
    assert "Madeliefje" not in found
    assert "Who reads my letter?" in found
    await undone(marloes, decision)
    await decided(marloes, (await Case.get(subject=request, closed_at=None)).public_id, "release")
    assert "Madeliefje" in (await henk.get(pages[0])).text


async def test_a_heading_that_could_be_of_two_questions_stays_left_out(house: House) -> None:
    yara, henk, samira = [await house.join(name) for name in ("Yara", "Henk", "Samira")]
    marloes = await house.moderator()
    left = [await _left_by(henk, yara, title) for title in ("Zonnebloem one?", "Madeliefje two?")]
    cases = [await reported(house, request, samira) for request, _talk in left]
    for case in cases:
        await decided(marloes, case, "hide")

    async def headings() -> str:
        return "".join([(await henk.get(f"/conversations/{talk}")).text for _request, talk in left])

    for case, (request, _talk) in zip(cases, left, strict=True):
        await undone(marloes, str((await Decision.get(case__public_id=case)).public_id))
        await decided(marloes, case, "release")
        assert (await henk.get(f"/requests/{request}")).status_code == 200
        told = await headings()
        assert "Zonnebloem" not in told
        assert "Madeliefje" not in told, "nobody can tell which of the two it was"


async def test_a_wiped_question_is_no_heading_of_what_a_helper_left(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request, talk = await _left_by(henk, yara, TITLE)
    await house.work()
    assert (await yara.post(f"/requests/{request}/wipe", {"sure": "1"})).status_code == 303
    await house.work()
    assert "Zonnebloem" not in await _everything(henk, f"/conversations/{talk}")


async def test_no_subject_of_a_mail_says_what_somebody_wrote(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    request = await people.ask(yara, title=TITLE)
    offer = await people.offer(henk, request)
    await people.accept(yara, request, offer)
    await wardrobe.ask(yara, job="Zonnebloem")
    await house.work()
    assert mails(house)
    assert [mail["Subject"] for mail in mails(house) if "Zonnebloem" in mail["Subject"]] == []
