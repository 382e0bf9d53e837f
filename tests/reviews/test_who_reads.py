"""Who reads a review copy, and what of it; and what is refused with a word that helps."""

import pytest

from jobtease.accounts.models import AgeBand
from jobtease.data import transactions
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.document import hash_of
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.reviews.models import Kind, Review, State, Suggestion
from tests.house import House, Person
from tests.reviews.readers import about, ask, people, pieces, read, suggested, told


async def test_she_sees_the_copy_first_exactly_as_they_will_and_nobody_else_does_until_she_sends_it(
    house: House,
) -> None:
    yara, henk, _samira = await people(house)
    data = {"section": "all", "question": "Klinkt dit goed?", "audience": "chosen", "people": [henk.viewer.public_id]}
    where = (await yara.post("/reviews/new", data)).headers["location"]
    hers = (await yara.get(where)).text
    assert "[telefoonnummer]" in hers
    assert "06-12345678" not in hers
    assert (await henk.get(where)).status_code == 404
    assert (await yara.post(f"{where}/send")).status_code == 303
    theirs = (await henk.get(where)).text
    for words in ("[telefoonnummer]", "Ik ben harde werker."):
        assert words in theirs
    assert "06-12345678" not in theirs
    await house.work()
    assert any("asks you to read a profile" in one for one in await told(henk))


async def test_one_section_is_all_they_read(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk, section="headline")
    page = (await henk.get(f"/reviews/{review}")).text
    assert "Hotel" in page
    assert "harde werker" not in page
    line = (await about(yara))[0]
    form = {"kind": "change", "piece": line.id, "read_hash": hash_of(line.text), "text": "Iets.", "reason": "clearer"}
    answer = await henk.post(f"/reviews/{review}/suggest", form)
    assert answer.status_code == 409
    assert "Deze zin is er niet meer" in answer.text


async def test_a_municipality_reads_it_and_others_do_not(house: House) -> None:
    yara, _henk, samira = await people(house)
    jan = await house.join("Jan", "GM0344")
    review = await ask(yara, audience="municipality")
    assert (await samira.get(f"/reviews/{review}")).status_code == 200
    assert "Klinkt dit goed?" in (await samira.get("/reviews")).text
    assert (await jan.get(f"/reviews/{review}")).status_code == 404
    assert "Klinkt dit goed?" not in (await jan.get("/reviews")).text


