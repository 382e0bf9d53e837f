"""Undo window of ten seconds: an answer is a pending row, and given when it is due, before which nobody hears of it.

What is pending changes nothing that anybody else reads. A chore gives what is due, or its actor does by asking for the page: the row is
deleted in the transaction of the answer itself, so it is given once, whichever process comes first, and nothing is lost at a restart.
What happened in between counts: an offer that was taken back, a block, a moderator. Then the answer fails, and its actor reads so.
Locks are taken in one order: accounts, the request, its pending answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from tortoise.expressions import Q

from jobtease import blocks, clock
from jobtease.accounts import queries as accounts
from jobtease.audience import Viewer
from jobtease.data import transactions
from jobtease.errors import Conflict, Forbidden, NotFound
from jobtease.events import event_log
from jobtease.helping import state_words
from jobtease.helping.events import HelpingEvent, OfAnswer
from jobtease.helping.models import Answer, HelpRequest, Offer, OfferState, PendingAnswer
from jobtease.helping.offering import actions
from jobtease.words.translations import _

LASTS = timedelta(seconds=10)
KEPT = timedelta(days=1)
"""So long an answer that failed stands on the page."""
AT_ONCE = 500
ATTEMPTS = 5
"""To keep an answer to what others change at the same moment."""
REFUSED = (Conflict, Forbidden, NotFound)


@dataclass(frozen=True)
class Intention:
    """An answer to a request: which offer is chosen or declined, or what is said of the help."""

    kind: Answer
    request: str
    offer: str = ""
    says: str = ""

    @property
    def about(self) -> str:
        """Public id of what has one pending answer of somebody at a time: an offer that is declined, else the request."""
        return self.offer if self.kind is Answer.DECLINE else self.request


@dataclass(frozen=True)
class Pending:
    """An answer of the viewer's: not given yet, or failed. `about` names it; `offer` is a public id, or empty."""

    about: str
    kind: Answer
    offer: str
    says: str
    failed: bool
    to: str = ""
    """Name of who made the offer that is chosen or declined."""


@dataclass(frozen=True)
class Stands:
    """How a request stands for who answered a moment ago: `final`, a choice or an ending, and how many offers were said no to."""

    final: Pending | None
    declined: int

    def offers_left(self, offers: int) -> int:
        """To choose from."""
        return max(offers - self.declined, 0)

    def state(self, name: str) -> state_words.State | None:
        """What the viewer reads of the final answer. `name` of the other one, where the answer names nobody."""
        return state_words.answered(self.final.kind, self.final.says, self.final.to or name) if self.final else None


def stands(pending: Sequence[Pending]) -> Stands:
    """Of what can still be undone on one request; what failed changed nothing."""
    going = [one for one in pending if not one.failed]
    final = next((one for one in going if one.kind is not Answer.DECLINE), None)
    return Stands(final, sum(one.kind is Answer.DECLINE for one in going))


class _Rehearsed(Exception):
    """It could be given. `changes`: it would not leave everything as it is."""

    def __init__(self, changes: bool) -> None:
        super().__init__()
        self.changes = changes


async def intend(viewer: Viewer, intention: Intention) -> None:
    """Give an answer ten seconds from now. The same one again changes nothing.

    Raises what giving it now would raise (actions.py), and Conflict while another answer of the viewer's to the same is pending.
    """
    for _attempt in range(ATTEMPTS):
        await pending_on(viewer, intention.request)
        stands = await _stands(intention)
        try:
            await _rehearse(viewer, intention)
        except _Rehearsed as could:
            if not could.changes or await _keep(viewer, intention, stands):
                return
    raise Conflict


async def _stands(intention: Intention) -> tuple[Any, ...]:
    """What the answer is about, as it is now: between trying it and keeping it somebody else may have been given one."""
    request = await HelpRequest.filter(public_id=intention.request).values_list("state", "version")
    offer = await Offer.filter(public_id=intention.offer).values_list("state", "version")
    return *request, *offer


@event_log.action
async def _rehearse(viewer: Viewer, intention: Intention) -> None:
    """Give it, and roll everything back: who answers hears of a refusal at once, and there are no two versions of the rules."""
    await _give(viewer, intention)
    raise _Rehearsed(transactions.required_transaction().wrote)


async def _give(viewer: Viewer, intention: Intention) -> None:
    match intention.kind:
        case Answer.CHOOSE:
            await actions.accept(viewer, intention.request, intention.offer)
        case Answer.DECLINE:
            await actions.decline(viewer, intention.request, intention.offer)
        case Answer.ENDING:
            await actions.close(viewer, intention.request, intention.says)


@event_log.action
async def _keep(viewer: Viewer, intention: Intention, stands: tuple[Any, ...]) -> bool:
    """False when it was tried on something that has changed since."""
    await blocks.queue_up(viewer.id)
    request = await HelpRequest.filter(public_id=intention.request).select_for_update().get()
    if await _stands(intention) != stands:
        event_log.no_change()
        return False
    offer = await Offer.get(public_id=intention.offer) if intention.offer else None
    mine = PendingAnswer.filter(request_id=request.id, actor_id=viewer.id)
    same = Q(about=intention.about) | Q(offer_id=offer.id) if offer else Q(about=intention.about)
    for other in await mine.filter(same, failed_at=None):
        if (other.kind, other.offer_id, other.says) != (intention.kind, offer.id if offer else None, intention.says):
            raise Conflict(
                _("You gave another answer a moment ago. Undo that one first, or wait until it has been passed on.")
            )
        event_log.no_change()
        return True
    await mine.exclude(failed_at=None).delete()
    await PendingAnswer.create(
        request_id=request.id,
        actor_id=viewer.id,
        offer_id=offer.id if offer else None,
        kind=intention.kind,
        about=intention.about,
        says=intention.says,
        due_at=clock.now() + LASTS,
    )
    _tell(HelpingEvent.ANSWER_PENDING, viewer.id, request.public_id, intention.kind)
    return True


