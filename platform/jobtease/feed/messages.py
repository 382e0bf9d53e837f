"""Where notices lead to whose thing is gone."""

PAGES = {"home": "feed:today"}
