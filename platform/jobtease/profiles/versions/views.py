"""Pages of the versions of one's own profile: what changed when, comparing two, going back, and a name for one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from starlette.requests import Request
from starlette.responses import Response

from jobtease import clock
from jobtease.audience import Audience
from jobtease.data import rate_limits
from jobtease.profiles import queries as profiles
from jobtease.profiles.document.columns import columns_of
from jobtease.profiles.document.document import Document, mark_of
from jobtease.profiles.document.parts import PARTS, Section
from jobtease.profiles.editing.details import OwnProfile
from jobtease.profiles.pieces.views import SAVES
from jobtease.profiles.versions import actions, queries
from jobtease.profiles.versions.comparison import Compared, compare
from jobtease.profiles.versions.forms import BackForm, NameForm
from jobtease.profiles.versions.models import Why
from jobtease.profiles.versions.queries import MOST, Version
from jobtease.profiles.versions.storing import Overtaken
from jobtease.web import renderer
from jobtease.web.moments import day
from jobtease.web.routing import MEMBER, is_number, page, path_for, viewer_of
from jobtease.words.screening import must_wait, screen
from jobtease.words.translations import N_, _

WHY = {
    Why.WRITTEN: N_("You changed your profile"),
    Why.IMPORTED: N_("You took over a file, or text"),
    Why.TAKEN: N_("You took over a suggestion"),
    Why.WENT_BACK: N_("You went back to an earlier version"),
}


@dataclass(frozen=True)
class Step:
    """Versions that follow one another on one day and are about the same: `newest` stands for all. `words`: what was done."""

    words: str
    newest: Version
    others: tuple[Version, ...]


@dataclass(frozen=True)
class Day:
    """What was changed on one day, newest first."""

    title: str
    steps: tuple[Step, ...]


@dataclass(frozen=True)
class VersionsPage:
    """All versions, newest first."""

    days: tuple[Day, ...]
    current: int
    older: str = ""


@dataclass(frozen=True)
class VersionPage:
    """One version beside another: `before` and `after` are their numbers. `others`: number and words of those to compare with."""

    version: Version
    words: str
    before: int
    after: int
    compared: tuple[Compared, ...]
    others: tuple[tuple[int, str], ...]
    chosen: int
    current: int
    name: NameForm
    back: BackForm


async def history(request: Request) -> Response:
    """What I changed, when."""
    viewer = viewer_of(request)
    own = await profiles.to_edit(viewer)
    if not own.asked:
        return renderer.redirect(request, "profiles:mine")
    below = request.query_params.get("below", "")
    wanted = min(int(below), queries.HIGHEST) if is_number(below) else None
    found = await queries.history(viewer, below=wanted)
    shown = found[:MOST]
    older = f"{path_for(request, 'profiles:versions')}?below={shown[-1].number}" if len(found) > MOST else ""
    newest = shown[0].number if shown and wanted is None else 0
    return await renderer.render(
        request, "profiles/versions.html", VersionsPage(_days(shown), newest, older), here="me"
    )


async def show(request: Request) -> Response:
    """One version beside the one before it, or beside the one of ?with=."""
    viewer, number = viewer_of(request), request.path_params["number"]
    return await _show(request, await profiles.to_edit(viewer), number)


async def name(request: Request) -> Response:
    """A name for a version."""
    viewer, number = viewer_of(request), request.path_params["number"]
    await queries.version_for(viewer, number)
    form = await NameForm.read(request)
    if not form.ok:
        return await _show(request, await profiles.to_edit(viewer), number, name=form, status=422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    await actions.rename(viewer, number, form.name.value)
    return renderer.redirect(request, "profiles:version", number=number, flash=_("Saved."))


async def go_back(request: Request) -> Response:
    """Back to how it was."""
    viewer, number = viewer_of(request), request.path_params["number"]
    _version, document = await queries.version_for(viewer, number)
    form = await BackForm.read(request)
    own = await profiles.to_edit(viewer)
    if not form.ok:
        return await _show(request, own, number, back=form, status=422)
    await rate_limits.spend(f"pieces:{viewer.id}", SAVES)
    try:
        await actions.go_back(viewer, number, seen=form.seen.value, held=_must_wait(own, document), checked=own)
    except Overtaken:
        form.general_error = _("You changed something meanwhile, perhaps in another tab. Look again, and then go back.")
        form.seen.raw = mark_of(own.document)
        return await _show(request, own, number, back=form, status=409)
    return renderer.redirect(
        request, "profiles:mine", flash=_("Your profile is as it was in version {number} again.").format(number=number)
    )


def words_of(version: Version) -> str:
    """What was done, and to which part."""
    if version.why is Why.WRITTEN and version.part in set(Section):
        return _("You changed: {part}").format(part=_(PARTS[Section(version.part)].title))
    if version.back_to is not None:
        return _("You went back to version {number}").format(number=version.back_to)
    return _(WHY[version.why])


def _days(versions: Sequence[Version]) -> tuple[Day, ...]:
    found = []
    for _date, of_day in groupby(versions, lambda each: clock.local(each.at).date()):
        listed = list(of_day)
        steps = []
        for words, alike in groupby(listed, lambda each: (words_of(each), each.name)):
            newest, *others = alike
            steps.append(Step(words[0], newest, tuple(others)))
        found.append(Day(day(listed[0].at), tuple(steps)))
    return tuple(found)


def _must_wait(own: OwnProfile, document: Document) -> bool:
    """Whether a moderator looks first at the words that come back."""
    if own.audience is Audience.ME:
        return False
    return must_wait(screen("\n\n".join((own.words | columns_of(document).words).values())))


async def _show(
    request: Request,
    own: OwnProfile,
    number: int,
    *,
    name: NameForm | None = None,
    back: BackForm | None = None,
    status: int = 200,
) -> Response:
    viewer = viewer_of(request)
    version, document = await queries.version_for(viewer, number)
    listed = await queries.history(viewer)
    asked = request.query_params.get("with", "")
    other, beside = await _beside(request, int(asked) if is_number(asked) else number - 1)
    pair = ((other, beside), (number, document)) if other < number else ((number, document), (other, beside))
    if name is None:
        name = NameForm.blank(name=version.name)
    if back is None:
        back = BackForm.blank()
        back.seen.raw = mark_of(own.document)
    shown = VersionPage(
        version,
        words_of(version),
        pair[0][0],
        pair[1][0],
        compare(pair[0][1], pair[1][1]),
        tuple((each.number, _called(each)) for each in listed[:MOST] if each.number != number),
        other,
        listed[0].number,
        name,
        back,
    )
    return await renderer.render(request, "profiles/version.html", shown, here="me", status=status)


async def _beside(request: Request, wanted: int) -> tuple[int, Document]:
    """The version to compare with. The one before the first is empty."""
    if wanted < 1:
        return 0, Document()
    _version, document = await queries.version_for(viewer_of(request), wanted)
    return wanted, document


def _called(version: Version) -> str:
    named = version.name or words_of(version)
    return _("{number}: {what}, {day}").format(number=version.number, what=named, day=day(version.at))


ROUTES = (
    page("/me/profile/versions", history, name="profiles:versions", who=MEMBER),
    page("/me/profile/versions/{number:int}", show, name="profiles:version", who=MEMBER),
    page(
        "/me/profile/versions/{number:int}/name",
        name,
        name="profiles:name_version",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:version",
    ),
    page(
        "/me/profile/versions/{number:int}/back",
        go_back,
        name="profiles:go_back",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:version",
    ),
)
