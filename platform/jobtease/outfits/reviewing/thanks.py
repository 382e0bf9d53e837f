"""Thanks taken back don't count: what the track record of their helper loses by it (accounts/trust/track_record.py)."""

from datetime import datetime

from jobtease.accounts.models import Thanks
from jobtease.data import raw_sql
from jobtease.outfits.models import Feedback

_REQUESTS = """
SELECT min(r.thanked_at) AS at FROM help_request r JOIN offer o ON o.request_id = r.id AND o.state = 'accepted'
WHERE r.author_id = ? AND o.author_id = ?
"""


async def withdraw(helper_id: int, asker_id: int, helped_at: datetime | None) -> None:
    """The asker no longer says that anything helped of what was marked at `helped_at`. Within the open transaction.

    Two people count once, from the first thank-you on: one before this stays, and after this the earliest that still holds is the first.
    """
    if helped_at is None:
        return
    counts = Thanks.filter(helper_id=helper_id, asker_id=asker_id, first_at__gte=helped_at)
    marks = Feedback.filter(author_id=helper_id, outfit__author_id=asker_id, helped_at__isnull=False)
    found = [row["helped_at"] for row in await marks.order_by("helped_at").limit(1).values("helped_at")]
    (row,) = await raw_sql.fetch(_REQUESTS, asker_id, helper_id)
    if row["at"]:
        found.append(raw_sql.as_moment(row["at"]))
    if found:
        await counts.update(first_at=min(found))
    else:
        await counts.delete()
