"""Moderation's view of help requests, and of the offers on them."""

from dataclasses import replace
from functools import partial
from typing import Any

from tortoise.expressions import Q, Subquery

from jobtease import audience
from jobtease.audience import Viewer
from jobtease.helping import queries
from jobtease.helping.asking.actions import follow_title
from jobtease.helping.events import HelpingEvent
from jobtease.helping.models import HelpRequest, Offer, OfferState
from jobtease.helping.states import PUT_UP
from jobtease.reportable import TITLE, Posting, Reportable, Subject, subject_of
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_


async def _request(post: Any, whole: bool) -> Subject:
    aside = ((N_("Thank-you"), post.thanks),) if post.thanks else ()
    passages = (("", post.title), ("", post.story))
    return subject_of("request", post, post.title, post.public_id, passages=passages, aside=aside)


def _seen_despite_blocks(viewer: Viewer) -> Q:
    """Who was chosen to help goes on reading it."""
    chosen = Offer.filter(author_id=viewer.id, state=OfferState.ACCEPTED).values("request_id")
    return audience.seen_by(viewer, asked=True, despite_blocks=True) | Q(id__in=Subquery(chosen))


async def _abridged(viewer: Viewer, subject: Subject) -> Subject:
    """Who read it while it was open can report it; no more than that."""
    if await queries.is_for(viewer, subject.public_id):
        return subject
    return replace(subject, title=subject.author)


async def _offer(post: Any, whole: bool) -> Subject:
    title = excerpt(post.message, TITLE)
    to = post.request.municipality
    return subject_of(
        "offer",
        post,
        title,
        post.request.public_id,
        to,
        passages=(("", post.message),),
        reached_id=post.request.author_id,
    )


REPORTABLES = (
    Reportable(
        kind="request",
        name=N_("Help request"),
        one=N_("a request"),
        of_author=N_("Help request of {name}"),
        model=HelpRequest,
        read=_request,
        seen_by=partial(audience.seen_by, asked=True),
        seen_despite_blocks=_seen_despite_blocks,
        abridged=_abridged,
        is_there=PUT_UP.holds,
        searched=("title", "story"),
        posted=(
            Posting(HelpingEvent.REQUEST_POSTED, N_("{name} asks for help")),
            Posting(HelpingEvent.REQUEST_CHANGED, N_("{name} changed a request"), is_new=False),
        ),
        told=(Posting(HelpingEvent.REQUEST_THANKED, is_new=False),),
        gone=(HelpingEvent.REQUEST_WITHDRAWN,),
        erased=(HelpingEvent.REQUEST_WIPED,),
        in_feeds=True,
        can_be_changed=True,
        copied=follow_title,
    ),
    Reportable(
        kind="offer",
        name=N_("Offer"),
        one=N_("an offer"),
        of_author=N_("Offer of {name}"),
        stands_on="request",
        model=Offer,
        read=_offer,
        related=("author", "request"),
        for_one=True,
        posted=(
            Posting(HelpingEvent.OFFER_MADE, N_("{name} offers help")),
            Posting(HelpingEvent.OFFER_CHANGED, is_new=False),
        ),
        gone=(HelpingEvent.OFFER_WITHDRAWN, HelpingEvent.OFFER_DECLINED),
        can_be_changed=True,
        read_first=True,
        sealed=(
            N_("Only for the person who asked"),
            N_("Others never read an offer. You may look, because this case is open. That you looked is written down."),
        ),
    ),
)
