"""Notification messages about decisions: to who posted, to who reported, and to a moderator whose decision was taken back."""

from collections.abc import Mapping

from jobtease.audience import Post
from jobtease.audience_words import ELSEWHERE_IN_WORDS, HELD_IN_WORDS, IN_WORDS, KEPT_BACK_IN_WORDS, in_words_to_author
from jobtease.moderation import rulings
from jobtease.moderation.models import Ruling
from jobtease.notices.messages import Message, Word
from jobtease.reportable import NAMES
from jobtease.words.translations import N_

PAGES = {
    "report": "moderation:my_report",
    "decision": "moderation:decision",
    "case": "moderation:case",
    "question": "moderation:my_question",
    "rules": "moderation:rules",
    "looks": "moderation:my_looks",
}

WHO_SEES = {
    "few": N_("The people it is for can read it now"),
    "held": HELD_IN_WORDS,
    "kept_back": KEPT_BACK_IN_WORDS,
    **{audience.value: words for audience, words in IN_WORDS.items()},
    **{f"{audience}_elsewhere": words for audience, words in ELSEWHERE_IN_WORDS.items()},
}
"""Who sees what was let through: those whom its author meant, and nobody else."""


def who_sees(post: Post) -> Word:
    """Who sees a post at this moment, for its author."""
    said = in_words_to_author(post.audience, post.visibility, elsewhere=post.elsewhere)
    return Word(next(key for key, words in WHO_SEES.items() if words == said))


def _to_author(key: str, text: str) -> Message:
    return Message(f"moderation.decision.{key}", text, {"title": NAMES, "who": WHO_SEES})


KEYS = {
    Ruling.RELEASE: "released",
    Ruling.HIDE: "hidden",
    Ruling.WARN: "warned",
    rulings.CORRECT: "to_correct",
    Ruling.REMOVE: "removed",
    Ruling.LIMIT: "limited",
    Ruling.SUSPEND: "suspended",
    Ruling.CARE: "care",
    Ruling.PAUSE: "paused",
}
TO_AUTHOR: Mapping[str, Message] = {
    outcome: _to_author(KEYS[outcome], text) for outcome, text in rulings.TO_AUTHOR.items()
}
"""By ruling, or CORRECT. The sentences of decisions stand in rulings.py."""
UNDONE = _to_author("undone", N_("A moderator took back the decision about “{title}”. Why: {reason}"))
OF_YOURS = Message("moderation.decision.of_yours_undone", N_("{name} took back a decision of yours. Why: {reason}"))
"""To the moderator who made it."""

TO_REPORTER: Mapping[str, Message] = {
    outcome: Message(f"moderation.report.{outcome}", text) for outcome, text in rulings.TO_REPORTER.items()
}
"""By ruling, CORRECT, GONE or BARRED."""
LOOKED_AT_AGAIN = Message(
    "moderation.report.looked_at_again",
    N_("A moderator took back the decision about something you reported. It is looked at again."),
)

LOOKED = Message("moderation.looks.told", N_("A moderator looked at something of yours. You can read when, and why."))
"""To whose it is, when the case is over."""
ANSWERED = Message("moderation.question.answered", N_("A moderator answered your question: is this real? {reason}"))
"""To who asked about a message of a recruiter."""
ENDED: Mapping[Ruling, Message] = {
    Ruling.SUSPEND: Message("moderation.measure.suspension_over", N_("Your account is open again. You are welcome.")),
    Ruling.LIMIT: Message(
        "moderation.measure.limit_over", N_("What you post is shown at once again. No moderator looks first any more.")
    ),
}
"""To somebody whose time is over."""

OF_BEFORE = (
    Message("moderation.decision.shown", N_("A moderator has seen “{title}”. Others can see it now.")),
    Message("moderation.decision.unchanged", N_("A moderator looked at “{title}”: it stays as it is.")),
)
"""Told by version 0.1, which didn't say who sees it, and told authors of reports that came to nothing."""

HANDED_OVER = Message("moderation.case.handed_over", N_("{name} handed a case over to you."))
"""To the colleague. What was written with it stands at the case only."""

PHRASE_HOLDS = Message(
    "moderation.phrase.holds",
    N_("{name} lets posts with certain words wait at your desk. On the rules page you see which, and you can end it."),
)
"""To the other moderators of the municipality: whose words hold posts is for more than one pair of eyes."""

MESSAGES = (
    *(
        *TO_AUTHOR.values(),
        UNDONE,
        OF_YOURS,
        *TO_REPORTER.values(),
        LOOKED_AT_AGAIN,
        LOOKED,
        ANSWERED,
        HANDED_OVER,
        PHRASE_HOLDS,
    ),
    *(*ENDED.values(), *OF_BEFORE),
)
