"""Signing in (authentication): codes, sessions, registration."""