@event_log.action
async def undo(viewer: Viewer, public_id: str, about: str) -> bool:
    """Nobody hears of the viewer's pending answer on this request; False when it was given already, or there was none."""
    request = await HelpRequest.get_or_none(public_id=public_id)
    mine = PendingAnswer.filter(request_id=request.id if request else 0, actor_id=viewer.id, about=about)
    one = await mine.filter(failed_at=None).first()
    if one is None or not await mine.filter(failed_at=None).delete():
        event_log.no_change()
        return False
    _tell(HelpingEvent.ANSWER_UNDONE, viewer.id, public_id, one.kind)
    return True


async def pending_on(viewer: Viewer, public_id: str) -> Sequence[Pending]:
    """The viewer's answers on a request that are pending, or failed a while ago. What is due is given first."""
    return (await pending_of(viewer, public_id)).get(public_id, [])


async def pending_of(viewer: Viewer, public_id: str = "") -> dict[str, list[Pending]]:
    """As `pending_on`, of every request of which the viewer has any, by its public id; or of the one that is named."""
    rows = await _rows(viewer, public_id)
    if due := [row["id"] for row in rows if row["failed_at"] is None and row["due_at"] <= clock.now()]:
        for pending_id in due:
            await give(pending_id)
        rows = await _rows(viewer, public_id)
    found: dict[str, list[Pending]] = {}
    for row in rows:
        offer, to, failed = row["offer__public_id"] or "", row["offer__author__nickname"] or "", row["failed_at"]
        one = Pending(row["about"], row["kind"], offer, row["says"], failed is not None, to)
        found.setdefault(row["request__public_id"], []).append(one)
    return found


async def _rows(viewer: Viewer, public_id: str) -> list[dict[str, Any]]:
    mine = PendingAnswer.filter(actor_id=viewer.id).order_by("due_at", "id")
    mine = mine.filter(request__public_id=public_id) if public_id else mine
    return await mine.values("id", "about", "kind", "says", "due_at", "failed_at", *_NAMES)


_NAMES = ("request__public_id", "offer__public_id", "offer__author__nickname")


async def give_due(_resources: object = None) -> int:
    """Give every answer that is due; how many. A chore: it may run in several processes at once."""
    due = PendingAnswer.filter(due_at__lte=clock.now(), failed_at=None).order_by("due_at", "id").limit(AT_ONCE)
    given, trouble = 0, None
    for pending_id in await due.values_list("id", flat=True):
        try:
            given += await give(int(str(pending_id)))
        except Exception as error:  # one that stumbles keeps no other waiting
            trouble = error
    if trouble:
        raise trouble
    return given


async def give(pending_id: int) -> bool:
    """Give one answer that is due, unless it was undone or given. False as well when it can't be given any more."""
    try:
        return await _give_once(pending_id)
    except REFUSED:
        await _fail(pending_id)
        return False


@event_log.action
async def _give_once(pending_id: int) -> bool:
    one = await PendingAnswer.filter(id=pending_id).select_related("request", "offer").first()
    if one is None:
        return False
    await blocks.queue_up(one.actor_id, *([one.offer.author_id] if one.offer else []))
    await HelpRequest.filter(id=one.request_id).select_for_update().first()
    if not await PendingAnswer.filter(id=pending_id, failed_at=None, due_at__lte=clock.now()).delete():
        event_log.no_change()  # undone, or another process was earlier
        return False
    viewer = await accounts.member(one.actor_id)
    if viewer is None:
        raise NotFound  # suspended a moment ago, say
    offer = one.offer.public_id if one.offer else ""
    await _give(viewer, Intention(one.kind, one.request.public_id, offer, one.says))
    _tell(HelpingEvent.ANSWER_GIVEN, one.actor_id, one.request.public_id, one.kind)
    return True


@event_log.action
async def _fail(pending_id: int) -> None:
    """Note that it can't be given any more. A no to an offer that is gone by itself has nothing left to say: that just goes."""
    one = await PendingAnswer.filter(id=pending_id).select_related("request", "offer").first()
    if one is None:
        return
    found = PendingAnswer.filter(id=pending_id, failed_at=None)
    idle = one.kind is Answer.DECLINE and (one.offer is None or one.offer.state is not OfferState.OPEN)
    if not await (found.delete() if idle else found.update(failed_at=clock.now())):
        event_log.no_change()
        return
    _tell(
        HelpingEvent.ANSWER_LAPSED if idle else HelpingEvent.ANSWER_FAILED,
        one.actor_id,
        one.request.public_id,
        one.kind,
    )


@transactions.atomic
async def remove_failed() -> int:
    """What failed a day ago no longer stands on any page; how many. A chore."""
    return await PendingAnswer.filter(failed_at__lt=clock.now() - KEPT).delete()


def _tell(name: HelpingEvent, actor: int, request: str, kind: Answer) -> None:
    """Without a municipality: nobody follows it."""
    event_log.record(name, request, actor=actor, facts=OfAnswer(kind=kind))
