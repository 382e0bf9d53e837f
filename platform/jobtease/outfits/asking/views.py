"""Pages of an outfit's first two steps (wizard): photos and face, question and interview. The third is audience_views.py.

Each saves itself, and the way on is the first step that is not done, or what others will see.
"""

from dataclasses import dataclass
from datetime import timedelta

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.data.tables import public_id
from jobtease.errors import Conflict, Invalid
from jobtease.outfits.asking import detail_actions, photo_actions
from jobtease.outfits.asking.audience_views import first_undone, own_outfit
from jobtease.outfits.asking.photo_forms import MaskForm, PhotosForm
from jobtease.outfits.forms import ComparingForm, QuestionForm
from jobtease.outfits.labels import Named
from jobtease.outfits.read_models import OutfitView
from jobtease.photos.models import MOST_PHOTOS
from jobtease.photos.queries import PhotoView
from jobtease.resources import resources_of
from jobtease.settings import settings_of
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.idempotency import content_of, public_id_from
from jobtease.web.routing import MEMBER, is_public_id, page, viewer_of
from jobtease.words.translations import _

PHOTO_BYTES = MOST_PHOTOS * 16 * 2**20
ASKS = Budget(12, per=timedelta(days=1))
ADDS = Budget(30, per=timedelta(days=1))
HIDES = Budget(60, per=timedelta(hours=1))
CHANGES = Budget(60, per=timedelta(hours=1))


@dataclass(frozen=True)
class PhotosPage(Named):
    """The first step. Without an outfit it is the first page of all."""

    form: PhotosForm
    outfit: OutfitView | None = None
    masks: MaskForm | None = None
    """What was sent to hide more in a photo, when something was wrong with it."""
    position: int = -1
    """The photo that `masks` is about."""

    @property
    def room(self) -> int:
        """How many more photos fit."""
        return MOST_PHOTOS - (len(self.outfit.photos) if self.outfit else 0)

    def masks_of(self, photo: PhotoView) -> MaskForm:
        """What to hide in this photo: what was sent, or a blank form."""
        sent = self.masks if photo.position == self.position else None
        return (sent or MaskForm.blank(cut=0)).of(photo.position)


async def new(request: Request) -> Response:
    """An empty form."""
    return await _photos(request, PhotosForm.blank(cut=0, key=public_id()), 200)


async def begin(request: Request) -> Response:
    """Develop the photos, and keep them as a draft."""
    data = await read_body(request, max_files=PhotosForm.most_files())
    try:
        return await _begin(request, data)
    finally:
        await data.close()  # an upload's temporary file has no name, and is gone with this


async def _begin(request: Request, data: FormData) -> Response:
    viewer = viewer_of(request)
    form = await PhotosForm.taken(data)
    if form.ok:
        await rate_limits.spend(f"outfit:{viewer.id}", ASKS)
        sent, ticket = form.given, form.key.value
        key = public_id_from("outfit", viewer.id, ticket, content_of(form)) if is_public_id(ticket) else ""
        try:
            made = await photo_actions.begin(viewer, sent.uploads, sent.masks, resources_of(request), key=key)
            return renderer.redirect(request, "outfits:question", public_id=made)
        except Invalid as invalid:
            form.take_errors(invalid)
    return await _photos(request, form, 422, data=data)


async def photos(request: Request) -> Response:
    """The photos as they are kept: hide more, leave one out, add others."""
    outfit = await own_outfit(request)
    if not outfit.is_draft:
        return renderer.redirect(request, "outfits:show", public_id=outfit.public_id)
    return await _photos(request, _blank(outfit), 200, outfit)


def _blank(outfit: OutfitView) -> PhotosForm:
    return PhotosForm.blank(cut=0, after=len(outfit.photos))


async def add(request: Request) -> Response:
    """Further photos of a draft."""
    data = await read_body(request, max_files=PhotosForm.most_files())
    try:
        return await _add(request, data)
    finally:
        await data.close()


async def _add(request: Request, data: FormData) -> Response:
    viewer, outfit = viewer_of(request), await own_outfit(request)
    form = await PhotosForm.taken(data)
    if form.ok:
        await rate_limits.spend(f"photos:{viewer.id}", ADDS)
        sent, after = form.given, form.after.value
        try:
            await photo_actions.add_photos(
                viewer,
                outfit.public_id,
                sent.uploads,
                sent.masks,
                resources_of(request),
                after=len(outfit.photos) if after is None else after,
            )
            return renderer.redirect(request, "outfits:photos", public_id=outfit.public_id, flash=_("Saved."))
        except Invalid as invalid:
            form.take_errors(invalid)
    return await _photos(request, form, 422, outfit, data=data)


