"""Garments on the figure of drawings.py: each is a few soft shapes, in any colour."""

from dataclasses import dataclass

from jobtease.demo.easel import Colour, Easel, Point, colour, darker, lighter, mirrored

COLOURS = {
    name: colour(code)
    for name, code in {
        "cream": "#f7efe0",
        "white": "#fdfbf6",
        "navy": "#34435f",
        "aubergine": "#43335c",
        "charcoal": "#3d3947",
        "black": "#29242f",
        "grey": "#9a97a3",
        "denim": "#4f6d92",
        "sky": "#bcd3e2",
        "teal": "#1f7a6b",
        "sage": "#a9bfa4",
        "olive": "#6d7048",
        "camel": "#c79d67",
        "brown": "#7a4d31",
        "rust": "#b8573a",
        "tomato": "#c5482c",
        "blush": "#ecc4b4",
        "ochre": "#d69c3a",
        "lilac": "#b7a8dc",
        "burgundy": "#7b2f3d",
        "orange": "#e2812c",
        "lime": "#d7d84a",
    }.items()
}


@dataclass(frozen=True)
class Piece:
    """One garment, taken apart."""

    kind: str
    fill: Colour
    pattern: str


def piece(text: str) -> Piece:
    """ "shirt sky striped" taken apart; ValueError for a colour there is none of."""
    kind, name, *pattern = text.split()
    if name not in COLOURS:
        raise ValueError(f"no colour {name!r}: choose from {', '.join(COLOURS)}")
    return Piece(kind, COLOURS[name], pattern[0] if pattern else "")


SLEEVE: list[Point] = [
    (232, 104), (206, 97), (186, 120), (163, 220), (142, 330), (132, 398), (132, 398),
    (166, 404), (166, 404), (186, 330), (214, 230), (228, 170),
]  # fmt: skip


def draw_arms(easel: Easel, skin: Colour, top: Piece, over: Piece | None) -> None:
    outer = over if over and over.kind not in ("vest", "apron") else top
    hand: list[Point] = [(136, 388), (163, 392), (168, 414), (163, 440), (152, 456), (140, 450), (132, 426)]
    thumb: list[Point] = [(160, 400), (172, 414), (175, 436), (170, 440), (162, 426)]
    bare: list[Point] = [(206, 110), (176, 160), (158, 260), (138, 396), (162, 398), (186, 300), (216, 190)]
    short: list[Point] = [
        (232, 104),
        (206, 97),
        (187, 120),
        (166, 190),
        (161, 214),
        (161, 214),
        (211, 224),
        (211, 224),
        (228, 170),
    ]
    for side in (list, mirrored):
        easel.shape(side(hand), skin)
        easel.shape(side(thumb), darker(skin, 0.06))
        if outer.kind in ("tshirt", "polo"):
            easel.shape(side(bare), skin)
            easel.shape(side(short), darker(outer.fill, 0.05), outer.pattern)
        else:
            easel.shape(side(SLEEVE), darker(outer.fill, 0.05), outer.pattern)
            cuff = [(131, 390), (131, 390), (168, 396), (168, 396), (166, 406), (132, 400)]
            easel.shape(side(cuff), darker(outer.fill, 0.16) if outer.kind != "blazer" else lighter(top.fill, 0.1))
        easel.line(side([(196, 190), (176, 290)]), darker(outer.fill, 0.3), 1.6, 70)


BODY: list[Point] = [
    (246, 80), (208, 92), (200, 110), (212, 190), (222, 280), (220, 360), (216, 424), (216, 424),
    (384, 424), (384, 424), (380, 360), (378, 280), (388, 190), (400, 110), (392, 92), (354, 80),
    (354, 80), (328, 122), (300, 132), (272, 122), (246, 80),
]  # fmt: skip


def draw_top(easel: Easel, top: Piece) -> None:
    easel.shape(BODY, top.fill, top.pattern)
    easel.shade([(352, 100), (392, 110), (376, 280), (382, 424), (346, 424), (352, 280)], 16)
    seam = darker(top.fill, 0.28)
    if top.kind in ("shirt", "polo"):
        end = 424 if top.kind == "shirt" else 200
        easel.line([(300, 134), (300, end)], seam, 1.6, 150)
        for y in range(158, end, 44):
            easel.dot(305, y, 3.2, lighter(top.fill, 0.5) if sum(top.fill) < 500 else seam)
        collar: list[Point] = [(250, 74), (250, 74), (300, 130), (300, 130), (272, 158), (272, 158), (232, 98)]
        for side in (list, mirrored):
            easel.shape(side(collar), lighter(top.fill, 0.22))
            easel.line(side([(236, 100), (272, 157), (299, 131)]), seam, 1.3, 110)
    elif top.kind == "turtleneck":
        easel.shape(
            [(263, 52), (263, 52), (337, 52), (337, 52), (346, 96), (300, 130), (254, 96)], lighter(top.fill, 0.1)
        )
        for x in range(268, 337, 9):
            easel.line([(x, 54), (x, 110)], seam, 1.2, 70)
    else:
        easel.line(
            [(250, 84), (273, 124), (300, 134), (327, 124), (350, 84)],
            lighter(top.fill, 0.3),
            7 if top.kind == "sweater" else 4,
        )
        if top.kind == "sweater":
            for x in range(222, 384, 9):
                easel.line([(x, 402), (x, 424)], seam, 1.3, 90)
        if top.kind == "blouse":
            easel.shape([(300, 132), (284, 150), (274, 196), (292, 176)], lighter(top.fill, 0.25))
            easel.shape([(300, 132), (316, 150), (330, 204), (308, 176)], lighter(top.fill, 0.25))
            easel.dot(300, 138, 8, lighter(top.fill, 0.15))


