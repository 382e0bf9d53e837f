"""Operations: health checks, periodic chores, and what stands around an installation."""
