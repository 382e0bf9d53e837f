"""Protection of minors: members of 16 and 17, by their own word."""
