"""Somebody asks about an outfit: photos become safe, she sees what others will see, and then they see it."""

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest

from jobtease import clock
from jobtease.accounts.trust import newcomers
from jobtease.audience import Visibility
from jobtease.errors import Conflict, NotFound
from jobtease.outfits.asking import actions, photo_actions
from jobtease.outfits.models import Outfit
from jobtease.photos.models import Photo
from jobtease.pictures.processing import Mask
from jobtease.rubrics import rubric
from tests.house import House
from tests.mistakes import led_astray
from tests.outfits.wardrobe import a_photo, addresses, ask, begun, draft, on_disk, opened, post, put
from tests.sample_pictures import photo


async def test_a_draft_is_seen_by_nobody_else(house: House) -> None:
    yara, henk, marloes = await house.join("Yara"), await house.join("Henk"), await house.moderator()
    public_id = await draft(yara)
    assert (await yara.get(f"/outfits/{public_id}/preview")).status_code == 200
    found = await addresses(yara, f"/outfits/{public_id}/preview")
    assert len(found) == 3
    for other in (henk, marloes, house.visitor()):
        for address in (f"/outfits/{public_id}", f"/outfits/{public_id}/preview", *found):
            assert (await other.get(address)).status_code in (404, 303 if address not in found else 404)
    happened = await house.happened("outfits")
    assert [event.name.split(":")[2] for event in happened] == ["drafted", "redrawn", "changed"]
    assert [event.municipality for event in happened] == [None] * 3


async def test_a_draft_that_was_left_is_found_again_among_ones_own(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara)
    mine = (await yara.get("/outfits")).text
    assert f'href="/outfits/{public_id}/preview"' in mine
    assert "Nog niet verstuurd" in mine


async def test_once_confirmed_the_municipality_sees_it(house: House) -> None:
    yara, henk, daan = await house.join("Yara"), await house.join("Henk"), await house.join("Daan", "GM0344")
    public_id = await ask(yara, photos=2)
    shown = await henk.get(f"/outfits/{public_id}")
    assert "Kan dit, of zijn de schoenen te vlot?" in shown.text
    assert public_id in (await henk.get("/outfits")).text
    assert (await daan.get(f"/outfits/{public_id}")).status_code == 404
    [event] = await house.happened("outfits:outfit:posted")
    assert event.municipality == "GM0599"
    assert event.facts == {"visibility": "shown", "audience": "municipality", "photos": 2}


async def test_pictures_are_served_small_private_and_without_metadata(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara, [photo("with_gps.jpg")])
    for address in await addresses(henk, f"/outfits/{public_id}"):
        answer = await henk.get(address)
        assert answer.headers["content-type"] == "image/webp"
        assert answer.headers["cache-control"] == "private, no-store"
        picture = opened(answer.content)
        assert max(picture.size) <= 1280
        assert not picture.info.get("exif")
        assert not picture.getexif()
    assert (await henk.get(f"/photos/{'x' * 24}/large.webp")).status_code == 404
    assert (
        await henk.get((await addresses(henk, f"/outfits/{public_id}"))[0].replace("large", "huge"))
    ).status_code == 404


async def test_a_newcomers_outfit_waits_for_a_moderator(strict_house: House) -> None:
    yara, henk, marloes = (
        await strict_house.join("Yara"),
        await strict_house.join("Henk"),
        await strict_house.moderator(),
    )
    public_id = await ask(yara)
    assert (await henk.get(f"/outfits/{public_id}")).status_code == 404
    assert (await marloes.get(f"/outfits/{public_id}")).status_code == 200
    assert "Een moderator kijkt eerst" in (await yara.get(f"/outfits/{public_id}")).text
    [event] = await strict_house.happened("outfits:outfit:posted")
    assert event.facts["visibility"] == "held"


async def test_one_bad_photo_is_named_and_nothing_is_kept(house: House) -> None:
    yara = await house.join("Yara")
    answer = await post(yara, [a_photo(1), b"GIF89a" + bytes(200), a_photo(2)[:3000]])
    assert answer.status_code == 422
    assert "Foto 2 (foto2.jpg): dit is geen foto die we kunnen lezen." in answer.text
    assert "Foto 3 (foto3.jpg)" in answer.text
    assert on_disk(house) == []
    assert await Outfit.all().count() == await Photo.all().count() == 0


@pytest.mark.parametrize(
    "changes, said",
    [
        ({"question": ""}, "Vul dit nog in"),
        ({"sector": "piracy"}, "Kies er één uit de lijst"),
        ({"interview": "2020-01-01T10:00"}, "Kies een moment dat nog moet komen."),
        ({"interview": "morgen"}, "Schrijf de dag en de tijd zo"),
    ],
)
async def test_what_cannot_be_used_is_said_beside_the_field(house: House, changes: dict[str, Any], said: str) -> None:
    yara = await house.join("Yara")
    answer = await post(yara, **changes)
    assert answer.status_code == 422
    assert said in answer.text
    assert "Achter de balie van een hotel" in answer.text
    assert await Outfit.filter(steps=1, question="", job="").exists()  # the photos are kept, and nothing of this


