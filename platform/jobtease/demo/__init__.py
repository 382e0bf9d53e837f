"""Demo data (seed data): a believable world for looking around, made only by the actions that the site uses. Never in production."""
