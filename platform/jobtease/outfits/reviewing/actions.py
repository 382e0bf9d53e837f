"""Writes of reviewers, and of the asker about them: say keep or swap, and say that it helped."""

from collections.abc import Sequence

from tortoise.expressions import F

from jobtease import blocks, clock
from jobtease.accounts.trust import newcomers, track_record, voices
from jobtease.audience import Audience, Grant, Viewer, Visibility
from jobtease.data import revisions
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.outfits import queries, states
from jobtease.outfits.events import Answers, FeedbackGiven, OfAdvice, OfOutfit, OutfitEvent
from jobtease.outfits.messages import OF_ANSWERS
from jobtease.outfits.models import MOST_FEEDBACK, Advice, Feedback, Outfit
from jobtease.outfits.practice import actions as practice_actions
from jobtease.outfits.read_models import OutfitView
from jobtease.outfits.reviewing import thanks
from jobtease.outfits.reviewing.advice import Said, check_said
from jobtease.outfits.reviewing.capacity import reach_of
from jobtease.rubrics import rubric
from jobtease.words.translations import N_, _

READ = N_("{name} has read it by now, so it stays as it is.")


@event_log.action
async def give_feedback(
    viewer: Viewer,
    public_id: str,
    said: Sequence[Said],
    *,
    note: str = "",
    wear: int | None = None,
    all_good: bool = False,
    held: bool = False,
) -> str:
    """Say what to keep and what to swap; the feedback's public id.

    In a comparison `wear` is the position of the photo to wear, or `all_good`: each of them is.

    `held`: a moderator reads it before the asker does. Raises NotFound, Forbidden for one's own outfit, Conflict when it is
    closed, five have answered, or the viewer has; NotPractised when the drawn examples come first; Invalid for what the rubric
    doesn't know.
    """
    outfit = await queries.outfit_for(viewer, public_id)
    if outfit.is_mine:
        raise Forbidden(_("This is your own outfit. Others look at it for you."))
    await blocks.hold_together(viewer.id, outfit.author_id)
    if await voices.is_same(viewer.id, outfit.author_id):
        raise Forbidden(_("This outfit is from another account of yours. Others look at it for you."))
    await practice_actions.required(viewer)
    _check(outfit, said, wear, all_good)
    if outfit.my_feedback is not None:
        raise Conflict(_("You have answered this already. Thank you."))
    # One update, so that of six answers at the same moment five count.
    counted = await Outfit.filter(states.ANSWERABLE.q(), id=outfit.id).update(
        feedback_count=F("feedback_count") + 1, version=F("version") + 1
    )
    if not counted:
        raise Conflict(await _why_closed(outfit.id))
    answered = await Feedback.filter(outfit_id=outfit.id).values_list("author_id", flat=True)
    if (await voices.others_than(viewer.id, [int(str(each)) for each in answered])).again:
        raise Conflict(_("You have answered this already, from another account of yours. Thank you."))
    waits = held or await newcomers.is_limited(viewer.id)
    visibility = Visibility.HELD if waits else Visibility.SHOWN
    feedback = await _store(viewer, outfit, said, note, wear, all_good and wear is None, visibility)
    await notices.settle(viewer, ("outfit", public_id))
    facts = FeedbackGiven(visibility=visibility, about=public_id)
    event_log.record(
        OutfitEvent.FEEDBACK_GIVEN, feedback.public_id, actor=viewer.id, municipality=feedback.municipality, facts=facts
    )
    await answer_if_enough(outfit.id)
    return feedback.public_id


def _check(outfit: OutfitView, said: Sequence[Said], wear: int | None, all_good: bool) -> None:
    positions = {photo.position for photo in outfit.photos}
    if wear is not None and (not outfit.compare or wear not in positions):
        raise Invalid(_("Choose from the list, please."))
    check_said(said, outfit.sector, outfit.rubric, positions)
    if outfit.compare and wear is None and not all_good:
        raise Invalid(wear=_("Choose one, or say that each of them is good."))
    if all_good and not outfit.compare:
        raise Invalid(_("Choose from the list, please."))
    if not said and wear is None and not all_good:
        raise Invalid(_("Say of at least one garment: keep or swap."))


async def _store(
    viewer: Viewer,
    outfit: OutfitView,
    said: Sequence[Said],
    note: str,
    wear: int | None,
    all_good: bool,
    visibility: Visibility,
) -> Feedback:
    feedback = await Feedback.create(
        author_id=viewer.id,
        outfit_id=outfit.id,
        municipality=outfit.municipality,  # whose moderators are responsible: those of the person it is said to
        labour_region=outfit.labour_region,
        audience=Audience.CHOSEN,
        visibility=visibility,
        note=note,
        choice=wear,
        all_good=all_good,
    )
    await Grant.create(subject=feedback.public_id, account_id=outfit.author_id)
    await _advise(feedback.id, outfit, said, wear)
    return feedback


