"""Moderation: reports, the queue, decisions, and the live feed of one municipality."""
