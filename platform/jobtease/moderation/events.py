"""What happens at the moderators' desk. What follows from a decision stands lower: decision_events.py."""

from jobtease.decision_events import DecisionEvent
from jobtease.events.audit import Contents
from jobtease.events.event_names import EventName, Facts
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.models import Decision

DECISION = Contents(
    Decision,
    {
        1: (
            *("case_id", "ruling", "clause", "law", "facts", "reason", "until", "decided_at"),
            *("undone_at", "undone_reason", "not_undone"),
        ),
    },
)
"""What records about a decision vouch for. Not who decided: that is the actor of its record, and the column is emptied when they leave.
Nor what it made of the thing, which is reckoned anew when an earlier decision is undone."""
APPEAL = Contents(
    Appeal, {1: ("decision_id", "case_id", "side", "words", "made_at", "outcome", "reason", "decided_at")}
)
"""What records about an objection vouch for."""


class Appealed(Facts):
    about: str
    """Public id of the decision."""
    case: str
    side: str
    """author or reporter."""


class AppealAnswered(Facts):
    about: str
    """Public id of the decision."""
    outcome: str
    """upheld, overturned or changed."""


class OfCase(Facts):
    about: str
    """Public id of the thing."""


class CaseOpened(OfCase):
    kind: str
    because: str
    """Why a moderator looks: cases/alarms.py, LABELS."""


class CaseLookedAt(OfCase):
    kind: str


class ReportMade(OfCase):
    kind: str
    case: str
    reason: str
    """One of rules.REASONS."""


class EvidenceDestroyed(OfCase):
    words: int
    """Reports whose copy of the words went."""
    pictures: int
    files: int


class MeasureEnded(Facts):
    measure: str
    """A Ruling of rulings.TIMED."""


class Merged(Facts):
    was: str
    """Code of the municipality that ended."""


class ThingMerged(Facts):
    kind: str
    was: str
    in_: str
    """Code of the municipality that it is of now."""


class ModerationEvent(EventName):
    APPEAL_ANSWERED = "moderation:appeal:answered", AppealAnswered
    """Another moderator answered all objections to a decision."""
    APPEAL_CLOSED = "moderation:appeal:closed"
    """An objection has its answer, or ended with the decision that it was about."""
    APPEAL_ERASED = "moderation:appeal:erased"
    """The words of an objection or of its answer went, since somebody left. That it was made stays."""
    APPEAL_MADE = "moderation:appeal:made", Appealed
    """Somebody objected to a decision."""
    CASE_CLOSED = "moderation:case:closed", OfCase
    """Nothing is left to decide about it, by a decision or because it is gone."""
    CASE_LOOKED = "moderation:case:looked", CaseLookedAt
    """A moderator looked at what an open case is about."""
    CASE_LOOKED_INTO = "moderation:case:looked_into", CaseLookedAt
    """A moderator opened a case without a report, or looked at one that was open."""
    CASE_MERGED = "moderation:case:merged", Merged
    """A case went along to the municipality that its own became part of."""
    CASE_OPENED = "moderation:case:opened", CaseOpened
    """Something was held or reported, and waits for a moderator."""
    DECISION_ERASED = "moderation:decision:erased"
    """The words of a decision went, since who it was about left. That it was made stays."""
    EVIDENCE_DESTROYED = "moderation:evidence:destroyed", EvidenceDestroyed
    """What was kept for a decision, words and pictures, was destroyed after it."""
    MEASURE_ENDED = "moderation:measure:ended", MeasureEnded
    """The time of a limit or a suspension was over."""
    MERGER_DONE = "moderation:merger:done"
    """A whole round found nothing left of a municipality that ended."""
    MERGER_FORGOTTEN = "moderation:merger:forgotten", Merged
    """A memory of a municipality that ended is gone; that of its successor stays."""
    MERGER_REMEMBERED = "moderation:merger:remembered", Merged
    """Who moved away from a municipality that ends is remembered as from its successor."""
    REPORT_MADE = "moderation:report:made", ReportMade
    """Somebody reported something."""
    THING_MERGED = "moderation:thing:merged", ThingMerged
    """A post or conversation went along to the municipality that its own became part of."""


VOUCHED = {
    **dict.fromkeys((*DecisionEvent, ModerationEvent.DECISION_ERASED), DECISION),
    **dict.fromkeys(
        (ModerationEvent.APPEAL_MADE, ModerationEvent.APPEAL_CLOSED, ModerationEvent.APPEAL_ERASED), APPEAL
    ),
}
"""By the name of a record, what it vouches for."""
