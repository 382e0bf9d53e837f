"""Pages of the house rules: for everybody and for who is 16 or 17, with those of a municipality; and where moderators add these."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from jobtease.audience import Viewer
from jobtease.data import rate_limits
from jobtease.data.rate_limits import Budget
from jobtease.errors import Conflict, Invalid, NotFound
from jobtease.moderation import rules
from jobtease.moderation.house_rules import actions, queries, young_rules
from jobtease.moderation.house_rules.forms import AddedRuleForm
from jobtease.moderation.house_rules.models import MOST_RULES
from jobtease.moderation.house_rules.queries import Published
from jobtease.moderation.rules import Group
from jobtease.moderation.transparency.category_rules import CALLED
from jobtease.regions import queries as regions
from jobtease.web import renderer
from jobtease.web.filter_chips import Chip, chips_of
from jobtease.web.routing import ANYONE, MODERATOR, is_number, page, require_fresh, viewer_of, viewer_or_none
from jobtease.words.translations import N_, _

PUBLISHING = Budget(20, per=timedelta(days=1))
FOR = {"all": N_("For everybody"), "young": N_("For 16 and 17")}


@dataclass(frozen=True)
class HouseRulesPage:
    """The house rules, in the words for everybody or for young people, and those of a municipality below them."""

    groups: tuple[Group, ...]
    version: int
    since: str
    chips: Sequence[Chip]
    young: Mapping[str, young_rules.YoungClause] | None
    """Words of each clause, where it is the page for young people."""
    steps: Sequence[str]
    calls: Sequence[tuple[str, str]]
    added: Published | None
    place: str
    """The municipality that was asked for, or that the viewer lives in."""
    places: Sequence[tuple[str, str]]
    municipality: str
    chosen: str
    """Of the two chips which is on."""

    @property
    def older(self) -> Sequence[int]:
        """Versions of the municipality's before this one."""
        return range(self.added.version - 1, 0, -1)[:10] if self.added else ()


async def house_rules(request: Request) -> Response:
    """What is allowed here, and what happens otherwise."""
    asked, viewer = request.query_params, viewer_or_none(request)
    chosen = asked.get("for", "") or ("young" if viewer is not None and viewer.is_young else "all")
    code = asked.get("municipality", "") or (viewer.municipality if viewer is not None else "")
    version = asked.get("version", "0")
    if chosen not in FOR or not is_number(version) or (code and not queries.place_called(code)):
        raise NotFound
    is_young = chosen == "young"
    shown = HouseRulesPage(
        groups=rules.GROUPS,
        version=rules.VERSION,
        since=rules.since_in_words(),
        chips=chips_of(
            request,
            "moderation:house_rules",
            {"for": chosen, "municipality": asked.get("municipality", "")},
            "for",
            {value: _(label) for value, label in FOR.items()},
        ),
        young=young_rules.YOUNG if is_young else None,
        steps=young_rules.STEPS,
        calls=young_rules.CALLS,
        added=await queries.published(code, min(int(version), 2**15 - 1)) if code else None,
        place=queries.place_called(code),
        places=await queries.places(),
        municipality=code,
        chosen=chosen,
    )
    return await renderer.render(request, "moderation/house_rules.html", shown)


# --- the desk ---


@dataclass(frozen=True)
class AddingPage:
    """Rules of the moderator's municipalities, and a form to add one."""

    place: str
    found: Sequence[Published]
    form: AddedRuleForm
    places: Mapping[str, str]
    most: int
    categories: Mapping[str, str]


async def adding(request: Request) -> Response:
    """Add a rule of one's municipality; and those that there are."""
    viewer = viewer_of(request)
    if request.method == "GET":
        return await _adding(request, viewer, AddedRuleForm.blank())
    form = await AddedRuleForm.read(request)
    if form.ok:
        require_fresh(request)
        await rate_limits.spend(f"house rules:{viewer.id}", PUBLISHING)
        try:
            await actions.add(viewer, form.municipality.value or viewer.jurisdiction[0], form.given)
        except Invalid as invalid:
            form.take_errors(invalid)
        except Conflict as conflict:
            form.wrong("", conflict.message)
    if not form.ok:
        return await _adding(request, viewer, form, status=422)
    flash = _("It stands under the house rules now. It holds for what is posted from now on.")
    return renderer.redirect(request, "moderation:adding_rules", flash=flash)


async def _adding(request: Request, viewer: Viewer, form: AddedRuleForm, status: int = 200) -> Response:
    places = {code: place.called for code in viewer.jurisdiction if (place := regions.by_code(code)) is not None}
    shown = AddingPage(viewer.place, await queries.of_desk(viewer), form, places, MOST_RULES, CALLED)
    return await renderer.render(request, "moderation/adding_rules.html", shown, here="desk", status=status)


async def take_out(request: Request) -> Response:
    """Take a rule out: nothing is decided by it any more."""
    require_fresh(request)
    viewer, asked = viewer_of(request), request.path_params
    await rate_limits.spend(f"house rules:{viewer.id}", PUBLISHING)
    await actions.take_out(viewer, asked["municipality"], asked["number"])
    flash = _("It is taken out. Decisions of before stay as they are.")
    return renderer.redirect(request, "moderation:adding_rules", flash=flash)


ROUTES = (
    page("/house-rules", house_rules, name="moderation:house_rules", who=ANYONE, indexed=True),
    page("/desk/house-rules", adding, name="moderation:adding_rules", who=MODERATOR, methods=("GET", "POST")),
    page(
        "/desk/house-rules/{municipality}/{number:int}/take-out",
        take_out,
        name="moderation:take_out_rule",
        who=MODERATOR,
        methods=("POST",),
        shown_on="moderation:adding_rules",
    ),
)
