"""A picture that a moderator took away doesn't come back unseen, however it is changed; and nothing of it is kept to know it by."""

import functools
from collections.abc import Callable
from html import unescape

import pytest
from PIL import Image, ImageEnhance

from jobtease.audience import Visibility
from jobtease.data.transactions import atomic
from jobtease.moderation.models import Case, Decision, Ruling
from jobtease.outfits.asking import actions as outfits
from jobtease.outfits.models import Outfit, photos_of
from jobtease.photos import recognition
from jobtease.photos.models import Owner, Photo, RemovedPicture
from jobtease.pictures.processing import FINGERPRINT_HEX
from tests.house import House, Person
from tests.outfits.wardrobe import ask, draft
from tests.sample_pictures import drawn, encoded

WHY = "lijkt op een foto die een moderator eerder weghaalde"


@functools.cache
def _picture() -> Image.Image:
    return drawn((480, 640), 4)


CHANGES: dict[str, Callable[[], Image.Image]] = {
    "sent again": _picture,
    "at quality 40, half the size": lambda: _picture().resize((240, 320)),
    "darker": lambda: ImageEnhance.Brightness(_picture()).enhance(0.85),
    "lighter, in a mirror": lambda: ImageEnhance.Brightness(
        _picture().transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    ).enhance(1.15),
    "turned": lambda: _picture().transpose(Image.Transpose.ROTATE_90),
}


def _sent(change: str) -> bytes:
    return encoded(CHANGES[change](), "JPEG", quality=40 if "40" in change else 85)


async def _taken_away(house: House, ruling: Ruling = Ruling.REMOVE, **asked: str) -> tuple[Person, str]:
    """Henk's outfit is reported and taken away by Marloes: she, and the decision."""
    henk, bram, marloes = await house.join("Henk"), await house.join("Bram"), await house.moderator()
    public_id = await ask(henk, [encoded(_picture(), "JPEG")], **({"cut": "0"} | asked))
    await bram.post(f"/report/outfit/{public_id}", {"reason": "sexual"})
    case = await Case.get(subject=public_id)
    form = {"ruling": ruling.value, "clause": "3.5", "reason": "Dit hoort hier niet.", "sure": "yes"}
    assert (await marloes.post(f"/desk/cases/{case.public_id}", form)).status_code == 303
    return marloes, (await Decision.get(case_id=case.id)).public_id


async def _visibility(public_id: str) -> Visibility:
    return (await Outfit.get(public_id=public_id)).visibility


@pytest.mark.parametrize("change", CHANGES)
async def test_the_same_picture_waits_for_a_moderator_who_reads_why(house: House, change: str) -> None:
    marloes, _decision = await _taken_away(house)
    yara, bram = await house.join("Yara"), await house.join("Bram van Dijk")
    public_id = await ask(yara, [encoded(drawn((480, 640), 77), "JPEG"), _sent(change)], cut="0")
    assert await _visibility(public_id) is Visibility.HELD
    page = (await yara.get(f"/outfits/{public_id}")).text
    assert "Een moderator kijkt eerst" in page
    assert WHY not in page
    assert (await bram.get(f"/outfits/{public_id}")).status_code == 404
    await house.work()
    case = await Case.get(subject=public_id)
    assert case.because == "again"
    assert WHY in unescape((await marloes.get(f"/desk/cases/{case.public_id}")).text)
    assert "foto bekend" in (await marloes.get("/desk")).text
    assert (await marloes.post(f"/desk/cases/{case.public_id}", {"ruling": "release"})).status_code == 303
    assert (await bram.get(f"/outfits/{public_id}")).status_code == 200


async def test_another_picture_is_shown_at_once(house: House) -> None:
    await _taken_away(house)
    yara = await house.join("Yara")
    for seed in (5, 6, 7):
        assert await _visibility(await ask(yara, [encoded(drawn((480, 640), seed), "JPEG")])) is Visibility.SHOWN
    await house.work()
    assert await Case.filter(because="again").count() == 0


