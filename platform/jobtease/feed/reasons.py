"""Why each thing in the feed is for this viewer, and which three of them they could finish today."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from markupsafe import escape

from jobtease.audience import Viewer
from jobtease.feed.card_cache import Card
from jobtease.feed.queries import Helper
from jobtease.matching.fit import fit
from jobtease.regions import queries as regions
from jobtease.words.translations import _

TODAY = 3
"""Things that somebody with twenty minutes can finish. The rest of a page is there for who asks for it."""


class Reasoned(NamedTuple):
    """A card with its reasons. `score` None: an outfit."""

    html: bytes
    score: int | None


def reasoned(
    cards: Sequence[Card | None], helper: Helper | None, viewer: Viewer, *, has_looked: bool = True
) -> list[Reasoned]:
    """The cards that are there still, in their order, each with why it is for this viewer. `has_looked`: at an outfit, before."""
    found = []
    places: dict[tuple[str, bool], bytes] = {}
    for card in cards:
        if card is None:
            continue
        fits = _fits(helper, card) if helper and card.need else None
        if fits:
            why, score = fits
        elif (at := (card.municipality, card.need is None)) in places:
            why = places[at]
        else:
            why = places[at] = _as_html(_place(*at, viewer, has_looked))
        html = b"".join((card.before, why, card.after))
        found.append(Reasoned(html, (score if fits else 0) if card.need else None))
    return found


@lru_cache(maxsize=20_000)
def _fits(helper: Helper, card: Card) -> tuple[bytes, int] | None:
    """The line of reasons and the points; None when they don't fit. Kept, since somebody's home shows much the same all day.

    A card is in one language and of one day, so nothing else plays a part.
    """
    assert card.need
    fits = fit(helper.person, card.need, len(card.wanted & helper.skills))
    return (_as_html(fits.sentence), fits.score) if fits else None


def for_today(shown: Sequence[Reasoned], *, has_looked: bool = True) -> tuple[list[Reasoned], list[Reasoned]]:
    """What is on somebody's home, and the rest, both in their order. First the requests that fit best and the newest outfit.

    Who never looked at an outfit practises first: what can be done at once comes before that.
    """
    requests = sorted((one for one in shown if one.score is not None), key=lambda one: -(one.score or 0))
    outfits = [one for one in shown if one.score is None]
    first = requests[: TODAY - 1] if has_looked else requests
    chosen = {id(one) for one in [*first, *outfits[:1], *requests[len(first) :], *outfits[1:]][:TODAY]}
    return [one for one in shown if id(one) in chosen], [one for one in shown if id(one) not in chosen]


def _place(municipality: str, is_outfit: bool, viewer: Viewer, has_looked: bool) -> str:
    """Where it comes from, as far as anybody may know that, for what has no reasons of skill and distance."""
    place = regions.by_code(municipality)
    where = _("in your municipality") if municipality == viewer.municipality else place.called if place else ""
    lasts = _("one minute") if has_looked else _("the first time three minutes of practice come first")
    return " · ".join(part for part in (lasts if is_outfit else "", where) if part)


def _as_html(text: str) -> bytes:
    return str(escape(text)).encode()
