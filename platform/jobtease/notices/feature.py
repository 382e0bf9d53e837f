"""Notifications: what people are told, on the home page and by mail."""

from jobtease.feature import Feature
from jobtease.notices import actions, queries, retention
from jobtease.notices.channels import mail
from jobtease.notices.events import NoticeEvent
from jobtease.resources import Resources


async def erase_what_is_past(_resources: Resources) -> None:
    """Notices of three months ago."""
    await actions.erase_past()


FEATURE = Feature(
    "notices",
    events=(NoticeEvent,),
    consumers=mail.CONSUMERS,
    past_erasers=(erase_what_is_past,),
    exporter=queries.export,
    kept=retention.kept,
)
