"""The look keeps its promises: contrast in both schemes, no inline styles or scripts, a light first view."""

import re
from pathlib import Path

import pytest

from jobtease.web import static_files

ROOT = Path(__file__).parents[1]
TOKENS = (ROOT / "static/css/tokens.css").read_text()

# (text or shape, what it stands on, least contrast): 4.5 is WCAG 2.2 1.4.3 for text, 3 is 1.4.11 for controls.
PAIRS = [
    *[(text, ground, 4.5) for text in ("ink", "soft", "brand") for ground in ("paper", "card")],
    *[
        (text, ground, 4.5)
        for text in ("ink", "soft")
        for ground in ("brand-tint", "lilac-tint", "swap-tint", "keep-tint")
    ],
    *[(tone, f"{tone}-tint", 4.5) for tone in ("brand", "keep", "swap", "lilac")],
    *[(tone, "card", 4.5) for tone in ("keep", "swap", "lilac")],
    ("brand-text", "brand", 4.5),
    ("paper", "ink", 4.5),
    ("answer-text", "answer", 4.5),
    ("answer-soft", "answer", 4.5),
    ("border", "card", 3),
    ("border", "paper", 3),
    ("brand", "brand-tint", 3),
]


def colours(selector: str) -> dict[str, str]:
    """The colour tokens in the first block of `selector`: name without prefix -> rrggbb."""
    block = TOKENS[TOKENS.index(selector) :]
    block = block[block.index("{") : block.index("}")]
    return dict(re.findall(r"--jobtease-color-([a-z-]+): #([0-9a-f]{6});", block))


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2) of rrggbb, 0 to 1."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two rrggbb colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("selector", [":root {", ":root:not([data-theme=", ':root[data-theme="dark"]'])
def test_every_pair_of_colours_has_enough_contrast(selector: str) -> None:
    scheme = colours(selector)
    poor = {
        f"{front} on {ground}": round(contrast(scheme[front], scheme[ground]), 2)
        for front, ground, least in PAIRS
        if contrast(scheme[front], scheme[ground]) < least
    }
    assert not poor


def test_both_ways_to_be_dark_are_the_same() -> None:
    assert colours(":root:not([data-theme=") == colours(':root[data-theme="dark"]')


def test_components_take_their_colours_from_the_tokens() -> None:
    sheets = sorted((ROOT / "static/css").glob("*.css"))
    assert len(sheets) > 10
    for sheet in sheets:
        if sheet.name not in ("tokens.css", "print.css"):
            assert not re.findall(r"#[0-9a-f]{6}\b", sheet.read_text()), sheet.name


def test_templates_have_no_inline_style_or_script() -> None:
    """The Content-Security-Policy has no unsafe-inline: such a thing would silently do nothing."""
    templates = sorted((ROOT / "templates").rglob("*.html"))
    assert len(templates) > 50
    for template in templates:
        text = template.read_text()
        assert not re.search(r"\sstyle\s*=|<style|\son[a-z]+\s*=\s*[\"']|<script(?![^>]*\ssrc=)", text), template


def test_the_frame_weighs_little() -> None:
    """What every page loads leaves two thirds of a first view to the page itself (tests/browser/test_weight.py)."""
    files = re.findall(r"static\(\"([\w/.]+\.(?:css|js))\"\)", (ROOT / "templates/_base.html").read_text())
    assert files[0] == "css/site.css"
    assert sum(len(static_files.load()[file].packed or b"") for file in files) < 10_000


def test_who_wants_little_motion_gets_none() -> None:
    """One rule stills whatever moves, in every sheet."""
    base = (ROOT / "static/css/base.css").read_text()
    rule = base[base.index("@media (prefers-reduced-motion: reduce)") :]
    assert re.search(r"\*,\s+\*::before,\s+\*::after", rule)
    assert all(f"{name}-duration: 1ms !important" in rule for name in ("animation", "transition"))
