"""What can't be used is said beside its field, in plain words, with everything typed kept; and nothing of it is saved."""

import html
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import httpx2
import pytest

from jobtease import clock
from jobtease.rubrics import rubric
from tests.house import House
from tests.outfits.test_answering import KEEP_JACKET, SWAP_SHOES, answer
from tests.outfits.test_choosing import helps
from tests.outfits.wardrobe import ask, begun, draft, fields, on_disk, practised, put
from tests.test_routes import everything

ASKED = {"question": "Zijn de schoenen te vlot?", "job": "Achter de balie van een hotel", "own_only": "1"}
PAST = clock.local(clock.now() - timedelta(days=30)).strftime("%Y-%m-%dT14:00")
SAID = SWAP_SHOES | KEEP_JACKET | {"note": "Het jasje staat netjes bij de broek."}


@asynccontextmanager
async def nothing_saved(house: House) -> AsyncIterator[None]:
    """No row, no file and no event is added or changed."""
    before = await everything(), on_disk(house), len(await house.happened())
    yield
    assert (await everything(), on_disk(house), len(await house.happened())) == before


def beside(answer: httpx2.Response, field: str) -> str:
    """The message beside a field, by the id of its element."""
    found = re.search(rf'<p class="field__error" id="{field}">.*?<span>(.*?)</span></p>', answer.text, re.DOTALL)
    assert found, f"nothing beside {field}"
    return html.unescape(found[1])


def kept(answer: httpx2.Response, typed: dict[str, Any]) -> bool:
    """Whether all that was typed stands in the form again."""
    text = html.unescape(answer.text)
    return all(str(value) in text for value in typed.values())


@pytest.mark.parametrize(
    ("photos", "masks", "field", "said"),
    [
        (5, "", "field-photos-error", "Kies hoogstens 4 foto’s."),
        (0, "", "field-photos-error", "Kies minstens één foto"),
        (1, '[{"cut": 0, "ellipses": [[1.5, 0.5, 0.1, 0.1]]}]', "field-photos-error", "ligt buiten de foto"),
        (1, '[{"cut": 0, "ellipses": [[0.5, 0.5, 0.1]]}]', "field-masks-error", "niet lezen wat je wilt verbergen"),
    ],
)
async def test_asking_with_photos(house: House, photos: int, masks: str, field: str, said: str) -> None:
    yara = await house.join("Yara")
    async with nothing_saved(house):
        refused = await put(yara, photos, masks=masks)
    assert refused.status_code == 422
    assert said in beside(refused, field)


@pytest.mark.parametrize(
    ("photos", "changes", "field", "said"),
    [
        (1, {"interview": PAST}, "field-interview-error", "Kies een moment dat nog moet komen."),
        (2, {"compare": ""}, "field-compare-error", "Maak een keuze."),
    ],
)
async def test_asking(house: House, photos: int, changes: dict[str, str], field: str, said: str) -> None:
    yara = await house.join("Yara")
    public_id = await begun(yara, photos)
    async with nothing_saved(house):
        refused = await yara.post(f"/outfits/{public_id}/question", fields(**ASKED | changes))
    assert refused.status_code == 422
    assert said in beside(refused, field)
    assert kept(refused, {"question": ASKED["question"], "job": ASKED["job"]})
    assert 'name="own_only" value="1" checked' in refused.text
    assert f'value="{changes.get("interview", fields()["interview"])}"' in refused.text
    assert '<option value="horeca" selected>' in refused.text


