"""Somebody who asks others to read their profile, and those who read it."""

import re

from jobtease.notices.models import NoticeRow
from jobtease.notices.queries import worded
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.document import Line, Piece
from jobtease.profiles.document.parts import Section
from jobtease.reviews.models import Suggestion
from jobtease.words.translations import speaking
from tests.house import House, Person

TO_ALL = {"section": "all", "question": "Klinkt dit goed?", "audience": "municipality"}
ABOUT = "Ik ben harde werker. Te bereiken op 06-12345678."


async def people(house: House, words: str = ABOUT) -> tuple[Person, Person, Person]:
    yara, henk, samira = await house.join("Yara"), await house.join("Henk"), await house.join("Samira")
    for one in (henk, samira):
        assert (await one.write_profile({"skills": "cv-writing", "helps": "1", "offering": "Cv's"})).status_code == 303
    assert (await yara.write_profile({"about": words, "audience": "me", "headline": "Hotel"})).status_code == 303
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


async def suggested(helper: Person, review: str, piece: str, text: str, **more: str) -> str:
    """Suggest other words; the suggestion's public id."""
    form = await read(helper, review, piece)
    sent = await helper.post(f"/reviews/{review}/suggest", {**form, "text": text, "reason": "clearer", **more})
    assert sent.status_code == 303, sent.text
    newest = await Suggestion.filter(author_id=helper.viewer.id).order_by("-id").first()
    assert newest is not None
    return newest.public_id


async def about(yara: Person) -> list[Line]:
    return list((await profiles.to_edit(yara.viewer)).document.single(Section.ABOUT).lines)


async def pieces(person: Person) -> list[Piece]:
    """What of somebody's profile others can suggest something for."""
    return list((await profiles.to_edit(person.viewer)).document.pieces())


async def told(person: Person) -> list[str]:
    """What somebody was told, oldest first."""
    rows = NoticeRow.filter(account_id=person.viewer.id).select_related("about")
    with speaking("en"):
        return [worded(row) for row in await rows.order_by("id")]
