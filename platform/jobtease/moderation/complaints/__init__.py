"""Misuse, manifestly unfounded notices and complaints: a moderator warns, and pauses their handling. Compare article 23 of the DSA."""
