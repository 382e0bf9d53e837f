"""Direct requests: somebody who says to help is asked by name, can answer, or say "not this time".

The request stays what it is, for its whole audience: nobody is asked in private, moderators read along as always, and no answer depends
on one person. What keeps it from being a way to pester somebody: only who helps, whose profile the asker sees and who sees the request;
three people for a request and a day; nobody is told more often in a week than they want, nor twice in a month by the same asker,
whatever came of it. The limits count what somebody was told and hold again at that moment: what was asked in drafts costs nobody
anything. A notice holds no word that the asker wrote.
Locks are taken in one order: accounts, the profile of who is asked, the request.
"""

from collections.abc import Sequence

from tortoise.expressions import Q

from jobtease import blocks, clock
from jobtease.accounts import queries as accounts
from jobtease.accounts.trust import known_helpers
from jobtease.audience import Viewer, Visibility, seen_by
from jobtease.data import transactions
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.helping import queries, states
from jobtease.helping.direct_requests.queries import QUIET, is_named, refusal_of, unseen, would_see
from jobtease.helping.events import HelpingEvent, OfHelper
from jobtease.helping.messages import ASKED
from jobtease.helping.models import SEATS, AskedPerson, AskedState, HelpRequest, Offer, RequestState
from jobtease.helping.offering.first_contact_queries import no_strangers
from jobtease.notices import actions as notices
from jobtease.profiles import queries as profiles
from jobtease.profiles.queries import Helper
from jobtease.words.translations import _


async def begin(viewer: Viewer, person: str) -> Helper:
    """First thing in the transaction of a request with which this person is asked: locks, and whether it can be.

    Raises NotFound as `can_ask`, and Invalid when it can't be now.
    """
    helper = await profiles.helper_for(viewer, person)
    await blocks.hold_together(viewer.id, helper.id)
    await profiles.lock(helper.id)
    if refusal := await refusal_of(viewer.id, helper):
        raise Invalid(refusal)
    return helper


async def ask_with(viewer: Viewer, public_id: str, helper: Helper) -> None:
    """Ask who `begin` found, with a request of the viewer's. Within the same transaction, the request locked or new.

    Once more changes nothing.

    Raises Invalid when they won't see it as it is meant, or three people were asked with it.
    """
    request = await HelpRequest.get(public_id=public_id)
    if await AskedPerson.filter(request_id=request.id, account_id=helper.id).exists():
        return
    meant = request.meant_for if request.state is RequestState.DRAFT else request.audience
    if not await would_see(viewer, helper.id, meant):
        raise Invalid(audience=unseen(helper.nickname))
    await check_known(helper.id, helper.nickname, request.municipality, needs_known=request.needs_known)
    taken = set(await AskedPerson.filter(request_id=request.id).values_list("seat", flat=True))
    free = [seat for seat in range(SEATS) if seat not in taken]
    if not free:
        raise Invalid(_("You asked three people with this question. Others see it as well, and can answer."))
    await AskedPerson.create(request_id=request.id, account_id=helper.id, seat=free[0])
    event_log.record(HelpingEvent.PERSON_ASKED, request.public_id, actor=viewer.id, facts=OfHelper(helper=helper.id))


async def check_known(account_id: int, name: str, municipality: str, *, needs_known: bool) -> None:
    """Raises Invalid for somebody who may not answer what is only for people whom this municipality knows."""
    if needs_known and not await known_helpers.is_known(account_id, municipality):
        words = _("Your municipality doesn't know {name}. Take this tick away, or ask somebody else.")
        raise Invalid(needs_known=words.format(name=name))


@event_log.action
async def ask_person(viewer: Viewer, public_id: str, person: str) -> None:
    """Ask this person with a request that is there: a draft, or an open one. Somebody who was asked already is not asked again.

    Raises NotFound for somebody else's request and as `can_ask`, Conflict when it isn't open any more or they can't be asked with it.
    """
    mine = HelpRequest.filter(states.KEPT.q(), public_id=public_id, author_id=viewer.id)
    request = await mine.first()
    if request is None:
        raise NotFound
    if await is_named(request.id, person):
        event_log.no_change()
        return
    try:
        helper = await begin(viewer, person)
        there = mine.filter(states.EDITABLE.q())
        if await there.select_for_update().first() is None:
            raise Conflict(_("This request is no longer open: you chose somebody already, or its time was up."))
        await ask_with(viewer, public_id, helper)
    except Invalid as refusal:
        raise Conflict(refusal.message) from refusal


@event_log.action
async def withdraw(viewer: Viewer, public_id: str, person: str) -> None:
    """The asker doesn't ask this person after all. A second time nothing changes. Raises NotFound, Conflict when they said no already."""
    mine = AskedPerson.filter(request__public_id=public_id, request__author_id=viewer.id, account__public_id=person)
    one = await mine.filter(blocks.none_with(viewer.id, "account_id")).first()
    if one is None:
        raise NotFound
    if one.state is AskedState.TAKEN_BACK:
        event_log.no_change()
        return
    if not await AskedPerson.filter(id=one.id, state=AskedState.ASKED).update(state=AskedState.TAKEN_BACK):
        raise Conflict(_("This person answered already."))
    await _untell([one.account_id], public_id)
    event_log.record(HelpingEvent.PERSON_NOT_ASKED, public_id, actor=viewer.id, facts=OfHelper(helper=one.account_id))


