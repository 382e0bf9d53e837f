"""The bytes of a photo as an answer: for who was found to see it, and leaving no copy behind."""

from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.photos.files import SIZES, file_name
from jobtease.pictures.processing import MEDIA_TYPE
from jobtease.resources import Resources

GONE_AT_ONCE = {"Cache-Control": "private, no-store", "Content-Type": MEDIA_TYPE}
"""No copy outlives the page: a photo that is taken back must not lie in somebody's browser."""


async def response(resources: Resources, name: str, size: str) -> Response:
    """One size of a photo, whoever asks: that is for the caller. Raises NotFound for a size or a file that isn't there."""
    if size not in SIZES:
        raise NotFound
    try:
        data = await resources.storage.read(file_name(name, size))
    except FileNotFoundError:
        raise NotFound from None
    return Response(data, headers=GONE_AT_ONCE)
