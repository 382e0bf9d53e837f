"""The queue beside every page of the desk: its rows in words, links that narrow it, and how much this moderator looked at today."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from starlette.requests import Request

from jobtease import reportable
from jobtease.audience import Viewer
from jobtease.moderation import rules
from jobtease.moderation.cases import alarms
from jobtease.moderation.desk import access_log, queue_queries, time_left
from jobtease.moderation.desk.queue_queries import OutOfSight, Queue, Waiting
from jobtease.moderation.queue.queries import APART, MINE, WHY, Narrowed
from jobtease.moderation.second_opinions import queries as second_opinions
from jobtease.regions import queries as regions
from jobtease.web.filter_chips import Chip, chips_of, narrowed
from jobtease.web.routing import asked_for, viewer_of
from jobtease.words.translations import N_, _, ngettext

ENOUGH = 20
"""Pictures a day from which on a moderator is told that it is enough. Nothing is closed to them."""
DESK = "moderation:desk"
SOME = 10
"""Decisions to judge again, counted up to here."""
WHY_IN_WORDS = {
    "report": N_("reported"),
    "held": N_("waits for you"),
    "rule": N_("found by our rules"),
    "corrected": N_("changed by its author"),
    "moderator": N_("opened by a moderator"),
    "appeal": N_("objection"),
}
"""For each key of WHY."""


@dataclass(frozen=True)
class Row:
    """One row of the queue in words."""

    public_id: str
    title: str
    words: str
    """The first words of what it is about."""
    language: str
    line: str
    clock: str
    late: bool
    urgent: bool


@dataclass(frozen=True)
class QueueSide:
    """The left side of the desk."""

    place: str
    """What the desk is for, in words."""
    line: str
    rows: tuple[Row, ...]
    current: str
    shows: Sequence[Chip]
    """All, mine, to talk over."""
    kinds: Sequence[Chip]
    whys: Sequence[Chip]
    given: Mapping[str, str]
    """What narrows it, as an address and a form have it."""
    query: str
    """The same, to hang behind the address of a case: "?kind=request", or empty."""
    older: str
    """Address of the next page; empty at the end."""
    first: str
    """Address of the first page, when this is another."""
    looked: str
    """How many pictures this moderator looked at today, in words; empty for none."""
    enough: bool
    second: str
    """How many decisions wait to be judged again by this moderator, in words; empty for none."""
    out_of_sight: str
    """Suspicions of child abuse that others deal with, in a sentence or two; empty when there are none."""

    @property
    def is_narrowed(self) -> bool:
        return bool(self.query)


async def side_of(request: Request, current: str = "") -> QueueSide:
    """The left side of a page of the desk, narrowed as its address says."""
    viewer, chosen = viewer_of(request), narrowed_by(request)
    found = await queue_queries.queue(viewer, chosen, asked_for(request, "after"))
    looked = await access_log.pictures_today(viewer)
    given, at = chosen.given, narrowed(request, DESK, chosen.given)
    return QueueSide(
        place=viewer.place,
        line=_line(found),
        rows=tuple(_row(viewer, one) for one in found.rows),
        current=current,
        shows=chips_of(request, DESK, given, "show", _shows(found)),
        kinds=chips_of(request, DESK, given, "kind", {"": _("everything")} | _labels(reportable.NAMES)),
        whys=chips_of(request, DESK, given, "why", {"": _("for any reason")} | _labels(WHY_IN_WORDS)),
        given={name: value for name, value in given.items() if value},
        query=at.partition("?")[1] + at.partition("?")[2],
        older=narrowed(request, DESK, given | {"after": found.older}) if found.older else "",
        first=at if asked_for(request, "after") else "",
        looked=ngettext("You looked at {n} picture today.", "You looked at {n} pictures today.", looked).format(
            n=looked
        )
        if looked
        else "",
        enough=looked >= ENOUGH,
        second=_second(await second_opinions.waiting(viewer, limit=SOME)),
        out_of_sight=_out_of_sight(await queue_queries.out_of_sight(viewer)),
    )


def _second(waiting: Sequence[int]) -> str:
    count = f"{SOME - 1}+" if len(waiting) == SOME else str(len(waiting))
    return (
        ngettext("{n} decision to judge again", "{n} decisions to judge again", len(waiting)).format(n=count)
        if waiting
        else ""
    )


def _out_of_sight(found: OutOfSight) -> str:
    if not found.count:
        return ""
    waits = ngettext("{n} suspicion of child abuse waits.", "{n} suspicions of child abuse wait.", found.count)
    who = (
        _("{names} deal with it, and nobody else sees it.").format(names=", ".join(found.people))
        if found.people
        else _("Nobody deals with it yet. Ask an administrator to give two moderators that role.")
    )
    return f"{waits.format(n=found.count)} {who}"


def narrowed_by(request: Request) -> Narrowed:
    """What an address asks for; what it can't ask for is left out."""
    return chosen_of(request.query_params)


