"""Pages of one request, and what people write there: offer, take back, thank. What can be undone is in decision_views.py."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from jobtease import clock
from jobtease.accounts.trust import known_helpers, newcomers
from jobtease.audience import Role, Viewer, Visibility
from jobtease.conversations import queries as conversations
from jobtease.data import rate_limits
from jobtease.data.faults import IntegrityError
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid, NotFound, TooMany
from jobtease.feature import asides_of, hooks_of, standing_of
from jobtease.helping import queries, state_words, states
from jobtease.helping.asking import rewriting
from jobtease.helping.direct_requests import queries as direct_requests
from jobtease.helping.direct_requests.queries import Asked, RequestOnPage
from jobtease.helping.forms import EndingForm, OfferForm, ThanksForm
from jobtease.helping.kinds import offer_hint
from jobtease.helping.models import Answer, OfferState
from jobtease.helping.offering import actions, eligibility_queries, newcomer_offers, pending_answers, withdrawn_offers
from jobtease.helping.offering.state_words import state_of_offer
from jobtease.helping.offering.withdrawn_offers import TakenBack
from jobtease.moderation_status import NOTHING, Standing, is_kept_back, next_look
from jobtease.profiles import queries as profiles
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import MEMBER, is_number, page, viewer_of
from jobtease.words import screening
from jobtease.words.translations import N_, _

OFFERS = Budget(20, per=timedelta(hours=1))
"""Each mails somebody. Taking one back and making it again counts."""
FEW = N_(
    "You are new here. You can offer help to three people a day, until somebody chose you. "
    "Keep what you wrote, and send it tomorrow."
)


@dataclass(frozen=True)
class ShowPage:
    """A request for one viewer. `offers` are all that count for the asker, and at most the own one for others.

    `asides` are sections of features above, in HTML: for the asker, people who could help.
    """

    request: queries.Request
    mine: bool
    state: state_words.State
    skills: list[str]
    offers: list[queries.OfferDetails]
    accepted: queries.OfferDetails | None
    conversation: str | None
    can_offer: bool
    offer_form: OfferForm
    offer_hint: str
    ending_form: EndingForm
    thanks_form: ThanksForm
    decision: str = ""
    """Public id of the decision against it, for the asker."""
    asides: Sequence[str] = ()
    taken_back: Sequence[TakenBack] = ()
    """For the asker: offers that came and went."""
    look: str = ""
    """Where the viewer can offer help and is new: when a moderator reads that first."""
    worries: bool = False
    """For the asker, while a moderator has it: who says this may be in danger."""
    rewritten: Sequence[rewriting.Change] = ()
    """For who offered help: what is asked otherwise since."""
    visitable: frozenset[str] = frozenset()
    """Public ids of the people whose names lead to their profile."""
    fits: Mapping[str, Any] = field(default_factory=dict)
    """For the asker, by public id of an account: how who offers help fits, as in the list of people who could."""
    asked: Sequence[Asked] = ()
    """For the asker: who was asked directly, and didn't offer help yet."""
    barred: str = ""
    """Why the viewer can't offer help, though it is open; empty when they can."""
    known: Mapping[int, str] = field(default_factory=dict)
    """For the asker, by the id of an account: what the municipality of who offers help says of them."""
    is_asked: bool = False
    """Whether the viewer was asked directly, and gave no answer yet."""
    pending: Sequence[pending_answers.Pending] = ()
    """Answers of the viewer's that nobody was told of yet, or that failed."""

    @property
    def chosen(self) -> pending_answers.Pending | None:
        """The choice that can still be undone."""
        return next((one for one in self.pending if one.kind is Answer.CHOOSE and not one.failed), None)

    @property
    def said(self) -> pending_answers.Pending | None:
        """What the viewer says of the help, and can still undo."""
        return next((one for one in self.pending if one.kind is Answer.ENDING and not one.failed), None)

    @property
    def told(self) -> str:
        """What that is, in words."""
        return state_words.outcome(self.said.says) if self.said else ""

    @property
    def refused(self) -> dict[str, pending_answers.Pending]:
        """By the public id of an offer: the no to it that can still be undone."""
        return {one.offer: one for one in self.pending if one.kind is Answer.DECLINE and not one.failed}

    @property
    def failed(self) -> pending_answers.Pending | None:
        """The answer that could not be given any more."""
        return next((one for one in self.pending if one.failed), None)

    def hears(self, pending: pending_answers.Pending) -> str:
        """The name of who hears an answer when it is given."""
        if pending.kind is Answer.ENDING and not self.mine:
            return self.request.author
        others = [self.accepted] if pending.kind is Answer.ENDING else self.offers
        named = (one.author for one in others if one and pending.offer in ("", one.public_id))
        return next(named, "") or _("this person")

    @property
    def own(self) -> queries.OfferDetails | None:
        """The viewer's own open offer."""
        return next((one for one in self.offers if not self.mine and one.state is OfferState.OPEN), None)

    @property
    def may_answer(self) -> bool:
        """Whether the viewer can say how it went: one of the two, who hasn't yet."""
        if self.said or not (self.mine or self.accepted):
            return False
        return (states.ASKER_CAN_TELL if self.mine else states.HELPER_CAN_TELL).holds(self.request)

    @property
    def may_thank(self) -> bool:
        """Whether the viewer can thank who helped."""
        return self.mine and self.accepted is not None and states.THANKABLE.holds(self.request)

    @property
    def needed_by(self) -> str:
        """The day on which it is needed, in words; empty without one."""
        return state_words.day_in_words(self.request.needed_by) if self.request.needed_by else ""


