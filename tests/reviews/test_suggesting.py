"""Somebody asks others to read their profile; they suggest, and she takes over what is better."""

import re

from jobtease.profiles import queries as profiles
from jobtease.profiles.document.parts import Section
from jobtease.profiles.models import Profile
from jobtease.reviews.models import Review, State, Suggestion
from tests.house import House, Person

ABOUT = "Ik ben harde werker. Te bereiken op 06-12345678."
ID = re.compile(r'id="(l\d+)"')


async def people(house: House) -> tuple[Person, Person, Person]:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    for one in (henk, samira):
        assert (await one.write_profile({"skills": "cv-writing", "helps": "1", "offering": "Cv's"})).status_code == 303
    assert (await yara.write_profile({"about": ABOUT, "audience": "me", "headline": "Hotel"})).status_code == 303
    await house.work()
    return yara, henk, samira


async def ask(yara: Person, *chosen: Person, **more: str) -> str:
    """Ask these to look, and send it; the review's public id."""
    data = {"section": "all", "question": "Klinkt dit goed?", "audience": "chosen", **more}
    data["people"] = [one.viewer.public_id for one in chosen]  # type: ignore[assignment]
    answer = await yara.post("/reviews/new", data)
    assert answer.status_code == 303, answer.text
    public_id = answer.headers["location"].rpartition("/")[2]
    assert (await yara.post(f"/reviews/{public_id}/send")).status_code == 303
    return public_id


async def read(helper: Person, review: str, piece: str) -> dict[str, str]:
    """The form beside a piece, as a helper finds it."""
    page = (await helper.get(f"/reviews/{review}?piece={piece}")).text
    [read_hash] = re.findall(r'name="read_hash" value="([^"]*)"', page)
    return {"kind": "change", "piece": piece, "read_hash": read_hash}


async def test_a_sentence_is_suggested_taken_over_and_thanked_for(house: House) -> None:
    yara, henk, samira = await people(house)
    review = await ask(yara, henk)
    copy = (await henk.get(f"/reviews/{review}")).text
    assert "06-12345678" not in copy
    assert (await samira.get(f"/reviews/{review}")).status_code == 404
    first = (await profiles.to_edit(yara.viewer)).document.single(Section.ABOUT).lines[0]
    form = await read(henk, review, first.id)
    sent = await henk.post(
        f"/reviews/{review}/suggest", {**form, "text": "Ik werkte twee jaar in een hotel.", "reason": "proof"}
    )
    assert sent.status_code == 303, sent.text
    await house.work()
    page = (await yara.get("/me/profile/suggestions")).text
    assert "Ik werkte twee jaar in een hotel." in page
    [suggestion] = await Suggestion.all()
    shown = (await yara.get(f"/me/profile/suggestions/preview?ids={suggestion.public_id}")).text
    assert "Ik werkte twee jaar in een hotel." in shown
    [seen] = re.findall(r'name="seen" value="(\d+)"', shown)
    assert (await yara.post("/me/profile/suggestions", {"ids": suggestion.public_id, "seen": seen})).status_code == 303
    assert (await Profile.get(author_id=yara.viewer.id)).about == (
        "Ik werkte twee jaar in een hotel. Te bereiken op 06-12345678."
    )
    await house.work()
    assert "nam je zin over" in (await henk.get("/news")).text
    assert (await Suggestion.get(id=suggestion.id)).state is State.TAKEN
    assert (await Review.get(public_id=review)).suggestion_count == 1
