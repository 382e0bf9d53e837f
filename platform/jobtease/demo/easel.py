"""Pen and paper for the drawings: soft shapes in a field of 600 by 800, drawn large and made small for smooth edges."""

import io
import random
from collections.abc import Iterator, Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFilter

Point = tuple[float, float]
Colour = tuple[int, int, int]

WIDTH, HEIGHT = 600, 800
_DRAWN = (
    3.2  # pixels for each unit while drawing; half as many in the picture, which is then as large as the site keeps it
)
_STEPS = 10


def colour(text: str) -> Colour:
    """ "#rrggbb" as three numbers."""
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)


def mixed(one: Colour, other: Colour, share: float) -> Colour:
    """`share` of the other colour in this one, from 0 to 1."""
    r, g, b = (round(a + (z - a) * share) for a, z in zip(one, other, strict=True))
    return r, g, b


def darker(one: Colour, share: float = 0.16) -> Colour:
    """The colour in the shade, a little towards aubergine."""
    return mixed(one, (34, 27, 51), share)


def lighter(one: Colour, share: float = 0.16) -> Colour:
    """The colour in the light."""
    return mixed(one, (255, 252, 246), share)


def mirrored(points: Sequence[Point]) -> list[Point]:
    """The same on the other side of the middle, in the same direction of drawing."""
    return [(WIDTH - x, y) for x, y in reversed(points)]


def round_about(points: Sequence[Point]) -> Iterator[Point]:
    """A closed curve through the points (Catmull-Rom). A point given twice is a corner."""
    count = len(points)
    for i in range(count):
        before, start, end, after = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        if start == end:
            continue
        for step in range(_STEPS):
            yield _between(before, start, end, after, step / _STEPS)


def _between(before: Point, start: Point, end: Point, after: Point, t: float) -> Point:
    def along(a: float, b: float, c: float, d: float) -> float:
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)

    return (
        along(before[0], start[0], end[0], after[0]),
        along(before[1], start[1], end[1], after[1]),
    )


class Easel:
    """One drawing under way. `chance` makes the small differences, the same for the same seed."""

    def __init__(self, paper: Colour, seed: str) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - for looks only
        self.image = Image.new("RGB", (round(WIDTH * _DRAWN), round(HEIGHT * _DRAWN)), paper)
        self.pen = ImageDraw.Draw(self.image)
        self.wash = ImageDraw.Draw(self.image, "RGBA")  # lets what is below shine through, and takes longer

    def shape(self, points: Sequence[Point], fill: Colour, pattern: str = "", ink: Colour | None = None) -> None:
        """A filled soft shape, plain, or "striped", "checked" or "dotted" in `ink`."""
        outline = [(x * _DRAWN, y * _DRAWN) for x, y in round_about(points)]
        if not pattern:
            self.pen.polygon(outline, fill=fill)
            return
        mask = Image.new("L", self.image.size)
        ImageDraw.Draw(mask).polygon(outline, fill=255)
        box = mask.getbbox()
        if box:
            cloth = _cloth((box[2] - box[0], box[3] - box[1]), fill, pattern, ink or darker(fill, 0.3))
            self.image.paste(cloth, box, mask.crop(box))

    def shade(self, points: Sequence[Point], strength: int = 26) -> None:
        """A soft-edged shape of shade over what is there. `strength` up to 255."""
        self.wash.polygon([(x * _DRAWN, y * _DRAWN) for x, y in round_about(points)], fill=(34, 27, 51, strength))

    def line(self, points: Sequence[Point], ink: Colour, width: float = 1.5, strength: int = 255) -> None:
        """An open line through the points."""
        path = [(x * _DRAWN, y * _DRAWN) for x, y in points]
        self.wash.line(path, fill=(*ink, strength), width=round(width * _DRAWN), joint="curve")

    def dot(self, x: float, y: float, radius: float, fill: Colour) -> None:
        """A round thing: a button, a pebble."""
        left, top, right, bottom = ((v * _DRAWN) for v in (x - radius, y - radius, x + radius, y + radius))
        self.pen.ellipse((left, top, right, bottom), fill=fill)

    def box(self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0) -> None:
        """A rectangle, with round corners if wished."""
        edges = (x * _DRAWN, y * _DRAWN, (x + width) * _DRAWN, (y + height) * _DRAWN)
        self.pen.rounded_rectangle(edges, radius * _DRAWN, fill=fill)

    def shadow(self, x: float, y: float, across: float, down: float, strength: int = 90) -> None:
        """A blurred shadow on the floor, its middle at x, y."""
        small = Image.new("L", (round(across), round(down * 2)))  # half a pixel for each unit, with room for the blur
        width, height = small.size
        ImageDraw.Draw(small).ellipse((width / 4, height / 4, width * 3 / 4, height * 3 / 4), fill=strength)
        size = (round(width * 2 * _DRAWN), round(height * 2 * _DRAWN))
        soft = small.filter(ImageFilter.GaussianBlur(down / 5)).resize(size, Image.Resampling.BILINEAR)
        place = (round(x * _DRAWN - size[0] / 2), round(y * _DRAWN - size[1] / 2))
        self.image.paste((34, 27, 51), (*place, place[0] + size[0], place[1] + size[1]), soft)

    def jpeg(self) -> bytes:
        """The drawing as a phone would send it: JPEG, 960 by 1280 pixels, with daylight from the upper left."""
        made = self.image.reduce(2)
        made.paste((70, 45, 40), mask=_dusk(made.size))
        out = io.BytesIO()
        made.save(out, "JPEG", quality=90)
        return out.getvalue()


@cache
def _dusk(size: tuple[int, int]) -> Image.Image:
    """Shade that grows towards the lower right."""
    small = Image.new("L", (30, 40))
    small.putdata([max(0, round((x / 30 + y / 40 - 0.7) * 36)) for y in range(40) for x in range(30)])
    return small.resize(size, Image.Resampling.BICUBIC)


def _cloth(size: tuple[int, int], fill: Colour, pattern: str, ink: Colour) -> Image.Image:
    cloth = Image.new("RGB", size, fill)
    pen = ImageDraw.Draw(cloth, "RGBA")
    gap, width = round(16 * _DRAWN), round(2 * _DRAWN)
    if pattern in ("striped", "checked"):
        for x in range(gap // 2, size[0], gap if pattern == "checked" else gap * 2 // 3):
            pen.line((x, 0, x, size[1]), fill=(*ink, 120), width=width if pattern == "striped" else 2 * width)
    if pattern == "checked":
        for y in range(gap // 2, size[1], gap):
            pen.line((0, y, size[0], y), fill=(*ink, 110), width=2 * width)
    if pattern == "dotted":
        for row, y in enumerate(range(gap // 3, size[1], gap * 2 // 3)):
            for x in range(gap // 3 + row % 2 * gap // 2, size[0], gap):
                pen.ellipse((x - 5, y - 5, x + 5, y + 5), fill=(*ink, 190))
    return cloth
