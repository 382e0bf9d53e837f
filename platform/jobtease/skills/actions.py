"""Loading the list of skills into its table."""


async def load_facts() -> None:
    """Make the table equal to the list, within the open transaction."""
