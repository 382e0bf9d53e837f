"""As the one who asks: for what, to whom, and the copy that they will read."""
