"""Pages of who asks for help: the form, and what can be done with a request."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.data import rate_limits
from jobtease.data.faults import IntegrityError
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid, NotFound, TooMany
from jobtease.helping import queries
from jobtease.helping.asking import actions, rewriting, word_erasure
from jobtease.helping.asking.details import Wish
from jobtease.helping.direct_requests import actions as direct_actions
from jobtease.helping.direct_requests import queries as direct_requests
from jobtease.helping.direct_requests import views as direct_views
from jobtease.helping.forms import DraftForm, RequestForm
from jobtease.helping.kinds import EXAMPLES, KINDS
from jobtease.helping.models import Place, RequestState
from jobtease.helping.offering import decision_views
from jobtease.helping.offering import views as offering_views
from jobtease.helping.overview import views as overview_views
from jobtease.moderation_status import next_look
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.idempotency import content_of, public_id_from
from jobtease.web.routing import MEMBER, SIGNED_IN, asked_for, page, viewer_of
from jobtease.words.cleaning import clean
from jobtease.words.translations import N_, _

ASKS = Budget(20, per=timedelta(days=1))
CHANGES = Budget(60, per=timedelta(hours=1))
GIVEN = frozenset({"kind", "title", "garment", "size", "story", "needed_by"})
"""What an address can fill in of the form, so many characters of each."""
GONE = N_("This person can't be asked any more. Your question can still go to everybody.")
MOST_GIVEN = 120
"""Each is a line in what moderators follow."""


@dataclass(frozen=True)
class AskPage:
    """The form to ask with, empty, filled in, or with mistakes. `public_id` and `state` when it is being changed."""

    form: RequestForm
    examples: list[tuple[str, str]]
    public_id: str = ""
    state: str = RequestState.DRAFT
    asks_size: bool = False
    """For clothes to borrow, when we know which."""
    look: str = ""
    """When a moderator looks before others read what is put up now, if one must."""
    whom: direct_requests.CanAsk | None = None
    """Who is asked directly, on the way from their profile."""
    open_ones: Sequence[direct_requests.OpenOne] = ()
    """Questions of the viewer's that this person could be asked instead."""
    beside: Sequence[rewriting.Change] = ()
    """What it says now and isn't typed here, when it was changed in another tab."""


async def ask(request: Request) -> Response:
    """Ask for help: the form, filled in from the query string or an earlier request, and what it sends."""
    viewer = viewer_of(request)
    if request.method == "GET":
        sized = "garment" in request.query_params
        return await _ask_page(request, AskPage(await _prefilled(request, viewer), _examples(), asks_size=sized))
    data = await read_body(request)
    draft = data.get("as") == "draft"
    form = await _read(data, draft)
    if not form.ok:
        return await _ask_page(request, AskPage(form, _examples(), asks_size="size" in data), status=422)
    await rate_limits.spend(f"request:{viewer.id}", ASKS)
    try:
        await _spend_on_person(viewer, form)
        public_id = await _asked(viewer, form, draft=draft, hold=settings_of(request).hold_newcomers)
    except (Invalid, NotFound) as refusal:
        invalid = refusal if isinstance(refusal, Invalid) else Invalid(_(GONE))
        form.take_errors(invalid)
        return await _ask_page(request, AskPage(form, _examples(), asks_size="size" in data), status=422)
    return renderer.redirect(request, "helping:show", public_id=public_id)


async def _spend_on_person(viewer: Viewer, form: RequestForm) -> None:
    """What can be seen before it is tried costs nothing of the day's three. Raises Invalid when this person can't be asked now."""
    if not form.asks:
        return
    sent = await queries.own_request_or_none(viewer, public_id_from("request", viewer.id, form.ticket.value))
    if sent and await direct_requests.is_named(sent.id, form.asks):
        return  # the same form once more
    try:
        one = await direct_requests.can_ask(viewer, form.asks)
        if one.refusal:
            raise Invalid(one.refusal)
        if not await direct_requests.would_see(viewer, one.id, form.given.audience):
            raise Invalid(audience=direct_requests.unseen(one.name))
        await direct_actions.check_known(one.id, one.name, viewer.municipality, needs_known=form.given.needs_known)
        await rate_limits.spend(f"ask-person:{viewer.id}", direct_requests.ASKS)
    except NotFound:
        raise Invalid(_(GONE)) from None
    except TooMany:
        raise Invalid(tell=_("You asked three people today. Your question itself can go to everybody.")) from None


