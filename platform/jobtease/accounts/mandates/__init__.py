"""Mandates: who is appointed to what (authorisation of staff)."""
