"""Moderation queue: who works at what (leases), in which order cases are handed out, and what moderators tell each other."""