async def test_what_she_takes_back_nobody_reads_and_nothing_can_be_suggested(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    form = await read(henk, review, (await about(yara))[0].id)
    assert (await yara.post(f"/reviews/{review}/withdraw")).status_code == 303
    assert (await henk.get(f"/reviews/{review}")).status_code == 404
    answer = await henk.post(f"/reviews/{review}/suggest", {**form, "text": "Beter.", "reason": "clearer"})
    assert answer.status_code == 404
    assert not await Suggestion.all()


async def test_somebody_of_seventeen_asks_people_they_choose_and_no_municipality(house: House) -> None:
    noor = await house.join("Noor", age=AgeBand.YOUNG)
    assert (await noor.write_profile({"headline": "Zoekt een bijbaan", "audience": "me"})).status_code == 303
    assert 'value="municipality"' not in (await noor.get("/reviews/new")).text
    data = {"section": "all", "question": "Klinkt dit goed?", "audience": "municipality"}
    assert (await noor.post("/reviews/new", data)).status_code == 422
    assert not await Review.all()


async def test_a_block_closes_it_at_once(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    assert (await yara.post(f"/people/{henk.viewer.public_id}/block")).status_code == 303
    assert (await henk.get(f"/reviews/{review}")).status_code == 404


async def test_a_profile_that_a_moderator_hid_is_read_by_nobody_in_another_way(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)

    async def hide() -> None:
        await Profile.filter(author_id=yara.viewer.id).update(visibility="hidden")

    await transactions.atomic(hide)()
    assert (await henk.get(f"/reviews/{review}")).status_code == 404


REFUSED: dict[str, tuple[dict[str, str], int, str]] = {
    "no reason": ({"reason": "", "text": "Beter zo."}, 422, "Zeg waarom"),
    "no change": ({"text": "Ik ben harde werker."}, 422, "Zo staat het er al"),
    "nothing written": ({"text": ""}, 422, "Schrijf hier je zin."),
    "of the person": ({"text": "Beter.", "note": "Jij bent echt een loser."}, 422, "loser"),
    "read otherwise": ({"text": "Beter.", "read_hash": "0" * 16}, 409, "veranderd"),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_what_is_no_suggestion_is_refused_with_what_was_typed_kept(house: House, what: str) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    form = await read(henk, review, (await about(yara))[0].id)
    given, status, word = REFUSED[what]
    answer = await henk.post(f"/reviews/{review}/suggest", {**form, "reason": "clearer", **given})
    assert answer.status_code == status
    assert word in answer.text
    assert given.get("text", "") in answer.text
    assert not await Suggestion.all()


async def test_nobody_suggests_on_their_own_profile(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    assert "kind=" not in (await yara.get(f"/reviews/{review}")).text
    form = await read(henk, review, (await about(yara))[0].id)
    answer = await yara.post(f"/reviews/{review}/suggest", {**form, "text": "Beter.", "reason": "clearer"})
    assert answer.status_code == 403
    assert not await Suggestion.all()


async def test_what_is_hidden_goes_along_and_can_not_be_doubled(house: House) -> None:
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    line = (await about(yara))[1]
    form = await read(henk, review, line.id)
    twice = {**form, "text": "Bel [telefoonnummer] of [telefoonnummer].", "reason": "clearer", "anyway": "1"}
    assert "Wat tussen haken staat" in (await henk.post(f"/reviews/{review}/suggest", twice)).text
    id = await suggested(henk, review, line.id, "Je hoort mij op [telefoonnummer].", anyway="1")

    async def shown() -> None:
        await Suggestion.filter(public_id=id).update(visibility="shown")

    await transactions.atomic(shown)()
    assert "Je hoort mij op 06-12345678." in (await yara.get("/me/profile/suggestions")).text
    assert (await yara.post("/me/profile/suggestions", {"ids": id})).status_code == 303
    assert (await about(yara))[1].text == "Je hoort mij op 06-12345678."


async def test_what_she_changed_meanwhile_is_outdated_and_a_batch_goes_on_without_it(house: House) -> None:
    yara, henk, samira = await people(house, "Ik werk graag. Ik leer snel.")
    review = await ask(yara, henk, samira)
    first, second = await about(yara)
    one = await suggested(henk, review, first.id, "Ik werk elke dag graag.")
    two = await suggested(samira, review, second.id, "In een week leerde ik de kassa.")
    assert (await yara.save_profile("about", {"about": "Ik werk heel graag. Ik leer snel."})).status_code == 303
    page = (await yara.get("/me/profile/suggestions")).text
    assert "Voor woorden die veranderd zijn" in page
    shown = (await yara.get(f"/me/profile/suggestions/preview?ids={one}&ids={two}")).text
    assert "Gaat niet mee" in shown
    assert (await yara.post("/me/profile/suggestions", {"ids": [one, two]})).status_code == 303
    assert [line.text for line in await about(yara)] == ["Ik werk heel graag.", "In een week leerde ik de kassa."]
    states = {row.public_id: row.state for row in await Suggestion.all()}
    assert states == {one: State.OPEN, two: State.TAKEN}


async def test_two_for_one_sentence_stand_beside_each_other_and_the_other_is_answered_kindly(house: House) -> None:
    yara, henk, samira = await people(house, "Ik werk graag.")
    review = await ask(yara, henk, samira)
    [line] = await about(yara)
    await suggested(henk, review, line.id, "Ik werk elke dag.")
    hers = await suggested(samira, review, line.id, "Werk maakt mij blij.")
    assert "2 voorstellen voor dezelfde zin" in (await yara.get("/me/profile/suggestions")).text
    assert (await yara.post("/me/profile/suggestions", {"ids": hers})).status_code == 303
    await house.work()
    assert "Yara chose other words for the same sentence. Yours helped to choose. Thank you." in await told(henk)
    assert {row.state for row in await Suggestion.all()} == {State.TAKEN, State.OTHER}


async def test_a_remark_is_read_and_can_not_be_taken_over(house: House) -> None:
    yara, henk, _samira = await people(house, "Ik werk graag.")
    review = await ask(yara, henk)
    [line] = await about(yara)
    form = await read(henk, review, line.id)
    sent = await henk.post(f"/reviews/{review}/suggest", {**form, "kind": "remark", "note": "Dit leest prettig."})
    assert sent.status_code == 303
    [remark] = await Suggestion.all()
    assert remark.kind is Kind.REMARK
    assert (await yara.post("/me/profile/suggestions", {"ids": remark.public_id})).status_code == 409
    assert (await yara.post(f"/suggestions/{remark.public_id}/keep")).status_code == 303
    assert (await Suggestion.get(id=remark.id)).state is State.KEPT


async def test_who_made_it_takes_it_back_until_it_is_answered(house: House) -> None:
    yara, henk, samira = await people(house, "Ik werk graag.")
    review = await ask(yara, henk, samira)
    [line] = await about(yara)
    mine = await suggested(henk, review, line.id, "Ik werk elke dag.")
    assert (await samira.post(f"/suggestions/{mine}/withdraw")).status_code == 404
    assert (await henk.post(f"/suggestions/{mine}/withdraw")).status_code == 303
    assert mine not in (await yara.get("/me/profile/suggestions")).text
    again = await suggested(henk, review, line.id, "Ik werk graag en goed.")
    assert (await yara.post("/me/profile/suggestions", {"ids": again})).status_code == 303
    assert (await henk.post(f"/suggestions/{again}/withdraw")).status_code == 409


async def test_of_what_is_for_somebody_else_nothing_is_taken(house: House) -> None:
    yara, henk, samira = await people(house, "Ik werk graag.")
    review = await ask(yara, henk)
    [line] = await about(yara)
    id = await suggested(henk, review, line.id, "Ik werk elke dag.")
    for person in (henk, samira):
        await _refused(person, id)
    assert (await Suggestion.get(public_id=id)).state is State.OPEN


async def _refused(person: Person, id: str) -> None:
    assert (await person.post("/me/profile/suggestions", {"ids": id})).status_code == 404
    assert (await person.get(f"/me/profile/suggestions/preview?ids={id}")).status_code == 404
    assert (await person.post(f"/suggestions/{id}/keep")).status_code == 404


async def test_nothing_can_be_put_where_they_read_nothing(house: House) -> None:
    """Contact details are in no copy: whether there are any can't be found out either."""
    yara, henk, _samira = await people(house)
    review = await ask(yara, henk)
    form = {"kind": "add", "read_hash": "", "text": "Iets anders.", "reason": "clearer"}
    for piece in ("contact", "e999", "nl"):
        answer = await henk.post(f"/reviews/{review}/suggest", {**form, "piece": piece})
        assert answer.status_code == 409
        assert "Deze zin is er niet meer" in answer.text
        assert "Iets anders." in answer.text
    assert (await yara.save_profile("skills", {"languages": "nl"})).status_code == 303
    [language] = (await profiles.to_edit(yara.viewer)).document.of(Section.LANGUAGES)
    answer = await henk.post(f"/reviews/{review}/suggest", {**form, "piece": language.id})
    assert answer.status_code == 422
    assert not await Suggestion.all()


async def test_what_would_be_too_long_is_refused_where_it_is_typed_and_where_it_is_taken_over(house: House) -> None:
    yara, henk, samira = await people(house, "Ik werk graag.")
    review = await ask(yara, henk, samira)
    headline = (await pieces(yara))[0]
    form = await read(henk, review, headline.id)
    long = {**form, "text": "Zoekt werk " * 15, "reason": "clearer"}
    answer = await henk.post(f"/reviews/{review}/suggest", long)
    assert answer.status_code == 422
    assert "te lang voor deze plek" in answer.text
    line = (await about(yara))[0]
    behind = {"kind": "add", "text": ("Ik bak elke dag brood. " * 42)[:990]}
    ids = [await suggested(one, review, line.id, **behind) for one in (henk, samira)]
    assert (await yara.save_profile("about", {"about": "Ik werk graag. " + "Ik leer snel. " * 60})).status_code == 303
    answer = await yara.post("/me/profile/suggestions", {"ids": ids})
    assert answer.status_code == 409
    assert "Dit wordt te lang: Over mij." in answer.text
    assert {row.state for row in await Suggestion.all()} == {State.OPEN}
    assert (await yara.post("/me/profile/suggestions", {"ids": ids[0]})).status_code == 303
