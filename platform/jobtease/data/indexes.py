"""Partial indexes, and others that Tortoise has no word for."""

from typing import Any

from tortoise.indexes import Index


class Partial(Index):
    """An index of the rows for which `where` is true, an expression in SQL that both databases read alike.

    Give it a name: two indexes of the same columns would otherwise have the same one.
    """

    def __init__(self, *, fields: tuple[str, ...] | list[str], where: str, name: str) -> None:
        super().__init__(fields=fields, name=name)
        self.where = where
        self.extra = f" WHERE {where}"

    def deconstruct(self) -> tuple[str, list[Any], dict[str, Any]]:
        """As a migration writes it."""
        path, args, named = super().deconstruct()
        return path, args, named | {"where": self.where}
