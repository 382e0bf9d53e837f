"""State machine of an account, of a sign-in code, and of another mail address that was asked: each question declared once."""

from datetime import timedelta

from jobtease.accounts.models import MOST_TRIES
from jobtease.audience import Role
from jobtease.data.conditions import Ahead, Below, Empty, Filled, Is, Past, Yes

TAKES_PART = Empty("suspended_at")
"""Of an account: a moderator did not close it. What somebody posted whose account is closed waits out of sight (audience.NotSuspended)."""
LIMITED = Ahead("limited_until")
"""A moderator decided that everything new of theirs waits until one has seen it."""
MEMBER = TAKES_PART & Is("role", Role.MEMBER)
"""Somebody who asks and helps, and can be told of what others ask."""

YOUNG = Ahead("young_until")
"""Of an account: protected as 16 or 17 (accounts/youth/defaults.py says what that means)."""
MAILS_UNCHOSEN = Filled("young_since") & Empty("mail_messages") & Empty("mail_digest")
"""They came as 16 or 17 and did not choose yet which mails they want: only what they wait for is mailed (notices/channels/mail.py)."""
AGE_UNKNOWN = Empty("age_band")
"""It was never asked: the account is from before that. Treated as an adult, who is nobody's known helper by that."""
ASKED_AGAIN_AFTER = timedelta(days=365)
AGE_ASKED_AGAIN = YOUNG & Past("age_said_at", ASKED_AGAIN_AFTER)
"""They said to be 16 or 17 a year ago, and may be 18 by now."""

UNUSED = Yes("mailed") & Empty("used_at")
"""Of a sign-in code: it was mailed, and neither its digits nor its link were used."""
DIGITS_WORK = UNUSED & Below("tries", MOST_TRIES) & Ahead("expires_at")
"""Typing its digits can still succeed, in the browser that asked for it."""
LINK_WORKS = UNUSED & (Ahead("expires_at") | Ahead("link_until"))
"""The mailed link can still be used. Wrong digits don't matter to it."""

SHOWN_WITHIN = timedelta(days=1)
"""The time to show that a new mail address is one's own."""
TO_BE_SHOWN = Empty("shown_at") & Ahead("asked_at", SHOWN_WITHIN)
"""Of another mail address: it can still be shown to be theirs who asked it."""
TOO_LATE = Empty("shown_at") & Past("asked_at", SHOWN_WITHIN)
"""It was not shown in time: nothing comes of it."""
COMES_ABOUT = Filled("shown_at") | Ahead("asked_at", SHOWN_WITHIN)
"""It can still become the address of the account."""
DUE = Past("due_at")
"""Nothing is left to wait for."""