async def _photos(
    request: Request,
    form: PhotosForm,
    status: int,
    outfit: OutfitView | None = None,
    *,
    masks: MaskForm | None = None,
    position: int = -1,
    data: FormData | None = None,
) -> Response:
    if data is not None and form.photos.raw and not form.photos.error and not data.get("keeps_photos"):
        form.wrong(
            "photos", _("Choose your photos once more, please: a browser forgets them when something else is wrong.")
        )
    form.masks.at = form.photos.id  # what is hidden is drawn on the photos
    page_ = PhotosPage(form, outfit, masks, position)
    return await renderer.render(request, "outfits/photos.html", page_, status=status, here="outfits")


async def hide(request: Request) -> Response:
    """Hide more in one photo of a draft."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    position = request.path_params["position"]
    form = await MaskForm.read(request)
    if form.ok and (mask := form.wanted) is not None:
        await rate_limits.spend(f"hide:{viewer.id}", HIDES)
        resources = resources_of(request)
        try:
            name = form.photo.value
            await photo_actions.hide_more(viewer, outfit.public_id, position, mask, resources, name=name)
            anchor, flash = f"photo-{position}", _("It is hidden.")
            return renderer.redirect(request, "outfits:photos", public_id=outfit.public_id, anchor=anchor, flash=flash)
        except Invalid as invalid:
            form.take_errors(invalid)
    elif form.ok:
        form.wrong("masks", _("Nothing is marked yet. Mark what you want to hide, or cut off the top."))
    return await _photos(request, _blank(outfit), 422, outfit, masks=form.of(position), position=position)


async def remove(request: Request) -> Response:
    """Leave one photo out."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    name = str((await read_body(request)).get("photo", ""))[:32]  # a longer one is no name, and the column takes none
    await rate_limits.spend(f"hide:{viewer.id}", HIDES)
    resources = resources_of(request)
    await photo_actions.remove_photo(viewer, outfit.public_id, name, resources)
    return renderer.redirect(
        request, "outfits:photos", public_id=outfit.public_id, flash=_("The photo is left out, and destroyed.")
    )


@dataclass(frozen=True)
class QuestionPage(Named):
    outfit: OutfitView
    form: QuestionForm


def _form_for(outfit: OutfitView) -> type[QuestionForm]:
    return ComparingForm if len(outfit.photos) > 1 else QuestionForm


async def question(request: Request) -> Response:
    """What she wants to know, and when the interview is; also to correct it once it is sent, until somebody answers."""
    outfit = await own_outfit(request)
    if not outfit.is_correctable:
        return renderer.redirect(request, "outfits:show", public_id=outfit.public_id)
    form = _form_for(outfit)
    if not outfit.is_asked:
        return await _question(request, outfit, form.blank(keep="24", place=""), 200)
    compare = {"compare": "several" if outfit.compare else "one"} if "compare" in form.fields else {}
    filled = form.blank(
        question=outfit.question,
        sector=outfit.sector,
        job=outfit.job,
        interview=outfit.interview_at,
        place=outfit.place if outfit.place_said else "",
        dress_code=outfit.dress_code,
        own_only=outfit.own_only,
        keep=str(outfit.keep_hours),
        **compare,
    )
    return await _question(request, outfit, filled, 200)


async def _question(request: Request, outfit: OutfitView, form: QuestionForm, status: int) -> Response:
    found = QuestionPage(outfit, form)
    return await renderer.render(request, "outfits/question.html", found, status=status, here="outfits")


async def ask(request: Request) -> Response:
    """Save the question."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    form = await _form_for(outfit).read(request)
    if not form.ok:
        return await _question(request, outfit, form, 422)
    await rate_limits.spend(f"question:{viewer.id}", CHANGES)
    try:
        hold = settings_of(request).hold_newcomers
        await detail_actions.ask(viewer, outfit.public_id, form.given, hold=hold)
    except Conflict as conflict:
        form.wrong("", conflict.message)  # somebody answered at this moment: what was typed is not lost
        return await _question(request, outfit, form, conflict.status)
    if not outfit.is_draft:
        return renderer.redirect(request, "outfits:show", public_id=outfit.public_id, flash=_("Saved."))
    return renderer.redirect(request, first_undone(max(outfit.steps, 2)), public_id=outfit.public_id)


ROUTES = (
    page(
        "/outfits",
        begin,
        name="outfits:post",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:ask",
        max_body=PHOTO_BYTES,
    ),
    page("/outfits/new", new, name="outfits:ask", who=MEMBER),
    page("/outfits/{public_id}/photos", photos, name="outfits:photos", who=MEMBER),
    page(
        "/outfits/{public_id}/photos",
        add,
        name="outfits:add",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:photos",
        max_body=PHOTO_BYTES,
    ),
    page(
        "/outfits/{public_id}/photos/drop",
        remove,
        name="outfits:drop",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:photos",
    ),
    page(
        "/outfits/{public_id}/photos/{position:int}/hide",
        hide,
        name="outfits:hide",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:photos",
    ),
    page("/outfits/{public_id}/question", question, name="outfits:question", who=MEMBER),
    page("/outfits/{public_id}/question", ask, name="outfits:say", who=MEMBER, methods=("POST",)),
)
