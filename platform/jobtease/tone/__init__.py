"""Whether a note is kind, and about clothes."""