async def _asked(viewer: Viewer, form: RequestForm, *, draft: bool, hold: bool) -> str:
    """The public id of what this form asks: made now, or made of it before. Raises Invalid when the viewer lives nowhere any more."""
    wish, ticket = _wish(viewer, form), form.ticket.value
    public_id = public_id_from("request", viewer.id, ticket)
    earlier = await queries.own_request_or_none(viewer, public_id)
    named = earlier is not None and bool(form.asks) and await direct_requests.is_named(earlier.id, form.asks)
    person = "" if named else form.asks
    if earlier is not None and earlier.state is RequestState.DRAFT:  # saved as a draft, back, written on
        await actions.change(viewer, public_id, wish, draft=draft, hold_newcomers=hold, person=person)
        return public_id
    if earlier is not None and wish.says(earlier) and person:  # sent, back, ticked
        with suppress(Conflict):
            await direct_actions.ask_person(viewer, public_id, person)
    if earlier is not None and not wish.says(earlier):
        public_id = public_id_from("request", viewer.id, ticket, content_of(form))
    with suppress(IntegrityError):  # the same form twice at the same moment: the other one made it
        await actions.ask(viewer, public_id, wish, draft=draft, hold_newcomers=hold, person=form.asks)
    return public_id


async def edit(request: Request) -> Response:
    """Change a draft or an open request."""
    viewer = viewer_of(request)
    mine = await queries.own_request(viewer, request.path_params["public_id"])
    if not mine.is_editable:
        raise Conflict(_("This request can't be changed any more."))
    if request.method == "GET":
        form = _filled(mine, needed_by=mine.needed_by, seen=rewriting.mark_of(mine))
        return await _ask_page(request, _edit_page(mine, form))
    data = await read_body(request)
    draft = data.get("as") == "draft" and mine.state is RequestState.DRAFT
    form = await _read(data, draft)
    form.remember(request)
    if not form.ok:
        return await _ask_page(request, _edit_page(mine, form), status=422)
    await rate_limits.spend(f"change-request:{viewer.id}", CHANGES)
    hold = settings_of(request).hold_newcomers
    wish = _wish(viewer, form)
    try:
        await actions.change(viewer, mine.public_id, wish, draft=draft, hold_newcomers=hold, read=form.seen.value)
    except Invalid as invalid:
        form.take_errors(invalid)
        now = await queries.own_request(viewer, mine.public_id)
        form.seen.raw = rewriting.mark_of(now)
        shown = replace(_edit_page(mine, form), beside=rewriting.beside(now, wish))
        return await _ask_page(request, shown, status=422)
    return renderer.redirect(request, "helping:show", public_id=mine.public_id)


def _edit_page(mine: queries.Request, form: RequestForm) -> AskPage:
    return AskPage(form, _examples(), public_id=mine.public_id, state=mine.state)


async def _read(data: FormData, draft: bool) -> RequestForm:
    return await (DraftForm if draft else RequestForm).taken(data)


async def _ask_page(request: Request, shown: AskPage, status: int = 200) -> Response:
    hold = settings_of(request).hold_newcomers
    first = await newcomers.first_visibility(viewer_of(request).id, hold=hold)
    is_new = first is Visibility.HELD
    if is_new or shown.form.warned:
        when = _("If you change the words:") if shown.state == RequestState.OPEN else ""
        when = when if is_new else _("If you leave it in:")
        shown = replace(shown, look=f"{when} {next_look(newcomers.SEEN_WITHIN.after(clock.now()))}".lstrip())
    shown = await _with_person(viewer_of(request), shown)
    return await renderer.render(request, "helping/ask.html", shown, status=status, here="requests")


async def _with_person(viewer: Viewer, shown: AskPage) -> AskPage:
    """The page says who is asked directly. Nobody when they aren't there for the viewer, as if nobody had been named."""
    person, tell = shown.form.person, shown.form.tell
    try:
        whom = await direct_requests.can_ask(viewer, person.value) if person.value else None
    except NotFound:
        whom = None
    if whom is None:
        person.raw = ""
        return shown
    tell.field = replace(tell.field, label=_("Ask {name}").format(name=whom.name))
    return replace(shown, whom=whom, open_ones=await direct_requests.open_ones(viewer, whom.public_id))


