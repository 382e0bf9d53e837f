"""Profiles that others read, in the town of tests/town.py: before the day on which its pages are looked at, and after."""

import re

from jobtease.reviews.models import State, Suggestion
from tests.reviews import readers
from tests.town import Town


async def a_profile_to_read(town: Town) -> None:
    """Yara asks her municipality, and Henk and Samira suggest something; what Noor would ask was not sent yet."""
    yara, henk, noor, samira = town.of("Yara", "Henk", "Noor", "Samira")
    town.watch.set(0, 9)
    review = await readers.ask(yara, audience="municipality", question="Klinkt dit goed voor een hotel?")
    piece = (await readers.pieces(yara))[0]
    await readers.suggested(henk, review, piece.id, "Zoekt werk bij de receptie van een hotel", reason="work")
    await readers.suggested(
        samira, review, piece.id, "Zoekt werk in een hotel, van maandag tot vrijdag", note="Korter."
    )
    remark = await readers.suggested(henk, review, piece.id, "", kind="remark", note="Dit leest prettig.")
    town.fill(review, "reviews.public_id")
    town.fill(remark, "suggestion")
    asked = {"section": "all", "question": "Is dit te lang?", "audience": "municipality"}
    draft = (await noor.post("/reviews/new", asked)).headers["location"]
    town.look("a profile to suggest something for", f"/reviews/{review}?piece={piece.id}")
    town.look("a copy not sent yet", draft)
    town.look("a suggestion to report", f"/report/suggestion/{remark}")


async def a_profile_is_made_better(town: Town) -> None:
    """One suggestion is taken over and answers the other, one is kept apart, one taken back; two who ask take it back."""
    yara, henk, noor, samira = town.of("Yara", "Henk", "Noor", "Samira")
    town.watch.set(1, 16)
    review = town.world.values["reviews.public_id"]
    piece = (await readers.pieces(yara))[-1]
    mine = await readers.suggested(samira, review, piece.id, "", kind="remark", note="Wat voor werk het liefst?")
    await samira.post(f"/suggestions/{mine}/withdraw")
    waiting = Suggestion.filter(review__public_id=review, state=State.OPEN).order_by("id")
    first, _second, remark = await waiting
    await yara.post("/me/profile/suggestions", {"ids": first.public_id})
    await yara.post(f"/suggestions/{remark.public_id}/keep")
    draft = (await noor.post("/reviews/new", readers.TO_ALL)).headers["location"]
    await noor.post(f"{draft}/send")
    await noor.post(f"{draft}/withdraw")
    unsent = (await henk.post("/reviews/new", readers.TO_ALL)).headers["location"]
    await henk.post(f"{unsent}/withdraw")
    await yara.post(f"/reviews/{review}/withdraw")
    await samira.save_profile("about", {"about": "Ik ben een harde werker."})
    keys = re.findall(r'name="key" value="([^"]+)"', (await samira.get("/me/profile/tips")).text)
    await samira.post("/me/profile/tips/dismiss", {"key": keys[0]})
    await samira.post("/me/profile/tips/again")
