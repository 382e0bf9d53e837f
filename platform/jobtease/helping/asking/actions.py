"""Writes of who asks for help. Every change of state is one conditional update whose count of rows is read.

Locks are always taken in one order, the request before its offers, so that two people at once never wait for each other.
"""

from datetime import datetime
from typing import Any

from tortoise.expressions import F, Q, Subquery

from jobtease import clock
from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.conversations import actions as conversations
from jobtease.data import raw_sql, revisions
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.events.event_names import Facts
from jobtease.helping import queries, states
from jobtease.helping.asking import headings, rewriting
from jobtease.helping.asking.details import Wish
from jobtease.helping.asking.meeting_area import whereabouts
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.events import HelpingEvent, OfOffer, RequestChanged, RequestPosted
from jobtease.helping.models import (
    Answer,
    HelpRequest,
    Offer,
    OfferState,
    PendingAnswer,
    RequestSkill,
    RequestState,
)
from jobtease.helping.state_words import SAY_AFTER, SAY_AFTER_ALL
from jobtease.notices import actions as notices
from jobtease.notices.messages import LEFT_OUT
from jobtease.profiles.queries import Helper
from jobtease.publication import public_since
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _

IN_NOTICES = 60
"""Characters of a title in a notice."""


@event_log.action
async def ask(
    viewer: Viewer, public_id: str, wish: Wish, *, draft: bool, hold_newcomers: bool, person: str = ""
) -> str:
    """Make a request under this public id, as a draft or up at once; the id. A second time nothing changes.

    `person`: public id of the account of somebody who is asked directly with it. Raises as direct_actions.begin and ask_with.
    """
    if await HelpRequest.filter(public_id=public_id, author_id=viewer.id).exists():
        return public_id
    helper = await direct_actions.begin(viewer, person) if person else None
    request = await HelpRequest.create(
        public_id=public_id,
        author_id=viewer.id,
        audience=Audience.ME,
        state=RequestState.DRAFT,
        **wish.columns(),
        **await whereabouts(viewer.id),
    )
    await _keep_draft(viewer, request, wish, helper, stays=draft, hold_newcomers=hold_newcomers)
    return public_id


