"""Event consumers of requests and offers: who is told."""

from typing import Any

from jobtease import blocks
from jobtease.accounts.events import AccountEvent
from jobtease.audience import Audience, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.helping import states
from jobtease.helping.asking.actions import IN_NOTICES, recount
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.events import (
    HelpingEvent,
    OfAnswer,
    OfferAccepted,
    OfferWithdrawn,
    OfHelper,
    OfOffer,
    RequestClosed,
    RequestThanked,
)
from jobtease.helping.messages import (
    ACCEPTED,
    ACCEPTED_CHANGED,
    ANSWER_FAILED,
    ASKER_GONE,
    CANNOT,
    CHANGED,
    CHANGED_UNREADABLE,
    CHOICE_FAILED,
    CLOSED,
    CLOSED_BY_ASKER,
    CLOSED_BY_HELPER,
    CONFIRMED,
    DECLINED,
    DECLINED_UNREADABLE,
    EXPIRED,
    HELPER_GONE,
    HELPER_GONE_REOPENED,
    OFFERED,
    REMINDED,
    TAKEN_BACK,
    THANKED,
)
from jobtease.helping.models import Answer, HelpRequest, Offer, RequestState
from jobtease.notices import actions as notices
from jobtease.notices.messages import LEFT_OUT, Message, Subject
from jobtease.words.cleaning import excerpt

ABOUT_OFFERS = {
    HelpingEvent.OFFER_MADE: OFFERED,
    HelpingEvent.OFFER_ACCEPTED: ACCEPTED,
    HelpingEvent.OFFER_DECLINED: DECLINED,
    HelpingEvent.OFFER_WITHDRAWN: TAKEN_BACK,
    HelpingEvent.OFFER_CONFIRMED: CONFIRMED,
}
SUPERSEDED: dict[Message, tuple[Message, ...]] = {OFFERED: (TAKEN_BACK,), TAKEN_BACK: (OFFERED,), CLOSED: (REMINDED,)}
"""What is no news any more when the reader is told this of the same request, and person."""


async def tell_about_offers(event: Event) -> None:
    """The asker hears of an offer made or taken back, the helper of the answer."""
    facts = event.facts_as(OfOffer)
    left = event.name == HelpingEvent.OFFER_WITHDRAWN and event.facts_as(OfferWithdrawn).left
    request = await HelpRequest.get_or_none(public_id=facts.about)
    if request is None or await blocks.is_between(request.author_id, facts.helper):
        if request is not None and left:
            await _tell_left(event, request)
        if event.name == HelpingEvent.OFFER_DECLINED:
            await notices.tell(f"{event.id}:{facts.helper}", facts.helper, ASKER_GONE, ("requests", ""))
        return
    to, subject, message = facts.helper, ("request", request.public_id), ABOUT_OFFERS[HelpingEvent(event.name)]
    about: int = request.author_id
    if left:
        await _tell_left(event, request)
        return
    if event.name in (HelpingEvent.OFFER_MADE, HelpingEvent.OFFER_WITHDRAWN, HelpingEvent.OFFER_CONFIRMED):
        offer = await Offer.get_or_none(public_id=event.subject)
        is_shown = offer is not None and offer.visibility is Visibility.SHOWN
        if offer is None or (event.name != HelpingEvent.OFFER_WITHDRAWN and not is_shown):
            return  # erased; or told when a moderator has let it through
        to, about = request.author_id, offer.author_id
    if event.name == HelpingEvent.OFFER_DECLINED and not _is_for_all(request):
        await notices.tell(f"{event.id}:{to}", to, DECLINED_UNREADABLE, subject, about=about)
        return
    if event.name == HelpingEvent.OFFER_ACCEPTED:
        accepted = event.facts_as(OfferAccepted)
        subject = ("conversation", accepted.conversation)
        message = ACCEPTED_CHANGED if accepted.changed else message
    await _tell(event, to, message, subject, request, about)


def _is_for_all(request: HelpRequest) -> bool:
    return request.audience is Audience.MEMBERS and not request.elsewhere


async def _tell_left(event: Event, request: HelpRequest) -> None:
    """The asker hears that the helper is gone: nobody's name stands in it."""
    reopened = event.facts_as(OfferWithdrawn).again and request.state is RequestState.OPEN
    message = HELPER_GONE_REOPENED if reopened else HELPER_GONE
    await _tell(event, request.author_id, message, ("request", request.public_id), request, request.author_id)


async def tell_about_endings(event: Event) -> None:
    """Both hear how it ended, each in their own way; the helper also of a thank-you, the asker when time is up or nothing was said."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is None:
        return
    subject, about = ("request", request.public_id), request.author_id
    if event.name == HelpingEvent.REQUEST_EXPIRED:
        await _tell(event, request.author_id, EXPIRED, subject, request, about)
    elif event.name == HelpingEvent.REQUEST_REMINDED:
        await _tell(event, request.author_id, REMINDED, subject, request, about)
    elif event.name == HelpingEvent.REQUEST_THANKED:
        if (helper := event.facts_as(RequestThanked).helper) is not None:
            await _tell(event, helper, THANKED, subject, request, about)
    else:
        closed = event.facts_as(RequestClosed)
        if closed.helper is None:
            return
        if closed.by == "asker":
            await _tell(event, closed.helper, CLOSED_BY_ASKER, subject, request, about)
            await _tell(event, request.author_id, CLOSED, subject, request, about)
        else:
            await _tell(event, request.author_id, CLOSED_BY_HELPER, subject, request, about)


async def tell_about_answers(event: Event) -> None:
    """Who gave an answer hears that it can't be passed on any more."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is not None and event.actor is not None:
        message = CHOICE_FAILED if event.facts_as(OfAnswer).kind == Answer.CHOOSE else ANSWER_FAILED
        await _tell(event, event.actor, message, ("request", request.public_id), request, event.actor)


