"""Loading the municipalities into their table (reference data)."""

from dataclasses import asdict

from jobtease.regions.models import Municipality
from jobtease.regions.queries import whole_table


async def load_facts() -> None:
    """Make the table equal to the file, within the open transaction."""
    await Municipality.bulk_create(
        [Municipality(**asdict(place)) for place in whole_table()],
        on_conflict=["code"],
        update_fields=["name", "province", "labour_region", "seat", "lat", "lon"],
    )
