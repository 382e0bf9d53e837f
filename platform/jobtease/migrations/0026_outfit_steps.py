"""An outfit is made in three steps; feedback knows that it was read; in a comparison a garment says of which outfit."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

SAID_OF = """
UPDATE advice SET photo = COALESCE(pin_photo, (SELECT f.choice FROM feedback f WHERE f.id = advice.feedback_id))
WHERE feedback_id IN (SELECT f.id FROM feedback f JOIN outfit o ON o.id = f.outfit_id WHERE o.compare = TRUE)
"""


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0025_purpose_and_address")]

    initial = False

    operations = [
        ops.AddField(model_name="Outfit", name="steps", field=fields.SmallIntField(default=3, db_default=3)),
        ops.AddField(model_name="Feedback", name="read_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Advice", name="photo", field=fields.SmallIntField(null=True)),
        ops.RunSQL([SAID_OF, "UPDATE feedback SET read_at = created_at"], reverse_sql=ops.RunSQL.noop),
        ops.AddConstraint(
            model_name="Outfit",
            constraint=CheckConstraint(check="confirmed_at IS NULL OR steps = 3", name="outfit_whole"),
        ),
        ops.AddConstraint(
            model_name="Advice", constraint=CheckConstraint(check="photo BETWEEN 0 AND 3", name="advice_photo")
        ),
    ]
