"""Moderation's view of outfits, and of the feedback on them."""

from typing import Any

from jobtease.outfits import queries
from jobtease.outfits.asking.actions import follow_job
from jobtease.outfits.ending.evidence import EVIDENCE, RECOGNITION
from jobtease.outfits.events import OutfitEvent
from jobtease.outfits.models import Advice, Feedback, Outfit, Verdict
from jobtease.outfits.states import SENT
from jobtease.photos.evidence import Shown
from jobtease.photos.models import Photo
from jobtease.reportable import TITLE, Posting, Reportable, Subject, subject_of
from jobtease.rubrics import rubric
from jobtease.words import translations
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_

VERDICTS = {Verdict.KEEP: N_("Keep"), Verdict.SWAP: N_("Swap")}


async def _outfit(post: Any, whole: bool) -> Subject:
    photos = await Photo.filter(outfit_id=post.id).order_by("position") if whole else []
    pictures = tuple(Shown(p.position, p.name, *p.sizes["large"]) for p in photos)
    passages = ((N_("For"), post.job), (N_("Question"), post.question))
    aside = ((N_("How it went"), post.went_words),) if post.went_words else ()
    title = excerpt(post.question or post.job, TITLE)
    return subject_of("outfit", post, title, post.public_id, passages=passages, aside=aside, pictures=pictures)


async def _feedback(post: Any, whole: bool) -> Subject:
    advice = await Advice.filter(feedback_id=post.id).order_by("id") if whole else []
    spoken = translations.language.get()
    passages = [("", post.note)] + [(VERDICTS[a.verdict], rubric.garment(a.garment).label(spoken)) for a in advice]
    title = excerpt(post.note or " ".join(words for _label, words in passages[1:]), TITLE)
    by, said = post.author.municipality_id, tuple(p for p in passages if p[1])  # it stands where the asker lives
    return subject_of("feedback", post, title, post.outfit.public_id, by, passages=said)


REPORTABLES = (
    Reportable(
        kind="outfit",
        name=N_("Outfit"),
        one=N_("an outfit"),
        of_author=N_("Outfit of {name}"),
        model=Outfit,
        read=_outfit,
        seen_by=queries.meant_for,
        is_there=SENT.holds,
        searched=("question", "job"),
        posted=(
            Posting(OutfitEvent.OUTFIT_POSTED, N_("{name} asks about an outfit")),
            Posting(OutfitEvent.OUTFIT_CHANGED, N_("{name} changed an outfit"), is_new=False),
        ),
        told=(Posting(OutfitEvent.OUTFIT_TOLD, is_new=False),),
        gone=(OutfitEvent.OUTFIT_WITHDRAWN, OutfitEvent.OUTFIT_DESTROYED),
        in_feeds=True,
        copied=follow_job,
        exhibits=EVIDENCE,
        recognition=RECOGNITION,
    ),
    Reportable(
        kind="feedback",
        name=N_("Feedback"),
        one=N_("feedback"),
        of_author=N_("Feedback of {name}"),
        stands_on="outfit",
        model=Feedback,
        read=_feedback,
        related=("author", "outfit"),
        for_one=True,
        posted=(
            Posting(OutfitEvent.FEEDBACK_GIVEN, N_("{name} gave feedback")),
            Posting(OutfitEvent.FEEDBACK_CHANGED, N_("{name} changed feedback"), is_new=False),
        ),
        gone=(OutfitEvent.FEEDBACK_WITHDRAWN,),
        gone_with=(OutfitEvent.OUTFIT_FORGOTTEN,),
        held_because="tone",
    ),
)
