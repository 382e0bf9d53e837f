"""Tone of a note (civility check): whether it is kind, and about clothes."""
