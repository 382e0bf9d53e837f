"""Notifications: what people are told, on the home page and by mail."""

from jobtease.feature import Feature
from jobtease.notices import actions, queries
from jobtease.notices.channels import mail
from jobtease.resources import Resources


async def forget_what_is_past(_resources: Resources) -> None:
    """Notices of three months ago."""
    await actions.forget_old()


FEATURE = Feature("notices", consumers=mail.CONSUMERS, forgetters=(forget_what_is_past,), exporter=queries.export)
