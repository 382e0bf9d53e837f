"""Pictures to test with: the real photos beside the checkout when they are there, drawn ones always."""

import io
import os
import random
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, ImageDraw

from jobtease.pictures.processing import Mask

PHOTOS = Path(os.environ.get("JOBTEASE_PHOTOS", Path(__file__).resolve().parents[1].parent / "shared" / "photos"))
GPS = {1: "N", 2: (51.0, 55.0, 21.0), 3: "E", 4: (4.0, 28.0, 45.0)}


def photo(name: str = "phone_9mp.jpg") -> bytes:
    """A real photo, or a drawn one of 9 megapixels with a GPS position."""
    path = PHOTOS / name
    return path.read_bytes() if path.exists() else encoded(drawn((4608, 1976), 1), "JPEG", orientation=1)


def drawn(size: tuple[int, int], seed: int, mode: str = "RGB") -> Image.Image:
    """Coloured shapes on a coloured ground, the same for the same seed."""
    dice = random.Random(seed)
    width, height = size

    def colour() -> tuple[int, ...]:
        return tuple(dice.randrange(256) for _ in range(3))

    image = Image.new("RGB", size, colour())
    draw = ImageDraw.Draw(image)
    for _ in range(dice.randrange(12, 30)):
        x, y = dice.randrange(-width // 8, width), dice.randrange(-height // 8, height)
        box = (
            x,
            y,
            x + dice.randrange(width // 16 + 1, width // 2 + 2),
            y + dice.randrange(height // 16 + 1, height // 2 + 2),
        )
        (draw.ellipse if dice.random() < 0.5 else draw.rectangle)(box, fill=colour())
    return image if mode == "RGB" else image.convert(mode)


def noise(size: tuple[int, int], seed: int) -> Image.Image:
    return Image.frombytes("RGB", size, random.Random(seed).randbytes(3 * size[0] * size[1]))


def encoded(image: Image.Image, kind: str, orientation: int = 0, **options: Any) -> bytes:
    """The picture as a file of this kind; with an orientation, also a GPS position and a camera's name."""
    if orientation:
        exif = Image.Exif()
        exif[ExifTags.Base.Orientation] = orientation
        exif[ExifTags.Base.Make] = "Camera of somebody"
        exif.get_ifd(ExifTags.IFD.GPSInfo).update(GPS)
        options["exif"] = exif
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def as_held(image: Image.Image, orientation: int) -> Image.Image:
    """An upright picture as a camera that was turned stores it, beside this orientation."""
    turns = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    return image.transpose(Image.Transpose(turns[orientation])) if orientation in turns else image


def random_mask(dice: random.Random) -> Mask:
    """As people hide: one to three ellipses, some over the border, now and then the top cut off as well."""
    ellipses = tuple(
        (dice.uniform(-0.05, 1.05), dice.uniform(-0.05, 1.05), dice.uniform(0.06, 0.3), dice.uniform(0.06, 0.3))
        for _ in range(dice.randrange(1, 4))
    )
    return Mask(ellipses, cut_top=dice.choice((0.0, 0.0, dice.uniform(0.02, 0.6))))


def hidden_area(size: tuple[int, int], mask: Mask) -> Image.Image:
    """What nobody may see, as white on black."""
    width, height = size
    area = Image.new("L", size)
    draw = ImageDraw.Draw(area)
    for cx, cy, rx, ry in mask.ellipses:
        draw.ellipse(((cx - rx) * width, (cy - ry) * height, (cx + rx) * width - 1, (cy + ry) * height - 1), fill=255)
    if cut := round(mask.cut_top * height):
        draw.rectangle((0, 0, width, cut - 1), fill=255)
    return area


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def pixel(image: Image.Image, at: tuple[int, int]) -> tuple[int, int, int]:
    red, green, blue = image.convert("RGB").crop((*at, at[0] + 1, at[1] + 1)).tobytes()
    return red, green, blue
