"""Pages to change one's own profile, a part at a time."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from jobtease.audience import Viewer, Visibility
from jobtease.audience_words import in_words_to_author
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Invalid, TooMany
from jobtease.feature import hooks_of
from jobtease.profiles import actions, queries, sections
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.forms import (
    AboutForm,
    AudienceForm,
    HelpingForm,
    PartForm,
    PurposeForm,
    SkillsForm,
    YoungAudienceForm,
)
from jobtease.profiles.models import Purpose
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, Handler, page, viewer_of
from jobtease.words.translations import _, ngettext

SAVES = Budget(60, per=timedelta(hours=1))
"""Each is a line in what moderators follow."""
POSTCODES = Budget(3, per=timedelta(days=7))
"""Each asks an outside service where it is, and is a place to measure distances from."""
F = TypeVar("F", bound=PartForm)

PARTS: dict[str, type[PartForm]] = {
    "purpose": PurposeForm,
    "about": AboutForm,
    "skills": SkillsForm,
    "helping": HelpingForm,
    "audience": AudienceForm,
}
OF_THE_FORM = ("seen", "anyway")
"""Fields that say something of the sending and nothing of the person."""


@dataclass(frozen=True)
class MinePage:
    """One's own profile, its parts in a list; the first question instead, when it wasn't asked yet."""

    groups: tuple[sections.Rows, ...]
    form: PurposeForm | None
    audience: str


@dataclass(frozen=True)
class EditPage:
    """One part of one's own profile, to change."""

    part: str
    title: str
    form: PartForm
    audience: str
    located: bool = False
    is_young: bool = False
    """16 or 17: no postcode is asked, since nothing finer than the municipality is kept."""

    @property
    def fields(self) -> list[Any]:
        """What is asked, in order."""
        left_out = (*OF_THE_FORM, *(("postcode",) if self.is_young else ()))
        return [bound for name, bound in self.form.bound.items() if name not in left_out]


async def mine(request: Request) -> Response:
    """The parts of my profile, what is in each and who sees that."""
    own = await queries.to_edit(viewer_of(request))
    seen = _(in_words_to_author(own.audience, own.visibility))
    if not own.asked:
        form = _blank(PurposeForm, own)
        form.purpose.raw = ""  # nobody's answer to begin with
        shown = MinePage((), form, "")
    else:
        shown = MinePage(tuple(sections.groups(own)), None, seen)
    return await renderer.render(request, "profiles/mine.html", shown, here="me")


def edit(part: str) -> Handler:
    """The page with the form of a part."""

    async def show(request: Request) -> Response:
        viewer = viewer_of(request)
        own = await queries.to_edit(viewer)
        form = _blank(_form_of(part, viewer), own)
        form.fit_to(own, keep_purpose=part == "purpose")
        return await _show(request, part, form)

    show.__doc__ = PARTS[part].__doc__
    return show


def save(part: str) -> Handler:
    """What takes that form."""

    async def take(request: Request) -> Response:
        """This part came back: it is saved."""
        return await _save(request, part)

    return take


async def search_languages(request: Request) -> Response:
    """Which languages ?q= may mean, best first: [{"value": "ti", "label": "Tigrinya", "hint": ""}]."""
    found = queries.search_languages(request.query_params.get("q", "")[:60])
    return JSONResponse([{"value": code, "label": name, "hint": ""} for code, name in found])


def _form_of(part: str, viewer: Viewer) -> type[PartForm]:
    return YoungAudienceForm if part == "audience" and viewer.is_young else PARTS[part]


def _blank(form_of: type[F], own: OwnProfile) -> F:
    stands = {name: getattr(own, name) for name in form_of.fields if hasattr(own, name)}
    form = form_of.blank(**stands)
    form.own = own
    form.seen.raw = queries.mark_of(own, form.marked)
    return form


