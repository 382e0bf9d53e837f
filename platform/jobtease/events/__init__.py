"""Events: the append-only log (audit trail), what follows from it, and how long it is kept."""
