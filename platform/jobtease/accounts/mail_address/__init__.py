"""Changing the mail address of an account."""
