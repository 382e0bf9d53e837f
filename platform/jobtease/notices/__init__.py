"""Notifications: what a member is told ("somebody offers help", "your note is hidden"), on the home page and by mail.

A notice keeps the key of a message, the thing it is about, and values; words and the page it leads to are made when it is shown.
"""
