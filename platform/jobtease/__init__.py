"""Jobtease: young job seekers help each other, and are helped by volunteers."""

VERSION = "0.3.0"
"""As in pyproject.toml, CHANGELOG.md and `main.py --version`."""
