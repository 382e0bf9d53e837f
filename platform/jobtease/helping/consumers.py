"""Event consumers of requests and offers: who is told."""

from typing import Any

from jobtease import blocks
from jobtease.audience import Audience, Visibility
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.helping import states
from jobtease.helping.asking.actions import IN_NOTICES, recount
from jobtease.helping.direct_requests import actions as direct_actions
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
    "helping:offer:made": OFFERED,
    "helping:offer:accepted": ACCEPTED,
    "helping:offer:declined": DECLINED,
    "helping:offer:withdrawn": TAKEN_BACK,
    "helping:offer:confirmed": CONFIRMED,
}
SUPERSEDED: dict[Message, tuple[Message, ...]] = {OFFERED: (TAKEN_BACK,), TAKEN_BACK: (OFFERED,), CLOSED: (REMINDED,)}
"""What is no news any more when the reader is told this of the same request, and person."""


async def tell_about_offers(event: Event) -> None:
    """The asker hears of an offer made or taken back, the helper of the answer."""
    request = await HelpRequest.get_or_none(public_id=event.facts["about"])
    if request is None or await blocks.is_between(request.author_id, event.facts["helper"]):
        if request is not None and event.facts.get("left"):
            await _tell_left(event, request)
        if event.name == "helping:offer:declined":
            key = f"{event.id}:{event.facts['helper']}"
            await notices.tell(key, event.facts["helper"], ASKER_GONE, ("requests", ""))
        return
    to, subject, message = event.facts["helper"], ("request", request.public_id), ABOUT_OFFERS[event.name]
    about: int = request.author_id
    if event.facts.get("left"):
        await _tell_left(event, request)
        return
    if event.name == "helping:offer:accepted" and event.facts.get("changed"):
        message = ACCEPTED_CHANGED
    if event.name in ("helping:offer:made", "helping:offer:withdrawn", "helping:offer:confirmed"):
        offer = await Offer.get_or_none(public_id=event.subject)
        if offer is None or (event.name != "helping:offer:withdrawn" and offer.visibility is not Visibility.SHOWN):
            return  # erased; or told when a moderator has let it through
        to, about = request.author_id, offer.author_id
    if event.name == "helping:offer:declined" and not _is_for_all(request):
        await notices.tell(f"{event.id}:{to}", to, DECLINED_UNREADABLE, subject, about=about)
        return
    if event.name == "helping:offer:accepted":
        subject = ("conversation", event.facts["conversation"])
    await _tell(event, to, message, subject, request, about)


def _is_for_all(request: HelpRequest) -> bool:
    return request.audience is Audience.MEMBERS and not request.elsewhere


async def _tell_left(event: Event, request: HelpRequest) -> None:
    """The asker hears that the helper is gone: nobody's name stands in it."""
    reopened = event.facts.get("again") and request.state is RequestState.OPEN
    message = HELPER_GONE_REOPENED if reopened else HELPER_GONE
    await _tell(event, request.author_id, message, ("request", request.public_id), request, request.author_id)


async def tell_about_endings(event: Event) -> None:
    """Both hear how it ended, each in their own way; the helper also of a thank-you, the asker when time is up or nothing was said."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is None:
        return
    subject, about, helper = ("request", request.public_id), request.author_id, event.facts.get("helper")
    if event.name == "helping:request:expired":
        await _tell(event, request.author_id, EXPIRED, subject, request, about)
    elif event.name == "helping:request:reminded":
        await _tell(event, request.author_id, REMINDED, subject, request, about)
    elif helper is None:
        return
    elif event.name == "helping:request:thanked":
        await _tell(event, helper, THANKED, subject, request, about)
    elif event.facts["by"] == "asker":
        await _tell(event, helper, CLOSED_BY_ASKER, subject, request, about)
        await _tell(event, request.author_id, CLOSED, subject, request, about)
    else:
        await _tell(event, request.author_id, CLOSED_BY_HELPER, subject, request, about)


async def tell_about_answers(event: Event) -> None:
    """Who gave an answer hears that it can't be passed on any more."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is not None and event.actor is not None:
        message = CHOICE_FAILED if event.facts["kind"] == Answer.CHOOSE else ANSWER_FAILED
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
    if event.facts["kind"] != "offer" or (offer := await Offer.get_or_none(public_id=event.facts["about"])) is None:
        return
    await recount(offer.request_id)
    if event.facts.get("ruling") == "release" and event.name == "moderation:decision:made":
        request = await HelpRequest.get(id=offer.request_id)
        if states.CHOOSABLE.holds(offer) and not await blocks.is_between(request.author_id, offer.author_id):
            await _tell(event, request.author_id, OFFERED, ("request", request.public_id), request, offer.author_id)


async def tell_about_changes(event: Event) -> None:
    """Who offered help hears, once for each change, that something else is asked; when a moderator looks first, after that."""
    if event.facts.get("kind", "request") != "request":
        return
    request = await HelpRequest.get_or_none(public_id=event.facts.get("about", event.subject))
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
    if event.facts.get("kind", "request") != "request":
        return
    subject = event.facts.get("about", event.subject)
    if event.name != "helping:person:declined":
        await direct_actions.follow(subject)
        return
    request, helper = await HelpRequest.get_or_none(public_id=subject), event.facts["helper"]
    if request is not None and not await blocks.is_between(request.author_id, helper):
        await _tell(event, request.author_id, CANNOT, ("request", subject), request, helper)


CONSUMERS = (
    Consumer("count offers again", ("moderation:decision:made", "moderation:decision:undone"), count_offers_again),
    Consumer(
        "tell about offers",
        tuple(f"helping:offer:{what}" for what in ("made", "withdrawn", "confirmed", "accepted", "declined")),
        tell_about_offers,
    ),
    Consumer("tell about answers", ("helping:answer:failed",), tell_about_answers),
    Consumer(
        "tell about who is asked",
        (
            "helping:person:asked",
            "helping:person:declined",
            *(f"helping:request:{what}" for what in ("posted", "changed", "withdrawn", "expired", "wiped")),
            "helping:offer:accepted",
            "moderation:decision:made",
            "moderation:decision:undone",
        ),
        tell_about_asked,
    ),
    Consumer("tell about changes", ("helping:request:changed", "moderation:decision:made"), tell_about_changes),
    Consumer(
        "tell about endings",
        (
            "helping:request:expired",
            "helping:request:reminded",
            "helping:request:closed",
            "helping:request:thanked",
        ),
        tell_about_endings,
    ),
)
