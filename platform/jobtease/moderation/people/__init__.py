"""People and posts of a moderator's municipality: one person's whole history, and a search."""
