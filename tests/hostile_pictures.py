"""Files that nobody takes with a camera: broken, lying, bursting, in disguise. The same for the same seed."""

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Iterator

from PIL import Image

from tests.sample_pictures import drawn, encoded, noise

SEED = 20_261_122


def good_ones() -> dict[str, bytes]:
    """A small picture of each kind that is taken, to be spoilt."""
    scene = drawn((280, 210), 3)
    frames = [drawn((280, 210), seed) for seed in range(3)]
    return {
        "jpeg": encoded(scene, "JPEG", orientation=6),
        "progressive": encoded(scene, "JPEG", progressive=True, quality=60),
        "cmyk": encoded(scene.convert("CMYK"), "JPEG"),
        "png": encoded(scene, "PNG", orientation=3),
        "palette": encoded(scene.convert("P"), "PNG", transparency=3),
        "webp": encoded(scene, "WEBP", orientation=8),
        "lossless": encoded(scene, "WEBP", lossless=True),
        "moving webp": encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:]),
        "moving png": encoded(frames[0], "PNG", save_all=True, append_images=frames[1:]),
    }


def corpus() -> Iterator[tuple[str, bytes]]:
    """(what it is, its bytes), more than 300 of them."""
    dice = random.Random(SEED)
    for kind, data in good_ones().items():
        for _ in range(6):
            yield f"{kind}: cut short", data[: dice.randrange(len(data))]
        for _ in range(9):
            yield f"{kind}: bytes changed", _changed(data, dice, dice.choice((1, 3, 30)))
        for _ in range(4):
            yield f"{kind}: bytes of the head changed", _changed(data[:64], dice, 2) + data[64:]
        for _ in range(2):
            at = dice.randrange(len(data))
            yield f"{kind}: a piece twice", data[:at] + data[at // 2 :]
        yield f"{kind}: zeros inside", data[:40] + bytes(len(data) - 80) + data[-40:]
        yield f"{kind}: a page behind it", data + b"<script>alert(1)</script>"
        yield f"{kind}: an archive behind it", data + _archive()
    yield from _in_disguise(dice)
    yield from _lying(dice)
    yield from bombs()


def bombs() -> Iterator[tuple[str, bytes]]:
    """Little on the line, much in memory."""
    yield "png: 360 megapixels of nothing", png(20_000, 18_000, b"\0" * 1000)
    yield "png: 1.4 GB when unpacked", png(20_000, 18_000, rows=18_000)
    yield "png: within the size, unpacks for ever", png(6000, 6000, rows=18_000)
    yield "png: 41 megapixels", png(6400, 6410, rows=10)
    yield "png: a strip of 40 megapixels", png(1, 39_999_999, rows=9_000_000)
    yield "png: a text of 500 MB", png(8, 8, rows=8, extra=_chunk(b"zTXt", b"k\0\0" + _zeros(500 * 2**20)))
    yield "png: a profile of 500 MB", png(8, 8, rows=8, extra=_chunk(b"iCCP", b"k\0\0" + _zeros(500 * 2**20)))
    yield "webp: a canvas of 16,384 by 16,384", _webp_canvas(16_383, 16_383)
    yield "webp: 60 megapixels of one colour", encoded(Image.new("L", (10_000, 6_000)).convert("RGB"), "WEBP", method=0)
    yield "jpeg: 64 megapixels", jpeg_of_size(encoded(drawn((160, 120), 3), "JPEG"), 8000, 8000)


def png(width: int, height: int, data: bytes = b"", *, rows: int = 0, extra: bytes = b"") -> bytes:
    """A PNG in RGBA that says this size, with `data` as it is or with so many rows of zeros packed well."""
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + extra
        + _chunk(b"IDAT", data or _zeros(rows * (4 * width + 1)))
        + _chunk(b"IEND", b"")
    )


def _in_disguise(dice: random.Random) -> Iterator[tuple[str, bytes]]:
    scene = drawn((64, 48), 4)
    for kind in ("GIF", "BMP", "TIFF", "ICO", "PPM", "TGA", "PDF", "JPEG2000", "AVIF", "PCX", "SGI", "EPS"):
        yield f"really {kind}", encoded(scene, kind)
    heads = {"jpeg": b"\xff\xd8\xff\xe0", "png": b"\x89PNG\r\n\x1a\n", "webp": b"RIFF\x10\0\0\0WEBPVP8 "}
    for kind, head in heads.items():
        yield f"{kind}: only its head", head
        for size in (1, 10, 1000, 100_000):
            yield f"{kind}: its head and {size} bytes of noise", head + dice.randbytes(size)
        for other in ("GIF", "BMP", "TIFF", "PDF"):
            yield f"{kind}: its head on a {other}", head + encoded(scene, other)
    yield "nothing", b""
    yield "one byte", b"\xff"
    yield "zeros", bytes(100_000)
    yield "noise", dice.randbytes(100_000)
    yield "a drawing in XML", b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    yield "a page", b"<!doctype html><img src=x onerror=alert(1)>"
    yield "an archive", _archive()
    yield "heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + dice.randbytes(2000)
    yield "too large", encoded(noise((64, 48), 1), "JPEG") + bytes(15 * 2**20)


