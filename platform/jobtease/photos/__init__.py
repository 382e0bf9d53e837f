"""A photo's life: its files, its recognition, and how many somebody may look at."""
