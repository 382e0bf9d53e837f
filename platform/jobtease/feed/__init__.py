"""Feed: what is new and fits, with an end."""
