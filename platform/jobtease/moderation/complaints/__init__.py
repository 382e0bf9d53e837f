"""Manifestly unfounded reports and objections: a moderator warns, and pauses their handling. Compare article 23 of the DSA."""
