"""Pages of the advice on one's own profile, and of the rules that it comes from."""

from collections.abc import Sequence
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.errors import NotFound
from jobtease.profiles.document.document import Document
from jobtease.profiles.document.parts import PARTS, Section
from jobtease.profiles.pieces import summary
from jobtease.profiles.tips import actions, queries
from jobtease.profiles.tips.forms import DismissForm
from jobtease.prose.checking import Rule, Tip, rules
from jobtease.web import renderer
from jobtease.web.forms import read_body
from jobtease.web.routing import ANYONE, MEMBER, page, viewer_of
from jobtease.words.translations import _, in_tables, language

IN_ABOUT = (Section.HEADLINE, Section.ABOUT, Section.WISHES)
"""Sections that are changed in one form."""


@dataclass(frozen=True)
class Place:
    """What stands in one place of the profile, with the advice on it. `route` and `params` are those of where it is changed."""

    section: str
    words: str
    tips: tuple[Tip, ...]
    route: str
    params: dict[str, str]


@dataclass(frozen=True)
class TipsPage:
    places: tuple[Place, ...]
    is_empty: bool
    """Nothing stands in the profile yet."""
    dismissed: bool


@dataclass(frozen=True)
class RulesPage:
    """Every rule, for anybody."""

    rules: Sequence[Rule]
    language: str


async def show(request: Request) -> Response:
    """Advice on my profile."""
    viewer = viewer_of(request)
    document, tips = await queries.tips_for(viewer)
    dismissed = await queries.dismissed_by(viewer)
    shown = TipsPage(_places(document, tips), not document.entries, bool(dismissed))
    return await renderer.render(request, "profiles/tips.html", shown, here="me")


def _places(document: Document, tips: Sequence[Tip]) -> tuple[Place, ...]:
    at: dict[str, list[Tip]] = {}
    for tip in tips:
        at.setdefault(tip.passage, []).append(tip)
    pieces = {piece.id: piece for piece in document.pieces()}
    places = []
    for id, told in at.items():
        piece = pieces.get(id)
        entry = document.entry(piece.entry if piece else id)
        if entry is None:
            continue
        words = piece.text if piece else summary.title_of(entry)
        in_about = entry.section in IN_ABOUT
        route = "profiles:edit_about" if in_about else "profiles:edit_entry"
        params = {} if in_about else {"entry": entry.id}
        places.append(Place(PARTS[entry.section].title, words, tuple(told), route, params))
    return tuple(places)


async def dismiss(request: Request) -> Response:
    """Don't tell me this again."""
    form = await DismissForm.read(request)
    if not form.ok:
        raise NotFound
    await actions.dismiss(viewer_of(request), form.key.value)
    return renderer.redirect(request, "profiles:tips", flash=_("You don't hear this again."))


async def hear_again(request: Request) -> Response:
    """Tell me everything again."""
    await read_body(request)
    await actions.hear_again(viewer_of(request))
    return renderer.redirect(request, "profiles:tips", flash=_("You see all advice again."))


async def rules_page(request: Request) -> Response:
    """The rules of our advice, which anybody may read."""
    shown = RulesPage(rules(), in_tables(language.get()))
    return await renderer.render(request, "profiles/tip_rules.html", shown, here="none")


ROUTES = (
    page("/me/profile/tips", show, name="profiles:tips", who=MEMBER),
    page(
        "/me/profile/tips/dismiss",
        dismiss,
        name="profiles:dismiss_tip",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:tips",
    ),
    page(
        "/me/profile/tips/again",
        hear_again,
        name="profiles:hear_tips",
        who=MEMBER,
        methods=("POST",),
        shown_on="profiles:tips",
    ),
    page("/profile-advice", rules_page, name="profiles:tip_rules", who=ANYONE, indexed=True),
)
