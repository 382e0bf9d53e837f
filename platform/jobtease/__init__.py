"""Jobtease: young job seekers help each other, and are helped by volunteers."""
