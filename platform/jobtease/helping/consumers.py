"""What people are told about requests and offers."""

from typing import Any

from jobtease import blocks, notices
from jobtease.audience import Audience, Visibility
from jobtease.consuming import Consumer
from jobtease.events import Event
from jobtease.helping import asked
from jobtease.helping.actions import IN_NOTICES, recount
from jobtease.helping.models import Answer, HelpRequest, Offer, OfferState, RequestState
from jobtease.text import excerpt
from jobtease.translations import N_

ABOUT_OFFERS = {
    "helping:offer:accepted": N_("{name} chose your offer: “{title}”. You can talk now."),
    "helping:offer:declined": N_("Your help with “{title}” is not needed this time. Thank you for offering."),
    "helping:offer:withdrawn": N_("{name} took the offer back for “{title}”."),
    "helping:offer:confirmed": N_("{name} read what you changed in “{title}”: the offer stands."),
}
CHOSEN_ANYHOW = N_("{name} chose your offer: “{title}”. The question was changed after you offered: read it first.")
REWORDED = N_("{name} changed “{title}”, which you offered help with. Read it, and say whether your offer stands.")
REWORDED_FOR_OTHERS = N_("{name} changed the question you offered help with, and who sees it.")

OFFERS = N_("{name} offers help with “{title}”.")
TAKEN_BACK = ABOUT_OFFERS["helping:offer:withdrawn"]
GONE = N_("Somebody you offered help doesn't need it any more. Thank you for offering.")
"""When the asker has left, or is rid of who offered: the same words, since it is nobody's business which."""
THANKED = N_("{name} thanks you for your help with “{title}”.")
LEFT = N_("The one who offered help with “{title}” can't help after all.")
LEFT_ALONE = N_("The one who helps with “{title}” can't any more. Your question is open again.")


NOT_CHOSEN = N_("Your choice for “{title}” could not go through any more. Look how your question stands now.")
NOT_PASSED_ON = N_("Your answer about “{title}” could not be passed on any more. Look how it stands now.")
CANNOT = N_("{name} can't help with “{title}” this time. Others see your question as well.")
REMINDED = N_("Did the help with “{title}” work out? Say it with one tap: it shows us what works.")
DONE = N_("“{title}” is done. You can still thank the one who helped.")
SUPERSEDED: dict[str, tuple[str, ...]] = {OFFERS: (TAKEN_BACK,), TAKEN_BACK: (OFFERS,), DONE: (REMINDED,)}
"""What is no news any more when the reader is told this of the same request, and person."""


async def tell_about_offers(event: Event) -> None:
    """The asker hears of an offer made or taken back, the helper of the answer."""
    request = await HelpRequest.get_or_none(public_id=event.facts["about"])
    if request is None or await blocks.is_between(request.author_id, event.facts["helper"]):
        if request is not None and event.facts.get("left"):
            await _tell_left(event, request)
        if event.name == "helping:offer:declined":
            await notices.tell(f"{event.id}:{event.facts['helper']}", event.facts["helper"], GONE, "/requests")
        return
    to, path, text = event.facts["helper"], f"/requests/{request.public_id}", ABOUT_OFFERS.get(event.name, "")
    about: int = request.author_id
    if event.facts.get("left"):
        await _tell_left(event, request)
        return
    if event.name == "helping:offer:accepted" and event.facts.get("changed"):
        text = CHOSEN_ANYHOW
    if event.name in ("helping:offer:made", "helping:offer:withdrawn", "helping:offer:confirmed"):
        offer = await Offer.get_or_none(public_id=event.subject)
        if offer is None or (event.name != "helping:offer:withdrawn" and offer.visibility is not Visibility.SHOWN):
            return  # erased; or told when a moderator has let it through
        to, about = request.author_id, offer.author_id
        text = text or OFFERS
    if event.name == "helping:offer:declined" and not _is_for_all(request):
        # what it says by now may be for others than who offered help when it was for them
        text = N_("{name} doesn't need your help this time. Thank you for offering.")
        await notices.tell(f"{event.id}:{to}", to, text, path, about=about)
        return
    if event.name == "helping:offer:accepted":
        path = f"/conversations/{event.facts['conversation']}"
    await _tell(event, to, text, path, request, about)


def _is_for_all(request: HelpRequest) -> bool:
    return request.audience is Audience.MEMBERS and not request.elsewhere


async def _tell_left(event: Event, request: HelpRequest) -> None:
    """The asker hears that the helper is gone: nobody's name stands in it."""
    path = f"/requests/{request.public_id}"
    text = LEFT_ALONE if event.facts.get("again") and request.state is RequestState.OPEN else LEFT
    await _tell(event, request.author_id, text, path, request, request.author_id)


