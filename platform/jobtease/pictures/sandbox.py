"""Sandbox process, which turns untrusted bytes into safe pictures: a child for each, forked from one that has Pillow loaded.

sandbox_client.py runs this file with `python -I`; of the product it imports truncation.py, masking.py and fingerprints.py, nothing
else. A child's standard input is the upload; its standard output becomes one line of JSON and then the pictures, back to back.
"""

import fcntl
import io
import json
import math
import mmap
import os
import resource
import select
import socket
import sys
import warnings
from collections.abc import Sequence
from typing import Any

# Pillow imports these when it first meets such a file; by then a child can't open files any more.
from PIL import (
    Image,
    ImageCms,
    ImageOps,
    JpegImagePlugin,
    MpoImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

if __name__ == "__main__":  # `python -I` looks into no folder of ours
    sys.path.append(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))
from jobtease.pictures.fingerprints import fingerprints
from jobtease.pictures.masking import hide
from jobtease.pictures.truncation import END, SCAN, coded, ends_early, markers

FORMATS = ("JPEG", "PNG", "WEBP")
PLUGINS = (JpegImagePlugin, MpoImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin)
MAX_PIXELS = 40_000_000
MAX_SIDE = 12_000
MAX_ASPECT = 20
MIN_SIDE = (
    32  # pixels of the shorter side, before anything is cut: with less there is no picture. An order may ask for more
)
MAX_SCANS = 100
MAX_SCANNED = 160_000_000
"""Pixels times scans of a JPEG: each scan goes over the whole picture, and a camera's progressive ones have ten."""
MAX_SEGMENTS = 5_000
ARRIVED = 0.95
"""The share of its rows that must be there of a JPEG without its end."""
GREY = ((127, 127), (128, 128))
"""Extremes of a channel in which nothing came; some kinds of CMYK are turned around."""
MEMORY = 900 * 2**20  # bytes of address space: a WebP of 40 megapixels needs its canvas four times over
CPU_SECONDS = 5
SIZES = (("large", 1280), ("medium", 640), ("small", 320))
QUALITY = 80
REACH = {"JPEG": 40, "MPO": 40, "WEBP": 20}  # pixels; a JPEG says itself how far

BACKGROUND = (0xFB, 0xF6, 0xEE)  # shows through where a picture is transparent


class Refused(Exception):
    """The picture can't be taken; the text is one of processing.Reason."""


