"""What happens at the moderators' desk. What follows from a decision stands lower: decision_events.py."""

from jobtease.decision_events import DecisionEvent
from jobtease.events.audit import Contents
from jobtease.events.event_names import EventName, Facts
from jobtease.moderation.appeals.models import Appeal
from jobtease.moderation.house_rules.models import MunicipalRules
from jobtease.moderation.models import Decision

DECISION = Contents(
    Decision,
    {
        1: (
            *("case_id", "ruling", "clause", "law", "facts", "reason", "until", "decided_at"),
            *("undone_at", "undone_reason", "not_undone"),
        ),
        2: (
            *(
                "case_id",
                "ruling",
                "clause",
                "rule_text",
                "rule_category",
                "law",
                "facts",
                "reason",
                "until",
                "decided_at",
            ),
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
RULES = Contents(MunicipalRules, {1: ("municipality", "version", "rules", "last_number", "published_at")})
"""What records about the rules of a municipality vouch for."""


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


class HandedOver(OfCase):
    to: int
    """Account of the colleague."""
    note: int
    """Row of what was written with it."""


class LooksSettled(OfCase):
    kind: str
    withheld: str
    """Why whose thing it is isn't told: a looks.actions.Withheld. Empty: they are."""


class ReportMade(OfCase):
    kind: str
    case: str
    reason: str
    """One of rules.REASONS."""


class VisitorReported(Facts):
    reason: str
    """One of rules.REASONS."""


class CaseTransferred(OfCase):
    kind: str
    origin: str
    """Code of the municipality whose desk it was at."""
    target: str


class AuthorityTold(OfCase):
    authority: str
    """A handing_over.models.Authority."""


class LiftAnswered(OfCase):
    lifted: bool


class PhraseTold(Facts):
    phrase: str
    """Public id of the phrase; its words are in no event."""
    holds: bool = False
    """Posts with it wait."""


class RulesPublished(Facts):
    version: int
    rules: int
    """How many there are in it; none after the last one was taken out."""


class RuleTried(Facts):
    rule: str = ""
    """Which of our rules; empty for words of the moderator's own."""
    read: int
    met: int


class SecondOpinionTold(Facts):
    opinion: str
    """Public id of the second opinion. Which decision it is about, and what came of it, is in no event."""


class QuestionTold(Facts):
    question: str


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
    CASE_HANDED_OVER = "moderation:case:handed_over", HandedOver
    """A moderator gave a case to a colleague."""
    CASE_LOOKED = "moderation:case:looked", CaseLookedAt
    """A moderator looked at what an open case is about."""
    CASE_LOOKED_INTO = "moderation:case:looked_into", CaseLookedAt
    """A moderator opened a case without a report, or looked at one that was open."""
    CASE_MERGED = "moderation:case:merged", Merged
    """A case went along to the municipality that its own became part of."""
    CASE_NOTED = "moderation:case:noted", OfCase
    """A moderator wrote something about it for colleagues."""
    CASE_OPENED = "moderation:case:opened", CaseOpened
    """Something was held or reported, and waits for a moderator."""
    CASE_SUSPECTED = "moderation:case:suspected", OfCase
    """A moderator found that a case may be about sexual abuse of a child."""
    CASE_TOLD = "moderation:case:told", AuthorityTold
    """Suspected abuse of a child was reported to the police or the hotline; or, before two had to agree, found to be something else."""
    CASE_LIFT_ANSWERED = "moderation:case:lift_answered", LiftAnswered
    """A second moderator agreed that a suspicion of child abuse is none, or did not."""
    CASE_LIFT_PROPOSED = "moderation:case:lift_proposed", OfCase
    """A moderator found that a suspicion of child abuse is none; a second one must agree."""
    CASE_TRANSFERRED = "moderation:case:transferred", CaseTransferred
    """A moderator handed a case to the desk of another municipality. Once for each of the two."""
    CASE_PUT_APART = "moderation:case:put_apart", OfCase
    """It needs talking over: nobody gets it by asking for the next one."""
    CASE_RETURNED = "moderation:case:returned", OfCase
    """Who had it gave it back to the queue."""
    CASE_TAKEN = "moderation:case:taken", OfCase
    """A moderator has it from now on, or has it longer."""
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
    LOOKS_SETTLED = "moderation:looks:settled", LooksSettled
    """A case is over: whose thing moderators looked at was told so, or it was withheld."""
    PHRASE_ADDED = "moderation:phrase:added", PhraseTold
    """Moderators look for a phrase in posts of their municipality from now on."""
    PHRASE_HELD = "moderation:phrase:held", OfCase
    """A post waits, since a phrase of its municipality that holds stands in it."""
    PHRASE_MERGED = "moderation:phrase:merged", Merged
    """A phrase went along to the municipality that its own became part of, where it holds nothing."""
    PHRASE_ENDED = "moderation:phrase:ended", PhraseTold
    """They don't any more."""
    QUESTION_ANSWERED = "moderation:question:answered", QuestionTold
    """A moderator answered whether a message of a recruiter is real."""
    QUESTION_ASKED = "moderation:question:asked", QuestionTold
    """A member asked a moderator whether a message of a recruiter is real."""
    QUESTION_ERASED = "moderation:question:erased", QuestionTold
    """A question about a message of a recruiter is gone, with its answer."""
    PERSON_READ = "moderation:person:read"
    """A moderator opened the page of the desk with everything about somebody."""
    REPORT_MADE = "moderation:report:made", ReportMade
    """Somebody reported something."""
    REPORT_PLACED = "moderation:report:placed", CaseLookedAt
    """A moderator found what a report without an account means, and put it with the case about that."""
    VISITOR_FORGOTTEN = "moderation:visitor:forgotten"
    """Name, address and words went of who reported something without an account: nobody can object any more."""
    VISITOR_REPORTED = "moderation:visitor:reported", VisitorReported
    """Somebody reported something without an account."""
    RULES_PUBLISHED = "moderation:rules:published", RulesPublished
    """The rules that a municipality adds to the house rules changed: a moderator published a new version, or municipalities merged."""
    RULE_TRIED = "moderation:rule:tried", RuleTried
    """A moderator looked which posts of the last 90 days a rule would have met."""
    SECOND_DRAWN = "moderation:second:drawn", SecondOpinionTold
    """A decision is to be judged again by a moderator who doesn't know it."""
    SECOND_FORGOTTEN = "moderation:second:forgotten", SecondOpinionTold
    """Nobody judged it again in time: what was kept to judge by is gone."""
    SECOND_GIVEN = "moderation:second:given", SecondOpinionTold
    """A moderator judged a decision again."""
    SECOND_RAISED = "moderation:second:raised", SecondOpinionTold
    """They want it talked over."""
    SECOND_RETURNED = "moderation:second:returned", SecondOpinionTold
    """Who had it gave it back."""
    SECOND_TAKEN = "moderation:second:taken", SecondOpinionTold
    """A moderator has it from now on."""
    THING_MERGED = "moderation:thing:merged", ThingMerged
    """A post or conversation went along to the municipality that its own became part of."""


VOUCHED = {
    **dict.fromkeys((*DecisionEvent, ModerationEvent.DECISION_ERASED), DECISION),
    **dict.fromkeys(
        (ModerationEvent.APPEAL_MADE, ModerationEvent.APPEAL_CLOSED, ModerationEvent.APPEAL_ERASED), APPEAL
    ),
    ModerationEvent.RULES_PUBLISHED: RULES,
}
"""By the name of a record, what it vouches for."""