def _examples() -> list[tuple[str, str]]:
    return [(_(KINDS[kind]), _(EXAMPLES[kind])) for kind in ("practise", "letter", "clothes")]


async def _prefilled(request: Request, viewer: Viewer) -> RequestForm:
    """A blank form, or one filled in by the query string: ?again=<request>, or ?kind=&title=&garment=&size=&story=&needed_by=."""
    given = {name: clean(value[:MOST_GIVEN]).strip() for name, value in request.query_params.items() if name in GIVEN}
    if again := asked_for(request, "again"):
        return _filled(await queries.own_request(viewer, again), needed_by=None)
    person = asked_for(request, "to")
    if person:
        await direct_requests.can_ask(viewer, person)
    title = given.get("title", "")
    if not title and (garment := given.get("garment")):
        title = _("Who lends me {garment}?").format(garment=garment)
    place = Place.NEARBY if given.get("kind") == "clothes" else Place.EITHER
    form = RequestForm.blank(place=place, audience=_audience_of(viewer), title=title, person=person, tell=bool(person))
    for name in ("kind", "size", "story", "needed_by"):
        form.bound[name].raw = given.get(name, "")
    return form


def _audience_of(viewer: Viewer) -> Audience:
    """For whom a question is that says nothing of it."""
    return Audience.MUNICIPALITY if viewer.is_young else Audience.MEMBERS


def _wish(viewer: Viewer, form: RequestForm) -> Wish:
    return form.given if form.audience.value else replace(form.given, audience=_audience_of(viewer))


def _filled(mine: queries.Request, *, needed_by: date | None, seen: str = "") -> RequestForm:
    return RequestForm.blank(
        seen=seen,
        kind=mine.kind,
        title=mine.title,
        story=mine.story,
        skills=mine.skills,
        place=mine.place,
        needed_by=needed_by,
        audience=mine.meant_for,
        needs_known=mine.needs_known,
    )


async def withdraw(request: Request) -> Response:
    """Take a request back: what will happen first, then the deed."""
    viewer = viewer_of(request)
    mine = await queries.own_request(viewer, request.path_params["public_id"])
    if not mine.is_editable:
        raise Conflict(_("There is nothing to take back: others don't see this request any more."))
    if request.method == "GET":
        return await renderer.render(request, "helping/withdraw.html", mine, here="requests")
    await actions.withdraw(viewer, mine.public_id)
    return renderer.redirect(request, "helping:index", flash=_("Your question is taken down."))


async def erase_words(request: Request) -> Response:
    """Wipe a request: what will happen first, then the deed."""
    viewer = viewer_of(request)
    mine = await queries.own_request(viewer, request.path_params["public_id"])
    if request.method == "GET":
        if mine.state is RequestState.MATCHED:
            raise Conflict(_("Somebody helps you with this. Say first whether it helped, or end your conversation."))
        return await renderer.render(request, "helping/wipe.html", mine, here="requests")
    await word_erasure.erase_words(viewer, mine.public_id)
    return renderer.redirect(request, "helping:index", flash=_("Your question is wiped. Nobody reads it any more."))


async def ask_again(request: Request) -> Response:
    """One tap: a request whose time was up is open again."""
    public_id = request.path_params["public_id"]
    await actions.ask_again(viewer_of(request), public_id)
    return renderer.redirect(request, "helping:show", public_id=public_id, flash=_("Your question is posted again."))


ROUTES = (
    *overview_views.ROUTES,
    page("/requests/new", ask, name="helping:ask", who=MEMBER, methods=("GET", "POST")),
    page("/requests/{public_id}", offering_views.show, name="helping:show", who=SIGNED_IN),
    page("/requests/{public_id}/edit", edit, name="helping:edit", who=MEMBER, methods=("GET", "POST")),
    page("/requests/{public_id}/withdraw", withdraw, name="helping:withdraw", who=MEMBER, methods=("GET", "POST")),
    page("/requests/{public_id}/wipe", erase_words, name="helping:wipe", who=MEMBER, methods=("GET", "POST")),
    page(
        "/requests/{public_id}/again",
        ask_again,
        name="helping:ask_again",
        who=MEMBER,
        methods=("POST",),
        shown_on="helping:show",
    ),
    *offering_views.ROUTES,
    *decision_views.ROUTES,
    *direct_views.ROUTES,
)
