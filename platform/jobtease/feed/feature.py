"""The feed: the home page."""

from jobtease.feature import Feature
from jobtease.feed import consumers, messages, views

FEATURE = Feature("feed", routes=views.ROUTES, consumers=consumers.CONSUMERS, pages=messages.PAGES)
