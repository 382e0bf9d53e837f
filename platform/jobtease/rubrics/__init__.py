"""What people wear in each sector, and what can be said of it."""