async def _show(request: Request, part: str, form: PartForm, status: int = 200) -> Response:
    own, viewer = form.own, viewer_of(request)
    if isinstance(form, SkillsForm) and "list" in request.query_params:
        form.with_list()
    located = part == "helping" and await queries.is_located(viewer)
    seen = _(in_words_to_author(own.audience, own.visibility))
    shown = EditPage(part, sections.title_of(part, own), form, seen, located, viewer.is_young)
    return await renderer.render(request, "profiles/edit.html", shown, here="me", status=status)


async def _save(request: Request, part: str) -> Response:
    viewer = viewer_of(request)
    form = await _form_of(part, viewer).read(request)  # first: it may take a minute to come
    own = await queries.to_edit(viewer)
    form.fit_to(own, keep_purpose=part == "purpose")
    if not form.ok:
        return await _show(request, part, form, 422)
    await rate_limits.spend(f"profile:{viewer.id}", SAVES)
    change = form.given
    if change.postcode:
        try:
            await rate_limits.spend(f"postcode:{viewer.id}", POSTCODES)
        except TooMany as refused:
            form.wrong(
                "postcode", _("You gave a new postcode three times this week. Leave this empty, and save the rest.")
            )
            response = await _show(request, part, form, refused.status)
            response.headers["Retry-After"] = str(refused.retry_after)
            return response
    try:
        profile = await actions.save(
            viewer, change, seen=(form.marked, form.seen.value), held=form.must_wait, checked=own
        )
    except actions.Overtaken as overtaken:
        form.general_error = _(
            "You saved something else here meanwhile, perhaps in another tab. Below is what you typed here. "
            "Save again to keep this instead."
        )
        form.seen.raw = overtaken.seen
        return await _show(request, part, form, 409)
    except Invalid as invalid:
        form.take_errors(invalid)
        return await _show(request, part, form, 422)
    return await _go_on(request, viewer, part, own, profile.visibility, change.purpose or own.purpose)


async def _go_on(
    request: Request, viewer: Viewer, part: str, own: OwnProfile, visibility: Visibility, purpose: Purpose
) -> Response:
    """To what matters first for who is new, to the questions that fit now for who helps, else to the whole profile."""
    saved = _("Saved.")
    if visibility is Visibility.HELD:
        saved += " " + _("A moderator looks at your profile first. Until then only you see it.")
    elif part == "purpose" and not own.asked:
        return renderer.redirect(
            request, "profiles:edit_skills" if purpose.helps else "profiles:edit_about", flash=saved
        )
    elif part == "skills" and purpose.helps and (fitting := len(await hooks_of(request).requests_for(viewer))):
        fits = ngettext("Now {n} question fits you.", "Now {n} questions fit you.", fitting).format(n=fitting)
        return renderer.redirect(request, "matching:for_me", flash=f"{saved} {fits}")
    return renderer.redirect(request, "profiles:mine", flash=saved)


ROUTES = (
    page("/me/profile", mine, name="profiles:mine", who=MEMBER),
    page("/me/profile/purpose", edit("purpose"), name="profiles:edit_purpose", who=MEMBER),
    page("/me/profile/purpose", save("purpose"), name="profiles:save_purpose", who=MEMBER, methods=("POST",)),
    page("/me/profile/about", edit("about"), name="profiles:edit_about", who=MEMBER),
    page("/me/profile/about", save("about"), name="profiles:save_about", who=MEMBER, methods=("POST",)),
    page("/me/profile/skills", edit("skills"), name="profiles:edit_skills", who=MEMBER),
    page("/me/profile/skills", save("skills"), name="profiles:save_skills", who=MEMBER, methods=("POST",)),
    page("/me/profile/helping", edit("helping"), name="profiles:edit_helping", who=MEMBER),
    page("/me/profile/helping", save("helping"), name="profiles:save_helping", who=MEMBER, methods=("POST",)),
    page("/me/profile/audience", edit("audience"), name="profiles:edit_audience", who=MEMBER),
    page("/me/profile/audience", save("audience"), name="profiles:save_audience", who=MEMBER, methods=("POST",)),
    page("/me/profile/languages", search_languages, name="profiles:languages", who=MEMBER),
)
