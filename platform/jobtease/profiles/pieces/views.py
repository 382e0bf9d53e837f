"""Pages of a section of one's own profile, and of an entry of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from jobtease.audience import Visibility
from jobtease.audience_words import in_words_to_author
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import NotFound
from jobtease.profiles import queries
from jobtease.profiles.document.document import Entry, hash_of
from jobtease.profiles.document.groups import BY
from jobtease.profiles.document.parts import PARTS, Section
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.pieces import actions, summary
from jobtease.profiles.pieces.entry_forms import OF_THE_FORM, EntryForm
from jobtease.profiles.pieces.forms import FORMS
from jobtease.profiles.pieces.starters import HINTS, STARTERS
from jobtease.profiles.versions import queries as versions
from jobtease.profiles.versions.storing import Overtaken
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.renderer import Flash
from jobtease.web.routing import MEMBER, page, path_for, viewer_of
from jobtease.words.cleaning import excerpt
from jobtease.words.translations import _

SAVES = Budget(120, per=timedelta(hours=1))
"""Each is a line in what moderators follow."""
MOST_EARLIER = 4
"""Sentences of one's own that a form begins with."""


@dataclass(frozen=True)
class SectionPage:
    """One section of one's own profile. `seen`: who reads it."""

    section: Section
    title: str
    hint: str
    seen: str
    groups: tuple[summary.ItemGroup, ...]
    may_be_ageless: bool

    @property
    def is_listed_too(self) -> bool:
        """Whether it is also chosen from a list, on a page of its own."""
        return self.section is Section.SKILLS


@dataclass(frozen=True)
class EntryPage:
    """One entry, to change; a new one has no id. `starters`: key and sentence, of ours and of one's own."""

    section: Section
    of: str
    """The section's title."""
    title: str
    lead: str
    seen: str
    form: EntryForm
    id: str
    starters: tuple[tuple[str, str], ...]
    earlier: tuple[tuple[str, str], ...]
    is_single: bool
    can_be_removed: bool

    @property
    def fields(self) -> list[Any]:
        """What is asked, in order."""
        return [bound for name, bound in self.form.bound.items() if name not in OF_THE_FORM]


async def section(request: Request) -> Response:
    """What stands in a section, in order."""
    own, of = await _own(request), _section_of(request)
    if own is None:
        return _ask_first(request)
    if of not in FORMS:
        return renderer.redirect(request, "profiles:edit_about")
    if PARTS[of].is_single:
        return renderer.redirect(request, "profiles:edit_entry", entry=of.value)
    shown = SectionPage(
        of, _(PARTS[of].title), _(HINTS[of]), _seen(own, of), summary.listed(own.document, of), of in BY
    )
    return await renderer.render(request, "profiles/section.html", shown, here="me")


async def new(request: Request) -> Response:
    """An entry to write; with ?with= at the employer or school of another."""
    own, of = await _own(request), _section_of(request)
    if own is None:
        return _ask_first(request)
    if of not in FORMS or PARTS[of].is_single:
        return renderer.redirect(request, "profiles:section", section=of.value)
    beside = own.document.entry(request.query_params.get("with", "")[:12])
    shared = (BY[of], "place") if of in BY and beside and beside.section is of else ()
    filled = {name: beside.get(name) for name in shared if beside}
    return await _form(request, own, Entry("", of, filled))


async def add(request: Request) -> Response:
    """A new entry came."""
    of = _section_of(request)
    if of not in FORMS or PARTS[of].is_single:
        raise NotFound
    form = await FORMS[of].read(request)  # first: it may take a minute to come
    own = await _own(request)
    return _ask_first(request) if own is None else await _take(request, form, own, Entry("", of))


async def edit(request: Request) -> Response:
    """An entry of mine, to change."""
    own, entry = await _found(request)
    return await _form(request, own, entry)


async def save(request: Request) -> Response:
    """It came back."""
    _own_profile, entry = await _found(request)
    form = await FORMS[entry.section].read(request)
    own, entry = await _found(request, entry)
    return await _take(request, form, own, entry)


async def move(request: Request) -> Response:
    """An entry goes one place up, or down."""
    viewer, (_own_profile, entry) = viewer_of(request), await _found(request)
    data = await read_body(request)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    up = data.get("by") == "up"
    await actions.shift(viewer, entry.id, -1 if up else 1, group=bool(data.get("group")))
    anchor = f"entry-{entry.id}"
    return renderer.redirect(request, "profiles:section", section=entry.section.value, anchor=anchor)


async def remove(request: Request) -> Response:
    """An entry goes. The version before still has it."""
    viewer, (_own_profile, entry) = viewer_of(request), await _found(request)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    profile = await actions.remove(viewer, entry.id)
    back = path_for(request, "profiles:version", number=profile.written - 1)
    said = Flash(_("Removed: {what}.").format(what=excerpt(summary.title_of(entry), 60)), back, _("Put it back"))
    if PARTS[entry.section].is_single:
        return renderer.redirect(request, "profiles:mine", flash=said)
    return renderer.redirect(request, "profiles:section", section=entry.section.value, flash=said)


