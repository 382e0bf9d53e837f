"""Helping: requests for help, offers, and what becomes of them."""

from jobtease.feature import Feature
from jobtease.helping import consumers, export, messages, particulars, reportable, retention
from jobtease.helping.asking import actions, rewriting, views
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.events import HelpingEvent
from jobtease.helping.offering import actions as offering_actions
from jobtease.helping.offering import pending_answers
from jobtease.operations.chores import Chore
from jobtease.resources import Resources


async def end_requests(_resources: Resources) -> None:
    """Those whose time is up; and who said nothing is asked."""
    await actions.expire_due()
    await actions.remind_due()


async def erase_what_is_past(_resources: Resources) -> None:
    """Questions as they were before they changed, answers that failed, and who was asked long ago."""
    await rewriting.erase_past()
    await pending_answers.remove_failed()
    await direct_actions.erase_past()


FEATURE = Feature(
    "helping",
    events=(HelpingEvent,),
    routes=views.ROUTES,
    consumers=consumers.CONSUMERS,
    chores=(
        # each is claimed, and nobody waits for a process that died
        Chore("give answers", 1, pending_answers.give_due, leased=False),
        Chore("end requests", 300, end_requests),
    ),
    past_erasers=(erase_what_is_past,),
    exporter=export.export,
    eraser=offering_actions.erase,
    messages=messages.MESSAGES,
    pages=messages.PAGES,
    reportables=reportable.REPORTABLES,
    particulars={"request": particulars.particulars},
    kept=retention.kept,
    readable=retention.READABLE,
)
