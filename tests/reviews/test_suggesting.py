"""Somebody asks others to read their profile; they suggest, and she takes over what is better."""

import re

from jobtease.profiles.models import Profile
from jobtease.reviews.models import Review, State, Suggestion
from tests.house import House
from tests.reviews.readers import about, ask, people, read, told


async def test_a_sentence_is_suggested_taken_over_and_thanked_for(house: House) -> None:
    yara, henk, samira = await people(house)
    review = await ask(yara, henk)
    copy = (await henk.get(f"/reviews/{review}")).text
    assert "06-12345678" not in copy
    assert (await samira.get(f"/reviews/{review}")).status_code == 404
    first = (await about(yara))[0]
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
    assert "Yara took over your sentence. Thank you." in await told(henk)
    assert (await Suggestion.get(id=suggestion.id)).state is State.TAKEN
    assert (await Review.get(public_id=review)).suggestion_count == 1
