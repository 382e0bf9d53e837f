"""The history of the tables: written by `python main.py migrations`, run by `python main.py migrate`."""

import sys

from jobtease.data import indexes, tables

MOVED = {"jobtease.database": tables, "jobtease.indexes": indexes}
"""Modules that landed migrations import by the names that those had then. What landed is never edited."""

sys.modules.update(MOVED)
