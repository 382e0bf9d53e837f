"""Versions of a profile: what it was after each change, by whom and why; compared, named, and gone back to."""