@pytest.mark.parametrize(
    "masks, said",
    [
        ('[{"cut": 0, "ellipses": [[9, 9, 0.1, 0.1]]}]', "ligt buiten de foto"),
        ('[{"cut": 0, "ellipses": [["a", 9]]}]', "niet lezen wat je wilt verbergen"),
    ],
)
async def test_what_cannot_be_hidden_is_said_and_nothing_is_kept(house: House, masks: str, said: str) -> None:
    answer = await put(await house.join("Yara"), masks=masks)
    assert answer.status_code == 422
    assert said in answer.text
    assert on_disk(house) == []


async def test_an_audience_that_is_none_is_said_and_the_rest_stays(house: House) -> None:
    yara = await house.join("Yara")
    answer = await post(yara, audience="everybody")
    assert answer.status_code == 422
    assert "Kies er één uit de lijst" in answer.text
    assert await Outfit.filter(steps=2, job="Achter de balie van een hotel").exists()


async def test_an_interview_within_three_hours_leaves_nobody_time(house: House) -> None:
    yara = await house.join("Yara")
    soon = clock.local(clock.now() + timedelta(hours=2, minutes=50)).strftime("%Y-%m-%dT%H:%M")
    answer = await post(yara, interview=soon)
    assert answer.status_code == 422
    assert "niemand zou tijd hebben" in answer.text


async def test_none_and_five_photos_are_refused(house: House) -> None:
    yara = await house.join("Yara")
    assert "Kies minstens één foto" in (await post(yara, 0)).text
    answer = await post(yara, 5)
    assert answer.status_code == 422
    assert on_disk(house) == []


async def test_a_form_sent_twice_makes_one_outfit(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    key = "abcdefgh12345678"
    made = await draft(yara, key=key)
    assert made == await draft(yara, key=key) != key
    assert await Outfit.all().count() == 1
    assert len(on_disk(house)) == 3
    assert await draft(henk, key=key) not in (made, key)
    assert await Outfit.all().count() == 2


async def test_back_and_sent_with_another_photo_it_is_another_outfit(house: House) -> None:
    yara = await house.join("Yara")
    key = "abcdefgh12345678"
    made = {await draft(yara, key=key), await draft(yara, 2, key=key)}
    assert len(made) == await Outfit.all().count() == 2


async def test_the_face_can_be_hidden_until_it_is_right(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, cut="0")
    before = await addresses(yara, f"/outfits/{public_id}/preview")
    refused = await yara.post(f"/outfits/{public_id}/confirm")
    assert refused.status_code == 422
    assert "Staat je gezicht erop?" in refused.text
    nothing = await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "0"})
    assert nothing.status_code == 422
    hidden = await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "25"})
    assert hidden.status_code == 303
    assert [(await yara.get(address)).status_code for address in before] == [404, 404, 404]
    row = await Photo.get(outfit__public_id=public_id)
    assert row.sizes["large"][1] < 0.76 * 640
    assert len(on_disk(house)) == 3
    assert (await yara.post(f"/outfits/{public_id}/confirm")).status_code == 303
    assert (await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "25"})).status_code == 409


