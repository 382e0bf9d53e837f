"""Reads of rules that municipalities added: in force, of before, and those by which a case can be decided."""

from dataclasses import dataclass
from datetime import datetime

from tortoise.functions import Max

from jobtease.audience import Viewer
from jobtease.errors import Invalid, NotFound
from jobtease.moderation import rules
from jobtease.moderation.house_rules.models import NUMBERED, AddedRule, MunicipalRules
from jobtease.moderation.rules import Clause
from jobtease.regions import queries as regions
from jobtease.regions import successors
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import N_, _, speaking

SHORT = 40
"""Characters of a rule where it is one of many to choose from."""
REASON = N_("It goes against a rule of your municipality: {text}")


@dataclass(frozen=True)
class Published:
    """One version of the rules of a municipality."""

    municipality: str
    place: str
    version: int
    since: datetime
    rules: tuple[AddedRule, ...]
    newest: int
    """The version that is in force."""


def place_called(code: str) -> str:
    """What people call a municipality, also one that ended; empty for none."""
    place, ended = regions.by_code(code), successors.mergers().get(code)
    return place.called if place else ended.name if ended else ""


async def published(municipality: str, version: int = 0) -> Published | None:
    """A version of the rules of a municipality, or the newest (0); None where nobody ever added one. Raises NotFound for a version that
    there is not."""
    newest = await _newest(municipality)
    row = await MunicipalRules.get_or_none(municipality=municipality, version=version) if version else newest
    if version and row is None:
        raise NotFound
    if row is None or newest is None:
        return None
    place = place_called(municipality)
    return Published(municipality, place, row.version, row.published_at, row.added, newest.version)


async def _newest(municipality: str, until: datetime | None = None) -> MunicipalRules | None:
    rows = MunicipalRules.filter(municipality=municipality)
    if until is not None:
        rows = rows.filter(published_at__lte=until)
    return await rows.order_by("-version").first()


async def places() -> tuple[tuple[str, str], ...]:
    """Municipalities with rules of their own: code and name, by name."""
    latest = MunicipalRules.annotate(latest=Max("id")).group_by("municipality").values_list("latest", flat=True)
    rows = await MunicipalRules.filter(id__in=list(await latest) or [0])
    return tuple(
        sorted(((row.municipality, place_called(row.municipality)) for row in rows if row.rules), key=lambda p: p[1])
    )


async def of_desk(viewer: Viewer) -> tuple[Published, ...]:
    """Those in force of the moderator's municipalities that ever had any."""
    found = [await published(code) for code in viewer.jurisdiction]
    return tuple(one for one in found if one is not None)


# --- what a case can be decided by ---


@dataclass(frozen=True)
class Ground:
    """What a decision keeps of the rule it is founded on; of house rules only the number, of which rules.py has the words."""

    clause: str
    text: str = ""
    category: str = ""


async def _in_force(
    municipality: str, posted_at: datetime | None
) -> tuple[MunicipalRules | None, tuple[AddedRule, ...]]:
    """Rules of a municipality as they stood when something was posted, but for those that were taken out since: nobody is held to what
    they couldn't read, nor to what holds no longer. None for what is gone, of which nobody knows when that was."""
    then = await _newest(municipality, posted_at) if posted_at is not None else None
    now = await _newest(municipality) if then is not None else None
    if then is None or now is None:
        return None, ()
    numbers = {one.number for one in now.added}
    return then, tuple(one for one in then.added if one.number in numbers)


async def clauses_for(municipality: str, posted_at: datetime | None, language: str) -> tuple[Clause, ...]:
    """Those by which something can be decided that was posted in a municipality, with their words for an author of this language."""
    _row, found = await _in_force(municipality, posted_at)
    with speaking(language):
        return tuple(
            Clause(one.called, excerpt(one.text, SHORT), one.text, _(REASON).format(text=one.text)) for one in found
        )


async def ground_of(number: str, municipality: str, posted_at: datetime | None, language: str) -> Ground:
    """What a decision by a rule that was added keeps. Raises Invalid for one that didn't hold when it was posted, or doesn't now."""
    row, found = await _in_force(municipality, posted_at)
    rule = next((one for one in found if one.called == number), None)
    if row is None or rule is None:
        raise Invalid(clause=_("This rule did not hold when it was posted. Choose another one."))
    with speaking(language):
        return Ground(f"{rule.called} v{row.version}", rule.text, rule.category)


def is_added(stamped: str) -> bool:
    """Whether a clause, as a decision keeps it, is a rule that a municipality added."""
    return bool(NUMBERED.fullmatch(stamped.partition(" v")[0]))


def clause_told(stamped: str, kept: str) -> Clause | None:
    """The clause a decision was made by, with its words of then: `kept` with the decision, where a municipality added it."""
    return Clause(stamped.partition(" v")[0], kept, kept, "") if is_added(stamped) else rules.clause_of(stamped)
