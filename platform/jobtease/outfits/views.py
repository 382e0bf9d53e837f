"""The fitting room's pages: ask, look, answer, take back."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock, limits, pages, screening
from jobtease.accounts import newcomers
from jobtease.audience import Audience, Viewer, Visibility
from jobtease.database import public_id
from jobtease.errors import Invalid, NotFound
from jobtease.forms import read_body
from jobtease.limits import Budget
from jobtease.once import content_of, public_id_from
from jobtease.outfits import actions, choosing, leaving, looking, queries, reviewers, reviewing, showing, states
from jobtease.outfits.choosing import own_outfit
from jobtease.outfits.forms import CLOSES_BEFORE, AskForm, ConfirmForm, MaskForm
from jobtease.outfits.gallery import SIZES
from jobtease.outfits.naming import Named
from jobtease.outfits.queries import OutfitCard, OutfitView, PhotoView
from jobtease.outfits.reach import Reach, reach_of
from jobtease.resources import Resources
from jobtease.routing import ANYONE, MEMBER, SIGNED_IN, is_public_id, page, viewer_of, viewer_or_none
from jobtease.standing import NOTHING, is_kept_back, next_look
from jobtease.translations import _

PHOTO_BYTES = 64 * 2**20
ASKS = Budget(12, per=timedelta(days=1))
HIDES = Budget(60, per=timedelta(hours=1))
GONE_AT_ONCE = {"Cache-Control": "private, no-store", "Content-Type": "image/webp"}
"""No copy outlives the page: a photo that is taken back must not lie in somebody's browser."""


@dataclass(frozen=True)
class IndexPage(Named):
    may_ask: bool
    mine: list[OutfitCard]
    states: Mapping[str, states.State]
    """Of each of mine, by its public id."""
    open: list[OutfitCard]


async def index(request: Request) -> Response:
    """My outfits, and those that wait for my eyes."""
    viewer = viewer_of(request)
    mine = await queries.mine(viewer)
    said = {one.public_id: await _state(request, one) for one in mine}
    found = IndexPage(viewer.is_member, mine, said, await queries.open_for(viewer))
    return await pages.render(request, "outfits/index.html", found, here="outfits")


async def _state(request: Request, one: OutfitCard) -> states.State:
    standing = NOTHING
    if one.withdrawn_at or one.is_draft or one.destroyed_at:
        return states.for_asker(one, Reach(0, 0), standing)
    if is_kept_back(one.visibility):
        standing = await request.app.state.standing_of(viewer_of(request), one.public_id)
    answered = await queries.answers_read(one) if one.feedback_count else 0
    return states.for_asker(one, await reach_of(one, answered), standing)


async def photo(request: Request) -> Response:
    """One size of a photo, if the outfit is meant for this viewer at this moment. Else 404, to visitors as well."""
    viewer, size, name = viewer_or_none(request), request.path_params["size"], request.path_params["photo"]
    if viewer is None or size not in SIZES or not await queries.may_see_photo(viewer, name):
        raise NotFound
    await looking.note(viewer, name)
    resources: Resources = request.app.state.resources
    try:
        data = await resources.storage.read(f"{name}-{size}.webp")
    except FileNotFoundError:
        raise NotFound from None
    return Response(data, headers=GONE_AT_ONCE)


@dataclass(frozen=True)
class AskPage:
    form: AskForm
    key: str


async def new(request: Request) -> Response:
    """An empty form."""
    form = AskForm.blank(keep="24", compare="one", place="", cut=0, key=public_id())
    return await _ask_again(request, form, 200)


async def ask(request: Request) -> Response:
    """Develop the photos, keep a draft, and show what others will see."""
    data = await read_body(request, max_files=AskForm.most_files())
    try:
        return await _ask(request, data)
    finally:
        await data.close()  # an upload's temporary file has no name, and is gone with this


async def _ask(request: Request, data: FormData) -> Response:
    viewer = viewer_of(request)
    form = await AskForm.taken(data)
    if form.ok:
        await limits.spend(f"outfit:{viewer.id}", ASKS)
        try:
            asked = _asked(viewer, form)
            made = await actions.ask(
                viewer, asked, form.values["photos"], form.wanted_masks, request.app.state.resources
            )
            step = "outfits:audience" if asked.meant_for is Audience.CHOSEN else "outfits:preview"
            return pages.redirect(request, step, public_id=made)
        except Invalid as invalid:
            form.take_errors(invalid)
    elif not form.bound["photos"].error and not data.get("keeps_photos"):
        form.wrong(
            "photos", _("Choose your photos once more, please: a browser forgets them when something else is wrong.")
        )
    return await _ask_again(request, form, 422)


async def _ask_again(request: Request, form: AskForm, status: int) -> Response:
    form.bound["masks"].at = form.bound["photos"].id  # what is hidden is drawn on the photos
    return await pages.render(
        request, "outfits/ask.html", AskPage(form, form.bound["key"].raw), status=status, here="outfits"
    )