async def test_asking_nobody_to_look(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await draft(yara)
    async with nothing_saved(house):
        refused = await yara.post(f"/outfits/{public_id}/audience", {"audience": "municipality", "elsewhere": "1"})
    assert refused.status_code == 422
    assert "niemand zou het zien" in beside(refused, "field-elsewhere-error")


ODD_MASKS = {
    "a whole number of 401 digits": '[{"cut": 0, "ellipses": [[%s, 0.5, 0.1, 0.1]]}]' % 10**400,
    "it cuts": '[{"cut": %s, "ellipses": []}]' % 10**400,
    "below zero": '[{"cut": -%s, "ellipses": []}]' % 10**400,
    "of 5,000 digits": '[{"cut": %s, "ellipses": []}]' % ("9" * 5_000),
    "one too large for a float": '[{"cut": 1e400, "ellipses": []}]',
    "no number": '[{"cut": NaN, "ellipses": [[NaN, Infinity, -Infinity, 0]]}]',
    "a number as text": '[{"cut": "0.5", "ellipses": []}]',
    "true": '[{"cut": 0.1, "ellipses": true}]',
    "deep": "[" * 40_000,
    "deep in an ellipse": '[{"cut": 0, "ellipses": [[%s' % ("[" * 20_000),
    "a text": '"masks"',
    "none": "[null]",
    "half a letter": '[{"cut": "\\ud800", "ellipses": []}]',
}


@pytest.mark.parametrize("name", ODD_MASKS)
async def test_masks_that_no_script_sends(house: House, name: str) -> None:
    yara = await house.join("Yara")
    draft_id = await draft(yara)
    async with nothing_saved(house):
        refused = await put(yara, masks=ODD_MASKS[name])
        more = await yara.post(f"/outfits/{draft_id}/photos/0/hide", {"masks": ODD_MASKS[name]})
    assert refused.status_code == more.status_code == 422


def chip_of_another_sector() -> tuple[str, str, str]:
    """A garment, a verdict and a reason that exist, but not for horeca."""
    known = {chip.key for verdict in ("keep", "swap") for chip in rubric.chips_for("horeca", "shoes", verdict)}
    for chip in rubric.chips_for("construction", "shoes", "swap"):
        if chip.key not in known:
            return "shoes", "swap", chip.key
    raise AssertionError("the rubric has no such reason")


async def test_a_reason_of_another_sector(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await practised(henk)
    garment, verdict, chip = chip_of_another_sector()
    said = SAID | {f"verdict-{garment}": verdict, f"chips-{garment}": [f"{verdict}:{chip}"]}
    async with nothing_saved(house):
        refused = await henk.post(f"/outfits/{public_id}/feedback", said)
    assert refused.status_code == 422
    assert "hoort hier niet bij" in beside(refused, f"error-{garment}")
    assert kept(refused, {"note": SAID["note"]})
    assert 'name="verdict-jacket" value="keep" checked' in refused.text
    assert 'value="keep:neat" checked' in refused.text
    assert 'name="pin-jacket" value="0,50,40"' in refused.text


@pytest.mark.parametrize("pin", ["0,101,5", "0,-1,5", "3,50,50"])
async def test_a_pin_outside_the_photo(house: House, pin: str) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    await practised(henk)
    async with nothing_saved(house):
        refused = await henk.post(f"/outfits/{public_id}/feedback", SAID | {"pin-jacket": pin})
    assert refused.status_code == 422
    assert "naast de foto" in beside(refused, "error-jacket")
    assert kept(refused, {"note": SAID["note"]})


async def test_answering_twice(house: House) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    public_id = await ask(yara)
    assert await answer(henk, public_id) == 303
    async with nothing_saved(house):
        refused = await henk.post(f"/outfits/{public_id}/feedback", SAID)
    assert refused.status_code == 409
    assert "Je hebt hier al op geantwoord" in refused.text
    assert kept(refused, {"note": SAID["note"]})


async def test_answering_oneself(house: House) -> None:
    yara = await house.join("Yara")
    public_id = await ask(yara)
    await practised(yara)
    async with nothing_saved(house):
        refused = await yara.post(f"/outfits/{public_id}/feedback", SAID)
    assert refused.status_code == 403
    assert "Dit is je eigen outfit" in refused.text


async def test_six_people_and_a_name_that_nobody_has(house: House) -> None:
    yara = await house.join("Yara")
    others = [await house.join(f"Helper {number}") for number in range(6)]
    for other in others:
        await helps(other)
    public_id = await ask(yara)
    ids = [other.viewer.public_id for other in others]
    for field, message, said in (
        ("field-people-error", "Je koos 6 mensen. Hoogstens vijf kunnen kijken: haal er 1 weg.", {"people": ids}),
        ("field-named-error", "We vinden niemand met deze naam", {"people": ids[:5], "named": "Niemand Bekend"}),
    ):
        async with nothing_saved(house):
            refused = await yara.post(f"/outfits/{public_id}/audience", {"audience": "chosen"} | said)
        assert refused.status_code == 422
        assert message in beside(refused, field)
        assert all(f'value="{ticked}" checked' in refused.text for ticked in said["people"])
        assert kept(refused, {"named": said.get("named", "")})
