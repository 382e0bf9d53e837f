"""Notification messages about appeals: the answer, to everybody who objected."""

from collections.abc import Mapping

from jobtease.moderation.appeals.models import Outcome
from jobtease.notices.messages import Message
from jobtease.words.translations import N_

ANSWERED: Mapping[Outcome, Message] = {
    Outcome.UPHELD: Message(
        "moderation.appeal.upheld", N_("Another moderator looked at your objection. The decision stands. Why: {reason}")
    ),
    Outcome.OVERTURNED: Message(
        "moderation.appeal.overturned", N_("Your objection was right: the decision is taken back. Why: {reason}")
    ),
    Outcome.CHANGED: Message(
        "moderation.appeal.changed", N_("After your objection another decision was made. Why: {reason}")
    ),
}
"""By what came of it."""

MESSAGES = tuple(ANSWERED.values())