def _asked(viewer: Viewer, form: AskForm) -> actions.Asked:
    said = form.values
    return actions.Asked(
        sector=said["sector"],
        job=said["job"],
        question=said["question"],
        interview_at=said["interview"],
        closes_at=said["interview"] - CLOSES_BEFORE,
        meant_for=Audience(said["audience"]),
        keep_hours=int(said["keep"]),
        compare=said["compare"] == "several",
        place=said["place"],
        dress_code=said["dress_code"],
        own_only=said["own_only"],
        elsewhere=said["elsewhere"],
        key=public_id_from("outfit", viewer.id, said["key"], content_of(form)) if is_public_id(said["key"]) else "",
    )


@dataclass(frozen=True)
class PreviewPage(Named):
    outfit: OutfitView
    form: ConfirmForm
    masks: MaskForm | None
    """What was sent to hide more in a photo, when something was wrong with it."""
    position: int
    """The photo that `masks` is about."""
    chosen: list[str]
    """Names, when it is for people she chooses."""
    look: str
    """When a moderator looks before others do, if one must; or empty."""
    wanted: int
    """After how many answers they are put together; 0 when nobody sees it."""

    @property
    def promise(self) -> str:
        """The same in words, with {when}."""
        return states.promise(self.wanted)

    @property
    def bare(self) -> list[PhotoView]:
        """Photos with nothing hidden."""
        return [photo for photo in self.outfit.photos if not photo.masked]

    def masks_of(self, photo: PhotoView) -> MaskForm:
        """What to hide in this photo: what was sent, or a blank form."""
        sent = self.masks if photo.position == self.position else None
        return (sent or MaskForm.blank(cut=0)).of(photo.position)

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
    if outfit.confirmed_at is not None:
        return pages.redirect(request, "outfits:show", public_id=outfit.public_id)
    return await _preview_again(request, outfit)


async def _preview_again(
    request: Request,
    outfit: OutfitView,
    form: ConfirmForm | None = None,
    masks: MaskForm | None = None,
    position: int = -1,
) -> Response:
    chosen = await reviewers.names_of_chosen(outfit) if outfit.meant_for is Audience.CHOSEN else []
    page_ = PreviewPage(
        outfit,
        form or ConfirmForm.blank(),
        masks,
        position,
        chosen,
        look=await _look(request, outfit),
        wanted=(await reach_of(replace(outfit, audience=outfit.meant_for), 0)).wanted,
    )
    status = 422 if form or masks else 200
    return await pages.render(request, "outfits/preview.html", page_, status=status, here="outfits")


async def _look(request: Request, outfit: OutfitView) -> str:
    """What is said before sending of a moderator who looks first: what is known then. (A photo that was taken away before isn't told.)"""
    hold = request.app.state.settings.hold_newcomers
    first = await newcomers.first_visibility(viewer_of(request).id, hold=hold, with_photo=True)
    words = f"{outfit.question}\n\n{outfit.job}"
    is_held = first is Visibility.HELD or bool(await screening.beside([words], screening.screen, words))
    return next_look(clock.now() + newcomers.SEEN_WITHIN) if is_held else ""


async def hide(request: Request) -> Response:
    """Hide more in one photo of a draft."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    position = request.path_params["position"]
    form = await MaskForm.read(request)
    if form.ok and (mask := form.wanted) is not None:
        await limits.spend(f"hide:{viewer.id}", HIDES)
        try:
            await actions.hide_more(viewer, outfit.public_id, position, mask, request.app.state.resources)
            return pages.redirect(
                request,
                "outfits:preview",
                public_id=outfit.public_id,
                anchor=f"photo-{position}",
                flash=_("It is hidden."),
            )
        except Invalid as invalid:
            form.take_errors(invalid)
    elif form.ok:
        form.wrong("masks", _("Nothing is marked yet. Mark what you want to hide, or cut off the top."))
    return await _preview_again(request, outfit, masks=form.of(position), position=position)


async def confirm(request: Request) -> Response:
    """The asker has seen it. From now on others see it."""
    viewer, outfit = viewer_of(request), await own_outfit(request)
    form = await ConfirmForm.read(request)
    try:
        hold = request.app.state.settings.hold_newcomers
        await actions.confirm(viewer, outfit.public_id, sure=form.values["sure"], hold=hold)
    except Invalid as invalid:
        form.take_errors(invalid)
        return await _preview_again(request, outfit, form=form)
    return pages.redirect(request, "outfits:show", public_id=outfit.public_id, flash=_("Your outfit is sent."))


ROUTES = (
    *choosing.ROUTES,
    *leaving.ROUTES,
    *reviewing.ROUTES,
    page("/outfits", index, name="outfits:index", who=SIGNED_IN),
    page(
        "/outfits",
        ask,
        name="outfits:post",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:ask",
        max_body=PHOTO_BYTES,
    ),
    page("/outfits/new", new, name="outfits:ask", who=MEMBER),
    *showing.ROUTES,
    page("/outfits/{public_id}/preview", preview, name="outfits:preview", who=MEMBER),
    page(
        "/outfits/{public_id}/photos/{position:int}/hide",
        hide,
        name="outfits:hide",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:preview",
    ),
    page(
        "/outfits/{public_id}/confirm",
        confirm,
        name="outfits:confirm",
        who=MEMBER,
        methods=("POST",),
        shown_on="outfits:preview",
    ),
    page("/photos/{photo}/{size}.webp", photo, name="outfits:photo", who=ANYONE),
)
