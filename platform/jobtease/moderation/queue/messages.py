"""Notification message to a moderator to whom a colleague handed a case. What was written with it stands at the case only."""

from jobtease.notices.messages import Message
from jobtease.words.translations import N_

HANDED_OVER = Message("moderation.case.handed_over", N_("{name} handed a case over to you."))
MESSAGES = (HANDED_OVER,)
