"""Perceptual hash of a picture (difference hash, dHash), in eight flips and turns: its fingerprints."""

from PIL import Image

FINGERPRINT_SIDE = 16


def fingerprints(image: Image.Image) -> list[bytes]:
    """The 256-bit difference hash of a picture and of its seven flips and turns; the first is as it stands."""
    grey = _grey(image)
    return [_differences(grey), *(_differences(grey.transpose(turn)) for turn in Image.Transpose)]


def fingerprint(image: Image.Image) -> bytes:
    """The 256-bit difference hash of a picture as it stands."""
    return _differences(_grey(image))


def _grey(image: Image.Image) -> Image.Image:
    side = 8 * FINGERPRINT_SIDE
    return image.convert("L").resize((side, side), Image.Resampling.BOX, reducing_gap=2)


def _differences(grey: Image.Image) -> bytes:
    """One bit a cell: is the next one to the right lighter? By two levels, or compression decides where it is plain."""
    side = FINGERPRINT_SIDE
    cells = grey.resize((side + 1, side), Image.Resampling.BOX).tobytes()
    bits = 0
    for row in range(side):
        for here in range(row * (side + 1), row * (side + 1) + side):
            bits = bits << 1 | (cells[here + 1] > cells[here] + 1)
    return bits.to_bytes(side * side // 8, "big")
