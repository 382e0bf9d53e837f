"""Old name of data/tables.py, for landed database migrations, which are never edited. Nothing else imports it."""

from jobtease.data.tables import public_id

__all__ = ["public_id"]
