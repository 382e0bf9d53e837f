"""Two people talking after an offer was accepted."""