def chosen_of(given: Mapping[str, str]) -> Narrowed:
    """The same, of what a form sent."""
    known = {"kind": [*reportable.NAMES], "why": [*WHY], "show": [MINE, APART]}
    return Narrowed(**{name: given[name] for name, words in known.items() if given.get(name) in words})


def _labels(words: Mapping[str, str]) -> dict[str, str]:
    return {key: _(text).lower() for key, text in words.items()}


def _shows(found: Queue) -> dict[str, str]:
    mine = ngettext("{n} is mine", "{n} are mine", found.counted.mine).format(n=found.counted.mine)
    apart = ngettext("{n} to talk over", "{n} to talk over", found.counted.apart).format(n=found.counted.apart)
    return {"": _("the queue"), MINE: mine, APART: apart}


def _line(found: Queue) -> str:
    parts = [ngettext("{n} case", "{n} cases", found.counted.open).format(n=found.counted.open)]
    if found.counted.late:
        parts.append(ngettext("{n} late", "{n} late", found.counted.late).format(n=found.counted.late))
    return " · ".join(parts)


def _row(viewer: Viewer, one: Waiting) -> Row:
    urgent = one.priority < 2
    return Row(
        one.public_id,
        _title(one),
        one.words,
        one.language,
        _about(viewer, one),
        time_left.left(one.due_at),
        one.late,
        urgent,
    )


def _title(one: Waiting) -> str:
    if one.reason:
        return _(rules.REASONS[one.reason].short)
    return _(reportable.of(one.kind).of_author).format(name=one.author or _("a former member"))


BECAUSE = {
    "held": N_("waits for you"),
    "again": N_("photo known"),
    "corrected": N_("changed by its author"),
    "moderator": N_("opened by a moderator"),
    "appeal": N_("objection"),
    "complaints": N_("opened by a moderator"),
    alarms.ALARM: N_("found by our rules"),
    alarms.RULE: N_("found by our rules"),
    "question": N_("somebody asks: is this real?"),
    alarms.WORRY: N_("somebody may be in danger"),
}
"""Why a case is here when nobody reported it."""


def _about(viewer: Viewer, one: Waiting) -> str:
    parts = [_("you have this")] if one.mine else [_("{name} has this").format(name=one.holder)] if one.holder else []
    parts.append(_(reportable.of(one.kind).name).lower())
    if one.because in BECAUSE:
        parts.append(_(BECAUSE[one.because]))
    parts += [_(alarms.LABELS[word]) for word in one.alarms if word in alarms.LABELS]
    if one.reports:
        parts.append(ngettext("{n} report", "{n} reports", one.reports).format(n=one.reports))
    if one.reason and one.author:
        parts.append(one.author)
    if viewer.jurisdiction != (one.municipality,) and (place := regions.by_code(one.municipality)):
        parts.append(place.called)
    return " · ".join(parts)
