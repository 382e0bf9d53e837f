"""State machine of a case: whether it waits for a moderator, is late, and was told to be; each question declared once.

What moderation makes of a thing is in rulings.py, whether a decision stands in Decision.undone_at.
"""

from jobtease.data.conditions import Ahead, Empty, Filled, Past

WAITS = Empty("closed_at")
"""Nobody has decided yet, or not anew."""
OVERDUE = Past("due_at")
"""The moment that was promised has come."""
LATE = WAITS & OVERDUE
"""It waits longer than was promised."""
LATE_UNTOLD = OVERDUE & Empty("told_late_at")
"""Its moderators were not mailed that the moment has come."""
TAKEN = WAITS & Filled("holder_id") & Ahead("held_until")
"""A moderator has it, until the lease runs out."""
FREE = WAITS & (Empty("holder_id") | Past("held_until"))
"""It waits, and nobody has it."""
APART = WAITS & Filled("talk_since")
"""It needs talking over: whoever asks for the next one doesn't get it."""
UNTOLD = WAITS & (Empty("warned_at") | LATE_UNTOLD)
"""There may be a reason to mail its moderators."""
