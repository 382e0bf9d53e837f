"""Event consumers of the fitting room: who is told."""

from jobtease.accounts.events import AccountEvent
from jobtease.audience import Audience, Grant, Visibility
from jobtease.decision_events import Decided, DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.notices import actions as notices
from jobtease.outfits import states
from jobtease.outfits.asking import actions as asking_actions
from jobtease.outfits.events import Answers, OfAdvice, OutfitDestroyed, OutfitEvent
from jobtease.outfits.messages import (
    ASKED_HOW,
    CHOSEN,
    DESTROYED,
    DESTROYED_ONE_KEPT,
    DESTROYED_SOME_MISSING,
    FIRST_ANSWER,
    HELPED,
    NOBODY,
    OF_ANSWERS,
    TOGETHER,
    WENT,
)
from jobtease.outfits.models import Feedback, Outfit
from jobtease.outfits.reviewing.actions import answer_if_enough


async def _tell(event: Event) -> None:
    match event.name:
        case OutfitEvent.OUTFIT_POSTED | OutfitEvent.OUTFIT_CHANGED:
            await _chosen(event.subject)
        case OutfitEvent.FEEDBACK_GIVEN:
            await _first_answer(event.subject)
        case DecisionEvent.MADE | DecisionEvent.UNDONE:
            await _let_through(event)
        case OutfitEvent.FEEDBACK_HELPED:
            await _helped(event)
        case OutfitEvent.OUTFIT_ANSWERED:
            await _answered(event)
        case OutfitEvent.OUTFIT_DESTROYED:
            await _receipt(event)
        case OutfitEvent.OUTFIT_ASKED_HOW:
            await _how_did_it_go(event)
        case OutfitEvent.OUTFIT_TOLD:
            await _told(event)


async def _let_through(event: Event) -> None:
    """What waited for a moderator is told when others can see it, if they can now."""
    decided = event.facts_as(Decided)
    if decided.kind == "outfit":
        await _chosen(decided.about)
    elif (
        decided.kind == "feedback" and (feedback := await Feedback.filter(public_id=decided.about).first()) is not None
    ):
        await answer_if_enough(feedback.outfit_id)  # one more is there, or one fewer can come
        await _first_answer(decided.about)


async def _chosen(public_id: str) -> None:
    """Who was chosen to look hears it, once: when the outfit is posted or let through, or when they are added later."""
    # a draft's audience is still herself alone
    outfit = await Outfit.filter(states.ANSWERABLE.q(), public_id=public_id, audience=Audience.CHOSEN).first()
    if outfit is None:
        return
    for grant in await Grant.filter(subject=outfit.public_id):
        key = f"chosen:{outfit.public_id}:{grant.account_id}"
        subject = ("outfit", outfit.public_id)
        await notices.tell(key, grant.account_id, CHOSEN, subject, about=outfit.author_id, job=outfit.job)


async def _first_answer(public_id: str) -> None:
    """Only the first one is told, unless it is all there is to come: then comes the one answer, and a pile of notices helps nobody."""
    feedback = await Feedback.filter(public_id=public_id, visibility=Visibility.SHOWN).first()
    outfit = await Outfit.filter(id=feedback.outfit_id).first() if feedback else None
    if feedback is None or outfit is None or outfit.answered_at is not None:
        return
    key = f"first:{outfit.public_id}:{outfit.author_id}"
    subject = ("outfit", outfit.public_id)
    await notices.tell(key, outfit.author_id, FIRST_ANSWER, subject, about=feedback.author_id, job=outfit.job)


async def _answered(event: Event) -> None:
    outfit = await Outfit.filter(states.STANDS.q(), public_id=event.subject).first()
    if outfit is None:
        return
    message = TOGETHER if event.facts_as(Answers).answers else NOBODY
    key, subject = f"{event.id}:{outfit.author_id}", ("outfit", outfit.public_id)
    await notices.tell(key, outfit.author_id, message, subject, instead_of=OF_ANSWERS, job=outfit.job)


async def _helped(event: Event) -> None:
    feedback = await Feedback.filter(public_id=event.subject).first()
    outfit = await Outfit.filter(public_id=event.facts_as(OfAdvice).about).first()
    if feedback is None or outfit is None:
        return
    key = f"helped:{feedback.public_id}:{feedback.author_id}"  # once, however many pieces of it helped
    await notices.tell(key, feedback.author_id, HELPED, ("outfit", outfit.public_id), about=outfit.author_id)


async def _receipt(event: Event) -> None:
    outfit = await Outfit.filter(states.STANDS.q(), public_id=event.subject).first()
    destroyed = event.facts_as(OutfitDestroyed)
    if outfit is None or destroyed.draft:
        return  # who takes them back sees the receipt at once
    message = DESTROYED
    if destroyed.missing:
        message = DESTROYED_SOME_MISSING
    if destroyed.kept:
        message = DESTROYED_ONE_KEPT
    key, subject = f"{event.id}:{outfit.author_id}", ("outfit", outfit.public_id)
    await notices.tell(key, outfit.author_id, message, subject, job=outfit.job)


async def _how_did_it_go(event: Event) -> None:
    outfit = await Outfit.filter(states.TELLABLE.q(), public_id=event.subject).first()
    if outfit is None:
        return
    key = f"asked-how:{outfit.public_id}"
    await notices.tell(key, outfit.author_id, ASKED_HOW, ("outfit", outfit.public_id), job=outfit.job)


async def _told(event: Event) -> None:
    """Everybody whose words reached her hears it, each once. Not whose account is closed: that would be a mail about her."""
    told = Outfit.filter(states.STANDS.q(), public_id=event.subject, visibility=Visibility.SHOWN)
    outfit = await told.exclude(went="").first()
    if outfit is None:
        return
    message = WENT[outfit.went][bool(outfit.went_words)]
    for feedback in await Feedback.filter(outfit_id=outfit.id, visibility=Visibility.SHOWN, author__suspended_at=None):
        key = f"told:{outfit.public_id}:{feedback.author_id}"
        await notices.tell(key, feedback.author_id, message, ("outfit", outfit.public_id), about=outfit.author_id)


async def _protect(event: Event) -> None:
    """Who says to be 16 or 17 shows photos to fewer people from now on."""
    if event.actor is not None:
        await asking_actions.protect(event.actor)


CONSUMERS = (
    Consumer("outfits:notices", (*OutfitEvent, *DecisionEvent), _tell),
    Consumer("outfits of the young", (AccountEvent.ACCOUNT_AGE_SAID,), _protect),
)
