"""The drawings of the fitting room's practice, as SVG: the same garments as in the demo world, on a dressmaker's figure.

    PYTHONPATH=platform python -m jobtease.demo.vectors static/img

makes them anew. They are part of the product and are committed; change a look here rather than the file.
"""

import random
import sys
from collections.abc import Sequence
from pathlib import Path

from jobtease.demo.drawings import FLOOR, UNDER, Look
from jobtease.demo.easel import HEIGHT, WIDTH, Colour, Easel, Point, colour, darker, lighter
from jobtease.demo.garments import draw_arms, draw_extra, draw_over, draw_shoes, draw_top, draw_trousers, piece

FIGURE = colour("#d9cfee")
"""Cloth, as of a dressmaker's figure: nobody's skin."""

LOOKS = {
    "hotel": (
        Look("shirt cream", "trousers charcoal", "sneakers tomato", over="blazer navy"),
        colour("#ece3d6"),
        colour("#d5c4ac"),
    ),
    "care": (
        Look("turtleneck sky", "trousers teal", "sneakers white", over="blazer aubergine", extras=("necklace ochre",)),
        colour("#dfe6ea"),
        colour("#c4b49c"),
    ),
    "warehouse": (
        Look("tshirt lime striped", "jeans denim", "workboots brown", extras=("scarf rust",)),
        colour("#e4e9e4"),
        colour("#c9bfae"),
    ),
}


class Paper(Easel):
    """An easel whose strokes are SVG elements instead of pixels."""

    def __init__(self, wall: Colour, seed: str) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - for looks only
        self.parts = [f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{_hex(wall)}"/>']
        self.cloths: list[str] = []

    def shape(self, points: Sequence[Point], fill: Colour, pattern: str = "", ink: Colour | None = None) -> None:
        self.parts.append(f'<path fill="{_hex(fill)}" d="{_curve(points)}"/>')
        if pattern:
            paint = self._cloth(_hex(ink or darker(fill, 0.3)))
            self.parts.append(f'<path fill="{paint}" d="{_curve(points)}"/>')

    def shade(self, points: Sequence[Point], strength: int = 26) -> None:
        self.parts.append(f'<path fill="#221b33" opacity="{strength / 255:.2f}" d="{_curve(points)}"/>')

    def line(self, points: Sequence[Point], ink: Colour, width: float = 1.5, strength: int = 255) -> None:
        faint = f' opacity="{strength / 255:.2f}"' if strength < 255 else ""
        path = "M" + "L".join(f"{x:.0f} {y:.0f}" for x, y in points)
        self.parts.append(f'<path fill="none" stroke="{_hex(ink)}" stroke-width="{width:g}"{faint} d="{path}"/>')

    def dot(self, x: float, y: float, radius: float, fill: Colour) -> None:
        self.parts.append(f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{_hex(fill)}"/>')

    def box(self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0) -> None:
        size = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
        self.parts.append(f'<rect {size} rx="{radius:g}" fill="{_hex(fill)}"/>')

    def shadow(self, x: float, y: float, across: float, down: float, strength: int = 90) -> None:
        size = f'cx="{x:g}" cy="{y:g}" rx="{across / 2:g}" ry="{down / 2:g}"'
        self.parts.append(f'<ellipse {size} fill="#221b33" opacity="{strength / 255 / 2:.2f}"/>')

    def svg(self) -> str:
        """The drawing. One element a line, so that a change can be read."""
        body = "\n".join([*self.cloths, *self.parts])
        size = f'viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>\n{body}\n</svg>\n'

    def _cloth(self, ink: str) -> str:
        name = f"cloth{len(self.cloths)}"
        self.cloths.append(
            f'<pattern id="{name}" width="11" height="11" patternUnits="userSpaceOnUse">'
            f'<path stroke="{ink}" stroke-width="2" opacity=".5" d="M5 0v11"/></pattern>'
        )
        return f"url(#{name})"


def draw(key: str) -> str:
    """One of LOOKS, as SVG."""
    look, wall, floor = LOOKS[key]
    paper = Paper(wall, key)
    paper.box(0, FLOOR, WIDTH, HEIGHT - FLOOR, floor)
    paper.box(0, FLOOR - 16, WIDTH, 16, lighter(wall, 0.55))
    paper.shadow(305, 756, 210, 26)
    top, over = piece(look.top), piece(look.over) if look.over else None
    for side in (-1, 1):
        paper.box(300 + side * 36 - 14, 690, 28, 40, FIGURE)
    draw_shoes(paper, piece(look.shoes))
    draw_arms(paper, FIGURE, top, over)
    paper.box(268, 34, 64, 100, FIGURE, 20)
    paper.box(278, 14, 44, 26, darker(FIGURE, 0.3), 12)
    draw_trousers(paper, piece(look.bottom))
    draw_top(paper, top)
    extras = [piece(extra) for extra in look.extras]
    for extra in extras:
        if extra.kind in UNDER:
            draw_extra(paper, extra)
    if over:
        draw_over(paper, over)
    for extra in extras:
        if extra.kind not in UNDER:
            draw_extra(paper, extra)
    return paper.svg()


def _hex(ink: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*ink)


def _curve(points: Sequence[Point]) -> str:
    """The closed curve of easel.round_about, exactly: a Catmull-Rom curve is a Bézier curve with other handles."""
    count = len(points)
    path = f"M{points[0][0]:.0f} {points[0][1]:.0f}"
    for i in range(count):
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[(i + k) % count] for k in (-1, 0, 1, 2))
        if (bx, by) != (cx, cy):
            one, other = (bx + (cx - ax) / 6, by + (cy - ay) / 6), (cx - (dx - bx) / 6, cy - (dy - by) / 6)
            path += "C" + " ".join(f"{part:.0f}" for part in (*one, *other, cx, cy))
    return path + "Z"


def main(folder: Path) -> None:
    """Write every drawing into a folder."""
    for key in LOOKS:
        (folder / f"practice-{key}.svg").write_text(draw(key), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
