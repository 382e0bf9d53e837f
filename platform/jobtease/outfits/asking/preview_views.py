"""The page on which an asker sees what others will see, and sends it."""

from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.accounts.trust import newcomers
from jobtease.audience import Audience, Visibility
from jobtease.errors import Invalid
from jobtease.moderation_status import next_look
from jobtease.outfits import state_words
from jobtease.outfits.asking import actions
from jobtease.outfits.asking.audience_views import first_undone, own_outfit
from jobtease.outfits.forms import ConfirmForm
from jobtease.outfits.labels import Named
from jobtease.outfits.read_models import OutfitView
from jobtease.outfits.reviewing.capacity import reach_of
from jobtease.photos.queries import PhotoView
from jobtease.profiles.people import queries as people
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words import screening
from jobtease.words.translations import _


@dataclass(frozen=True)
class PreviewPage(Named):
    outfit: OutfitView
    form: ConfirmForm
    chosen: list[str]
    """Names, when it is for people she chooses."""
    look: str
    """When a moderator looks before others do, if one must; or empty."""
    wanted: int
    """After how many answers they are put together; 0 when nobody sees it."""

    @property
    def promise(self) -> str:
        """The same in words, with {when}."""
        return state_words.promise(self.wanted)

    @property
    def bare(self) -> list[PhotoView]:
        """Photos with nothing hidden."""
        return [photo for photo in self.outfit.photos if not photo.masked]

    @property
    def seen_by(self) -> str:
        if self.nobody:
            return _("Nobody yet. You have not chosen anybody.")
        return ", ".join(self.chosen) or _(self.outfit.meant_words(self.outfit.meant_for))

    @property
    def nobody(self) -> bool:
        """Whether there is nobody to send it to: then the way on is to choose, not a button that refuses."""
        return self.outfit.meant_for is Audience.CHOSEN and not self.chosen


async def preview(request: Request) -> Response:
    """What others will see, before they see it."""
    outfit = await own_outfit(request)
    if not outfit.is_draft:
        return renderer.redirect(request, "outfits:show", public_id=outfit.public_id)
    if not outfit.is_whole:
        return renderer.redirect(request, first_undone(outfit.steps), public_id=outfit.public_id)
    return await _preview_again(request, outfit)


async def _preview_again(request: Request, outfit: OutfitView, form: ConfirmForm | None = None) -> Response:
    chosen = await people.names_of_chosen(outfit.public_id) if outfit.meant_for is Audience.CHOSEN else []
    page_ = PreviewPage(
        outfit,
        form or ConfirmForm.blank(),
        chosen,
        look=await _look(request, outfit),
        wanted=(await reach_of(replace(outfit, audience=outfit.meant_for), 0)).wanted,
    )
    status = 422 if form else 200
    return await renderer.render(request, "outfits/preview.html", page_, status=status, here="outfits")


async def _look(request: Request, outfit: OutfitView) -> str:
    """What is said before sending of a moderator who looks first: what is known then. (A photo that was taken away before isn't told.)"""
    hold = settings_of(request).hold_newcomers
    first = await newcomers.first_visibility(viewer_of(request).id, hold=hold, with_photo=True)
    words = f"{outfit.question}\n\n{outfit.job}"
    is_held = first is Visibility.HELD or screening.must_wait(await screening.beside([words], screening.screen, words))
    return next_look(newcomers.SEEN_WITHIN.after(clock.now())) if is_held else ""


async def confirm(request: Request) -> Response:
    """The asker has seen it. From now on others see it."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    form = await ConfirmForm.read(request)
    if outfit.is_draft and not outfit.is_whole:
        return renderer.redirect(request, first_undone(outfit.steps), public_id=outfit.public_id)
    try:
        hold, seen = settings_of(request).hold_newcomers, form.seen.value or 0
        await actions.confirm(viewer, outfit.public_id, sure=form.sure.value, hold=hold, seen=seen)
    except Invalid as invalid:
        form.take_errors(invalid)
        return await _preview_again(request, outfit, form=form)
    return renderer.redirect(request, "outfits:show", public_id=outfit.public_id, flash=_("Your outfit is sent."))


ROUTES = (
    page("/outfits/{public_id}/preview", preview, name="outfits:preview", who=MEMBER),
    page(
        "/outfits/{public_id}/confirm",
        confirm,
        name="outfits:confirm",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:preview",
    ),
)
