"""Indexes of what waits, in place of those that begin with a moment that is empty until then; and of whose case it is, about what.

SQLite believes that `IS NULL` finds one row there, and read all outfits that are there for those of one author. What goes comes last:
PostgreSQL keeps readers waiting from then to the end.
"""

from tortoise import migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops

from jobtease.data.indexes import Partial

LIVE = "visibility = 'shown' AND feedback_count < 5 AND withdrawn_at IS NULL AND destroyed_at IS NULL"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0032_mandates")]

    initial = False

    operations = [
        ops.AddIndex(model_name="Case", index=Index(fields=["subject"])),
        ops.AddIndex(model_name="Case", index=Index(fields=["author_id", "closed_at"])),
        ops.AddIndex(
            model_name="Case",
            index=Partial(fields=["closed_at", "id"], name="case_evidence", where="evidence_gone_at IS NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["destroy_at"], name="outfit_to_destroy", where="destroyed_at IS NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["interview_at"], name="outfit_to_ask_how", where="asked_how_at IS NULL"),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["visibility", "closes_at", "id"], name="outfit_live_closing", where=LIVE),
        ),
        ops.RemoveIndex(model_name="Case", name=None, fields=["evidence_gone_at", "closed_at"]),
        ops.RemoveIndex(model_name="Outfit", name=None, fields=["destroyed_at", "destroy_at"]),
        ops.RemoveIndex(model_name="Outfit", name=None, fields=["asked_how_at", "interview_at"]),
        ops.RemoveIndex(model_name="Outfit", name="outfit_there_closing", fields=["closes_at", "id"]),
    ]
