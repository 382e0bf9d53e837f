"""Everything under static/, read once at start: served from memory, compressed, and cached for ever under a name with its hash."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "static"


@dataclass(frozen=True)
class StaticFile:
    """One file: its bytes, compressed when that helps, and the first letters of its hash."""

    kind: str
    plain: bytes
    packed: bytes | None
    mark: str


def load(folder: Path = FOLDER) -> dict[str, StaticFile]:
    """All files by their path below the folder, with forward slashes."""
    files = {}
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        plain = path.read_bytes()
        packed = gzip.compress(plain, 9, mtime=0)
        kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        if kind.startswith("text/") or kind in ("image/svg+xml", "application/json", "application/manifest+json"):
            kind += "; charset=utf-8"
        files[path.relative_to(folder).as_posix()] = StaticFile(
            kind, plain, packed if len(packed) < 0.9 * len(plain) else None, hashlib.sha256(plain).hexdigest()[:12]
        )
    return files


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
