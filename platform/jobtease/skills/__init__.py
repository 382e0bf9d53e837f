"""The list of skills, in Dutch and English."""
