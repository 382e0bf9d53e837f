"""A profile written in small pieces: entries of a section are added, changed, moved and removed, each on a page of its own."""

import re
from typing import Any

import httpx2
import pytest

from jobtease.data import transactions
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document
from jobtease.profiles.document.parts import MOST_ENTRIES, Section
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.models import ProfileVersion
from tests.house import House, Person

SEEN = re.compile(r'name="seen" value="([^"]*)"')
BAKERY = {"role": "Bakkershulp", "employer": "De Hoek", "lines": "Ik bakte brood. Elke dag was ik op tijd."}
EVERY = ("work", "education", "skills", "languages", "licences", "availability", "contact")


async def a_profile(house: House, name: str = "Yara", **more: Any) -> Person:
    yara = await house.join(name)
    assert (await yara.save_profile("purpose", {"purpose": "work"})).status_code == 303
    if more:
        assert (await yara.write_profile(more)).status_code == 303
    return yara


async def write(person: Person, path: str, **fields: Any) -> httpx2.Response:
    """Send the form of this page as it is now."""
    seen = SEEN.findall((await person.get(path)).text)
    return await person.post(path, {"seen": seen[0] if seen else ""} | fields)


async def add(person: Person, section: str, **fields: Any) -> None:
    assert (await write(person, f"/me/profile/sections/{section}/new", **fields)).status_code == 303


async def document_of(person: Person) -> Document:
    return (await queries.to_edit(person.viewer)).document


async def test_an_entry_is_written_changed_and_removed(house: House) -> None:
    yara = await a_profile(house)
    assert "Nog niets" in (await yara.get("/me/profile/sections/work")).text
    await add(yara, "work", **BAKERY, start_month="04", start_year="2023")
    [entry] = (await document_of(yara)).of(Section.WORK)
    assert (entry.get("role"), entry.get("start"), entry.get("end")) == ("Bakkershulp", "2023-04", "")
    assert (await Profile.get()).experience == (
        "Bakkershulp, De Hoek (04-2023 –)\nIk bakte brood. Elke dag was ik op tijd."
    )
    listed = (await yara.get("/me/profile/sections/work")).text
    assert "apr 2023 – nu" in listed
    page = f"/me/profile/entries/{entry.id}"
    changed = await write(yara, page, role="Bakker", lines="Elke dag was ik op tijd.", end_year="2024")
    assert changed.headers["location"] == "/me/profile/sections/work"
    [after] = (await document_of(yara)).of(Section.WORK)
    assert after.lines[0].id == entry.lines[1].id
    assert dict(after.fields) == {"role": "Bakker", "end": "2024"}
    gone = await yara.post(f"{page}/remove")
    assert gone.headers["location"] == "/me/profile/sections/work"
    told = (await yara.get("/me/profile/sections/work")).text
    assert f'href="/me/profile/versions/{(await Profile.get()).written - 1}"' in told
    assert not (await document_of(yara)).of(Section.WORK)
    assert (await yara.post(f"{page}/remove")).status_code == 404


async def test_dates_may_stay_out_and_wrong_ones_are_said(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "education", study="Kok")
    page = "/me/profile/sections/work/new"
    for sent, beside in (
        ({"start_month": "04"}, "start_year"),
        ({"start_year": "24"}, "start_year"),
        ({"start_year": "2024", "end_year": "2023"}, "end_year"),
        ({"start_year": "2024", "start_month": "05", "end_year": "2024", "end_month": "04"}, "end_year"),
        ({"start_year": "2190"}, "start_year"),
    ):
        answer = await write(yara, page, **BAKERY, **sent)
        assert answer.status_code == 422, sent
        assert f'id="field-{beside}-error"' in answer.text, sent
        assert "Ik bakte brood." in answer.text
    assert not (await document_of(yara)).of(Section.WORK)
    await add(yara, "work", **BAKERY, start_year="2024", start_month="05", end_year="2024")


