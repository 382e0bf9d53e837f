"""Writes of suggestions: make one and take it back; take over several at once, or keep one's own words."""

from collections.abc import Iterable, Sequence

from tortoise.expressions import F

from jobtease import blocks, clock
from jobtease.accounts.trust import newcomers, track_record, voices
from jobtease.audience import Audience, Grant, Viewer, Visibility
from jobtease.errors import Conflict, Forbidden, Invalid, NotFound
from jobtease.events import event_log
from jobtease.notices import actions as notices
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.columns import grown_too_long
from jobtease.profiles.document.document import Document, hash_of
from jobtease.profiles.document.parts import PARTS
from jobtease.profiles.editing.details import ProfileChange
from jobtease.profiles.versions import storing
from jobtease.profiles.versions.models import Why
from jobtease.profiles.versions.storing import Overtaken
from jobtease.reviews import queries, states
from jobtease.reviews.copies import copy_of, pieces_of, reading_of
from jobtease.reviews.events import OfReview, ReviewEvent, Settled, SuggestionMade
from jobtease.reviews.models import MOST_OF_ONE, Kind, Review, State, Suggestion
from jobtease.reviews.plan import Plan, Proposal, fits, planned
from jobtease.reviews.suggesting.details import Said
from jobtease.words.screening import must_wait, screen
from jobtease.words.translations import _


class Changed(Conflict):
    """What the suggestion is for reads otherwise by now."""


@event_log.action
async def suggest(viewer: Viewer, public_id: str, said: Said, *, held: bool = False) -> str:
    """Suggest something for a piece of this review's copy; the suggestion's public id.

    Raises NotFound, Forbidden for one's own profile, Conflict when it is closed or full, Changed when the piece reads otherwise by
    now, Invalid for a suggestion without a change, and for one that has what was hidden in another place than it stood.
    """
    review = await queries.review_for(viewer, public_id)
    if review.is_mine:
        raise Forbidden(_("This is your own profile. Others look at it for you."))
    await blocks.hold_together(viewer.id, review.author_id)
    if await voices.is_same(viewer.id, review.author_id):
        raise Forbidden(_("This profile is from another account of yours. Others look at it for you."))
    number, document = await profiles.document_of(review.author_id)
    _check(review, document, said)
    mine = Suggestion.filter(review_id=review.id, author_id=viewer.id)
    if await mine.exclude(state=State.WITHDRAWN).count() >= MOST_OF_ONE:
        raise Conflict(_("You suggested a lot here already. Somebody else still waits for you."))
    same = mine.filter(piece=said.piece, kind=said.kind, state=State.OPEN)
    if said.kind is not Kind.REMARK and await same.exists():
        raise Conflict(_("You suggested something here already. Take that back first."))
    # One update, so that of two at the same moment the last place is one's.
    counted = await Review.filter(states.ANSWERABLE.q(), id=review.id).update(
        suggestion_count=F("suggestion_count") + 1, version=F("version") + 1
    )
    if not counted:
        raise Conflict(_("This is closed. Thank you for wanting to help."))
    waits = held or await newcomers.is_limited(viewer.id)
    suggestion = await Suggestion.create(
        author_id=viewer.id,
        review_id=review.id,
        municipality=review.municipality,  # whose moderators are responsible: those of the person it is said to
        labour_region=review.labour_region,
        audience=Audience.CHOSEN,
        visibility=Visibility.HELD if waits else Visibility.SHOWN,
        kind=said.kind,
        piece=said.piece,
        read_hash=said.read_hash,
        read_version=number,
        text=said.text,
        reason=said.reason,
        note=said.note,
    )
    await Grant.create(subject=suggestion.public_id, account_id=review.author_id)
    await notices.settle(viewer, ("review", public_id))
    event_log.record(
        ReviewEvent.SUGGESTION_MADE,
        suggestion.public_id,
        actor=viewer.id,
        municipality=review.municipality,
        facts=SuggestionMade(visibility=suggestion.visibility, about=public_id),
    )
    return suggestion.public_id


