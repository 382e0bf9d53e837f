"""The queue: who has taken a case until when, what needs talking over, how often reporters were right, notes between moderators.

Two indexes begin with the municipality of an open case, one for each order in which cases are handed out: by when they are due, and by
the rank of who reported them.
"""

from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.clock import now
from jobtease.data.indexes import Partial
from jobtease.moderation.queue.models import NoteKind

IN_QUEUE = "closed_at IS NULL AND talk_since IS NULL"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0041_visitor_reports")]

    initial = False

    operations = [
        ops.CreateModel(
            name="CaseNote",
            fields=[
                ("id", fields.BigIntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ("case", fields.ForeignKeyField("jobtease.Case", source_field="case_id", db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.CASCADE)),
                ("author", fields.ForeignKeyField("jobtease.Account", source_field="author_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("colleague", fields.ForeignKeyField("jobtease.Account", source_field="colleague_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
                ("kind", fields.CharEnumField(default=NoteKind.NOTE, description="NOTE: note\nHANDED: handed\nTALK: talk", enum_type=NoteKind, max_length=8)),
                ("text", fields.TextField(unique=False)),
                ("written_at", fields.DatetimeField(default=now, auto_now=False, auto_now_add=False)),
            ],
            options={"table": "case_note", "app": "jobtease", "indexes": [Index(fields=["case_id", "id"]), Index(fields=["author_id"]), Index(fields=["colleague_id"])], "pk_attr": "id", "table_description": "What a moderator tells colleagues of a case. It goes with the evidence, and is never for whom the case is about."},
            bases=["Model"],
        ),
        ops.AddField(model_name="Case", name="holder", field=fields.ForeignKeyField("jobtease.Account", source_field="holder_id", null=True, db_constraint=True, to_field="id", related_name=False, on_delete=OnDelete.SET_NULL)),
        ops.AddField(model_name="Case", name="held_until", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddField(model_name="Case", name="talk_since", field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False)),
        ops.AddField(model_name="Case", name="reporter_rank", field=fields.SmallIntField(default=5, db_default=5)),
        ops.AddField(model_name="Look", name="pictures", field=fields.SmallIntField(default=0, db_default=0)),
        ops.AddIndex(model_name="Look", index=Index(fields=["account_id", "looked_at"])),
        ops.AddIndex(model_name="Case", index=Partial(fields=["municipality", "priority", "due_at", "id"], name="case_queue_due", where=IN_QUEUE)),
        ops.AddIndex(model_name="Case", index=Partial(fields=["municipality", "priority", "reporter_rank", "due_at", "id"], name="case_queue_rank", where=IN_QUEUE)),
        ops.AddIndex(model_name="Case", index=Partial(fields=["reaches", "priority"], name="case_queue_reaches", where=f"{IN_QUEUE} AND reaches <> ''")),
        ops.AddIndex(model_name="Case", index=Partial(fields=["municipality"], name="case_apart", where="closed_at IS NULL AND talk_since IS NOT NULL")),
        ops.AddIndex(model_name="Case", index=Partial(fields=["holder_id"], name="case_holder", where="holder_id IS NOT NULL")),
        ops.AddConstraint(model_name="Case", constraint=CheckConstraint(check="holder_id IS NULL OR held_until IS NOT NULL", name="case_held_for_a_time")),
    ]
