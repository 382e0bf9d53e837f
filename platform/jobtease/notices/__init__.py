"""What a member is told: "somebody offers help", "your note is hidden". Shown on the home page, and mailed.

A notice keeps the key of a message, the thing it is about, and values; words and the page it leads to are made when it is shown.
"""
