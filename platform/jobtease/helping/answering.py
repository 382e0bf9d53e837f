"""One request on a page, and what people do there: offer, take back, accept, say how it went, thank."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.requests import Request as HttpRequest
from starlette.responses import Response

from jobtease import limits, pages, screening
from jobtease.audience import Role, Viewer, Visibility
from jobtease.conversations import queries as conversations
from jobtease.database import IntegrityError
from jobtease.errors import Conflict, NotFound, TooMany
from jobtease.helping import first_offers, offers, queries, states, taken_back
from jobtease.helping.forms import EndingForm, OfferForm, ThanksForm
from jobtease.helping.kinds import offer_hint
from jobtease.helping.models import OfferState, RequestState
from jobtease.helping.taken_back import TakenBack
from jobtease.limits import Budget
from jobtease.profiles import queries as profiles
from jobtease.routing import MEMBER, page, viewer_of
from jobtease.standing import NOTHING, Standing, is_kept_back
from jobtease.translations import N_, _

OFFERS = Budget(20, per=timedelta(hours=1))
"""Each mails somebody. Taking one back and making it again counts."""
FEW = N_(
    "You are new here. You can offer help to three people a day, until somebody chose you. "
    "Keep what you wrote, and send it tomorrow."
)


@dataclass(frozen=True)
class ShowPage:
    """A request for one viewer. `offers` are all that count for the asker, and at most the own one for others.

    `people` are those who could help, each with a reason, from matching; empty for everybody but the asker.
    """

    request: queries.Request
    mine: bool
    state: states.State
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
    people: Sequence[Any] = ()
    taken_back: Sequence[TakenBack] = ()
    """For the asker: offers that came and went."""
    is_new: bool = False
    """Whether the viewer could offer help, and a moderator would read that first, since they are new."""
    worries: bool = False
    """For the asker, while a moderator has it: who says this may be in danger."""
    visitable: frozenset[str] = frozenset()
    """Public ids of the people whose names lead to their profile."""

    @property
    def may_answer(self) -> bool:
        """Whether the viewer can say how it went: one of the two, who hasn't yet."""
        if self.request.state not in (RequestState.MATCHED, RequestState.DONE) or not (self.mine or self.accepted):
            return False
        return self.request.state is RequestState.MATCHED if self.mine else self.request.helper_says is None

    @property
    def needed_by(self) -> str:
        """The day on which it is needed, in words; empty without one."""
        return states.day_in_words(self.request.needed_by) if self.request.needed_by else ""


async def show(request: HttpRequest) -> Response:
    """One request: with its offers for the asker, with a form for somebody who could help."""
    return await _show(request)


async def _show(
    request: HttpRequest,
    *,
    offer_form: OfferForm | None = None,
    ending_form: EndingForm | None = None,
    thanks_form: ThanksForm | None = None,
    status: int = 200,
) -> Response:
    viewer = viewer_of(request)
    one = await queries.request_for(viewer, request.path_params["public_id"])
    given = await queries.offers_on(viewer, one) if viewer.role is Role.MEMBER else []
    mine = one.author_id == viewer.id
    own = next((offer for offer in given if offer.author_id == viewer.id), None)
    accepted = next((offer for offer in given if offer.state is OfferState.ACCEPTED), None)
    can_be_found = mine and one.state is RequestState.OPEN and one.visibility is Visibility.SHOWN
    can_offer = (
        viewer.role is Role.MEMBER
        and not mine
        and not one.state_only
        and one.state is RequestState.OPEN
        and one.visibility is Visibility.SHOWN
        and (own is None or not states.is_refused(own.state, own.answered_at, one.opened_at))
    )
    standing = NOTHING
    if mine and is_kept_back(one.visibility):
        standing = await request.app.state.standing_of(viewer, one.public_id)
    held = f"{one.title}\n{one.story}" if mine and one.visibility is Visibility.HELD else ""
    is_barred = one.visibility in (Visibility.HIDDEN, Visibility.REMOVED)
    shown = ShowPage(
        request=one,
        mine=mine,
        state=_state(viewer, one, own, accepted, standing),
        decision=standing.decision,
        skills=one.skill_labels(viewer.language),
        offers=given,
        accepted=accepted,
        conversation=await conversations.about(viewer, one.public_id) if accepted else None,
        can_offer=can_offer,
        offer_form=offer_form or OfferForm.blank(message=own.message if own and can_offer else ""),
        offer_hint=offer_hint(one.kind),
        ending_form=ending_form or EndingForm.blank(),
        thanks_form=thanks_form or ThanksForm.blank(),
        people=await _people(request, viewer, one) if can_be_found and not is_barred else (),
        worries=await screening.beside([held], screening.despairs, held),
        taken_back=await taken_back.on_request(viewer, one.id) if mine else (),
        is_new=can_offer and await _is_new(request, viewer),
        visitable=await profiles.who_can_be_visited(
            viewer, [one.author_public_id, *(offer.author_public_id for offer in given)]
        ),
    )
    if ending_form and not shown.may_answer:
        raise Conflict(_(offers.NOTHING_TO_SAY)) if mine or accepted else NotFound()
    return await pages.render(request, "helping/show.html", shown, status=status, here="requests")


