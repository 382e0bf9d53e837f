"""Who somebody is: joining, signing in without a password, sessions, leaving."""
