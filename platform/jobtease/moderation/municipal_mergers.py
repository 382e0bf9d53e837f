"""Municipal merger: everything that is responsibility of the old municipality becomes that of the new one.

One thing or person a transaction, so nobody waits for a lock; what stops halfway goes on at the next round. First whoever lives or
lived there counts as from both, then things go, then mandates and people: at no moment somebody sees what an author keeps from her
own municipality. What she once kept from people of the old one is from then on kept from those of the new one too.
"""

from collections.abc import Awaitable, Callable
from typing import Any

from tortoise.expressions import F, Q

from jobtease import clock, reportable
from jobtease.accounts import homes
from jobtease.accounts.mandates import actions as mandate_actions
from jobtease.accounts.models import Account
from jobtease.audience import FormerHome
from jobtease.conversations.models import Conversation
from jobtease.events import event_log
from jobtease.moderation.events import Merged, ModerationEvent, ThingMerged
from jobtease.moderation.house_rules import actions as house_rules
from jobtease.moderation.models import Case
from jobtease.moderation.phrases.models import RulePhrase
from jobtease.regions import queries as regions
from jobtease.regions import successors
from jobtease.regions.coarse import coarse
from jobtease.reportable import Reportable
from jobtease.resources import Resources

PAGE = 200

Step = Callable[[int, str, str], Awaitable[bool]]


async def carry_out(resources: Resources) -> int:
    """Carry out every merger whose day has come; how many things and people went along. A chore."""
    gone = successors.ended()
    return sum([await _merge(code, successors.successor(code, gone)) for code in sorted(gone)])


async def _merge(old: str, new: str) -> int:
    """Of one municipality. Done when a whole round found nothing; from then on only people are looked for."""
    is_done = await event_log.latest(ModerationEvent.MERGER_DONE, old) is not None
    if (
        is_done
        and not await Account.filter(municipality_id=old).exists()
        and not await mandate_actions.named(old).exists()
        and not await RulePhrase.filter(municipality=old).exists()
    ):
        return 0
    await _each(Account.filter(municipality_id=old), homes.expect_merger, old, new)
    await _each(FormerHome.filter(municipality=old), _remember, old, new)
    moved = await _things(old, new)
    moved += await _each(mandate_actions.named(old), _mandate, old, new)
    moved += await _each(Account.filter(municipality_id=old), _person, old, new)
    moved += await _each(RulePhrase.filter(municipality=old), _phrase, old, new)
    moved += await house_rules.merge(old, new)
    moved += await _things(old, new)  # what was posted meanwhile
    moved += await _each(FormerHome.filter(municipality=old), _remove, old, new)
    if not moved and not is_done:
        await _finish(old, new)
    return moved


async def _things(old: str, new: str) -> int:
    moved = 0
    for about in reportable.registered():
        if about.is_post:
            posts: Any = about.model
            moved += await _each(posts.filter(municipality=old), _post_of(about), old, new)
    moved += await _each(Conversation.filter(municipality=old), _conversation, old, new)
    return moved + await _each(Case.filter(Q(municipality=old) | Q(reaches=old)), _case, old, new)


async def _each(rows: Any, step: Step, old: str, new: str) -> int:
    """Do it for each of these rows, by the primary key in pages; for how many it was done."""
    done = last = 0
    while ids := await rows.filter(id__gt=last).order_by("id").limit(PAGE).values_list("id", flat=True):
        for row_id in ids:
            done += await step(row_id, old, new)
        last = ids[-1]
    return done


async def _person(account_id: int, old: str, new: str) -> bool:
    return await homes.merge(account_id, old, new, (_name(old), _name(new)))


async def _mandate(mandate_id: int, old: str, new: str) -> bool:
    return await mandate_actions.merge(mandate_id, old, new, (_name(old), _name(new)))


def _name(code: str) -> str:
    known = regions.by_code(code)
    ended = successors.mergers().get(code)
    return ended.name if ended else known.called if known else code


