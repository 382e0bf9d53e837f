"""Pages of a conversation, and the newest of it for a page that is open (live update)."""

from dataclasses import dataclass
from datetime import timedelta

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from jobtease.audience import Viewer
from jobtease.conversations import actions, attachments, queries
from jobtease.conversations.forms import MessageForm, WordsForm
from jobtease.conversations.overview import list_queries
from jobtease.data import rate_limits
from jobtease.data.faults import IntegrityError
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid
from jobtease.profiles import queries as profiles
from jobtease.resources import resources_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.idempotency import content_of, public_id_from
from jobtease.web.routing import MEMBER, asked_for, is_number, page, viewer_of
from jobtease.words import screening
from jobtease.words.translations import N_, _

MESSAGES = Budget(200, per=timedelta(hours=1))
FILES = Budget(40, per=timedelta(days=1))
FILE_BYTES = 24 * 2**20
"""Of a body: what is too large by less keeps the words that came with it."""
TOO_LATE = N_("It is too late to change this message.")


@dataclass(frozen=True)
class ConversationPage:
    """One conversation: its newest messages or an earlier page of them, and the form to write in."""

    talk: queries.Talk
    messages: list[queries.Said]
    older: str
    """Public id of the first message shown, when there are earlier ones."""
    newest: bool
    form: MessageForm
    visitable: frozenset[str]
    """The other's public id, when there is a profile to see."""
    unread: int
    appointment: queries.Said | None
    asks_if_it_helped: bool
    worries: bool
    """She may be in danger, by what she said last: help stands on the page."""
    muted: bool
    """Whether the viewer muted the other one."""


@dataclass(frozen=True)
class ChangePage:
    """The form with the words of one message."""

    talk: queries.Talk
    said: queries.Said
    form: WordsForm


async def show(request: Request) -> Response:
    """The conversation. Looking changes nothing, since a preview looks too: `read` says that a person did."""
    return await _show(request, viewer_of(request), MessageForm.blank())


async def _show(request: Request, viewer: Viewer, form: MessageForm, status: int = 200) -> Response:
    talk = await queries.talk_for(viewer, request.path_params["public_id"])
    before = asked_for(request, "before")
    said, more = await queries.messages(viewer, talk, before=before)
    other = await profiles.who_can_be_visited(viewer, [talk.other_public_id])
    lately = [one.text for one in said[-10:] if one.mine] if not before else []
    shown = ConversationPage(
        talk,
        said,
        said[0].public_id if more else "",
        not before,
        form,
        other,
        await list_queries.unread(viewer.id, talk.public_id),
        await queries.appointment(viewer, talk),
        not before and await queries.asks_if_it_helped(viewer, talk),
        await screening.beside(lately, screening.any_despairs, lately),
        await queries.is_muted(viewer, talk),
    )
    return await renderer.render(request, "conversations/show.html", shown, status=status, here="requests")


async def send(request: Request) -> Response:
    """Say something, with a photo or a PDF or without."""
    data = await read_body(request, max_files=MessageForm.most_files())
    try:
        return await _send(request, data)
    finally:
        await data.close()  # an upload's temporary file has no name, and is gone with this


async def _send(request: Request, data: FormData) -> Response:
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    form = await MessageForm.taken(data)
    form.remember(request)
    if not form.ok:
        return await _again(request, viewer, form, 422)
    await rate_limits.spend(f"message:{viewer.id}", MESSAGES)
    message_id = public_id_from("message", viewer.id, form.ticket.value, content_of(form))
    file = ""
    try:
        for upload in form.file.value:
            await rate_limits.spend(f"file:{viewer.id}", FILES)
            file = await attachments.keep(resources_of(request), viewer, public_id, upload)
        await actions.send(viewer, public_id, message_id, form.message.value, file=file)
    except IntegrityError:
        pass  # the same form twice at the same moment: the other one sent it
    except Invalid as invalid:
        form.take_errors(invalid)
        return await _again(request, viewer, form, invalid.status)
    except Conflict as refusal:  # what was typed is not lost
        form.wrong("message", refusal.message)
        return await _again(request, viewer, form, refusal.status)
    finally:
        if file:
            await attachments.destroy_unsent(file)
    return renderer.redirect(request, "conversations:show", public_id=public_id, anchor="said")


async def _again(request: Request, viewer: Viewer, form: MessageForm, status: int) -> Response:
    """What was typed stands there still; a file a browser forgets."""
    if form.file.raw and not form.file.error:
        form.wrong("file", _("Choose your file once more, please: a browser forgets it when something else is wrong."))
    return await _show(request, viewer, form, status=status)


