"""Versions of a profile: what changed when, two beside each other, back to one, and a name for it."""

import re

import pytest

from jobtease.data import transactions
from jobtease.events import event_log
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document, Entry, Variant, put, put_variant, relined, rewritten
from jobtease.profiles.document.groups import moved
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.profiles.versions.comparison import Change, compare
from jobtease.profiles.versions.models import ProfileVersion, Why
from jobtease.profiles.versions.queries import MOST, history
from tests.house import House
from tests.profiles.test_pieces import BAKERY, SEEN, a_profile, add, document_of, write

SIDES = re.compile(
    r'versus__side--(gone|new)"><p class="versus__word">.*?</svg>([^<]*)</p><(?:del|ins)[^>]*>([^<]*)<', re.S
)


def a_document() -> Document:
    about = Entry("about", Section.ABOUT, {}, relined((), "Ik werk graag. Ik leer snel."))
    document = put(Document(), about)
    for role in ("Hulp", "Bakker"):
        document = put(document, Entry("", Section.WORK, {"role": role}, relined((), "Brood gebakken.")))
    return document


def test_whole_sentences_stand_beside_each_other() -> None:
    before = a_document()
    first, second = before.single(Section.ABOUT).lines
    changed = rewritten(before, second.id, "Ik leer in een week.")
    [about] = compare(before, changed)
    assert about.changes == (Change("Ik leer snel.", "Ik leer in een week."),)
    gone = rewritten(before, first.id, "")
    assert compare(before, gone)[0].changes == (Change("Ik werk graag.", ""),)
    assert compare(gone, before)[0].changes == (Change("", "Ik werk graag."),)
    hulp = before.of(Section.WORK)[0]
    assert [each.is_moved for each in compare(before, moved(before, hulp.id, 1))] == [True]
    with_one = put_variant(before, Variant("", "Hotels", frozenset({first.id})))
    assert [len(each.changes) for each in compare(before, with_one)] == [1]
    assert compare(before, before) == ()


