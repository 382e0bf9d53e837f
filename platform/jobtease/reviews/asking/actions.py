"""Writes of who asks for a review: draft it, send it, take it back, forget it."""

from collections.abc import Collection, Iterable
from datetime import timedelta

from tortoise.expressions import F

from jobtease import blocks, clock
from jobtease.accounts.models import Account
from jobtease.accounts.states import YOUNG
from jobtease.accounts.trust import newcomers
from jobtease.audience import SEATS, Audience, Grant, Viewer, Visibility
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.profiles import queries as profiles
from jobtease.resources import Resources
from jobtease.reviews import states
from jobtease.reviews.asking.details import Ask
from jobtease.reviews.copies import copy_of, words_of
from jobtease.reviews.events import ReviewEvent, ReviewSent
from jobtease.reviews.models import OPEN_DAYS, Review, Suggestion
from jobtease.words import redaction
from jobtease.words.screening import must_wait, screen
from jobtease.words.translations import _

DRAFT_LASTS = timedelta(days=1)
MOST_OPEN = 3
"""Reviews of one person at a time: each costs others twenty minutes."""


@event_log.action
async def draft(viewer: Viewer, ask: Ask, chosen: Collection[int]) -> str:
    """Make a draft, whose copy its owner then looks at; its public id. `chosen`: accounts, for Audience.CHOSEN.

    Raises NotFound for who has no profile, Invalid for nobody or too many, and where nothing stands that others could read.
    """
    profile, own = await profiles.stored_of(viewer)
    if profile is None:
        raise NotFound
    if not copy_of(own.document, section=ask.section, employers=ask.hides_employers):
        raise Invalid(section=_("Nothing stands there yet. Write a few lines first."))
    wanted = set(chosen) - {viewer.id} if ask.audience is Audience.CHOSEN else set()
    if ask.audience is Audience.CHOSEN:
        if not 0 < len(wanted) <= SEATS:
            raise Invalid(people=_("Choose one to five people."))
        await blocks.hold_together(viewer.id, *wanted)
    elif viewer.is_young:
        raise Invalid(audience=_("Your profile is for people you choose."))
    review = await Review.create(
        author_id=viewer.id,
        profile_id=profile.id,
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=Audience.ME,
        meant_for=ask.audience,
        section=ask.section,
        question=ask.question,
        hides_employers=ask.hides_employers,
        closes_at=clock.now() + DRAFT_LASTS,
    )
    for seat, account_id in enumerate(sorted(wanted)):
        await Grant.create(subject=review.public_id, account_id=account_id, seat=seat)
    event_log.record(ReviewEvent.REVIEW_DRAFTED, review.public_id, actor=viewer.id)
    return review.public_id


@event_log.action
async def send(viewer: Viewer, public_id: str, *, hold: bool) -> None:
    """The asker has seen the copy: from now on others read it. A second time changes nothing. `hold`: the setting hold_newcomers.

    Raises NotFound, and Conflict when three are open already or the draft's time is up.
    """
    await _one_by_one(viewer.id)
    review = await own(viewer, public_id)
    if review.sent_at is not None:
        event_log.no_change()
        return
    if await Review.filter(states.OPEN.q(), author_id=viewer.id).count() >= MOST_OPEN:
        raise Conflict(_("You asked three times, and people are still looking. Take one back first."))
    _number, document = await profiles.document_of(viewer.id)
    copy = copy_of(document, section=review.section, employers=review.hides_employers)
    waits = _alarms(review.question, words_of(copy))
    visibility = Visibility.HELD if waits else await newcomers.first_visibility(viewer.id, hold=hold)
    now = clock.now()
    sent = await Review.filter(states.DRAFT.q(), id=review.id, closes_at__gt=now).update(
        sent_at=now,
        closes_at=now + timedelta(days=OPEN_DAYS),
        municipality=viewer.municipality,
        labour_region=viewer.labour_region,
        audience=F("meant_for"),
        visibility=visibility,
        version=F("version") + 1,
    )
    if not sent:
        raise Conflict(_("You left this for a day. Begin again, please."))
    facts = ReviewSent(visibility=visibility, audience=review.meant_for)
    event_log.record(ReviewEvent.REVIEW_SENT, public_id, actor=viewer.id, municipality=viewer.municipality, facts=facts)


