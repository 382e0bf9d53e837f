"""Pictures to test with: the real photos beside the checkout when they are there, drawn ones always."""

import io
import os
import random
from pathlib import Path
from typing import Any

from PIL import ExifTags, Image, ImageDraw

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


def opened(data: bytes) -> Image.Image:
    image = Image.open(io.BytesIO(data))
    image.load()
    return image


def pixel(image: Image.Image, at: tuple[int, int]) -> tuple[int, int, int]:
    red, green, blue = image.convert("RGB").crop((*at, at[0] + 1, at[1] + 1)).tobytes()
    return red, green, blue