async def file(request: Request) -> Response:
    """The photo or the PDF of a message, for the two of the conversation."""
    viewer, params = viewer_of(request), request.path_params
    one = await attachments.opened(resources_of(request), viewer, params["public_id"], params["message"])
    return Response(one.data, headers=one.headers)


async def change(request: Request) -> Response:
    """Other words for a message of one's own, for a quarter of an hour."""
    viewer, public_id, message = viewer_of(request), request.path_params["public_id"], request.path_params["message"]
    talk = await queries.talk_for(viewer, public_id)
    said = await queries.own_words(viewer, talk, message)
    if request.method == "GET":
        if not said.talk:
            return renderer.redirect(request, "conversations:show", public_id=public_id, flash=_(TOO_LATE))
        return await _change(request, talk, said, WordsForm.blank(message=said.text))
    form = await WordsForm.read(request)
    if not form.ok:
        return await _change(request, talk, said, form, status=422)
    await rate_limits.spend(f"message:{viewer.id}", MESSAGES)
    try:
        await actions.change(viewer, public_id, message, form.message.value)
    except Conflict as refusal:
        form.wrong("message", refusal.message)
        return await _change(request, talk, said, form, status=refusal.status)
    return renderer.redirect(request, "conversations:show", public_id=public_id, anchor="said")


async def _change(
    request: Request, talk: queries.Talk, said: queries.Said, form: WordsForm, status: int = 200
) -> Response:
    return await renderer.render(
        request, "conversations/change.html", ChangePage(talk, said, form), status=status, here="requests"
    )


async def withdraw(request: Request) -> Response:
    """Take a message of one's own back."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await rate_limits.spend(f"message:{viewer.id}", MESSAGES)
    try:
        await actions.withdraw(viewer, public_id, request.path_params["message"])
    except Conflict:
        return renderer.redirect(request, "conversations:show", public_id=public_id, flash=_(TOO_LATE))
    return renderer.redirect(request, "conversations:show", public_id=public_id, anchor="newest")


async def read(request: Request) -> Response:
    """The person has read everything: by a button, or by the script of an open page that is looked at."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await actions.read_all(viewer, public_id)
    return renderer.redirect(request, "conversations:show", public_id=public_id, anchor="newest")


async def newer(request: Request) -> Response:
    """What was said after ?after=<message>, as a piece of the page; 204 when that is nothing.

    Before it stands what was changed or taken back, when there was more of that than the ?changes=<number> which the page knows of.
    """
    viewer = viewer_of(request)
    talk = await queries.talk_for(viewer, request.path_params["public_id"])
    after = asked_for(request, "after")
    said, _more = await queries.messages(viewer, talk, after=after or "-", limit=200)
    known = request.query_params.get("changes", "")
    if is_number(known) and int(known) < talk.changes:
        new = {one.public_id for one in said}
        said = [*(one for one in await queries.corrected(viewer, talk) if one.public_id not in new), *said]
    if not said:
        return Response(status_code=204, headers={"Cache-Control": "no-store"})
    stands = await queries.appointment(viewer, talk)
    text = renderer.fragment(request, "conversations/_newer.html", messages=said, one=talk, appointment=stands)
    return HTMLResponse(text, headers={"Cache-Control": "no-store", "Talk-Changes": str(talk.changes)})


ROUTES = (
    page("/conversations/{public_id}", show, name="conversations:show", who=MEMBER),
    page(
        "/conversations/{public_id}/messages",
        send,
        name="conversations:send",
        who=MEMBER,
        methods=("POST",),
        shown_on="conversations:show",
        max_body=FILE_BYTES,
    ),
    page("/conversations/{public_id}/messages/{message}/file", file, name="conversations:file", who=MEMBER),
    page(
        "/conversations/{public_id}/messages/{message}",
        change,
        name="conversations:change",
        who=MEMBER,
        methods=("GET", "POST"),
    ),
    page(
        "/conversations/{public_id}/messages/{message}/take-back",
        withdraw,
        name="conversations:take_back",
        who=MEMBER,
        methods=("POST",),
        shown_on="conversations:show",
    ),
    page(
        "/conversations/{public_id}/read",
        read,
        name="conversations:read",
        who=MEMBER,
        methods=("POST",),
        shown_on="conversations:show",
    ),
    page("/conversations/{public_id}/newer", newer, name="conversations:newer", who=MEMBER),
)
