"""The life of a case: reported, opened, decided, reversed."""