async def tell_about_endings(event: Event) -> None:
    """Both hear how it ended, each in their own way; the helper also of a thank-you, the asker when time is up or nothing was said."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is None:
        return
    path, about, helper = f"/requests/{request.public_id}", request.author_id, event.facts.get("helper")
    if event.name == "helping:request:expired":
        text = N_("The time for “{title}” is up. That happens. You can ask again with one tap.")
        await _tell(event, request.author_id, text, path, request, about)
    elif event.name == "helping:request:reminded":
        await _tell(event, request.author_id, REMINDED, path, request, about)
    elif helper is None:
        return
    elif event.name == "helping:request:thanked":
        await _tell(event, helper, THANKED, path, request, about)
    elif event.facts["by"] == "asker":
        text = N_("{name} closed “{title}” and said how it went. Will you say it too?")
        await _tell(event, helper, text, path, request, about)
        await _tell(event, request.author_id, DONE, path, request, about)
    else:
        text = N_("The one who helped with “{title}” said how it went.")
        await _tell(event, request.author_id, text, path, request, about)


async def tell_about_answers(event: Event) -> None:
    """Who gave an answer hears that it can't be passed on any more."""
    request = await HelpRequest.get_or_none(public_id=event.subject)
    if request is not None and event.actor is not None:
        text = NOT_CHOSEN if event.facts["kind"] == Answer.CHOOSE else NOT_PASSED_ON
        await _tell(event, event.actor, text, f"/requests/{request.public_id}", request, event.actor)


async def _tell(event: Event, to: int, text: str, path: str, request: HelpRequest, about: int) -> None:
    """Words that a moderator keeps from others don't reach them by way of a notice: there stands an ellipsis instead."""
    now = await HelpRequest.filter(id=request.id).select_for_update().first()  # who hides it at this moment waits
    readable = now is not None and (now.visibility is Visibility.SHOWN or to == request.author_id)
    title = excerpt(now.title, IN_NOTICES) if now is not None and readable else notices.LEFT_OUT
    key, instead_of = f"{event.id}:{to}", SUPERSEDED.get(text, ())
    await notices.tell(key, to, text, path, about=about, instead_of=instead_of, title=title)


async def count_offers_again(event: Event) -> None:
    """An offer that a moderator hid, let through or brought back is one fewer, or one more, to choose from."""
    if event.facts["kind"] != "offer" or (offer := await Offer.get_or_none(public_id=event.facts["about"])) is None:
        return
    await recount(offer.request_id)
    if event.facts.get("ruling") == "release" and event.name == "moderation:decision:made":
        request = await HelpRequest.get(id=offer.request_id)
        is_news = offer.state is OfferState.OPEN and offer.visibility is Visibility.SHOWN
        if is_news and not await blocks.is_between(request.author_id, offer.author_id):
            await _tell(event, request.author_id, OFFERS, f"/requests/{request.public_id}", request, offer.author_id)


async def tell_about_changes(event: Event) -> None:
    """Who offered help hears, once for each change, that something else is asked; when a moderator looks first, after that."""
    if event.facts.get("kind", "request") != "request":
        return
    request = await HelpRequest.get_or_none(public_id=event.facts.get("about", event.subject))
    if request is None or request.state is not RequestState.OPEN or request.visibility is not Visibility.SHOWN:
        return
    text = REWORDED if _is_for_all(request) else REWORDED_FOR_OTHERS
    path, title = f"/requests/{request.public_id}", excerpt(request.title, IN_NOTICES)
    details: dict[str, Any] = {"title": title} if text == REWORDED else {}
    for offer in await Offer.filter(request_id=request.id, state=OfferState.OPEN, changed_at__isnull=False):
        assert offer.changed_at is not None
        key = f"reworded:{offer.public_id}:{offer.changed_at.timestamp():.6f}"
        await notices.tell(key, offer.author_id, text, path, about=request.author_id, **details)


async def tell_about_asked(event: Event) -> None:
    """Who is asked directly hears it once the request is there for them; nobody hears it of one that isn't. The asker hears a no."""
    if event.facts.get("kind", "request") != "request":
        return
    subject = event.facts.get("about", event.subject)
    if event.name != "helping:person:declined":
        await asked.follow(subject)
        return
    request, helper = await HelpRequest.get_or_none(public_id=subject), event.facts["helper"]
    if request is not None and not await blocks.is_between(request.author_id, helper):
        await _tell(event, request.author_id, CANNOT, f"/requests/{subject}", request, helper)


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