async def _advise(feedback_id: int, outfit: OutfitView, said: Sequence[Said], wear: int | None) -> None:
    for each in said:
        photo, x, y = each.pin or (None, None, None)
        await Advice.create(
            feedback_id=feedback_id,
            garment=each.garment,
            verdict=each.verdict,
            reasons=list(each.chips),
            pin_photo=photo,
            pin_x=x,
            pin_y=y,
            photo=each.placed(outfit.compare, wear),
        )


@event_log.action
async def change_feedback(
    viewer: Viewer,
    public_id: str,
    said: Sequence[Said],
    *,
    note: str = "",
    wear: int | None = None,
    all_good: bool = False,
    held: bool = False,
) -> None:
    """Say something else than before of this outfit, as long as its asker has not read it.

    Raises NotFound for who said nothing, Conflict once it was read or a moderator decided about it, and Invalid as `give_feedback`.
    """
    outfit = await queries.outfit_for(viewer, public_id)
    if outfit.my_feedback is None:
        raise NotFound
    _still_mendable(outfit)
    _check(outfit, said, wear, all_good)
    mine = Feedback.filter(public_id=outfit.my_feedback.public_id)
    columns = {"note": note, "choice": wear, "all_good": all_good and wear is None}
    if not await mine.filter(states.UNREAD.q()).update(**columns, version=F("version") + 1):
        raise Conflict(_(READ).format(name=outfit.author))
    await revisions.keep(
        viewer.id, outfit.my_feedback.public_id, outfit.my_feedback.note
    )  # as every post that is reworded
    feedback = await mine.get()
    await Advice.filter(feedback_id=feedback.id).delete()
    await _advise(feedback.id, outfit, said, wear)
    if held or await newcomers.is_limited(
        viewer.id
    ):  # never written back as it was read: it may be hidden at this very moment
        await mine.filter(visibility=Visibility.SHOWN).update(visibility=Visibility.HELD)
    visibility = (await mine.get()).visibility
    facts = FeedbackGiven(visibility=visibility, about=public_id)
    event_log.record(
        OutfitEvent.FEEDBACK_CHANGED,
        feedback.public_id,
        actor=viewer.id,
        municipality=feedback.municipality,
        facts=facts,
    )


@event_log.action
async def withdraw(viewer: Viewer, public_id: str) -> None:
    """Take back what one said of this outfit, as long as its asker has not read it. A case about it keeps its evidence.

    Raises NotFound for who said nothing, Conflict once it was read or a moderator decided about it.
    """
    outfit = await queries.outfit_for(viewer, public_id)
    mine = outfit.my_feedback
    if mine is None:
        raise NotFound
    _still_mendable(outfit)
    # The outfit's row first, as when an answer is given.
    await Outfit.filter(id=outfit.id).update(feedback_count=F("feedback_count") - 1, version=F("version") + 1)
    if not await Feedback.filter(states.UNREAD.q(), public_id=mine.public_id).delete():
        raise Conflict(_(READ).format(name=outfit.author))
    await Grant.filter(subject=mine.public_id).delete()
    await _untold(outfit)
    facts = OfOutfit(about=public_id)
    event_log.record(
        OutfitEvent.FEEDBACK_WITHDRAWN, mine.public_id, actor=viewer.id, municipality=outfit.municipality, facts=facts
    )


def _still_mendable(outfit: OutfitView) -> None:
    """Not from when answering is closed: an asker before her interview keeps the answer that she was told of."""
    if not states.IN_TIME.holds(outfit):
        raise Conflict(_("Answering is closed: the interview is near."))


async def _untold(outfit: OutfitView) -> None:
    """Nothing is left to read: she was told of an answer that isn't there any more, and is told of the next one."""
    if await Feedback.filter(outfit_id=outfit.id, visibility=Visibility.SHOWN).exists():
        return
    await Outfit.filter(id=outfit.id, closes_at__gt=clock.now()).update(answered_at=None)
    await notices.remove(outfit.author_id, ("outfit", outfit.public_id), OF_ANSWERS)


