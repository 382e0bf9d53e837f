"""Variants: one profile for several kinds of work, so that a correction reaches all of them."""

import re

from jobtease.profiles.document.document import Variant, in_variant
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.profiles.variants.actions import MOST
from tests.house import House, Person
from tests.profiles.test_pieces import BAKERY, SEEN, a_profile, add, document_of, write

TICKED = re.compile(r'name="kept" value="([^"]*)" checked')


async def with_variant(house: House) -> tuple[Person, Variant]:
    yara = await a_profile(house)
    await add(yara, "work", **BAKERY)
    await add(yara, "education", study="Kok", lines="Ik leerde koken voor veertig mensen.")
    answer = await yara.post("/me/profile/variants/new", {"name": "Voor hotels"})
    [variant] = (await document_of(yara)).variants
    assert answer.headers["location"] == f"/me/profile/variants/{variant.id}"
    return yara, variant


async def variant_of(yara: Person) -> Variant:
    [variant] = (await document_of(yara)).variants
    return variant


async def test_what_is_unticked_is_left_out_there_and_nowhere_else(house: House) -> None:
    yara, variant = await with_variant(house)
    page = f"/me/profile/variants/{variant.id}"
    ticked = TICKED.findall((await yara.get(page)).text)
    document = await document_of(yara)
    [work], [school] = document.of(Section.WORK), document.of(Section.EDUCATION)
    assert set(ticked) == {entry.id for entry in document.entries} | {
        line.id for e in document.entries for line in e.lines
    }
    kept = [id for id in ticked if id not in (school.id, work.lines[0].id)]
    assert (await write(yara, page, name="Hotels", kept=kept)).status_code == 303
    document = await document_of(yara)
    [variant] = document.variants
    assert variant.name == "Hotels"
    shown = in_variant(document, variant)
    assert [line.text for line in shown.of(Section.WORK)[0].lines] == ["Elke dag was ik op tijd."]
    assert not shown.of(Section.EDUCATION)
    assert len(document.of(Section.WORK)[0].lines) == 2
    assert "Brood" not in (await yara.get("/me/profile/variants")).text
    assert "2 weggelaten" in (await yara.get("/me/profile/variants")).text
    assert set(TICKED.findall((await yara.get(page)).text)) == set(kept)


async def test_other_words_and_what_is_said_when_the_source_changes(house: House) -> None:
    yara, variant = await with_variant(house)
    [work] = (await document_of(yara)).of(Section.WORK)
    line = work.lines[0].id
    page = f"/me/profile/variants/{variant.id}/words/{line}"
    assert "Ik bakte brood." in (await yara.get(page)).text
    assert (await write(yara, page, text="Ik verzorgde het ontbijt.")).status_code == 303
    document = await document_of(yara)
    assert in_variant(document, document.variants[0]).of(Section.WORK)[0].lines[0].text == "Ik verzorgde het ontbijt."
    changed = "zin in je profiel is"
    assert changed not in (await yara.get(f"/me/profile/variants/{variant.id}")).text
    entry = f"/me/profile/entries/{work.id}"
    lines = "Ik bakte zestig broden. Elke dag was ik erg op tijd."
    assert (await write(yara, entry, role="Bakkershulp", employer="De Hoek", lines=lines)).status_code == 303
    document = await document_of(yara)
    texts = [line.text for line in in_variant(document, document.variants[0]).of(Section.WORK)[0].lines]
    assert texts == ["Ik verzorgde het ontbijt.", "Elke dag was ik erg op tijd."], "a correction reaches every variant"
    whole, words = (await yara.get(f"/me/profile/variants/{variant.id}")).text, (await yara.get(page)).text
    for told in (whole, words):
        assert changed in told
        assert "Ik bakte zestig broden." in told
    [seen, _same] = SEEN.findall(words)
    assert (await yara.post(page, {"seen": seen, "text": ""})).status_code == 303
    assert (await variant_of(yara)).worded == {}
    role = f"/me/profile/variants/{variant.id}/words/{work.id}.role"
    assert (await write(yara, role, text="Medewerker ontbijt")).status_code == 303
    document = await document_of(yara)
    assert in_variant(document, document.variants[0]).of(Section.WORK)[0].get("role") == "Medewerker ontbijt"


async def test_two_tabs_with_a_variant_do_not_overwrite_each_other(house: House) -> None:
    yara, variant = await with_variant(house)
    page = f"/me/profile/variants/{variant.id}"
    [work] = (await document_of(yara)).of(Section.WORK)
    words = f"{page}/words/{work.lines[0].id}"
    for path, fields in ((page, {"name": "Hotels", "kept": [work.id]}), (words, {"text": "Anders."})):
        [seen] = SEEN.findall((await yara.get(path)).text)
        assert (await write(yara, words, text=f"In another tab {path}")).status_code == 303
        stands = await document_of(yara)
        late = await yara.post(path, {"seen": seen} | fields)
        assert late.status_code == 409
        assert await document_of(yara) == stands
        seen = SEEN.findall(late.text)[0]
        assert (await yara.post(path, {"seen": seen} | fields)).status_code == 303


async def test_a_variant_is_made_once_named_and_removed(house: House) -> None:
    yara, variant = await with_variant(house)
    written = (await Profile.get()).written
    again = await yara.post("/me/profile/variants/new", {"name": "Voor hotels"})
    assert again.headers["location"] == f"/me/profile/variants/{variant.id}"
    assert (await Profile.get()).written == written
    for wrong in ("", "a" * 41):
        assert (await yara.post("/me/profile/variants/new", {"name": wrong})).status_code == 422
        assert (await write(yara, f"/me/profile/variants/{variant.id}", name=wrong)).status_code == 422
    for number in range(MOST - 1):
        assert (await yara.post("/me/profile/variants/new", {"name": f"Nummer {number}"})).status_code == 303
    full = await yara.post("/me/profile/variants/new", {"name": "Nog een"})
    assert full.status_code == 409
    assert "geen ruimte" in full.text
    assert (await yara.post(f"/me/profile/variants/{variant.id}/remove")).status_code == 303
    assert (await yara.get(f"/me/profile/variants/{variant.id}")).status_code == 404
    assert (await document_of(yara)).of(Section.WORK)


async def test_variants_are_their_owners_only(house: House) -> None:
    yara, variant = await with_variant(house)
    [work] = (await document_of(yara)).of(Section.WORK)
    henk, samira = await house.join("Henk"), await a_profile(house, "Samira")
    page = f"/me/profile/variants/{variant.id}"
    for person in (henk, samira):
        for path in (page, f"{page}/words/{work.lines[0].id}"):
            assert (await person.get(path)).status_code == 404
            assert (await person.post(path, {"name": "x", "text": "x"})).status_code == 404
        assert (await person.post(f"{page}/remove")).status_code == 404
    for nothing in (f"{page}/words/l999", f"{page}/words/contact.email", "/me/profile/variants/v999"):
        assert (await yara.get(nothing)).status_code == 404
    assert (await henk.get("/me/profile/variants")).headers["location"] == "/me/profile"
    assert (await henk.post("/me/profile/variants/new", {"name": "x"})).headers["location"] == "/me/profile"
