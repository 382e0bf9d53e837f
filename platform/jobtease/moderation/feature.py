"""Moderation: reports, cases and decisions, and the desk of a municipality's moderators."""

from jobtease.decision_events import DecisionEvent
from jobtease.feature import Feature, Hooks
from jobtease.moderation import consumers, erasure, messages, municipal_mergers, retention
from jobtease.moderation.appeals import messages as appeal_messages
from jobtease.moderation.appeals import views as appeal_views
from jobtease.moderation.cases import evidence_retention, measure_actions, upheld_consumers
from jobtease.moderation.complaints import reportable as complaint_reportable
from jobtease.moderation.complaints import views as complaint_views
from jobtease.moderation.desk import deadline_mails, queue_queries
from jobtease.moderation.events import VOUCHED, ModerationEvent
from jobtease.moderation.handing_over import consumers as suspicion_consumers
from jobtease.moderation.handing_over import lift_views, suspicion_mails
from jobtease.moderation.handing_over import views as handing_over_views
from jobtease.moderation.house_rules import views as house_rules_views
from jobtease.moderation.looks import actions as look_actions
from jobtease.moderation.looks import views as look_views
from jobtease.moderation.people import views as people_views
from jobtease.moderation.phrases import consumers as phrase_consumers
from jobtease.moderation.phrases import views as phrase_views
from jobtease.moderation.public import queries, views
from jobtease.moderation.questions import actions as question_actions
from jobtease.moderation.questions import reportable as question_reportable
from jobtease.moderation.questions import views as question_views
from jobtease.moderation.queue import consumers as queue_consumers
from jobtease.moderation.queue import views as queue_views
from jobtease.moderation.second_opinions import actions as second_opinion_actions
from jobtease.moderation.second_opinions import consumers as second_opinion_consumers
from jobtease.moderation.second_opinions import views as second_opinion_views
from jobtease.moderation.transparency import views as transparency_views
from jobtease.moderation.visitors import consumers as visitor_consumers
from jobtease.moderation.visitors import erasure as visitor_erasure
from jobtease.moderation.visitors import mails, reportable
from jobtease.moderation.visitors import views as visitor_views
from jobtease.operations.chores import Chore

FEATURE = Feature(
    "moderation",
    events=(ModerationEvent, DecisionEvent),
    routes=(
        *views.ROUTES,
        *house_rules_views.ROUTES,
        *appeal_views.ROUTES,
        *transparency_views.ROUTES,
        *visitor_views.ROUTES,
        *handing_over_views.ROUTES,
        *lift_views.ROUTES,
        *queue_views.ROUTES,
        *people_views.ROUTES,
        *complaint_views.ROUTES,
        *phrase_views.ROUTES,
        *question_views.ROUTES,
        *second_opinion_views.ROUTES,
        *look_views.ROUTES,
    ),
    consumers=(
        *consumers.CONSUMERS,
        *upheld_consumers.CONSUMERS,
        *visitor_consumers.CONSUMERS,
        *queue_consumers.CONSUMERS,
        *suspicion_consumers.CONSUMERS,
        *phrase_consumers.CONSUMERS,
        *second_opinion_consumers.CONSUMERS,
    ),
    chores=(
        Chore("warn desks", 60, deadline_mails.warn),
        Chore("warn of suspicions", 60, suspicion_mails.warn),
        Chore("end measures", 60, measure_actions.end_due),
        Chore("destroy evidence", 60, evidence_retention.destroy_due),
        Chore("tell of looks", 60, look_actions.settle_due),
        Chore("carry out mergers", 60, municipal_mergers.carry_out),
        Chore("forget visitors", 3600, visitor_erasure.erase_due),
    ),
    reportables=(*question_reportable.REPORTABLES, *complaint_reportable.REPORTABLES, *reportable.REPORTABLES),
    past_erasers=(
        lambda _resources: phrase_consumers.erase_past(),
        lambda _resources: question_actions.erase_past(),
        lambda _resources: second_opinion_actions.erase_past(),
    ),
    exporter=queries.export,
    eraser=erasure.erase,
    badges=(queue_queries.badges,),
    messages=(*messages.MESSAGES, *appeal_messages.MESSAGES),
    pages=messages.PAGES,
    mails={**deadline_mails.WRITERS, **suspicion_mails.WRITERS, **mails.WRITERS},
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