async def test_two_versions_beside_each_other_are_read_without_colour(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    [entry] = (await document_of(yara)).of(Section.WORK)
    page = f"/me/profile/entries/{entry.id}"
    fields = {"role": "Bakkershulp", "employer": "De Hoek", "lines": "Ik bakte zestig broden. Elke dag was ik op tijd."}
    assert (await write(yara, page, **fields)).status_code == 303
    newest = (await Profile.get()).written
    told = [
        (word.strip(), text)
        for _kind, word, text in SIDES.findall((await yara.get(f"/me/profile/versions/{newest}")).text)
    ]
    assert told == [("Weg", "Ik bakte brood."), ("Nieuw", "Ik bakte zestig broden.")]
    beside_first = (await yara.get(f"/me/profile/versions/{newest}?with=1")).text
    assert {word.strip() for _kind, word, _text in SIDES.findall(beside_first)} == {"Nieuw"}
    backwards = (await yara.get(f"/me/profile/versions/1?with={newest}")).text
    assert SIDES.findall(backwards) == SIDES.findall(beside_first)
    listed = (await yara.get("/me/profile/versions")).text
    assert listed.count("Je veranderde: ") == 1, "what follows one another on a day stands together"
    assert "1 eerdere stap" in listed
    for nothing in (f"/versions/{newest + 1}", f"/versions/{newest}?with=99", "/versions/0", f"/versions/{2**40}"):
        assert (await yara.get(f"/me/profile{nothing}")).status_code == 404
    assert (await yara.get(f"/me/profile/versions/{newest}?with=x")).status_code == 200


async def test_going_back_is_a_version_and_no_id_is_used_again(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    before = await document_of(yara)
    number = (await Profile.get()).written
    await add(yara, "work", role="Oppas", lines="Ik paste op drie kinderen.")
    later = await document_of(yara)
    page = f"/me/profile/versions/{number}"
    [seen] = SEEN.findall((await yara.get(page)).text)
    back = await yara.post(f"{page}/back", {"seen": seen})
    assert back.headers["location"] == "/me/profile"
    now = await document_of(yara)
    assert now.entries == before.entries
    assert now.next_id == later.next_id
    newest = await ProfileVersion.all().order_by("-number").first()
    assert newest is not None
    assert (newest.why, newest.back_to, newest.number) == (Why.WENT_BACK, number, number + 2)
    assert (await Profile.get()).experience.startswith("Bakkershulp")
    assert f"Je ging terug naar versie {number}" in (await yara.get("/me/profile/versions")).text
    await add(yara, "work", role="Nog iets")
    assert not {entry.id for entry in later.entries} - {entry.id for entry in before.entries} & {
        entry.id for entry in (await document_of(yara)).entries
    }


async def test_who_goes_back_while_another_tab_writes_is_told(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    number = (await Profile.get()).written
    await add(yara, "work", role="Oppas")
    page = f"/me/profile/versions/{number}"
    [seen] = SEEN.findall((await yara.get(page)).text)
    await add(yara, "work", role="In another tab")
    stands = await document_of(yara)
    late = await yara.post(f"{page}/back", {"seen": seen})
    assert late.status_code == 409
    assert "ga dan terug" in late.text
    assert await document_of(yara) == stands
    [seen] = SEEN.findall(late.text)
    assert (await yara.post(f"{page}/back", {"seen": seen})).status_code == 303
    assert (await yara.post(f"{page}/back")).status_code == 422


async def test_words_that_come_back_are_looked_at_before_others_read_them(house: House) -> None:
    yara = await a_profile(house, audience="me")
    assert (await yara.write_profile({"about": "Bel me op 06-12345678."})).status_code == 303
    number = (await Profile.get()).written
    assert (await yara.write_profile({"about": "Ik werk graag."})).status_code == 303
    assert (await yara.save_profile("audience", {"audience": "members"})).status_code == 303
    page = f"/me/profile/versions/{number}"
    [seen] = SEEN.findall((await yara.get(page)).text)
    assert (await yara.post(f"{page}/back", {"seen": seen})).status_code == 303
    assert (await Profile.get()).visibility == "held"


async def test_a_name_for_a_version(house: House) -> None:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    assert (await yara.post("/me/profile/versions/1/name", {"name": "voor hotels"})).status_code == 303
    assert "voor hotels" in (await yara.get("/me/profile/versions")).text
    assert "voor hotels" in (await yara.get("/me/profile/versions/1")).text
    too_long = await yara.post("/me/profile/versions/1/name", {"name": "a" * 41})
    assert too_long.status_code == 422
    assert (await yara.post("/me/profile/versions/9/name", {"name": "x"})).status_code == 404
    assert (await yara.post("/me/profile/versions/1/name", {"name": ""})).status_code == 303
    assert (await ProfileVersion.get(number=1)).name == ""
    before = await event_log.newest()
    assert (await yara.post("/me/profile/versions/1/name", {"name": ""})).status_code == 303
    assert await event_log.newest() == before


async def test_versions_are_their_owners_only(house: House) -> None:
    yara, henk = await a_profile(house, headline="Kapster"), await house.join("Henk")
    samira = await a_profile(house, "Samira")
    newest = (await Profile.get(author_id=yara.viewer.id)).written
    assert newest > 1
    for person in (henk, samira):
        assert (await person.get(f"/me/profile/versions/{newest}")).status_code == 404
        for act in ("name", "back"):
            assert (
                await person.post(f"/me/profile/versions/{newest}/{act}", {"name": "x", "seen": "x"})
            ).status_code == 404
    assert (await henk.get("/me/profile/versions")).headers["location"] == "/me/profile"


async def test_what_an_older_server_saved_is_a_version_before_it_goes(house: House) -> None:
    yara = await a_profile(house, about="Ik werk graag.")
    saved = Profile.filter(author_id=yara.viewer.id)

    async def older_server() -> None:
        await saved.update(about="Ik leer snel.")

    await transactions.atomic(older_server)()
    before = await document_of(yara)
    number = (await Profile.get()).written
    await add(yara, "work", **BAKERY)
    page = f"/me/profile/versions/{number + 1}"
    assert "Ik leer snel." in (await yara.get(page)).text
    [seen] = SEEN.findall((await yara.get(page)).text)
    assert (await yara.post(f"{page}/back", {"seen": seen})).status_code == 303
    assert (await document_of(yara)).entries == before.entries


async def test_a_long_history_goes_on_on_another_page(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    yara = await a_profile(house)
    profile = await Profile.get()

    @transactions.atomic
    async def many() -> None:
        document = (await ProfileVersion.get(number=1)).document
        await ProfileVersion.bulk_create(
            [
                ProfileVersion(profile_id=profile.id, number=n, document=document, why="written")
                for n in range(2, MOST + 5)
            ]
        )
        await Profile.filter(id=profile.id).update(written=MOST + 4)

    await many()
    page = (await yara.get("/me/profile/versions")).text
    [older] = re.findall(r'rel="next" href="([^"]*)"', page)
    rest = await history(yara.viewer, below=int(older.rpartition("=")[2]))
    assert [each.number for each in rest] == [4, 3, 2, 1]
    assert (await yara.get(older)).status_code == 200
    assert (await yara.get("/me/profile/versions?below=" + "9" * 18)).status_code == 200
    assert (await queries.to_edit(yara.viewer)).asked
