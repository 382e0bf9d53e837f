"""What everybody meets of moderation: reporting, decisions about oneself, house rules."""
