"""Pages of appointments: proposing one, calling it off, taking it to a calendar."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import Response

from jobtease.conversations import actions, queries, views
from jobtease.conversations.appointments import icalendar
from jobtease.conversations.forms import AppointmentForm
from jobtease.data import rate_limits
from jobtease.data.faults import IntegrityError
from jobtease.errors import Conflict, NotFound
from jobtease.resources import resources_of
from jobtease.web import renderer
from jobtease.web.idempotency import content_of, public_id_from
from jobtease.web.routing import MEMBER, page, path_for, viewer_of
from jobtease.words.translations import _


@dataclass(frozen=True)
class AppointmentPage:
    """What stands, if anything does, and the form to propose it or something else."""

    talk: queries.Talk
    appointment: queries.Said | None
    form: AppointmentForm


async def show(request: Request) -> Response:
    """When and where the two meet, and the form; sent, it proposes that."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    talk = await queries.talk_for(viewer, public_id)
    stands = await queries.appointment(viewer, talk)
    if request.method == "GET":
        if not talk.can_write:
            return renderer.redirect(request, "conversations:show", public_id=public_id)
        given = {"at": stands.meets_at, "place": "online" if stands.meets_online else "here"} if stands else {}
        form = AppointmentForm.blank(**given, message=stands.text if stands else "")
        return await _show(request, AppointmentPage(talk, stands, form))
    form = await AppointmentForm.read(request)
    if not form.ok:
        return await _show(request, AppointmentPage(talk, stands, form), status=422)
    await rate_limits.spend(f"message:{viewer.id}", views.MESSAGES)
    proposed = form.given
    message_id = public_id_from("message", viewer.id, form.ticket.value, content_of(form))
    try:
        await actions.send(
            viewer,
            public_id,
            message_id,
            proposed.text,
            meets_at=proposed.meets_at,
            meets_online=proposed.meets_online,
        )
    except IntegrityError:
        pass  # the same form twice at the same moment: the other one sent it
    except Conflict as refusal:
        form.wrong("message", refusal.message)
        return await _show(request, AppointmentPage(talk, stands, form), status=refusal.status)
    return renderer.redirect(request, "conversations:show", public_id=public_id, anchor="newest")


async def _show(request: Request, shown: AppointmentPage, status: int = 200) -> Response:
    return await renderer.render(request, "conversations/appointment.html", shown, status=status, here="requests")


async def call_off(request: Request) -> Response:
    """Either of the two calls it off."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    await rate_limits.spend(f"message:{viewer.id}", views.MESSAGES)
    await actions.call_off(viewer, public_id, request.path_params["message"])
    flash = _("The appointment is off. The other one gets a message.")
    return renderer.redirect(request, "conversations:show", public_id=public_id, flash=flash)


async def calendar(request: Request) -> Response:
    """The appointment as a file for a calendar."""
    viewer = viewer_of(request)
    talk = await queries.talk_for(viewer, request.path_params["public_id"])
    stands = await queries.appointment(viewer, talk)
    if stands is None or stands.meets_at is None:
        raise NotFound
    origin = resources_of(request).settings.origin
    body = icalendar.appointment(
        uid=f"{talk.public_id}@{urlsplit(origin).hostname}",
        sequence=await queries.proposals(talk),
        stamped_at=stands.sent_at,
        begins_at=stands.meets_at,
        summary=_("Appointment with {name}").format(name=talk.other_name),
        location=_("Online or by phone") + ": " + stands.text if stands.meets_online else stands.text,
        url=origin + path_for(request, "conversations:show", public_id=talk.public_id),
    )
    headers = {"Cache-Control": "no-store", "Content-Disposition": 'attachment; filename="jobtease.ics"'}
    return Response(body, media_type="text/calendar", headers=headers)


ROUTES = (
    page(
        "/conversations/{public_id}/appointment",
        show,
        name="conversations:appointment",
        who=MEMBER,
        methods=("GET", "POST"),
    ),
    page(
        "/conversations/{public_id}/appointment/{message}/off",
        call_off,
        name="conversations:call_off",
        who=MEMBER,
        methods=("POST",),
        shown_on="conversations:appointment",
    ),
    page("/conversations/{public_id}/appointment.ics", calendar, name="conversations:calendar", who=MEMBER),
)
