"""Right of access to the access log: people read when a moderator looked at something of theirs, and why. Article 15 of the GDPR."""