async def test_nothing_at_all_is_no_entry_and_forty_are_the_most(house: House) -> None:
    yara = await a_profile(house)
    for section in ("work", "education", "skills", "languages"):
        answer = await write(yara, f"/me/profile/sections/{section}/new")
        assert answer.status_code == 422, section
    for number in range(MOST_ENTRIES):
        await add(yara, "skills", name=f"Taart {number}")
    full = await write(yara, "/me/profile/sections/skills/new", name="Nog een taart")
    assert full.status_code == 422
    assert "geen ruimte" in full.text


async def test_the_same_thing_sent_twice_is_there_once(house: House) -> None:
    """A line that fails at the wrong moment: whoever sends it again wrote it once."""
    yara = await a_profile(house)
    for _time in range(2):
        answer = await yara.post("/me/profile/sections/work/new", BAKERY)
        assert answer.status_code == 303
    [entry] = (await document_of(yara)).of(Section.WORK)
    page = f"/me/profile/entries/{entry.id}"
    [seen] = SEEN.findall((await yara.get(page)).text)
    for _time in range(2):
        assert (await yara.post(page, BAKERY | {"seen": seen, "role": "Bakker"})).status_code == 303
    assert await ProfileVersion.all().count() == 3


async def test_two_tabs_with_one_entry_do_not_overwrite_each_other(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    [entry] = (await document_of(yara)).of(Section.WORK)
    page = f"/me/profile/entries/{entry.id}"
    [seen] = SEEN.findall((await yara.get(page)).text)
    await add(yara, "work", role="Iets anders")  # another entry is in nobody's way
    assert (await yara.post(page, {"seen": seen, "role": "In the first tab"})).status_code == 303
    late = await yara.post(page, {"seen": seen, "role": "In the second"})
    assert late.status_code == 409
    assert "intussen iets anders opgeslagen" in late.text
    assert 'value="In the second"' in late.text
    [seen] = SEEN.findall(late.text)
    assert (await yara.post(page, {"seen": seen, "role": "In the second"})).status_code == 303
    [seen] = SEEN.findall((await yara.get(page)).text)
    assert (await yara.post(f"{page}/remove")).status_code == 303
    assert (await yara.post(page, {"seen": seen, "role": "It is gone"})).status_code == 404


async def test_roles_with_one_employer_stand_together_and_move_together(house: House) -> None:
    yara = await a_profile(house)
    for role, employer in (("Hulp", "De Hoek"), ("Kassa", "Buurtmarkt"), ("Bakker", "de hoek"), ("Oppas", "")):
        await add(yara, "work", role=role, employer=employer)

    async def roles() -> list[str]:
        return [entry.get("role") for entry in (await document_of(yara)).of(Section.WORK)]

    assert await roles() == ["Hulp", "Bakker", "Kassa", "Oppas"]
    ids = {entry.get("role"): entry.id for entry in (await document_of(yara)).of(Section.WORK)}
    page = (await yara.get("/me/profile/sections/work")).text
    assert page.count('<h2 dir="auto">De Hoek</h2>') == 1
    for role, sent, expected in (
        ("Bakker", {"by": "up"}, ["Bakker", "Hulp", "Kassa", "Oppas"]),
        ("Bakker", {"by": "up"}, ["Bakker", "Hulp", "Kassa", "Oppas"]),
        ("Bakker", {"by": "down", "group": "1"}, ["Kassa", "Bakker", "Hulp", "Oppas"]),
        ("Kassa", {"by": "down"}, ["Bakker", "Hulp", "Kassa", "Oppas"]),
        ("Oppas", {"by": "up"}, ["Bakker", "Hulp", "Oppas", "Kassa"]),
    ):
        answer = await yara.post(f"/me/profile/entries/{ids[role]}/move", sent)
        assert answer.headers["location"] == f"/me/profile/sections/work#entry-{ids[role]}"
        assert await roles() == expected
    another = (await yara.get(f"/me/profile/sections/work/new?with={ids['Hulp']}")).text
    assert 'value="De Hoek"' in another


async def test_skills_of_the_list_and_of_ones_own_each_with_a_proof(house: House) -> None:
    yara = await a_profile(house, skills=["excel"])
    [excel] = (await document_of(yara)).of(Section.SKILLS)
    page = (await yara.get(f"/me/profile/entries/{excel.id}")).text
    assert 'name="name"' not in page
    assert (
        await write(yara, f"/me/profile/entries/{excel.id}", lines="Ik hield de kas bij in Excel.")
    ).status_code == 303
    await add(yara, "skills", name="Rustig met boze klanten", lines="In de winkel riepen ze mij erbij.")
    profile = await queries.person_for(yara.viewer, yara.viewer.public_id)
    assert profile.skills == ("Excel en spreadsheets",)
    assert "Rustig met boze klanten\nIn de winkel riepen ze mij erbij." in profile.experience
    assert (await yara.post(f"/me/profile/entries/{excel.id}/remove")).status_code == 303
    assert (await queries.person_for(yara.viewer, yara.viewer.public_id)).skills == ()


async def test_languages_licences_and_when_i_can_work(house: House) -> None:
    yara = await a_profile(house, languages=["nl"])
    [dutch] = (await document_of(yara)).of(Section.LANGUAGES)
    assert (await write(yara, f"/me/profile/entries/{dutch.id}", code="nl", level="b1")).status_code == 303
    await add(yara, "languages", code="ti", level="native")
    twice = await write(yara, "/me/profile/sections/languages/new", code="nl")
    assert twice.status_code == 422
    assert "staat er al" in twice.text
    assert "Genoeg voor een werkdag (B1)" in (await yara.get("/me/profile/sections/languages")).text
    assert (await yara.get("/me/profile/sections/licences")).headers["location"] == "/me/profile/entries/licences"
    assert (await write(yara, "/me/profile/entries/licences", codes=["AM", "B"])).status_code == 303
    sent = {"days": ["1", "4"], "hours": "24", "start": "2027-01-04"}
    assert (await write(yara, "/me/profile/entries/availability", **sent)).status_code == 303
    own = await queries.to_edit(yara.viewer)
    assert own.document.single(Section.LICENCES).get("codes") == "AM B"
    assert dict(own.document.single(Section.AVAILABILITY).fields) == {"days": "5", "hours": "24", "start": "2027-01-04"}
    assert (own.free_days, own.languages) == (("1", "4"), ("nl", "ti"))
    assert (await write(yara, "/me/profile/entries/licences")).status_code == 303
    assert (await document_of(yara)).single(Section.LICENCES).is_empty


async def test_contact_details_are_on_no_page_of_others_and_are_not_remarked_upon(house: House) -> None:
    yara, henk = await a_profile(house, headline="Kapster"), await house.join("Henk")
    sent = {"name": "Yara Voorbeeld", "phone": "06 1234 5678", "email": "yara@example.nl", "city": "Rotterdam"}
    assert (await write(yara, "/me/profile/entries/contact", **sent)).status_code == 303
    assert "Voorbeeld" in (await yara.get("/me/profile/entries/contact")).text
    for person in (yara, henk):
        page = (await person.get(f"/people/{yara.viewer.public_id}")).text
        assert "Kapster" in page
        for word in ("Voorbeeld", "1234", "yara@example.nl"):
            assert word not in page
    profile = await Profile.get()
    assert profile.visibility == "shown"
    for wrong in ({"link": "javascript:alert(1)"}, {"phone": "12"}, {"email": "yara"}):
        assert (await write(yara, "/me/profile/entries/contact", **wrong)).status_code == 422


async def test_what_others_will_read_is_named_once_and_then_looked_at(house: House) -> None:
    yara = await a_profile(house, headline="Kapster")
    page = "/me/profile/sections/work/new"
    told = await write(yara, page, role="Hulp", lines="Bel me op 06-12345678.")
    assert told.status_code == 422
    assert 'id="field-lines-error"' in told.text
    assert 'name="anyway"' in told.text
    sent = await write(yara, page, role="Hulp", lines="Bel me op 06-12345678.", anyway="1")
    assert sent.status_code == 303
    assert (await Profile.get()).visibility == "held"
    alone = await a_profile(house, "Samira", headline="Kapster", audience="me")
    sent = await write(alone, page, role="Hulp", lines="Bel me op 06-12345678.")
    assert sent.status_code == 303


async def test_nobody_meets_a_blank_page(house: House) -> None:
    yara = await a_profile(house)
    for section in ("work", "education", "skills"):
        page = (await yara.get(f"/me/profile/sections/{section}/new")).text
        starters = re.findall(r'href="(\?start=[a-z]+)"', page)
        assert len(starters) >= 5
        begun = (await yara.get(f"/me/profile/sections/{section}/new{starters[0]}")).text
        assert "…" in re.findall(r"<textarea[^>]*>\n([^<]*)</textarea>", begun)[0]
    await add(yara, "work", **BAKERY)
    [entry] = (await document_of(yara)).of(Section.WORK)
    assert (
        await write(yara, f"/me/profile/entries/{entry.id}", role="Bakker", lines="Elke dag was ik op tijd.")
    ).status_code == 303
    page = (await yara.get("/me/profile/sections/work/new")).text
    assert "Dit schreef je eerder" in page
    assert ">Ik bakte brood.</a>" in page
    assert ">Elke dag was ik op tijd.</a>" not in page, "it stands there now"
    [again] = re.findall(r'href="(\?start=[0-9a-f]{16})"', page)
    begun = (await yara.get(f"/me/profile/entries/{entry.id}{again}")).text
    assert re.findall(r"<textarea[^>]*>\n([^<]*)</textarea>", begun) == ["Elke dag was ik op tijd.\nIk bakte brood."]


@pytest.mark.parametrize("section", EVERY)
async def test_who_was_not_asked_yet_is_asked_first(house: House, section: str) -> None:
    yara, henk = await a_profile(house), await house.join("Henk")
    page = await yara.get(f"/me/profile/sections/{section}", follow_redirects=True)
    assert page.status_code == 200
    assert f'href="/me/profile/sections/{section}"' in (await yara.get("/me/profile")).text
    assert (await henk.get(f"/me/profile/sections/{section}")).headers["location"] == "/me/profile"
    assert (await henk.get(f"/me/profile/sections/{section}/new")).headers["location"] == "/me/profile"
    assert (await henk.get("/me/profile/entries/contact")).status_code == 404
    for wrong in ("/sections/none", "/sections/none/new", "/entries/e99", "/entries/work", "/entries/headline"):
        assert (await yara.get(f"/me/profile{wrong}")).status_code == 404
    assert (await yara.get("/me/profile/sections/about")).headers["location"] == "/me/profile/about"


async def test_others_read_what_somebody_has_done_entry_by_entry(house: House) -> None:
    yara, henk = await a_profile(house, skills=["excel"]), await house.join("Henk")
    page = f"/people/{yara.viewer.public_id}"
    assert (await yara.write_profile({"experience": "Een winkel. En een bakker."})).status_code == 303
    assert "Een winkel. En een bakker." in (await henk.get(page)).text
    await add(yara, "work", **BAKERY, start_year="2023")
    await add(yara, "work", role="Verkoper", employer="De Hoek")
    await add(yara, "skills", name="Rustig met klanten", lines="Ze riepen mij erbij.")
    await write(yara, "/me/profile/entries/contact", name="Yara Voorbeeld")
    await write(yara, "/me/profile/entries/licences", codes=["B"])
    told = (await henk.get(page)).text
    for words in ("Een winkel. En een bakker.", ">De Hoek</h3>", "Bakkershulp", "2023 – nu", "Ze riepen mij erbij."):
        assert told.count(words) == 1, words
    assert "Voorbeeld" not in told
    assert "B: auto" not in told
    person = await queries.person_for(henk.viewer, yara.viewer.public_id)
    assert {entry.section for entry in person.pieces.entries} == {Section.WORK, Section.SKILLS}
    saved = Profile.filter(author_id=yara.viewer.id)
    await transactions.atomic(lambda: saved.update(experience="Een oudere server."))()
    told = (await henk.get(page)).text
    assert "Een oudere server." in told
    assert "Bakkershulp" not in told
