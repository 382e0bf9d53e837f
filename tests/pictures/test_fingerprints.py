"""A removed picture is known again when it returns changed a little, and no other picture is taken for it."""

import functools
import random
from collections.abc import Callable
from operator import methodcaller

import pytest
from PIL import Image, ImageEnhance, ImageOps

from jobtease.pictures import fingerprints
from jobtease.pictures.processing import SAME_PICTURE, TELLING_BITS, distance, same_picture
from tests.sample_pictures import PHOTOS, drawn, encoded, opened

CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "jpeg at quality 40": lambda image: opened(encoded(image, "JPEG", quality=40)),
    "half the size": lambda image: image.resize((image.width // 2, image.height // 2)),
    "darker": lambda image: ImageEnhance.Brightness(image).enhance(0.85),
    "lighter": lambda image: ImageEnhance.Brightness(image).enhance(1.15),
    **{f"turned: {turn.name}": methodcaller("transpose", turn) for turn in Image.Transpose},
}


@functools.cache
def bank() -> list[Image.Image]:
    """The real photos when they are there, and drawings."""
    images = [ImageOps.exif_transpose(Image.open(path)).convert("RGB") for path in sorted(PHOTOS.glob("*.jpg"))]
    for image in images:
        image.thumbnail((1280, 1280))
    return images + [drawn((320, 240), seed) for seed in range(8)]


def number(fingerprint: bytes) -> int:
    return int.from_bytes(fingerprint, "big")


def all_ways(image: Image.Image) -> list[int]:
    return [number(each) for each in fingerprints.fingerprints(image)]


@pytest.mark.parametrize("change", CHANGES)
def test_the_same_picture_changed_is_known(change: str) -> None:
    for image in bank():
        assert same_picture([number(fingerprints.fingerprint(image))], all_ways(CHANGES[change](image)))


@pytest.mark.slow
def test_pictures_of_something_else_are_not_taken_for_it() -> None:
    removed = [turned for image in bank() for turned in fingerprints.fingerprints(image)]
    others = [fingerprints.fingerprint(drawn((96, 72), seed)) for seed in range(10_000, 20_000)]
    nearest = min(distance(one, other) for one in removed for other in others)
    assert nearest > 0.25
    for image in bank():
        assert not same_picture(map(number, others), all_ways(image))


def test_a_picture_that_is_plain_is_never_the_same() -> None:
    plain = Image.new("RGB", (64, 64), (200, 190, 180))
    removed = number(fingerprints.fingerprint(plain))
    assert removed.bit_count() < TELLING_BITS
    assert not same_picture([removed], all_ways(plain))


def test_the_same_is_what_is_near() -> None:
    dice = random.Random(2)
    one = dice.randbytes(32)
    for share in range(40):
        other = bytes(
            each ^ (dice.getrandbits(8) & dice.getrandbits(8) if place < share else 0) for place, each in enumerate(one)
        )
        assert same_picture([number(one)], [number(other)]) is (distance(one, other) <= SAME_PICTURE)


def test_distance_is_nothing_in_common_to_equal() -> None:
    dice = random.Random(1)
    one, other = dice.randbytes(32), dice.randbytes(32)
    assert distance(one, one) == 0
    assert 0.5 < distance(one, other) == distance(other, one) < 0.8
    assert distance(b"\xf0" * 32, b"\x0f" * 32) == 1
    assert distance(bytes(32), bytes(32)) == 0
