"""Who works at a case: taking the next one or this one, giving it back or to a colleague, talking it over, notes."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import Conflict, Invalid
from jobtease.moderation.desk import case_queries
from jobtease.moderation.desk.case_views import case_page
from jobtease.moderation.desk.decision_form_views import first_form
from jobtease.moderation.queue import actions, note_queries
from jobtease.moderation.queue.forms import CaseNoteForm, HandOverForm, TalkForm, WorkForms
from jobtease.moderation.queue.side_views import DESK, chosen_of
from jobtease.moderation.second_opinions import actions as second_opinions
from jobtease.web import renderer
from jobtease.web.filter_chips import narrowed
from jobtease.web.forms import Form, read_body
from jobtease.web.routing import MODERATOR, PageRoute, page, path_for, viewer_of
from jobtease.words.translations import _

CASE = "moderation:case"


async def take_next(request: Request) -> Response:
    """Take the most urgent case that nobody has, of what this moderator narrowed the queue to."""
    given = await read_body(request)
    chosen = chosen_of({name: str(value) for name, value in given.items()})
    public_id = await actions.take_next(viewer_of(request), chosen)
    query = narrowed(request, DESK, chosen.given).removeprefix(path_for(request, DESK))
    if not public_id and not query and (second := await second_opinions.take_next(viewer_of(request))):
        return renderer.redirect(request, "moderation:second", public_id=second)  # the last of all, and never late
    if not public_id:
        flash = _("Nothing else waits for you. What others have, stands in the queue.")
        return renderer.redirect_to(request, path_for(request, DESK) + query, flash=flash)
    return renderer.redirect_to(request, path_for(request, CASE, public_id=public_id) + query)


async def take(request: Request) -> Response:
    """Take this case, or keep it for longer."""
    return await _done(request, actions.take, _("You have this case now."))


async def put_back(request: Request) -> Response:
    """Give this case back to the queue."""
    return await _done(request, actions.put_back, _("It is back in the queue."))


async def _done(request: Request, do: Callable[..., Awaitable[None]], flash: str) -> Response:
    public_id = request.path_params["public_id"]
    try:
        await do(viewer_of(request), public_id)
    except Conflict as conflict:
        return await _case(request, status=409, refused=conflict.message)
    return renderer.redirect(request, CASE, flash=flash, public_id=public_id)


async def hand_over(request: Request) -> Response:
    """Give this case to a colleague, with a note."""
    form = await HandOverForm.read(request)

    async def do() -> None:
        await actions.hand_over(viewer_of(request), _id(request), form.colleague.value, form.hand_note.value)

    return await _written(request, form, do, _("Handed over. Your colleague hears of it."))


async def put_apart(request: Request) -> Response:
    """This case needs talking over."""
    form = await TalkForm.read(request)

    async def do() -> None:
        await actions.put_apart(viewer_of(request), _id(request), form.talk_note.value)

    return await _written(request, form, do, _("It stands apart, until somebody takes it."))


async def add_note(request: Request) -> Response:
    """A note for colleagues about this case."""
    form = await CaseNoteForm.read(request)

    async def do() -> None:
        await actions.add_note(viewer_of(request), _id(request), form.case_note.value)

    return await _written(request, form, do, _("Your note stands there."), anchor="notes")


def _id(request: Request) -> str:
    return str(request.path_params["public_id"])


async def _written(
    request: Request, form: Form, do: Callable[[], Awaitable[None]], flash: str, anchor: str = ""
) -> Response:
    """What was typed is done, or stands there again with what is wrong with it."""
    status, refused = 422, ""
    if form.ok:
        try:
            await do()
            return renderer.redirect(request, CASE, flash=flash, anchor=anchor, public_id=_id(request))
        except Invalid as invalid:
            form.take_errors(invalid)
        except Conflict as conflict:
            status, refused = 409, conflict.message
    return await _case(request, form, status, refused)


async def _case(request: Request, form: Form | None = None, status: int = 422, refused: str = "") -> Response:
    viewer = viewer_of(request)
    file = await case_queries.case_file(viewer, _id(request))
    forms = WorkForms.blank(await note_queries.work_at(viewer, file.public_id))
    if isinstance(form, HandOverForm):
        forms = replace(forms, hand=form)
    elif isinstance(form, TalkForm):
        forms = replace(forms, talk=form)
    elif isinstance(form, CaseNoteForm):
        forms = replace(forms, note=form)
    return await case_page(request, file, first_form(file), status, forms=forms, refused=refused)


def _of_case(what: str, handler: Callable[[Request], Awaitable[Response]], name: str) -> PageRoute:
    path = f"/desk/cases/{{public_id}}/{what}"
    return page(path, handler, name=f"moderation:{name}", who=MODERATOR, methods=("POST",), shown_on=CASE)


ROUTES = (
    page("/desk/next", take_next, name="moderation:next", who=MODERATOR, methods=("POST",), shown_on=DESK),
    _of_case("take", take, "take"),
    _of_case("return", put_back, "put_back"),
    _of_case("hand-over", hand_over, "hand_over"),
    _of_case("talk-over", put_apart, "put_apart"),
    _of_case("notes", add_note, "add_note"),
)
