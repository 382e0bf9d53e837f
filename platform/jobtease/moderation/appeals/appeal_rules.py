"""Who may appeal what (internal complaint): the public table (rows), and the same as one question about a decision. A test walks every row.

A decision about a case is of the first round; one that answers appeals to it is of the second, and so on. Two rounds of appeals, and
no more: then there is the court.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from jobtease import clock
from jobtease.moderation import rulings
from jobtease.moderation.appeals.models import Outcome, Side
from jobtease.moderation.models import Ruling
from jobtease.words.translations import N_

WITHIN = timedelta(days=184)
"""Six months, whichever they are."""
ANSWERED_WITHIN = timedelta(days=7)
ROUNDS = 2
"""Of appeals about one thing, after which the decision is final."""

SEEN = frozenset({Ruling.NOTHING, Ruling.RELEASE, Ruling.WARN, Ruling.CARE})
"""Decisions after which others can still see it: then who reported it may object."""


@dataclass(frozen=True)
class Facts:
    """What of a decision says whether somebody may appeal it."""

    outcome: str
    """Of rulings.outcome_of."""
    ruling: Ruling
    decided_at: datetime
    undone: bool
    round: int
    """Answers to appeals that it follows on: 0 for the first decision."""
    before: Sequence[Side]
    """Sides whose appeals led to it."""
    answered: Sequence[Side]
    """Sides whose appeals to it were answered: it stands. A reporter's doesn't use up the author's, nor tell them of it."""


NOT_YET = N_("Nobody has decided yet. You can object when a moderator has.")
NO = {
    "undone": N_("This decision was taken back already. There is nothing left to object to."),
    "late": N_("You could object for six months after the decision. That time is over."),
    "final": N_("This was looked at twice already. It can't be looked at again here. You can go to court."),
    "answered": N_("Another moderator looked at this already, and it stands. You can go to court."),
    "had": N_("You objected before, and this is the answer. You can go to court."),
    "against": N_("This decision is not against you."),
    "gone": N_("Others don't see it any more. There is nothing more that we can take away."),
}
"""Why not, in words."""


ANSWERS: Mapping[str, str] = {
    Outcome.UPHELD: N_("Another moderator looked. The decision stands."),
    Outcome.OVERTURNED: N_("You were right. The decision was taken back."),
    Outcome.CHANGED: N_("Another moderator looked, and decided something else."),
}
"""What came of an objection, to who made it."""


def why_not(side: Side, facts: Facts) -> str:
    """Why this side may not appeal a decision, as a key of NO; empty when it may."""
    if side is Side.AUTHOR and facts.ruling not in rulings.MEASURES:
        return "against"
    if side is Side.REPORTER and (facts.ruling not in SEEN or facts.outcome == rulings.CORRECT):
        return "gone"
    if facts.undone:
        return "undone"
    if side in facts.before:
        return "had"
    if facts.round >= ROUNDS:
        return "final"
    if facts.answered and (side is Side.REPORTER or side in facts.answered):
        return "answered"
    return "late" if facts.decided_at + WITHIN < clock.now() else ""


@dataclass(frozen=True)
class Row:
    """A row of the public table: who, what happened, whether they may object, and what can come of it. Words are message ids."""

    key: str
    who: str
    happened: str
    may: bool
    then: str


AUTHOR, REPORTER, BOTH = N_("Who posted it"), N_("Who reported it"), N_("Everybody")
VISITOR = N_("Who reported it without an account")

TABLE = (
    Row(
        "measure",
        AUTHOR,
        N_("A moderator decided against you: a warning, hidden, taken away, limited or suspended."),
        True,
        N_("Once, within six months. Another moderator looks again."),
    ),
    Row(
        "measure_upheld",
        AUTHOR,
        N_("Another moderator looked, and the decision stands."),
        False,
        N_("This is the end here. You can go to court."),
    ),
    Row(
        "measure_overturned",
        REPORTER,
        N_("Who posted it objected, and the decision was taken back."),
        True,
        N_("Once. What comes of that is the end here."),
    ),
    Row(
        "measure_changed",
        AUTHOR,
        N_("You objected, and another measure took the place of the first."),
        False,
        N_("This is the end here. You can go to court."),
    ),
    Row(
        "left",
        REPORTER,
        N_("A moderator left it as it is, or only warned."),
        True,
        N_("Each who reported it, once, until one answer closes all of them."),
    ),
    Row(
        "left_upheld",
        REPORTER,
        N_("Another moderator looked, and it stays."),
        False,
        N_("This is the end, also for others who reported it."),
    ),
    Row(
        "left_changed",
        AUTHOR,
        N_("Who reported it objected, and now there is a measure against you."),
        True,
        N_("Once. What comes of that is the end here."),
    ),
    Row(
        "left_changed_answered",
        BOTH,
        N_("It was looked at twice after an objection."),
        False,
        N_("This is the end here. You can go to court."),
    ),
    Row(
        "visitor",
        VISITOR,
        N_("You got a mail with what came of it."),
        True,
        N_("As everybody who reported it, from the link in the mail. You don't need an account."),
    ),
    Row(
        "visitor_not_told",
        VISITOR,
        N_("It isn't for everybody to see, or nothing is there. We don't tell you which."),
        True,
        N_("Once. Then you read an answer here, whatever others objected."),
    ),
    Row(
        "suspended",
        AUTHOR,
        N_("Your account is suspended."),
        True,
        N_("Sign in with your e-mail address. You can read the decision and object, and nothing else."),
    ),
    Row(
        "hidden",
        REPORTER,
        N_("A moderator hid it, took it away, or asked to correct it."),
        False,
        N_("Others don't see it any more."),
    ),
    Row(
        "undone",
        BOTH,
        N_("A moderator took the decision back without an objection."),
        False,
        N_("Objections that were open are closed: you were right."),
    ),
    Row("late", BOTH, N_("The decision is older than six months."), False, N_("You can still go to court.")),
    Row(
        "others",
        N_("Others"),
        N_("It isn't yours, and you didn't report it."),
        False,
        N_("You don't see the decision at all."),
    ),
)


def outcomes(ruling: Ruling) -> tuple[Outcome, ...]:
    """What can come of appeals to this decision. What left a thing as it is can't be taken back: something else must come instead."""
    return tuple(Outcome) if ruling in rulings.MEASURES else (Outcome.UPHELD, Outcome.CHANGED)
