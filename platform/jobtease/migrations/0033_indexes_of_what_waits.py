"""Indexes of what is not over yet, in place of those that begin with a column that is nearly always empty; and of whose case it is.

Of such a column SQLite believes that `IS NULL` finds one row, and read all outfits that are there for those of one author.
"""

from tortoise import migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from jobtease.data.indexes import Partial


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0032_mandates")]

    initial = False

    operations = [
        ops.RemoveIndex(
            model_name="Case",
            name=None,
            fields=["evidence_gone_at", "closed_at"],
        ),
        ops.AddIndex(
            model_name="Case",
            index=Index(fields=["subject"]),
        ),
        ops.AddIndex(
            model_name="Case",
            index=Index(fields=["author_id"]),
        ),
        ops.AddIndex(
            model_name="Case",
            index=Partial(fields=["closed_at"], name="case_evidence", where="evidence_gone_at IS NULL"),
        ),
        ops.RemoveIndex(
            model_name="Outfit",
            name=None,
            fields=["destroyed_at", "destroy_at"],
        ),
        ops.RemoveIndex(
            model_name="Outfit",
            name=None,
            fields=["asked_how_at", "interview_at"],
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["destroy_at"], name="outfit_to_destroy", where="destroyed_at IS NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["destroyed_at"], name="outfit_destroyed", where="destroyed_at IS NOT NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["interview_at"], name="outfit_to_ask_how", where="asked_how_at IS NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["visibility", "closes_at", "id"], name="outfit_live_closing", where="visibility = 'shown' AND feedback_count < 5 AND withdrawn_at IS NULL AND destroyed_at IS NULL"),
        ),
    ]
