"""People to choose from, when somebody asks a few others to look at something."""
