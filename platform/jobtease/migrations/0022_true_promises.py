"""Feeds go by when something came in public; an offer knows that the question changed; a request can be wiped."""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops

from jobtease.clock import now
from jobtease.indexes import Partial

OPEN = "state = 'open' AND visibility = 'shown'"
LIVE = "visibility = 'shown' AND feedback_count < 5 AND withdrawn_at IS NULL AND destroyed_at IS NULL"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0021_interrupted_forms")]

    initial = False

    operations = [
        ops.AddField(model_name="HelpRequest", name="public_at", field=fields.DatetimeField(null=True, default=now)),
        ops.AddField(model_name="HelpRequest", name="wiped_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Outfit", name="public_at", field=fields.DatetimeField(null=True, default=now)),
        ops.AddField(
            model_name="Outfit", name="place_said", field=fields.BooleanField(default=False, db_default=False)
        ),
        ops.AddField(model_name="Offer", name="changed_at", field=fields.DatetimeField(null=True)),
        ops.AddField(model_name="Offer", name="asked", field=fields.JSONField(null=True)),
        ops.AddField(
            model_name="Feedback", name="all_good", field=fields.BooleanField(default=False, db_default=False)
        ),
        ops.RunSQL(
            [
                "UPDATE help_request SET public_at = COALESCE(opened_at, created_at)",
                "UPDATE outfit SET public_at = COALESCE(confirmed_at, created_at)",
                "UPDATE outfit SET place_said = TRUE WHERE place <> 'indoors'",
            ],
            reverse_sql=ops.RunSQL.noop,
        ),
        ops.AddIndex(
            model_name="HelpRequest",
            index=Partial(fields=["labour_region", "state", "visibility", "public_at", "id"], name="help_request_open_near", where=OPEN),
        ),
        ops.AddIndex(
            model_name="HelpRequest",
            index=Partial(
                fields=["state", "visibility", "public_at", "id"], name="help_request_open_newest", where=OPEN
            ),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["labour_region", "visibility", "public_at", "id"], name="outfit_live_near_newest", where=LIVE),
        ),
        ops.AddIndex(
            model_name="Outfit",
            index=Partial(fields=["visibility", "public_at", "id"], name="outfit_live_newest", where=LIVE),
        ),
        ops.AddIndex(
            model_name="Offer",
            index=Partial(fields=["changed_at"], name="offer_asked_before", where="asked IS NOT NULL"),
        ),
        # those of before are in the order in which things were made: the planner would take one and sort
        ops.RemoveIndex(
            model_name="HelpRequest", name=None, fields=["labour_region", "visibility", "state", "created_at"]
        ),
        ops.RemoveIndex(model_name="HelpRequest", name=None, fields=["state", "visibility", "created_at"]),
        ops.RemoveIndex(model_name="Outfit", name=None, fields=["labour_region", "visibility", "created_at"]),
        ops.RemoveIndex(model_name="Outfit", name=None, fields=["visibility", "created_at"]),
        ops.RemoveIndex(model_name="Outfit", name="outfit_live_near", fields=["labour_region", "created_at", "id"]),
        ops.RemoveIndex(model_name="Outfit", name="outfit_live", fields=["created_at", "id"]),
    ]
