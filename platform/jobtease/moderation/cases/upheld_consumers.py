"""A report that a moderator agrees with ends the tie between who reported and whom it was about."""

from jobtease.decision_events import DecisionEvent
from jobtease.events.consuming import Consumer
from jobtease.events.event_log import Event
from jobtease.moderation.appeals import queries as appeals
from jobtease.moderation.models import Decision, Report, Ruling
from jobtease.ties import actions as ties

UPHELD = (Ruling.HIDE, Ruling.REMOVE, Ruling.LIMIT, Ruling.SUSPEND)


async def end_ties(event: Event) -> None:
    """Who was harmed by somebody doesn't go on showing them what is for people who help. Taking the decision back ties nobody again."""
    decision = await Decision.filter(public_id=event.subject, undone_at=None).select_related("case").first()
    if decision is None or decision.ruling not in UPHELD or decision.case.author_id is None:
        return
    reported_in = await appeals.first_case(decision)  # an objection brings a decision in a case without reports
    reporters = Report.filter(case_id=reported_in.id).exclude(reporter_id=None)
    for reporter_id in await reporters.values_list("reporter_id", flat=True):
        await ties.cut(int(str(reporter_id)), decision.case.author_id)


CONSUMERS = (Consumer("moderation ties", (DecisionEvent.MADE,), end_ties),)
