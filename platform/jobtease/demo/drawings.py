"""Outfits, drawn: friendly, flat, from the chin down. Nobody has a face here, and no photo of a person is in this project."""

from dataclasses import dataclass

from jobtease.demo.easel import Colour, Easel, Point, colour, darker, lighter, mirrored, mixed
from jobtease.demo.garments import (
    COLOURS,
    draw_arms,
    draw_extra,
    draw_over,
    draw_shoes,
    draw_skirt,
    draw_top,
    draw_trousers,
    piece,
)

SKINS = tuple(colour(code) for code in ("#f0cbb0", "#dda984", "#c18a62", "#96613f", "#6c432d", "#4e3024"))
WALLS = tuple(
    (colour(wall), colour(floor))
    for wall, floor in (
        ("#ece3d6", "#d5c4ac"),
        ("#e4e9e4", "#c9bfae"),
        ("#f1e0d5", "#c9a98d"),
        ("#e6e1ee", "#bfb3a6"),
        ("#dfe6ea", "#c4b49c"),
        ("#f3e9cf", "#c7a980"),
    )
)
FLOOR = 660
UNDER = ("tie", "belt", "necklace")


@dataclass(frozen=True)
class Look:
    """What is worn, each as "garment colour" or "garment colour pattern": "shirt sky striped"."""

    top: str
    bottom: str
    shoes: str
    over: str = ""
    extras: tuple[str, ...] = ()


def draw(look: Look, seed: str) -> bytes:
    """The outfit as a JPEG. The same look and seed give the same bytes; another seed another room and another person."""
    wall, floor = WALLS[sum(map(ord, seed)) % len(WALLS)]
    easel = Easel(wall, seed)
    skin = easel.chance.choice(SKINS)
    _room(easel, wall, floor)
    easel.shadow(305, 752, 150, 20)
    bottom, top = piece(look.bottom), piece(look.top)
    over = piece(look.over) if look.over else None
    trousers = bottom.kind in ("trousers", "jeans", "chinos")
    _legs(easel, skin, bare_from=700 if trousers else 420)
    draw_shoes(easel, piece(look.shoes))
    draw_arms(easel, skin, top, over)
    _neck(easel, skin)
    if trousers:
        draw_trousers(easel, bottom)
        draw_top(easel, top)
    else:
        draw_top(easel, top)
        draw_skirt(easel, bottom)
    extras = [piece(extra) for extra in look.extras]
    for extra in extras:
        if extra.kind in UNDER:
            draw_extra(easel, extra)
    if over:
        draw_over(easel, over)
    for extra in extras:
        if extra.kind not in UNDER:
            draw_extra(easel, extra)
    return easel.jpeg()


# -- the room ---------------------------------------------------------------------------------------------------------------------


def _room(easel: Easel, wall: Colour, floor: Colour) -> None:
    easel.box(0, FLOOR, 600, 140, floor)
    easel.box(0, FLOOR - 16, 600, 16, lighter(wall, 0.55))
    easel.line([(0, FLOOR), (600, FLOOR)], darker(floor), 2)
    for y in (700, 748):
        easel.line([(0, y), (600, y)], darker(floor, 0.1), 1.2)
    corner = easel.chance.choice(("mirror", "plant", "rail", "window"))
    if corner == "mirror":
        easel.box(28, 60, 572 - 28, 640, darker(wall, 0.1), 30)
        easel.box(40, 72, 572 - 52, 616, lighter(wall, 0.3), 22)
        easel.shade([(70, 688), (250, 72), (330, 72), (150, 688)], 9)
    elif corner == "plant":
        _plant(easel, 505)
    elif corner == "rail":
        _rail(easel, wall)
    else:
        easel.box(44, 40, 150, 300, lighter(wall, 0.6), 6)
        easel.line([(119, 40), (119, 340)], wall, 6)
        easel.line([(44, 170), (194, 170)], wall, 6)
        _plant(easel, 520)


def _plant(easel: Easel, x: float) -> None:
    easel.shadow(x, 712, 60, 10, 60)
    green = mixed(COLOURS["teal"], COLOURS["sage"], 0.4)
    for lean, tall in ((-58, 210), (-28, 285), (4, 320), (36, 270), (60, 190)):
        foot, tip = (x, 640.0), (x + lean, 640.0 - tall)
        middle = (x + lean * 0.3, 640 - tall * 0.55)
        leaf = [foot, (middle[0] - 20, middle[1]), tip, tip, (middle[0] + 20, middle[1] + 10)]
        easel.shape(leaf, mixed(green, COLOURS["cream"], easel.chance.uniform(0, 0.25)))
        easel.line([foot, middle, tip], darker(green, 0.2), 1.5, 120)
    easel.shape(
        [(x - 42, 628), (x - 42, 628), (x + 42, 628), (x + 42, 628), (x + 30, 712), (x - 30, 712)], colour("#c26b4a")
    )
    easel.box(x - 47, 618, 94, 20, colour("#cf7a58"), 5)


def _rail(easel: Easel, wall: Colour) -> None:
    wood = colour("#a97e55")
    for x in (462.0, 586.0):
        easel.line([(x, 150), (x, 700)], wood, 6)
    easel.line([(456, 152), (600, 152)], wood, 6)
    for i, name in enumerate(("lilac", "ochre", "teal", "blush")):
        x = 482 + i * 29
        tint = mixed(COLOURS[name], wall, 0.35)
        long = easel.chance.randint(330, 470)
        easel.line([(x, 152), (x, 176)], COLOURS["charcoal"], 2)
        easel.shape(
            [(x, 172), (x + 14, 196), (x + 16, long), (x + 16, long), (x - 14, long), (x - 14, long), (x - 12, 196)],
            tint,
        )


# -- the figure -------------------------------------------------------------------------------------------------------------------


def _neck(easel: Easel, skin: Colour) -> None:
    easel.shape([(262, -30), (338, -30), (336, 40), (352, 92), (300, 150), (248, 92), (264, 40)], skin)
    easel.shade([(264, -20), (336, -20), (334, 26), (300, 46), (266, 26)], 34)


def _legs(easel: Easel, skin: Colour, bare_from: float) -> None:
    if bare_from > 600:
        leg: list[Point] = [(254, 690), (290, 690), (288, 730), (258, 730)]
    else:
        leg = [(238, 420), (298, 420), (290, 520), (294, 590), (286, 730), (260, 730), (250, 610), (248, 540)]
    easel.shape(leg, skin)
    easel.shape(mirrored(leg), skin)