async def test_others_cannot_touch_a_draft(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await draft(yara)
    for path in ("confirm", "withdraw", "photos/0/hide"):
        assert (await henk.post(f"/outfits/{public_id}/{path}", {"cut": "10", "sure": "1"})).status_code == 404
    with pytest.raises(NotFound):
        await photo_actions.hide_more(henk.viewer, public_id, 0, Mask(cut_top=0.1), house.resources)


async def test_words_with_markup_and_other_scripts_stay_words(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara, question="<script>alert(1)</script> \u202e مرحبا 🧥\x00", job="{{ 7*7 }}")
    shown = (await yara.get(f"/outfits/{public_id}")).text
    assert "<script>alert" not in shown
    assert "&lt;script&gt;" in shown
    assert "{{ 7*7 }}" in shown


async def test_hiding_at_the_same_moment_or_where_there_is_no_photo_is_no_fault(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await draft(yara)
    where = f"/outfits/{public_id}/photos"
    answers = await asyncio.gather(*(yara.post(f"{where}/0/hide", {"cut": str(cut)}) for cut in (10, 20, 30, 40)))
    assert {answer.status_code for answer in answers} <= {303, 409}
    assert 303 in {answer.status_code for answer in answers}
    assert len(on_disk(house)) == 3
    for position in (1, 9, 40_000, 2**62):
        assert (await yara.post(f"{where}/{position}/hide", {"cut": "10"})).status_code == 404
    assert (await henk.post(f"{where}/0/hide", {"cut": "10"})).status_code == 404


@pytest.mark.parametrize("people", [[], ["\x00"], ["x" * 5_000], ["A" * 16]])
async def test_people_who_can_not_be_chosen_are_no_fault(house: House, people: list[str]) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    for audience, status in (("municipality", 303), ("chosen", 422)):
        answer = await yara.post(f"/outfits/{public_id}/audience", {"audience": audience, "people": people})
        assert answer.status_code == status


async def test_a_real_question_can_be_asked(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, 2)
    steps = [(await yara.get(f"/outfits/{public_id}/{step}")).text for step in ("question", "audience", "photos")]
    page = "".join(steps)
    assert all(f'<option value="{key}"' in page and label in page for key, label in rubric.sectors("nl"))
    assert len(rubric.sectors("nl")) == 14
    chosen = {
        "compare": ("one", "several"),
        "place": ("indoors", "outdoors", "both"),
        "dress_code": tuple(code.key for code in rubric.dress_codes("nl")),
        "audience": ("chosen", "helpers", "municipality", "members", "me"),
        "keep": ("0", "24", "168"),
    }
    for name, values in chosen.items():
        assert all(f'name="{name}" value="{value}"' in page for value in values), name
    assert all(f'name="{name}"' in page for name in ("photos", "question", "job", "interview", "own_only", "elsewhere"))
    assert "Elke foto is een andere outfit: A, B en zo verder." in page


@pytest.mark.parametrize(
    ("sent", "said", "at"),
    [
        ({}, "Er is nog niets aangegeven", "masks-1"),
        ({"masks": "[{"}, "niet lezen wat je wilt verbergen", "masks-1"),
        ({"cut": "81"}, "Typ een heel getal van 0 tot en met 80.", "cut-1"),
    ],
)
async def test_what_is_wrong_with_hiding_stands_at_that_photo_only(
    house: House, sent: dict[str, str], said: str, at: str
) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara, 3)
    refused = await yara.post(f"/outfits/{public_id}/photos/1/hide", sent)
    assert refused.status_code == 422
    assert led_astray("outfits:hide", refused.text) == []
    assert f'<a href="#{at}">' in refused.text
    assert refused.text.count(said) == 2  # on top, and at the photo
    assert refused.text.count('aria-invalid="true"') == 1
    assert re.findall(r'name="cut"[^>]* value="(\d+)"', refused.text) == ["0", sent.get("cut", "0"), "0", "0"]


@pytest.mark.parametrize("meanwhile", ["version", "confirmed_at", "destroyed_at"])
async def test_what_changes_while_it_is_confirmed_is_looked_at_again(
    house: House, monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    yara = await house.join("Yara")
    mine, another = await draft(yara), await draft(yara)
    before = (await Outfit.get(public_id=mine)).version
    visibility = newcomers.first_visibility

    async def then(*known: Any, **more: Any) -> Visibility:
        await Outfit.filter(public_id=mine).update(**{meanwhile: 99 if meanwhile == "version" else clock.now()})
        return await visibility(*known, **more)

    monkeypatch.setattr(newcomers, "first_visibility", then)
    with pytest.raises(Conflict):
        await actions.confirm(yara.viewer, mine, sure=True, hold=False)
    assert await Outfit.filter(public_id=mine, confirmed_at=None, version=before, destroyed_at=None).exists()
    await actions.confirm(yara.viewer, another, sure=True, hold=False)


async def test_a_small_photo_is_refused_and_what_is_left_of_one_that_was_cut_is_not(house: House) -> None:
    yara = await house.join("Yara")
    for size in ((60, 80), (199, 640), (640, 199)):
        answer = await put(yara, [a_photo(1), a_photo(2, size)])
        assert answer.status_code == 422, size
        assert "Foto 2 (foto2.jpg): deze foto is te klein om de kleren goed te zien. Kies een grotere." in answer.text
        assert on_disk(house) == []
    public_id = await begun(yara, [a_photo(3, (200, 200))], cut="80")
    assert (await Photo.get()).sizes["large"][1] < 40
    added = await yara.post(
        f"/outfits/{public_id}/photos", {"after": "1"}, files=[("photos", ("klein.jpg", a_photo(4, (60, 80))))]
    )
    assert added.status_code == 422
    assert "te klein om de kleren goed te zien" in added.text
    more = await put(yara, [a_photo(5)], cut="75")
    where = more.headers["location"].removesuffix("/question")
    before = (await Photo.get(outfit__public_id=where.split("/")[2])).sizes["large"][1]
    assert before < 200
    assert (await yara.post(f"{where}/photos/0/hide", {"cut": "10"})).status_code == 303
    assert (await Photo.get(outfit__public_id=where.split("/")[2])).sizes["large"][1] < before