def _alarms(question: str, words: Iterable[str]) -> bool:
    """Whether a moderator looks first. A way to reach somebody that is masked, and the words that announce it, are no alarm."""
    masked: list[str] = []
    plain = [question]
    for text in words:
        without = redaction.PLACEHOLDER.sub("…", text)
        (plain if without == text else masked).append(without)
    others = [alarm for alarm in screen("\n\n".join(masked)) if alarm.kind not in ("contact", "asks")]
    return must_wait(screen("\n\n".join(plain))) or must_wait(others)


async def _one_by_one(account_id: int) -> None:
    """Within the open transaction: two reviews of one person are sent one after the other."""
    await Account.filter(id=account_id).select_for_update().first()


@event_log.action
async def withdraw(viewer: Viewer, public_id: str) -> None:
    """Take a review back: nobody else reads the copy from now on. What was suggested stays. A draft is forgotten."""
    review = await own(viewer, public_id)
    if review.sent_at is None:
        await _erase_draft(review)
        return
    if not await Review.filter(states.SENT.q(), id=review.id).update(
        withdrawn_at=clock.now(), version=F("version") + 1
    ):
        event_log.no_change()
        return
    event_log.record(ReviewEvent.REVIEW_WITHDRAWN, public_id, actor=viewer.id, municipality=review.municipality)


async def _erase_draft(review: Review) -> None:
    await Grant.filter(subject=review.public_id).delete()
    if await Review.filter(states.DRAFT.q(), id=review.id).delete():
        event_log.record(ReviewEvent.REVIEW_FORGOTTEN, review.public_id, actor=review.author_id)
    else:
        raise Conflict(_("It has changed in the meantime. Look at it again."))


async def erase_drafts(_resources: Resources) -> None:
    """Drafts that were left for a day go. A chore."""
    for review in await Review.filter(states.DRAFT.q(), closes_at__lt=clock.now()).order_by("id").limit(100):
        await _erase_left(review.id)


@event_log.action
async def _erase_left(review_id: int) -> None:
    review = await Review.filter(states.DRAFT.q(), id=review_id).first()
    if review is None:
        event_log.no_change()
        return
    await _erase_draft(review)


@event_log.action
async def protect(account_id: int) -> None:
    """Somebody is 16 or 17: what they asked everybody of their municipality is over. audience.NotYoung left others out at once."""
    young = await Account.filter(YOUNG.q(), id=account_id).exists()
    wide = Review.filter(states.SENT.q(), author_id=account_id, meant_for=Audience.MUNICIPALITY)
    ended = 0
    for review in await wide if young else ():
        changed = Review.filter(states.SENT.q(), id=review.id)
        if await changed.update(withdrawn_at=clock.now(), version=F("version") + 1):
            ended += 1
            event_log.record(
                ReviewEvent.REVIEW_WITHDRAWN, review.public_id, actor=account_id, municipality=review.municipality
            )
    if not ended:
        event_log.no_change()


async def own(viewer: Viewer, public_id: str) -> Review:
    """The viewer's own review that stands. Raises NotFound."""
    review = await Review.filter(states.STANDS.q(), public_id=public_id, author_id=viewer.id).first()
    if review is None:
        raise NotFound
    return review


async def erase(account_id: int, resources: Resources) -> None:
    """Everything of this person in reviews, within the open transaction: what they asked, with what others said, and what they said."""
    mine = [review.public_id for review in await Review.filter(author_id=account_id).select_for_update()]
    asked = await Suggestion.filter(review__author_id=account_id).values_list("public_id", flat=True)
    given = await Suggestion.filter(author_id=account_id).values_list("public_id", flat=True)
    await notices.erase_words([("review", public_id) for public_id in mine])
    await Grant.filter(subject__in=[*mine, *asked, *given]).delete()
    await Suggestion.filter(author_id=account_id).delete()
    await Review.filter(author_id=account_id).delete()
