"""Writes of digests, step by step, each a chore that does a bounded amount of work at a time.

Requests that nobody answered are spread among those who fit them; what waits for somebody is noted by one statement for each kind;
in the evening everything noted for a reader is settled in one transaction together with the mail in the outbox. So each thing is told
once, whatever stops in between, and there is one mail a day: what is noted after the evening began is for the next day.
"""

from jobtease import clock
from jobtease.accounts import queries as accounts
from jobtease.accounts.models import Account
from jobtease.accounts.states import MEMBER
from jobtease.audience import Visibility
from jobtease.data import raw_sql, transactions
from jobtease.digests import mails, waiting
from jobtease.digests.models import DigestItem, DigestRound, Kind
from jobtease.digests.schedule import edition_of, is_open
from jobtease.helping.models import HelpRequest, RequestState
from jobtease.mail import outbox
from jobtease.matching import digest_queries
from jobtease.mutes import shown_to
from jobtease.notices.actions import KEPT
from jobtease.resources import Resources
from jobtease.web.unsubscribe_links import MailKind

HELPERS_A_DAY = 20
"""Of those who fit a request, the best so many hear of it in one edition; next day it's the turn of others."""
LOOKED_AT = 60
"""Of how many who fit best those are taken."""
REQUESTS_AT_ONCE = 50
READERS_AT_ONCE = 200
ITEMS_AT_ONCE = 1000

_TO_SPREAD = """
SELECT r.id, r.public_id, r.state, r.visibility, r.offer_count
FROM (SELECT id, request_id FROM digest_round WHERE edition < ? ORDER BY edition, id LIMIT ?) d
JOIN help_request r ON r.id = d.request_id
"""


async def spread_due(_resources: Resources) -> int:
    """Find people for requests that nobody has answered, once for each edition; how many requests. A chore."""
    edition = edition_of(clock.now())
    rows = await raw_sql.fetch(_TO_SPREAD, raw_sql.stored(edition), REQUESTS_AT_ONCE)
    for row in rows:
        if row["state"] != RequestState.OPEN:
            await _leave(row["id"])  # when it is asked again there is an event
        elif row["visibility"] != Visibility.SHOWN or row["offer_count"]:
            await _keep(row["id"], row["public_id"], [])
        else:
            await _note_helpers(row["id"], row["public_id"])
    return len(rows)


@transactions.atomic
async def _leave(request_id: int) -> None:
    if not await HelpRequest.filter(id=request_id, state=RequestState.OPEN).exists():
        await DigestRound.filter(request_id=request_id).delete()


async def _note_helpers(request_id: int, public_id: str) -> None:
    told = DigestItem.filter(subject=public_id, kind=Kind.FITS)
    besides = [int(str(each)) for each in await told.values_list("account_id", flat=True)]
    found = await digest_queries.helpers_to_tell(public_id, LOOKED_AT, besides=besides)
    full = await _have_enough(found)
    unasked = [each for each in found if each not in full]
    later = [each for each in found if 0 < full.get(each, 0) < mails.MOST_THAT_FIT]
    chosen: list[int] = []
    for account_id in [*unasked, *later]:  # who has nothing in this edition comes before who has
        if len(chosen) == HELPERS_A_DAY:
            break
        if await _may_see(account_id, request_id):
            chosen.append(account_id)
    await _keep(request_id, public_id, chosen)


async def _have_enough(account_ids: list[int]) -> dict[int, int]:
    """How many requests wait to be told to each of these people; nobody without any."""
    waiting_for = DigestItem.filter(account_id__in=account_ids, kind=Kind.FITS, settled_at=None)
    counted: dict[int, int] = {}
    for account_id in await waiting_for.values_list("account_id", flat=True) if account_ids else ():
        counted[int(str(account_id))] = counted.get(int(str(account_id)), 0) + 1
    return counted


async def _may_see(account_id: int, request_id: int) -> bool:
    viewer = await accounts.member(account_id)
    return viewer is not None and await HelpRequest.filter(shown_to(viewer, asked=True), id=request_id).exists()


@transactions.atomic
async def _keep(request_id: int, public_id: str, chosen: list[int]) -> None:
    """The round and who was found in it, unless another process was first."""
    edition = edition_of(clock.now())
    if not await DigestRound.filter(request_id=request_id, edition__lt=edition).update(edition=edition):
        return
    request = await HelpRequest.get(id=request_id)
    since = request.opened_at or request.created_at
    items = [
        DigestItem(account_id=each, kind=Kind.FITS, subject=public_id, since=since, edition=edition) for each in chosen
    ]
    await DigestItem.bulk_create(items, ignore_conflicts=True)


async def note_due(_resources: Resources) -> int:
    """Note what waits for people, of each kind a page; how much was new. A chore."""
    return sum([await _note(kind) for kind in waiting.SOURCES])


@transactions.atomic
async def _note(kind: Kind) -> int:
    now = clock.now()
    sql, values = waiting.statement(kind, now, edition_of(now))
    return await raw_sql.execute(sql, *values)


async def send_due(_resources: Resources) -> int:
    """Queue the digests of this evening, those who wait longest first; how many. A chore."""
    now = clock.now()
    if not is_open(now):
        return 0
    due = DigestItem.filter(settled_at=None, edition__lte=clock.local(now).date()).order_by("edition", "id")
    ids = dict.fromkeys(await due.limit(ITEMS_AT_ONCE).values_list("account_id", flat=True))
    return sum([await _queue(int(str(each))) for each in list(ids)[:READERS_AT_ONCE]])


@transactions.atomic
async def _queue(account_id: int) -> bool:
    """Settle what is noted for somebody and mail it: once, whoever else is at it. Who doesn't want it isn't mailed."""
    now = clock.now()
    today = clock.local(now).date()
    mine = DigestItem.filter(account_id=account_id, settled_at=None, edition__lte=today)
    ids = [
        item.id for item in await mine.order_by("id").select_for_update()
    ]  # asked for values, Tortoise forgets the lock
    if not ids or not await mine.filter(id__in=ids).update(settled_at=now):
        return False
    reader = await Account.filter(MEMBER.q(), id=account_id).first()
    if reader is None or MailKind.DIGEST not in reader.mails:
        return False
    details = {"account": account_id, "items": ids}
    await outbox.queue(
        f"digest:{account_id}:{today}",
        reader.email,
        mails.KIND,
        details,
        account_id,
        priority=outbox.Priority.TODAY,
    )
    return True


@transactions.atomic
async def erase_past() -> int:
    """Delete what was noted three months ago; how many. A chore."""
    return await DigestItem.filter(noted_at__lt=clock.now() - KEPT).delete()
