"""Matching (recommendation): who fits what, and why."""
