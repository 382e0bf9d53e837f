"""Pages of known helpers: for moderators, whom their municipality knows; for a helper, what is said of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.accounts.models import longest
from jobtease.accounts.trust import known_actions, known_helpers
from jobtease.accounts.trust.known_forms import KnownForm
from jobtease.accounts.trust.known_helpers import Helper, Mark
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, MODERATOR, page, viewer_of
from jobtease.words.translations import _


@dataclass(frozen=True)
class KnownList:
    """Everybody whom the viewer's municipalities know."""

    helpers: Sequence[Helper]


@dataclass(frozen=True)
class KnownPage:
    """One member at the desk."""

    helper: Helper
    form: KnownForm


@dataclass(frozen=True)
class MinePage:
    """What is said of the viewer."""

    told: str
    marks: Sequence[Mark]


async def known(request: Request) -> Response:
    """Whom we know, and until when."""
    found = KnownList(await known_helpers.all_for(viewer_of(request)))
    return await renderer.render(request, "accounts/known.html", found, here="desk")


async def person(request: Request) -> Response:
    """What we know of one member, and the form to say so."""
    viewer, public_id = viewer_of(request), request.path_params["public_id"]
    helper = await known_helpers.helper_for(viewer, public_id)
    if request.method == "GET":
        today = clock.local(clock.now()).date()
        form = KnownForm.blank(seen_on=today, until=longest(today))
        return await renderer.render(request, "accounts/known_person.html", KnownPage(helper, form), here="desk")
    form = await KnownForm.read(request)
    if not form.ok:
        shown = KnownPage(helper, form)
        return await renderer.render(request, "accounts/known_person.html", shown, status=422, here="desk")
    given = form.given
    await known_actions.give(viewer, public_id, given.kinds, given.seen_on, given.until)
    flash = _("Done. Who asks for help sees that you know {name}.").format(name=helper.nickname)
    return renderer.redirect(request, "accounts:known_person", public_id=public_id, flash=flash)


async def end(request: Request) -> Response:
    """We don't say so any more."""
    helper = await known_actions.end(viewer_of(request), request.path_params["public_id"])
    flash = _("That is gone. {name} gets a message.").format(name=helper.nickname)
    return renderer.redirect(request, "accounts:known_person", public_id=helper.public_id, flash=flash)


async def mine(request: Request) -> Response:
    """What my municipality says of me, and how I have it removed."""
    viewer = viewer_of(request)
    marks = (await known_helpers.marks_of([viewer.id])).get(viewer.id, ())
    shown = MinePage(known_helpers.in_words(viewer.nickname, marks), marks)
    return await renderer.render(request, "accounts/known_mine.html", shown, here="me")


async def remove(request: Request) -> Response:
    """I don't want it to be said."""
    await known_actions.remove_mine(viewer_of(request))
    return renderer.redirect(request, "accounts:known_mine", flash=_("That is gone. Nobody sees it any more."))


ROUTES = (
    page("/desk/known", known, name="accounts:known", who=MODERATOR),
    page("/desk/known/{public_id}", person, name="accounts:known_person", who=MODERATOR, methods=("GET", "POST")),
    page(
        "/desk/known/{public_id}/end",
        end,
        name="accounts:known_end",
        who=MODERATOR,
        methods=("POST",),
        shown_on="accounts:known_person",
    ),
    page("/me/known", mine, name="accounts:known_mine", who=MEMBER),
    page("/me/known", remove, name="accounts:known_remove", who=MEMBER, methods=("POST",)),
)