def _lying(dice: random.Random) -> Iterator[tuple[str, bytes]]:
    jpeg, scan = encoded(drawn((160, 120), 3), "JPEG"), encoded(drawn((160, 120), 3), "JPEG", progressive=True)
    for width, height in ((1, 1), (65_500, 1), (1, 65_500), (6000, 6000), (65_500, 65_500), (0, 0), (161, 119)):
        yield f"jpeg: says {width} by {height}", jpeg_of_size(jpeg, width, height)
        yield f"progressive: says {width} by {height}", jpeg_of_size(scan, width, height)
        yield f"png: says {width} by {height}", png(width, height, _zeros(5000))
    start = scan.index(b"\xff\xda")
    yield "progressive: the same scans 300 times", scan[:start] + scan[start:-2] * 300 + scan[-2:]
    for count in (1, 500, 65_535):
        # A table of contents that leads back to itself.
        exif = b"Exif\0\0MM\0*\0\0\0\x08" + struct.pack(">H", count) + struct.pack(">HHII", 0x8769, 4, 1, 8) * 20
        yield f"jpeg: a circle of {count} in its EXIF", jpeg[:2] + _segment(0xE1, exif) + jpeg[2:]
    noisy = dice.randbytes(5000)
    yield "jpeg: noise as EXIF", jpeg[:2] + _segment(0xE1, b"Exif\0\0II*\0\x08\0\0\0" + noisy) + jpeg[2:]
    yield (
        "jpeg: noise as a profile",
        jpeg[:2] + _segment(0xE2, b"ICC_PROFILE\0\x01\x01" + noisy) + jpeg[2:],
    )
    yield "jpeg: noise as several pictures", jpeg[:2] + _segment(0xE2, b"MPF\0II*\0" + noisy) + jpeg[2:]
    yield "jpeg: a comment with a page", jpeg[:2] + _segment(0xFE, b"<script>alert(1)</script>") + jpeg[2:]
    yield "jpeg: a drawing inside a drawing", jpeg[:2] + _segment(0xE1, jpeg[:60_000]) + jpeg[2:]
    yield (
        "webp: a chunk longer than the file",
        b"RIFF\xff\xff\xff\xffWEBPVP8L\xff\xff\xff\x7f\x2f" + noisy,
    )


def _changed(data: bytes, dice: random.Random, times: int) -> bytes:
    spoilt = bytearray(data)
    for _ in range(times):
        spoilt[dice.randrange(len(spoilt))] = dice.randrange(256)
    return bytes(spoilt)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _segment(marker: int, data: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data


def _zeros(size: int) -> bytes:
    """A whole zlib stream that unpacks to at least `size` zeros, without ever holding them: one piece, repeated."""
    piece = 2**20
    packer = zlib.compressobj(9, wbits=-15)
    packed = packer.compress(bytes(piece)) + packer.flush(zlib.Z_FULL_FLUSH)
    pieces = -(-size // piece)
    checksum = (pieces * piece % 65_521) << 16 | 1  # Adler-32 of zeros
    return b"\x78\xda" + packed * pieces + b"\x03\0" + struct.pack(">I", checksum)


def jpeg_of_size(jpeg: bytes, width: int, height: int) -> bytes:
    """The same file, whose head says that it is so large."""
    frame = next(at for at in (jpeg.find(b"\xff\xc0"), jpeg.find(b"\xff\xc2")) if at > 0)
    return jpeg[: frame + 5] + struct.pack(">HH", height, width) + jpeg[frame + 9 :]


def _webp_canvas(width: int, height: int) -> bytes:
    inner = encoded(drawn((64, 48), 4), "WEBP")[12:]
    head = b"\0\0\0\0" + struct.pack("<I", width)[:3] + struct.pack("<I", height)[:3]
    body = b"WEBP" + b"VP8X" + struct.pack("<I", len(head)) + head + inner
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("run.js", "alert(1)")
    return out.getvalue()
