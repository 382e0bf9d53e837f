"""Writes of known helpers (vetting): a municipality says what it knows of somebody and takes it back; the helper has it removed."""

from collections.abc import Sequence
from datetime import date

from jobtease import clock
from jobtease.accounts.events import AccountEvent, KnownGiven
from jobtease.accounts.messages import KNOWN, KNOWN_ENDED
from jobtease.accounts.models import Account, KnownAs, KnownHelper
from jobtease.accounts.trust import known_helpers
from jobtease.accounts.trust.known_helpers import Helper
from jobtease.audience import SETTLES, Viewer
from jobtease.data import raw_sql, transactions
from jobtease.errors import Forbidden
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.words.translations import _

_SAY = """
INSERT INTO known_helper (account_id, kind, municipality, seen_on, until, given_by_id, given_at) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (account_id, kind) DO UPDATE SET municipality = excluded.municipality, seen_on = excluded.seen_on, until = excluded.until,
  given_by_id = excluded.given_by_id, given_at = excluded.given_at
"""


@event_log.action
async def give(viewer: Viewer, public_id: str, kinds: Sequence[KnownAs], seen_on: date, until: date) -> Helper:
    """A moderator says what their municipality knows of somebody who lives there. What it said of the same before is replaced.

    Raises NotFound for who doesn't live in the viewer's jurisdiction, Forbidden for another account of the viewer's.
    """
    helper = await known_helpers.helper_for(viewer, public_id)
    mine = await Account.get(id=viewer.id)
    if mine.mailbox and mine.mailbox == helper.mailbox:
        raise Forbidden(_("This is another account of yours. A colleague does this."))
    days = [raw_sql.stored(each) for each in (seen_on, until)]
    for kind in kinds:
        said = (helper.id, kind.value, helper.municipality, *days, viewer.id, raw_sql.stored(clock.now()))
        await raw_sql.execute(_SAY, *said)
        event_log.record(
            AccountEvent.HELPER_KNOWN,
            helper.public_id,
            actor=viewer.id,
            municipality=helper.municipality,
            facts=KnownGiven(kind=kind, until=until.isoformat()),
        )
    key = f"known:{helper.id}:{clock.now().timestamp():.6f}"
    await notices.tell(key, helper.id, KNOWN, ("known", ""), place=helper.place)
    return helper


@event_log.action
async def end(viewer: Viewer, public_id: str) -> Helper:
    """A moderator takes back all that is known of somebody who lives in their jurisdiction. A second time nothing changes.

    Raises NotFound for who doesn't live there.
    """
    helper = await known_helpers.helper_for(viewer, public_id)
    if await _remove(helper.id, helper.public_id, helper.municipality, actor=viewer.id):
        key = f"unknown:{helper.id}:{clock.now().timestamp():.6f}"
        await notices.tell(key, helper.id, KNOWN_ENDED, ("known", ""), place=helper.place)
    return helper


@event_log.action
async def remove_mine(viewer: Viewer) -> None:
    """A helper has all that is known of them removed. A second time nothing changes."""
    await _remove(viewer.id, viewer.public_id, viewer.municipality, actor=viewer.id)


async def _remove(account_id: int, public_id: str, municipality: str, actor: int) -> bool:
    if not await KnownHelper.filter(account_id=account_id).delete():
        event_log.no_change()
        return False
    event_log.record(AccountEvent.HELPER_KNOWN_ENDED, public_id, actor=actor, municipality=municipality)
    return True


_MOVED = """
DELETE FROM known_helper WHERE id IN (
  SELECT k.id FROM known_helper k JOIN account a ON a.id = k.account_id
  WHERE k.municipality <> a.municipality_id AND NOT EXISTS (
    SELECT 1 FROM former_home h WHERE h.account_id = k.account_id AND h.municipality = k.municipality AND h.left_at > ?))
"""


@transactions.atomic
async def erase_past() -> None:
    """Delete what is said no longer: its day is past, or its helper moved and that was no slip. A chore; neither counted any more."""
    await KnownHelper.filter(until__lt=clock.local(clock.now()).date()).delete()
    await raw_sql.execute(_MOVED, raw_sql.stored(clock.now() - SETTLES))