async def show(request: HttpRequest) -> Response:
    """One request: with its offers for the asker, with a form for somebody who could help."""
    return await show_again(request)


async def show_again(
    request: HttpRequest,
    *,
    offer_form: OfferForm | None = None,
    ending_form: EndingForm | None = None,
    thanks_form: ThanksForm | None = None,
    status: int = 200,
) -> Response:
    """The page, with what was typed in one of its forms and what is wrong with it."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    pending = await pending_answers.pending_on(viewer, public_id) if viewer.role is Role.MEMBER else ()
    one = await queries.request_for(viewer, public_id)
    given = await queries.offers_on(viewer, one) if viewer.role is Role.MEMBER else []
    mine = one.author_id == viewer.id
    own = next((offer for offer in given if offer.author_id == viewer.id), None)
    accepted = next((offer for offer in given if offer.state is OfferState.ACCEPTED), None)
    can_offer = (
        viewer.role is Role.MEMBER
        and not mine
        and not one.state_only
        and one.can_be_found
        and (own is None or not states.is_refused(own, one.opened_at))
    )
    barred = await eligibility_queries.refusal_of(viewer, one) if can_offer and own is None else ""
    standing = NOTHING
    if mine and is_kept_back(one.visibility):
        standing = await standing_of(request, viewer, one.public_id)
    own_words = f"{one.title}\n{one.story}" if mine and one.visibility in (Visibility.HELD, Visibility.SHOWN) else ""
    told = await direct_requests.asked_by(viewer, one) if mine else []
    shown = ShowPage(
        request=one,
        mine=mine,
        state=await _state(request, viewer, one, own, accepted, standing, pending_answers.stands(pending)),
        decision=standing.decision,
        skills=one.skill_labels(viewer.language),
        offers=given,
        accepted=accepted,
        conversation=await conversations.about(viewer, one.public_id) if accepted else None,
        can_offer=can_offer and not (barred and offer_form is None),
        offer_form=_as_read(offer_form or OfferForm.blank(message=own.message if own and can_offer else ""), one, own),
        rewritten=rewriting.told(one, own.asked) if own and not one.state_only else (),
        offer_hint=offer_hint(one.kind),
        ending_form=ending_form or EndingForm.blank(),
        thanks_form=thanks_form or ThanksForm.blank(),
        worries=await screening.beside([own_words], screening.despairs, own_words),
        taken_back=await withdrawn_offers.on_request(viewer, one.id) if mine else (),
        look=next_look(newcomers.SEEN_WITHIN.after(clock.now()))
        if can_offer and await _is_new(request, viewer)
        else "",
        visitable=await profiles.who_can_be_visited(
            viewer, [one.author_public_id, *(offer.author_public_id for offer in given)]
        ),
        fits=await hooks_of(request).fits_of(viewer, public_id, [offer.author_id for offer in given]) if mine else {},
        barred=barred,
        known=await known_helpers.told_of({offer.author_id: offer.author for offer in given}) if mine else {},
        asked=told,
        asides=await asides_of(request, "request", RequestOnPage(one, mine, told)),
        is_asked=can_offer and own is None and await direct_requests.is_asked(viewer, one.id),
        pending=pending,
    )
    if ending_form and not shown.may_answer:
        raise Conflict(_(actions.NOTHING_TO_SAY)) if mine or accepted else NotFound()
    return await renderer.render(request, "helping/show.html", shown, status=status, here="requests")


def _as_read(form: OfferForm, one: queries.Request, own: queries.OfferDetails | None) -> OfferForm:
    """The form, for what is read on this page."""
    form.seen.raw = str(one.version)
    form.mine.raw = rewriting.mark(own.message) if own and own.state is OfferState.OPEN else ""
    return form


async def _state(
    request: HttpRequest,
    viewer: Viewer,
    one: queries.Request,
    own: queries.OfferDetails | None,
    accepted: queries.OfferDetails | None,
    standing: Standing,
    stands: pending_answers.Stands,
) -> state_words.State:
    if one.author_id == viewer.id:
        offers, helper = stands.offers_left(one.offer_count), accepted.author if accepted else ""
        return state_words.for_asker(states.OwnRequest.of(one, offers=offers, helper=helper), standing)
    if own:
        if own.visibility is Visibility.HELD:
            standing = await standing_of(request, viewer, own.public_id)
        return state_of_offer(own, one, standing)
    return state_words.for_others(one.state, until=one.until)


async def offer_help(request: HttpRequest) -> Response:
    """Offer help, or change the offer."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    form = await OfferForm.read(request)
    if not form.ok:
        return await show_again(request, offer_form=form, status=422)
    await rate_limits.spend(f"offer:{viewer.id}", OFFERS)
    is_new = await _is_new(request, viewer)
    try:
        if is_new:
            await newcomer_offers.spend(viewer, public_id)
    except TooMany as few:
        form.wrong("message", _(FEW))
        return await show_again(request, offer_form=form, status=few.status)
    held = screening.must_wait(form.alarms) or is_new
    try:
        with suppress(IntegrityError):  # the same form twice at the same moment: the other one made it
            message = form.message.value
            held = await actions.offer_help(
                viewer, public_id, message, held=held, read=form.version, began=form.mine.value
            )
    except Invalid as changed:
        form.take_errors(changed)
        return await show_again(request, offer_form=form, status=422)
    flash = _("A moderator reads your offer first. Then it goes on.") if held else _("Your offer is on its way.")
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=flash)


