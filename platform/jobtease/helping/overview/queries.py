"""Reads of what somebody asks, helps with and talks about, each thing and each person once: the rows of Requests."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from jobtease.audience import Viewer, Visibility
from jobtease.conversations.overview import list_queries
from jobtease.conversations.overview.list_queries import Line
from jobtease.helping import queries, state_words, states
from jobtease.helping.models import OfferState
from jobtease.helping.offering import pending_answers
from jobtease.helping.offering import state_words as offer_states
from jobtease.helping.overview import card_queries, next_steps
from jobtease.helping.overview.next_steps import Step
from jobtease.helping.states import OwnRequest
from jobtease.moderation_status import NOTHING, Standing, StandingsOf, is_kept_back

ASKING, HELPING = "asking", "helping"
NO_STATE = state_words.State("", "")


@dataclass(frozen=True)
class Thing:
    """A request of the viewer's own, or one they offered help with; `talk` is the conversation about it."""

    row: card_queries.MyRequest | queries.MyOffer
    other: str
    """Name of the other one, as far as there is one."""
    step: Step | None
    answer: state_words.State | None
    """What the viewer answered a moment ago, and can undo."""
    offers: int
    is_over: bool
    talk: Line | None = None
    state: state_words.State = NO_STATE
    """Of those that are shown, as it may take a query (state_of)."""

    @property
    def role(self) -> str:
        return ASKING if isinstance(self.row, card_queries.MyRequest) else HELPING

    @property
    def request(self) -> queries.Request:
        return self.row.request

    @property
    def public_id(self) -> str:
        return self.request.public_id

    @property
    def title(self) -> str:
        return self.request.title

    @property
    def kind(self) -> str:
        return "" if self.request.state_only else self.request.kind

    @property
    def kind_label(self) -> str:
        return self.request.kind_label if self.kind else ""

    @property
    def at(self) -> datetime:
        if isinstance(self.row, queries.MyOffer):
            return self.row.offer.created_at
        return self.request.opened_at or self.request.created_at

    @property
    def waits(self) -> bool:
        """For the viewer: a choice, or a word on how it went."""
        return self.step is not None and self.step.waits


@dataclass(frozen=True)
class Somebody:
    """The conversations with one person, what is unread first and then the newest; `things` are what they are about."""

    lines: tuple[Line, ...]
    things: tuple[Thing, ...]

    @property
    def first(self) -> Line:
        return self.lines[0]

    @property
    def state(self) -> state_words.State | None:
        """Of what the first conversation is about."""
        return next((one.state for one in self.things if one.talk == self.first), None)

    @property
    def unread(self) -> int:
        return sum(line.unread for line in self.lines)

    @property
    def at(self) -> datetime:
        return max(line.last_at for line in self.lines)

    @property
    def is_over(self) -> bool:
        return not self.unread and all(line.closed for line in self.lines) and all(one.is_over for one in self.things)


Row = Thing | Somebody


async def rows_of(viewer: Viewer, most: int) -> list[Row]:
    """Each thing and each person once."""
    pending = await pending_answers.pending_of(viewer)
    lines = await list_queries.mine(viewer, most)
    by_subject = {line.about: line for line in lines}
    things = [_mine(one, pending) for one in await card_queries.mine(viewer, most)]
    things += [offered(one, pending) for one in await queries.helping_with(viewer, most)]
    things = [replace(one, talk=by_subject.get(one.public_id)) for one in things]
    people: dict[str, list[Line]] = {}
    for line in sorted(lines, key=lambda one: (not one.unread, -one.last_at.timestamp())):
        people.setdefault(line.other or line.public_id, []).append(line)
    about = {one.talk.public_id: one for one in things if one.talk}
    somebodies = [
        Somebody(tuple(found), tuple(about[line.public_id] for line in found if line.public_id in about))
        for found in people.values()
    ]
    return [*somebodies, *(one for one in things if one.talk is None)]


def _mine(one: card_queries.MyRequest, pending: Mapping[str, Sequence[pending_answers.Pending]]) -> Thing:
    asked = one.request
    stands = pending_answers.stands(pending.get(asked.public_id, ()))
    offers = stands.offers_left(asked.offer_count)
    step = next_steps.of_asker(OwnRequest.of(asked, offers=offers, helper=one.helper))
    answer = stands.state(one.helper)
    return Thing(one, one.helper, None if answer else step, answer, offers, states.OVER.holds(asked))


def offered(one: queries.MyOffer, pending: Mapping[str, Sequence[pending_answers.Pending]]) -> Thing:
    """A row of what somebody helps with. `pending`: what they answered a moment ago, by request."""
    asked, offer = one.request, one.offer
    if offer.state is OfferState.ACCEPTED:
        goes_on = not states.OVER.holds(asked) or states.HELPER_IS_AWAITED.holds(asked)
    else:
        goes_on = offer.state is OfferState.OPEN
    changed = offer.changed_at is not None and not asked.state_only
    step = next_steps.of_helper(offer.state, asked.state, told=asked.helper_says, changed=changed)
    answer = pending_answers.stands(pending.get(asked.public_id, ())).state(asked.author)
    return Thing(one, asked.author, None if answer else step, answer, 0, is_over=not goes_on)


async def standings(standings_of: StandingsOf, viewer: Viewer, found: Iterable[Thing]) -> Mapping[str, Standing]:
    """What moderation says of those of these things that it keeps back, by public id."""
    subjects = [subject for one in found if (subject := _kept_back(one))]
    return await standings_of(viewer, subjects) if subjects else {}


def _kept_back(one: Thing) -> str:
    """Public id of the offer or request whose standing has to be known, or empty."""
    if isinstance(one.row, queries.MyOffer):
        return one.row.offer.public_id if one.row.offer.visibility is Visibility.HELD else ""
    return one.public_id if is_kept_back(one.request.visibility) else ""


def state_of(standings: Mapping[str, Standing], one: Thing) -> state_words.State:
    """What the viewer reads of it. `standings`: as the function of that name finds them."""
    if one.answer:
        return one.answer
    asked, standing = one.request, standings.get(_kept_back(one), NOTHING)
    if isinstance(one.row, queries.MyOffer):
        return offer_states.state_of_offer(one.row.offer, asked, standing)
    return state_words.for_asker(OwnRequest.of(asked, offers=one.offers, helper=one.other), standing)