def develop(upload: Any, mask: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """Make the three sizes of an upload.

    upload: a seekable binary file. mask: {"ellipses": [[cx, cy, rx, ry], ...], "cut_top": share}, in fractions of the
    upright picture; "least", if it is there: pixels that each side must have before it is cut.
    Returns a description (widths, heights, fingerprints) and the WebP bytes they speak of.
    Raises Refused, or whatever Pillow raises on damaged input.
    """
    image, reach = upright(upload, SIZES[0][1] / (1 - mask["cut_top"]), max(MIN_SIDE, mask.get("least", 0)))
    # Everything up to here holds what somebody wanted hidden; nothing may be scaled, hashed or kept before this line.
    image = hide(image, mask["ellipses"], mask["cut_top"], reach)
    variants: list[dict[str, Any]] = []
    blobs: list[bytes] = []
    for name, edge in SIZES:
        if not variants or max(image.size) > edge:
            image = shrunk(image, edge)
            blobs.append(webp(image))
            if not variants:
                prints = fingerprints(image)
        variants.append({"name": name, "width": image.width, "height": image.height, "blob": len(blobs) - 1})
    return {"variants": variants, "fingerprints": [each.hex() for each in prints]}, blobs


def upright(upload: Any, edge: float, least: int = MIN_SIDE) -> tuple[Image.Image, int]:
    """Decode the first frame, the way up it was taken, in RGB or RGBA, `edge` pixels long or more if it has them.

    Returns it with the reach of its compression: how many pixels of the returned picture a pixel can have left
    traces in its neighbours.
    """
    image, full_width = opened(upload, edge, least)
    reach = REACH.get(image.format or "", 1)
    if sampling := [max(layer[1:3]) for layer in getattr(image, "layer", ())]:
        # A coded unit is 8 pixels times the sampling factor, in the upload's scale. Smooth upsampling of colour reads
        # one sample further, in the decoded scale. Where scans are missing, a unit is guessed from two on every side.
        units = 8 * max(sampling) * (1 if coded(content(upload))[2] else 3)
        reach = math.ceil(units / round(full_width / image.width)) + 2 * max(sampling)
    try:
        image.load()
    except MemoryError:
        raise
    except Exception:
        if image.format not in ("JPEG", "MPO"):
            raise Refused("cut_short" if ends_early(content(upload)) else "damaged") from None
        image = mended(upload, edge)
    image = opened_to_colour(image)
    try:
        ImageOps.exif_transpose(image, in_place=True)
    except MemoryError:
        raise
    except Exception:  # noqa: S110 - a picture with damaged metadata is still a picture
        pass
    return image, reach


def opened(upload: Any, edge: float, least: int = MIN_SIDE) -> tuple[Image.Image, int]:
    """What may be decoded, `edge` pixels long or more, not decoded yet; and its width in full."""
    try:
        image: Image.Image = Image.open(upload, formats=FORMATS)
    except OSError as error:
        if ends_early(content(upload)):
            raise Refused("cut_short") from None
        if isinstance(error, Image.UnidentifiedImageError):
            raise Refused("not_a_picture") from None
        raise
    check_shape(image.size, least)
    if image.format in ("JPEG", "MPO"):
        check_scans(upload, image.width * image.height)
    full_width = image.width
    if max(image.size) > edge:
        # A JPEG can be decoded at a half, a quarter or an eighth: never below what is needed.
        share = edge / max(image.size)
        image.draft("RGB", (math.ceil(image.width * share), math.ceil(image.height * share)))
    return image, full_width


def mended(upload: Any, edge: float) -> Image.Image:
    """A JPEG without its end, which a transfer that broke off leaves and some cameras forget, decoded as far as it came.

    Only the end marker is added: the decoder stays as strict as it is, and makes middle grey of what didn't come. Raises
    Refused("cut_short") when that is more than a few rows, and whatever Pillow raises on what is damaged besides.
    """
    data = content(upload)
    end, whole, begun = coded(data)
    if whole:
        raise Refused("damaged")
    if not begun:
        raise Refused("cut_short" if end == len(data) else "damaged")
    image, _ = opened(io.BytesIO(data[:end] + bytes((0xFF, END))), edge)
    image.load()
    if not arrived(image):
        raise Refused("cut_short")
    return image


def arrived(image: Image.Image) -> bool:
    """Whether enough rows of a JPEG came: whether the last of those that must have is anything but the decoder's grey."""
    rows = image.crop((0, math.ceil(ARRIVED * image.height) - 1, image.width, image.height))
    return any(rows.getchannel(band).getextrema() not in GREY for band in rows.getbands())


def content(upload: Any) -> bytes:
    """All bytes of an upload, which is left where it was."""
    place = upload.tell()
    upload.seek(0)
    data: bytes = upload.read()
    upload.seek(place)
    return data


def check_shape(size: tuple[int, int], least: int = MIN_SIDE) -> None:
    """Refuse what is no photo by its shape. Resizing takes time for each row and column: a strip of 40 megapixels took 15 s."""
    short, long = min(size), max(size)
    if long > MAX_SIDE or long > MAX_ASPECT * short:
        raise Refused("odd_shape")
    if short < least:
        raise Refused("too_small")


def check_scans(upload: Any, pixels: int) -> None:
    """Refuse a JPEG that goes over its pixels too often. Reads its markers only."""
    scans = segments = 0
    for marker, _ in markers(content(upload)):
        if marker in (0x01, 0xD8, END):
            continue
        scans += marker == SCAN
        segments += 1
        if scans > MAX_SCANS or scans * pixels > MAX_SCANNED or segments > MAX_SEGMENTS:
            raise Refused("took_too_long")


def opened_to_colour(image: Image.Image) -> Image.Image:
    """Any mode to RGB, or to RGBA where something is transparent; metadata stays for the moment."""
    if image.mode.startswith("I;16") or image.mode == "I":
        image = image.point(lambda value: value * (1 / 256)).convert("L")  # 16 bits of grey: keep the upper eight
    wanted = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == wanted else image.convert(wanted)


def shrunk(image: Image.Image, edge: int) -> Image.Image:
    """A new RGB picture without any metadata, at most `edge` pixels long; colours in sRGB, nothing transparent."""
    profile = image.info.get("icc_profile")
    image.thumbnail((edge, edge), Image.Resampling.BICUBIC, reducing_gap=2)
    clean = Image.new("RGB", image.size, BACKGROUND)
    clean.paste(image, mask=image.getchannel("A") if image.mode == "RGBA" else None)
    if profile:
        try:
            theirs = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            ImageCms.profileToProfile(clean, theirs, ImageCms.createProfile("sRGB"), inPlace=True)
        except MemoryError:
            raise
        except Exception:  # noqa: S110 - a profile that is damaged or of another colour space: the colours as they are
            pass
    return clean


def webp(image: Image.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=2)
    return out.getvalue()


def lock_in() -> None:
    """Give up, for good, what decoding doesn't need: memory, time, files, priority."""
    # When the reader of our answer is gone (cancelled, or killed), the kernel sends SIGIO, which ends us.
    fcntl.fcntl(1, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) | os.O_ASYNC)
    reader = select.poll()  # not possible once we may have no files
    reader.register(1, 0)
    if reader.poll(0):  # gone before we asked to be told
        os._exit(1)
    os.nice(5)
    for what, limit in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, CPU_SECONDS),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 0),
    ):
        resource.setrlimit(what, (limit, limit))


