"""Masking (redaction): what is hidden in a picture is painted over with a pattern before anything is stored."""

import math
from collections.abc import Iterable, Sequence

from PIL import Image, ImageDraw

LILAC = (0xCB, 0xBE, 0xF0)
INK = (0x9A, 0x88, 0xD2)


def hide(image: Image.Image, ellipses: Iterable[Sequence[float]], cut_top: float, reach: int) -> Image.Image:
    """Replace what is inside the ellipses by a pattern that depends on the place only, and crop the top.

    Not blurred or averaged pixels: those can be turned back into a face. The area grows by `reach`, so that traces
    which compression left beside it go as well, and its edge is hard: a soft one would mix in what was there.
    """
    width, height = image.size
    for ellipse in ellipses:
        points = outline(ellipse, image.size, reach)
        left = max(0, math.floor(min(x for x, _ in points)))
        top = max(0, math.floor(min(y for _, y in points)))
        right = min(width, math.ceil(max(x for x, _ in points)) + 1)
        bottom = min(height, math.ceil(max(y for _, y in points)) + 1)
        if left >= right or top >= bottom:
            continue
        area = Image.new("1", (right - left, bottom - top))
        ImageDraw.Draw(area).polygon([(x - left, y - top) for x, y in points], fill=1)
        image.paste(pattern((left, top, right, bottom), image.size).convert(image.mode), (left, top), area)
    if cut_top:
        image = image.crop((0, min(height - 1, math.ceil(cut_top * height) + reach), width, height))
    return image


def outline(ellipse: Sequence[float], size: tuple[int, int], reach: int) -> list[tuple[float, float]]:
    """The border of an ellipse grown by a square of `reach` on every side, as points in pixels.

    Four quarters moved apart: exactly the Minkowski sum. (An ellipse with longer axes would be too small near its
    tips.) One pixel more covers rounding and the chords between points.
    """
    (width, height), (cx, cy, rx, ry) = size, ellipse
    points = []
    for step in range(4 * 32):
        angle = (step + 0.5) * math.tau / (4 * 32)
        x, y = math.cos(angle), math.sin(angle)
        across = cx * width + rx * width * x + math.copysign(reach + 1, x)
        points.append((across, cy * height + ry * height * y + math.copysign(reach + 1, y)))
    return points


def pattern(box: tuple[int, int, int, int], size: tuple[int, int]) -> Image.Image:
    """The part of an endless lilac cloth with coat hangers that lies behind `box` of a picture of this size."""
    side = max(12, max(size) // 20)
    scale = 4
    tile = Image.new("RGB", (side * scale, side * scale), LILAC)
    draw = ImageDraw.Draw(tile)
    unit, stroke = side * scale / 100, round(side * scale * 0.05)
    hanger = [(50, 46), (82, 68), (18, 68), (50, 46), (50, 38)]
    draw.line([(x * unit, y * unit) for x, y in hanger], fill=INK, width=stroke, joint="curve")
    draw.arc([43 * unit, 25 * unit, 57 * unit, 39 * unit], 180, 90, fill=INK, width=stroke)
    tile = tile.resize((side, side), Image.Resampling.BOX)
    left, top, right, bottom = box
    cloth = Image.new("RGB", (right - left, bottom - top))
    for row in range(top // side, bottom // side + 1):
        for column in range(left // side, right // side + 1):
            cloth.paste(tile, (column * side - left, row * side - top))
    return cloth
