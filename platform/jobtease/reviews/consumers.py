"""Event consumers of reviews: who is told, and what follows from going back to an earlier version."""

from jobtease.accounts.events import AccountEvent
from jobtease.audience import Audience, Grant, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.notices import actions as notices
from jobtease.notices.messages import Message
from jobtease.profiles.events import ProfileChanged, ProfileEvent
from jobtease.reviews import states
from jobtease.reviews.asking import actions as asking_actions
from jobtease.reviews.events import ReviewEvent
from jobtease.reviews.messages import CHOSEN, OTHER, READ, SUGGESTED, TAKEN
from jobtease.reviews.models import Kind, Review, Suggestion
from jobtease.reviews.suggesting import actions as suggesting_actions


async def _tell(event: Event) -> None:
    match event.name:
        case ReviewEvent.REVIEW_SENT:
            await _chosen(event.subject)
        case ReviewEvent.SUGGESTION_MADE:
            await _suggested(event.subject)
        case DecisionEvent.MADE | DecisionEvent.UNDONE:
            decided = event.facts_as(Decided)
            if decided.kind == "review":
                await _chosen(decided.about)
            elif decided.kind == "suggestion":
                await _suggested(decided.about)
        case ReviewEvent.SUGGESTION_TAKEN:
            await _answered(event, TAKEN)
        case ReviewEvent.SUGGESTION_OTHER:
            await _answered(event, OTHER)
        case ReviewEvent.SUGGESTION_KEPT:
            await _answered(event, READ)


async def _chosen(public_id: str) -> None:
    """Who was chosen to look hears it, once: when it is sent or let through."""
    found = Review.filter(states.ANSWERABLE.q(), public_id=public_id, audience=Audience.CHOSEN)
    review = await found.filter(profile__visibility=Visibility.SHOWN).first()
    if review is None:
        return
    for grant in await Grant.filter(subject=public_id):
        key = f"chosen:{public_id}:{grant.account_id}"
        await notices.tell(key, grant.account_id, CHOSEN, ("review", public_id), about=review.author_id)


async def _suggested(public_id: str) -> None:
    """The first one of somebody in a review is told: a notice for each sentence helps nobody."""
    found = Suggestion.filter(states.TO_ANSWER.q(), public_id=public_id)
    suggestion = await found.select_related("review").first()
    if suggestion is None:
        return
    review: Review = suggestion.review
    key = f"suggested:{review.public_id}:{suggestion.author_id}"
    subject = ("suggestions", "")
    await notices.tell(key, review.author_id, SUGGESTED, subject, about=suggestion.author_id)


async def _answered(event: Event, message: Message) -> None:
    """Who suggested it hears what became of it: each sentence taken over once, and of the rest one word for a review."""
    found = Suggestion.filter(public_id=event.subject, author__suspended_at=None)
    suggestion = await found.select_related("review").first()
    if suggestion is None or (message is READ and suggestion.kind is Kind.REMARK and not suggestion.note):
        return
    review: Review = suggestion.review
    once = suggestion.public_id if message is TAKEN else review.public_id
    key = f"{message.key}:{once}:{suggestion.author_id}"
    await notices.tell(key, suggestion.author_id, message, ("review", review.public_id), about=review.author_id)


async def _reopen(event: Event) -> None:
    """Who goes back to an earlier version has not taken over what came after it."""
    changed = event.facts_as(ProfileChanged)
    if changed.back_to and event.actor is not None:
        await suggesting_actions.reopen(event.actor, changed.back_to, changed.version - 1)


async def _protect(event: Event) -> None:
    if event.actor is not None:
        await asking_actions.protect(event.actor)


CONSUMERS = (
    Consumer("reviews:notices", (*ReviewEvent, *DecisionEvent), _tell),
    Consumer("reviews reopen", (ProfileEvent.PROFILE_CHANGED,), _reopen),
    Consumer("reviews of the young", (AccountEvent.ACCOUNT_AGE_SAID,), _protect),
)
