"""What somebody hides leaves no trace in any file: fifty random masks on five photos, posted, stored and served."""

import io
import json
import random
from dataclasses import asdict
from typing import Any

import pytest
from PIL import Image, ImageOps

from jobtease.photos import files
from jobtease.photos.models import Photo
from jobtease.pictures import sandbox
from jobtease.pictures.processing import Mask
from tests.house import House
from tests.outfits.wardrobe import addresses, ask, opened
from tests.sample_pictures import as_held, drawn, encoded, hidden_area, noise, photo, random_mask

PHOTOS: dict[str, tuple[str, int, dict[str, Any]]] = {
    "phone_9mp.jpg": ("JPEG", 1, {"quality": 85}),
    "iphone.jpg": ("JPEG", 6, {"quality": 92, "subsampling": "4:4:4"}),
    "turned.jpg": ("JPEG", 8, {"quality": 70, "progressive": True}),
    "with_gps.jpg": ("JPEG", 3, {"quality": 40, "subsampling": "4:2:2"}),
    "a screenshot": ("PNG", 0, {}),
}
"""The photos beside the checkout, or drawn ones instead, made small: what they are made into, how the phone was held."""
EDGE = 480
QUICK, REST = range(0, 2, 2), range(2, 10, 2)
"""Masks go in pairs: with what should not show, and without, they make the four photos of one outfit."""


def _scene(name: str, edge: int = EDGE) -> Image.Image:
    image = opened(photo(name)) if name.endswith(".jpg") else drawn((EDGE, 3 * EDGE // 4), 9)
    image = ImageOps.exif_transpose(image).convert("RGB")
    image.thumbnail((edge, edge))
    return image


def _other(scene: Image.Image, mask: Mask, seed: int) -> Image.Image:
    """The same, with noise where something is to be hidden."""
    other = scene.copy()
    other.paste(noise(scene.size, seed), mask=hidden_area(scene.size, mask))
    return other


def _told(mask: Mask) -> dict[str, Any]:
    return {"cut": mask.cut_top, "ellipses": mask.ellipses}


@pytest.mark.only("sqlite")  # no picture reaches the database
@pytest.mark.parametrize("pairs", [QUICK, pytest.param(REST, marks=pytest.mark.slow)], ids=("quick", "rest"))
@pytest.mark.parametrize("name", PHOTOS)
async def test_with_something_else_under_the_mask_every_stored_and_served_file_is_the_same(
    house: House, name: str, pairs: range
) -> None:
    yara, henk = await house.join("Yara"), await house.join("Henk")
    kind, orientation, options = PHOTOS[name]
    scene = _scene(name)
    for pair in pairs:
        seeds = [f"{name} {pair}", f"{name} {pair + 1}"]
        masks = [random_mask(random.Random(seed)) for seed in seeds]
        sent = [each for mask in masks for each in (scene, _other(scene, mask, pair))]
        uploads = [encoded(as_held(each, orientation), kind, orientation, **options) for each in sent]
        assert uploads[0] != uploads[1]
        public_id = await ask(yara, uploads, masks=json.dumps([_told(mask) for mask in masks for _twice in range(2)]))
        rows = await Photo.filter(outfit__public_id=public_id).order_by("position")
        served = await addresses(henk, f"/outfits/{public_id}")
        assert len(served) == 12
        for number, seed in enumerate(seeds):
            one, two = rows[2 * number : 2 * number + 2]
            assert one.fingerprints == two.fingerprints, seed
            for size in files.SIZES:
                stored = [await house.resources.storage.read(f"{row.name}-{size}.webp") for row in (one, two)]
                assert stored[0] == stored[1], f"{seed}, {size}"  # to the byte, so to the pixel as well
                for person in (yara, henk):
                    for row in (one, two):
                        assert f"/photos/{row.name}/{size}.webp" in served
                        answer = await person.get(f"/photos/{row.name}/{size}.webp")
                        assert answer.content == stored[0], f"{seed}, {size}"


@pytest.mark.slow
@pytest.mark.parametrize("name", PHOTOS)
def test_fifty_masks_on_each_photo_leave_the_sandbox_without_a_trace(name: str) -> None:
    kind, orientation, options = PHOTOS[name]
    scene = _scene(name, 240)
    for seed in range(50):
        mask = random_mask(random.Random(seed))
        sent = [
            encoded(as_held(each, orientation), kind, orientation, **options)
            for each in (scene, _other(scene, mask, seed))
        ]
        one, two = (sandbox.develop(io.BytesIO(each), asdict(mask)) for each in sent)
        assert one == two, f"mask {seed} on {name}"
