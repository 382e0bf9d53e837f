"""Mandates (authorisation): who is appointed to what."""
