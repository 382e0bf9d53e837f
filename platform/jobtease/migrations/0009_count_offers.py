"""Requests whose time was up, or whose helper left while they were hidden, said that there are offers which were not there."""

from tortoise import migrations
from tortoise.migrations import operations as ops

COUNTED = "(SELECT count(*) FROM offer o WHERE o.request_id = help_request.id AND o.state = 'open' AND o.visibility = 'shown')"


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0008_looks')]

    initial = False

    operations = [
        ops.RunSQL(
            f"UPDATE help_request SET offer_count = {COUNTED} WHERE state IN ('open', 'expired') AND offer_count <> {COUNTED}", reverse_sql=ops.RunSQL.noop
        ),
    ]
