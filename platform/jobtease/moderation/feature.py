"""Moderation: reports, cases and decisions, and the desk of a municipality's moderators."""

from jobtease.decision_events import DecisionEvent
from jobtease.feature import Feature, Hooks
from jobtease.moderation import consumers, erasure, messages, municipal_mergers, retention
from jobtease.moderation.appeals import messages as appeal_messages
from jobtease.moderation.appeals import views as appeal_views
from jobtease.moderation.cases import evidence_retention, measure_actions, upheld_consumers
from jobtease.moderation.desk import deadline_mails, queue_queries
from jobtease.moderation.events import VOUCHED, ModerationEvent
from jobtease.moderation.public import queries, views
from jobtease.operations.chores import Chore

FEATURE = Feature(
    "moderation",
    events=(ModerationEvent, DecisionEvent),
    routes=(*views.ROUTES, *appeal_views.ROUTES),
    consumers=(*consumers.CONSUMERS, *upheld_consumers.CONSUMERS),
    chores=(
        Chore("warn desks", 60, deadline_mails.warn),
        Chore("end measures", 60, measure_actions.end_due),
        Chore("destroy evidence", 60, evidence_retention.destroy_due),
        Chore("carry out mergers", 60, municipal_mergers.carry_out),
    ),
    exporter=queries.export,
    eraser=erasure.erase,
    badges=(queue_queries.badges,),
    messages=(*messages.MESSAGES, *appeal_messages.MESSAGES),
    pages=messages.PAGES,
    mails=deadline_mails.WRITERS,
    records=("moderation:",),
    vouched=VOUCHED,
    hooks=Hooks(
        standings_of=queries.standings_of_held,
        why_suspended=queries.why_suspended,
        unattended=deadline_mails.unattended,
    ),
    kept=retention.kept,
    readable=retention.READABLE,
)