def _state(
    viewer: Viewer,
    one: queries.Request,
    own: queries.OfferDetails | None,
    accepted: queries.OfferDetails | None,
    standing: Standing,
) -> states.State:
    if one.author_id == viewer.id:
        return states.for_asker(
            one.state,
            one.visibility,
            offers=one.offer_count,
            until=one.until,
            helper=accepted.author if accepted else "",
            says=one.asker_says,
            standing=standing,
        )
    if own:
        return states.for_helper(
            own.state,
            one.state,
            asker=one.author,
            until=one.until,
            says=one.asker_says,
            told=one.helper_says,
            held=own.visibility is Visibility.HELD,
        )
    return states.for_others(one.state, until=one.until)


async def _people(request: HttpRequest, viewer: Viewer, one: queries.Request) -> Sequence[Any]:
    """People who could help. Who fits is known higher up in the house: app.py lists who answers that."""
    return [person for people_for in request.app.state.people_for for person in await people_for(viewer, one.public_id)]


async def offer_help(request: HttpRequest) -> Response:
    """Offer help, or change the offer."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    form = await OfferForm.read(request)
    if not form.ok:
        return await _show(request, offer_form=form, status=422)
    await limits.spend(f"offer:{viewer.id}", OFFERS)
    is_new = await _is_new(request, viewer)
    try:
        if is_new:
            await first_offers.spend(viewer, public_id)
    except TooMany as few:
        form.wrong("message", _(FEW))
        return await _show(request, offer_form=form, status=few.status)
    held = bool(form.alarms) or is_new
    with suppress(IntegrityError):  # the same form twice at the same moment: the other one made it
        held = await offers.offer_help(viewer, public_id, form.bound["message"].value, held=held)
    flash = _("A moderator reads your offer first. Then it goes on.") if held else _("Your offer is on its way.")
    return pages.redirect(request, "helping:show", public_id=public_id, flash=flash)


async def _is_new(request: HttpRequest, viewer: Viewer) -> bool:
    return await first_offers.is_first(viewer, hold=request.app.state.settings.hold_newcomers)


async def withdraw_offer(request: HttpRequest) -> Response:
    """Take the offer back."""
    public_id = request.path_params["public_id"]
    await offers.withdraw_offer(viewer_of(request), public_id)
    return pages.redirect(request, "helping:show", public_id=public_id, flash=_("You took your offer back."))


async def accept(request: HttpRequest) -> Response:
    """Choose one offer, and go to the conversation."""
    params = request.path_params
    conversation = await offers.accept(viewer_of(request), params["public_id"], params["offer_id"])
    return pages.redirect(request, "conversations:show", public_id=conversation, flash=_("You can talk now."))


async def decline(request: HttpRequest) -> Response:
    """Say no to one offer."""
    params = request.path_params
    await offers.decline(viewer_of(request), params["public_id"], params["offer_id"])
    flash = _("Your no is passed on kindly.")
    return pages.redirect(request, "helping:show", public_id=params["public_id"], flash=flash)


async def close(request: HttpRequest) -> Response:
    """Did it help? One tap, from either of the two."""
    public_id = request.path_params["public_id"]
    form = await EndingForm.read(request)
    if form.ok:
        await offers.close(viewer_of(request), public_id, form.bound["says"].value)
        flash = _("Thank you. That helps us to see what works.")
        return pages.redirect(request, "helping:show", public_id=public_id, flash=flash)
    return await _show(request, ending_form=form, status=422)


async def thank(request: HttpRequest) -> Response:
    """A thank-you to the helper."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    form = await ThanksForm.read(request)
    if not form.ok:
        mine = await queries.own_request(viewer, public_id)
        if mine.state is not RequestState.DONE or mine.thanks:
            raise Conflict(_(offers.NOBODY_TO_THANK))
        return await _show(request, thanks_form=form, status=422)
    await offers.thank(viewer, public_id, form.bound["thanks"].value)
    return pages.redirect(request, "helping:show", public_id=public_id, flash=_("Your thank-you has been passed on."))


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
        "/requests/{public_id}/offer/withdraw",
        withdraw_offer,
        name="helping:withdraw_offer",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offers/{offer_id}",
        accept,
        name="helping:accept",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/offers/{offer_id}/decline",
        decline,
        name="helping:decline",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    page(
        "/requests/{public_id}/close",
        close,
        name="helping:close",
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