async def _own(request: Request) -> OwnProfile | None:
    """The viewer's profile; None while they were not asked what it is for."""
    own = await queries.to_edit(viewer_of(request))
    return own if own.asked else None


def _ask_first(request: Request) -> Response:
    return renderer.redirect(request, "profiles:mine")


def _section_of(request: Request) -> Section:
    try:
        return Section(request.path_params["section"])
    except ValueError:
        raise NotFound from None


async def _found(request: Request, gone: Entry | None = None) -> tuple[OwnProfile, Entry]:
    """The viewer's profile and the entry of this address; that of a section that has one, if empty. `gone`: instead of one that went."""
    own, id = await _own(request), request.path_params["entry"]
    if own is None:
        raise NotFound
    single = Section(id) if id in set(Section) else None
    entry = own.document.single(single) if single else own.document.entry(id) or gone
    if entry is None or entry.section not in FORMS or (single and not PARTS[single].is_single):
        raise NotFound
    return own, entry


def _seen(own: OwnProfile, of: Section) -> str:
    """Who reads a section: what isn't among the columns stands on one's own CV only."""
    if PARTS[of].is_private:
        return _("Only you. It goes on your own CV.")
    return _(in_words_to_author(own.audience, own.visibility))


async def _form(request: Request, own: OwnProfile, entry: Entry) -> Response:
    """A form to begin with, with the starter of ?start= in it."""
    form = FORMS[entry.section].of(own, entry)
    chosen = request.query_params.get("start", "")[:16]
    starters, earlier = await _starters(request, own, entry.section)
    if chosen and "lines" in form.bound:
        begun = dict((*starters, *earlier)).get(chosen, "")
        form.bound["lines"].raw = "\n".join(each for each in (form.bound["lines"].raw, begun) if each)
    return await _show(request, form)


async def _take(request: Request, form: EntryForm, own: OwnProfile, entry: Entry) -> Response:
    viewer, of = viewer_of(request), entry.section
    form.fit_to(own, entry)
    form.check_beside()
    if not form.ok:
        return await _show(request, form, 422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    try:
        profile = await actions.keep(viewer, form.given, seen=form.seen.value, held=form.must_wait, checked=own)
    except Overtaken as overtaken:
        form.general_error = _(
            "You saved something else here meanwhile, perhaps in another tab. Below is what you typed here. "
            "Save again to keep this instead."
        )
        form.seen.raw = overtaken.seen or form.seen.raw
        return await _show(request, form, 409)
    saved = _("Saved.")
    if profile.visibility is Visibility.HELD and not PARTS[of].is_private:
        saved += " " + _("A moderator looks at your profile first. Until then only you see it.")
    if PARTS[of].is_single:
        return renderer.redirect(request, "profiles:mine", flash=saved)
    return renderer.redirect(request, "profiles:section", section=of.value, flash=saved)


async def _starters(request: Request, own: OwnProfile, of: Section) -> tuple[Sequence[tuple[str, str]], ...]:
    ours = [(key, _(text)) for key, text in STARTERS.get(of, ())]
    if not ours:
        return (), ()
    earlier = (await versions.earlier_sentences(viewer_of(request), of, own.document))[:MOST_EARLIER]
    return ours, [(hash_of(text), text) for text in earlier]


async def _show(request: Request, form: EntryForm, status: int = 200) -> Response:
    own, entry = form.own, form.entry
    part = PARTS[entry.section]
    starters, earlier = await _starters(request, own, entry.section)
    is_new = not entry.id
    title = _(part.title) if is_new or part.is_single else summary.title_of(entry)
    shown = EntryPage(
        entry.section,
        _(part.title),
        title,
        _(HINTS[entry.section]) if is_new or part.is_single else "",
        _seen(own, entry.section),
        form,
        entry.id,
        tuple(starters),
        tuple(earlier),
        part.is_single,
        not is_new and own.document.entry(entry.id) is not None,
    )
    return await renderer.render(request, "profiles/entry.html", shown, here="me", status=status)


ROUTES = (
    page("/me/profile/sections/{section}", section, name="profiles:section", who=MEMBER),
    page("/me/profile/sections/{section}/new", new, name="profiles:new_entry", who=MEMBER),
    page("/me/profile/sections/{section}/new", add, name="profiles:add_entry", who=MEMBER, methods=("POST",)),
    page("/me/profile/entries/{entry}", edit, name="profiles:edit_entry", who=MEMBER),
    page("/me/profile/entries/{entry}", save, name="profiles:save_entry", who=MEMBER, methods=("POST",)),
    page(
        "/me/profile/entries/{entry}/move",
        move,
        name="profiles:move_entry",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:edit_entry",
    ),
    page(
        "/me/profile/entries/{entry}/remove",
        remove,
        name="profiles:remove_entry",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:edit_entry",
    ),
)
