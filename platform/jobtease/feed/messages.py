"""Notification links of those whose thing is gone."""

PAGES = {"home": "feed:today"}
