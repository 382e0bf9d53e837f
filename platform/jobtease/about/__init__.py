"""What this place is, what it does with what people share, and where its facts come from."""
