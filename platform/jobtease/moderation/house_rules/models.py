"""Table of rules that municipalities add to the house rules (local content policy), one row for each version, which is never edited."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tortoise import fields

from jobtease import clock
from jobtease.data import tables
from jobtease.words import translations

MOST_RULES = 5
"""Of one municipality at a time: who reads them has read the house rules first."""
SHORTEST_RULE, LONGEST_RULE = 10, 200
"""Characters of one."""
MOST_NUMBERS = 99
LONGEST_CODE = 6
NUMBERED = re.compile(r"M[1-9][0-9]?")
"""How such a rule is called beside the house rules, which are numbered 1.1 and so on."""


@dataclass(frozen=True)
class Wording:
    """A rule as a moderator writes it. `category`: one of category_rules.CATEGORIES, under which decisions by it are counted."""

    nl: str
    en: str
    category: str


@dataclass(frozen=True)
class AddedRule:
    """One rule. A number is given once, and never again."""

    number: int
    nl: str
    en: str
    """Empty: it is read in Dutch."""
    category: str
    """One of category_rules.CATEGORIES."""

    @property
    def called(self) -> str:
        return f"M{self.number}"

    @property
    def text(self) -> str:
        """In the language of the request, as far as it is there."""
        return self.en if self.en and translations.language.get() == "en" else self.nl


class MunicipalRules(tables.Model):
    """A version of the rules of one municipality. The newest is in force; older ones stay readable."""

    public_id = fields.CharField(max_length=16, unique=True, default=tables.public_id)
    municipality = fields.CharField(max_length=LONGEST_CODE)
    version = fields.SmallIntField()
    rules: Any = fields.JSONField(default=list)
    """A list of AddedRule; empty when the last one was taken out."""
    last_number = fields.SmallIntField()
    """The highest number that was given so far."""
    published_at = fields.DatetimeField(default=clock.now)
    published_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "jobtease.Account", related_name=False, null=True, on_delete=fields.SET_NULL
    )
    """The moderator; nobody when municipalities merged."""

    published_by_id: int | None

    class Meta:
        table = "municipal_rules"
        unique_together = (("municipality", "version"),)
        indexes = (("published_by_id",),)

    @property
    def added(self) -> tuple[AddedRule, ...]:
        return tuple(AddedRule(**one) for one in self.rules)


def as_stored(rules: Sequence[AddedRule]) -> list[dict[str, Any]]:
    """As MunicipalRules.rules keeps them."""
    return [asdict(one) for one in rules]
