"""Trust levels: newcomers, and the track record."""