def _post_of(about: Reportable) -> Step:
    model: Any = about.model

    @event_log.action
    async def post(row_id: int, old: str, new: str) -> bool:
        place, row = regions.by_code(new), await model.get_or_none(id=row_id)
        changes: dict[str, Any] = {"municipality": new}
        if place is not None:
            changes["labour_region"] = place.labour_region
        if row is not None and hasattr(row, "latitude"):
            point = coarse(new, row.latitude, row.longitude)
            changes |= {"latitude": point.lat, "longitude": point.lon}
        there = model.filter(id=row_id, municipality=old)
        if row is None or not await there.update(version=F("version") + 1, **changes):
            event_log.no_change()
            return False
        if about.merged:
            await about.merged(row, changes)
        event_log.record(
            ModerationEvent.THING_MERGED, row.public_id, facts=ThingMerged(kind=about.kind, was=old, in_=new)
        )
        return True

    return post


@event_log.action
async def _conversation(row_id: int, old: str, new: str) -> bool:
    if not await Conversation.filter(id=row_id, municipality=old).update(municipality=new):
        event_log.no_change()
        return False
    talk = await Conversation.get(id=row_id)
    event_log.record(
        ModerationEvent.THING_MERGED, talk.public_id, facts=ThingMerged(kind="conversation", was=old, in_=new)
    )
    return True


@event_log.action
async def _case(row_id: int, old: str, new: str) -> bool:
    """Open and closed ones: what was decided stays with who answers for it."""
    case = await Case.filter(id=row_id).select_for_update().first()
    if case is None or old not in (case.municipality, case.reaches):
        event_log.no_change()
        return False
    municipality, reaches = (new if code == old else code for code in (case.municipality, case.reaches))
    await Case.filter(id=row_id).update(municipality=municipality, reaches="" if reaches == municipality else reaches)
    event_log.record(ModerationEvent.CASE_MERGED, case.public_id, municipality=municipality, facts=Merged(was=old))
    return True


@event_log.action
async def _phrase(row_id: int, old: str, new: str) -> bool:
    """It is looked for in all of the new one, and holds nothing: on those posts nobody tried it. One that is looked for there already
    ends."""
    there = RulePhrase.filter(id=row_id, municipality=old)
    phrase = await there.first()
    if phrase is None:
        event_log.no_change()
        return False
    known = RulePhrase.filter(municipality=new, phrase=phrase.phrase, ended_at=None)
    ended = clock.now() if phrase.ended_at is None and await known.exists() else phrase.ended_at
    if not await there.update(municipality=new, ended_at=ended, holds=False):
        event_log.no_change()
        return False
    event_log.record(ModerationEvent.PHRASE_MERGED, phrase.public_id, municipality=new, facts=Merged(was=old))
    return True


@event_log.action
async def _remember(row_id: int, old: str, new: str) -> bool:
    """Who moved away from the old one moved away from the new one as well, at the same moment."""
    row = await FormerHome.get_or_none(id=row_id)
    if (
        row is None
        or await FormerHome.filter(account_id=row.account_id, municipality=new, left_at__gte=row.left_at).exists()
    ):
        event_log.no_change()
        return False
    await FormerHome.create(account_id=row.account_id, municipality=new, left_at=row.left_at)
    event_log.record(ModerationEvent.MERGER_REMEMBERED, new, facts=Merged(was=old))
    return True


@event_log.action
async def _remove(row_id: int, old: str, new: str) -> bool:
    """The old one needs no memory any more: nothing of it is left, and whoever lived there is remembered as from the new one."""
    if not await FormerHome.filter(id=row_id, municipality=old).delete():
        event_log.no_change()
        return False
    event_log.record(ModerationEvent.MERGER_FORGOTTEN, new, facts=Merged(was=old))
    return True


@event_log.action
async def _finish(old: str, new: str) -> None:
    event_log.record(ModerationEvent.MERGER_DONE, old, municipality=new)
