"""Where notices lead to."""

PAGES = {"profile": "profiles:show"}
