"""Notification channels: ways on which a notice reaches its reader besides the page, each a consumer of "told" in its own file."""
