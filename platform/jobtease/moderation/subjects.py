"""The things that can be reported, held and decided about: how their visibility is read and changed.

Which kinds there are stands in each feature's reportable.py. How they are read stands in subject_queries.py.
"""

from typing import Any

from tortoise.expressions import F

from jobtease import clock, reportable
from jobtease.audience import Visibility


async def visibility_of(kind: str, public_id: str) -> Visibility | None:
    """As it is now; None when the thing is gone, or is nothing that others see."""
    model: Any = reportable.of(kind).model
    if "visibility" not in model._meta.fields_map:
        return None
    row = await model.filter(public_id=public_id).only("id", "visibility").first()
    return row.visibility if row else None


async def change_visibility(kind: str, public_id: str, before: Visibility, after: Visibility) -> bool:
    """Change it within the open transaction, and make ready-made cards stale. False when it was no longer `before`."""
    about = reportable.of(kind)
    query: Any = about.model
    version = {"version": F("version") + 1} if about.is_post else {}
    since = {"public_at": clock.now()} if about.in_feeds and after is Visibility.SHOWN else {}
    if not await query.filter(public_id=public_id, visibility=before).update(visibility=after, **version, **since):
        return False
    if about.copied:
        await about.copied(public_id)
    return True
