"""A believable world for looking around, made only by calling the actions that the site uses. Never in production."""
