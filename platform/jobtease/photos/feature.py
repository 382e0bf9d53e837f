"""Photos: their files, whatever they are of."""

from jobtease.feature import Feature
from jobtease.operations.chores import Chore
from jobtease.photos import files

FEATURE = Feature("photos", chores=(Chore("destroy leftovers", 15, files.destroy_leftovers),), stored=files.stored)