async def _is_new(request: HttpRequest, viewer: Viewer) -> bool:
    return await newcomer_offers.is_first(viewer, hold=settings_of(request).hold_newcomers)


async def withdraw_offer(request: HttpRequest) -> Response:
    """Take the offer back."""
    public_id = request.path_params["public_id"]
    await actions.withdraw_offer(viewer_of(request), public_id)
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=_("You took your offer back."))


async def stand(request: HttpRequest) -> Response:
    """Say that the offer stands for what is asked now."""
    public_id = request.path_params["public_id"]
    read = (await read_body(request)).get("seen", "")
    version = int(read) if isinstance(read, str) and is_number(read) else 0
    await rewriting.stand(viewer_of(request), public_id, version)
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=_("Your offer stands."))


async def thank(request: HttpRequest) -> Response:
    """A thank-you to the helper."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    form = await ThanksForm.read(request)
    if not form.ok:
        mine = await queries.own_request(viewer, public_id)
        if not states.THANKABLE.holds(mine):
            raise Conflict(_(actions.NOBODY_TO_THANK))
        return await show_again(request, thanks_form=form, status=422)
    await actions.thank(viewer, public_id, form.thanks.value)
    return renderer.redirect(
        request, "helping:show", public_id=public_id, flash=_("Your thank-you has been passed on.")
    )


ROUTES = (
    page(
        "/requests/{public_id}/offer",
        offer_help,
        name="helping:offer",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offer/stands",
        stand,
        name="helping:stand",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offer/withdraw",
        withdraw_offer,
        name="helping:withdraw_offer",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/thanks",
        thank,
        name="helping:thank",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
)
