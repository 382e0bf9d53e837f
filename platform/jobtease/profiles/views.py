"""Pages of profiles: one's own and those of others."""

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

from jobtease.accounts.trust import known_helpers
from jobtease.audience_words import IN_WORDS_TO_OTHERS, in_words_to_author
from jobtease.feature import standing_of
from jobtease.moderation_status import NOTHING, is_kept_back
from jobtease.moderation_status import words as in_words
from jobtease.profiles import queries
from jobtease.profiles.document.columns import TOLD
from jobtease.profiles.document.parts import PARTS
from jobtease.profiles.editing import views as editing_views
from jobtease.profiles.pieces import summary
from jobtease.profiles.pieces import views as pieces_views
from jobtease.profiles.tips import views as tips_views
from jobtease.profiles.variants import views as variants_views
from jobtease.profiles.versions import views as versions_views
from jobtease.web import renderer
from jobtease.web.routing import SIGNED_IN, page, viewer_of
from jobtease.words.translations import _


@dataclass(frozen=True)
class ShowPage:
    """A person as others see them."""

    person: queries.Person
    audience: str
    state: str = ""
    """To oneself, while a moderator keeps it back: what is so, what comes next, and the decision."""
    next: str = ""
    decision: str = ""
    back: str = ""
    """The page of ours that the viewer came from."""
    can_be_asked: bool = False
    """Whether this viewer could ask them for help directly."""
    known: str = ""
    """What their municipality says that it knows of them."""
    here: bool = False
    """To a moderator: whether they live where the viewer is one."""

    @property
    def done(self) -> list[tuple[str, str, tuple[summary.ItemGroup, ...]]]:
        """What they did and can show, when that is more than one text: section, title, entries."""
        told = [(section, summary.listed(self.person.pieces, section)) for section in TOLD]
        return [(section.value, _(PARTS[section].title), groups) for section, groups in told if groups]


async def show(request: Request) -> Response:
    """Somebody's profile; one's own as others see it."""
    viewer = viewer_of(request)
    person = await queries.person_for(viewer, request.path_params["public_id"])
    known = (await known_helpers.told_of({person.account_id: person.nickname})).get(person.account_id, "")
    if not person.mine:
        shown = ShowPage(
            person,
            _(IN_WORDS_TO_OTHERS[person.audience]),
            back=renderer.came_from(request),
            can_be_asked=viewer.is_member and person.helps and person.weekly_maximum > 0,
            known=known,
            here=viewer.is_moderator and await known_helpers.lives_here(viewer, person.public_id),
        )
        return await renderer.render(request, "profiles/show.html", shown, here="none")
    words, state = _(in_words_to_author(person.audience, person.visibility)), ("", "")
    standing = NOTHING
    if is_kept_back(person.visibility):
        standing = await standing_of(request, viewer, person.profile_id)
        state = in_words(person.visibility, standing, changeable=True)
    shown = ShowPage(person, words, *state, decision=standing.decision, known=known)
    return await renderer.render(request, "profiles/show.html", shown, here="me")


ROUTES = (
    *editing_views.ROUTES,
    *tips_views.ROUTES,
    *pieces_views.ROUTES,
    *versions_views.ROUTES,
    *variants_views.ROUTES,
    page("/people/{public_id}", show, name="profiles:show", who=SIGNED_IN),
)
