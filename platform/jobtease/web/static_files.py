"""Static files: read once at start, minified, compressed, served from memory, and cached for ever under a name with their hash.

Small files of one page are one answer (SHEETS): on a slow line each answer of its own costs its headers, a turn of
waiting, and what it could have shared with the next when both are compressed.
"""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import rcssmin
import rjsmin
from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "static"
SHEETS = ("tokens", "base", "frame", "pieces", "tags", "forms", "moments", "print")
"""What css/site.css is made of, in the order of the cascade: every page loads it."""


@dataclass(frozen=True)
class StaticFile:
    """One file: its bytes, compressed when that helps, and the first letters of its hash."""

    kind: str
    plain: bytes
    packed: bytes | None
    mark: str


def load(folder: Path = FOLDER) -> dict[str, StaticFile]:
    """All files by their path below the folder, with forward slashes, and css/site.css where its parts are there."""
    written = {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }
    parts = [written[name] for sheet in SHEETS if (name := f"css/{sheet}.css") in written]
    if parts:
        written["css/site.css"] = b"\n".join(parts)
    return {name: _prepared(name, plain) for name, plain in written.items()}


def _prepared(name: str, plain: bytes) -> StaticFile:
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    if name.endswith(".css"):
        plain = rcssmin.cssmin(plain)
    elif name.endswith(".js"):
        plain = rjsmin.jsmin(plain)
    packed = gzip.compress(plain, 9, mtime=0)
    if kind.startswith("text/") or kind in ("image/svg+xml", "application/json", "application/manifest+json"):
        kind += "; charset=utf-8"
    mark = hashlib.sha256(plain).hexdigest()[:12]
    return StaticFile(kind, plain, packed if len(packed) < 0.9 * len(plain) else None, mark)


class StaticFiles:
    """Answers /static/{mark}/{path}. Modules import each other by relative paths, so one mark covers the whole folder."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self.files = load(folder)
        marks = "".join(f"{name}{file.mark}" for name, file in self.files.items())
        self.mark = hashlib.sha256(marks.encode()).hexdigest()[:12]

    @classmethod
    @cache
    def shared(cls) -> "StaticFiles":
        """The site's own, read once for the whole process."""
        return cls()

    def url(self, path: str) -> str:
        """Address of a file; KeyError when there is none, so that a misspelt name fails a test."""
        self.files[path]
        return f"/static/{self.mark}/{path}"

    async def serve(self, request: Request) -> Response:
        """The file, whatever the mark (a page from before an update still finds it)."""
        file = self.files.get(request.path_params["path"])
        if file is None:
            raise NotFound
        current = request.path_params["mark"] == self.mark
        headers = {
            "Content-Type": file.kind,
            "Cache-Control": "public, max-age=31536000, immutable" if current else "public, max-age=60",
            "Vary": "Accept-Encoding",
        }
        if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
            return Response(file.packed, headers=headers | {"Content-Encoding": "gzip"})
        return Response(file.plain, headers=headers)
