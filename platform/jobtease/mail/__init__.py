"""Mail: an outbox, how a mail leaves (SMTP), and its texts."""
