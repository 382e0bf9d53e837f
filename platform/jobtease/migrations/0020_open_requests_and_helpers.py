from tortoise import migrations
from tortoise.migrations import operations as ops
from jobtease.indexes import Partial
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('jobtease', '0019_replaced_words')]

    initial = False

    operations = [
        ops.AddIndex(
            model_name='HelpRequest',
            index=Partial(fields=['latitude', 'longitude', 'place', 'municipality', 'labour_region', 'free_days', 'offer_count', 'opened_at', 'id'], name='help_request_open_facts', where="state = 'open' AND visibility = 'shown'"),
        ),
        ops.RemoveIndex(
            model_name='HelpRequest',
            name='help_request_open_place',
            fields=['latitude', 'longitude'],
        ),
        ops.AddIndex(
            model_name='Profile',
            index=Index(fields=['labour_region', 'helps']),
        ),
    ]
