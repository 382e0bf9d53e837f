"""Transparency reporting: the public log, yearly and monthly figures, and statements in the schema of the EU's Transparency Database."""
