"""Showing and changing profiles."""

from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease import limits, pages
from jobtease.audience import IN_WORDS_TO_OTHERS, Visibility, in_words_to_author
from jobtease.errors import Invalid, TooMany
from jobtease.limits import Budget
from jobtease.profiles import actions, queries
from jobtease.profiles.forms import ProfileForm
from jobtease.routing import MEMBER, SIGNED_IN, page, viewer_of
from jobtease.standing import NOTHING, is_kept_back
from jobtease.standing import words as in_words
from jobtease.translations import _

SAVES = Budget(60, per=timedelta(hours=1))
"""Each is a line in what moderators follow."""
POSTCODES = Budget(3, per=timedelta(days=7))
"""Each asks an outside service where it is, and is a place to measure distances from."""


@dataclass(frozen=True)
class ShowPage:
    """A person as others see them."""

    person: queries.Person
    audience: str
    state: str = ""
    """To oneself, while a moderator keeps it back: what is so, what comes next, and the decision."""
    next: str = ""
    decision: str = ""


@dataclass(frozen=True)
class EditPage:
    """One's own profile, to change."""

    form: ProfileForm
    located: bool


async def show(request: Request) -> Response:
    """Somebody's profile; one's own as others see it."""
    viewer = viewer_of(request)
    person = await queries.person_for(viewer, request.path_params["public_id"])
    if not person.mine:
        shown = ShowPage(person, _(IN_WORDS_TO_OTHERS[person.audience]))
        return await pages.render(request, "profiles/show.html", shown, here="none")
    words, state = _(in_words_to_author(person.audience, person.visibility)), ("", "")
    standing = NOTHING
    if is_kept_back(person.visibility):
        standing = await request.app.state.standing_of(viewer, person.profile_id)
        state = in_words(person.visibility, standing, changeable=True)
    return await pages.render(
        request, "profiles/show.html", ShowPage(person, words, *state, decision=standing.decision), here="me"
    )


async def edit(request: Request) -> Response:
    """The form, filled with what is stored."""
    viewer = viewer_of(request)
    form = ProfileForm.blank(**await queries.to_edit(viewer))
    return await pages.render(
        request, "profiles/edit.html", EditPage(form, await queries.is_located(viewer)), here="me"
    )


async def save(request: Request) -> Response:
    """Keep the whole form, or show it again with what is wrong."""
    viewer = viewer_of(request)
    form = await ProfileForm.read(request)
    if not form.ok:
        page = EditPage(form, await queries.is_located(viewer))
        return await pages.render(request, "profiles/edit.html", page, here="me", status=422)
    await limits.spend(f"profile:{viewer.id}", SAVES)
    if form.values["postcode"]:
        try:
            await limits.spend(f"postcode:{viewer.id}", POSTCODES)
        except TooMany as refused:
            form.wrong(
                "postcode", _("You gave a new postcode three times this week. Leave this empty, and save the rest.")
            )
            page = EditPage(form, await queries.is_located(viewer))
            response = await pages.render(request, "profiles/edit.html", page, here="me", status=refused.status)
            response.headers["Retry-After"] = str(refused.retry_after)
            return response
    try:
        profile = await actions.save(viewer, form.values, held=form.must_wait)
    except Invalid as invalid:
        form.take_errors(invalid)
        page = EditPage(form, await queries.is_located(viewer))
        return await pages.render(request, "profiles/edit.html", page, here="me", status=422)
    saved = _("Your profile is saved.")
    if profile.visibility is Visibility.HELD:
        saved += " " + _("A moderator looks at it first. Until then only you see it.")
    return pages.redirect(request, "profiles:show", flash=saved, public_id=viewer.public_id)


ROUTES = (
    page("/me/profile", edit, name="profiles:edit", who=MEMBER),
    page("/me/profile", save, name="profiles:save", who=MEMBER, methods=("POST",)),
    page("/people/{public_id}", show, name="profiles:show", who=SIGNED_IN),
)
