from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.indexes import Partial
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0017_suspended_index')]

    initial = False

    operations = [
        ops.AddIndex(
            model_name='EventRow',
            index=Index(fields=['actor', 'id']),
        ),
        ops.AddIndex(
            model_name='Feedback',
            index=Index(fields=['author_id']),
        ),
        ops.AddIndex(
            model_name='HelpRequest',
            index=Index(fields=['state', 'opened_at']),
        ),
        ops.AddIndex(
            model_name='HelpRequest',
            index=Partial(fields=['state', 'needed_by'], name='help_request_not_reminded', where='reminded_at IS NULL'),
        ),
        ops.AddIndex(
            model_name='HelpRequest',
            index=Partial(fields=['latitude', 'longitude'], name='help_request_open_place', where="state = 'open' AND visibility = 'shown'"),
        ),
        ops.AddIndex(
            model_name='Message',
            index=Index(fields=['author_id']),
        ),
        ops.RemoveIndex(
            model_name='Outfit',
            name=None,
            fields=['answered_at', 'closes_at'],
        ),
        ops.AddIndex(
            model_name='Outfit',
            index=Partial(fields=['closes_at'], name='outfit_unanswered', where='answered_at IS NULL'),
        ),
        ops.AddIndex(
            model_name='Outfit',
            index=Partial(fields=['closes_at', 'id'], name='outfit_there_closing', where='withdrawn_at IS NULL AND destroyed_at IS NULL'),
        ),
        ops.AddIndex(
            model_name='Outfit',
            index=Partial(fields=['labour_region', 'created_at', 'id'], name='outfit_live_near', where="visibility = 'shown' AND withdrawn_at IS NULL AND destroyed_at IS NULL"),
        ),
        ops.AddIndex(
            model_name='Outfit',
            index=Partial(fields=['created_at', 'id'], name='outfit_live', where="visibility = 'shown' AND withdrawn_at IS NULL AND destroyed_at IS NULL"),
        ),
        ops.AddIndex(
            model_name='Profile',
            index=Partial(fields=['id'], name='profile_waits_for_point', where='postcode IS NOT NULL'),
        ),
    ]
