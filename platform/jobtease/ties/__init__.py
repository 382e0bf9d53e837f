"""Who helps me, what they see, and how one person is rid of another."""
