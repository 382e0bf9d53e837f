"""Asking one person directly."""