def draw_trousers(easel: Easel, bottom: Piece) -> None:
    narrow = 6 if bottom.kind != "trousers" else 0
    hem = 716
    leg: list[Point] = [
        (215, 398),
        (215, 398),
        (302, 398),
        (302, 398),
        (300, 470),
        (292, 600),
        (294 - narrow, hem),
        (294 - narrow, hem),
        (238 + narrow, hem),
        (238 + narrow, hem),
        (224, 560),
    ]
    easel.shape(leg, bottom.fill, bottom.pattern)
    easel.shape(mirrored(leg), darker(bottom.fill, 0.06), bottom.pattern)
    fold = darker(bottom.fill, 0.35)
    easel.line([(300, 440), (300, 474)], fold, 2, 150)
    for side in (list, mirrored):
        if bottom.kind == "jeans":
            easel.line(side([(224, 440), (252, 424), (262, 404)]), lighter(bottom.fill, 0.4), 1.4, 170)
            easel.line(side([(240 + narrow, hem - 10), (294 - narrow, hem - 10)]), lighter(bottom.fill, 0.4), 1.4, 170)
        else:
            easel.line(side([(258, 450), (264, hem - 6)]), fold, 1.3, 80)
    easel.box(215, 396, 170, 12, darker(bottom.fill, 0.22), 2)


def draw_skirt(easel: Easel, bottom: Piece) -> None:
    long, wide = {"skirt": (580, 34), "longskirt": (704, 60), "dress": (600, 46)}[bottom.kind]
    shape: list[Point] = [
        (224, 330),
        (224, 330),
        (376, 330),
        (376, 330),
        (388, 420),
        (384 + wide, long),
        (384 + wide, long),
        (300, long + 12),
        (216 - wide, long),
        (216 - wide, long),
        (212, 420),
    ]
    if bottom.kind == "dress":
        easel.shape(BODY, bottom.fill, bottom.pattern)
    easel.shape(shape, bottom.fill, bottom.pattern)
    for x in (250, 284, 322, 352):
        easel.line([(x, 372), (x + (x - 300) * 0.45, long - 4)], darker(bottom.fill, 0.4), 1.5, 70)
    easel.box(223, 326, 154, 13, darker(bottom.fill, 0.2), 3)


def draw_over(easel: Easel, over: Piece) -> None:
    long = {"coat": 560, "cardigan": 452, "vest": 420, "apron": 520}.get(over.kind, 446)
    if over.kind == "apron":
        easel.shape(
            [
                (252, 150),
                (252, 150),
                (348, 150),
                (348, 150),
                (352, 300),
                (396, 330),
                (392, long),
                (208, long),
                (204, 330),
                (248, 300),
            ],
            over.fill,
        )
        for side in (list, mirrored):
            easel.line(side([(256, 154), (252, 84)]), over.fill, 8)
        easel.box(262, 372, 76, 66, darker(over.fill, 0.12), 8)
        return
    half: list[Point] = [
        (254, 72),
        (254, 72),
        (210, 90),
        (198, 112),
        (212, 190),
        (218, 290),
        (208, 400),
        (202, long),
        (202, long),
    ]
    if over.kind in ("blazer", "coat"):
        half += [(274, long), (288, long - 22), (298, 330), (297, 290), (270, 180)]
    else:
        half += [(268, long), (268, long), (266, 300), (262, 150)]
    if over.kind == "vest":
        half = [
            (246, 80),
            (222, 90),
            (214, 190),
            (220, 290),
            (214, long),
            (214, long),
            (294, long + 10),
            (298, 260),
            (270, 170),
        ]
    for side in (list, mirrored):
        easel.shape(side(half), over.fill if side is list else darker(over.fill, 0.06), over.pattern)
        easel.line(side([(222, 372), (262, 376)]), darker(over.fill, 0.35), 2.4, 150)
    if over.kind in ("blazer", "coat"):
        lapel: list[Point] = [
            (254, 72),
            (254, 72),
            (232, 104),
            (230, 150),
            (252, 164),
            (244, 182),
            (297, 292),
            (297, 292),
            (276, 190),
            (262, 120),
        ]
        for side in (list, mirrored):
            easel.shape(side(lapel), lighter(over.fill, 0.1))
            easel.line(
                side([(254, 74), (233, 104), (231, 150), (252, 164), (245, 182), (296, 291)]),
                darker(over.fill, 0.35),
                1.4,
                120,
            )
        easel.dot(290, 316, 5, darker(over.fill, 0.45))
        easel.dot(287, 356, 5, darker(over.fill, 0.45))
    elif over.kind == "cardigan":
        for side in (list, mirrored):
            easel.line(side([(256, 84), (263, 160), (266, 300), (266, long)]), lighter(over.fill, 0.16), 9)
        for y in (310, 350, 390, 430):
            easel.dot(266, y, 4, darker(over.fill, 0.4))
    elif over.kind == "jacket":
        for side in (list, mirrored):
            easel.shape(
                side([(250, 70), (250, 70), (276, 128), (276, 128), (240, 124), (228, 92)]), lighter(over.fill, 0.12)
            )
            easel.box(226 if side is list else 334, 206, 40, 46, darker(over.fill, 0.12), 4)
            easel.line(side([(206, long - 16), (266, long - 16)]), lighter(over.fill, 0.3), 1.5, 140)
    else:
        band = lighter(COLOURS["grey"], 0.6)
        for side in (list, mirrored):
            easel.line(side([(219, 300), (294, 306)]), band, 12)
            easel.line(side([(217, 352), (294, 360)]), band, 12)


