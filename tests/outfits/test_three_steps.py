"""An outfit is made in three steps: each is kept by itself, shown, and can be changed until it is sent; the question also after that."""

import asyncio
import re

import pytest

from jobtease import clock
from jobtease.audience import Visibility
from jobtease.data import faults, transactions
from jobtease.outfits.models import Outfit
from jobtease.photos.models import MOST_PHOTOS, Photo
from tests.feed.test_own_things import own
from tests.house import House
from tests.outfits.test_choosing import helps
from tests.outfits.wardrobe import a_photo, ask, begun, draft, fields, on_disk, practised, put

SAID = {"verdict-jacket": "keep"}


def files(*seeds: int) -> list[tuple[str, tuple[str, bytes, str]]]:
    return [("photos", (f"foto{n}.jpg", a_photo(n), "image/jpeg")) for n in seeds]


async def test_each_step_is_kept_and_leads_to_the_next_one_that_is_not_done(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await begun(yara)
    page = f"/outfits/{public_id}"
    for address in (
        page,
        f"{page}/preview",
        f"{page}/audience",
    ):  # whichever way she comes back, to the step that is next
        answer = await yara.get(address)
        while answer.status_code == 303:
            answer = await yara.get(address := answer.headers["location"])
        assert address == f"{page}/question"
        assert 'aria-current="step">2. ' in answer.text
        assert "we vernietigen" in answer.text.lower() or "vernietigen we" in answer.text
    assert f'href="{page}/preview"' in (await yara.get("/outfits")).text
    assert (await yara.post(f"{page}/confirm", {"sure": "1"})).headers["location"] == f"{page}/question"
    early = await yara.post(f"{page}/audience", {"audience": "members"})
    assert early.status_code == 409
    assert (await yara.post(f"{page}/question", fields())).headers["location"] == f"{page}/audience"
    third = (await yara.get(f"{page}/audience")).text
    assert 'aria-current="step">3. ' in third
    assert not re.search(r'name="audience"[^>]* checked', third)  # nothing is chosen for her
    assert (await yara.post(f"{page}/audience", {"audience": "members"})).headers["location"] == f"{page}/preview"
    preview = (await yara.get(f"{page}/preview")).text
    for shown in (
        "Kan dit, of zijn de schoenen te vlot?",
        "Achter de balie van een hotel",
        "Horeca",
        "Alle deelnemers",
    ):
        assert shown in preview
    for step in ("photos", "question", "audience"):
        assert f'href="{page}/{step}"' in preview
    assert "Binnen" not in preview  # nobody said where
    assert (await yara.post(f"{page}/confirm", {"sure": "1"})).headers["location"] == page


def steps_of(page: str) -> list[str]:
    """The row of steps: of each "link", "tag" or "words"."""
    row = page.split('aria-label="De stappen"')[1].split("</ol>")[0]
    return [
        "link" if "<a " in one else "tag" if 'class="tag' in one else "words"
        for one in re.findall(r"<li>(.*?)</li>", row, re.S)
    ]


async def test_a_step_that_comes_later_is_words_and_nothing_to_tap(house: House) -> None:
    yara = await house.join("Yara")
    assert steps_of((await yara.get("/outfits/new")).text) == ["tag", "words", "words"]
    page = f"/outfits/{await begun(yara)}"
    assert steps_of((await yara.get(f"{page}/photos")).text) == ["tag", "link", "words"]
    assert steps_of((await yara.get(f"{page}/question")).text) == ["link", "tag", "words"]
    await yara.post(f"{page}/question", fields())
    assert steps_of((await yara.get(f"{page}/photos")).text) == ["tag", "link", "link"]
    assert steps_of((await yara.get(f"{page}/audience")).text) == ["link", "link", "tag"]


async def test_what_was_sent_is_whole_whoever_writes_it(house: House) -> None:
    public_id = await begun(await house.join("Yara"))
    with pytest.raises(faults.IntegrityError):
        await transactions.atomic(Outfit.filter(public_id=public_id).update)(confirmed_at=clock.now())


async def test_photos_are_added_and_left_out_until_it_is_sent(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await draft(yara)
    way = f"/outfits/{public_id}/photos"
    only = await Photo.get()
    assert (await yara.post(f"{way}/drop", {"photo": only.name})).status_code == 409
    added = [(await yara.post(way, {"after": "1", "cut": "0"}, files=files(2, 3))).status_code for _ in range(2)]
    assert added == [303, 409]  # sent twice, added once
    too_many = await yara.post(way, {"after": "3", "cut": "0"}, files=files(4, 5))
    assert too_many.status_code == 422
    assert "Er kan nog 1 foto bij." in too_many.text
    await yara.post(f"/outfits/{public_id}/question", fields(compare="several"))
    for _ in range(2):  # a second tap leaves out nothing else
        assert (await yara.post(f"{way}/drop", {"photo": only.name})).status_code == 303
    left = await Photo.filter(outfit__public_id=public_id).order_by("position")
    assert [(photo.position, photo.masked) for photo in left] == [(0, False), (1, False)]
    assert len(on_disk(house)) == 6
    assert await Outfit.filter(public_id=public_id, photo_count=2, compare=True).exists()
    assert (await henk.post(f"{way}/drop", {"photo": left[0].name})).status_code == 404
    assert (
        (await henk.get(way)).status_code == (await henk.post(way, {"after": "2"}, files=files(6))).status_code == 404
    )
    await yara.post(f"{way}/drop", {"photo": left[1].name})
    assert await Outfit.filter(public_id=public_id, photo_count=1, compare=False).exists()
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    assert (await yara.get(way)).headers["location"] == f"/outfits/{public_id}"
    assert (await yara.post(way, {"after": "1"}, files=files(7))).status_code == 409
    assert len(on_disk(house)) == 3


async def test_how_many_photos_there_is_room_for_is_said_before_and_after(house: House) -> None:
    yara = await house.join("Yara")
    assert f"1 tot {MOST_PHOTOS}. Daarna verberg je" in (await yara.get("/outfits/new")).text
    whole = (await yara.get(f"/outfits/{await draft(yara, MOST_PHOTOS)}/photos")).text
    assert f"Er passen {MOST_PHOTOS} foto’s. Haal er een weg" in whole


async def test_more_is_hidden_in_the_photo_that_she_saw(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, 2)
    first, second = await Photo.all().order_by("position")
    way = f"/outfits/{public_id}/photos"
    await yara.post(f"{way}/drop", {"photo": first.name})
    late = await yara.post(f"{way}/0/hide", {"cut": "20", "photo": first.name})  # from a tab of before
    assert late.status_code == 409
    assert await Photo.filter(name=second.name, position=0).exists()


async def test_what_another_tab_changed_is_looked_at_before_it_is_sent(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara)
    seen = re.search(r'name="seen" value="(\d+)"', (await yara.get(f"/outfits/{public_id}/preview")).text)
    assert seen
    await yara.post(f"/outfits/{public_id}/question", fields(question="Of toch de blauwe?"))
    refused = await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1", "seen": seen[1]})
    assert refused.status_code == 422
    assert "Je veranderde iets in een ander tabblad" in refused.text
    assert "Of toch de blauwe?" in refused.text
    again = re.search(r'name="seen" value="(\d+)"', refused.text)
    assert again
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1", "seen": again[1]})).status_code == 303


async def test_a_question_is_corrected_until_somebody_answers(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await practised(henk)
    public_id = await ask(yara)
    way = f"/outfits/{public_id}/question"
    assert f'href="{way}"' in (await yara.get(f"/outfits/{public_id}")).text
    corrected = await yara.post(way, fields(question="Kan dit met laarzen?", keep="0"))
    assert corrected.headers["location"] == f"/outfits/{public_id}"
    assert "Kan dit met laarzen?" in (await henk.get(f"/outfits/{public_id}")).text
    outfit = await Outfit.get(public_id=public_id)
    assert outfit.destroy_at == outfit.interview_at
    assert (await henk.post(way, fields())).status_code == 404
    assert (await henk.post(f"/outfits/{public_id}/feedback", SAID)).status_code == 303
    late = await yara.post(way, fields(question="Iets heel anders?"))
    assert late.status_code == 409
    assert "Iemand heeft al geantwoord" in late.text
    assert "Iets heel anders?" in late.text  # what she typed stays
    assert "Kan dit met laarzen?" in (await henk.get(f"/outfits/{public_id}")).text
    assert (await yara.get(way)).headers["location"] == f"/outfits/{public_id}"


async def test_a_corrected_question_with_a_way_to_reach_her_waits_for_a_moderator(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    way, words = f"/outfits/{public_id}/question", "Bel me op 06-12345678 of snap yara_x"
    warned = await yara.post(way, fields(question=words))
    assert warned.status_code == 422
    assert "06-12345678" in warned.text
    assert (await yara.post(way, fields(question=words, anyway="1"))).status_code == 303
    assert (await Outfit.get(public_id=public_id)).visibility is Visibility.HELD
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 404


async def test_correcting_and_answering_at_the_same_moment_one_of_them_is_told(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await practised(henk)
    public_id = await ask(yara)
    corrected, answered = await asyncio.gather(
        yara.post(f"/outfits/{public_id}/question", fields(question="Kan dit met laarzen?")),
        henk.post(f"/outfits/{public_id}/feedback", SAID),
    )
    assert (corrected.status_code, answered.status_code) in ((303, 303), (409, 303))


async def test_who_to_choose_is_told_by_what_they_did_here(house: House) -> None:
    yara, henk, wim = await house.join("Yara"), await house.join("Henk"), await house.join("Wim")
    for person in (henk, wim):
        await helps(person, days_here=100)
    await practised(henk)
    for _ in range(2):
        assert (await henk.post(f"/outfits/{await ask(yara)}/feedback", SAID)).status_code == 303
    page = (await yara.get(f"/outfits/{await draft(yara, audience='chosen')}/audience")).text
    for person in (henk, wim):
        assert f'href="/people/{person.viewer.public_id}"' in page
    assert page.count("Antwoordde over 2 outfits.") == 1
    assert "Kies Henk" in page
    assert "Kies Wim" in page


async def test_a_first_step_sent_twice_makes_one_outfit(house: House) -> None:
    yara = await house.join("Yara")
    answers = await asyncio.gather(*(put(yara, key="abcdefgh12345678", cut="20") for _ in range(3)))
    assert {answer.status_code for answer in answers} == {303}
    assert await Outfit.all().count() == 1


async def test_photos_without_a_question_break_no_page_and_their_card_leads_to_the_question(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await begun(yara)
    (card,) = await own(yara)
    assert card["title"] == "Je outfit"
    assert card["buttons"] == [("Ga verder", f"/outfits/{public_id}/preview")]
    assert "Nog niet verstuurd" in card["words"]
    assert "ollicitatie" not in card["words"], "when the interview is has not been said"
    assert not re.search(r'class="kind">\s*<', (await yara.get("/outfits")).text), "a sector that nobody said yet"
    pages = ("outfits", "outfits/new", "requests", "me", "me/copy", "me/leave")
    for path in (
        *pages,
        *(f"outfits/{public_id}{step}" for step in ("", "/photos", "/question", "/audience", "/preview")),
    ):
        answer = await yara.get(f"/{path}")
        assert answer.status_code in (200, 303), path
    for language in ("en", "nl"):
        assert (await yara.get("/", headers={"Accept-Language": language})).status_code == 200


async def test_a_question_whose_only_answer_left_is_not_offered_for_what_would_be_refused(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    await practised(henk)
    await helps(henk)
    public_id = await ask(yara, audience="chosen", people=[henk.viewer.public_id])
    assert (await henk.post(f"/outfits/{public_id}/feedback", {"verdict-jacket": "keep"})).status_code == 303
    assert await Outfit.filter(public_id=public_id, answered_at=None).count() == 0  # all who could have answered
    assert (await henk.post("/me/leave", {"nickname": "Henk"})).status_code < 400
    assert await Outfit.filter(public_id=public_id, feedback_count=0).exists()
    way = f"/outfits/{public_id}/question"
    assert way not in (await yara.get(f"/outfits/{public_id}")).text
    assert (await yara.get(way)).headers["location"] == f"/outfits/{public_id}"
    assert (await yara.post(way, fields(question="Kan dit met laarzen?"))).status_code == 409
