"""What is new and fits, with an end."""
