"""Points of before that told where somebody lives to the kilometre become coarse: of profiles, their skills, and what was asked."""

from typing import Any

from tortoise import migrations
from tortoise.indexes import Index
from tortoise.migrations import operations as ops
from tortoise.migrations.constraints import CheckConstraint

from jobtease.regions.coarse import Coarse, coarse

PAGE = 1000


async def coarsen(apps: Any, editor: Any) -> None:
    """Row by row through the primary key, so that it takes as long as there are rows that say too much."""
    for table in ("profile", "help_request"):
        last = 0
        while rows := await editor.client.execute_query_dict(
            f"SELECT id, author_id, municipality, latitude, longitude FROM {table} WHERE id > {last} ORDER BY id LIMIT {PAGE}"
        ):
            last = int(rows[-1]["id"])
            for row in rows:
                point = coarse(row["municipality"], row["latitude"], row["longitude"])
                if point != (row["latitude"], row["longitude"]):
                    await _move(editor, table, f"id = {int(row['id'])}", point)
                    if table == "profile":
                        await _move(editor, "profile_skill", f"account_id = {int(row['author_id'])}", point)


async def _move(editor: Any, table: str, which: str, point: Coarse) -> None:
    await editor.client.execute_query(
        f"UPDATE {table} SET latitude = {point.lat!r}, longitude = {point.lon!r} WHERE {which}"
    )


class Migration(migrations.Migration):
    dependencies = [('jobtease', '0004_desk')]

    initial = False

    operations = [
        ops.AlterModelOptions(
            name='Profile',
            options={'table': 'profile', 'app': 'jobtease', 'unique_together': (('author_id',),), 'constraints': [CheckConstraint(check='travel_km BETWEEN 0 AND 300', name='profile_travel_km'), CheckConstraint(check='free_days BETWEEN 0 AND 127', name='profile_free_days'), CheckConstraint(check='weekly_maximum BETWEEN 0 AND 50', name='profile_weekly_maximum')], 'indexes': [Index(fields=['helps', 'latitude', 'longitude', 'author_id'])], 'pk_attr': 'id', 'table_description': 'One for each member who has saved it. The point is coarse (regions/coarse.py), and never shown.'},
        ),
        ops.RunPython(coarsen, reverse_code=ops.RunPython.noop),
    ]
