"""Conversations (private messages): two people talk after an offer was accepted."""
