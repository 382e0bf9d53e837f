"""What happens to the audit trail itself."""

from jobtease.events.event_names import EventName, Facts


class TrailChecked(Facts):
    rows: int
    """How many were in order, from the first one on."""
    in_order: bool


class AuditEvent(EventName):
    TRAIL_CHECKED = "audit:trail:checked", TrailChecked
    """The audit trail was read from its beginning to its end, as every day."""
