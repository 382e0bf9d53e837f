"""State machine of an appeal: open until one answer closes all to the same decision."""

from jobtease.data.conditions import Empty

OPEN = Empty("outcome")
"""Nobody answered yet."""
