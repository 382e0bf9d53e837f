"""The moderator's desk: queue, case page, live feed, audit trail of looks."""