def draw_shoes(easel: Easel, shoes: Piece) -> None:
    toe: list[Point] = [
        (246, 716),
        (288, 716),
        (290, 740),
        (286, 758),
        (286, 758),
        (214, 758),
        (214, 758),
        (216, 744),
        (238, 732),
    ]
    if shoes.kind in ("boots", "workboots"):
        toe = [
            (244, 664),
            (244, 664),
            (292, 664),
            (292, 664),
            (290, 740),
            (288, 758),
            (288, 758),
            (212, 758),
            (212, 758),
            (214, 742),
            (240, 724),
        ]
    sole = {"sneakers": COLOURS["white"], "workboots": COLOURS["ochre"]}.get(shoes.kind, darker(shoes.fill, 0.5))
    thick = 9 if shoes.kind in ("sneakers", "workboots") else 5
    for side in (list, mirrored):
        easel.shape(side(toe), shoes.fill)
        edge = side([(212, 758), (289, 758)])
        left = min(x for x, _ in edge)
        easel.box(left, 756, 77, thick, sole, 3)
        if shoes.kind == "sneakers":
            for x in (238, 246, 254):
                easel.line(side([(x, 736), (x + 8, 728)]), darker(shoes.fill, 0.3), 2)
        elif shoes.kind == "workboots":
            for y in (684, 698, 712):
                easel.line(side([(250, y), (270, y + 3)]), COLOURS["cream"], 2.4)
        elif shoes.kind == "loafers":
            easel.line(side([(240, 736), (262, 726)]), lighter(shoes.fill, 0.3), 3)


def draw_extra(easel: Easel, extra: Piece) -> None:
    if extra.kind == "tie":
        easel.shape([(290, 136), (310, 136), (307, 154), (293, 154)], extra.fill)
        easel.shape(
            [(294, 152), (306, 152), (318, 322), (300, 350), (282, 322)], darker(extra.fill, 0.08), extra.pattern
        )
    elif extra.kind == "scarf":
        easel.shape([(246, 60), (300, 92), (354, 60), (366, 100), (300, 142), (234, 100)], extra.fill, extra.pattern)
        easel.shape(
            [(270, 116), (304, 124), (300, 262), (300, 262), (262, 256), (262, 256)],
            darker(extra.fill, 0.08),
            extra.pattern,
        )
    elif extra.kind == "bag":
        easel.line([(446, 420), (440, 470)], darker(extra.fill, 0.3), 6)
        easel.line([(468, 420), (480, 470)], darker(extra.fill, 0.3), 6)
        easel.shape(
            [(408, 466), (408, 466), (512, 466), (512, 466), (502, 580), (502, 580), (418, 580), (418, 580)], extra.fill
        )
        easel.box(408, 464, 104, 10, darker(extra.fill, 0.14), 3)
    elif extra.kind == "belt":
        easel.box(215, 394, 170, 14, extra.fill, 3)
        easel.box(290, 392, 20, 18, COLOURS["ochre"], 4)
        easel.box(295, 397, 10, 8, extra.fill, 2)
    elif extra.kind == "necklace":
        easel.line([(268, 96), (284, 146), (300, 156), (316, 146), (332, 96)], extra.fill, 2)
        easel.dot(300, 160, 6, extra.fill)
