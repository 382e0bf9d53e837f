"""The asker's journey: ask, rewrite, end."""
