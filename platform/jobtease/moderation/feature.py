"""Moderation: reports, cases and decisions, and the desk of a municipality's moderators."""

from jobtease.feature import Feature, Hooks
from jobtease.moderation import consumers, evidence, late, leaving, merging, messages, queries, upheld, views, waiting
from jobtease.operations.chores import Chore

FEATURE = Feature(
    "moderation",
    routes=views.ROUTES,
    consumers=(*consumers.CONSUMERS, *upheld.CONSUMERS),
    chores=(
        Chore("warn desks", 60, late.warn),
        Chore("destroy evidence", 60, evidence.destroy_due),
        Chore("carry out mergers", 60, merging.carry_out),
    ),
    exporter=queries.export,
    eraser=leaving.erase,
    badges=(waiting.badges,),
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    mails=late.WRITERS,
    records=("moderation:",),
    hooks=Hooks(
        standings_of=queries.standings_of_held,
        why_suspended=queries.why_suspended,
        unattended=late.unattended,
    ),
)
