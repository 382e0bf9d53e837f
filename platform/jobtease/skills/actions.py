"""Loading the list of skills into its table (reference data)."""

from jobtease.skills.models import Skill
from jobtease.skills.queries import all_entries


async def load_facts() -> None:
    """Make the table equal to the list, within the open transaction. Skills that people already have are never taken away."""
    await Skill.bulk_create(
        [
            Skill(key=e.key, group=e.group, label_nl=e.label_nl, label_en=e.label_en, scheme=e.scheme)
            for e in all_entries()
        ],
        on_conflict=["key"],
        update_fields=["group", "label_nl", "label_en", "scheme"],
    )