def peak_kb(status: int) -> int:
    """The most memory this process held, in kB, from an open /proc/self/status. ru_maxrss would count what our parent held."""
    for line in os.pread(status, 8192, 0).splitlines():
        if line.startswith(b"VmHWM:"):
            return int(line.split()[1])
    return 0


def answer(status: int, description: dict[str, Any], blobs: Sequence[bytes] = ()) -> None:
    fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) & ~os.O_ASYNC)  # reading us would raise it, too
    description["sizes"] = [len(blob) for blob in blobs]
    description["peak_kb"] = peak_kb(status)
    rest = memoryview(json.dumps(description).encode() + b"\n" + b"".join(blobs))
    while rest:
        rest = rest[os.write(1, rest) :]


def print_picture(order: bytes) -> None:
    """Develop standard input with the mask in the order, and answer. It doesn't return."""
    upload = mmap.mmap(0, 0, prot=mmap.PROT_READ)
    status = os.open("/proc/self/status", os.O_RDONLY)
    lock_in()
    try:
        answer(status, *develop(upload, json.loads(order)))
    except Refused as refused:
        answer(status, {"reason": str(refused)})
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        answer(status, {"reason": "too_many_pixels"})
    except BrokenPipeError:
        pass
    except Exception:
        answer(status, {"reason": "damaged"})
    os._exit(0)  # skip the farewell of an interpreter that has met hostile bytes


def serve() -> None:
    """Fork a child for each order on standard input, a socket, and say how it ended. Nothing is decoded here.

    With an order come two files: the upload and where the answer goes. They and our error output are all a child has.
    """
    Image.preinit()
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS  # opening one of more raises the warning, which is an error here
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)
    line = socket.socket(fileno=0)
    while True:
        order, files, _, _ = socket.recv_fds(line, 2**16, 2)
        if not order:
            os._exit(0)  # whom we work for is gone
        if not (child := os.fork()):
            for place, file in enumerate(files):
                os.dup2(file, place)  # 0 was the line
                os.close(file)
            print_picture(order)
        for file in files:
            os.close(file)
        ended = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        try:
            line.send(str(ended).encode())
        except OSError:
            os._exit(0)


if __name__ == "__main__":
    serve()
