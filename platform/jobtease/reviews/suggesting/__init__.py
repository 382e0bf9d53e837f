"""As the one who suggests, and what is made of it."""