async def test_undoing_the_decision_forgets_the_picture(house: House) -> None:
    marloes, decision = await _taken_away(house)
    assert await RemovedPicture.all().count() == 1
    assert (await marloes.post(f"/desk/decisions/{decision}/undo", {"reason": "Het was een jas."})).status_code == 303
    assert await RemovedPicture.all().count() == 0
    public_id = await ask(await house.join("Yara"), [_sent("sent again")], cut="0")
    assert await _visibility(public_id) is Visibility.SHOWN


@pytest.mark.parametrize("ruling, kept", [(Ruling.HIDE, 0), (Ruling.WARN, 0), (Ruling.REMOVE, 1), (Ruling.SUSPEND, 1)])
async def test_only_what_was_taken_away_is_known(house: House, ruling: Ruling, kept: int) -> None:
    await _taken_away(house, ruling)
    assert await RemovedPicture.all().count() == kept


async def test_what_becomes_the_picture_by_hiding_more_waits_as_well(house: House) -> None:
    await _taken_away(house, cut="40")
    yara = await house.join("Yara")
    public_id = await draft(yara, [_sent("sent again")], cut="0")
    outfit = await Outfit.get(public_id=public_id)
    assert not await recognition.came_back(photos_of(outfit.id))
    assert (await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "40"})).status_code == 303
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    assert await _visibility(public_id) is Visibility.HELD


async def test_what_changes_while_it_is_compared_is_looked_at_again(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _taken_away(house, cut="40")
    yara = await house.join("Yara")
    public_id = await draft(yara, [_sent("sent again")], cut="0")
    whole = recognition.came_back

    async def slow(owner: Owner) -> bool:
        found = await whole(owner)
        assert (await yara.post(f"/outfits/{public_id}/photos/0/hide", {"cut": "40"})).status_code == 303
        return found

    with monkeypatch.context() as patch:
        patch.setattr(recognition, "came_back", slow)
        assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 409
    assert (await yara.post(f"/outfits/{public_id}/confirm", {"sure": "1"})).status_code == 303
    assert await _visibility(public_id) is Visibility.HELD


async def test_what_is_kept_is_a_hash_and_no_person(house: House) -> None:
    _marloes, decision = await _taken_away(house)
    photo, outfit = await Photo.get(), await Outfit.get()
    row = await RemovedPicture.get()
    assert {"id", "fingerprint", "decision", "removed_at"} == set(row._meta.fields_map)
    assert (row.fingerprint, row.decision) == (photo.fingerprints[:FINGERPRINT_HEX], decision)
    await (await atomic(outfits.erase)(outfit.author_id, house.resources))()
    assert await Photo.all().count() == 0
    assert await RemovedPicture.all().count() == 1
    public_id = await ask(await house.join("Yara"), [_sent("sent again")], cut="0")
    assert await _visibility(public_id) is Visibility.HELD


async def test_among_more_than_are_compared_at_a_time_it_is_found(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _strangers(25)
    await _taken_away(house)
    await _strangers(25)
    monkeypatch.setattr(recognition, "AT_ONCE", 10)
    public_id = await ask(await house.join("Yara"), [_sent("turned")], cut="0")
    assert await _visibility(public_id) is Visibility.HELD


@atomic
async def _strangers(count: int) -> None:
    rows = [
        RemovedPicture(fingerprint=f"{(seed + 1) * 0x9E3779B97F4A7C15 % 2**64:016x}" * 4, decision="x")
        for seed in range(count)
    ]
    await RemovedPicture.bulk_create(rows)


async def test_a_picture_that_is_plain_is_no_reason_to_wait(house: House) -> None:
    henk, bram, marloes = await house.join("Henk"), await house.join("Bram"), await house.moderator()
    plain = encoded(Image.new("RGB", (300, 400), (240, 240, 240)), "PNG")
    public_id = await ask(henk, [plain])
    await bram.post(f"/report/outfit/{public_id}", {"reason": "sexual"})
    case = await Case.get(subject=public_id)
    form = {"ruling": "remove", "clause": "3.5"}
    assert (await marloes.post(f"/desk/cases/{case.public_id}", form)).status_code == 303
    assert await RemovedPicture.all().count() == 0
    assert await _visibility(await ask(bram, [plain])) is Visibility.SHOWN
