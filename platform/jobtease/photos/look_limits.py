"""Rate limit on looking at photos of others: enough for who helps, too few for who collects (scraping).

What counts is another photo, not another size or another look at the same one. Moderators look at what they answer for.
"""

from contextlib import suppress
from datetime import timedelta

from jobtease import clock
from jobtease.accounts.models import Account
from jobtease.audience import Viewer
from jobtease.data import faults, raw_sql, transactions
from jobtease.errors import TooMany
from jobtease.photos.models import Owner, PhotoLook
from jobtease.words.translations import _

A_DAY = 200
"""Photos of others in 24 hours."""
OF_A_NEWCOMER = 40
"""Who came to help sees some ten outfits; who came to collect needs a mailbox for every forty photos."""
FIRST_DAYS = timedelta(days=3)
PERIOD = timedelta(days=1)
FIND = """
SELECT p.id, CASE WHEN EXISTS (SELECT 1 FROM photo_look l WHERE l.photo_id = p.id AND l.account_id = ?)
  THEN 1 ELSE 0 END AS is_known
FROM photo p WHERE p.name = ?
"""


async def note(viewer: Viewer, name: str) -> None:
    """The viewer, who may see this photo of somebody else, looks at it. Raises TooMany when it would be one more than a day allows."""
    if not viewer.is_member:
        return
    found = await raw_sql.fetch_inline(FIND, viewer.id, name)
    if found and not found[0]["is_known"]:
        with suppress(faults.IntegrityError):  # destroyed at this moment: there is nothing to look at
            await _count(viewer, found[0]["id"])


@transactions.atomic
async def _count(viewer: Viewer, photo_id: int) -> None:
    now = clock.now()
    # The account first: of several looks at the same moment the second waits here, and then counts the first.
    account = await Account.filter(id=viewer.id).select_for_update().first()
    if account is None:
        return
    most = OF_A_NEWCOMER if account.joined_at > now - FIRST_DAYS else A_DAY
    looks = PhotoLook.filter(account_id=viewer.id, looked_at__gt=now - PERIOD)
    if await looks.count() >= most:
        oldest = await looks.order_by("-looked_at").offset(max(most - 1, 0)).first()
        again = ((oldest.looked_at if oldest else now) + PERIOD - now).total_seconds()
        raise TooMany(
            _("You looked at many photos of others today. Tomorrow you can look at more."),
            retry_after=max(1, int(again) + 1),
        )
    await raw_sql.execute(
        "INSERT INTO photo_look (photo_id, account_id, looked_at) VALUES (?, ?, ?) ON CONFLICT (photo_id, account_id) DO NOTHING",
        photo_id,
        viewer.id,
        raw_sql.stored(now),
    )


async def how_many_looked(owner: Owner) -> int:
    """To how many members the photos of a thing were shown, a small one in a list included."""
    sql = f"SELECT count(DISTINCT l.account_id) AS n FROM photo_look l JOIN photo p ON p.id = l.photo_id WHERE p.{owner.column} = ?"
    return int((await raw_sql.fetch(sql, owner.id))[0]["n"])
