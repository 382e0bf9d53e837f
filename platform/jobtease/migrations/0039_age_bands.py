"""Age bands: what somebody says of their age, until when they are protected as 16 or 17, and whose offer such an asker wants to read.

Nobody was asked until now: the bands of accounts that are there stay empty.
"""

from tortoise import fields, migrations
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.accounts.models import AgeBand

AGE_BAND = "(age_band IS NULL) = (age_said_at IS NULL) AND (age_band IS NULL OR age_band IN ('16-17', '18+'))"
YOUNG = "(young_since IS NULL) = (young_until IS NULL) AND (young_until IS NULL OR young_until > young_since) AND (age_band IS NULL OR age_band <> '16-17' OR young_since IS NOT NULL)"


class Migration(migrations.Migration):
    dependencies = [("jobtease", "0038_mailboxes")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Account",
            name="age_band",
            field=fields.CharEnumField(null=True, description="YOUNG: 16-17\nADULT: 18+", enum_type=AgeBand, max_length=5),
        ),
        ops.AddField(
            model_name="Account",
            name="age_said_at",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name="Account",
            name="young_since",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddField(
            model_name="Account",
            name="young_until",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.AddConstraint(model_name="Account", constraint=CheckConstraint(check=AGE_BAND, name="account_age_band")),
        ops.AddConstraint(model_name="Account", constraint=CheckConstraint(check=YOUNG, name="account_young")),
        ops.AddField(
            model_name="Offer",
            name="let_in_at",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
    ]