def _check(review: queries.ReviewView, document: Document, said: Said) -> None:
    """Whether this can be suggested for what the copy of this review has. Raises Changed, and Invalid."""
    reading = reading_of(document, employers=review.hides_employers)
    copy = copy_of(document, section=review.section, employers=review.hides_employers)
    here = pieces_of(copy).get(said.piece)
    if here is None:
        raise Changed(_("This sentence is gone by now. What you wrote stands below."))
    proposal = Proposal("", said.kind, said.piece, said.read_hash, said.text, reading)
    entry = document.entry(said.piece)
    if entry is not None and (said.kind is not Kind.REMARK and not PARTS[entry.section].has_lines):
        raise Invalid(_("No sentence fits here. You can say something about it."))
    if said.kind is Kind.CHANGE and entry is None and here.hash == said.read_hash:
        if hash_of(said.text) == said.read_hash:
            raise Invalid(text=_("This is what it says already. Change something, or leave it."))
        if not fits(document, proposal):
            raise Invalid(
                text=_("What stands between brackets is hidden from you. Leave it as it is, or take it out once.")
            )
    elif not fits(document, proposal):
        raise Changed(_("{name} changed this sentence meanwhile. Read it again.").format(name=review.author))
    if grown_too_long(planned(document, [proposal]).document, document):
        raise Invalid(text=_("This is too long for this place. Make it shorter."))


@event_log.action
async def withdraw(viewer: Viewer, public_id: str) -> str:
    """Take back what one suggested, as long as it waits; the review's public id. Raises NotFound, Conflict once it was answered."""
    mine = await Suggestion.filter(public_id=public_id, author_id=viewer.id).select_related("review").first()
    if mine is None or mine.state is State.WITHDRAWN:
        raise NotFound
    waiting = Suggestion.filter(states.WITHDRAWABLE.q(), id=mine.id)
    if not await waiting.update(state=State.WITHDRAWN, settled_at=clock.now(), version=F("version") + 1):
        raise Conflict(_("It was answered by now, so it stays as it is."))
    review: Review = mine.review
    await Review.filter(id=mine.review_id, suggestion_count__gt=0).update(
        suggestion_count=F("suggestion_count") - 1, version=F("version") + 1
    )
    event_log.record(
        ReviewEvent.SUGGESTION_WITHDRAWN,
        public_id,
        actor=viewer.id,
        municipality=review.municipality,
        facts=OfReview(about=review.public_id),
    )
    return review.public_id


async def plan_of(viewer: Viewer, ids: Sequence[str]) -> tuple[int, Plan]:
    """What would become of the viewer's profile with these suggestions taken over, in this order; and the number of its version."""
    number, document = await profiles.document_of(viewer.id)
    rows = await _waiting(viewer, ids)
    return number, planned(document, queries.proposals(document, rows))


@event_log.action
async def take(viewer: Viewer, ids: Sequence[str], *, seen: int | None = None) -> Plan:
    """Take over these suggestions, in this order: one new version of the profile with all that fit. What became of each.

    `seen`: number of the version of which the result was shown. Raises Overtaken when there is another one by now, NotFound for what
    isn't the viewer's to take, and Conflict when nothing of it fits.
    """
    profile, before = await profiles.stored_of(viewer)
    if profile is None:
        raise NotFound
    if seen is not None and profile.written != seen:
        raise Overtaken
    rows = await _waiting(viewer, ids)
    plan = planned(before.document, queries.proposals(before.document, rows))
    if not plan.taken:
        raise Conflict(_("None of these fits your text any more. You see below what was suggested."))
    if section := grown_too_long(plan.document, before.document):
        told = _("This would become too long: {section}. Take over less, or shorten it first.")
        raise Conflict(told.format(section=_(PARTS[section].title)))
    by_id = {row.public_id: row for row in rows}
    held = before.audience is not Audience.ME and must_wait(
        screen("\n\n".join(by_id[each].text for each in plan.taken))
    )
    await storing.store(viewer, profile, before, ProfileChange(), plan.document, held=held, why=Why.TAKEN)
    number = profile.written + 1
    now = clock.now()
    pieces = set()
    for public_id in plan.taken:
        row = by_id[public_id]
        waiting = Suggestion.filter(states.TO_TAKE.q(), id=row.id)
        if not await waiting.update(state=State.TAKEN, settled_at=now, settled_in=number, version=F("version") + 1):
            raise Conflict(_("It has changed in the meantime. Look at it again."))
        if row.kind in (Kind.CHANGE, Kind.REMOVE):
            pieces.add(row.piece)
        await track_record.thanked(row.author_id, viewer.id)
        _record(ReviewEvent.SUGGESTION_TAKEN, row, viewer, Settled(about=row.review.public_id, version=number))
    await _answer_others(viewer, pieces, number)
    return plan