@event_log.action
async def change(
    viewer: Viewer,
    public_id: str,
    wish: Wish,
    *,
    draft: bool,
    hold_newcomers: bool,
    read: str = "",
    person: str = "",
) -> None:
    """Change a draft or an open request; a draft goes up unless it stays one, and somebody (`person`) is asked directly with it.

    `read`: the mark (rewriting.mark_of) of what was changed, if that is known. Invalid when it says something else by now.
    Raises NotFound for somebody else's and Conflict when it is neither a draft nor open, or a moderator removed it.
    """
    helper = await direct_actions.begin(viewer, person) if person else None
    request = await HelpRequest.filter(public_id=public_id, author_id=viewer.id).select_for_update().first()
    if request is None:
        raise NotFound
    now = await queries.own_request(viewer, public_id)
    if read and rewriting.mark_of(now) != read and not wish.says(now):
        raise Invalid(
            _("You changed this question somewhere else as well. Read what it says now, and save yours again.")
        )
    if request.state is RequestState.DRAFT:
        await _move(public_id, RequestState.DRAFT, RequestState.DRAFT, **wish.columns())
        await _keep_draft(viewer, request, wish, helper, stays=draft, hold_newcomers=hold_newcomers)
        return
    since = public_since(request.audience, wish.audience, request.public_at)
    columns = wish.columns()
    await _move(public_id, RequestState.OPEN, RequestState.OPEN, **columns, audience=wish.audience, public_at=since)
    if rewriting.is_another(request, wish):
        await rewriting.mark_offers(request)
    reworded = (request.title, request.story) != (wish.title, wish.story)
    if reworded and request.visibility is Visibility.SHOWN:
        await revisions.keep(viewer.id, public_id, request.title, request.story)
    # of somebody new a moderator has seen these words, and not what comes in their place
    unknown = reworded and await newcomers.first_visibility(viewer.id, hold=hold_newcomers) is Visibility.HELD
    if wish.held or unknown:  # never written back as it was read: a moderator may hide it at this very moment
        await HelpRequest.filter(id=request.id, visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
    corrected = reworded and await HelpRequest.filter(id=request.id, visibility=Visibility.HIDDEN).update(
        visibility=Visibility.HELD
    )  # a moderator hid it and looks again, and nobody else before
    visibility = (await HelpRequest.get(id=request.id)).visibility
    await _keep_skills(request.id, wish.skills)
    await follow_title(public_id)
    facts = RequestChanged(visibility=visibility, because="corrected" if corrected else "")
    _tell(HelpingEvent.REQUEST_CHANGED, viewer, public_id, request.municipality, facts)


def opened_now() -> dict[str, datetime]:
    """Columns of a request that is open from now on, and new to everybody."""
    now = clock.now()
    return {"opened_at": now, "public_at": now}


async def _keep_draft(
    viewer: Viewer, request: HelpRequest, wish: Wish, helper: Helper | None, *, stays: bool, hold_newcomers: bool
) -> None:
    """What belongs to a draft whose row was just written, and putting it up unless it `stays` one."""
    await _keep_skills(request.id, wish.skills)
    if helper:
        await direct_actions.ask_with(viewer, request.public_id, helper)
    if stays:
        _tell(HelpingEvent.REQUEST_SAVED, viewer, request.public_id, "")
    else:
        await _put_up(viewer, request.public_id, wish, hold_newcomers)


async def _put_up(viewer: Viewer, public_id: str, wish: Wish, hold_newcomers: bool) -> None:
    """A draft goes up: at once, or once a moderator has seen it."""
    visibility = await newcomers.first_visibility(viewer.id, hold=hold_newcomers)
    if wish.held:
        visibility = Visibility.HELD
    at_home = await whereabouts(viewer.id)
    await _move(
        public_id,
        RequestState.DRAFT,
        RequestState.OPEN,
        audience=wish.audience,
        visibility=visibility,
        **opened_now(),
        **at_home,
    )
    _tell(HelpingEvent.REQUEST_POSTED, viewer, public_id, at_home["municipality"], RequestPosted(visibility=visibility))


@event_log.action
async def withdraw(viewer: Viewer, public_id: str) -> None:
    """Take back a draft or an open request; open offers are declined. Raises NotFound, Conflict."""
    request = await HelpRequest.get_or_none(states.KEPT.q(), public_id=public_id, author_id=viewer.id)
    if request is None:
        raise NotFound
    was = RequestState.DRAFT if request.state is RequestState.DRAFT else RequestState.OPEN
    await _move(public_id, was, RequestState.WITHDRAWN, closed_at=clock.now())
    await think_better(request.id, viewer.id)
    await decline_open(request, actor=viewer.id)
    _tell(HelpingEvent.REQUEST_WITHDRAWN, viewer, public_id, "" if was is RequestState.DRAFT else request.municipality)


@event_log.action
async def ask_again(viewer: Viewer, public_id: str) -> None:
    """Open a request whose time was up, for another 30 days. Raises NotFound, Conflict."""
    request = await HelpRequest.get_or_none(states.KEPT.q(), public_id=public_id, author_id=viewer.id)
    if request is None:
        raise NotFound
    at_home = await whereabouts(viewer.id)
    await _move(
        public_id,
        RequestState.EXPIRED,
        RequestState.OPEN,
        **opened_now(),
        closed_at=None,
        needed_by=request.needed_by if states.IN_TIME.holds(request) else None,
        **at_home,
    )
    _tell(
        HelpingEvent.REQUEST_POSTED,
        viewer,
        public_id,
        at_home["municipality"],
        RequestPosted(visibility=request.visibility),
    )


async def expire_due() -> int:
    """End every open request whose day has passed, or that was open for 30 days; how many. A chore."""
    found: set[str] = set()
    for rule, column in zip(states.past_last_day(), ("needed_by", "opened_at"), strict=True):  # no index holds both
        due = HelpRequest.filter(rule, state=RequestState.OPEN).order_by(column).limit(500)
        found |= {str(public_id) for public_id in await due.values_list("public_id", flat=True)}
    return sum([await _expire(public_id) for public_id in sorted(found)])


@event_log.action
async def _expire(public_id: str) -> bool:
    chosen = PendingAnswer.filter(kind=Answer.CHOOSE, failed_at=None, request__public_id=public_id)
    if await chosen.exists():
        return False  # just before the end: it is given first
    due = HelpRequest.filter(Q(*states.past_last_day(), join_type="OR"), public_id=public_id, state=RequestState.OPEN)
    if not await due.update(state=RequestState.EXPIRED, closed_at=clock.now(), version=F("version") + 1):
        event_log.no_change()  # somebody was earlier: it was matched, withdrawn or changed
        return False
    request = await HelpRequest.get(public_id=public_id)
    await decline_open(request, actor=None)
    facts = RequestPosted(visibility=request.visibility)
    event_log.record(HelpingEvent.REQUEST_EXPIRED, public_id, municipality=request.municipality, facts=facts)
    return True


async def remind_due() -> int:
    """Ask, once, whether it helped when the asker hasn't said for a while; how many were asked. A chore."""
    needed_before = clock.local(clock.now()).date() - SAY_AFTER
    chosen = Offer.filter(state=OfferState.ACCEPTED, answered_at__lt=clock.now() - SAY_AFTER_ALL).values("request_id")
    late: set[str] = set()
    for rule in (Q(needed_by__lt=needed_before), Q(needed_by=None, id__in=Subquery(chosen))):
        found = HelpRequest.filter(rule, state=RequestState.MATCHED, reminded_at=None).order_by("needed_by").limit(500)
        late |= {str(public_id) for public_id in await found.values_list("public_id", flat=True)}
    return sum([await _remind(public_id) for public_id in sorted(late)])


@event_log.action
async def _remind(public_id: str) -> bool:
    due = HelpRequest.filter(public_id=public_id, state=RequestState.MATCHED, reminded_at=None)
    if not await due.update(reminded_at=clock.now()):
        event_log.no_change()  # somebody was earlier: it was closed, or another process asked
        return False
    event_log.record(HelpingEvent.REQUEST_REMINDED, public_id)
    return True


async def decline_open(request: HelpRequest, actor: int | None) -> None:
    """Decline the offers on a request that are still open. Within the open transaction."""
    still_open = Offer.filter(request_id=request.id, state=OfferState.OPEN)
    for offer in await still_open.order_by("id"):
        if await still_open.filter(id=offer.id).update(
            state=OfferState.DECLINED, answered_at=clock.now(), version=F("version") + 1
        ):
            event_log.record(
                HelpingEvent.OFFER_DECLINED,
                offer.public_id,
                actor=actor,
                municipality=request.municipality,
                facts=OfOffer(about=request.public_id, helper=offer.author_id),
            )
    await recount(request.id)


async def think_better(request_id: int, account_id: int) -> None:
    """What somebody does now takes the place of their pending answers on this request. Within the open transaction, the request locked."""
    await PendingAnswer.filter(request_id=request_id, actor_id=account_id).delete()


async def recount(request_id: int) -> None:
    """Let a request say how many offers its asker can choose from. Within the open transaction."""
    await raw_sql.execute(
        "UPDATE help_request SET offer_count = (SELECT count(*) FROM offer o WHERE o.request_id = help_request.id"
        f" AND {states.CHOOSABLE.sql('o')}) WHERE id = ?",
        request_id,
    )


async def _move(public_id: str, before: RequestState, after: RequestState, **columns: Any) -> None:
    """From one state to another, if it is still in the first and nobody took it away or wiped it. Raises Conflict."""
    found = HelpRequest.filter(states.NOT_REMOVED.q(), states.KEPT.q(), public_id=public_id, state=before)
    if not await found.update(state=after, version=F("version") + 1, **columns):
        raise Conflict(_("This request has changed in the meantime. Look at it again."))


async def _keep_skills(request_id: int, keys: tuple[str, ...]) -> None:
    await RequestSkill.filter(request_id=request_id).delete()
    await RequestSkill.bulk_create([RequestSkill(request_id=request_id, skill_id=key) for key in keys])


async def follow_title(public_id: str) -> None:
    """Copies of a request's title, in notices and as heading of a conversation, say what the request says to others now.

    Call it in the transaction that changed the title, or what moderation made of it: then no copy outlives the words, and undoing
    brings them back.
    """
    request = await HelpRequest.get_or_none(public_id=public_id)
    if request is None:
        return
    shown = request.title if request.visibility is Visibility.SHOWN else LEFT_OUT
    talk = await conversations.retitle(public_id, shown)
    talks = [*([talk] if talk else []), *await headings.follow(request)]
    subjects = [("request", public_id), *(("conversation", each) for each in talks)]
    chosen = Offer.filter(request_id=request.id, state=OfferState.ACCEPTED)
    helpers = {int(str(one)) for one in await chosen.values_list("author_id", flat=True)}

    def words_for(account_id: int) -> str:
        if account_id == request.author_id:
            return excerpt(request.title, IN_NOTICES)
        # who offered before the audience was made smaller reads what became of it, and not what was written since
        reads = request.audience is Audience.MEMBERS or account_id in helpers
        return excerpt(shown, IN_NOTICES) if reads else LEFT_OUT

    await notices.reword(subjects, "title", words_for)


def _tell(name: HelpingEvent, viewer: Viewer, public_id: str, municipality: str, facts: Facts | None = None) -> None:
    """Without a municipality where no moderator should look: at drafts."""
    event_log.record(name, public_id, actor=viewer.id, municipality=municipality or None, facts=facts)
