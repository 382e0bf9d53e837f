"""Old name of data/indexes.py, for landed database migrations, which are never edited. Nothing else imports it."""

from jobtease.data.indexes import Partial

__all__ = ["Partial"]