async def _answer_others(viewer: Viewer, pieces: Iterable[str], number: int) -> None:
    """Other suggestions for words that were changed now: they are answered as well, kindly."""
    others = Suggestion.filter(
        states.TO_TAKE.q(), review__author_id=viewer.id, piece__in=list(pieces), kind__in=[Kind.CHANGE, Kind.REMOVE]
    )
    for row in await others.select_related("review") if pieces else ():
        waiting = Suggestion.filter(states.TO_TAKE.q(), id=row.id)
        if await waiting.update(state=State.OTHER, settled_at=clock.now(), settled_in=number, version=F("version") + 1):
            _record(ReviewEvent.SUGGESTION_OTHER, row, viewer, Settled(about=row.review.public_id, version=number))


@event_log.action
async def keep(viewer: Viewer, public_id: str) -> None:
    """The asker keeps her own words; of a remark: she has read it. A second time changes nothing. Raises NotFound."""
    [row] = await _mine(viewer, [public_id])
    waiting = Suggestion.filter(states.TO_ANSWER.q(), id=row.id)
    if not await waiting.update(state=State.KEPT, settled_at=clock.now(), version=F("version") + 1):
        event_log.no_change()
        return
    _record(ReviewEvent.SUGGESTION_KEPT, row, viewer, OfReview(about=row.review.public_id))


@event_log.action
async def reopen(account_id: int, back_to: int, before: int) -> None:
    """Somebody went back to a version of their profile: what was taken over after it waits again.

    `before`: number of the version they came from. A second time changes nothing.
    """
    settled = Suggestion.filter(
        review__author_id=account_id,
        state__in=[State.TAKEN, State.OTHER],
        settled_in__gt=back_to,
        settled_in__lte=before,
    )
    reopened = 0
    for row in await settled.order_by("id").select_related("review"):
        same = Suggestion.filter(
            review_id=row.review_id, author_id=row.author_id, piece=row.piece, kind=row.kind, state=State.OPEN
        )
        if await same.exists():  # they suggested anew meanwhile
            continue
        settled_so = Suggestion.filter(id=row.id, state=row.state, settled_in=row.settled_in)
        if await settled_so.update(state=State.OPEN, settled_at=None, settled_in=None, version=F("version") + 1):
            reopened += 1
            facts = OfReview(about=row.review.public_id)
            event_log.record(ReviewEvent.SUGGESTION_REOPENED, row.public_id, actor=account_id, facts=facts)
    if not reopened:
        event_log.no_change()


def _record(name: ReviewEvent, row: Suggestion, viewer: Viewer, facts: OfReview) -> None:
    event_log.record(name, row.public_id, actor=viewer.id, municipality=row.municipality, facts=facts)


async def _mine(viewer: Viewer, ids: Sequence[str]) -> list[Suggestion]:
    """Suggestions to this viewer that they read, in this order. Raises NotFound when one isn't."""
    found = Suggestion.filter(queries.readable(viewer.id), review__author_id=viewer.id, public_id__in=list(ids))
    rows = {row.public_id: row for row in await found.select_related("review")}
    if not ids or rows.keys() != set(ids):
        raise NotFound
    return [rows[each] for each in dict.fromkeys(ids)]


async def _waiting(viewer: Viewer, ids: Sequence[str]) -> list[Suggestion]:
    """Those of them that wait still. Raises Conflict, saying why, when none does."""
    rows = await _mine(viewer, ids)
    waiting = [row for row in rows if states.TO_TAKE.holds(row)]
    if not waiting:
        settled = {row.state for row in rows}
        if State.OTHER in settled:
            raise Conflict(_("You took over another suggestion for the same words."))
        if State.TAKEN in settled:
            raise Conflict(_("You took this over already."))
        raise Conflict(_("This suggestion is no longer there to take over."))
    return waiting
