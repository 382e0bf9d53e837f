"""Moderation's view of reviews, and of suggestions."""

from typing import Any

from jobtease.profiles import queries as profiles
from jobtease.reportable import TITLE, Posting, Reportable, Subject, subject_of
from jobtease.reviews import queries
from jobtease.reviews.copies import copy_of, words_of
from jobtease.reviews.events import ReviewEvent
from jobtease.reviews.models import Review, Suggestion
from jobtease.reviews.states import SENT
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_


async def _review(post: Any, whole: bool) -> Subject:
    passages = [(N_("Question"), post.question)]
    if whole:
        _number, document = await profiles.document_of(post.author_id)
        for section in copy_of(document, section=post.section, employers=post.hides_employers):
            passages += [(section.title, words) for words in words_of([section])]
    title = excerpt(post.question, TITLE)
    return subject_of("review", post, title, post.public_id, passages=tuple(p for p in passages if p[1]))


async def _suggestion(post: Any, whole: bool) -> Subject:
    passages = ((N_("Suggestion"), post.text), (N_("Why"), post.note))
    title = excerpt(post.text or post.note, TITLE)
    by, said = post.author.municipality_id, tuple(p for p in passages if p[1])  # it stands where the asker lives
    return subject_of("suggestion", post, title, post.review.public_id, by, passages=said)


REPORTABLES = (
    Reportable(
        kind="review",
        name=N_("Question about a profile"),
        one=N_("a question about a profile"),
        of_author=N_("Question about a profile of {name}"),
        model=Review,
        read=_review,
        seen_by=queries.meant_for,
        is_there=SENT.holds,
        searched=("question",),
        posted=(Posting(ReviewEvent.REVIEW_SENT, N_("{name} asks others to read a profile")),),
        gone=(ReviewEvent.REVIEW_WITHDRAWN,),
    ),
    Reportable(
        kind="suggestion",
        name=N_("Suggestion"),
        one=N_("a suggestion"),
        of_author=N_("Suggestion of {name}"),
        stands_on="review",
        model=Suggestion,
        read=_suggestion,
        related=("author", "review"),
        for_one=True,
        posted=(Posting(ReviewEvent.SUGGESTION_MADE, N_("{name} suggested something for a profile")),),
        gone=(ReviewEvent.SUGGESTION_WITHDRAWN,),
        held_because="tone",
    ),
)
