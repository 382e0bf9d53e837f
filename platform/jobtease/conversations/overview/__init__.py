"""The viewer's conversations, for pages that show more than one."""