@event_log.action
async def not_this_time(viewer: Viewer, public_id: str) -> None:
    """Who is asked says no, without a reason. A second time nothing changes. Raises NotFound, Conflict for who offered help."""
    request = await queries.request_for(viewer, public_id)
    one = await AskedPerson.filter(request_id=request.id, account_id=viewer.id, told_at__isnull=False).first()
    if one is None or one.state is AskedState.TAKEN_BACK:
        raise NotFound
    if one.state is AskedState.DECLINED:
        event_log.no_change()
        return
    if await Offer.filter(states.STANDS.q(), request_id=request.id, author_id=viewer.id).exists():
        raise Conflict(_("You offered help with this. You can take your offer back."))
    if not await AskedPerson.filter(id=one.id, state=AskedState.ASKED).update(state=AskedState.DECLINED):
        raise NotFound  # taken back at this moment
    await notices.settle(viewer, ("request", public_id))
    event_log.record(HelpingEvent.PERSON_DECLINED, public_id, actor=viewer.id, facts=OfHelper(helper=viewer.id))


async def part(blocker: int, blocked: int) -> None:
    """Within the open transaction, after a block: neither asks the other any more.

    Whom the blocker asked still counts as asked: a block and its end are no way to ask again.
    """
    by_blocker = AskedPerson.filter(account_id=blocked, request__author_id=blocker).values_list("id", flat=True)
    await AskedPerson.filter(id__in=list(await by_blocker)).update(state=AskedState.TAKEN_BACK)
    by_blocked = AskedPerson.filter(account_id=blocker, request__author_id=blocked).values_list("id", flat=True)
    await AskedPerson.filter(id__in=list(await by_blocked)).delete()


async def protect(account_id: int) -> None:
    """Within the open transaction, after somebody said to be 16 or 17: what strangers asked them directly is no news any more."""
    person = await accounts.member(account_id)
    if person is None or not person.is_young:
        return
    asked = AskedPerson.filter(states.ASKED.q(), account_id=account_id).order_by("id")
    rows = {
        str(request): int(str(by))
        for request, by in await asked.values_list("request__public_id", "request__author_id")
    }
    familiar = await no_strangers(person, {*rows.values()})
    for request, by in rows.items():
        if by not in familiar:
            await notices.remove(account_id, ("request", request), (ASKED,))


async def _untell(account_ids: Sequence[int], public_id: str) -> None:
    """Who didn't read yet that they were asked, needn't any more: the mail about it that still waits isn't sent either."""
    for account_id in account_ids:
        await notices.remove(account_id, ("request", public_id), (ASKED,), unseen=True)


async def untell_all(public_id: str) -> None:
    """Within the open transaction: the request isn't there any more for who was asked with it."""
    asked = AskedPerson.filter(request__public_id=public_id, told_at__isnull=False)
    await _untell([int(str(one)) for one in await asked.values_list("account_id", flat=True)], public_id)


async def follow(public_id: str) -> None:
    """Within the open transaction: tell those for whom a request is there now, and take back what was told of one that isn't.

    What is over asks nobody, also when it is opened again.
    """
    asked = AskedPerson.filter(request__public_id=public_id, state=AskedState.ASKED).order_by("seat")
    people = [int(str(one)) for one in await asked.values_list("account_id", flat=True)]
    request = await HelpRequest.get_or_none(public_id=public_id) if people else None
    if request is None:
        return
    await blocks.queue_up(request.author_id, *people)
    for account_id in people:
        await profiles.lock(account_id)
    request = await HelpRequest.filter(id=request.id).select_for_update().first()
    if request is None or request.state is RequestState.DRAFT:
        return
    if not states.EDITABLE.holds(request):
        await untell_all(public_id)
        await asked.update(state=AskedState.TAKEN_BACK)
        return
    asker = await accounts.member(request.author_id)
    for one in await asked:
        person = await accounts.member(one.account_id)
        is_there = person and asker and await HelpRequest.filter(seen_by(person, asked=True), id=request.id).exists()
        if one.told_at and not is_there:
            await _untell([one.account_id], public_id)
        elif one.told_at is None and asker and person and request.visibility is Visibility.SHOWN:
            await _tell(asker, person, request, one)


async def _tell(asker: Viewer, person: Viewer, request: HelpRequest, one: AskedPerson) -> None:
    mine = AskedPerson.filter(id=one.id, state=AskedState.ASKED, told_at=None)
    helper = await profiles.helper_or_none(asker, person.public_id)
    if (
        helper is None
        or await refusal_of(asker.id, helper)
        or not await would_see(asker, helper.id, request.audience)
        or (request.needs_known and not await known_helpers.is_known(helper.id, request.municipality))
    ):
        await mine.update(state=AskedState.MISSED)  # they don't help any more, were asked often enough, or don't see it
    elif await mine.update(told_at=clock.now()):
        key = f"asked:{request.public_id}:{person.id}"
        await notices.tell(key, person.id, ASKED, ("request", request.public_id), about=asker.id)


@transactions.atomic
async def erase_past() -> int:
    """Forget who was asked with a request that is over, once the same two may be brought together again; how many. A chore."""
    since = clock.now() - QUIET
    old = AskedPerson.filter(Q(told_at__lt=since) | Q(told_at=None, asked_at__lt=since))
    over = old.filter(~states.UNDER_WAY.q("request__"))
    ids = await over.order_by("id").limit(1000).values_list("id", flat=True)
    return await AskedPerson.filter(id__in=list(ids)).delete()
