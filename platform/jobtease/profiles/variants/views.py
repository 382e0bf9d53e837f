"""Pages of variants: the list, what is in one, and other words for a piece of it."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.data import rate_limits
from jobtease.profiles import queries
from jobtease.profiles.document.document import Document, Entry, Variant, mark_of
from jobtease.profiles.document.parts import PARTS
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.pieces import summary
from jobtease.profiles.pieces.views import SAVES
from jobtease.profiles.variants import actions
from jobtease.profiles.variants.actions import mark_of_piece, piece_in, variant_in
from jobtease.profiles.variants.forms import NewForm, VariantForm, WordsForm
from jobtease.profiles.versions.storing import Overtaken
from jobtease.web import renderer
from jobtease.web.forms import Form
from jobtease.web.routing import MEMBER, page, viewer_of
from jobtease.words.translations import _, ngettext


@dataclass(frozen=True)
class Listed:
    """One variant in the list, and in words what it does."""

    id: str
    name: str
    told: str


@dataclass(frozen=True)
class VariantsPage:
    """All variants."""

    variants: tuple[Listed, ...]


@dataclass(frozen=True)
class NewPage:
    """A variant to begin."""

    form: NewForm


@dataclass(frozen=True)
class Told:
    """A piece as the variant has it. `source`: the words of the profile, where it has others; `is_old`: those changed since."""

    id: str
    text: str
    source: str = ""
    is_old: bool = False


@dataclass(frozen=True)
class ShownEntry:
    """An entry with its sentences. `piece`: its words, when they can be others; None: `title` only."""

    id: str
    title: str
    piece: Told | None
    lines: tuple[Told, ...]


@dataclass(frozen=True)
class VariantPage:
    """One variant. `kept`: ids of what is ticked."""

    id: str
    name: str
    sections: tuple[tuple[str, tuple[ShownEntry, ...]], ...]
    kept: frozenset[str]
    form: VariantForm


@dataclass(frozen=True)
class WordsPage:
    """Other words for one piece."""

    id: str
    name: str
    piece: str
    source: str
    is_worded: bool
    is_old: bool
    seen: str
    form: WordsForm


async def index(request: Request) -> Response:
    """My variants."""
    own = await queries.to_edit(viewer_of(request))
    if not own.asked:
        return renderer.redirect(request, "profiles:mine")
    shown = VariantsPage(tuple(Listed(each.id, each.name, _told(each)) for each in own.document.variants))
    return await renderer.render(request, "profiles/variants.html", shown, here="me")


async def new(request: Request) -> Response:
    """A variant to begin."""
    if not (await queries.to_edit(viewer_of(request))).asked:
        return renderer.redirect(request, "profiles:mine")
    return await renderer.render(request, "profiles/new_variant.html", NewPage(NewForm.blank()), here="me")


async def add(request: Request) -> Response:
    """It came."""
    viewer = viewer_of(request)
    if not (await queries.to_edit(viewer)).asked:
        return renderer.redirect(request, "profiles:mine")
    form = await NewForm.read(request)
    if not form.ok:
        return await renderer.render(request, "profiles/new_variant.html", NewPage(form), here="me", status=422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    try:
        await actions.add(viewer, form.name.value)
    except actions.Full:
        form.general_error = _("There is no room for more here. Remove something first.")
        return await renderer.render(request, "profiles/new_variant.html", NewPage(form), here="me", status=409)
    document = (await queries.to_edit(viewer)).document
    made = next(each for each in document.variants if each.name == form.name.value)
    return renderer.redirect(request, "profiles:variant", variant=made.id, flash=_("Saved."))


async def show(request: Request) -> Response:
    """What is in a variant, to change."""
    own = await queries.to_edit(viewer_of(request))
    variant = variant_in(own.document, request.path_params["variant"])
    return await _show(request, own, variant)


async def save(request: Request) -> Response:
    """What is in it came back."""
    viewer, id = viewer_of(request), request.path_params["variant"]
    variant_in((await queries.to_edit(viewer)).document, id)
    form = await VariantForm.read(request)
    own = await queries.to_edit(viewer)
    variant = variant_in(own.document, id)
    if not form.ok:
        return await _show(request, own, variant, form, 422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    try:
        await actions.choose(viewer, id, form.name.value, form.kept.value, seen=form.seen.value)
    except Overtaken as overtaken:
        _overtaken(form, overtaken)
        return await _show(request, own, variant, form, 409)
    return renderer.redirect(request, "profiles:variant", variant=id, flash=_("Saved."))


async def words(request: Request) -> Response:
    """Other words for a piece, beside its own."""
    own = await queries.to_edit(viewer_of(request))
    return await _show_words(request, own)


async def save_words(request: Request) -> Response:
    """They came."""
    viewer, id, piece = viewer_of(request), request.path_params["variant"], request.path_params["piece"]
    own = await queries.to_edit(viewer)
    variant_in(own.document, id)
    piece_in(own.document, piece)
    form = await WordsForm.read(request)
    own = await queries.to_edit(viewer)
    if not form.ok:
        return await _show_words(request, own, form, 422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    try:
        await actions.word(viewer, id, piece, " ".join(form.text.value.split()), seen=form.seen.value)
    except Overtaken as overtaken:
        _overtaken(form, overtaken)
        return await _show_words(request, own, form, 409)
    return renderer.redirect(request, "profiles:variant", variant=id, anchor=f"piece-{piece}", flash=_("Saved."))


async def remove(request: Request) -> Response:
    """A variant goes. The profile stays as it is."""
    viewer = viewer_of(request)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    await actions.remove(viewer, request.path_params["variant"])
    return renderer.redirect(request, "profiles:variants", flash=_("It is gone. Your profile is as it was."))


def _overtaken(form: Form, overtaken: Overtaken) -> None:
    form.general_error = _(
        "You saved something else here meanwhile, perhaps in another tab. Below is what you typed here. "
        "Save again to keep this instead."
    )
    form.bound["seen"].raw = overtaken.seen


def _told(variant: Variant) -> str:
    out = ngettext("{n} left out", "{n} left out", len(variant.out)).format(n=len(variant.out))
    worded = len(variant.worded)
    other = ngettext("{n} in other words", "{n} in other words", worded).format(n=worded)
    return ", ".join(each for each, some in ((out, variant.out), (other, variant.worded)) if some) or _(
        "Everything of your profile"
    )


def _piece(document: Document, variant: Variant, id: str) -> Told | None:
    found = document.piece(id)
    if found is None:
        return None
    if id not in variant.worded:
        return Told(id, found.text)
    text, was = variant.worded[id]
    return Told(id, text, found.text, was != found.hash)


def _entry(document: Document, variant: Variant, entry: Entry) -> ShownEntry:
    worded = (_piece(document, variant, f"{entry.id}.{name}") for name in PARTS[entry.section].worded)
    lines = (_piece(document, variant, line.id) for line in entry.lines)
    part = PARTS[entry.section]
    title = summary.about(entry) if part.is_single and not part.is_private else summary.title_of(entry)
    return ShownEntry(
        entry.id,
        title or _("All of this"),
        next((each for each in worded if each), None),
        tuple(each for each in lines if each),
    )


async def _show(
    request: Request, own: OwnProfile, variant: Variant, form: VariantForm | None = None, status: int = 200
) -> Response:
    document = own.document
    ids = {entry.id for entry in document.entries} | {line.id for entry in document.entries for line in entry.lines}
    kept = frozenset(ids - variant.out if form is None else form.kept.value)
    if form is None:
        form = VariantForm.blank(name=variant.name)
        form.seen.raw = mark_of(document)
    found = [
        (_(part.title), tuple(_entry(document, variant, entry) for entry in document.of(section)))
        for section, part in PARTS.items()
    ]
    sections = tuple(each for each in found if each[1])
    shown = VariantPage(variant.id, variant.name, sections, kept, form)
    return await renderer.render(request, "profiles/variant.html", shown, here="me", status=status)


async def _show_words(request: Request, own: OwnProfile, form: WordsForm | None = None, status: int = 200) -> Response:
    variant = variant_in(own.document, request.path_params["variant"])
    piece = piece_in(own.document, request.path_params["piece"])
    text, was = variant.worded.get(piece.id, ("", ""))
    seen = mark_of_piece(variant, piece)
    if form is None:
        form = WordsForm.blank(text=text or piece.text)
        form.seen.raw = seen
    shown = WordsPage(
        variant.id, variant.name, piece.id, piece.text, bool(text), bool(text) and was != piece.hash, seen, form
    )
    return await renderer.render(request, "profiles/variant_words.html", shown, here="me", status=status)


ROUTES = (
    page("/me/profile/variants", index, name="profiles:variants", who=MEMBER),
    page("/me/profile/variants/new", new, name="profiles:new_variant", who=MEMBER),
    page("/me/profile/variants/new", add, name="profiles:add_variant", who=MEMBER, methods=("POST",)),
    page("/me/profile/variants/{variant}", show, name="profiles:variant", who=MEMBER),
    page("/me/profile/variants/{variant}", save, name="profiles:save_variant", who=MEMBER, methods=("POST",)),
    page("/me/profile/variants/{variant}/words/{piece}", words, name="profiles:variant_words", who=MEMBER),
    page(
        "/me/profile/variants/{variant}/words/{piece}",
        save_words,
        name="profiles:save_variant_words",
        who=MEMBER,
        methods=("POST",),
    ),
    page(
        "/me/profile/variants/{variant}/remove",
        remove,
        name="profiles:remove_variant",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:variant",
    ),
)
