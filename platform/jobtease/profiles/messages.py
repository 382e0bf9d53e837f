"""Notification links to a profile."""

PAGES = {"profile": "profiles:show"}