@event_log.action
async def mark_read(viewer: Viewer, public_id: str) -> None:
    """What was answered about this outfit of the viewer's stands on her page from now on: it can't be changed any more."""
    outfit = await Outfit.filter(public_id=public_id, author_id=viewer.id).first()
    if outfit is None:
        raise NotFound
    unread = Feedback.filter(queries.readable(viewer.id), outfit_id=outfit.id, read_at__isnull=True)
    ids = [int(str(each)) for each in await unread.values_list("id", flat=True)]
    if read := await Feedback.filter(id__in=ids, read_at__isnull=True).update(read_at=clock.now()):
        event_log.record(OutfitEvent.FEEDBACK_READ, public_id, actor=viewer.id, facts=Answers(answers=read))
    else:
        event_log.no_change()


async def _why_closed(outfit_id: int) -> str:
    now = await Outfit.filter(id=outfit_id).first()
    if now is None:
        raise NotFound  # erased or forgotten at the same moment
    if now.feedback_count >= MOST_FEEDBACK:
        return _(
            "Five people have answered, that is enough. Thank you for wanting to help. Somebody else still waits for you."
        )
    return _("Answering is closed: the interview is near.")


async def answer_if_enough(outfit_id: int, *, closed: bool = False) -> bool:
    """Note, once, that the asker can be told the one answer: three have answered, or all who can, or time is up (`closed`).

    Within the open transaction. Feedback that waits for a moderator doesn't count.
    """
    outfit = await Outfit.filter(id=outfit_id, answered_at=None).first()
    if outfit is None:
        return False  # told already; erased or forgotten at the same moment
    shown = await Feedback.filter(outfit_id=outfit_id, visibility=Visibility.SHOWN).count()
    if not closed and not (await reach_of(outfit, shown)).is_enough:
        return False
    first = await Outfit.filter(id=outfit_id, answered_at__isnull=True).update(answered_at=clock.now())
    if first:
        event_log.record(
            OutfitEvent.OUTFIT_ANSWERED,
            outfit.public_id,
            municipality=outfit.municipality,
            facts=Answers(answers=shown),
        )
    return bool(first)


async def _advice_to(viewer: Viewer, feedback_id: str, garment: str) -> tuple[Feedback, Outfit]:
    """What somebody said of this viewer's outfit, and the outfit. Raises NotFound for anything that isn't advice to this viewer."""
    found = Feedback.filter(
        blocks.none_with(viewer.id, "author_id"), public_id=feedback_id, visibility=Visibility.SHOWN
    )
    feedback = await found.filter(outfit__author_id=viewer.id).first()
    outfit = await Outfit.filter(id=feedback.outfit_id).first() if feedback else None
    if feedback is None or outfit is None or (garment and not rubric.is_garment(garment)):
        raise NotFound
    if garment and not await Advice.filter(feedback_id=feedback.id, garment=garment).exists():
        raise NotFound
    return feedback, outfit


@event_log.action
async def mark_helped(viewer: Viewer, feedback_id: str, garment: str) -> str:
    """The asker says that a piece of advice helped; the outfit's public id. A second time changes nothing.

    Raises NotFound for anything that isn't advice to this viewer.
    """
    feedback, outfit = await _advice_to(viewer, feedback_id, garment)
    now = clock.now()
    helped = await Feedback.filter(id=feedback.id, helped_at__isnull=True).update(helped_at=now)
    if garment:
        waiting = Advice.filter(feedback_id=feedback.id, garment=garment, helped_at__isnull=True)
        helped = await waiting.update(helped_at=now)
    if not helped:
        event_log.no_change()
        return outfit.public_id
    await track_record.thanked(feedback.author_id, viewer.id)
    facts = OfAdvice(about=outfit.public_id, garment=garment)
    event_log.record(
        OutfitEvent.FEEDBACK_HELPED, feedback_id, actor=viewer.id, municipality=outfit.municipality, facts=facts
    )
    return outfit.public_id


@event_log.action
async def unmark_helped(viewer: Viewer, feedback_id: str, garment: str) -> str:
    """The asker takes back that a piece of advice helped; the outfit's public id. A second time changes nothing.

    Whoever was told so keeps the notice: a thank-you is not taken out of somebody's hands. It counts no longer in what others read
    of them. Raises NotFound as `mark_helped`.
    """
    feedback, outfit = await _advice_to(viewer, feedback_id, garment)
    advice = Advice.filter(feedback_id=feedback.id, helped_at__isnull=False)
    if not await advice.filter(garment=garment).update(helped_at=None):
        event_log.no_change()
        return outfit.public_id
    if not await advice.exists():
        await Feedback.filter(id=feedback.id).update(helped_at=None)
        await thanks.withdraw(feedback.author_id, viewer.id, feedback.helped_at)
    facts = OfAdvice(about=outfit.public_id, garment=garment)
    event_log.record(
        OutfitEvent.FEEDBACK_UNHELPED, feedback_id, actor=viewer.id, municipality=outfit.municipality, facts=facts
    )
    return outfit.public_id
