"""Editing one's own profile, a part at a time."""
