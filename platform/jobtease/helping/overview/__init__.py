"""Everything the viewer asks and helps with, on one page."""
