"""Photos of an outfit as evidence in a case, and known again when they come back: what photos/ must know of outfits for it."""

from tortoise.expressions import F

from jobtease.outfits.models import Outfit, photos_of
from jobtease.photos.evidence import Evidence
from jobtease.photos.models import Owner
from jobtease.photos.recognition import Recognition


async def _find(public_id: str) -> Owner | None:
    outfit = await Outfit.filter(public_id=public_id).first()
    return photos_of(outfit.id) if outfit else None


async def _lock(public_id: str) -> Owner | None:
    locked = await Outfit.filter(public_id=public_id, destroyed_at=None).update(version=F("version"))
    return await _find(public_id) if locked else None


EVIDENCE = Evidence(_lock)
RECOGNITION = Recognition(_find)
