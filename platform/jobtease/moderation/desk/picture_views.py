"""Pictures of a case: grey and blurred until the moderator looks (access_log.py), which is written down; for good where sexual abuse of
a child is suspected.

They come by an address of the case, whatever became of the outfit they belong to: as they were, only its desk sees them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import evidence_types, reportable
from jobtease.errors import NotFound
from jobtease.moderation import subject_queries
from jobtease.moderation.desk import case_queries
from jobtease.moderation.desk.case_queries import CaseFile
from jobtease.photos import serving
from jobtease.resources import resources_of
from jobtease.web.routing import path_for, viewer_of


@dataclass(frozen=True)
class Picture:
    """One picture on the page: its address, and how large the largest size is."""

    path: str
    width: int
    height: int


@dataclass(frozen=True)
class Exhibition:
    """The pictures of a case as its page shows them."""

    pictures: tuple[Picture, ...]
    covered: bool
    kept: bool
    """Nobody else sees them any more: they are kept for the decision."""


async def _named(file: CaseFile) -> Sequence[evidence_types.Picture]:
    exhibits = reportable.of(file.kind).exhibits
    if exhibits is None or file.sealed:
        return ()
    return await exhibits.shown(file.about) or (file.subject.pictures if file.subject else ())


def _is_clear(file: CaseFile) -> bool:
    """Whether this moderator looks. At what may be sexual abuse of a child nobody does: a copy on a screen is a copy."""
    return file.looking and not file.child_abuse


async def exhibition_of(request: Request, file: CaseFile) -> Exhibition:
    """The pictures of a case: clear for who looks."""
    found = await _named(file)
    size = "large" if _is_clear(file) else "small"
    pictures = tuple(
        Picture(
            path_for(request, "moderation:picture", public_id=file.public_id, position=at, size=size),
            each.width,
            each.height,
        )
        for at, each in enumerate(found)
    )
    gone = bool(found) and not (file.subject and file.subject.pictures)
    return Exhibition(pictures, covered=not _is_clear(file), kept=gone)


async def how_many(file: CaseFile) -> int:
    """Pictures that looking at a case uncovers; also of what is sealed until then."""
    exhibits = reportable.of(file.kind).exhibits
    one = int(file.attached is not None and file.attached.kind == "photo")
    if exhibits is None:
        return one
    shown = await exhibits.shown(file.about)
    subject = file.subject if shown else await subject_queries.for_case(file.kind, file.about)
    return one + len(shown or (subject.pictures if subject else ()))


async def picture(request: Request) -> Response:
    """One picture of a case, for its desk. Larger than a stamp only for who looks, and of what is sealed not even that."""
    viewer, params = viewer_of(request), request.path_params
    file = await case_queries.case_file(viewer, params["public_id"])
    found, size = await _named(file), params["size"]
    at = params["position"]
    if at >= len(found) or size not in (("small", "large") if _is_clear(file) else ("small",)):
        raise NotFound
    return await serving.response(resources_of(request), found[at].name, size)


async def attached(request: Request) -> Response:
    """The file of a message that was reported, for who looks."""
    file = await case_queries.case_file(viewer_of(request), request.path_params["public_id"])
    files = reportable.of(file.kind).files
    if files is None or file.attached is None or not _is_clear(file):
        raise NotFound
    one = await files.read(resources_of(request), file.attached)
    return Response(one.data, headers=one.headers)