async def _tell(event: Event, to: int, message: Message, subject: Subject, request: HelpRequest, about: int) -> None:
    """Words that a moderator keeps from others don't reach them by way of a notice: there stands an ellipsis instead."""
    now = await HelpRequest.filter(id=request.id).select_for_update().first()  # who hides it at this moment waits
    readable = now is not None and (now.visibility is Visibility.SHOWN or to == request.author_id)
    title = excerpt(now.title, IN_NOTICES) if now is not None and readable else LEFT_OUT
    key, instead_of = f"{event.id}:{to}", SUPERSEDED.get(message, ())
    await notices.tell(key, to, message, subject, about=about, instead_of=instead_of, title=title)


async def count_offers_again(event: Event) -> None:
    """An offer that a moderator hid, let through or brought back is one fewer, or one more, to choose from."""
    facts = event.facts_as(Decided)
    if facts.kind != "offer" or (offer := await Offer.get_or_none(public_id=facts.about)) is None:
        return
    await recount(offer.request_id)
    if facts.ruling == "release" and event.name == DecisionEvent.MADE:
        request = await HelpRequest.get(id=offer.request_id)
        if states.CHOOSABLE.holds(offer) and not await blocks.is_between(request.author_id, offer.author_id):
            await _tell(event, request.author_id, OFFERED, ("request", request.public_id), request, offer.author_id)


async def tell_about_changes(event: Event) -> None:
    """Who offered help hears, once for each change, that something else is asked; when a moderator looks first, after that."""
    subject_id = _request_of(event)
    request = await HelpRequest.get_or_none(public_id=subject_id) if subject_id else None
    if request is None or not states.OPEN.holds(request):
        return
    message = CHANGED if _is_for_all(request) else CHANGED_UNREADABLE
    details: dict[str, Any] = {"title": excerpt(request.title, IN_NOTICES)} if message == CHANGED else {}
    subject = ("request", request.public_id)
    for offer in await Offer.filter(states.UNSURE.q(), request_id=request.id):
        assert offer.changed_at is not None
        key = f"reworded:{offer.public_id}:{offer.changed_at.timestamp():.6f}"
        await notices.tell(key, offer.author_id, message, subject, about=request.author_id, **details)


async def tell_about_asked(event: Event) -> None:
    """Who is asked directly hears it once the request is there for them; nobody hears it of one that isn't. The asker hears a no."""
    if not (subject := _request_of(event)):
        return
    if event.name != HelpingEvent.PERSON_DECLINED:
        await direct_actions.follow(subject)
        return
    request, helper = await HelpRequest.get_or_none(public_id=subject), event.facts_as(OfHelper).helper
    if request is not None and not await blocks.is_between(request.author_id, helper):
        await _tell(event, request.author_id, CANNOT, ("request", subject), request, helper)


def _request_of(event: Event) -> str:
    """Public id of the request; empty for a decision about something else."""
    if event.name in tuple(DecisionEvent):
        decided = event.facts_as(Decided)
        return decided.about if decided.kind == "request" else ""
    return event.facts_as(OfOffer).about if event.name == HelpingEvent.OFFER_ACCEPTED else event.subject


async def protect(event: Event) -> None:
    """Who says to be 16 or 17 is asked directly by no strangers from now on, and reads no more that some did."""
    if event.actor is not None:
        await direct_actions.protect(event.actor)


CONSUMERS = (
    Consumer("count offers again", (DecisionEvent.MADE, DecisionEvent.UNDONE), count_offers_again),
    Consumer(
        "tell about offers",
        tuple(ABOUT_OFFERS),
        tell_about_offers,
    ),
    Consumer("tell about answers", (HelpingEvent.ANSWER_FAILED,), tell_about_answers),
    Consumer(
        "tell about who is asked",
        (
            HelpingEvent.PERSON_ASKED,
            HelpingEvent.PERSON_DECLINED,
            HelpingEvent.REQUEST_POSTED,
            HelpingEvent.REQUEST_CHANGED,
            HelpingEvent.REQUEST_WITHDRAWN,
            HelpingEvent.REQUEST_EXPIRED,
            HelpingEvent.REQUEST_WIPED,
            HelpingEvent.OFFER_ACCEPTED,
            DecisionEvent.MADE,
            DecisionEvent.UNDONE,
        ),
        tell_about_asked,
    ),
    Consumer("asks of strangers to the young", (AccountEvent.ACCOUNT_AGE_SAID,), protect),
    Consumer("tell about changes", (HelpingEvent.REQUEST_CHANGED, DecisionEvent.MADE), tell_about_changes),
    Consumer(
        "tell about endings",
        (
            HelpingEvent.REQUEST_EXPIRED,
            HelpingEvent.REQUEST_REMINDED,
            HelpingEvent.REQUEST_CLOSED,
            HelpingEvent.REQUEST_THANKED,
        ),
        tell_about_endings,
    ),
)
