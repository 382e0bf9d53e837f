"""Conversations on the home page: an appointment is a card, and what is unread stands on one card a person."""

from collections.abc import Sequence
from dataclasses import replace

from jobtease import clock
from jobtease.conversations.overview.list_queries import Line
from jobtease.conversations.overview.queries import Appointment, Moves
from jobtease.feed.own_card import MEET, READ, SOON, Mine
from jobtease.web import moments
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _, ngettext

PLACE = 80
"""Characters of where they meet."""


def with_talks(cards: Sequence[Mine], moves: Sequence[Moves]) -> list[Mine]:
    """The cards, with the viewer's conversations that move."""
    meetings = [_meeting(one.line, one.appointment) for one in moves if one.appointment]
    met = {path for one in meetings for path in one.paths}
    held = [one for one in cards if one.is_choice or met.isdisjoint(one.paths)] + meetings
    groups: dict[str, list[tuple[Line, int]]] = {}
    for line in (one.line for one in moves if one.line.unread):
        at = next((n for n, one in enumerate(held) if _path(line) in one.paths), -1)
        if at >= 0 and held[at].is_choice:
            held[at] = replace(held[at], next=_new_messages(line.unread), unread=line.unread)
        else:
            groups.setdefault(line.other or _path(line), []).append((line, at))
    for theirs in groups.values():
        line, at = next((one for one in theirs if one[1] >= 0), theirs[0])
        n, paths = sum(each.unread for each, _at in theirs), frozenset(_path(each) for each, _at in theirs)
        if at >= 0:
            held[at] = _to_read(held[at], line, n, paths)
        else:
            held.append(_talk(line, n, paths))
    return held


def _to_read(card: Mine, line: Line, n: int, paths: frozenset[str]) -> Mine:
    meets, new = card.rank in (SOON, MEET), _new_messages(n)
    return replace(
        card,
        rank=min(card.rank, READ),
        next=card.next if meets else new,
        why=f"{card.why} · {new}" if meets else card.why,
        button=_("Read the message"),
        way=f"{_path(line)}#newest",
        paths=card.paths | paths,
        unread=n,
    )


def _path(line: Line) -> str:
    return f"/conversations/{line.public_id}"


def _meeting(line: Line, what: Appointment) -> Mine:
    is_today = clock.local(what.at).date() <= clock.local(clock.now()).date()
    place = excerpt(what.place, PLACE)
    return Mine(
        rank=SOON if is_today else MEET,
        kind=_("Appointment"),
        title=_("Appointment with {name}").format(name=line.other_name),
        path=f"{_path(line)}#newest",
        now=moments.when(what.at),
        next=_("Online or by phone") + ": " + place if what.online else place,
        tone="keep",
        button=_("To your conversation"),
        way=f"{_path(line)}#newest",
        why=line.title,
        until=what.at,
        paths=frozenset({_path(line), f"/requests/{line.about}"}),
        asked=False,
    )


def _talk(line: Line, n: int, paths: frozenset[str]) -> Mine:
    return Mine(
        rank=READ,
        kind=_("Conversation"),
        title=line.other_name,
        path=f"{_path(line)}#newest",
        now=_new_messages(n),
        next="",
        tone="swap",
        button=_("Read the message"),
        way=f"{_path(line)}#newest",
        why=line.title,
        until=line.last_at,  # a person comes before what is read of a thing
        paths=paths,
        unread=n,
        asked=False,
    )


def _new_messages(n: int) -> str:
    return ngettext("{n} new message", "{n} new messages", n).format(n=n)
